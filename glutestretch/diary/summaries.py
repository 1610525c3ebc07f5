"""The past as the progress page needs it: a summary of each session, sides held, and pains."""

import sqlite3

from glutestretch.diary.events import (
    Answer,
    PainMoment,
    PainReported,
    PastPain,
    SessionSummary,
    SideHeld,
    TighterSide,
)
from glutestretch.diary.schema import DamagedDiaryError
from glutestretch.kit.plain_values import moment
from glutestretch.stretches.sides import Side

_SESSIONS = """SELECT session, local, held, whole, seconds, breaths, before, after, tighter
    FROM summaries ORDER BY local, session"""
_SIDES = """SELECT stretch, side, total(holds.seconds) FROM summaries
    CROSS JOIN holds ON holds.session = summaries.session
    WHERE local >= ? GROUP BY stretch, side ORDER BY stretch, side"""
_PAINS = """SELECT CAST(strftime('%s', at, 'localtime') AS INTEGER) / 60,
    id, session, at, stretch, side, moment, step, note, level,
    variant, (SELECT min(seq) FROM left_out WHERE left_out.stretch = pains.stretch
        AND NOT left_out.left_out AND left_out.seq > pains.seq),
    (SELECT min(seq) FROM acknowledgements WHERE acknowledgements.seq > pains.seq)
    FROM pains ORDER BY seq"""

_LAST_DONE = """SELECT max(local) FROM (
    SELECT local FROM summaries WHERE held > 0
    UNION ALL SELECT CAST(strftime('%s', at, 'localtime') AS INTEGER) / 60 FROM pains)
    WHERE local <= ?"""


def read_last_done(connection: sqlite3.Connection, until: int) -> tuple[int, ...]:
    """Read when something was done last: a session that counts began, or a pain was told.

    Args:
        connection: The diary.
        until: A local minute; what is said to be later, by a clock that was wrong, is left out.

    Returns:
        The local minute; empty if nothing was done.

    Raises:
        sqlite3.Error: If the diary cannot be read.
    """
    [last] = connection.execute(_LAST_DONE, (until,)).fetchone()
    return () if last is None else (last,)


def read_sessions(connection: sqlite3.Connection) -> tuple[SessionSummary, ...]:
    """Read the summaries of all sessions, in the order of the clock on the wall.

    Raises:
        sqlite3.Error: If the diary cannot be read.
        DamagedDiaryError: If it contains a value that the app never writes.
    """
    sides: dict[str | None, TighterSide | None] = {side.value: side for side in TighterSide}
    sides[None] = None
    rows = connection.execute(_SESSIONS).fetchall()
    try:
        return tuple(
            [
                SessionSummary(
                    *(session, local, held, whole, seconds),
                    *(breaths, before, after, sides[tighter]),
                )
                for session, local, held, whole, seconds, breaths, before, after, tighter in rows
            ]
        )
    except KeyError as error:
        raise DamagedDiaryError from error


def read_sides(connection: sqlite3.Connection, since: int) -> tuple[SideHeld, ...]:
    """Read how long each side was held in sessions that began at a local minute or later.

    Raises:
        sqlite3.Error: If the diary cannot be read.
        DamagedDiaryError: If it contains a value that the app never writes.
    """
    try:
        return tuple(
            SideHeld(stretch, Side(side), seconds)
            for stretch, side, seconds in connection.execute(_SIDES, (since,))
        )
    except ValueError as error:
        raise DamagedDiaryError from error


def read_pains(connection: sqlite3.Connection) -> tuple[PastPain, ...]:
    """Read all pains, in the order in which this diary came to know of them.

    Raises:
        sqlite3.Error: If the diary cannot be read.
        DamagedDiaryError: If it contains a value that the app never writes.
    """
    rows = connection.execute(_PAINS).fetchall()
    try:
        return tuple([_past_pain(connection, row) for row in rows])
    except (ValueError, TypeError) as error:
        raise DamagedDiaryError from error


def _past_pain(
    connection: sqlite3.Connection,
    row: tuple[int, str, str, str, str, str, str, int | None, str, int | None, str, int, int],
) -> PastPain:
    local, name, session, at, stretch, side = row[:6]
    doing, step, note, level, variant, put_back, answered = row[6:]
    report = PainReported(
        *(name, session, moment(at), stretch, Side(side) if side else None),
        *(PainMoment(doing), step, note, level, variant),
    )
    back = connection.execute("SELECT at FROM left_out WHERE seq = ?", (put_back,)).fetchone()
    reply = connection.execute(
        "SELECT at, answer FROM acknowledgements WHERE seq = ?", (answered,)
    ).fetchone()
    return PastPain(
        report,
        local,
        moment(back[0]) if back else None,
        moment(reply[0]) if reply else None,
        Answer(reply[1]) if reply else None,
    )
