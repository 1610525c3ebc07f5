"""The seconds within one cue."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.desktop.timer import Alarm
from glutestretch.session.cue_timer import CueTimer
from tests.support.fakes import FakeClock

pytestmark = pytest.mark.usefixtures("qapp")


class Watched:
    """A timer on a clock of its own, with the seconds at which it woke."""

    def __init__(self, start: float = 0.0) -> None:
        self.clock = FakeClock()
        self.clock.advance(start)
        self.alarms: list[Alarm] = []
        self.timer = CueTimer(self.clock, self._alarm)
        self.changes: list[float] = []
        self.ends: list[float] = []
        self.slept = 0
        self.timer.changed.connect(lambda: self.changes.append(self.timer.elapsed))
        self.timer.ended.connect(lambda: self.ends.append(self.timer.elapsed))
        self.timer.slept.connect(self._sleeps)

    def _alarm(self, _owner: object) -> Alarm:
        self.alarms.append(self.clock.alarm())
        return self.alarms[-1]

    def _sleeps(self) -> None:
        self.slept += 1

    def run(self, end: float | None, change: float = math.inf) -> None:
        """Take up a cue and let it run."""
        self.timer.load()
        self.timer.run(end, change)


def test_a_loaded_cue_stands_still_until_it_runs() -> None:
    watched = Watched()
    watched.run(8.0, 1.0)
    watched.timer.load()

    watched.clock.advance(100.0)

    assert (watched.timer.elapsed, watched.changes, watched.ends) == (0.0, [], [])


@given(start=st.floats(0.0, 1e6), end=st.floats(0.1, 120.0))
def test_a_cue_ends_once_at_its_end_however_long_the_machine_has_run(
    start: float, end: float
) -> None:
    watched = Watched(start)

    watched.run(end)
    watched.clock.advance(end + 10.0)

    assert watched.ends == pytest.approx([end], abs=1e-6)


def test_a_change_wakes_once_and_only_before_the_end() -> None:
    watched = Watched()

    watched.run(8.0, 3.0)
    watched.clock.advance(5.0)
    watched.timer.run(8.0, 8.0)
    watched.clock.advance(5.0)

    assert (watched.changes, watched.ends) == ([3.0], [8.0])
    assert len(watched.alarms) == 1


def test_a_cue_that_waits_wakes_nobody() -> None:
    watched = Watched()

    watched.run(None)

    assert not watched.clock.advance_to_next()


def test_what_was_named_before_is_forgotten_as_it_runs_on() -> None:
    watched = Watched()
    watched.run(20.0, 2.0)

    watched.timer.run(None, math.inf)
    watched.clock.advance(100.0)

    assert (watched.changes, watched.ends) == ([], [])


def test_an_end_that_is_over_already_comes_at_once() -> None:
    watched = Watched()
    watched.run(20.0)
    watched.clock.advance(15.0)

    watched.timer.run(8.0, math.inf)
    watched.clock.advance(0.0)

    assert watched.ends == [15.0]


def test_stopping_twice_keeps_the_second_and_running_on_goes_on_from_it() -> None:
    watched = Watched()
    watched.run(20.0)
    watched.clock.advance(5.0)

    watched.timer.stop()
    watched.clock.advance(5.0)
    watched.timer.stop()
    assert watched.timer.elapsed == 5.0
    watched.timer.run(20.0, math.inf)
    watched.clock.advance(2.0)

    assert watched.timer.elapsed == 7.0


def test_running_while_it_runs_changes_nothing() -> None:
    watched = Watched()
    watched.run(20.0)
    watched.clock.advance(5.0)

    watched.timer.run(20.0, math.inf)

    assert watched.timer.elapsed == 5.0


@pytest.mark.parametrize(("end", "change"), [(8.0, 3.0), (8.0, math.inf), (None, 3.0)])
def test_waking_after_sleep_stops_the_timer_in_place_of_what_was_due(
    end: float | None, change: float
) -> None:
    watched = Watched()
    watched.run(end, change)

    watched.clock.sleep(60.0)
    watched.clock.advance(9.0)

    assert (watched.slept, watched.changes, watched.ends) == (1, [], [])
    assert not watched.clock.advance_to_next()
