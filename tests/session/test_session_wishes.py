"""Next, back, skip, switch side and finish: from wherever the session is."""

import pytest

from glutestretch.diary.completion import Done
from glutestretch.diary.events import HoldOutcome, SessionEnded, SessionOutcome
from glutestretch.session.engine.chart import ACTIVE, Mode, Wish
from glutestretch.session.engine.plan import Kind
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig, in_mode

pytestmark = pytest.mark.usefixtures("qapp")

WITHIN = [Wish.NEXT, Wish.BACK, Wish.SKIP_STRETCH, Wish.SWITCH_SIDE, Wish.PAUSE, Wish.RESUME]
OUTSIDE = [Mode.IDLE, Mode.SCREENING, Mode.HURTING, Mode.FINISHED]


@pytest.mark.parametrize("wish", [*WITHIN, Wish.FINISH])
@pytest.mark.parametrize("mode", OUTSIDE)
def test_outside_a_session_its_wishes_do_nothing(mode: Mode, wish: Wish) -> None:
    rig = in_mode(mode)
    facts = list(rig.diary.facts)

    rig.wish(wish)

    assert (rig.mode, rig.diary.facts) == (mode, facts)
    assert not rig.session.can(wish)


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED, Mode.HURTING])
@pytest.mark.parametrize("wish", [Wish.START, Wish.CLEARED, Wish.DECLINED, Wish.LEAVE])
def test_within_a_session_the_wishes_around_it_do_nothing(mode: Mode, wish: Wish) -> None:
    rig = in_mode(mode)
    facts = list(rig.diary.facts)

    rig.wish(wish)

    assert (rig.mode, rig.diary.facts) == (mode, facts)
    assert not rig.session.can(wish)


@pytest.mark.parametrize("wish", Wish)
@pytest.mark.parametrize("mode", Mode)
def test_a_wish_that_is_offered_does_something(mode: Mode, wish: Wish) -> None:
    rig = in_mode(mode)
    before = (rig.mode, rig.place, len(rig.diary.facts))
    offered = rig.session.can(wish)

    rig.wish(wish)

    assert ((rig.mode, rig.place, len(rig.diary.facts)) != before) == offered


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
def test_next_goes_to_the_next_cue(mode: Mode) -> None:
    rig = in_mode(mode)
    place = rig.place

    rig.session.next()

    assert (rig.place, rig.elapsed) == (place + 1, 0.0)
    assert rig.mode == (Mode.PAUSED if mode is Mode.PAUSED else rig.session.cue.kind)


def test_next_on_the_last_hold_finishes() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING, half=1, elapsed=30.0)

    rig.session.next()

    assert rig.mode is Mode.FINISHED
    assert [hold.outcome for hold in rig.holds] == [HoldOutcome.FINISHED, HoldOutcome.CUT_SHORT]


def test_pressing_next_all_the_time_comes_to_the_end() -> None:
    rig = Rig()
    rig.start()

    for _ in rig.session.plan.cues:
        rig.session.next()

    assert rig.mode is Mode.FINISHED
    assert {(hold.breaths, hold.seconds, hold.outcome) for hold in rig.holds} == {
        (0, 0.0, HoldOutcome.CUT_SHORT)
    }


def test_back_from_a_hold_goes_to_the_step_before_it_and_keeps_what_was_held() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING, elapsed=25.0)

    rig.session.back()

    assert (rig.mode, rig.session.cue.step) == (Mode.FOLLOWING, 1)
    assert [(hold.breaths, hold.outcome) for hold in rig.holds] == [(2, HoldOutcome.CUT_SHORT)]


def test_a_hold_that_was_cut_short_can_be_held_anew() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING, elapsed=25.0)

    rig.session.back()
    rig.play_out()

    finished = [hold.seconds for hold in rig.holds if hold.outcome is HoldOutcome.FINISHED]
    assert finished == [60.0, 60.0]


def test_there_is_no_way_back_from_the_first_step() -> None:
    rig = Rig()
    rig.start()
    rig.clock.advance(7.0)

    rig.session.back()

    assert not rig.session.can(Wish.BACK)
    assert (rig.place, rig.elapsed) == (0, 7.0)


def test_back_from_the_second_side_leads_to_the_end_of_the_first() -> None:
    rig = in_mode(Mode.CHANGING_SIDE)
    rig.session.next()

    rig.session.back()

    assert (rig.mode, rig.session.cue.half) == (Mode.COUNTING_IN, 0)


def test_back_leads_to_the_first_step_from_the_last_hold() -> None:
    rig = Rig()
    rig.start()
    rig.play_until(Kind.HOLDING, half=5)

    presses = 0
    while rig.session.can(Wish.BACK):
        rig.session.back()
        presses += 1

    assert (rig.place, rig.mode) == (0, Mode.FOLLOWING)
    assert presses == 2 * (3 + 3 + 4) - 1


def test_skipping_goes_to_the_first_step_of_the_next_stretch() -> None:
    rig = in_mode(Mode.HOLDING)

    rig.session.skip_stretch()

    cue = rig.session.cue
    assert (rig.mode, cue.stretch, cue.step) == (Mode.FOLLOWING, "wall-glute", 0)
    assert cue.side is Side.RIGHT


def test_skipping_while_resting_skips_the_stretch_that_was_to_come() -> None:
    rig = in_mode(Mode.RESTING)

    rig.session.skip_stretch()

    assert rig.session.cue.stretch == "seated-twist"


def test_skipping_the_last_stretch_finishes() -> None:
    rig = Rig()
    rig.start("wall-glute")

    rig.session.skip_stretch()

    assert rig.mode is Mode.FINISHED


