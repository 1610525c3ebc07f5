"""Diaries are merged without doubles and without loss, and every change can be undone."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.diary.database import open_in_memory
from glutestretch.diary.events import (
    Fact,
    HoldOutcome,
    LeftOut,
    PainNoted,
    PainRated,
    PainWithdrawn,
    PlaceReached,
    SessionEnded,
    SessionOutcome,
    SessionReopened,
)
from glutestretch.diary.forms import TABLES, Row, key, sound
from glutestretch.diary.merging import Change, apply, difference, merge, rows_of
from glutestretch.diary.rows import read_overview, write
from glutestretch.kit.record import replace
from glutestretch.stretches.sides import Side
from tests.diary.events import ANSWER, BEGAN, ENDED, HOLD, PAIN, PLACE, at, facts


def _distinct(happened: list[Fact]) -> list[Fact]:
    """Leave out what no diary has: an id that is given twice, or none."""
    known: set[object] = set()
    found: list[Fact] = []
    for fact in happened:
        if isinstance(fact, PainNoted | PainRated):
            continue
        with diary([fact]) as alone:
            [row] = rows_of(alone)
        if key(row) not in known and row.named().get("id", "some"):
            known.add(key(row))
            found.append(fact)
    return found


@contextmanager
def diary(happened: Iterable[Fact]) -> Iterator[sqlite3.Connection]:
    with closing(open_in_memory()) as connection:
        for fact in happened:
            write(connection, [fact])
        yield connection


_diaries = st.lists(facts(), max_size=8).map(_distinct)


def named(connection: sqlite3.Connection) -> set[Row]:
    return set(rows_of(connection))


def tables(connection: sqlite3.Connection) -> list[str]:
    return [row.table for row in rows_of(connection)]


def numbers_are_sound(connection: sqlite3.Connection) -> bool:
    """Every row has the number of a fact of its kind, and no fact has two."""
    numbered = [
        (number, table)
        for table in TABLES
        for (number,) in connection.execute(f"SELECT seq FROM {table}")  # noqa: S608
    ]
    kinds = dict(connection.execute("SELECT seq, kind FROM facts").fetchall())
    return len({number for number, _ in numbered}) == len(numbered) and all(
        kinds[number] == table for number, table in numbered
    )


def summaries(connection: sqlite3.Connection, name: str) -> set[tuple[object, ...]]:
    return set(connection.execute(f"SELECT * FROM {name}"))  # noqa: S608


def test_every_table_of_facts_is_described() -> None:
    with diary([]) as connection:
        found = {
            name: {column for _, column, *_ in connection.execute(f"PRAGMA table_info({name})")}
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
    kept = {name: columns - {"seq"} for name, columns in found.items() if "seq" in columns}
    del kept["facts"]
    assert kept == {table: set(columns) for table, columns in TABLES.items()}


@settings(max_examples=40)
@given(_diaries)
def test_a_diary_merged_with_its_copy_stays_as_it_is(happened: list[Fact]) -> None:
    with diary(happened) as ours, diary(happened) as theirs:
        before = rows_of(ours)
        merge(ours, theirs)
        assert rows_of(ours) == before


def unlike(happened: list[Fact], other: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Let two diaries know nothing of the same that differs."""
    with diary(happened) as ours:
        known = {key(row) for row in rows_of(ours)}
    apart = []
    for fact in other:
        with diary([fact]) as alone:
            if known.isdisjoint(map(key, rows_of(alone))):
                apart.append(fact)
    return happened, apart


@settings(max_examples=40)
@given(_diaries, _diaries)
def test_both_know_everything_afterwards(happened: list[Fact], other: list[Fact]) -> None:
    mine, others = unlike(happened, other)
    with diary(mine) as ours, diary(others) as theirs:
        one, two = rows_of(ours), rows_of(theirs)
        over = {row.named()["session"] for row in (*one, *two) if row.table == "ends"}
        expected = {
            key(row)
            for row in (*one, *(row for row in two if sound(row) == row))
            if row.table != "places" or row.named()["session"] not in over
        }
        merge(ours, theirs)
        found = [row for row in rows_of(ours) if row.table != "places" or key(row) in expected]
        assert {key(row) for row in found} == expected
        assert [row for row in found if row in set(one)] == [row for row in one if row in found]
        assert numbers_are_sound(ours)
        assert summaries(ours, "summaries") == summaries(ours, "summaries_now")
        merge(ours, theirs)
        assert {key(row) for row in rows_of(ours)} >= expected


