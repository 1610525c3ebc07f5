"""The pure step: whatever comes in whatever order, the run stays in order and fair."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.diary.events import (
    HoldOutcome,
    Occasion,
    PainMoment,
    SessionOutcome,
    TighterSide,
)
from glutestretch.kit.record import replace
from glutestretch.session.engine import plan as plans
from glutestretch.session.engine.breathing import GuidedPace, OwnPace
from glutestretch.session.engine.chart import ACTIVE, ANSWERS, HISTORY, Mode, Turn, Wish
from glutestretch.session.engine.events import (
    Begin,
    ChangePlan,
    Event,
    GoOnWithout,
    HearBreath,
    KeepWords,
    Rate,
    Report,
    TellTighter,
    Understood,
    Vary,
    Visit,
)
from glutestretch.session.engine.facts import (
    Began,
    BreathTurned,
    CountedDown,
    CueBegan,
    Ended,
    Fact,
    HalfWay,
    HoldOver,
    LastBreath,
    PainTakenBack,
    PainTold,
    PainWorded,
    Paused,
    Reopened,
    Resumed,
    SideChanged,
    StiffnessTold,
    StoppedForPain,
    TighterTold,
    VariantChanged,
)
from glutestretch.session.engine.followed_pace import FollowedPace
from glutestretch.session.engine.heard_breath import Heard
from glutestretch.session.engine.plan import Kind, Place, Plan
from glutestretch.session.engine.run import Run, can, step
from glutestretch.settings.model import Settings, Variants, with_variant
from glutestretch.stretches.catalogue import VariantKind
from glutestretch.stretches.routines import Routine, Sides
from glutestretch.stretches.sides import Side
from tests.support.library import catalogue, routine_of
from tests.support.routines import routines

STRETCHES = ("prone-glute", "wall-glute", "seated-twist")
ROUTINE = routine_of(*STRETCHES)


def plan_of(
    routine: Routine = ROUTINE, first: Side = Side.RIGHT, settings: Settings | None = None
) -> Plan:
    return plans.make(catalogue(), routine, first, settings or Settings())


def beginning(
    routine: Routine = ROUTINE, first: Side = Side.RIGHT, settings: Settings | None = None
) -> Begin:
    return Begin(routine, first, plan_of(routine, first, settings))


def begun(
    routine: Routine = ROUTINE, first: Side = Side.RIGHT, settings: Settings | None = None
) -> Run:
    return step(Run(), beginning(routine, first, settings))[0]


def plan_again(run: Run, settings: Settings) -> Plan:
    """Return the plan of a session with other settings, in its own variants."""
    settings = replace(settings, variants=run.variants)
    return plans.make(catalogue(), run.routine, run.first_side, settings, run.skipped)


def varying(run: Run, kind: VariantKind) -> Vary | None:
    """Return what does the present stretch in the next easier or harder variant."""
    whole = catalogue()[run.cue.stretch]
    before = whole.varied(run.cue.variant)
    variant = before.next_variant(kind)
    if variant is None:
        return None
    steps = zip(before.steps, whole.varied(variant).steps, strict=True)
    variants = with_variant(run.variants, whole.id, variant)
    plan = plan_again(replace(run, variants=variants), Settings())
    return Vary(plan, variants, next(n for n, (one, other) in enumerate(steps) if one != other))


def after(run: Run, *events: Event) -> tuple[Run, list[Fact]]:
    """Return the run after these events, with all facts."""
    told: list[Fact] = []
    for event in events:
        run, facts = step(run, event)
        told += facts
    return run, told


def in_hold(elapsed: float = 0.0, settings: Settings | None = None) -> Run:
    run = begun(settings=settings)
    while run.mode is not Mode.HOLDING:
        run, _ = step(run, Wish.NEXT)
    return run.at(elapsed)


# --- any sequence of events

SETTINGS = st.builds(
    Settings,
    breaths=st.integers(3, 8),
    pace=st.sampled_from(["guided", "own"]),
    plays_itself=st.booleans(),
    change_over_seconds=st.sampled_from([0.0, 8.0]),
    rest_seconds=st.sampled_from([0.0, 15.0]),
)
ONE_SIDE = (Sides.LEFT, Sides.RIGHT)
ROUTINES = routines(STRETCHES)
EVENTS: st.SearchStrategy[Event | float | Settings | VariantKind] = st.one_of(
    st.sampled_from([Wish.NEXT, Wish.BACK, Wish.SWITCH_SIDE, Wish.PAUSE, Wish.RESUME, *Wish]),
    st.sampled_from(Turn),
    st.sampled_from(STRETCHES).map(Visit),
    st.builds(Report, st.sampled_from(("", *STRETCHES)), st.sampled_from(Side)),
    st.sampled_from([KeepWords("a"), GoOnWithout("b"), Understood("c", 7), KeepWords("", 0)]),
    st.builds(Rate, st.integers(0, 10)) | st.builds(TellTighter, st.sampled_from(TighterSide)),
    st.floats(0.0, 70.0),
    SETTINGS,
    st.sampled_from(VariantKind),
)


def event_of(run: Run, drawn: Event | Settings | VariantKind) -> Event:
    if drawn is Turn.SESSION_BEGAN or drawn is Wish.START:
        return beginning()
    if isinstance(drawn, Settings):
        plan = plan_again(run, drawn) if run.plan.cues else Plan(())
        return ChangePlan(plan, run.variants)
    if isinstance(drawn, VariantKind):
        found = varying(run, drawn) if run.running or run.halted else None
        return found or Turn.TIME_PASSED
    return drawn


def assert_in_order(run: Run) -> None:
    if run.mode in ACTIVE:
        assert run.mode is Mode(run.cue.kind)
    if run.running or run.halted:
        assert 0 <= run.place.cue <= run.furthest < len(run.plan.cues)
        assert (run.pace is not None) == (run.cue.kind is Kind.HOLDING)
        left = set(range(len(run.routine.entries))) - run.skipped
        assert {cue.entry for cue in run.plan.cues} == left
    paces = defaultdict(set)
    sides = defaultdict(set)
    for cue in run.plan.cues:
        if cue.kind is Kind.HOLDING:
            paces[cue.entry].add((cue.pace, cue.seconds))
            sides[cue.round].add(cue.side)
    assert all(len(found) == 1 for found in paces.values()), "all holds of an entry are alike"
    for cue in run.plan.cues:
        assert cue.variant == dict(run.variants).get(cue.stretch, "")
    for (entry, _), found in sides.items():
        wanted = run.routine.entries[entry].sides
        assert found == ({Side(wanted)} if wanted in ONE_SIDE else set(Side))


@given(routine=ROUTINES, drawn=st.lists(EVENTS, max_size=60))
def test_whatever_comes_the_run_stays_in_order(
    routine: Routine, drawn: list[Event | float | Settings | VariantKind]
) -> None:
    run = begun(routine)
    for one in drawn:
        before = run
        if isinstance(one, float):
            run = run.at(run.place.elapsed + one) if run.mode in ACTIVE else run
            run, _ = step(run, Turn.TIME_PASSED)
            continue
        event = event_of(run, one)
        run, facts = step(run, event)

        assert_in_order(run)
        assert_one_arrow(before, run)
        if before is run and event is not Turn.APP_CLOSED:  # words are kept by the diary alone
            assert all(isinstance(fact, PainWorded | StiffnessTold | TighterTold) for fact in facts)
        if run.furthest < before.furthest:
            assert isinstance(event, Begin | GoOnWithout) or event is Wish.GO_ON_WITHOUT
        if not can(before, event if isinstance(event, Wish | Turn) else event.name):
            assert (run, facts) == (before, ())


def assert_one_arrow(before: Run, run: Run) -> None:
    """Assert that the mode is the same, or that one arrow of the table leads to it."""
    targets = {row.target for row in ANSWERS[before.mode].values()}
    history = {Mode(run.cue.kind)} if HISTORY in targets else set()
    assert run.mode in {before.mode, *targets, *history}


@given(drawn=st.lists(EVENTS, max_size=30))
def test_pain_stops_a_session_wherever_it_is(
    drawn: list[Event | float | Settings | VariantKind],
) -> None:
    run = begun()
    for one in drawn:
        if not isinstance(one, float):
            run, _ = step(run, event_of(run, one))

    stopped, facts = step(run, Wish.PAIN)

    if run.running:
        assert stopped.halted
        assert StoppedForPain() in facts
        assert (stopped.plan, stopped.place) == (run.plan, run.place)
    else:
        assert stopped.mode in (Mode.HURTING, Mode.SCREENING)
    assert step(stopped.at(99.0), Turn.TIME_PASSED) == (stopped.at(99.0), ())
    assert step(stopped.at(99.0), Turn.CUE_OVER) == (stopped.at(99.0), ())


@given(routine=ROUTINES, first=st.sampled_from(Side), drawn=st.lists(EVENTS, max_size=30))
def test_a_session_that_broke_off_anywhere_goes_on_from_there(
    routine: Routine, first: Side, drawn: list[Event | float | Settings | VariantKind]
) -> None:
    run = begun(routine, first)
    for one in drawn:
        if not isinstance(one, float | Settings):
            run, _ = step(run, event_of(run, one))
    if not run.running:
        return
    plan = plan_again(run, Settings())
    place = run.place.cue

    assert plans.has_place(catalogue(), run.routine, place, run.skipped)
    resumed, facts = step(
        Run(),
        Begin(
            *(run.routine, run.first_side, plan, run.swapped, run.skipped),
            cue=place,
            anew=False,
            variants=run.variants,
        ),
    )

    hold = run.cue.kind is Kind.HOLDING
    assert resumed.plan == run.plan
    assert resumed.place == Place(place - hold)
    assert (resumed.swapped, resumed.skipped) == (run.swapped, run.skipped)
    assert facts[0] == CueBegan(resumed.cue, resumed.place.cue, run.swapped, run.variants)
    told = play_out(resumed)
    assert told[-1] == Ended(SessionOutcome.FINISHED)


@given(skipped=st.integers(0, 30), elapsed=st.floats(0.0, 60.0), settings=SETTINGS)
def test_resuming_leads_back_to_the_exact_place(
    skipped: int, elapsed: float, settings: Settings
) -> None:
    run, _ = after(begun(settings=settings), *[Wish.NEXT] * skipped)
    run = run.at(elapsed)

    paused, told = step(run, Wish.PAUSE)
    resumed, told_again = step(paused, Wish.RESUME)

    if run.running:
        assert (paused.mode, told) == (Mode.PAUSED, (Paused(),))
        assert told_again[0] == Resumed()
        assert replace(resumed, beat=run.beat) == run
    else:
        assert (resumed, told, told_again) == (run, (), ())


def play_out(run: Run) -> list[Fact]:
    """Return the facts of a run that nobody disturbs any more."""
    told: list[Fact] = []
    for _ in range(1000):
        if not run.running:
            return told
        end = run.ends_at
        event = Wish.RESUME if run.mode is Mode.PAUSED else Turn.CUE_OVER
        run, facts = step(run.at(run.place.elapsed if end is None else end), event)
        told += facts
    raise AssertionError(f"no end is reached; the session is {run.mode}")


TURNS = st.lists(
    st.sampled_from([Wish.SWITCH_SIDE, Wish.BACK, Wish.PAUSE, Wish.RESUME, Turn.CUE_OVER]),
    max_size=40,
)


@given(routine=ROUTINES, events=TURNS, breaths=st.integers(3, 8), first=st.sampled_from(Side))
def test_every_hold_is_whole_and_of_its_length_however_sides_are_switched(
    *, routine: Routine, events: list[Wish | Turn], breaths: int, first: Side
) -> None:
    run = begun(routine, first, Settings(breaths=breaths))
    told: list[Fact] = []
    for event in events:
        if event is Turn.CUE_OVER and run.running and run.ends_at is not None:
            run = run.at(run.ends_at)
        run, facts = step(run, event)
        told += facts
    told += play_out(run)

    held = {
        (fact.cue.round, fact.cue.side, fact.cue.hold): fact.seconds
        for fact in told
        if isinstance(fact, HoldOver) and fact.outcome is HoldOutcome.FINISHED
    }
    assert held == {
        ((n, repetition), side, hold): pytest.approx(
            entry.seconds or 10.0 * (entry.breaths or breaths), abs=0.001
        )
        for n, entry in enumerate(routine.entries)
        for repetition in range(entry.repetitions)
        for side in ([Side(entry.sides)] if entry.sides in ONE_SIDE else Side)
        for hold in range(entry.holds)
    }
    assert told[-1] == Ended(SessionOutcome.FINISHED)


# --- single facts


def test_a_session_begins_with_its_first_cue() -> None:
    assert not Run().completed
    run, facts = step(Run(), beginning())

    assert (run.mode, run.place) == (Mode.FOLLOWING, Place(0))
    assert facts == (Began(ROUTINE, Side.RIGHT), CueBegan(run.cue, 0))


def test_a_session_that_goes_on_does_not_begin_again_and_counts_a_hold_in() -> None:
    plan = plan_of()
    hold = next(n for n, cue in enumerate(plan.cues) if cue.kind is Kind.HOLDING)
    swapped = frozenset({(0, 0)})

    run, facts = step(Run(), Begin(ROUTINE, Side.RIGHT, plan, swapped, cue=hold, anew=False))

    assert (run.mode, run.cue.side) == (Mode.COUNTING_IN, Side.LEFT)
    assert facts == (CueBegan(run.cue, hold - 1, swapped), CountedDown(3))


def test_a_running_session_is_not_begun_again() -> None:
    run = begun()

    assert step(run, beginning()) == (run, ())


@pytest.mark.parametrize(
    ("breaths", "half"), [(1, None), (2, None), (3, None), (4, 3), (6, 4), (7, 5), (8, 5)]
)
def test_a_hold_tells_each_turn_of_the_breath_its_middle_and_its_last_breath(
    breaths: int, half: int | None
) -> None:
    cue = replace(in_hold().cue, pace=GuidedPace(breaths, 4.0, 6.0), seconds=breaths * 10.0)
    run = replace(in_hold(), plan=Plan((replace(cue, kind=Kind.COUNTING_IN, pace=None), cue)))
    run, told = step(replace(run, mode=Mode.COUNTING_IN, place=Place(0)), Turn.CUE_OVER)
    seen = list(told[1:])

    for second in range(breaths * 10):
        run, facts = step(run.at(float(second)), Turn.TIME_PASSED)
        seen += facts

    turns = [fact for fact in seen if isinstance(fact, BreathTurned)]
    assert turns == [
        BreathTurned(n, breaths, drawing_in=way)
        for n in range(1, breaths + 1)
        for way in (True, False)
    ]
    last = seen.index(BreathTurned(breaths, breaths, drawing_in=True))
    assert [n for n, fact in enumerate(seen) if fact == LastBreath()] == [last + 1]
    middle = [seen[n - 1] for n, fact in enumerate(seen) if fact == HalfWay()]
    assert middle == ([BreathTurned(half, breaths, drawing_in=True)] if half else [])


def test_a_leap_of_the_clock_tells_only_what_is_so_now() -> None:
    run = in_hold()

    run, facts = step(run.at(45.0), Turn.TIME_PASSED)

    assert facts == (BreathTurned(5, 6, drawing_in=False), HalfWay())


def test_time_that_changes_nothing_tells_nothing() -> None:
    run, _ = step(in_hold(1.0), Turn.TIME_PASSED)

    assert step(run.at(1.5), Turn.TIME_PASSED) == (run.at(1.5), ())


def test_breaths_of_ones_own_turn_as_they_are_taken() -> None:
    run = in_hold(settings=Settings(pace="own"))

    _, facts = after(run.at(1.0), Turn.IN_BREATH_BEGAN, Turn.IN_BREATH_ENDED)

    assert facts == [BreathTurned(1, 6, drawing_in=False)]


def test_pausing_ends_a_breath_that_is_being_drawn() -> None:
    run = in_hold(settings=Settings(pace="own"))

    run, _ = after(run.at(1.0), Turn.IN_BREATH_BEGAN, Wish.PAUSE)

    assert isinstance(run.pace, OwnPace)
    assert not run.pace.drawing_in


def test_the_other_side_is_told_by_itself_and_by_a_wish() -> None:
    over, by_itself = step(in_hold(60.0), Turn.CUE_OVER)
    _, in_the_first = step(in_hold(20.0), Wish.SWITCH_SIDE)
    _, in_the_second = step(over, Wish.SWITCH_SIDE)

    assert SideChanged(Side.LEFT) in by_itself
    assert SideChanged(Side.LEFT) in in_the_first
    assert SideChanged(Side.RIGHT) in in_the_second


def test_another_stretch_is_no_change_of_side() -> None:
    _, facts = step(begun(), Wish.SKIP_STRETCH)

    assert not any(isinstance(fact, SideChanged) for fact in facts)


def test_pain_in_a_hold_is_told_with_the_hold_and_the_end() -> None:
    run, facts = step(in_hold(27.5), Wish.PAIN)

    assert facts == (
        StoppedForPain(),
        HoldOver(run.cue, 2, 27.5, HoldOutcome.PAIN),
        PainTold("prone-glute", Side.RIGHT, PainMoment.HOLDING, 2),
        Ended(SessionOutcome.PAIN),
    )


def test_pain_that_is_told_otherwise_is_told_again() -> None:
    run, _ = step(in_hold(27.5), Wish.PAIN)

    _, facts = step(run, Report("wall-glute", Side.LEFT))

    assert facts == (PainTold("wall-glute", Side.LEFT, PainMoment.HOLDING, 2, again=True),)


def test_taking_pain_back_leaves_the_session_paused_before_the_hold() -> None:
    run, facts = after(in_hold(27.5), Wish.PAIN, Wish.WITHDRAW)

    assert (run.mode, run.cue.kind, run.pain) == (Mode.PAUSED, Kind.COUNTING_IN, None)
    assert facts[-4:] == [
        PainTakenBack(),
        Reopened(ROUTINE, Side.RIGHT),
        Paused(),
        CueBegan(run.cue, run.place.cue),
    ]


def test_going_on_without_the_stretch_that_hurt_keeps_the_words_first() -> None:
    run, facts = after(in_hold(27.5), Wish.PAIN, GoOnWithout(" a pinch "))

    assert (run.routine, run.skipped) == (ROUTINE, frozenset({0}))
    assert (run.mode, run.place, run.furthest) == (Mode.PAUSED, Place(0), 0)
    assert facts[-4:-1] == [
        PainWorded("a pinch"),
        Reopened(ROUTINE, Side.RIGHT, frozenset({0})),
        Paused(),
    ]


def test_understanding_without_having_said_where_tells_of_a_pain_somewhere() -> None:
    _, facts = after(begun(), Wish.PAIN, Understood(""))

    assert PainTold("", None, PainMoment.FOLLOWING, 0) in facts


def test_closing_the_app_tells_of_the_hold_and_leaves_the_rest() -> None:
    run = in_hold(23.0)

    kept, facts = step(run, Turn.APP_CLOSED)

    assert kept == run
    assert facts == (HoldOver(run.cue, 2, 23.0, HoldOutcome.CUT_SHORT),)


# --- how it feels


def test_before_the_first_hold_is_how_stiff_it_was_before() -> None:
    run = begun()
    while run.mode is not Mode.HOLDING:
        assert step(run, Rate(7)) == (run, (StiffnessTold(Occasion.BEFORE, 7),))
        run, _ = step(run, Wish.NEXT)
    assert not can(run, Wish.RATE)
    assert step(run, Rate(7)) == (run, ())
    back, _ = step(run, Wish.BACK)
    assert step(back, Rate(7)) == (back, ())


def test_it_is_said_while_paused_too() -> None:
    paused, _ = step(begun(), Wish.PAUSE)
    assert step(paused, Rate(0)) == (paused, (StiffnessTold(Occasion.BEFORE, 0),))


def test_at_the_end_is_how_stiff_it_is_after() -> None:
    run, _ = step(begun(), Wish.FINISH)
    assert step(run, Rate(10)) == (run, (StiffnessTold(Occasion.AFTER, 10),))
    assert step(run, TellTighter(TighterSide.NEITHER)) == (run, (TighterTold(TighterSide.NEITHER),))
    left, _ = step(run, Wish.LEAVE)
    assert step(left, Rate(10)) == step(left, TellTighter(TighterSide.LEFT)) == (left, ())


def test_a_pain_that_is_only_rated_is_reported_too() -> None:
    run, facts = after(begun(), Wish.PAIN, Understood("", 6))
    assert run.mode is Mode.FINISHED
    assert [fact for fact in facts if isinstance(fact, PainTold | PainWorded)] == [
        PainTold("", None, PainMoment.FOLLOWING, 0),
        PainWorded("", 6),
    ]


# --- easier and harder


def varied(run: Run, kind: VariantKind) -> tuple[Run, tuple[Fact, ...]]:
    event = varying(run, kind)
    assert event is not None
    return step(run, event)


def test_an_easier_variant_in_a_hold_ends_it_and_begins_where_it_differs() -> None:
    run, told = varied(in_hold(25.0), VariantKind.EASIER)

    over, changed, began, *_ = told
    assert isinstance(over, HoldOver)
    assert (over.cue.variant, over.breaths, over.outcome) == ("", 2, HoldOutcome.CUT_SHORT)
    assert changed == VariantChanged(
        run.cue, 0, frozenset(), (("prone-glute", "cushion"),), restarts=True
    )
    assert began == CueBegan(run.cue, 0, frozenset(), (("prone-glute", "cushion"),))
    assert (run.mode, run.cue.step, run.cue.variant) == (Mode.FOLLOWING, 0, "cushion")


def test_both_sides_and_every_repetition_are_done_in_it() -> None:
    run, _ = varied(in_hold(25.0), VariantKind.EASIER)

    found = {(cue.stretch, cue.variant) for cue in run.plan.cues}
    assert found == {("prone-glute", "cushion"), ("wall-glute", ""), ("seated-twist", "")}


def test_a_step_that_stays_as_it_was_goes_on() -> None:
    run = begun(routine_of("seated-twist")).at(4.0)

    harder, told = varied(run, VariantKind.HARDER)

    assert (harder.place, harder.cue.variant) == (Place(0, 4.0), "elbow")
    assert told == (VariantChanged(harder.cue, 0, frozenset(), (("seated-twist", "elbow"),)),)


def test_a_pause_before_the_stretch_goes_on() -> None:
    run, _ = after(in_hold(), Wish.NEXT)
    run = run.at(3.0)
    assert run.mode is Mode.CHANGING_SIDE

    easier, told = varied(run, VariantKind.EASIER)

    assert (easier.mode, easier.place) == (Mode.CHANGING_SIDE, run.place)
    assert [type(fact) for fact in told] == [VariantChanged]


def test_a_paused_session_stays_so_in_another_variant() -> None:
    run, _ = after(in_hold(25.0), Wish.PAUSE)

    easier, _ = varied(run, VariantKind.EASIER)

    assert (easier.mode, easier.cue.kind) == (Mode.PAUSED, Kind.FOLLOWING)


def test_harder_leads_back_to_where_it_came_from() -> None:
    run, _ = varied(in_hold(25.0), VariantKind.EASIER)
    run, _ = varied(run, VariantKind.EASIER)
    assert run.cue.variant == "chair"
    assert varying(run, VariantKind.EASIER) is None

    for left in ("cushion", ""):
        run, _ = varied(run, VariantKind.HARDER)
        assert run.cue.variant == left
    assert run.variants == ()
    assert run.plan == begun().plan


def test_a_pain_is_told_with_the_variant_of_its_stretch() -> None:
    run, _ = varied(in_hold(25.0), VariantKind.EASIER)

    hurt, told = after(run, Wish.PAIN, Report("prone-glute", Side.RIGHT))
    _, other = after(hurt, Report("wall-glute", Side.RIGHT))

    following = (PainMoment.FOLLOWING, 0)
    assert PainTold("prone-glute", Side.RIGHT, *following, variant="cushion") in told
    assert other == [PainTold("wall-glute", Side.RIGHT, *following, again=True)]


def test_nothing_varies_outside_a_session() -> None:
    plan: Plan = plan_of()
    chosen: Variants = (("prone-glute", "chair"),)
    run = Run()

    assert step(run, Vary(plan, chosen, 0)) == (run, ())


def test_the_variants_of_the_settings_are_those_of_the_plan() -> None:
    chosen = Settings(variants=(("prone-glute", "chair"), ("wall-glute", "gone")))
    plan = plan_of(settings=chosen)

    assert {(cue.stretch, cue.variant) for cue in plan.cues} == {
        ("prone-glute", "chair"),
        ("wall-glute", ""),
        ("seated-twist", ""),
    }
    assert len(plan.cues) == len(plan_of().cues)


# --- what a run says of its second


def following() -> Run:
    """Return a run in a step that lasts ten seconds."""
    run = begun(settings=Settings(plays_itself=True))
    cues = (replace(run.cue, seconds=10.0), *run.plan.cues[1:])
    return replace(run, plan=Plan(cues))


@pytest.mark.parametrize(
    ("elapsed", "remaining", "until", "changes"),
    [
        (0.0, 10, 10.0, 1.0),
        (0.5, 10, 9.5, 1.0),
        (1.0, 9, 9.0, 2.0),
        (9.25, 1, 0.75, 10.0),
        (10.0, 0, 0.0, float("inf")),
        (12.0, 0, 0.0, float("inf")),
    ],
)
def test_a_timed_step_counts_whole_seconds(
    elapsed: float, remaining: int, until: float, changes: float
) -> None:
    run = following().at(elapsed)
    assert (run.remaining, run.until_next) == (remaining, until)
    assert run.changes_at(100) == changes
    assert (run.seconds_left, run.breath, run.ends_at) == (None, None, 10.0)


def test_a_step_that_waits_has_no_end_of_its_own() -> None:
    run = begun(settings=Settings(plays_itself=False))
    assert (run.remaining, run.until_next, run.ends_at) == (None, None, None)
    assert run.changes_at(100) == float("inf")


def test_at_the_same_second_it_is_the_same_run() -> None:
    run = following().at(3.0)
    assert run.at(3.0) is run
    assert run.at(4.0).place == Place(run.place.cue, 4.0)


@pytest.mark.parametrize(
    ("elapsed", "left"), [(0.0, 45), (0.25, 45), (1.0, 44), (44.5, 1), (45.0, 0), (50.0, 0)]
)
def test_a_hold_that_seconds_end_counts_them(elapsed: float, left: int) -> None:
    run = replace(in_hold(), pace=GuidedPace(0, 4.0, 6.0, 45.0)).at(elapsed)
    assert run.seconds_left == left
    assert (run.remaining, run.until_next) == (None, None)
    assert run.breath is not None
    if left:
        assert run.changes_at(1) <= 45 - left + 1


def test_of_a_hold_with_seconds_the_next_one_is_the_next_change() -> None:
    run = replace(in_hold(), pace=GuidedPace(0, 400.0, 600.0, 45.0)).at(0.5)
    assert run.changes_at(2) == 1.0
    unlimited = replace(run, pace=GuidedPace(5, 400.0, 600.0))
    assert unlimited.seconds_left is None
    assert unlimited.changes_at(2) > 100.0


# --- stretches, breaths and pain, by themselves


def test_a_stretch_that_is_visited_begins_from_its_first_step() -> None:
    run, facts = after(begun(), Visit("seated-twist"))
    assert (run.cue.stretch, run.cue.step) == ("seated-twist", 0)
    assert facts
    here = begun()
    assert after(here, Visit("foam-roller")) == (here, [])


def test_an_entry_that_is_skipped_leads_to_the_next_one() -> None:
    run, _ = after(begun(), Wish.SKIP_STRETCH)
    assert (run.cue.stretch, run.cue.step, run.cue.entry) == ("wall-glute", 0, 1)


def test_back_leads_to_the_step_before_and_not_beyond_the_first() -> None:
    first = begun()
    assert not can(first, Wish.BACK)
    second, _ = step(first, Wish.NEXT)
    assert can(second, Wish.BACK)
    back, _ = step(second, Wish.BACK)
    assert (back.place, second.place) == (Place(0), Place(1))


@pytest.mark.parametrize(
    ("routine", "seconds", "outcome"),
    [
        ("foam-roller", 29.0, HoldOutcome.CUT_SHORT),
        ("foam-roller", 30.0, HoldOutcome.FINISHED),
        ("wall-glute", 59.0, HoldOutcome.CUT_SHORT),
        ("wall-glute", 60.0, HoldOutcome.FINISHED),
    ],
)
def test_a_hold_that_is_left_is_whole_if_it_was_long_enough(
    routine: str, seconds: float, outcome: HoldOutcome
) -> None:
    run = begun(routine_of(routine))
    while run.mode is not Mode.HOLDING:
        run, _ = step(run, Wish.NEXT)
    _, told = after(run.at(seconds), Wish.NEXT)
    assert [fact.outcome for fact in told if isinstance(fact, HoldOver)] == [outcome]


def test_a_newer_plan_counts_in_a_session_alone() -> None:
    idle = Run()
    assert after(idle, ChangePlan(plan_of(), ())) == (idle, [])
    run, facts = after(begun(), ChangePlan(plan_of(settings=Settings(breaths=3)), ()))
    holds = [(cue.entry, cue.pace.breaths) for cue in run.plan.cues if cue.pace]
    assert holds == [(0, 6)] * 2 + [(1, 3)] * 2 + [(2, 3)] * 2
    assert facts == []


def test_heard_breaths_turn_a_hold_that_follows_them_and_no_other() -> None:
    run = in_hold(0.0)
    pace = FollowedPace(5, 4.0, 6.0)
    followed = replace(run, pace=pace).at(3.0)
    heard = HearBreath(Heard(drawing_in=False, ago=0.5, usual=6.0))
    turned, _ = after(followed, heard)
    assert turned.pace == pace.turned(3.0, heard.heard)
    lost, _ = after(turned.at(4.0), Turn.BREATH_LOST)
    assert isinstance(turned.pace, FollowedPace)
    assert lost.pace == turned.pace.lost(4.0)
    assert after(run.at(3.0), heard)[0].pace == run.pace
    assert after(run.at(3.0), Turn.BREATH_LOST)[0].pace == run.pace


def test_a_breath_that_is_lost_ends_ones_own_in_breath() -> None:
    run = in_hold(settings=Settings(pace="own"))
    run, _ = after(run.at(1.0), Turn.IN_BREATH_BEGAN)
    assert isinstance(run.pace, OwnPace)
    assert run.pace.drawing_in
    run, _ = after(run.at(3.0), Turn.BREATH_LOST)
    assert isinstance(run.pace, OwnPace)
    assert not run.pace.drawing_in


def test_pain_while_reading_is_told_of_reading_and_taken_back() -> None:
    run, _ = after(Run(), Wish.PAIN)
    assert run.mode is Mode.HURTING
    told, facts = after(run, Report("wall-glute", Side.LEFT))
    assert facts == [PainTold("wall-glute", Side.LEFT, PainMoment.READING, None, again=False)]
    back, facts = after(told, Wish.WITHDRAW)
    assert (back.mode, back.pain, facts) == (Mode.IDLE, None, [PainTakenBack()])
    untold, facts = after(run, Wish.WITHDRAW)
    assert (untold.mode, facts) == (Mode.IDLE, [])


def test_pain_after_a_session_is_told_of_its_summary() -> None:
    run = begun()
    while run.mode is not Mode.FINISHED:
        run, _ = step(run, Wish.NEXT)
    run, _ = after(run, Wish.PAIN)
    told, facts = after(run, Report("", None))
    assert facts == [PainTold("", None, PainMoment.AFTER_SESSION, None, again=False)]
    assert after(told, Wish.WITHDRAW)[0].mode is Mode.FINISHED


def test_words_on_a_pain_are_trimmed_and_kept_only_if_there_are_any() -> None:
    run, _ = after(Run(), Wish.PAIN, Report("", None))
    assert after(run, KeepWords("  a pinch "))[1] == [PainWorded("a pinch", None)]
    assert after(run, KeepWords("", 0))[1] == [PainWorded("", 0)]
    assert after(run, KeepWords("  "))[1] == []
    unsaid, _ = after(Run(), Wish.PAIN)
    assert after(unsaid, KeepWords(" "))[1] == []
    told = PainTold("", None, PainMoment.READING, None, again=False)
    assert after(unsaid, KeepWords("a"))[1] == [told, PainWorded("a", None)]


def test_without_the_only_stretch_there_is_nothing_to_go_on_with() -> None:
    routine = routine_of("wall-glute")
    run, _ = after(begun(routine), Wish.PAIN)
    assert after(run, GoOnWithout("a")) == (run, [])


def test_what_a_hold_at_the_guided_pace_does_not_need_changes_nothing() -> None:
    run = in_hold(1.0)
    assert after(run, Turn.IN_BREATH_BEGAN)[0].pace == run.pace
    assert after(run, Turn.IN_BREATH_ENDED)[0].pace == run.pace


def test_a_newer_plan_is_nothing_to_a_pain_told_while_reading() -> None:
    hurting, _ = after(Run(), Wish.PAIN)
    assert after(hurting, ChangePlan(plan_of(), ())) == (hurting, [])


def test_a_hold_is_counted_in_down_to_one() -> None:
    run = begun()
    while run.mode is not Mode.COUNTING_IN:
        run, _ = step(run, Wish.NEXT)
    end = run.ends_at
    assert end is not None
    counted = []
    for quarter in range(int(end * 4)):
        run, facts = step(run.at(quarter / 4), Turn.TIME_PASSED)
        counted += [fact.remaining for fact in facts if isinstance(fact, CountedDown)]
    assert counted == [2, 1]  # three is told as it begins


@pytest.mark.parametrize(("hurts", "goes_on"), [("prone-glute", True), ("seated-twist", False)])
def test_it_goes_on_without_a_stretch_only_where_another_comes_after_it(
    hurts: str, *, goes_on: bool
) -> None:
    run, _ = after(begun(), Visit(hurts), Wish.PAIN, Report(hurts, Side.RIGHT))
    assert can(run, Wish.GO_ON_WITHOUT) is goes_on
