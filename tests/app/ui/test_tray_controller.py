"""What becomes of the app when its window is closed, with reminders and without, with a tray."""

from datetime import time, timedelta
from functools import partial

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from glutestretch.app.reminders_wiring import RemindersFeature
from glutestretch.app.ui.sign_icon import sign_icon
from glutestretch.app.ui.tray_icon import TrayIcon
from glutestretch.diary.events import Overview
from glutestretch.kit.message_bar import MessageBar
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.rules import ClockTimes, Once
from glutestretch.reminders.sign import Sign
from glutestretch.reminders.texts.status import state_words
from glutestretch.reminders.ui.dialog import RemindersDialog
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.routines import full
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import ANSWERED, NARROW, WIDE, AppRig, settle
from tests.support.measure import cut, overlapping, sticking_out

NOON = ClockTimes([time(12)])


@pytest.fixture
def staying(app: AppRig, monkeypatch: pytest.MonkeyPatch) -> AppRig:
    """Return the app with a reminder; quitting is noted and goes no further."""
    monkeypatch.setattr(QApplication, "quit", partial(_note, app))
    app.desktop.autostart.on = True
    house = app.controller.remind()
    house.list.add(NOON)
    settle()
    return app


def _note(app: AppRig) -> None:
    app.window.setProperty("quit", True)


def _has_quit(app: AppRig) -> bool:
    return bool(app.window.property("quit"))


def _icon(app: AppRig) -> TrayIcon | None:
    return app.controller.findChild(TrayIcon)


def _at_login(app: AppRig) -> bool:
    return app.desktop.autostart.on


def _paused(app: AppRig) -> bool:
    return app.controller.remind().reminders.status.paused


def _menu(app: AppRig) -> dict[str, QAction]:
    icon = _icon(app)
    assert icon is not None
    found: dict[str, QAction] = {}

    def collect(menu: QMenu) -> None:
        for action in menu.actions():
            found[action.text()] = action
            inner = action.menu()
            if isinstance(inner, QMenu):
                collect(inner)

    collect(icon._menu)
    return found


def _press(app: AppRig, text: str) -> None:
    box = app.dialog(QDialog)
    buttons = box.findChildren(QPushButton)
    [button] = [button for button in buttons if button.text().replace("&", "") == text]
    button.click()
    settle()


def test_without_reminders_closing_ends_the_app(app: AppRig) -> None:
    assert app.window.close()
    assert not app.dialogs


def test_nothing_of_reminders_is_loaded_without_any(app: AppRig) -> None:
    assert app.controller.findChild(RemindersFeature) is None


def _closed_as(app: AppRig) -> str:
    return app.first.preferences.settings.when_closed