@settings(max_examples=40)
@given(_diaries, st.data())
def test_what_is_taken_out_comes_back_by_undo(happened: list[Fact], data: st.DataObject) -> None:
    with diary(happened) as ours:
        before = rows_of(ours)
        chosen = data.draw(st.sets(st.sampled_from(before))) if before else set()
        change = Change(removed=tuple(row for row in before if row in chosen))
        apply(ours, change)
        assert {key(row) for row in rows_of(ours)} == {key(r) for r in before} - {
            key(row) for row in chosen
        }
        apply(ours, change.undone)
        over = {row.named()["session"] for row in chosen if row.table == "ends"}
        assert {key(row) for row in rows_of(ours)} >= {
            key(row)
            for row in before
            if row.table != "places" or row.named()["session"] not in over
        }
        assert numbers_are_sound(ours)
        assert summaries(ours, "summaries") == summaries(ours, "summaries_now")


@settings(max_examples=40)
@given(_diaries, _diaries)
def test_what_came_from_elsewhere_goes_by_undo(happened: list[Fact], other: list[Fact]) -> None:
    with diary(happened) as ours, diary(other) as theirs:
        before = named(ours)
        change = difference(rows_of(ours), rows_of(theirs))
        apply(ours, change)
        apply(ours, change.undone)
        over = {row.named()["session"] for row in change.added if row.table == "ends"}
        assert named(ours) == {
            row for row in before if row.table != "places" or row.named()["session"] not in over
        }


def test_a_session_from_elsewhere_is_put_where_it_belongs_by_the_clock() -> None:
    early: list[Fact] = [
        replace(BEGAN, id="early", at=at(-60)),
        replace(HOLD, session="early", at=at(-50)),
    ]
    late: list[Fact] = [
        replace(BEGAN, id="late", at=at(60)),
        replace(HOLD, session="late", at=at(70)),
    ]
    with diary([BEGAN, HOLD, ENDED]) as ours, diary([*early, *late]) as theirs:
        merge(ours, theirs)
        order = [row.named().get("id") or row.named()["session"] for row in rows_of(ours)]
    assert order == ["early", "early", "one", "one", "one", "late", "late"]


def test_what_was_left_out_last_counts_whichever_computer_it_was() -> None:
    out, back = (
        LeftOut(at(0), "wall-glute", left_out=True),
        LeftOut(at(9), "wall-glute", left_out=False),
    )
    for mine, other in (([out], [back]), ([back], [out])):
        with diary(mine) as ours, diary(other) as theirs:
            merge(ours, theirs)
            assert read_overview(ours).left_out == frozenset()


def test_an_old_pain_from_elsewhere_asks_for_no_warning() -> None:
    with diary([ANSWER]) as ours, diary([PAIN]) as theirs:
        merge(ours, theirs)
        assert not read_overview(ours).pain_since
    with diary([ANSWER]) as ours, diary([replace(PAIN, at=at(9))]) as theirs:
        merge(ours, theirs)
        assert read_overview(ours).pain_since


def test_a_clock_that_was_wrong_for_a_while_does_not_mix_up_a_diary() -> None:
    mine: list[Fact] = [BEGAN, replace(HOLD, at=at(1e6)), replace(HOLD, at=at(3), side=Side.LEFT)]
    with diary(mine) as ours, diary([replace(BEGAN, id="two", at=at(10))]) as theirs:
        before = rows_of(ours)
        merge(ours, theirs)
        assert [row for row in rows_of(ours) if row in before] == before


