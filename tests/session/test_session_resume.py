"""A session that broke off goes on where it was; other settings do not make it unfair."""

from typing import Any

import pytest

from glutestretch.diary.events import (
    HoldOutcome,
    OpenSession,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind, has_place
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side
from tests.session.rig import ROUTINE, Rig, in_mode
from tests.support.fakes import FakeClock
from tests.support.library import catalogue, routine_of

pytestmark = pytest.mark.usefixtures("qapp")


def killed(rig: Rig) -> OpenSession:
    """Return what the diary knows of a session whose process is gone."""
    broken_off = rig.diary.overview().open_session
    assert broken_off
    return broken_off


def restarted(rig: Rig, settings: Settings | None = None) -> Rig:
    return Rig(settings, rig.diary.overview(), clock=FakeClock(rig.clock.now()))


def test_it_goes_on_at_the_step_that_was_reached() -> None:
    first = Rig()
    first.start()
    first.play_until(Kind.FOLLOWING, half=3, elapsed=9.0)
    second = restarted(first)

    second.go_on(killed(first))

    assert second.session.cue == first.session.cue
    assert (second.mode, second.elapsed) == (Mode.FOLLOWING, 0.0)


def test_a_hold_that_broke_off_is_counted_in_anew() -> None:
    first = in_mode(Mode.HOLDING)
    first.clock.advance(30.0)
    second = restarted(first)

    second.go_on(killed(first))

    assert (second.mode, second.session.cue.half) == (Mode.COUNTING_IN, 0)


def test_swapped_sides_are_still_swapped() -> None:
    first = Rig()
    first.start("wall-glute")
    first.session.switch_side()
    first.play_until(Kind.FOLLOWING, half=1)
    second = restarted(first)

    second.go_on(killed(first))
    second.play_out()

    assert second.session.plan == first.session.plan
    assert [hold.side for hold in first.holds + second.holds] == ["left", "right"]


def test_sides_swapped_back_are_as_they_were() -> None:
    first = Rig()
    first.start("wall-glute")
    first.session.switch_side()
    first.session.switch_side()

    assert killed(first).swapped == ()


def test_a_session_begun_on_the_left_goes_on_so() -> None:
    first = Rig()
    first.start("wall-glute", "seated-twist", first=Side.LEFT)
    second = restarted(first)

    second.go_on(killed(first))

    assert second.session.plan == first.session.plan


def test_it_stays_one_session_in_the_diary() -> None:
    first = in_mode(Mode.HOLDING)
    second = restarted(first)

    second.go_on(killed(first))
    second.play_out()

    assert not second.facts(SessionBegan)
    (ended,) = second.facts(SessionEnded)
    assert ended.session == first.facts(SessionBegan)[0].id
    assert second.diary.overview().open_session is None


def test_both_sides_are_done_over_the_break() -> None:
    first = Rig()
    first.start("wall-glute")
    first.play_until(Kind.CHANGING_SIDE, half=1)
    second = restarted(first)

    second.go_on(killed(first))
    second.play_out()

    held = [(hold.side, hold.breaths) for hold in first.holds + second.holds]
    assert held == [("right", 6), ("left", 6)]


def test_what_will_not_go_on_is_given_up() -> None:
    first = in_mode(Mode.HOLDING)
    second = restarted(first)

    second.recorder.given_up(killed(first))

    assert [end.outcome for end in second.facts(SessionEnded)] == [SessionOutcome.GIVEN_UP]
    assert second.diary.overview().open_session is None


def test_a_session_of_today_can_be_taken_up() -> None:
    first = in_mode(Mode.RESTING)

    broken_off = killed(first)
    assert has_place(catalogue(), broken_off.routine, broken_off.cue)


@pytest.mark.parametrize(
    "change",
    [
        {"routine": routine_of(*ROUTINE, "gone")},
        {"cue": 999},
        {"cue": -1},
        {"routine": routine_of("wall-glute"), "cue": 20},
        {"routine": routine_of()},
    ],
)
def test_a_session_that_does_not_fit_the_content_of_today_cannot(
    change: dict[str, Any],
) -> None:
    first = in_mode(Mode.RESTING)

    broken_off = replace(killed(first), **change)
    assert not has_place(catalogue(), broken_off.routine, broken_off.cue)


def test_other_settings_hold_from_the_next_stretch_on() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(10.0)

    rig.session.apply(Settings(breaths=4))
    assert rig.elapsed == pytest.approx(10.0)
    rig.play_out()

    assert [hold.breaths for hold in rig.holds] == [6, 6, 4, 4, 4, 4]
    assert {hold.outcome for hold in rig.holds} == {HoldOutcome.FINISHED}


def test_other_settings_on_the_second_side_leave_it_equal_to_the_first() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.FOLLOWING, half=1)

    rig.session.apply(Settings(breaths=12, in_seconds=10.0))
    rig.play_out()

    assert [(hold.breaths, hold.seconds) for hold in rig.holds] == [(6, 60.0), (6, 60.0)]


