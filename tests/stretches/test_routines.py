"""A routine: entries by position, what is wrong with one, and how it is stored."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.problem import Problem
from glutestretch.kit.record import replace
from glutestretch.session.engine.plan import Kind, make
from glutestretch.settings.model import Settings
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import (
    FULL,
    MOST_ENTRIES,
    Entry,
    Fault,
    FaultCode,
    Routine,
    Sides,
    as_json,
    find,
    from_json,
    full,
    short,
    single,
)
from glutestretch.stretches.sides import Side
from tests.support.library import catalogue, routine_of
from tests.support.routines import routines

STRETCHES = [stretch.id for stretch in catalogue().stretches]
WALL = Entry("wall-glute")
ONE_SIDED = replace(catalogue(), stretches=(replace(catalogue()["wall-glute"], two_sided=False),))


def test_the_full_routine_has_every_stretch_that_is_not_optional() -> None:
    routine = full(catalogue())

    assert routine == routine_of("prone-glute", "wall-glute", "seated-twist", name="full")
    assert find(catalogue(), FULL) == routine


def test_a_routine_of_one_stretch_has_its_id() -> None:
    assert single("foam-roller") == Routine("foam-roller", (Entry("foam-roller"),))
    assert find(catalogue(), "foam-roller") == single("foam-roller")
    assert find(catalogue(), "swan-dive") is None
    assert FULL not in catalogue()


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        (WALL, []),
        (Entry("swan-dive"), ["unknown_stretch"]),
        (replace(WALL, breaths=0), ["breaths"]),
        (replace(WALL, breaths=31), ["breaths"]),
        (replace(WALL, seconds=4.9), ["seconds"]),
        (replace(WALL, seconds=601.0), ["seconds"]),
        (replace(WALL, step_seconds=1.9), ["step_seconds"]),
        (replace(WALL, step_seconds=120.5), ["step_seconds"]),
        (replace(WALL, breaths=3, seconds=30.0), ["breaths_and_seconds"]),
        (replace(WALL, repetitions=0), ["repetitions"]),
        (replace(WALL, repetitions=11), ["repetitions"]),
        (replace(WALL, holds=0), ["holds"]),
        (replace(WALL, holds=21), ["holds"]),
        (replace(WALL, between=0.5), ["between"]),
        (replace(WALL, between=61.0), ["between"]),
        (replace(WALL, sides=Sides.LEFT), []),
        (replace(WALL, sides=Sides.TIGHTER_FIRST, rest=0.0), []),
        (replace(WALL, rest=-1.0), ["rest"]),
        (replace(WALL, rest=301.0), ["rest"]),
        (replace(WALL, breaths=0, repetitions=0), ["breaths", "repetitions"]),
    ],
)
def test_each_fault_is_named_with_its_position(entry: Entry, codes: list[str]) -> None:
    routine = Routine("ours", (WALL, entry))

    assert routine.faults(catalogue()) == tuple(Fault(FaultCode(code), 1) for code in codes)


def test_only_a_stretch_with_sides_can_be_done_on_one_of_them() -> None:
    routine = Routine("ours", (replace(WALL, sides=Sides.RIGHT), WALL))

    assert routine.faults(ONE_SIDED) == (Fault(FaultCode.NO_SIDES, 0),)


@pytest.mark.parametrize(
    ("count", "code"), [(0, FaultCode.NO_ENTRIES), (MOST_ENTRIES + 1, FaultCode.TOO_MANY_ENTRIES)]
)
def test_there_can_be_too_few_entries_and_too_many(count: int, code: FaultCode) -> None:
    assert Routine("ours", (WALL,) * count).faults(catalogue()) == (Fault(code),)
    assert Routine("ours", (WALL,) * MOST_ENTRIES).faults(catalogue()) == ()


def test_a_stretch_that_comes_twice_is_found_at_both_positions() -> None:
    routine = routine_of("wall-glute", "prone-glute", "wall-glute")

    assert routine.positions("wall-glute") == {0, 2}
    assert routine.stretches == ("wall-glute", "prone-glute")
    assert routine.without({"wall-glute"}) == routine_of("prone-glute")
    assert routine.without({"seated-twist"}) is routine


def test_the_short_routine_takes_at_most_five_minutes_at_the_usual_pace() -> None:
    for first in Side:
        plan = make(catalogue(), short(), first, Settings())
        assert 240 < plan.seconds <= 300
        assert {half.side for half in plan.halves} == set(Side)
    assert short().faults(catalogue()) == ()


def test_the_short_routine_is_not_offered_where_its_stretches_are_not_known() -> None:
    assert find(ONE_SIDED, "short") is None
    known = [one.id for one in RoutineBook(ONE_SIDED).all]
    assert known == ["full", "tighter", "wall-glute"]
    assert find(ONE_SIDED, "tighter") == Routine("tighter", (WALL,))


@pytest.mark.parametrize("tighter", Side)
def test_each_stretch_is_held_twice_on_the_tighter_side(tighter: Side) -> None:
    routine = find(catalogue(), "tighter")
    assert routine is not None
    assert routine.needs_tighter
    settled = routine.settled(tighter, None)

    halves = make(catalogue(), settled, Side.RIGHT, Settings()).halves
    for stretch in full(catalogue()).stretches:
        sides = [half.side for half in halves if half.stretch == stretch]
        assert sides == [tighter, tighter.other, tighter]


@given(routines(STRETCHES), st.sampled_from((None, *Side)), st.sampled_from((None, *Side)))
def test_a_settled_routine_depends_on_nothing_but_its_first_side(
    routine: Routine, tighter: Side | None, last: Side | None
) -> None:
    settled = routine.settled(tighter, last)

    assert not settled.needs_tighter
    assert all(entry.sides is not Sides.ALTERNATE for entry in settled.entries)
    assert settled.settled(Side.LEFT, Side.LEFT) is settled
    if tighter:
        assert [one.stretch for one in settled.entries] == [one.stretch for one in routine.entries]
    for entry in settled.entries:
        assert not Routine("one", (entry,)).faults(catalogue())


def test_turns_are_taken_with_the_last_session() -> None:
    routine = Routine("ours", (replace(WALL, sides=Sides.ALTERNATE),))

    def begins(last: Side | None) -> Side:
        settled = routine.settled(None, last)
        return make(catalogue(), settled, Side.RIGHT, Settings()).halves[0].side

    assert [begins(None), begins(Side.RIGHT), begins(Side.LEFT)] == ["right", "left", "right"]


def test_a_rest_of_its_own_comes_before_an_entry_and_its_repetitions() -> None:
    resting = replace(WALL, sides=Sides.LEFT, repetitions=2, rest=3.0)
    plan = make(catalogue(), Routine("ours", (WALL, resting, WALL)), Side.RIGHT, Settings())

    rests = [cue.seconds for cue in plan.cues if cue.kind is Kind.RESTING]
    assert rests == [3.0, 3.0, Settings().rest_seconds]


@given(routines(STRETCHES), st.text())
def test_a_routine_is_stored_and_read_again(routine: Routine, title: str) -> None:
    routine = replace(routine, title=title)

    assert from_json(json.loads(json.dumps(as_json(routine)))) == routine


def test_what_an_entry_does_not_say_is_not_stored() -> None:
    entry = Entry("wall-glute", seconds=30.0, repetitions=2, sides=Sides.LEFT, holds=3, between=8.0)

    assert as_json(Routine("ours", (WALL, entry), "Mine")) == {
        "id": "ours",
        "title": "Mine",
        "entries": [
            {"stretch": "wall-glute"},
            {
                "stretch": "wall-glute",
                "seconds": 30.0,
                "repetitions": 2,
                "sides": "left",
                "holds": 3,
                "between": 8.0,
            },
        ],
    }


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        {},
        {"id": "ours"},
        {"id": "", "entries": []},
        {"id": "ours", "entries": ["wall-glute"]},
        {"id": "ours", "entries": [{}]},
        {"id": "ours", "entries": [{"stretch": 7}]},
        {"id": "ours", "entries": [{"stretch": "wall-glute", "breaths": "six"}]},
        {"id": "ours", "entries": [{"stretch": "wall-glute", "breaths": 2.5}]},
        {"id": "ours", "entries": [{"stretch": "wall-glute", "seconds": True}]},
        {"id": "ours", "entries": [{"stretch": "wall-glute", "sides": "above"}]},
        {"id": "ours", "entries": [{"stretch": "wall-glute", "rest": "long"}]},
        {"id": "ours", "title": 7, "entries": []},
    ],
)
def test_what_is_no_routine_is_refused(raw: object) -> None:
    with pytest.raises(Problem):
        from_json(raw)


def test_an_entry_of_the_tighter_side_alone_needs_to_know_it() -> None:
    entry = replace(WALL, sides=Sides.TIGHTER)
    routine = Routine("ours", (WALL, entry))
    assert routine.settled(None, None).entries == (WALL,)
    for side in Side:
        settled = routine.settled(side, None)
        assert settled.entries == (WALL, replace(WALL, sides=Sides(str(side))))


def test_faults_have_codes_that_stay() -> None:
    assert [*FaultCode] == [code.name.lower() for code in FaultCode]
