"""A session as cues: fair to both sides, and every wish leads to one of them."""

from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.session.engine.breathing import GuidedPace, OwnPace
from glutestretch.session.engine.plan import Cue, Kind, Place, Plan, has_place, make
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import Entry, Routine, Sides
from glutestretch.stretches.sides import Side
from tests.support.library import catalogue, routine_of
from tests.support.routines import routines

STRETCHES = tuple(stretch.id for stretch in catalogue().stretches)
ONE_SIDED = replace(catalogue().stretches[0], id="one-sided", two_sided=False)
CATALOGUE = replace(catalogue(), stretches=(*catalogue().stretches, ONE_SIDED))
SETTINGS = st.builds(
    Settings,
    breaths=st.integers(3, 12),
    in_seconds=st.floats(2, 10),
    out_seconds=st.floats(2, 14),
    pace=st.sampled_from(["guided", "own"]),
    plays_itself=st.booleans(),
    change_over_seconds=st.sampled_from([0.0, 8.0, 60.0]),
    rest_seconds=st.sampled_from([0.0, 15.0, 120.0]),
)
ROUTINES = routines([*STRETCHES, "one-sided"], CATALOGUE)
SIDES = st.sampled_from(Side)
PLANS = st.builds(make, st.just(CATALOGUE), ROUTINES, SIDES, SETTINGS)

ROUNDED = 1e-9


@st.composite
def places(draw: st.DrawFn) -> tuple[Plan, Place]:
    """Draw a plan and a place in it."""
    plan = draw(PLANS)
    cue = draw(st.integers(0, len(plan.cues) - 1))
    return plan, Place(cue, draw(st.floats(0, 100)))


TWO_SIDED = places().filter(lambda at: at[0].has_other_side(at[1]))


def kinds(plan: Plan) -> list[Kind]:
    return [cue.kind for cue in plan.cues]


def holds(plan: Plan) -> list[Cue]:
    return [cue for cue in plan.cues if cue.kind is Kind.HOLDING]


def halves(plan: Plan) -> list[Cue]:
    """Return the first hold of each half."""
    return [cue for cue in holds(plan) if cue.hold == 0]


def shape(plan: Plan) -> list[tuple[Kind, str, int, int, tuple[int, int]]]:
    return [(cue.kind, cue.stretch, cue.step, cue.half, cue.round) for cue in plan.cues]


def test_a_stretch_is_led_to_held_and_changed_over() -> None:
    plan = make(CATALOGUE, routine_of("wall-glute"), Side.RIGHT, Settings())

    half = [Kind.FOLLOWING, Kind.FOLLOWING, Kind.COUNTING_IN, Kind.HOLDING]
    assert kinds(plan) == [*half, Kind.CHANGING_SIDE, *half]


def test_stretches_have_a_rest_between_them() -> None:
    plan = make(CATALOGUE, routine_of(*STRETCHES[:3]), Side.RIGHT, Settings())

    rests = [(cue.stretch, cue.seconds) for cue in plan.cues if cue.kind is Kind.RESTING]
    assert rests == [("wall-glute", 15.0), ("seated-twist", 15.0)]


def test_the_usual_hold_is_six_breaths_in_sixty_seconds() -> None:
    plan = make(CATALOGUE, routine_of(*STRETCHES[:3]), Side.RIGHT, Settings())

    assert {(cue.seconds, cue.pace) for cue in holds(plan)} == {(60.0, GuidedPace(6, 4.0, 6.0))}


def test_a_hold_at_the_users_own_pace_has_no_length_beforehand() -> None:
    plan = make(CATALOGUE, routine_of(*STRETCHES[:1]), Side.RIGHT, Settings(pace="own"))

    assert {(cue.seconds, cue.estimate) for cue in holds(plan)} == {(None, 60.0)}
    assert all(isinstance(cue.pace, OwnPace) for cue in holds(plan))


def test_a_held_step_begins_with_the_hold_that_is_meant() -> None:
    thrice = Routine("own-1", (Entry("wall-glute", breaths=6, holds=3, between=8.0),), "Thrice")
    plan = make(CATALOGUE, thrice, Side.RIGHT, Settings())
    last = max(cue.step for cue in plan.cues)

    for half in (0, 1):
        found = [plan.cues[plan.beginning(half, last, hold).cue] for hold in range(3)]
        assert [(cue.half, cue.hold) for cue in found] == [(half, 0), (half, 1), (half, 2)]
        assert plan.cues[plan.beginning(half, 0, 2).cue].kind is Kind.FOLLOWING


