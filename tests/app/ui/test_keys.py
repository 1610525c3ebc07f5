"""Every key of the product, wherever the focus is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from glutestretch.diary.events import PainNoted
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.sides import Side
from tests.support.app_rig import AppRig

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
    assert focused.panel.ui.side_switch.side == "left"
    focused.press("S")
    assert focused.panel.ui.side_switch.side == "right"
    assert focused.sidebar.ui.stretches.current == focused.first.reader.stretch


def test_p_tells_of_pain_from_anywhere(focused: AppRig) -> None:
    stretch = focused.first.reader.stretch
    focused.press("P")
    assert focused.mode is Mode.HURTING
    focused.say_where()
    assert focused.controller.recorder.last_pain == (stretch, Side.RIGHT)


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
    assert app.is_now(Mode.FOLLOWING)


def test_a_click_on_a_side_or_button_leaves_the_keyboard_where_it_was(app: AppRig) -> None:
    app.start()
    for control in (_side(app), app.panel.ui.next_button, app.panel.ui.back_button):
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        assert app.focus is app.panel.ui.main_button
    app.press("Space")
    assert app.is_now(Mode.PAUSED)


def test_space_on_a_button_presses_that_button(app: AppRig) -> None:
    app.panel.ui.next_button.setFocus()
    app.press("Space")
    assert app.first.reader.step == 1
    assert app.is_now(Mode.IDLE)


def test_space_pauses_and_goes_on_in_a_session(app: AppRig) -> None:
    app.start()
    assert app.focus is app.panel.ui.main_button
    app.press("Space")
    assert app.is_now(Mode.PAUSED)
    app.press("Space")
    assert app.is_now(Mode.FOLLOWING)
    _list(app).setFocus()
    app.press("Space")
    assert app.is_now(Mode.PAUSED)


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
    assert app.is_now(Mode.HURTING)


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


def test_letters_and_space_in_the_pain_note_only_type(app: AppRig) -> None:
    app.start()
    app.press("P")
    step, side = app.first.reader.step, app.first.reader.side
    app.hurting.ui.note.setFocus()
    app.write("P s p S ")
    app.press("Left")
    app.press("Right")
    assert app.hurting.ui.note.toPlainText() == "P s p S "
    assert app.is_now(Mode.HURTING)
    assert (app.first.reader.step, app.first.reader.side) == (step, side)
    app.say_where()
    assert app.hurting.ui.note.toPlainText() == "P s p S "
    app.press("Tab")
    assert app.focus is app.hurting.ui.understood_button
    app.press("Space")
    assert app.is_now(Mode.FINISHED)
    assert [fact.note for fact in app.facts(PainNoted)] == ["P s p S"]


@pytest.mark.parametrize("mode", [Mode.HURTING, Mode.FINISHED])
def test_step_and_side_keys_do_nothing_behind_another_page(app: AppRig, mode: Mode) -> None:
    app.start()
    app.press("P")
    if mode is Mode.FINISHED:
        app.session.understood("")
    assert app.mode is mode
    before = app.first.reader.step_view
    for key in ("PgDown", "PgUp", "S", "Right"):
        app.press(key)
    assert app.first.reader.step_view == before
    assert app.mode is mode


def test_a_key_of_another_alphabet_does_nothing(app: AppRig) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0416, Qt.KeyboardModifier.NoModifier, "ж")
    QApplication.sendEvent(app.window, event)
    assert app.first.reader.step == 0


def test_at_the_start_arrows_choose_a_stretch(app: AppRig) -> None:
    first = app.panel.ui.title.text()
    assert app.focus is app.sidebar.ui.stretches

    app.press("Down")
    assert app.panel.ui.title.text() != first
    app.press("Up")
    assert app.panel.ui.title.text() == first
