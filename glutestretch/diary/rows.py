"""Writes facts as rows of the diary, and reads the past from them."""

import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from glutestretch.diary.completion import with_whole_side
from glutestretch.diary.events import (
    Acknowledged,
    Fact,
    HoldEnded,
    HoldOutcome,
    LeftOut,
    OpenSession,
    Overview,
    PainNoted,
    PainReported,
    PainWithdrawn,
    PlaceReached,
    Screened,
    SessionBegan,
    SessionEnded,
    SessionReopened,
)
from glutestretch.diary.schema import DamagedDiaryError
from glutestretch.kit.plain_values import Fields, moment
from glutestretch.kit.record import replace

_Value = str | int | float


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _note(text: str) -> str:
    """Return the text without lone surrogates, which UTF-8 cannot encode."""
    return text.encode("utf-8", "replace").decode()


def _names(column: str) -> tuple[str, ...]:
    """Read a list of names, which may be empty; ``ValueError`` if the column is not one."""
    fields = Fields({"names": json.loads(column)})
    names = tuple(name for name in fields.entries("names") if isinstance(name, str))
    if len(names) < len(fields.entries("names")):
        raise fields.fail("names", "must be a list of texts")
    return names


def _row(fact: Fact) -> tuple[str, tuple[_Value, ...]]:
    """Return the fact's table and its values, except for the sequence number."""
    values: tuple[_Value, ...]
    match fact:
        case SessionBegan():
            names = json.dumps(fact.stretches)
            table, values = "sessions", (fact.id, _moment(fact.at), names, fact.first_side)
        case PlaceReached():
            names = json.dumps(fact.swapped)
            table, values = "places", (fact.session, _moment(fact.at), fact.cue, names)
        case HoldEnded():
            where = (fact.session, _moment(fact.at), fact.stretch, fact.side)
            table, values = "holds", (*where, fact.breaths, fact.seconds, fact.outcome.value)
        case SessionEnded():
            table, values = "ends", (fact.session, _moment(fact.at), fact.outcome.value)
        case PainReported():
            when = (fact.id, fact.session, _moment(fact.at))
            table = "pains"
            values = (*when, fact.stretch, fact.side, fact.moment, _note(fact.note))
        case Acknowledged():
            table, values = "acknowledgements", (_moment(fact.at), fact.version, fact.answer)
        case Screened():
            lists = map(json.dumps, (fact.concerns, fact.agreed, fact.stretches))
            table, values = "screenings", (_moment(fact.at), fact.version, *lists)
        case LeftOut():
            table, values = "left_out", (_moment(fact.at), fact.stretch, fact.left_out)
        case PainNoted() | PainWithdrawn() | SessionReopened():
            raise TypeError(f"{type(fact).__name__} has no row of its own")
    return table, values


_STATEMENTS = {
    "sessions": "INSERT INTO sessions (seq, id, at, stretches, first_side) VALUES (?, ?, ?, ?, ?)",
    "places": "INSERT OR REPLACE INTO places (seq, session, at, cue, swapped)"
    " VALUES (?, ?, ?, ?, ?)",
    "holds": "INSERT INTO holds (seq, session, at, stretch, side, breaths, seconds, outcome)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "ends": "INSERT INTO ends (seq, session, at, outcome) VALUES (?, ?, ?, ?)",
    "pains": "INSERT INTO pains (seq, id, session, at, stretch, side, moment, note)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "acknowledgements": "INSERT INTO acknowledgements (seq, at, version, answer)"
    " VALUES (?, ?, ?, ?)",
    "screenings": "INSERT INTO screenings (seq, at, version, concerns, agreed, stretches)"
    " VALUES (?, ?, ?, ?, ?, ?)",
    "left_out": "INSERT INTO left_out (seq, at, stretch, left_out) VALUES (?, ?, ?, ?)",
}


_CUT_SHORT = """UPDATE holds SET outcome = 'cut_short' WHERE outcome = 'pain' AND session = ?1
    AND seq = (SELECT max(seq) FROM holds WHERE session = ?1)"""


def _changes(fact: Fact) -> tuple[tuple[str, tuple[_Value, ...]], ...]:
    """Return the statements that change facts already stored, with their values."""
    match fact:
        case PainNoted():
            return (("UPDATE pains SET note = ? WHERE id = ?", (_note(fact.note), fact.pain)),)
        case PainWithdrawn():
            return (
                ("DELETE FROM pains WHERE id = ?", (fact.pain,)),
                (_CUT_SHORT, (fact.session,)),
            )
        case SessionReopened():
            names = json.dumps(fact.stretches)
            return (
                ("DELETE FROM ends WHERE session = ?", (fact.id,)),
                ("UPDATE sessions SET stretches = ? WHERE id = ?", (names, fact.id)),
            )
    return ()


