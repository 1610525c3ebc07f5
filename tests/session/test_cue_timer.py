"""The seconds within one cue."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.session.cue_timer import CueTimer
from glutestretch.session.engine.breathing import GuidedPace
from glutestretch.session.engine.plan import Cue, Kind
from glutestretch.stretches.sides import Side
from tests.support.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")


def cue(seconds: float | None, kind: Kind = Kind.FOLLOWING) -> Cue:
    pace = GuidedPace(6, 4.0, 6.0) if kind is Kind.HOLDING else None
    return Cue(kind, "wall-glute", 0, Side.LEFT, 0, seconds, pace=pace)


class Watched:
    """A timer on a clock of its own, with what it told and when."""

    def __init__(self, start: float = 0.0) -> None:
        self.clock = FakeClock()
        self.clock.advance(start)
        self.timer = CueTimer(self.clock, lambda _: self.clock.alarm())
        self.changes: list[int | None] = []
        self.ends: list[float] = []
        self.timer.changed.connect(lambda: self.changes.append(self.timer.remaining))
        self.timer.ended.connect(lambda: self.ends.append(self.timer.elapsed))

    def run(self, cue: Cue) -> None:
        """Take up a cue and let it run."""
        self.timer.load(cue)
        self.timer.run()


def test_a_loaded_cue_stands_still_until_it_runs() -> None:
    watched = Watched()
    watched.timer.load(cue(8.0))

    watched.clock.advance(100.0)

    assert (watched.timer.elapsed, watched.timer.remaining, watched.ends) == (0.0, 8, [])


def test_a_cue_ends_once_at_its_end() -> None:
    watched = Watched()

    watched.run(cue(8.0))
    watched.clock.advance(100.0)

    assert watched.ends == [8.0]


@given(start=st.floats(0.0, 1e6), seconds=st.integers(1, 120))
def test_each_second_is_told_once_however_long_the_machine_has_run(
    start: float, seconds: int
) -> None:
    watched = Watched(start)

    watched.run(cue(float(seconds)))
    watched.clock.advance(seconds + 1.0)

    assert watched.changes == list(range(seconds, 0, -1))


def test_a_part_of_a_second_counts_as_one() -> None:
    watched = Watched()

    watched.run(cue(2.5))
    watched.clock.advance(2.4)

    assert watched.changes == [3, 2, 1]


def test_a_cue_that_waits_has_no_seconds_left_to_tell() -> None:
    watched = Watched()

    watched.run(cue(None))
    watched.clock.advance(100.0)

    assert (watched.timer.remaining, watched.ends, watched.timer.elapsed) == (None, [], 100.0)


def test_outside_a_hold_there_is_no_breath() -> None:
    watched = Watched()

    watched.run(cue(8.0))

    assert (watched.timer.breath, watched.timer.breaths, watched.timer.breaths_done) == (None, 0, 0)


@given(start=st.floats(0.0, 1e6))
def test_at_each_turn_the_new_breath_is_shown(start: float) -> None:
    watched = Watched(start)
    watched.timer.fullness_steps = 1
    turns: list[tuple[int, bool]] = []

    def note() -> None:
        breath = watched.timer.breath
        assert breath
        if turns[-1:] != [(breath.number, breath.drawing_in)]:
            turns.append((breath.number, breath.drawing_in))
            assert watched.timer.elapsed % 10.0 == pytest.approx(
                0.0 if breath.drawing_in else 4.0, abs=1e-5
            ) or watched.timer.elapsed % 10.0 == pytest.approx(10.0, abs=1e-5)

    watched.timer.changed.connect(note)
    watched.run(cue(60.0, Kind.HOLDING))
    watched.clock.advance(61.0)

    assert turns == [(number, inwards) for number in range(1, 7) for inwards in (True, False)]


def test_a_hold_that_was_noticed_late_is_no_longer_for_it() -> None:
    watched = Watched()
    watched.clock.lateness = 3.0

    watched.run(cue(60.0, Kind.HOLDING))
    watched.clock.advance(63.0)

    assert watched.timer.elapsed == pytest.approx(63.0)
    assert watched.timer.held_seconds == 60.0
    assert watched.timer.hold_is_whole
    assert watched.timer.breaths_done == 6


def test_a_shorter_cue_ends_at_its_own_end() -> None:
    watched = Watched()
    watched.run(cue(20.0))
    watched.clock.advance(5.0)

    watched.timer.retime(cue(8.0))
    watched.clock.advance(100.0)

    assert watched.ends == [8.0]


def test_a_cue_that_is_shorter_than_what_is_over_ends_at_once() -> None:
    watched = Watched()
    watched.run(cue(20.0))
    watched.clock.advance(15.0)

    watched.timer.retime(cue(8.0))
    watched.clock.advance(0.0)

    assert watched.ends == [15.0]


def test_stopping_twice_keeps_the_second() -> None:
    watched = Watched()
    watched.run(cue(20.0))
    watched.clock.advance(5.0)

    watched.timer.stop()
    watched.clock.advance(5.0)
    watched.timer.stop()

    assert watched.timer.elapsed == 5.0


def test_a_timer_with_nothing_loaded_does_nothing() -> None:
    watched = Watched()

    watched.timer.stop()
    watched.timer.in_breath_began()
    watched.timer.in_breath_ended()

    assert (watched.timer.elapsed, watched.timer.remaining) == (0.0, None)
