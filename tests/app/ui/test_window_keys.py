"""The keys that open, close and enlarge: menu, dialogs, big view, leaving."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from glutestretch.app.ui.guide import GuideDialog
from glutestretch.app.ui.text_dialog import TextDialog
from glutestretch.kit.question_dialog import QuestionDialog
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.ui.dialog import SettingsDialog
from tests.support.app_rig import AppRig, settle


@pytest.mark.parametrize(
    ("keys", "kind", "title"),
    [
        ("Ctrl+,", SettingsDialog, "Settings"),
        ("Ctrl+?", TextDialog, "Keys"),
        ("F1", GuideDialog, "Guide"),
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
    assert app.controller.menu.isVisible()
    titles = [action.text() for action in app.controller.menu.actions() if action.isVisible()]
    for _ in range(titles.index("&Settings…")):
        QTest.keyClick(app.controller.menu, Qt.Key.Key_Down)
    QTest.keyClick(app.controller.menu, Qt.Key.Key_Return)
    settle()
    assert not app.controller.menu.isVisible()
    app.dialog(SettingsDialog)


def test_escape_closes_the_menu_and_nothing_else(app: AppRig) -> None:
    app.start()
    app.press("F10")
    QTest.keyClick(app.controller.menu, Qt.Key.Key_Escape)
    settle()
    assert not app.controller.menu.isVisible()
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
    app.controller.menu.open_menu()

    assert app.controller.menu.accessibleName() == "Menu"
    assert app.controller.menu.activeAction() is app.controller.menu.actions()[0]
    app.controller.menu.close()
