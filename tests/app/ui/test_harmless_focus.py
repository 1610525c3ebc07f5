"""The app never puts the keyboard on what destroys, records or leaves, nor where it is not seen."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.kit.record import as_dict
from tests.app.ui.test_tray_controller import NOON
from tests.support.app_rig import AppRig, settle
from tests.support.views import BIG, VIEWS, new_reminder, reminders

TAB = Qt.FocusReason.TabFocusReason


def _reminders(app: AppRig) -> QWidget:
    app.controller.remind().list.add(NOON)
    return reminders(app)


def _editor(app: AppRig) -> QWidget:
    app.controller.remind().list.add(NOON)
    return new_reminder(app)


def _closing(app: AppRig) -> QWidget:
    app.start()
    app.window.close()
    return app.dialog(QuestionDialog)


def _staying(app: AppRig, *, tray: bool) -> QWidget:
    app.controller.remind().list.add(NOON)
    app.desktop.tray.become(present=tray)
    app.window.close()
    return app.dialog(QuestionDialog)


EVERYTHING: dict[str, Callable[[AppRig], QWidget]] = VIEWS | {
    "no reminders": reminders,
    "reminders": _reminders,
    "editor": _editor,
    "closing": _closing,
    "to the tray": partial(_staying, tray=True),
    "minimised": partial(_staying, tray=False),
}


@pytest.fixture
def unending(app: AppRig, monkeypatch: pytest.MonkeyPatch) -> AppRig:
    """Return the app; that it quits is noted and goes no further."""
    monkeypatch.setattr(QApplication, "quit", lambda: app.window.setProperty("quit", True))
    return app


def _state(app: AppRig) -> tuple[object, ...]:
    """Return all that a press could destroy, record or leave."""
    reminders = app.controller.remind().list.rows
    return (
        list(app.quiet_diary.facts),
        as_dict(app.first.preferences.settings) | {"when_closed": ""},
        [(row.id, row.enabled) for row in reminders],
        app.session.running,
        app.window.property("quit"),
    )


def _picture(control: QWidget) -> QImage:
    settle()
    grabbed: QImage = control.grab().toImage()
    return grabbed


def _assert_harmless(app: AppRig) -> None:
    consequence = app.focus.property("consequence")
    assert not consequence, f"the keyboard is on {app.focus.objectName()}, which {consequence}"


@pytest.mark.parametrize("name", [*EVERYTHING])
def test_nothing_opens_on_what_has_a_consequence(unending: AppRig, name: str) -> None:
    EVERYTHING[name](unending)
    _assert_harmless(unending)


@pytest.mark.parametrize("name", [*EVERYTHING])
def test_return_at_once_destroys_records_and_leaves_nothing(unending: AppRig, name: str) -> None:
    app = unending
    EVERYTHING[name](app)
    before = _state(app)
    app.press("Return")
    assert _state(app) == before


@pytest.mark.parametrize("name", [*EVERYTHING])
def test_where_the_app_puts_the_keyboard_is_seen(unending: AppRig, name: str) -> None:
    app = unending
    window = EVERYTHING[name](app)
    control = app.focus
    focused = _picture(control)
    if name in ("idle", "notices"):
        return  # the first screen begins on its list, whose open row is marked
    control.clearFocus()
    assert _picture(control) != focused, f"{control.objectName()} in {window} shows no ring"


def _elsewhere(_app: AppRig) -> None:
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    other.close()
    other.deleteLater()


def _tray(app: AppRig) -> None:
    app.window.hide()
    _elsewhere(app)


def _minimised(app: AppRig) -> None:
    app.window.showMinimized()
    _elsewhere(app)


def _dialog(app: AppRig) -> None:
    app.window.keys_wished.emit()
    settle()
    app.dialogs[0].reject()


AWAY: dict[str, Callable[[AppRig], None]] = {
    "tray": _tray,
    "minimised": _minimised,
    "another window": _elsewhere,
    "dialog": _dialog,
}


def _come_back(app: AppRig) -> None:
    app.window.bring_up()
    app.window.activateWindow()
    settle()


@pytest.mark.parametrize("way", [*AWAY])
@pytest.mark.parametrize("name", ["idle", "notices", "hold", "hurting", "finished", "big"])
def test_no_window_comes_back_on_what_has_a_consequence(
    unending: AppRig, name: str, way: str
) -> None:
    app = unending
    (VIEWS | BIG)[name](app)
    risky = [
        button
        for button in app.window.findChildren(Button)
        if button.property("consequence") and button.isVisible() and button.isEnabled()
    ]
    assert risky
    for button in risky:
        button.setFocus(TAB)
        assert app.focus is button, "Tab reaches it all the same"
        AWAY[way](app)
        settle()
        _come_back(app)
        _assert_harmless(app)
        assert app.focus.isVisible()


def test_a_notice_closed_by_key_leaves_the_keyboard_on_nothing_with_a_consequence(
    app: AppRig,
) -> None:
    VIEWS["notices"](app)
    app.window.notices.shown[0].ui.close_button.setFocus(TAB)
    app.press("Space")
    assert len(app.notices) == 1
    _assert_harmless(app)


def test_a_click_of_old_hides_no_ring(app: AppRig) -> None:
    stretches, button = app.sidebar.ui.stretches, app.sidebar.ui.menu_button
    stretches.setFocus(Qt.FocusReason.MouseFocusReason)
    clicked = _picture(stretches.viewport())
    button.setFocus(TAB)
    stretches.setFocus()
    assert _picture(stretches.viewport()) != clicked


def test_only_known_consequences_are_taken(app: AppRig) -> None:
    with pytest.raises(ValueError, match="destroys, records, leaves"):
        app.panel.ui.pain_button.set_consequence("hurts")


def test_what_the_pages_do_is_known_to_their_buttons(app: AppRig) -> None:
    assert app.panel.ui.pain_button.property("consequence") == "records"
    question = _closing(app)
    stay, close = question.findChildren(Button)
    assert (stay.property("consequence"), close.property("consequence")) == ("", "leaves")


def test_a_window_that_was_away_has_the_keyboard_where_it_was(app: AppRig) -> None:
    app.panel.ui.next_button.setFocus(TAB)
    app.window.hide()
    app.sidebar.ui.reminder_button.setFocus()  # the desktop moves it on behind a dialog that closes
    _elsewhere(app)
    settle()
    _come_back(app)
    assert app.focus is app.panel.ui.next_button


def test_a_session_that_began_meanwhile_has_the_keyboard_instead(app: AppRig) -> None:
    app.sidebar.ui.stretches.setFocus()
    app.window.hide()
    _elsewhere(app)
    app.start()
    _come_back(app)
    assert app.focus is app.panel.ui.main_button
