"""Every key of the product, wherever the focus is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QRadioButton, QWidget

from glutestretch.core.history import HoldOutcome, PainNoted
from glutestretch.core.sides import Side
from glutestretch.presenters.chart import Mode
from glutestretch.widgets.breath_ring import BreathRing
from glutestretch.windows.settings_dialog import SettingsDialog
from glutestretch.windows.text_dialog import TextDialog
from tests.windows.app_rig import AppRig, settle

Place = Callable[[AppRig], QWidget]


def _list(app: AppRig) -> QWidget:
    return app.sidebar.ui.stretches


def _pain_button(app: AppRig) -> QWidget:
    return app.panel.ui.pain_button


def _menu_button(app: AppRig) -> QWidget:
    return app.sidebar.ui.menu_button


def _side(app: AppRig) -> QWidget:
    found: list[QRadioButton] = app.panel.ui.side_switch.findChildren(QRadioButton)
    return next(one for one in found if one.isChecked())


ANYWHERE = [_list, _pain_button, _menu_button, _side]


@pytest.fixture(params=ANYWHERE)
def focused(app: AppRig, request: pytest.FixtureRequest) -> AppRig:
    """Return the app with the focus in one place or another."""
    place: Place = request.param
    place(app).setFocus(Qt.FocusReason.TabFocusReason)
    assert app.focus is place(app)
    return app


def test_page_down_and_up_turn_the_steps_from_anywhere(focused: AppRig) -> None:
    focused.press("PgDown")
    assert focused.first.reader.step == 1
    focused.press("PgUp")
    assert focused.first.reader.step == 0


def test_s_switches_the_side_from_anywhere(focused: AppRig) -> None:
    focused.press("S")
    assert focused.first.reader.side is Side.LEFT
    focused.press("S")
    assert focused.first.reader.side is Side.RIGHT
    assert focused.sidebar.ui.stretches.current == focused.first.reader.stretch


def test_p_tells_of_pain_from_anywhere(focused: AppRig) -> None:
    stretch = focused.first.reader.stretch
    focused.press("P")
    assert focused.mode is Mode.HURTING
    assert focused.coach.logbook.last_pain == (stretch, Side.RIGHT)


@pytest.mark.parametrize("place", [_list, _pain_button, _menu_button])
def test_right_and_left_turn_the_steps(app: AppRig, place: Place) -> None:
    place(app).setFocus()
    app.press("Right")
    assert app.first.reader.step == 1
    app.press("Left")
    assert app.first.reader.step == 0


def test_on_the_side_switch_the_arrows_choose_the_side(app: AppRig) -> None:
    _side(app).setFocus()
    app.press("Left")
    assert (app.first.reader.side, app.first.reader.step) == (Side.LEFT, 0)
    app.press("Right")
    assert (app.first.reader.side, app.first.reader.step) == (Side.RIGHT, 0)


def test_on_the_last_side_the_arrow_stays_there(app: AppRig) -> None:
    _side(app).setFocus()
    app.press("Right")
    assert (app.first.reader.side, app.first.reader.step) == (Side.RIGHT, 0)


def test_space_plays_though_the_list_has_the_focus(app: AppRig) -> None:
    _list(app).setFocus()
    app.press("Space")
    assert app.mode is Mode.FOLLOWING


def test_a_click_on_a_side_or_button_leaves_the_keyboard_where_it_was(app: AppRig) -> None:
    app.start()
    for control in (_side(app), app.panel.ui.next_button, app.panel.ui.back_button):
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        assert app.focus is app.panel.ui.main_button
    app.press("Space")
    assert app.mode is Mode.PAUSED


def test_space_on_a_button_presses_that_button(app: AppRig) -> None:
    app.panel.ui.next_button.setFocus()
    app.press("Space")
    assert app.first.reader.step == 1
    assert app.mode is Mode.IDLE


def test_space_pauses_and_goes_on_in_a_session(app: AppRig) -> None:
    app.start()
    assert app.focus is app.panel.ui.main_button
    app.press("Space")
    assert app.mode is Mode.PAUSED
    app.press("Space")
    assert app.mode is Mode.FOLLOWING
    _list(app).setFocus()
    app.press("Space")
    assert app.mode is Mode.PAUSED


def test_a_key_that_is_held_down_acts_once(app: AppRig) -> None:
    app.window.setFocus()
    for _ in range(3):
        event = QKeyEvent(
            QEvent.Type.KeyPress,
            Qt.Key.Key_Right,
            Qt.KeyboardModifier.NoModifier,
            autorep=True,
        )
        QApplication.sendEvent(app.window, event)
    assert app.first.reader.step == 0


def test_keys_lead_through_a_session(app: AppRig) -> None:
    app.start()
    app.press("Right")
    assert app.session.cue.step == 1
    app.press("PgUp")
    assert app.session.cue.step == 0
    app.press("S")
    assert app.session.cue.side is Side.LEFT
    app.press("P")
    assert app.mode is Mode.HURTING


def test_pressing_next_by_key_to_the_last_step_never_lands_on_pain(app: AppRig) -> None:
    app.panel.ui.next_button.setFocus(Qt.FocusReason.TabFocusReason)
    while app.panel.ui.next_button.isEnabled():
        app.press("Space")
    assert app.focus is app.panel.ui.main_button


def test_turning_back_by_key_to_the_first_step_keeps_the_focus_at_hand(app: AppRig) -> None:
    app.press("PgDown")
    app.panel.ui.back_button.setFocus(Qt.FocusReason.TabFocusReason)
    app.press("Space")
    assert app.focus is app.panel.ui.main_button


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
    assert app.window.menu.isVisible()
    QTest.keyClick(app.window.menu, Qt.Key.Key_Down)
    QTest.keyClick(app.window.menu, Qt.Key.Key_Return)
    settle()
    assert not app.window.menu.isVisible()
    app.dialog(SettingsDialog)


def test_escape_closes_the_menu_and_nothing_else(app: AppRig) -> None:
    app.start()
    app.press("F10")
    QTest.keyClick(app.window.menu, Qt.Key.Key_Escape)
    settle()
    assert not app.window.menu.isVisible()
    assert app.mode is Mode.FOLLOWING
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
    _list(app).setFocus()
    app.press("F11")
    app.press("Space")
    assert app.mode is Mode.FOLLOWING
    app.press("Right")
    assert app.session.cue.step == 1


def test_escape_outside_a_session_does_nothing(app: AppRig) -> None:
    app.press("Esc")
    assert app.dialogs == []
    assert app.window.isVisible()


def test_escape_in_a_session_asks_and_enter_stays(app: AppRig) -> None:
    app.start()
    app.press("Esc")
    box = app.dialog(QMessageBox)
    assert box.isModal()
    assert app.mode is Mode.PAUSED
    app.press("Return")
    assert app.dialogs == []
    assert app.mode is Mode.PAUSED


def test_the_question_can_be_answered_by_key(app: AppRig) -> None:
    app.start()
    app.press("Esc")
    box = app.dialog(QMessageBox)
    for _ in box.buttons():
        if box.buttonRole(app.focus) is QMessageBox.ButtonRole.AcceptRole:  # type: ignore[arg-type]
            break
        app.press("Tab")
    app.press("Space")
    assert app.mode is Mode.FINISHED


def test_control_q_closes_the_window(app: AppRig) -> None:
    app.press("Ctrl+Q")
    assert not app.window.isVisible()


def test_letters_and_space_in_the_pain_note_only_type(app: AppRig) -> None:
    app.start()
    app.press("P")
    step, side = app.first.reader.step, app.first.reader.side
    app.hurting.ui.note.setFocus()
    app.write("P s p S ")
    app.press("Left")
    app.press("Right")
    assert app.hurting.ui.note.toPlainText() == "P s p S "
    assert app.mode is Mode.HURTING
    assert (app.first.reader.step, app.first.reader.side) == (step, side)
    app.press("Tab")
    assert app.focus is app.hurting.ui.understood_button
    app.press("Space")
    assert app.mode is Mode.FINISHED
    assert [fact.note for fact in app.facts(PainNoted)] == ["P s p S"]


@pytest.mark.parametrize("mode", [Mode.HURTING, Mode.FINISHED])
def test_step_and_side_keys_do_nothing_behind_another_page(app: AppRig, mode: Mode) -> None:
    app.start()
    app.press("P")
    if mode is Mode.FINISHED:
        app.session.understood("")
    assert app.mode is mode
    before = app.first.reader.scene
    for key in ("PgDown", "PgUp", "S", "Right"):
        app.press(key)
    assert app.first.reader.scene == before
    assert app.mode is mode


@pytest.fixture
def own_pace(app: AppRig) -> AppRig:
    """Return the app in a hold at the user's own pace."""
    app.first.preferences.set("pace", "own")
    app.start()
    app.play_until(Mode.HOLDING)
    return app


