"""Alarms on the wall clock: on the real one with short waits, and on a fake one."""

import os
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.wall_clock.timer import TickAlarm, WallAlarm, wall_alarm
from tests.support.fakes import FakeClock

if sys.platform == "linux":
    from glutestretch.desktop.wall_clock.timerfd import TimerfdAlarm, WallTimer

needs_timerfd = pytest.mark.skipif(sys.platform != "linux", reason="timerfd is Linux' own")


def soon(milliseconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(milliseconds=milliseconds)


@pytest.fixture(
    params=["tick", pytest.param("timerfd", marks=needs_timerfd)],
)
def alarm(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[WallAlarm]:
    parent = QObject()
    if request.param == "tick":
        yield TickAlarm(SystemClock(), parent)
    else:
        yield wall_alarm(SystemClock(), parent)
    parent.deleteLater()
    del qtbot


def test_it_rings_once_and_never_early(alarm: WallAlarm, qtbot: QtBot) -> None:
    rang: list[datetime] = []
    for count, wait in enumerate((0.0, 0.7, 3.0, 20.5, 110.0), start=1):
        moment = soon(wait).astimezone(timezone(timedelta(hours=-5)))
        alarm.at(moment, lambda: rang.append(datetime.now(UTC)))
        assert len(rang) == count - 1

        def rung(count: int = count) -> bool:
            return len(rang) == count

        qtbot.waitUntil(rung)
        assert rang[-1] >= moment


@pytest.mark.parametrize("year", [1, 1969, 1970, 2020])
def test_a_moment_in_the_past_rings_in_the_next_turn(
    alarm: WallAlarm, qtbot: QtBot, year: int
) -> None:
    rang: list[bool] = []
    alarm.at(datetime(year, 1, 1, tzinfo=UTC), lambda: rang.append(True))
    assert not rang
    qtbot.waitUntil(lambda: bool(rang))


def test_arming_again_replaces_and_cancelling_forgets(alarm: WallAlarm, qtbot: QtBot) -> None:
    rang: list[str] = []
    alarm.at(soon(1), lambda: rang.append("first"))
    alarm.at(datetime.max.replace(tzinfo=UTC), lambda: rang.append("last"))
    alarm.cancel()
    alarm.cancel()
    alarm.at(soon(1), lambda: rang.append("cancelled"))
    alarm.cancel()
    alarm.at(soon(30), lambda: alarm.at(soon(1), lambda: rang.append("again")))
    qtbot.waitUntil(lambda: bool(rang))
    assert rang == ["again"]


class TimerOfTests:
    """A fake timerfd, with a clock that a test can set."""

    def __init__(self) -> None:
        self.file, self._other_end = os.pipe()
        self.armed: list[int] = []
        self.set_unseen = False

    def arm(self, microseconds: int) -> bool:
        """Record the call."""
        self.armed.append(microseconds)
        was_set, self.set_unseen = self.set_unseen, False
        return was_set

    def disarm(self) -> None:
        """Record the call."""
        self.armed.append(0)

    def take(self) -> bool:
        """Return whether the clock was set."""
        return os.read(self.file, 1) == b"s"

    def set_clock(self) -> None:
        """Set the clock."""
        os.write(self._other_end, b"s")

    def close(self) -> None:
        """Close both ends."""
        os.close(self.file)
        os.close(self._other_end)


@needs_timerfd
def test_setting_the_clock_is_reported_and_the_alarm_stays_armed(qtbot: QtBot) -> None:
    timer = TimerOfTests()
    alarm = TimerfdAlarm(timer)  # type: ignore[arg-type]
    alarm.at(datetime(2030, 1, 1, tzinfo=UTC), lambda: None)
    with qtbot.waitSignal(alarm.clock_changed):
        timer.set_clock()
    assert timer.armed == [1_893_456_000_000_000] * 2
    timer.set_unseen = True
    with qtbot.waitSignal(alarm.clock_changed):
        alarm.at(datetime(2031, 1, 1, tzinfo=UTC), lambda: None)
    alarm.cancel()
    with qtbot.assertNotEmitted(alarm.clock_changed, wait=20):
        timer.set_clock()
    alarm.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    timer.close()


@needs_timerfd
@pytest.mark.skipif(
    os.environ.get("GLUTESTRETCH_SET_CLOCK") != "allowed",
    reason="sets this machine's clock (to what it is) with GLUTESTRETCH_SET_CLOCK=allowed",
)
def test_the_system_reports_that_the_clock_was_set(qtbot: QtBot) -> None:
    alarm = TimerfdAlarm(WallTimer())
    alarm.at(soon(60_000), lambda: None)
    with qtbot.waitSignal(alarm.clock_changed):
        time.clock_settime_ns(time.CLOCK_REALTIME, time.clock_gettime_ns(time.CLOCK_REALTIME))


@pytest.mark.parametrize("jump", [timedelta(hours=2), timedelta(hours=-2)])
def test_polling_notices_that_the_clock_was_set(qtbot: QtBot, jump: timedelta) -> None:
    clock = FakeClock()
    alarm = TickAlarm(clock, tick_seconds=0.005)
    rang: list[datetime] = []
    alarm.at(clock.now() + timedelta(hours=1), lambda: rang.append(clock.now()))
    with qtbot.assertNotEmitted(alarm.clock_changed, wait=20):
        clock.advance(1800)
    with qtbot.waitSignal(alarm.clock_changed):
        clock.set_wall(clock.now() + jump)
    if jump < timedelta():
        with qtbot.assertNotEmitted(alarm.clock_changed, wait=20):
            clock.advance(1800)
        assert not rang
        clock.advance(7200)
    qtbot.waitUntil(lambda: len(rang) == 1)
    alarm.deleteLater()


def test_polling_notices_that_the_machine_slept(qtbot: QtBot) -> None:
    clock = FakeClock()
    alarm = TickAlarm(clock, tick_seconds=0.005)
    rang: list[bool] = []
    alarm.at(clock.now() + timedelta(hours=1), lambda: rang.append(True))
    with qtbot.waitSignal(alarm.clock_changed):
        clock.sleep(7200)
    qtbot.waitUntil(lambda: rang == [True])
    alarm.deleteLater()


def test_a_slot_may_arm_or_cancel_the_alarm_when_the_clock_was_set(qtbot: QtBot) -> None:
    clock = FakeClock()
    alarm = TickAlarm(clock, tick_seconds=0.005)
    rang: list[bool] = []
    alarm.clock_changed.connect(alarm.cancel)
    alarm.at(clock.now() + timedelta(hours=1), lambda: rang.append(True))
    with qtbot.waitSignal(alarm.clock_changed):
        clock.sleep(7200)
    assert not alarm._timer.isActive()
    assert not rang
    alarm.deleteLater()


def test_an_alarm_that_is_not_armed_wakes_nobody(qtbot: QtBot) -> None:
    alarm = TickAlarm(SystemClock())
    assert not alarm._timer.isActive()
    alarm.at(soon(60_000), lambda: None)
    assert alarm._timer.isActive()
    alarm.cancel()
    assert not alarm._timer.isActive()
    alarm.deleteLater()
    del qtbot
