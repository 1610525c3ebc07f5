"""A session plays itself: every step, both sides, and nothing lost to a late tick."""

from itertools import pairwise

import pytest

from glutestretch.diary.events import (
    HoldEnded,
    HoldOutcome,
    PlaceReached,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.engine.facts import CueBegan
from glutestretch.session.engine.plan import Kind
from glutestretch.session.step_view import Moment
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side
from tests.session.rig import ROUTINE, Rig
from tests.support.library import routine_of

pytestmark = pytest.mark.usefixtures("qapp")

HALF = [Mode.FOLLOWING, Mode.FOLLOWING, Mode.COUNTING_IN, Mode.HOLDING]
LONGER_HALF = [Mode.FOLLOWING, *HALF]


def what_was_held(holds: list[HoldEnded]) -> list[tuple[str, str, int, float, HoldOutcome]]:
    return [(hold.stretch, hold.side, hold.breaths, hold.seconds, hold.outcome) for hold in holds]


def whole(side: Side, stretch: str) -> tuple[str, str, int, float, HoldOutcome]:
    return (stretch, side, 6, 60.0, HoldOutcome.FINISHED)


EVERYTHING = [whole(side, stretch) for stretch in ROUTINE for side in (Side.RIGHT, Side.LEFT)]


def test_the_whole_routine_plays_through_on_both_sides() -> None:
    rig = Rig()

    rig.start()
    rig.play_out()

    assert what_was_held(rig.holds) == EVERYTHING


def test_the_cues_come_in_the_order_of_the_plan() -> None:
    rig = Rig()

    rig.start()
    rig.play_out()

    assert [Mode(fact.cue.kind) for fact in rig.happened if isinstance(fact, CueBegan)] == [
        *(*HALF, Mode.CHANGING_SIDE, *HALF, Mode.RESTING),
        *(*HALF, Mode.CHANGING_SIDE, *HALF, Mode.RESTING),
        *(*LONGER_HALF, Mode.CHANGING_SIDE, *LONGER_HALF),
    ]
    assert rig.modes[-1] is Mode.FINISHED
    assert all(before is not after for before, after in pairwise(rig.modes))


def test_a_session_takes_as_long_as_its_plan_says() -> None:
    rig = Rig()

    rig.start()
    rig.play_out()

    assert rig.clock.monotonic() == pytest.approx(rig.session.plan.seconds)
    assert rig.session.completed


def test_the_other_side_first_when_it_is_asked_for() -> None:
    rig = Rig()

    rig.start("wall-glute", first=Side.LEFT)
    rig.play_out()

    assert [hold.side for hold in rig.holds] == [Side.LEFT, Side.RIGHT]


def test_a_session_is_written_down_from_its_beginning_to_its_end() -> None:
    rig = Rig()

    rig.start()
    rig.play_out()

    (began,), (ended,) = rig.facts(SessionBegan), rig.facts(SessionEnded)
    assert (began.routine.stretches, began.first_side) == (ROUTINE, Side.RIGHT)
    assert (ended.session, ended.outcome) == (began.id, SessionOutcome.FINISHED)
    assert {hold.session for hold in rig.holds} == {began.id}


def test_every_place_is_written_down_as_it_is_reached() -> None:
    rig = Rig()

    rig.start()
    rig.play_out()

    places = rig.facts(PlaceReached)
    assert [place.cue for place in places] == list(range(len(rig.session.plan.cues)))
    waits = [(after.at - before.at).total_seconds() for before, after in pairwise(places)]
    assert waits == pytest.approx([cue.seconds for cue in rig.session.plan.cues[:-1]])


def test_the_count_down_and_the_breaths_are_announced() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.COUNTING_IN)
    before = len(rig.announced)

    rig.play_until(Kind.HOLDING, elapsed=15.0)

    assert rig.announced[before - 1] == "3"
    assert rig.announced[before:] == [
        *("2", "1", "Breathe in, 1 of 6", "Breathe out", "Breathe in, 2 of 6", "Breathe out"),
    ]


def test_every_step_and_change_of_side_is_announced() -> None:
    rig = Rig()

    rig.start("wall-glute")
    rig.play_out()

    said = "\n".join(rig.announced)
    assert "Step 1 of 3. Lie on your back" in said
    assert "Get ready for your left side" in said
    assert "your left ankle across your right thigh" in said


def test_nothing_is_announced_twice_in_a_row_while_a_cue_lasts() -> None:
    rig = Rig()

    rig.start("wall-glute")
    rig.play_out()

    assert all(before != after for before, after in pairwise(rig.announced))


def test_one_long_leap_of_the_clock_changes_nothing() -> None:
    rig = Rig()

    rig.start()
    rig.clock.advance(3600.0)

    assert rig.mode is Mode.FINISHED
    assert what_was_held(rig.holds) == EVERYTHING


@pytest.mark.parametrize("lateness", [0.004, 0.25, 1.7])
def test_late_ticks_change_nothing_that_is_kept(lateness: float) -> None:
    rig = Rig()
    rig.clock.lateness = lateness

    rig.start()
    rig.play_out()

    assert what_was_held(rig.holds) == EVERYTHING