def test_the_roller_has_no_end_of_its_own() -> None:
    plan = make(CATALOGUE, routine_of("foam-roller"), Side.RIGHT, Settings())

    assert [cue.seconds for cue in holds(plan)] == [None, None]
    assert all(cue.estimate > 0 for cue in plan.cues)


def test_steps_wait_for_next_when_the_session_does_not_go_on_by_itself() -> None:
    plan = make(CATALOGUE, routine_of(*STRETCHES[:1]), Side.RIGHT, Settings(plays_itself=False))

    assert {cue.seconds for cue in plan.cues if cue.kind is Kind.FOLLOWING} == {None}


def test_a_step_that_asks_to_wait_waits_in_a_session_that_plays_itself() -> None:
    first = CATALOGUE.stretches[0]
    steps = (replace(first.steps[0], waits=True), *first.steps[1:])
    content = replace(CATALOGUE, stretches=(replace(first, steps=steps),))

    plan = make(content, routine_of(first.id), Side.RIGHT, Settings())

    seconds = [cue.seconds for cue in plan.cues if cue.kind is Kind.FOLLOWING]
    assert seconds == [None, first.steps[1].seconds] * 2


def test_a_stretch_without_sides_is_held_once() -> None:
    plan = make(CATALOGUE, routine_of("one-sided"), Side.LEFT, Settings())

    assert [(cue.side, cue.half) for cue in holds(plan)] == [(Side.LEFT, 0)]


@given(routine=ROUTINES, first=SIDES, settings=SETTINGS)
def test_settings_change_no_cues_place(routine: Routine, first: Side, settings: Settings) -> None:
    plan = make(CATALOGUE, routine, first, settings)

    assert shape(plan) == shape(make(CATALOGUE, routine, first.other, Settings()))


_SIDES = {
    Sides.LEFT: (Side.LEFT,),
    Sides.RIGHT: (Side.RIGHT,),
    Sides.LEFT_FIRST: (Side.LEFT, Side.RIGHT),
    Sides.RIGHT_FIRST: (Side.RIGHT, Side.LEFT),
}


@given(routine=ROUTINES, first=SIDES, settings=SETTINGS)
def test_every_entry_is_held_as_often_and_on_the_sides_that_it_says(
    routine: Routine, first: Side, settings: Settings
) -> None:
    plan = make(CATALOGUE, routine, first, settings)

    assert routine.faults(CATALOGUE) == ()
    found = defaultdict(list)
    for cue in halves(plan):
        found[cue.entry].append(cue)
    assert list(found) == list(range(len(routine.entries)))
    for entry, held in zip(routine.entries, found.values(), strict=True):
        sides = _SIDES.get(entry.sides, (first, first.other))
        if entry.sides is Sides.TIGHTER or not CATALOGUE[entry.stretch].two_sided:
            sides = (first,)
        assert [cue.side for cue in held] == [*sides] * entry.repetitions
        assert [cue.round[1] for cue in held[:: len(sides)]] == [*range(entry.repetitions)]
        assert {cue.stretch for cue in held} == {entry.stretch}
        [pace] = {cue.pace for cue in held}
        assert pace is not None
        assert pace.limit == entry.seconds
        own = 0 if entry.seconds or CATALOGUE[entry.stretch].until else settings.breaths
        assert pace.breaths == (entry.breaths or own)


@given(PLANS)
def test_between_holds_there_is_a_change_of_sides_or_else_a_rest(plan: Plan) -> None:
    pauses = [cue for cue in plan.cues if cue.kind in (Kind.CHANGING_SIDE, Kind.RESTING)]

    assert [cue.half for cue in pauses] == [cue.half for cue in halves(plan)[1:]]
    for cue, (before, after) in zip(pauses, pairwise(halves(plan)), strict=True):
        changes = before.entry == after.entry and before.side is not after.side
        assert cue.kind is (Kind.CHANGING_SIDE if changes else Kind.RESTING)


@given(routine=ROUTINES, first=SIDES, settings=SETTINGS)
def test_a_plan_without_a_stretch_skips_its_entries(
    routine: Routine, first: Side, settings: Settings
) -> None:
    gone = routine.entries[0].stretch

    left = make(CATALOGUE, routine, first, settings).without(gone)

    assert left == make(CATALOGUE, routine, first, settings, routine.positions(gone))


@given(PLANS)
def test_halves_add_up_to_the_session(plan: Plan) -> None:
    found = plan.halves

    assert len(found) == plan.cues[-1].half + 1
    assert sum(half.seconds for half in found) == pytest.approx(plan.seconds)
    assert [(half.round, half.stretch, half.side) for half in found] == [
        (cue.round, cue.stretch, cue.side) for cue in halves(plan)
    ]