def test_shift_draws_the_breaths_of_ones_own_pace(own_pace: AppRig) -> None:
    app = own_pace
    for _ in range(app.first.preferences.settings.breaths):
        app.hold_shift(down=True)
        app.clock.advance(3)
        assert app.mode is Mode.HOLDING
        app.hold_shift(down=False)
        app.clock.advance(5)
    settle()
    assert app.mode is Mode.CHANGING_SIDE
    (hold,) = app.coach.logbook.holds
    assert (hold.breaths, hold.outcome) == (6, HoldOutcome.FINISHED)


def _drawing_in(app: AppRig) -> bool:
    breath = app.session.moment.breath
    assert breath is not None
    return breath.drawing_in


def test_shift_repeating_itself_is_still_one_breath(own_pace: AppRig) -> None:
    own_pace.hold_shift(down=True)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier, autorep=True)
        QApplication.sendEvent(own_pace.window, event)
        own_pace.clock.advance(0.5)
        assert _drawing_in(own_pace)
    own_pace.hold_shift(down=False)
    assert not _drawing_in(own_pace)


def test_a_window_that_loses_the_focus_ends_the_breath(own_pace: AppRig) -> None:
    own_pace.hold_shift(down=True)
    own_pace.clock.advance(2)
    assert _drawing_in(own_pace)
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    assert not _drawing_in(own_pace)
    other.deleteLater()


def test_the_ring_can_be_held_with_the_mouse_instead(own_pace: AppRig) -> None:
    ring = own_pace.panel.ui.illustration.findChild(BreathRing)
    centre = QPoint(ring.width() // 2, ring.height() // 2)
    QTest.mousePress(ring, Qt.MouseButton.LeftButton, pos=centre)
    own_pace.clock.advance(2)
    assert _drawing_in(own_pace)
    QTest.mouseRelease(ring, Qt.MouseButton.LeftButton, pos=centre)
    assert not _drawing_in(own_pace)
