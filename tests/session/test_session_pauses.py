"""Pausing, resuming and sleeping: time that is not spent stretching does not count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.diary.events import HoldOutcome
from glutestretch.session.engine.chart import ACTIVE, Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.settings.model import Settings
from tests.session.rig import Rig, in_mode

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("mode", ACTIVE)
def test_a_session_comes_back_exactly_where_it_was_paused(mode: Mode) -> None:
    rig = in_mode(mode)
    rig.clock.advance(1.234)
    place, elapsed, moment, step_view = rig.place, rig.elapsed, rig.session.moment, rig.scenes[-1]

    rig.session.pause()
    rig.clock.advance(600.0)
    assert rig.mode is Mode.PAUSED
    rig.session.resume()

    assert (rig.mode, rig.place) == (mode, place)
    assert rig.elapsed == pytest.approx(elapsed, abs=1e-6)
    assert rig.session.moment.remaining == moment.remaining
    assert rig.scenes[-1] == step_view


def test_a_hold_goes_on_to_the_millisecond() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(23.456)

    rig.session.pause()
    rig.clock.advance(7000.0)
    rig.session.resume()
    rig.clock.advance(60.0 - 23.456 - 0.001)
    just_before = rig.mode
    rig.clock.advance(0.002)

    assert (just_before, rig.mode) == (Mode.HOLDING, Mode.CHANGING_SIDE)
    assert [(hold.breaths, hold.seconds) for hold in rig.holds] == [(6, 60.0)]


@given(pauses=st.lists(st.tuples(st.floats(0.0, 9.0), st.floats(0.0, 1e4)), max_size=6))
def test_no_number_of_pauses_makes_a_hold_longer_or_shorter(
    pauses: list[tuple[float, float]],
) -> None:
    rig = in_mode(Mode.HOLDING)

    for held, paused in pauses:
        rig.clock.advance(held)
        rig.session.pause()
        rig.clock.advance(paused)
        rig.session.resume()
    rig.clock.advance(60.0 - sum(held for held, _ in pauses) + 0.001)

    assert rig.mode is Mode.CHANGING_SIDE
    (hold,) = rig.holds
    assert (hold.breaths, hold.outcome) == (6, HoldOutcome.FINISHED)
    assert hold.seconds == pytest.approx(60.0, abs=0.001)


def test_pausing_twice_is_pausing_once() -> None:
    rig = in_mode(Mode.PAUSED)
    facts = len(rig.diary.facts)

    rig.session.pause()
    rig.session.resume()

    assert rig.mode is Mode.HOLDING
    assert rig.elapsed == pytest.approx(12.345)
    assert len(rig.diary.facts) == facts


def test_resuming_what_is_not_paused_changes_nothing() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(5.0)

    rig.session.resume()

    assert rig.elapsed == pytest.approx(5.0)


def test_while_paused_nothing_wakes_up() -> None:
    rig = in_mode(Mode.PAUSED)

    assert not rig.clock.advance_to_next()


def test_next_while_paused_stays_paused_and_goes_on_from_there() -> None:
    rig = in_mode(Mode.PAUSED)
    place = rig.place

    rig.session.next()
    assert (rig.mode, rig.place) == (Mode.PAUSED, place + 1)
    rig.clock.advance(60.0)
    rig.session.resume()

    assert (rig.mode, rig.elapsed) == (Mode.CHANGING_SIDE, 0.0)


def test_back_while_paused_stays_paused_and_goes_on_from_there() -> None:
    rig = in_mode(Mode.PAUSED)
    place = rig.place

    rig.session.back()
    assert (rig.mode, rig.place) == (Mode.PAUSED, place - 2)
    rig.session.resume()

    assert (rig.mode, rig.elapsed) == (Mode.FOLLOWING, 0.0)


def test_the_scene_follows_while_paused() -> None:
    rig = in_mode(Mode.PAUSED)

    rig.session.next()

    assert rig.scenes[-1].heading == "Change sides"


def test_leaving_a_hold_while_paused_keeps_what_was_held() -> None:
    rig = in_mode(Mode.PAUSED)
    rig.clock.advance(100.0)

    rig.session.next()

    (hold,) = rig.holds
    assert (hold.breaths, hold.seconds, hold.outcome) == (1, 12.345, HoldOutcome.CUT_SHORT)


def test_skipping_to_the_end_while_paused_finishes() -> None:
    rig = in_mode(Mode.PAUSED)

    for _ in range(3):
        rig.session.skip_stretch()

    assert rig.mode is Mode.FINISHED


@pytest.mark.parametrize("mode", ACTIVE)
def test_sleep_pauses_the_session_and_does_not_count(mode: Mode) -> None:
    rig = in_mode(mode)
    slept: list[bool] = []
    rig.session.slept.connect(lambda: slept.append(True))
    rig.clock.advance(0.5)
    place, elapsed = rig.place, rig.elapsed

    rig.clock.sleep(3600.0)
    rig.clock.advance_to_next()

    assert (rig.mode, slept, rig.place) == (Mode.PAUSED, [True], place)
    assert elapsed <= rig.elapsed <= rig.session.cue.estimate


@pytest.mark.parametrize("mode", ACTIVE)
def test_after_sleep_the_session_goes_on_where_it_was(mode: Mode) -> None:
    rig = in_mode(mode)
    place = rig.place
    rig.clock.sleep(3600.0)
    rig.clock.advance_to_next()

    rig.session.resume()

    assert (rig.mode, rig.place) == (mode, place)
    rig.play_out()
    assert {(hold.breaths, hold.seconds) for hold in rig.holds} == {(6, 60.0)}


def test_sleep_at_the_very_end_of_a_hold_neither_loses_nor_doubles_it() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.session.show_fullness_in(1)
    rig.clock.advance(59.999)
    rig.clock.sleep(60.0)

    rig.clock.advance(0.002)
    assert (rig.mode, rig.holds) == (Mode.PAUSED, [])
    rig.session.resume()
    rig.clock.advance(0.0)

    assert rig.mode is Mode.CHANGING_SIDE
    assert [(hold.breaths, hold.seconds) for hold in rig.holds] == [(6, 60.0)]


def test_a_wish_on_waking_counts_no_sleep() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(15.0)
    rig.clock.sleep(7200.0)

    rig.session.next()

    (hold,) = rig.holds
    assert (hold.breaths, hold.seconds) == (1, 15.0)


def test_sleep_while_paused_is_just_more_pause() -> None:
    rig = in_mode(Mode.PAUSED)

    rig.clock.sleep(7200.0)
    rig.session.resume()
    rig.clock.advance(1.0)

    assert rig.mode is Mode.HOLDING
    assert rig.elapsed == pytest.approx(13.345)


def test_a_blink_of_sleep_does_not_pause() -> None:
    rig = in_mode(Mode.HOLDING)

    rig.clock.sleep(0.5)
    rig.clock.advance(10.0)

    assert rig.mode is Mode.HOLDING
    assert rig.elapsed == pytest.approx(10.0)


def test_setting_the_wall_clock_does_not_touch_a_hold() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(10.0)

    rig.clock.set_wall(rig.clock.now().replace(year=2025))
    rig.clock.advance(50.0)

    assert rig.mode is Mode.CHANGING_SIDE
    assert [(hold.breaths, hold.seconds) for hold in rig.holds] == [(6, 60.0)]


def test_a_breath_of_ones_own_ends_when_the_session_pauses() -> None:
    rig = Rig(Settings(pace="own"))
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING)
    rig.session.in_breath_began()
    rig.clock.advance(3.0)

    rig.session.pause()
    rig.session.in_breath_ended()
    rig.clock.advance(99.0)
    rig.session.resume()

    assert rig.session.moment.breath is not None
    assert not rig.session.moment.breath.drawing_in
    assert rig.elapsed == pytest.approx(3.0)