@pytest.mark.parametrize("first", [True, False])
def test_what_was_added_to_a_pain_is_known_to_both(*, first: bool) -> None:
    told: list[Fact] = [PAIN, PainNoted("p1", "a pinch"), PainRated("p1", 4)]
    mine, other = ([PAIN], told) if first else (told, [PAIN])
    with diary(mine) as ours, diary(other) as theirs:
        merge(ours, theirs)
        [pain] = rows_of(ours)
    assert (pain.named()["note"], pain.named()["level"]) == ("a pinch", 4)


@pytest.mark.parametrize("first", [True, False])
def test_a_withdrawn_pain_stays_withdrawn(*, first: bool) -> None:
    stopped: list[Fact] = [BEGAN, replace(HOLD, outcome=HoldOutcome.PAIN), PAIN]
    back: list[Fact] = [*stopped, PainWithdrawn("p1", "one", pain_before=False)]
    with diary(stopped if first else back) as ours, diary(back if first else stopped) as theirs:
        merge(ours, theirs)
        assert tables(ours) == ["sessions", "holds"]
        assert rows_of(ours)[1].named()["outcome"] == "cut_short"


def test_a_reopened_session_has_only_its_own_end() -> None:
    reopened: list[Fact] = [
        BEGAN,
        ENDED,
        SessionReopened("one", at(5), BEGAN.routine, Side.RIGHT, (1,)),
        SessionEnded("one", at(9), SessionOutcome.FINISHED),
    ]
    first: list[Fact] = [BEGAN, ENDED]
    for mine, other in ((first, reopened), (reopened, first)):
        with diary(mine) as ours, diary(other) as theirs:
            merge(ours, theirs)
            ends = [row.named()["outcome"] for row in rows_of(ours) if row.table == "ends"]
            skipped = rows_of(ours)[0].named()["skipped"]
        assert (ends, skipped) == (["finished"], "[1]")


def test_the_place_of_an_open_session_is_the_latest_until_it_ends() -> None:
    later = PlaceReached("one", at(8), 9)
    with diary([BEGAN, PLACE]) as ours, diary([BEGAN, later]) as theirs:
        merge(ours, theirs)
        found = read_overview(ours).open_session
        assert found is not None
        assert (found.cue, found.at) == (9, at(8))
        with diary([BEGAN, ENDED]) as over:
            merge(ours, over)
        assert tables(ours) == ["sessions", "ends"]


def taken_out(connection: sqlite3.Connection) -> Change:
    change = Change(removed=tuple(rows_of(connection)))
    apply(connection, change)
    return change


def test_what_was_deleted_here_is_not_brought_back_from_elsewhere() -> None:
    with diary([BEGAN, HOLD, PAIN, ENDED]) as ours, diary([BEGAN, HOLD, PAIN, ENDED]) as theirs:
        taken_out(ours)
        merge(ours, theirs)
        assert rows_of(ours) == []
        merge(theirs, ours)
        assert rows_of(theirs) == []


def test_what_was_brought_back_here_comes_back_elsewhere() -> None:
    with diary([BEGAN, HOLD, ENDED]) as ours, diary([BEGAN, HOLD, ENDED]) as theirs:
        before = rows_of(ours)
        change = taken_out(ours)
        merge(theirs, ours)
        apply(ours, change.undone)
        merge(theirs, ours)
        assert rows_of(theirs) == before == rows_of(ours)
        merge(ours, theirs)
        assert rows_of(ours) == before


def test_what_is_remembered_of_the_deleted_says_nothing_of_it() -> None:
    with diary([BEGAN, HOLD, PAIN, PainNoted("p1", "a pinch"), ENDED, ANSWER]) as ours:
        taken_out(ours)
        marks = {mark for (mark,) in ours.execute("SELECT mark FROM erased")}
    assert marks == {"one", "acknowledgements 2026-03-02T12:05:00.000000+00:00"}


def test_a_row_that_the_app_never_wrote_stays_elsewhere() -> None:
    with diary([BEGAN, HOLD]) as ours, diary([BEGAN, replace(HOLD, at=at(7))]) as theirs:
        theirs.execute("UPDATE holds SET side = 'above'")
        merge(ours, theirs)
        assert tables(ours) == ["sessions", "holds"]