def write(connection: sqlite3.Connection, facts: Iterable[Fact]) -> None:
    """Write these facts in one transaction: all of them or, on an error, none.

    Raises:
        sqlite3.Error: If they cannot be written.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        for fact in facts:
            if changes := _changes(fact):
                for statement, changed in changes:
                    connection.execute(statement, changed)
                continue
            table, values = _row(fact)
            number = connection.execute("INSERT INTO facts (kind) VALUES (?)", (table,)).lastrowid
            connection.execute(_STATEMENTS[table], (number, *values))
            if isinstance(fact, SessionEnded):
                connection.execute("DELETE FROM places WHERE session = ?", (fact.session,))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


# From one name to the next in the index: DISTINCT would walk through all holds of ten years.
_STRETCHES = """WITH RECURSIVE found (stretch) AS (
    SELECT min(stretch) FROM holds WHERE outcome = 'finished'
    UNION ALL
    SELECT (SELECT min(stretch) FROM holds WHERE outcome = 'finished' AND stretch > found.stretch)
    FROM found WHERE stretch IS NOT NULL)
    SELECT stretch FROM found WHERE stretch IS NOT NULL"""
_LAST_WHOLE = """SELECT side, at FROM holds WHERE outcome = 'finished' AND stretch = ?
    ORDER BY seq DESC LIMIT 40"""
_LEFT_OUT = """SELECT stretch FROM left_out WHERE left_out AND seq IN
    (SELECT max(seq) FROM left_out GROUP BY stretch)"""
_ANSWERED = "SELECT coalesce(max(version), 0), coalesce(max(seq), 0) FROM acknowledgements"
_PAIN = "SELECT coalesce(max(seq), 0) FROM pains"
_HAS_SCREENINGS = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'screenings'"
_SCREENED = """SELECT at, version, concerns, stretches FROM screenings
    ORDER BY seq DESC LIMIT 1"""
_LAST_SESSION = "SELECT seq, id, at, stretches, first_side FROM sessions ORDER BY seq DESC LIMIT 1"
_ENDED = "SELECT count(*) FROM ends WHERE session = ? AND seq > ?"
_PLACE = "SELECT at, cue, swapped FROM places WHERE session = ? AND seq > ?"


def read_overview(connection: sqlite3.Connection) -> Overview:
    """Read a summary of the past.

    Raises:
        sqlite3.Error: If the diary cannot be read.
        DamagedDiaryError: If it contains a value that the app never writes.
    """
    try:
        return _overview(connection)
    except (ValueError, TypeError) as error:
        raise DamagedDiaryError from error


def _overview(connection: sqlite3.Connection) -> Overview:
    past = Overview()
    for (stretch,) in connection.execute(_STRETCHES).fetchall():
        for side, at in reversed(connection.execute(_LAST_WHOLE, (stretch,)).fetchall()):
            past = with_whole_side(past, stretch, side, moment(at))
    left_out = connection.execute(_LEFT_OUT).fetchall()
    answered_version, answered = connection.execute(_ANSWERED).fetchone()
    [hurt] = connection.execute(_PAIN).fetchone()
    last = connection.execute(_LAST_SESSION).fetchone()
    # A read-only diary may not have been migrated yet.
    asked = connection.execute(_HAS_SCREENINGS).fetchone()
    if asked and (screened := connection.execute(_SCREENED).fetchone()):
        at, version, concerns, stretches = screened
        past = replace(
            past,
            screened_at=moment(at),
            screened_version=version,
            concerns=frozenset(_names(concerns)),
            advised_against=frozenset(_names(stretches)),
        )
    return replace(
        past,
        left_out=frozenset(stretch for (stretch,) in left_out),
        last_first_side=last[4] if last else "",
        acknowledged_version=answered_version,
        pain_since=hurt > answered,
        open_session=_open_session(connection, last) if last else None,
    )


def _open_session(
    connection: sqlite3.Connection, last: tuple[int, str, str, str, str]
) -> OpenSession | None:
    number, session, at, stretches, first_side = last
    if connection.execute(_ENDED, (session, number)).fetchone()[0]:
        return None
    place = connection.execute(_PLACE, (session, number)).fetchone()
    at, cue, swapped = place or (at, 0, "[]")
    return OpenSession(
        id=session,
        at=moment(at),
        stretches=_names(stretches),
        first_side=first_side,
        cue=cue,
        swapped=_names(swapped),
    )


def read_holds(connection: sqlite3.Connection, session: str) -> tuple[HoldEnded, ...]:
    """Read the holds of a session, in the order in which they ended.

    Raises:
        sqlite3.Error: If the diary cannot be read.
        DamagedDiaryError: If it contains a value that the app never writes.
    """
    rows = connection.execute(
        "SELECT session, at, stretch, side, breaths, seconds, outcome FROM holds"
        " WHERE session = ? ORDER BY seq",
        (session,),
    ).fetchall()
    try:
        return tuple(
            HoldEnded(name, moment(at), stretch, side, breaths, seconds, HoldOutcome(word))
            for name, at, stretch, side, breaths, seconds, word in rows
        )
    except (ValueError, TypeError) as error:
        raise DamagedDiaryError from error