def test_a_side_is_held_five_times_in_one_position() -> None:
    entry = Entry("prone-glute", seconds=10.0, holds=5)

    plan = make(CATALOGUE, Routine("own-1", (entry,)), Side.RIGHT, Settings())

    again = [Kind.COUNTING_IN, Kind.HOLDING]
    half = [Kind.FOLLOWING, Kind.FOLLOWING, *(5 * again)]
    assert kinds(plan) == [*half, Kind.CHANGING_SIDE, *half]
    first = [cue for cue in plan.cues if cue.half == 0][2:]
    assert [cue.seconds for cue in first] == [3.0, *(4 * [10.0, 5.0]), 10.0]
    assert [(cue.hold, cue.holds) for cue in first] == [(n // 2, 5) for n in range(10)]
    ways = sum(step.seconds for step in CATALOGUE["prone-glute"].steps[:-1])
    change = Settings().change_over_seconds
    assert plan.seconds == 2 * (ways + 3.0 + 5 * 10.0 + 4 * 5.0) + change


@given(routine=ROUTINES, first=SIDES, settings=SETTINGS)
def test_every_half_has_the_holds_and_the_rests_that_its_entry_says(
    routine: Routine, first: Side, settings: Settings
) -> None:
    plan = make(CATALOGUE, routine, first, settings)

    leads = [cue for cue in plan.cues if cue.kind is Kind.COUNTING_IN]
    for half in halves(plan):
        entry = routine.entries[half.entry]
        held = [cue for cue in holds(plan) if cue.half == half.half]
        assert [cue.hold for cue in held] == list(range(entry.holds))
        rests = [cue.seconds for cue in leads if cue.half == half.half]
        assert rests == [3.0, *[entry.between] * (entry.holds - 1)]


@given(PLANS)
def test_the_part_of_a_half_grows_from_nothing_to_all(plan: Plan) -> None:
    parts = [
        (cue.half, plan.within_half(Place(index, elapsed)))
        for index, cue in enumerate(plan.cues)
        for elapsed in (0.0, cue.estimate / 2, cue.estimate, cue.estimate + 1000)
    ]

    assert all(0.0 <= part <= 1.0 for _, part in parts)
    for (half, before), (next_half, after) in pairwise(parts):
        assert before <= after + ROUNDED or next_half == half + 1
    ends = dict(parts)
    assert all(part == pytest.approx(1.0) for part in ends.values())


@given(PLANS)
def test_next_goes_through_every_cue_and_ends(plan: Plan) -> None:
    place: Place | None = Place(0)
    visited = []
    while place:
        visited.append(place.cue)
        place = plan.next(place)

    assert visited == list(range(len(plan.cues)))


@given(places())
def test_back_goes_to_the_beginning_of_the_step_before(at: tuple[Plan, Place]) -> None:
    plan, place = at

    back = plan.back(place)

    here = plan.cues[place.cue]
    if back is None:
        first = plan.cues[0]
        assert (here.half, here.step) == (first.half, first.step)
        return
    assert back.elapsed == 0.0
    assert back.cue < place.cue
    assert plan.cues[back.cue].begins_step
    passed = [cue for cue in plan.cues[back.cue : place.cue] if cue.begins_step]
    steps = {(cue.half, cue.step, cue.hold) for cue in passed}
    assert len(steps - {(here.half, here.step, here.hold)}) == 1


@given(places())
def test_back_again_and_again_arrives_at_the_first_cue(at: tuple[Plan, Place]) -> None:
    plan, place = at

    while back := plan.back(place):
        place = back

    assert place.cue == 0 or plan.cues[place.cue].half == 0


@given(places())
def test_skipping_leads_to_the_first_step_of_the_entry_that_follows(
    at: tuple[Plan, Place],
) -> None:
    plan, place = at
    here = plan.cues[place.cue].entry

    there = plan.next_entry(place)

    if there is None:
        assert here == plan.cues[-1].entry
        return
    cue = plan.cues[there.cue]
    assert (cue.entry, cue.round[1]) == (here + 1, 0)
    assert (cue.kind, cue.step, there.elapsed) == (Kind.FOLLOWING, 0, 0.0)
    assert there.cue > place.cue


@given(places())
def test_a_stretch_that_comes_again_is_met_at_its_next_place(at: tuple[Plan, Place]) -> None:
    plan, place = at
    for stretch in {cue.stretch for cue in plan.cues}:
        entries = sorted({cue.entry for cue in plan.cues if cue.stretch == stretch})
        later = [entry for entry in entries if entry > plan.cues[place.cue].entry]

        there = plan.start_of(stretch, place)

        assert there is not None
        cue = plan.cues[there.cue]
        assert (cue.kind, cue.step, cue.round) == (Kind.FOLLOWING, 0, ((later or entries)[0], 0))
    assert plan.start_of("never", place) is None


@given(places())
def test_a_round_has_another_side_if_it_is_held_on_two(at: tuple[Plan, Place]) -> None:
    plan, place = at
    here = plan.cues[place.cue].round

    sides = {cue.side for cue in holds(plan) if cue.round == here}
    assert plan.has_other_side(place) is (len(sides) == 2)


@given(TWO_SIDED)
def test_the_other_side_is_the_same_step_on_the_other_side(at: tuple[Plan, Place]) -> None:
    plan, place = at
    here = plan.cues[place.cue]

    turned, back = plan.other_side(place)

    there = turned.cues[back.cue]
    assert (there.round, there.step, there.side) == (here.round, here.step, here.side.other)
    assert there.begins_step


@given(TWO_SIDED)
def test_after_turning_both_sides_have_a_whole_hold_ahead(at: tuple[Plan, Place]) -> None:
    plan, place = at
    here = plan.cues[place.cue]

    turned, back = plan.other_side(place)

    ahead = Plan(turned.cues[back.cue :])
    sides = {cue.side for cue in holds(ahead) if cue.round == here.round}
    assert sides == set(Side)


@given(TWO_SIDED)
def test_turning_leaves_all_other_rounds_alone(at: tuple[Plan, Place]) -> None:
    plan, place = at
    here = plan.cues[place.cue].round

    turned, _ = plan.other_side(place)

    others = [
        (old, new) for old, new in zip(plan.cues, turned.cues, strict=True) if old.round != here
    ]
    assert all(old == new for old, new in others)


@given(places())
def test_swapping_sides_twice_is_as_before(at: tuple[Plan, Place]) -> None:
    plan, place = at
    here = {plan.cues[place.cue].round}

    assert plan.swapped(here) != plan
    assert plan.swapped(here).swapped(here) == plan


@given(
    routine=ROUTINES,
    before=SETTINGS,
    after=SETTINGS,
    part=st.floats(0, 1, exclude_max=True),
)
def test_newer_settings_spare_the_holds_and_pauses_of_entries_begun(
    routine: Routine, before: Settings, after: Settings, part: float
) -> None:
    plan, newer = (
        make(CATALOGUE, routine, Side.LEFT, before),
        make(CATALOGUE, routine, Side.LEFT, after),
    )
    place = Place(int(part * len(plan.cues)))
    begun = plan.cues[place.cue].entry

    mixed = plan.with_newer(newer, place)

    for old, new, cue in zip(plan.cues, newer.cues, mixed.cues, strict=True):
        spared = cue.entry <= begun and cue.kind is not Kind.FOLLOWING
        assert cue == (old if spared else new)


@given(
    routine=ROUTINES,
    before=SETTINGS,
    after=SETTINGS,
    part=st.floats(0, 1, exclude_max=True),
)
def test_newer_settings_keep_both_sides_equal(
    routine: Routine, before: Settings, after: Settings, part: float
) -> None:
    plan, newer = (
        make(CATALOGUE, routine, Side.LEFT, before),
        make(CATALOGUE, routine, Side.LEFT, after),
    )

    mixed = plan.with_newer(newer, Place(int(part * len(plan.cues))))

    paces = defaultdict(set)
    for cue in holds(mixed):
        paces[cue.entry].add(cue.pace)
    assert all(len(found) == 1 for found in paces.values())


def test_pauses_of_no_length_stay_in_the_plan() -> None:
    settings = Settings(change_over_seconds=0.0, rest_seconds=0.0)

    plan = make(CATALOGUE, routine_of(*STRETCHES[:2]), Side.RIGHT, settings)

    pauses = [cue.seconds for cue in plan.cues if cue.kind in (Kind.CHANGING_SIDE, Kind.RESTING)]
    assert pauses == [0.0, 0.0, 0.0]


def test_a_cue_knows_its_entry_and_its_repetition() -> None:
    cue = replace(plan_of_usual().cues[0], round=(2, 1))
    assert (cue.entry, cue.repetition) == (2, 1)


def test_a_place_is_one_that_todays_plan_has() -> None:
    content, routine = catalogue(), routine_of("wall-glute")
    count = len(plan_of_usual(routine).cues)
    found = [number for number in range(-1, count + 1) if has_place(content, routine, number)]
    assert found == list(range(count))
    assert not has_place(content, routine_of("gone"), 0)
    both = routine_of("wall-glute", "seated-twist")
    assert has_place(content, both, count)
    assert not has_place(content, both, count, {1})


def plan_of_usual(routine: Routine | None = None) -> Plan:
    return make(catalogue(), routine or routine_of("wall-glute"), Side.RIGHT, Settings())
