"""Offers go away when they are over, and a reminder is always to be seen somewhere."""

from datetime import time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glutestretch.diary.events import Answer, OpenSession, Overview
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.rules import ClockTimes
from glutestretch.reminders.engine.state import Event, Where
from glutestretch.reminders.ui.window import ReminderWindow
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.sides import Side
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, AppRig, settle
from tests.support.fakes import FakeClock
from tests.support.library import routine_of
from tests.support.measure import cut, overlapping, sticking_out

NOON = ClockTimes([time(12)])
LOGIN = "Reminders come only while the app runs. Start it hidden when you log in?"
TWO_HOURS = 2 * 3600.0


def _due(app: AppRig, *, notifications: bool = True) -> None:
    """Let a reminder come due, at noon."""
    app.desktop.autostart.on = True
    app.desktop.notifier.works = notifications
    app.controller.remind().list.add(NOON)
    app.clock.advance(TWO_HOURS)
    settle()


def _log(app: AppRig) -> list[tuple[Event, Where | None]]:
    return [(line.what, line.where) for line in app.controller.remind().reminders.facts.log]


def _small() -> list[ReminderWindow]:
    found = QApplication.topLevelWidgets()
    return [one for one in found if isinstance(one, ReminderWindow) and one.isVisible()]


@pytest.mark.parametrize("notifications", [True, False])
def test_a_session_takes_the_offer_of_a_reminder_away(app: AppRig, *, notifications: bool) -> None:
    _due(app, notifications=notifications)
    app.start()
    assert app.session.running
    assert app.notices == []
    assert app.desktop.notifier.on_screen == {}
    assert not app.sidebar.ui.reminder_title.text().startswith("Due now")
    assert Event.STARTED not in [what for what, _ in _log(app)]


@pytest.mark.parametrize("notifications", [True, False])
def test_where_the_warning_is_declined_nothing_was_started_and_it_comes_again(
    make_app: MakeApp, *, notifications: bool
) -> None:
    app = make_app(past=Overview())
    _due(app, notifications=notifications)
    if notifications:
        app.desktop.notifier.answer("start")
    else:
        app.window.notices.shown[0].ui.action_button.click()
    app.warning.reject()
    settle()
    assert app.is_now(Mode.IDLE)
    assert Event.STARTED not in [what for what, _ in _log(app)]
    app.clock.advance(600)
    settle()
    assert [what for what, _ in _log(app)] == [Event.FIRED, Event.FIRED]


def test_where_the_session_begins_the_log_says_so(make_app: MakeApp) -> None:
    app = make_app(past=Overview())
    _due(app)
    app.desktop.notifier.answer("start")
    assert Event.STARTED not in [what for what, _ in _log(app)]
    app.session.clear(Answer.NO_PAIN)
    app.session.screen((), agreed=False)
    settle()
    assert app.session.running
    assert _log(app)[-1] == (Event.STARTED, None)


def test_the_offer_to_start_at_login_waits_while_a_session_runs(app: AppRig) -> None:
    app.controller.remind().list.add(NOON)
    assert app.notices == [LOGIN]
    app.start()
    assert app.notices == []
    app.session.finish()
    app.session.leave()
    settle()
    assert app.notices == [LOGIN]
    app.first.preferences.set("start_at_login", True)
    settle()
    assert app.notices == []


def test_the_offer_to_start_at_login_ends_with_the_last_reminder(app: AppRig) -> None:
    listed = app.controller.remind().list
    listed.delete(listed.add(NOON))
    assert app.notices == []


def test_that_the_computer_slept_is_told_no_longer_than_it_matters(app: AppRig) -> None:
    app.start()
    app.clock.sleep(3600)
    app.clock.advance(1.0)
    settle()
    assert len(app.notices) == 1
    app.session.finish()
    settle()
    assert app.notices == []


def test_an_old_offer_to_go_on_is_taken_back(make_app: MakeApp) -> None:
    clock = FakeClock()
    broken = OpenSession("s", clock.now(), routine_of("wall-glute"), Side.RIGHT, 2)
    app = make_app(past=replace(ANSWERED, open_session=broken), clock=clock)
    assert len(app.notices) == 1
    clock.advance(timedelta(hours=3).total_seconds())
    app.window.activated.emit()
    settle()
    assert app.notices == []


def test_shown_in_the_window_is_written_down_so(app: AppRig) -> None:
    _due(app, notifications=False)
    assert len(app.notices) == 1
    assert _small() == []
    assert _log(app) == [(Event.FIRED, Where.WINDOW)]


@pytest.mark.parametrize("hidden", [True, False])
def test_where_nobody_looks_at_the_window_a_small_one_comes(
    app: AppRig, monkeypatch: pytest.MonkeyPatch, *, hidden: bool
) -> None:
    alerted: list[object] = []
    monkeypatch.setattr(QApplication, "alert", alerted.append)
    if hidden:
        app.window.hide()
    else:
        app.window.showMinimized()
    settle()
    _due(app, notifications=False)
    assert app.window.isMinimized()
    assert alerted == [app.window]
    [small] = _small()
    assert small.notice.sentence.startswith("Time to stretch: The whole routine")
    assert sticking_out(small) + overlapping(small) + cut(small) == []
    assert small.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    QTest.keyClick(small, Qt.Key.Key_Return)
    QTest.keyClick(small, Qt.Key.Key_Space)
    assert small.isVisible()
    assert not app.session.running
    assert _log(app) == [(Event.FIRED, Where.SMALL_WINDOW)]
    small.notice.more_buttons[0].click()
    settle()
    assert _small() == []
    assert app.notices == []
    assert _log(app)[-1] == (Event.SNOOZED, None)


def test_with_a_tray_the_window_stays_hidden(app: AppRig) -> None:
    app.desktop.tray.become(present=True)
    app.window.hide()
    _due(app, notifications=False)
    assert not app.window.isVisible()
    [small] = _small()
    small.notice.ui.action_button.click()
    settle()
    assert app.window.isVisible()
    assert app.session.running
    assert _small() == []


def _quit(app: AppRig) -> None:
    app.window.setProperty("quit", True)


def test_closing_the_small_window_is_no_answer_and_ends_nothing(
    app: AppRig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "quit", partial(_quit, app))
    app.desktop.tray.become(present=True)
    app.window.hide()
    _due(app, notifications=False)
    [small] = _small()
    small.close()
    settle()
    assert _small() == []
    assert not app.window.property("quit")
    app.clock.advance(600)
    settle()
    assert len(_small()) == 1


def test_the_last_page_tells_of_the_next_reminder_or_offers_to_set_one(app: AppRig) -> None:
    app.start()
    app.play_until(Mode.FINISHED)
    assert app.finished.ui.reminder_button.isVisible()
    assert not app.finished.ui.next.isVisible()
    app.finished.ui.leave_button.click()

    app.controller.remind().list.add(ClockTimes([time(23, 30)]))
    app.start()
    app.play_until(Mode.FINISHED)

    assert not app.finished.ui.reminder_button.isVisible()
    assert app.finished.ui.next.text() == app.sidebar.ui.reminder_title.text()
    assert app.finished.ui.next.text().endswith("23:30")
