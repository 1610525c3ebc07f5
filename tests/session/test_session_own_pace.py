"""A hold at the user's own pace: breaths end it, however long they take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.diary.events import HoldOutcome
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.settings.model import Settings
from tests.session.rig import Rig

pytestmark = pytest.mark.usefixtures("qapp")


def holding(breaths: int = 3) -> Rig:
    rig = Rig(Settings(pace="own", breaths=breaths))
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING)
    return rig


def breathe(rig: Rig, in_seconds: float, out_seconds: float) -> None:
    rig.session.in_breath_began()
    rig.clock.advance(in_seconds)
    rig.session.in_breath_ended()
    rig.clock.advance(out_seconds)


def test_the_hold_waits_for_breaths() -> None:
    rig = holding()

    rig.clock.advance(3600.0)

    assert rig.mode is Mode.HOLDING
    assert not rig.clock.advance_to_next()


def test_the_last_breath_goes_out_before_the_hold_ends() -> None:
    rig = holding(breaths=3)
    breathe(rig, 4.0, 6.0)
    breathe(rig, 4.0, 8.0)
    breathe(rig, 4.0, 6.999)

    just_before = rig.mode
    rig.clock.advance(0.002)

    assert (just_before, rig.mode) == (Mode.HOLDING, Mode.CHANGING_SIDE)
    (hold,) = rig.holds
    assert (hold.breaths, hold.seconds, hold.outcome) == (3, 33.0, HoldOutcome.FINISHED)


def test_breathing_in_again_ends_the_hold() -> None:
    rig = holding(breaths=3)
    for _ in range(3):
        breathe(rig, 4.0, 3.0)

    rig.session.in_breath_began()
    rig.clock.advance(0.0)

    assert rig.mode is Mode.CHANGING_SIDE
    assert [(hold.breaths, hold.outcome) for hold in rig.holds] == [(3, HoldOutcome.FINISHED)]


@given(st.lists(st.tuples(st.floats(0.0, 30.0), st.floats(0.0, 30.0)), min_size=3, max_size=3))
def test_the_hold_ends_after_its_breaths_however_long_they_take(
    lengths: list[tuple[float, float]],
) -> None:
    rig = holding(breaths=3)

    for in_seconds, out_seconds in lengths:
        assert rig.mode is Mode.HOLDING
        breathe(rig, in_seconds, out_seconds)
    rig.let_pass_until(lambda: bool(rig.holds))

    assert [(hold.breaths, hold.outcome) for hold in rig.holds] == [(3, HoldOutcome.FINISHED)]


def test_keys_pressed_twice_or_out_of_turn_change_nothing() -> None:
    rig = holding(breaths=3)

    rig.session.in_breath_ended()
    rig.session.in_breath_began()
    rig.clock.advance(2.0)
    rig.session.in_breath_began()
    rig.clock.advance(2.0)
    rig.session.in_breath_ended()
    rig.session.in_breath_ended()

    breath = rig.session.moment.breath
    assert breath is not None
    assert (breath.number, breath.drawing_in) == (1, False)


def test_keys_outside_a_hold_change_nothing() -> None:
    rig = Rig(Settings(pace="own"))
    rig.session.in_breath_began()
    rig.start("wall-glute")
    rig.session.in_breath_began()
    rig.session.in_breath_ended()

    rig.play_until(Kind.HOLDING)

    assert rig.session.moment.breath is not None
    assert rig.session.moment.breath.fullness == 0.0


def test_keys_change_nothing_where_the_ring_leads() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING, elapsed=1.0)

    rig.session.in_breath_ended()
    rig.session.in_breath_began()
    rig.clock.advance(59.001)

    assert rig.mode is Mode.CHANGING_SIDE


def test_breaths_are_announced_as_they_are_taken() -> None:
    rig = holding(breaths=3)
    assert rig.announced[-1] == "Breathe in, 1 of 3"
    rig.announced.clear()

    breathe(rig, 3.0, 5.0)
    breathe(rig, 3.0, 5.0)

    assert rig.announced == [
        *("Breathe out", "Breathe in, 2 of 3", "Breathe out"),
    ]


def test_both_sides_take_the_same_number_of_breaths() -> None:
    rig = holding(breaths=4)
    for _ in range(4):
        breathe(rig, 2.0, 3.0)
    rig.play_until(Kind.HOLDING, half=1)

    for _ in range(4):
        breathe(rig, 5.0, 9.0)
    rig.play_out()

    assert [(hold.side, hold.breaths) for hold in rig.holds] == [("right", 4), ("left", 4)]
