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
    PainRated,
    PainReported,
    PainWithdrawn,
    PlaceReached,
    Screened,
    SessionBegan,
    SessionEnded,
    SessionReopened,
    StiffnessRated,
    TighterSide,
    TighterSideTold,
)
from glutestretch.diary.schema import DamagedDiaryError
from glutestretch.kit.plain_values import Fields, moment
from glutestretch.kit.record import replace
from glutestretch.stretches.routines import as_json, from_json
from glutestretch.stretches.sides import Side

_Value = str | int | float | None


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _text(text: str) -> str:
    """Return the text without lone surrogates, which UTF-8 cannot encode."""
    return text.encode("utf-8", "replace").decode()


def _names(column: str) -> tuple[str, ...]:
    """Read a list of names, which may be empty; ``ValueError`` if the column is not one."""
    fields = Fields({"names": json.loads(column)})
    entries = fields.entries("names")
    names = tuple(name for name in entries if isinstance(name, str))
    if len(names) < len(entries):
        raise fields.fail("not_texts", "names", value=entries)
    return names


def _positions(column: str) -> tuple[int, ...]:
    """Read a list of positions, which may be empty; ``ValueError`` if the column is not one."""
    return _whole_numbers(json.loads(column))


def _whole_numbers(found: object) -> tuple[int, ...]:
    if not isinstance(found, list) or any(type(one) is not int for one in found):
        raise ValueError(found)
    return tuple(found)


def _rounds(column: str) -> tuple[tuple[int, int], ...]:
    """Read a list of pairs of positions; ``ValueError`` if the column is not one."""
    found = json.loads(column)
    if not isinstance(found, list):
        raise TypeError(column)
    rounds = tuple(_whole_numbers(one) for one in found)
    return tuple((entry, repetition) for entry, repetition in rounds)


def _by_stretch(column: str) -> tuple[tuple[str, str], ...]:
    """Read a table of words by stretch; ``ValueError`` if the column is not one."""
    found = json.loads(column)
    if not isinstance(found, dict) or not all(isinstance(word, str) for word in found.values()):
        raise ValueError(column)
    return tuple(sorted(found.items()))


def _row(fact: Fact) -> tuple[str, tuple[_Value, ...]]:
    """Return the fact's table and its values, except for the sequence number."""
    values: tuple[_Value, ...]
    match fact:
        case SessionBegan():
            routine = json.dumps(as_json(fact.routine))
            side = fact.first_side.value
            table, values = "sessions", (fact.id, _moment(fact.at), routine, side)
        case PlaceReached():
            more = (json.dumps(fact.swapped), json.dumps(dict(fact.variants)))
            table, values = "places", (fact.session, _moment(fact.at), fact.cue, *more)
        case HoldEnded():
            where = (fact.session, _moment(fact.at), fact.stretch, fact.side.value)
            held = (fact.breaths, fact.seconds, fact.outcome.value)
            part = (fact.entry, fact.repetition, fact.variant, fact.number, fact.missing)
            table, values = "holds", (*where, *held, *part)
        case SessionEnded():
            table, values = "ends", (fact.session, _moment(fact.at), fact.outcome.value)
        case PainReported():
            when = (fact.id, fact.session, _moment(fact.at))
            table = "pains"
            side = fact.side.value if fact.side else ""
            note = _text(fact.note)
            told = (fact.moment.value, fact.step, note, fact.level, fact.variant)
            values = (*when, fact.stretch, side, *told)
        case LeftOut():
            table, values = "left_out", (_moment(fact.at), fact.stretch, fact.left_out)
        case Acknowledged() | Screened() | StiffnessRated() | TighterSideTold():
            return _answer_row(fact)
        case PainNoted() | PainRated() | PainWithdrawn() | SessionReopened():
            raise TypeError(f"{type(fact).__name__} has no row of its own")
    return table, values


def _answer_row(
    fact: Acknowledged | Screened | StiffnessRated | TighterSideTold,
) -> tuple[str, tuple[_Value, ...]]:
    """Return the table and the values of an answer to a question of the app."""
    match fact:
        case Acknowledged():
            return "acknowledgements", (_moment(fact.at), fact.version, fact.answer.value)
        case Screened():
            lists = map(json.dumps, (fact.concerns, fact.agreed, fact.stretches))
            return "screenings", (_moment(fact.at), fact.version, *lists)
        case StiffnessRated():
            answer = (fact.occasion.value, fact.level)
            return "stiffness", (fact.session, _moment(fact.at), *answer)
        case TighterSideTold():
            return "tighter_sides", (fact.session, _moment(fact.at), fact.side.value)


_STATEMENTS = {
    "sessions": "INSERT INTO sessions (seq, id, at, routine, first_side) VALUES (?, ?, ?, ?, ?)",
    "places": "INSERT OR REPLACE INTO places (seq, session, at, cue, swapped, variants)"
    " VALUES (?, ?, ?, ?, ?, ?)",
    "holds": "INSERT INTO holds (seq, session, at, stretch, side, breaths, seconds, outcome,"
    " entry, repetition, variant, number, missing)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "ends": "INSERT INTO ends (seq, session, at, outcome) VALUES (?, ?, ?, ?)",
    "pains": "INSERT INTO pains (seq, id, session, at, stretch, side, moment, step, note, level,"
    " variant) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "acknowledgements": "INSERT INTO acknowledgements (seq, at, version, answer)"
    " VALUES (?, ?, ?, ?)",
    "screenings": "INSERT INTO screenings (seq, at, version, concerns, agreed, stretches)"
    " VALUES (?, ?, ?, ?, ?, ?)",
    "stiffness": "INSERT INTO stiffness (seq, session, at, occasion, level) VALUES (?, ?, ?, ?, ?)",
    "tighter_sides": "INSERT INTO tighter_sides (seq, session, at, side) VALUES (?, ?, ?, ?)",
    "left_out": "INSERT INTO left_out (seq, at, stretch, left_out) VALUES (?, ?, ?, ?)",
}


