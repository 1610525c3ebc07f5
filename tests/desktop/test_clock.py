"""The machine's clock, and the clock that tests move."""

import sys
import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.desktop.clock import SystemClock
from tests.support.fakes import FakeClock


def test_the_machines_clock_grows_and_speaks_utc() -> None:
    clock = SystemClock()
    first, second = clock.monotonic(), clock.monotonic()
    assert first <= second
    assert clock.now().tzinfo is UTC


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says how long it slept")
def test_sleep_is_counted_from_the_start_on(monkeypatch: pytest.MonkeyPatch) -> None:
    ahead = {time.CLOCK_BOOTTIME: 1_000.0, time.CLOCK_MONOTONIC: 400.0}
    monkeypatch.setattr(time, "clock_gettime", lambda which: ahead[which])
    clock = SystemClock()
    ahead[time.CLOCK_BOOTTIME] += 0.0004
    assert clock.asleep() == 0.0
    ahead[time.CLOCK_BOOTTIME] += 30.0
    assert clock.asleep() == pytest.approx(30.0, abs=0.001)
    ahead[time.CLOCK_BOOTTIME] += 12.0
    ahead[time.CLOCK_MONOTONIC] += 2.0
    assert clock.asleep() == pytest.approx(40.0, abs=0.001)


def test_a_machine_that_stayed_awake_has_not_slept() -> None:
    clock = SystemClock()
    assert clock.asleep() == 0.0


def test_advancing_moves_awake_time_and_the_wall_clock() -> None:
    clock = FakeClock()
    before = clock.now()
    clock.advance(2.5)
    assert clock.monotonic() == 2.5
    assert clock.now() - before == timedelta(seconds=2.5)
    assert clock.asleep() == 0.0


def test_sleeping_moves_the_wall_clock_only_and_rings_nothing() -> None:
    clock = FakeClock()
    before, rang = clock.now(), []
    clock.alarm().at(1.0, lambda: rang.append(clock.now()))
    clock.sleep(3600.0)
    assert (clock.monotonic(), clock.asleep()) == (0.0, 3600.0)
    assert not rang
    clock.advance(1.0)
    assert rang == [before + timedelta(seconds=3601)]


def test_setting_the_wall_clock_leaves_awake_time_alone() -> None:
    clock = FakeClock()
    clock.advance(10.0)
    now = clock.now()
    clock.set_back(timedelta(days=365))
    assert clock.now() == now - timedelta(days=365)
    clock.set_wall(datetime(2030, 1, 1, tzinfo=UTC))
    assert clock.now() == datetime(2030, 1, 1, tzinfo=UTC)
    assert clock.monotonic() == 10.0


def test_what_a_slot_arms_rings_in_the_same_advance() -> None:
    clock = FakeClock()
    first, second = clock.alarm(), clock.alarm()
    rang: list[tuple[str, float]] = []

    def ring_first() -> None:
        rang.append(("first", clock.monotonic()))
        second.at(2.0, lambda: rang.append(("second", clock.monotonic())))

    first.at(1.0, ring_first)
    clock.alarm().at(3.0, lambda: rang.append(("third", clock.monotonic())))
    clock.advance(3.0)
    assert rang == [("first", 1.0), ("second", 2.0), ("third", 3.0)]


def test_late_alarms_ring_late_by_the_clock() -> None:
    clock = FakeClock()
    clock.lateness = 0.25
    rang: list[float] = []
    clock.alarm().at(1.0, lambda: rang.append(clock.monotonic()))
    clock.advance(1.0)
    assert not rang
    clock.advance(1.0)
    assert rang == [1.25]


def test_an_alarm_without_end_is_an_error_and_not_a_hang() -> None:
    clock = FakeClock()
    alarm = clock.alarm()

    def again() -> None:
        alarm.at(clock.monotonic(), again)

    again()
    with pytest.raises(AssertionError, match="again and again"):
        clock.advance(1.0)


def test_going_from_alarm_to_alarm_stops_when_none_is_armed() -> None:
    clock = FakeClock()
    rang: list[float] = []
    for moment in (0.1 + 0.2, 7.7):
        clock.alarm().at(moment, lambda: rang.append(clock.monotonic()))
    while clock.advance_to_next():
        pass
    assert rang == [0.1 + 0.2, 7.7]


@given(
    moments=st.lists(st.floats(0, 100), max_size=12),
    steps=st.lists(st.floats(0, 40), min_size=1, max_size=8),
)
def test_alarms_ring_in_order_at_their_own_moments(
    moments: list[float], steps: list[float]
) -> None:
    clock = FakeClock()
    rang: list[tuple[float, float]] = []
    for moment in moments:

        def ring(moment: float = moment) -> None:
            rang.append((moment, clock.monotonic()))

        clock.alarm().at(moment, ring)
    for step in steps:
        clock.advance(step)
    due = sorted(moment for moment in moments if moment <= clock.monotonic())
    assert rang == [(moment, moment) for moment in due]