def test_switching_in_the_first_half_puts_the_side_off_until_afterwards() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.clock.advance(25.0)

    rig.session.switch_side()
    assert (rig.session.cue.side, rig.session.cue.step, rig.elapsed) == (Side.LEFT, 1, 0.0)
    rig.play_out()

    assert [(hold.side, hold.seconds) for hold in rig.holds] == [("left", 60.0), ("right", 60.0)]


def test_switching_in_the_second_half_goes_back_to_the_first_side() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.FOLLOWING, half=1, elapsed=5.0)

    rig.session.switch_side()
    assert (rig.session.cue.side, rig.session.cue.half) == (Side.RIGHT, 0)
    rig.play_out()

    assert [hold.side for hold in rig.holds] == ["right", "right", "left"]


def test_switching_in_a_hold_begins_the_other_side_with_its_count_down() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(31.0)

    rig.session.switch_side()

    assert (rig.mode, rig.session.cue.side) == (Mode.COUNTING_IN, Side.LEFT)
    assert [(hold.side, hold.breaths, hold.outcome) for hold in rig.holds] == [
        ("right", 3, HoldOutcome.CUT_SHORT)
    ]


def test_switching_twice_is_as_before() -> None:
    rig = Rig()
    rig.start("wall-glute")
    plan = rig.session.plan

    rig.session.switch_side()
    rig.session.switch_side()

    assert rig.session.plan == plan
    assert (rig.session.cue.side, rig.place) == (Side.RIGHT, 0)


def test_switching_while_paused_stays_paused() -> None:
    rig = in_mode(Mode.PAUSED)

    rig.session.switch_side()
    assert rig.mode is Mode.PAUSED
    rig.session.resume()

    assert (rig.mode, rig.session.cue.side) == (Mode.COUNTING_IN, Side.LEFT)


def test_switching_is_forgotten_in_the_next_session() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.session.switch_side()
    rig.session.finish()

    rig.start("wall-glute")

    assert rig.session.cue.side is Side.RIGHT


def test_switching_leaves_the_other_stretches_on_their_side() -> None:
    rig = Rig()
    rig.start()

    rig.session.switch_side()
    rig.play_out()

    sides = [(hold.stretch, hold.side) for hold in rig.holds]
    assert sides[:4] == [
        ("prone-glute", "left"),
        ("prone-glute", "right"),
        ("wall-glute", "right"),
        ("wall-glute", "left"),
    ]


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
def test_finishing_early_keeps_what_was_done(mode: Mode) -> None:
    rig = in_mode(mode)
    if mode is Mode.HOLDING:
        rig.clock.advance(12.345)

    rig.session.finish()

    assert rig.mode is Mode.FINISHED
    assert [end.outcome for end in rig.facts(SessionEnded)] == [SessionOutcome.ENDED_EARLY]
    cut_short = [hold.seconds for hold in rig.holds if hold.outcome is HoldOutcome.CUT_SHORT]
    assert cut_short == ([12.345] if mode in (Mode.HOLDING, Mode.PAUSED) else [])
    assert not rig.clock.advance_to_next()
    assert not rig.session.completed


@pytest.mark.parametrize(
    ("leave", "outcome"),
    [
        (Wish.NEXT, HoldOutcome.FINISHED),
        (Wish.FINISH, HoldOutcome.FINISHED),
        (Wish.BACK, HoldOutcome.CUT_SHORT),
        (Wish.SWITCH_SIDE, HoldOutcome.CUT_SHORT),
        (Wish.PAIN, HoldOutcome.PAIN),
    ],
)
def test_a_hold_without_an_end_is_finished_by_going_on(leave: Wish, outcome: HoldOutcome) -> None:
    rig = Rig()
    rig.start("foam-roller")
    rig.play_until(Kind.HOLDING, elapsed=30.0)

    rig.wish(leave)

    assert [hold.outcome for hold in rig.holds] == [outcome]


def test_a_hold_without_an_end_that_was_too_short_is_not_whole() -> None:
    rig = Rig()
    rig.start("foam-roller")
    rig.play_until(Kind.HOLDING, elapsed=17.0)

    rig.wish(Wish.NEXT)

    assert [hold.outcome for hold in rig.holds] == [HoldOutcome.CUT_SHORT]
    assert rig.session.parts_done == (Done.PARTIAL, Done.SKIPPED)


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
@pytest.mark.parametrize("stretch", ["prone-glute", "seated-twist"])
def test_a_visit_goes_to_the_first_step_of_a_stretch_forwards_or_back(
    mode: Mode, stretch: str
) -> None:
    rig = in_mode(mode)
    holding = rig.session.cue.kind is Kind.HOLDING
    holds = len(rig.holds)

    rig.session.visit(stretch)

    cue = rig.session.cue
    assert (cue.stretch, cue.step, cue.kind) == (stretch, 0, Kind.FOLLOWING)
    assert cue.half == {"prone-glute": 0, "seated-twist": 4}[stretch]
    assert len(rig.holds) == holds + holding
    assert (rig.mode is Mode.PAUSED) == (mode is Mode.PAUSED)


def test_a_visit_to_what_is_not_played_changes_nothing() -> None:
    rig = in_mode(Mode.HOLDING)
    place = rig.place

    rig.session.visit("foam-roller")

    assert (rig.mode, rig.place, rig.holds) == (Mode.HOLDING, place, [])


@pytest.mark.parametrize("mode", OUTSIDE)
def test_a_visit_outside_a_session_does_nothing(mode: Mode) -> None:
    rig = in_mode(mode)
    facts = list(rig.diary.facts)

    rig.session.visit("seated-twist")

    assert (rig.mode, rig.diary.facts) == (mode, facts)