_CUT_SHORT = """UPDATE holds SET outcome = 'cut_short' WHERE outcome = 'pain' AND session = ?1
    AND seq = (SELECT max(seq) FROM holds WHERE session = ?1)"""


_ERASED = """ON CONFLICT DO UPDATE SET times = times + 1 WHERE times % 2 = 0"""
_ERASED_PAIN = f"INSERT INTO erased (mark, times) VALUES (?, 1) {_ERASED}"  # noqa: S608
_ERASED_ENDS = f"""INSERT INTO erased (mark, times)
    SELECT 'ends ' || session || ' ' || at, 1 FROM ends WHERE session = ? {_ERASED}"""  # noqa: S608


def _changes(fact: Fact) -> tuple[tuple[str, tuple[_Value, ...]], ...]:
    """Return the statements that change facts already stored, with their values."""
    match fact:
        case PainNoted():
            return (("UPDATE pains SET note = ? WHERE id = ?", (_text(fact.note), fact.pain)),)
        case PainRated():
            return (("UPDATE pains SET level = ? WHERE id = ?", (fact.level, fact.pain)),)
        case PainWithdrawn():
            return (
                ("DELETE FROM pains WHERE id = ?", (fact.pain,)),
                (_ERASED_PAIN, (fact.pain,)),
                (_CUT_SHORT, (fact.session,)),
            )
        case SessionReopened():
            skipped = json.dumps(fact.skipped)
            return (
                (_ERASED_ENDS, (fact.id,)),
                ("DELETE FROM ends WHERE session = ?", (fact.id,)),
                ("UPDATE sessions SET skipped = ? WHERE id = ?", (skipped, fact.id)),
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
    AND NOT missing ORDER BY seq DESC LIMIT 40"""
_LEFT_OUT = """SELECT stretch FROM left_out WHERE left_out AND seq IN
    (SELECT max(seq) FROM left_out GROUP BY stretch)"""
_ANSWERED = "SELECT coalesce(max(version), 0), coalesce(max(seq), 0) FROM acknowledgements"
_PAIN = "SELECT coalesce(max(seq), 0) FROM pains"
_SCREENED = """SELECT at, version, concerns, stretches FROM screenings
    ORDER BY seq DESC LIMIT 1"""
_LAST_SESSION = """SELECT seq, id, at, first_side, routine, skipped FROM sessions
    ORDER BY seq DESC LIMIT 1"""
_TIGHTER = "SELECT side FROM tighter_sides ORDER BY seq DESC LIMIT 1"
_ENDED = "SELECT count(*) FROM ends WHERE session = ? AND seq > ?"
_PLACE = "SELECT at, cue, swapped, variants FROM places WHERE session = ? AND seq > ?"


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
    tighter = connection.execute(_TIGHTER).fetchone()
    if screened := connection.execute(_SCREENED).fetchone():
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
        last_first_side=last[3] if last else "",
        tighter=TighterSide(tighter[0]) if tighter else None,
        acknowledged_version=answered_version,
        pain_since=hurt > answered,
        open_session=_open_session(connection, last) if last else None,
    )


def _open_session(
    connection: sqlite3.Connection, last: tuple[int, str, str, str, str, str]
) -> OpenSession | None:
    number, session, at, first_side, routine, skipped = last
    if connection.execute(_ENDED, (session, number)).fetchone()[0]:
        return None
    place = connection.execute(_PLACE, (session, number)).fetchone()
    at, cue, swapped, variants = place or (at, 0, "[]", "{}")
    return OpenSession(
        id=session,
        at=moment(at),
        routine=from_json(json.loads(routine)),
        first_side=Side(first_side),
        cue=cue,
        swapped=_rounds(swapped),
        skipped=_positions(skipped),
        variants=_by_stretch(variants),
    )


def read_holds(connection: sqlite3.Connection, session: str) -> tuple[HoldEnded, ...]:
    """Read the holds of a session, in the order in which they ended.

    Raises:
        sqlite3.Error: If the diary cannot be read.
        DamagedDiaryError: If it contains a value that the app never writes.
    """
    rows = connection.execute(
        "SELECT session, at, stretch, side, breaths, seconds, outcome, entry, repetition,"
        " variant, number, missing FROM holds WHERE session = ? ORDER BY seq",
        (session,),
    ).fetchall()
    try:
        return tuple(
            HoldEnded(
                *(name, moment(at), stretch, Side(side), breaths, seconds),
                *(HoldOutcome(outcome), *part),
            )
            for name, at, stretch, side, breaths, seconds, outcome, *part in rows
        )
    except (ValueError, TypeError) as error:
        raise DamagedDiaryError from error


def count_sessions(connection: sqlite3.Connection, stretch: str) -> int:
    """Count the sessions in which a stretch was held to its end on any side.

    Raises:
        sqlite3.Error: If the diary cannot be read.
    """
    [count] = connection.execute(
        "SELECT count(DISTINCT session) FROM holds WHERE outcome = 'finished' AND stretch = ?",
        (stretch,),
    ).fetchone()
    return int(count)
