"""The keys that open, close and enlarge: menu, dialogs, big view, leaving."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from glutestretch.presenters.chart import Mode
from glutestretch.windows.question_dialog import QuestionDialog
from glutestretch.windows.settings_dialog import SettingsDialog
from glutestretch.windows.text_dialog import TextDialog
from tests.windows.app_rig import AppRig, settle


@pytest.mark.parametrize(
    ("keys", "kind", "title"),
    [
        ("Ctrl+,", SettingsDialog, "Settings"),
        ("Ctrl+?", TextDialog, "Keys"),
        ("F1", TextDialog, "Keys"),
    ],
)
def test_dialogs_open_by_key_and_escape_closes_them(
    app: AppRig, keys: str, kind: type[QDialog], title: str
) -> None:
    app.press(keys)
    assert app.dialog(kind).windowTitle() == title
    app.press("Esc")
    assert app.dialogs == []
    assert app.window.findChildren(kind) == []


def test_f10_opens_the_menu_and_arrows_and_enter_use_it(app: AppRig) -> None:
    app.press("F10")
    assert app.coach.menu.isVisible()
    QTest.keyClick(app.coach.menu, Qt.Key.Key_Down)
    QTest.keyClick(app.coach.menu, Qt.Key.Key_Return)
    settle()
    assert not app.coach.menu.isVisible()
    app.dialog(SettingsDialog)


def test_escape_closes_the_menu_and_nothing_else(app: AppRig) -> None:
    app.start()
    app.press("F10")
    QTest.keyClick(app.coach.menu, Qt.Key.Key_Escape)
    settle()
    assert not app.coach.menu.isVisible()
    assert app.is_now(Mode.FOLLOWING)
    assert app.dialogs == []


def test_f11_and_escape_enter_and_leave_the_big_view(app: AppRig) -> None:
    app.press("F11")
    assert app.window.isFullScreen()
    assert not app.sidebar.isVisible()
    app.press("Esc")
    assert not app.window.isFullScreen()
    assert app.sidebar.isVisible()
    app.press("F11")
    app.press("F11")
    assert not app.window.isFullScreen()


def test_keys_work_in_the_big_view_though_the_list_had_the_focus(app: AppRig) -> None:
    app.sidebar.ui.stretches.setFocus()
    app.press("F11")
    app.press("Space")
    assert app.is_now(Mode.FOLLOWING)
    app.press("Right")
    assert app.session.cue.step == 1


def test_escape_outside_a_session_does_nothing(app: AppRig) -> None:
    app.press("Esc")
    assert app.dialogs == []
    assert app.window.isVisible()


def test_escape_in_a_session_asks_and_enter_stays(app: AppRig) -> None:
    app.start()
    app.press("Esc")
    box = app.dialog(QuestionDialog)
    assert box.isModal()
    assert app.is_now(Mode.PAUSED)
    app.press("Return")
    assert app.dialogs == []
    assert app.is_now(Mode.PAUSED)


def test_the_question_can_be_answered_by_key(app: AppRig) -> None:
    app.start()
    app.press("Esc")
    box = app.dialog(QuestionDialog)
    while app.focus is not box.buttons[1]:
        app.press("Tab")
    app.press("Space")
    assert app.is_now(Mode.FINISHED)


def test_control_q_closes_the_window(app: AppRig) -> None:
    app.press("Ctrl+Q")
    assert not app.window.isVisible()


def test_the_menu_has_a_name_and_opens_on_its_first_entry(app: AppRig) -> None:
    app.coach.menu.open_menu()

    assert app.coach.menu.accessibleName() == "Menu"
    assert app.coach.menu.activeAction() is app.coach.menu.actions()[0]
    app.coach.menu.close()
