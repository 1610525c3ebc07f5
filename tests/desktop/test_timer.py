"""The real alarm on the real clock: short waits, and no limits on lateness."""

from PySide6.QtCore import QCoreApplication, QEventLoop
from pytestqt.qtbot import QtBot

from glutestretch.desktop.clock import SystemClock
from glutestretch.desktop.timer import TimerAlarm


def test_an_alarm_never_rings_early(qtbot: QtBot) -> None:
    clock = SystemClock()
    alarm = TimerAlarm(clock)
    rang: list[float] = []
    for count, wait in enumerate((0.0, 0.0004, 0.003, 0.0205, 0.11), start=1):
        moment = clock.monotonic() + wait
        alarm.at(moment, lambda: rang.append(clock.monotonic()))

        def rung(count: int = count) -> bool:
            return len(rang) == count

        qtbot.waitUntil(rung)
        assert rang[-1] >= moment


def test_an_alarm_rings_once_and_can_be_armed_from_its_own_slot(qtbot: QtBot) -> None:
    clock = SystemClock()
    alarm = TimerAlarm(clock)
    moments: list[float] = []

    def ring() -> None:
        moments.append(clock.monotonic())
        if len(moments) < 3:
            alarm.at(clock.monotonic() + 0.005, ring)

    alarm.at(clock.monotonic(), ring)
    qtbot.waitUntil(lambda: len(moments) == 3)
    assert moments[2] - moments[0] >= 0.01


def test_arming_again_replaces_the_moment_and_the_slot(qtbot: QtBot) -> None:
    clock = SystemClock()
    alarm = TimerAlarm(clock)
    rang: list[str] = []
    alarm.at(clock.monotonic(), lambda: rang.append("first"))
    alarm.at(clock.monotonic() + 0.01, lambda: rang.append("second"))
    qtbot.waitUntil(lambda: bool(rang))
    assert rang == ["second"]


def test_a_cancelled_alarm_stays_silent(qtbot: QtBot) -> None:
    clock = SystemClock()
    cancelled, other = TimerAlarm(clock), TimerAlarm(clock)
    rang: list[str] = []
    cancelled.at(clock.monotonic() + 0.005, lambda: rang.append("cancelled"))
    other.at(clock.monotonic() + 0.02, lambda: rang.append("other"))
    cancelled.cancel()
    cancelled.cancel()
    qtbot.waitUntil(lambda: bool(rang))
    assert rang == ["other"]


def test_a_moment_in_the_past_rings_in_the_next_turn_and_not_before(qtbot: QtBot) -> None:
    alarm = TimerAlarm(SystemClock())
    rang: list[bool] = []
    alarm.at(-5.0, lambda: rang.append(True))
    assert not rang
    qtbot.waitUntil(lambda: bool(rang))


def test_an_alarm_that_is_not_armed_wakes_nobody(qapp: QCoreApplication) -> None:
    clock = SystemClock()
    alarm = TimerAlarm(clock)
    alarm.at(clock.monotonic() + 60.0, lambda: None)
    alarm.cancel()
    qapp.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    assert not alarm._timer.isActive()