def test_a_stretch_that_was_left_and_is_come_back_to_keeps_its_holds() -> None:
    rig = Rig()
    rig.start("wall-glute", "seated-twist")
    rig.play_until(Kind.HOLDING, half=1)
    rig.session.next()
    rig.session.next()
    rig.session.apply(Settings(breaths=9))

    rig.session.back()
    rig.play_out()

    finished = [hold for hold in rig.holds if hold.outcome is HoldOutcome.FINISHED]
    assert [(hold.stretch, hold.breaths) for hold in finished[:2]] == [
        ("wall-glute", 6),
        ("wall-glute", 6),
    ]


def test_a_stretch_half_done_and_come_back_to_later_keeps_its_holds() -> None:
    rig = Rig()
    rig.start("wall-glute", "seated-twist")
    rig.play_until(Kind.CHANGING_SIDE, half=3)
    while rig.session.cue.stretch == "seated-twist":
        rig.session.back()
    rig.session.apply(Settings(breaths=9))

    while rig.session.cue.half != 3:
        rig.session.next()
    rig.play_out()

    finished = [hold for hold in rig.holds if hold.outcome is HoldOutcome.FINISHED]
    assert [hold.breaths for hold in finished if hold.stretch == "seated-twist"] == [6, 6]


def test_waiting_for_next_can_be_turned_on_within_a_step() -> None:
    rig = Rig()
    rig.start()
    rig.clock.advance(5.0)

    rig.session.apply(Settings(plays_itself=False))
    rig.clock.advance(3600.0)

    assert (rig.mode, rig.place) == (Mode.FOLLOWING, 0)


def test_going_on_by_itself_can_be_turned_on_within_a_step() -> None:
    rig = Rig(Settings(plays_itself=False))
    rig.start()
    rig.clock.advance(5.0)

    rig.session.apply(Settings())
    rig.clock.advance(20.1)

    assert rig.place == 1


def test_other_settings_while_paused_leave_the_session_paused() -> None:
    rig = in_mode(Mode.PAUSED)

    rig.session.apply(Settings(breaths=9))
    assert not rig.clock.advance_to_next()
    rig.session.resume()

    assert rig.mode is Mode.HOLDING
    assert rig.elapsed == pytest.approx(12.345)


def test_other_settings_outside_a_session_hold_from_the_next_one_on() -> None:
    rig = Rig()

    rig.session.apply(Settings(breaths=3))
    rig.start("wall-glute")
    rig.play_out()

    assert [hold.breaths for hold in rig.holds] == [3, 3]


def test_swapped_sides_stay_swapped_under_other_settings() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.session.switch_side()

    rig.session.apply(Settings(breaths=4))
    rig.play_out()

    assert [hold.side for hold in rig.holds] == ["left", "right"]


def test_the_holds_before_it_broke_off_are_still_among_its_holds() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.CHANGING_SIDE, half=1)
    before = rig.recorder.holds
    broken_off = killed(rig)
    second = Rig(past=rig.diary.overview(), clock=FakeClock(rig.clock.now()))
    second.diary.facts.extend(rig.diary.facts)

    second.go_on(broken_off)
    second.play_out()

    assert second.recorder.holds[:1] == before
    assert [hold.side for hold in second.recorder.holds] == ["right", "left"]