def test_in_the_tray_the_app_stays_and_says_so_once(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.window.close()
    assert "stays in the tray" in staying.dialog(QuestionDialog).accessibleDescription()
    _press(staying, "Stay in the tray")
    assert not staying.window.isVisible()
    staying.window.bring_up()
    staying.window.close()
    settle()
    assert not staying.window.isVisible()
    assert not staying.dialogs
    assert not _has_quit(staying)


def test_without_a_tray_it_asks_once_whether_to_stay_minimised(staying: AppRig) -> None:
    staying.window.close()
    words = staying.dialog(QuestionDialog).accessibleDescription()
    assert "Your reminders come only while Glutestretch runs." in words
    assert "Settings, under Reminders" in words
    _press(staying, "Stay minimised")
    assert staying.window.isMinimized()
    staying.window.bring_up()
    staying.window.close()
    settle()
    assert not staying.dialogs
    assert staying.window.isMinimized()
    assert not _has_quit(staying)


@pytest.mark.parametrize("tray", [True, False])
def test_esc_leaves_the_window_open_and_nothing_is_remembered(
    staying: AppRig, *, tray: bool
) -> None:
    staying.desktop.tray.become(present=tray)
    for _ in range(2):
        staying.window.close()
        assert staying.dialog(QuestionDialog)
        staying.press("Escape")
        assert staying.window.isVisible()
        assert not staying.window.isMinimized()
    assert _closed_as(staying) == "ask"


def test_the_answer_can_be_changed_in_the_settings(staying: AppRig) -> None:
    staying.window.close()
    _press(staying, "Stay minimised")
    assert _closed_as(staying) == "stay"
    staying.first.preferences.set("when_closed", "quit")
    staying.window.bring_up()
    staying.window.close()
    settle()
    assert _has_quit(staying)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_question_has_room_at_every_text_size(staying: AppRig, percent: int) -> None:
    staying.window.resize(*NARROW)
    staying.first.preferences.set("text_percent", percent)
    staying.window.close()
    dialog = staying.dialog(QuestionDialog)
    assert cut(dialog) + overlapping(dialog) + sticking_out(dialog) == []
    assert dialog.width() < NARROW[0]
    assert dialog.height() < NARROW[1]


def test_quitting_from_the_question_ends_the_app(staying: AppRig) -> None:
    staying.window.close()
    _press(staying, "Quit")
    assert _has_quit(staying)
    assert not staying.window.isVisible()


def test_closing_in_a_session_ends_it_and_stays(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.first.preferences.set("when_closed", "stay")
    staying.start()
    staying.window.close()
    _press(staying, "Close")
    assert not staying.window.isVisible()
    assert staying.is_now(Mode.FINISHED)
    assert not _has_quit(staying)


def test_quitting_in_a_session_asks_and_staying_leaves_all_as_it_was(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.first.preferences.set("when_closed", "stay")
    staying.start()
    staying.press("Ctrl+Q")
    _press(staying, "Stay")
    assert not _has_quit(staying)
    staying.session.finish()
    staying.window.close()
    assert not _has_quit(staying)
    staying.window.bring_up()
    staying.press("Ctrl+Q")
    assert _has_quit(staying)


def test_ctrl_q_ends_the_app_even_with_reminders(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.press("Ctrl+Q")
    assert _has_quit(staying)


def test_a_tray_that_comes_late_gets_an_icon_and_one_that_goes_brings_the_window_back(
    staying: AppRig,
) -> None:
    assert _icon(staying) is None
    staying.desktop.tray.become(present=True)
    assert _icon(staying) is not None
    staying.window.hide()
    staying.desktop.tray.become(present=False)
    settle()
    assert _icon(staying) is None
    assert staying.window.isVisible()
    staying.desktop.tray.become(present=True)
    assert _icon(staying) is not None


def test_tomorrow_is_today_after_midnight_in_menu_and_sidebar(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    listed = staying.controller.remind().list
    listed.change(listed.rows[0].id, Once(staying.clock.now() + timedelta(hours=26)))
    title = staying.sidebar.ui.reminder_title
    assert title.text() == "Next: tomorrow, Tuesday, at 12:00"
    staying.clock.advance(16 * 3600)
    icon = _icon(staying)
    assert icon is not None
    icon._menu.aboutToShow.emit()
    assert "Next: today at 12:00" in _menu(staying)
    assert "today" in icon._icon.toolTip()
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    staying.window.activateWindow()
    settle()
    other.close()
    assert title.text() == "Next: today at 12:00"


def test_the_menu_is_in_the_order_people_know(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    words = [text for text in _menu(staying) if text]
    assert words == [
        "Next: today at 12:00",
        "Start now",
        "Show the window",
        "Pause reminders",
        "For 30 minutes",
        "For 1 hour",
        "For 2 hours",
        "Until tomorrow",
        "Until I resume",
        "Resume reminders",
        "Reminders…",
        "Settings…",
        "Quit",
    ]


def test_the_menu_pauses_and_resumes(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    reminders = staying.controller.remind().reminders
    assert not _menu(staying)["Resume reminders"].isVisible()
    _menu(staying)["For 1 hour"].trigger()
    assert _paused(staying)
    assert state_words(reminders.status) in _menu(staying)
    assert _menu(staying)["Resume reminders"].isVisible()
    assert _menu(staying)["Pause reminders"].isVisible()
    _menu(staying)["For 2 hours"].trigger()
    assert state_words(reminders.status) == "Paused until today at 12:00"
    _menu(staying)["Resume reminders"].trigger()
    assert not _paused(staying)
    _menu(staying)["Until I resume"].trigger()
    assert state_words(reminders.status) == "Paused until you resume"


def test_start_now_brings_the_window_up_and_begins(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.window.hide()
    _menu(staying)["Start now"].trigger()
    settle()
    assert staying.window.isVisible()
    assert staying.is_now(Mode.FOLLOWING)


def test_start_on_a_notification_goes_through_the_warning_where_it_is_due(
    make_app: MakeApp,
) -> None:
    app = make_app(past=Overview())
    app.controller.remind().list.add(NOON)
    app.clock.advance(2 * 3600)
    app.desktop.notifier.answer("start")
    settle()
    assert app.is_now(Mode.SCREENING)


def test_a_reminder_never_takes_the_focus(staying: AppRig) -> None:
    staying.desktop.notifier.works = False
    before = staying.focus
    staying.clock.advance(2 * 3600)
    settle()
    assert staying.focus is before
    [sentence] = [words for words in staying.notices if "stretch" in words]
    assert sentence.startswith("Time to stretch: The whole routine")


def test_a_session_holds_what_comes_due(staying: AppRig) -> None:
    staying.clock.advance(2 * 3600 - 60)
    staying.start()
    staying.clock.advance(120)
    assert staying.desktop.notifier.all == []


def test_starting_at_login_is_offered_once(make_app: MakeApp) -> None:
    app = make_app()
    app.controller.remind().list.add(NOON)
    [notice] = app.window.notices.shown
    assert "when you log in" in notice.sentence
    notice.ui.action_button.click()
    settle()
    assert _at_login(app)
    assert app.first.preferences.settings.start_at_login
    app.first.preferences.set("start_at_login", False)
    assert not _at_login(app)
    app.controller.remind().list.add(NOON)
    assert app.window.notices.shown == []


def test_where_login_refuses_it_is_told_and_the_setting_goes_back(make_app: MakeApp) -> None:
    app = make_app()
    app.desktop.autostart.refuses = "The folder for it is read-only."
    app.first.preferences.set("start_at_login", True)
    settle()
    assert app.notices == ["The folder for it is read-only."]
    assert not app.first.preferences.settings.start_at_login


def test_the_three_signs_differ(qapp: QApplication) -> None:
    assert qapp
    images = [sign_icon(sign).pixmap(22, 22).toImage() for sign in Sign]
    assert len({bytes(image.constBits()) for image in images}) == 3


def test_the_sidebar_tells_the_next_reminder(staying: AppRig) -> None:
    assert staying.sidebar.ui.reminder_title.text() == "Next: today at 12:00"
    assert staying.sidebar.ui.reminder_detail.text() == "Every day at 12:00"
    staying.controller.remind().reminders.pause_for(None)
    assert staying.sidebar.ui.reminder_detail.text() == "Paused until you resume"


def test_a_reminder_put_off_is_the_next_one_wherever_next_is_told(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.clock.advance(2 * 3600)
    assert "A reminder is due" in _menu(staying)
    assert staying.sidebar.ui.reminder_title.text() == "Due now"
    staying.desktop.notifier.answer("later")
    assert "Next: today at 12:10" in _menu(staying)
    assert staying.sidebar.ui.reminder_title.text() == "Next: today at 12:10"
    assert staying.sidebar.ui.reminder_detail.text() == "Every day at 12:00"


def test_a_pause_puts_off_what_was_put_off_before(staying: AppRig) -> None:
    staying.clock.advance(2 * 3600)
    staying.desktop.notifier.answer("later")
    staying.controller.remind().reminders.pause_for(30)
    assert staying.sidebar.ui.reminder_title.text() == "Next: today at 12:30"


def test_a_reminder_held_is_told_as_such(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.clock.advance(2 * 3600 - 60)
    staying.start()
    staying.clock.advance(65)
    assert "Held: a session is running" in _menu(staying)
    assert staying.sidebar.ui.reminder_title.text() == "Held: a session is running"
    assert staying.sidebar.ui.reminder_detail.text() == "Waiting until you are free"


def _open(app: AppRig, wish: str) -> QDialog:
    getattr(app.window, wish).emit()
    return app.dialog(QDialog)


def _banner(dialog: QDialog) -> MessageBar:
    [banner] = [one for one in dialog.findChildren(MessageBar) if one.topic == "reminder"]
    return banner


@pytest.mark.parametrize("wish", ["reminders_wished", "settings_wished", "keys_wished"])
def test_a_banner_is_seen_in_the_dialog_that_covers_the_window(staying: AppRig, wish: str) -> None:
    dialog = _open(staying, wish)
    before = staying.focus
    staying.desktop.notifier.works = False
    staying.clock.advance(2 * 3600)
    settle()
    banner = _banner(dialog)
    assert banner.isVisible()
    assert staying.focus is before
    assert sticking_out(dialog) + overlapping(dialog) == []
    banner.more_buttons[0].click()
    settle()
    assert dialog.isVisible()
    assert not dialog.findChildren(MessageBar)
    assert staying.notices == []
    assert staying.sidebar.ui.reminder_title.text() == "Next: today at 12:10"


def test_enter_in_a_dialog_does_not_press_what_came_up_in_it(staying: AppRig) -> None:
    _open(staying, "keys_wished")
    staying.desktop.notifier.works = False
    staying.clock.advance(2 * 3600)
    settle()
    staying.press("Return")
    assert not staying.session.running
    assert any("Time to stretch" in words for words in staying.notices)


def test_a_banner_sent_away_in_a_dialog_is_gone_from_the_window_too(staying: AppRig) -> None:
    dialog = _open(staying, "reminders_wished")
    staying.desktop.notifier.works = False
    staying.clock.advance(2 * 3600)
    settle()
    _banner(dialog).ui.close_button.click()
    settle()
    assert staying.notices == []


def test_a_narrow_sidebar_still_tells_of_reminders(staying: AppRig) -> None:
    staying.window.resize(*NARROW)
    settle()
    button = staying.sidebar.ui.reminder_button
    assert button.isVisible()
    assert button.toolTip() == "Next: today at 12:00. Every day at 12:00"
    assert button.accessibleName() == "Reminders. Next: today at 12:00. Every day at 12:00"
    staying.controller.remind().reminders.pause_for(None)
    assert "Paused until you resume" in button.toolTip()
    assert button.property("glyph") == "pause"
    button.click()
    assert staying.dialog(RemindersDialog)
    staying.window.resize(*WIDE)
    settle()
    assert button.text() == "Reminders…"
    assert button.toolTip() == ""


def test_a_title_in_a_tool_tip_is_no_markup(app: AppRig) -> None:
    app.window.resize(*NARROW)
    settle()
    app.sidebar.show_reminder("Next: today", "“<img src='/a'>” & more")
    assert app.sidebar.ui.reminder_button.toolTip() == (
        "<p>Next: today. “&lt;img src='/a'>” &amp; more</p>"
    )


def test_a_banner_brings_a_hidden_window_to_the_task_bar(staying: AppRig) -> None:
    staying.window.hide()
    staying.desktop.notifier.works = False
    staying.clock.advance(2 * 3600)
    settle()
    assert staying.window.isVisible()
    assert staying.window.isMinimized()


def test_pain_settles_what_a_session_held(staying: AppRig) -> None:
    staying.clock.advance(2 * 3600 - 60)
    staying.start()
    staying.clock.advance(65)
    staying.press("P")
    staying.clock.advance(30)
    settle()
    assert staying.is_now(Mode.HURTING)
    assert staying.desktop.notifier.all == []


def test_reminders_loaded_in_a_session_wait_for_its_end(make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    app.controller.remind().list.add(ClockTimes([time(10, 1)]))
    app.clock.advance(90)
    assert app.session.running
    assert app.desktop.notifier.all == []


def test_a_session_left_paused_over_night_holds_nothing_for_ever(staying: AppRig) -> None:
    staying.start()
    staying.clock.advance(5)
    staying.session.pause()
    staying.desktop.sleep(26 * 3600)
    staying.clock.advance(2 * 3600)
    settle()
    assert staying.session.running
    assert staying.desktop.notifier.all
    staying.session.resume()
    settle()
    assert staying.controller.remind().reminders.facts.session_since


def test_the_menu_opens_each_dialog_once_and_a_session_closes_them(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    for name in ("Reminders…", "Reminders…"):
        _menu(staying)[name].trigger()
        settle()
    assert len(staying.dialogs) == 1
    _menu(staying)["Start now"].trigger()
    settle()
    assert staying.session.running
    assert staying.dialogs == []


def test_what_the_user_changed_in_the_system_stays_so(make_app: MakeApp) -> None:
    app = make_app()
    app.controller.remind().list.add(NOON)
    app.first.preferences.set("start_at_login", True)
    app.desktop.autostart.on = False
    app.first.preferences.set("respect_full_screen", False)
    assert not _at_login(app)
    app.window.settings_wished.emit()
    assert not app.first.preferences.settings.start_at_login


def test_a_hidden_app_can_always_be_reached(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.window.hide()
    listed = staying.controller.remind().list
    listed.switch(listed.rows[0].id, on=False)
    settle()
    assert _icon(staying) is not None


def test_the_system_may_end_the_app(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.window.let_go()
    assert staying.window.close()
    assert _has_quit(staying)


def test_a_stretch_left_out_for_pain_is_not_begun_by_a_reminder(make_app: MakeApp) -> None:
    past = replace(ANSWERED, left_out=frozenset({"wall-glute"}))
    app = make_app(past=past)
    app.controller.remind().begin("wall-glute")
    settle()
    assert app.session.running
    assert app.session.cue.stretch == "prone-glute"


def test_a_reminder_of_a_routine_that_is_gone_begins_the_whole(app: AppRig) -> None:
    app.controller.remind().begin("ours")
    settle()
    assert app.session.run.routine == full(app.first.catalogue)


def test_a_zone_that_stands_in_for_the_systems_is_told(app: AppRig) -> None:
    app.desktop.zone.problem = "Reminders go by UTC."

    app.controller.remind()

    assert app.notices == ["Reminders go by UTC."]


def test_a_press_by_mistake_counts_as_no_session(staying: AppRig) -> None:
    settled = staying.controller.remind().reminders.facts
    staying.press("P")
    assert staying.is_now(Mode.HURTING)
    staying.session.withdraw()
    settle()
    assert staying.is_now(Mode.IDLE)
    assert staying.controller.remind().reminders.facts == settled


def test_a_session_that_stands_still_for_pain_holds_reminders_until_it_ends(
    staying: AppRig,
) -> None:
    staying.clock.advance(2 * 3600 - 60)
    staying.start()
    staying.press("P")
    staying.clock.advance(120)
    settle()
    assert staying.desktop.notifier.all == []
    staying.session.withdraw()
    staying.clock.advance(60)
    settle()
    assert staying.is_now(Mode.PAUSED)
    assert staying.desktop.notifier.all == []
    assert staying.controller.remind().reminders.facts.session_since is not None


def test_a_window_closed_on_the_page_on_pain_holds_reminders_no_longer(staying: AppRig) -> None:
    staying.desktop.tray.become(present=True)
    staying.first.preferences.set("when_closed", "stay")
    staying.start()
    staying.press("P")
    assert staying.session.halted
    staying.window.close()
    settle()
    assert not staying.window.isVisible()
    staying.clock.advance(5 * 3600)
    settle()
    assert staying.desktop.notifier.all
    staying.window.bring_up()
    staying.session.withdraw()
    staying.session.resume()
    settle()
    assert staying.controller.remind().reminders.facts.session_since