def test_lost_ticks_leave_the_breath_where_the_clock_is() -> None:
    ticked, leapt = Rig(), Rig()
    for rig in (ticked, leapt):
        rig.start("wall-glute")
        rig.play_until(Kind.HOLDING)

    for _ in range(2315):
        ticked.clock.advance(0.01)
    leapt.clock._awake += 23.15

    one, other = ticked.session.moment, leapt.session.moment
    assert one.breath is not None
    assert other.breath is not None
    assert one.breath.number == other.breath.number == 3
    assert one.breath.fullness == pytest.approx(other.breath.fullness, abs=1e-6)


@pytest.mark.parametrize("steps", [8, 40, 400])
def test_a_hold_is_shown_anew_five_times_a_second_at_most_and_at_every_turn(steps: int) -> None:
    rig = Rig()
    rig.session.show_fullness_in(steps)
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING)
    seen: list[tuple[float, int, bool, float]] = []

    def note(moment: Moment) -> None:
        if moment.breath:
            breath = moment.breath
            seen.append((rig.elapsed, breath.number, breath.drawing_in, breath.fullness))

    rig.presenter.moment_changed.connect(note)
    rig.clock.advance(59.9)

    turns = [after[0] for before, after in pairwise(seen) if before[1:3] != after[1:3]]
    assert turns == pytest.approx([4, 10, 14, 20, 24, 30, 34, 40, 44, 50, 54])
    gaps = [after[0] - before[0] for before, after in pairwise(seen) if after[0] not in turns]
    assert min(gaps) > 1 / 5 - 1e-6
    jumps = [abs(after[3] - before[3]) for before, after in pairwise(seen)]
    assert max(jumps) < 1 / steps + 0.08, "more would be seen as a jerk"
    assert len(seen) <= min(5 * 60, 6 * 2 * (steps + 1))


def test_who_is_told_of_a_mode_can_ask_what_was_before() -> None:
    rig = Rig()
    told: list[tuple[Mode, Mode]] = []
    rig.session.mode_changed.connect(lambda mode: told.append((rig.session.before.mode, mode)))

    rig.start("wall-glute")
    rig.session.pause()
    rig.session.resume()
    rig.play_out()

    assert told[:3] == [
        (Mode.IDLE, Mode.FOLLOWING),
        (Mode.FOLLOWING, Mode.PAUSED),
        (Mode.PAUSED, Mode.FOLLOWING),
    ]
    assert [after for _, after in told[:-1]] == [before for before, _ in told[1:]]


def test_a_step_without_seconds_wakes_nobody() -> None:
    rig = Rig(Settings(plays_itself=False))

    rig.start()

    assert not rig.clock.advance_to_next()


def test_steps_wait_for_next_but_holds_and_pauses_end_by_themselves() -> None:
    rig = Rig(Settings(plays_itself=False))
    rig.start("wall-glute")

    rig.clock.advance(3600.0)
    assert (rig.mode, rig.place) == (Mode.FOLLOWING, 0)
    rig.session.next()
    rig.session.next()
    rig.clock.advance(3.0 + 60.0 + 8.0)

    assert (rig.mode, rig.session.cue.half) == (Mode.FOLLOWING, 1)


def test_pauses_of_no_length_are_left_out() -> None:
    rig = Rig(Settings(change_over_seconds=0.0, rest_seconds=0.0))

    rig.start()
    rig.play_out()

    assert not {Mode.CHANGING_SIDE, Mode.RESTING} & set(rig.modes)
    assert what_was_held(rig.holds) == EVERYTHING


def test_the_roller_goes_on_until_next() -> None:
    rig = Rig()
    rig.start("foam-roller")
    rig.play_until(Kind.HOLDING)

    rig.clock.advance(1800.0)
    rig.session.next()

    assert rig.mode is Mode.CHANGING_SIDE
    (hold,) = rig.holds
    assert (hold.seconds, hold.outcome) == (1800.0, HoldOutcome.FINISHED)


def test_a_second_start_does_not_disturb_a_session() -> None:
    rig = Rig()
    rig.start()
    rig.clock.advance(5.0)

    rig.start("seated-twist")

    assert rig.session.cue.stretch == "prone-glute"
    assert len(rig.facts(SessionBegan)) == 1


def test_nothing_to_play_starts_nothing() -> None:
    rig = Rig()

    rig.session.start(routine_of(), Side.RIGHT)

    assert rig.mode is Mode.IDLE
    assert not rig.diary.facts


def test_after_one_session_another_can_start() -> None:
    rig = Rig()
    rig.start()
    rig.play_out()

    rig.start("wall-glute")

    assert (rig.mode, rig.place) == (Mode.FOLLOWING, 0)
    assert not rig.recorder.holds
    assert not rig.session.completed


def test_leaving_the_summary_leads_back_to_reading() -> None:
    rig = Rig()
    rig.start()
    rig.play_out()

    rig.wish(Wish.LEAVE)

    assert rig.mode is Mode.IDLE
    assert not rig.clock.advance_to_next()


def test_whoever_hears_of_a_new_plan_may_ask_where_the_session_is() -> None:
    rig = Rig()
    rig.start()
    rig.play_until(Kind.HOLDING, half=5)
    rig.session.finish()
    asked = []
    rig.presenter.parts_changed.connect(lambda _: asked.append(rig.session.moment.half))

    rig.start("foam-roller")

    assert asked == [0]
