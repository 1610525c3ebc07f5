"""Buttons show their complete text, and are accessible to everyone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.button import KINDS, Button
from glutestretch.kit.icons import NAMES, glyph
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Colours,
    palette,
)

pytestmark = pytest.mark.usefixtures("settled_look")

WORDS = ["Pause", "Zurück", "Unterbrechen", "Ich habe Schmerzen", "Поставить на паузу"]


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("word", WORDS)
def test_the_text_always_fits_at_the_size_asked_for(
    qtbot: QtBot, set_text_factor: Callable[[float], None], word: str, factor: float
) -> None:
    set_text_factor(factor)
    button = Button(word)
    qtbot.addWidget(button)
    button.set_glyph("pause")
    for hint in (button.sizeHint(), button.minimumSizeHint()):
        room = hint.width() - button._glyph_width() - 32
        assert fitted_line(word, button._face, room).pixelSize() == button._face.pixelSize()
    assert button.sizeHint().height() >= 40


@pytest.mark.parametrize("shown_before", [True, False])
def test_a_button_grows_when_the_user_asks_for_larger_text(
    qtbot: QtBot, set_text_factor: Callable[[float], None], *, shown_before: bool
) -> None:
    button = Button("Start routine")
    qtbot.addWidget(button)
    before = button.sizeHint()
    button.setVisible(shown_before)
    set_text_factor(2.0)
    button.show()
    assert button.sizeHint().width() > before.width() * 1.5
    assert button.sizeHint().height() > before.height()


def test_the_key_cap_is_dropped_first(qtbot: QtBot) -> None:
    button = Button("Pause")
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.set_key_hint("Space")
    assert button.sizeHint().width() > plain
    assert button.minimumSizeHint().width() == plain


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_can_be_set_as_a_form_sets_it(qtbot: QtBot, kind: str) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    assert button.setProperty("kind", kind)
    assert button.property("kind") == kind


def test_a_form_can_make_a_button_with_its_parent_alone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Button(parent).parentWidget() is parent


def test_an_unknown_kind_or_icon_is_refused(qtbot: QtBot) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    with pytest.raises(ValueError, match="primary, quiet, hot"):
        button.set_kind("loud")
    with pytest.raises(ValueError, match="play, pause"):
        button.set_glyph("skull")


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_lies_within_its_square(name: str) -> None:
    box = glyph(name).boundingRect()
    assert 0 <= box.left() < box.right() <= 1
    assert 0 <= box.top() < box.bottom() <= 1


def test_no_two_icons_are_alike() -> None:
    drawn = [glyph(name) for name in NAMES]
    assert all(one != other for place, one in enumerate(drawn) for other in drawn[:place])


def shown(qtbot: QtBot, button: Button) -> QImage:
    button.resize(button.sizeHint())
    with qtbot.waitExposed(button):
        button.show()
    return button.grab().toImage()


@pytest.mark.parametrize("kind", KINDS)
def test_keyboard_focus_draws_a_ring_and_a_click_does_not(qtbot: QtBot, kind: str) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    button = Button("Go", holder, kind)
    button.resize(120, 42)
    other = Button("Other", holder)
    other.move(0, 60)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    clicked = button.grab().toImage()
    assert button.hasFocus()
    other.setFocus()
    plain = button.grab().toImage()
    assert clicked == plain
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = button.grab().toImage()
    assert ringed != plain
    assert ringed.pixelColor(60, 4) != plain.pixelColor(60, 4)


def test_the_ring_is_as_it_was_when_the_window_comes_back(qtbot: QtBot) -> None:
    holder, second = QWidget(), QWidget()
    button = Button("Go", holder)
    for window in (second, holder):
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for back in (holder, second, holder):
        with qtbot.waitActive(back):
            back.activateWindow()
    assert button.hasFocus()
    assert not button._ring


@pytest.mark.parametrize("kind", KINDS)
def test_a_disabled_button_looks_different(qtbot: QtBot, kind: str) -> None:
    button = Button("Go", kind=kind)
    qtbot.addWidget(button)
    enabled = shown(qtbot, button)
    button.setEnabled(False)
    assert button.grab().toImage() != enabled


@pytest.mark.parametrize("colours", [LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST])
def test_a_disabled_button_stays_in_the_background(qtbot: QtBot, colours: Colours) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    button.setPalette(palette(colours))
    button.setEnabled(False)
    fill = shown(qtbot, button).pixelColor(8, button.height() // 2)
    assert abs(fill.lightness() - colours.background.lightness()) <= 14


def test_a_button_without_room_still_shows_its_whole_text(qtbot: QtBot) -> None:
    button = Button("Unterbrechen")
    qtbot.addWidget(button)
    shown(qtbot, button)
    button.resize(80, 40)
    font = fitted_line(button.text(), button._face, 80 - 32)
    assert font.pixelSize() < button._face.pixelSize()
    assert not button.grab().isNull()


def test_screen_readers_find_a_push_button_with_its_text(qtbot: QtBot) -> None:
    button = Button("&Pause")
    qtbot.addWidget(button)
    button.set_key_hint("Space")
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Pause"


def test_space_and_mouse_press_it(qtbot: QtBot) -> None:
    button = Button("Go")
    qtbot.addWidget(button)
    shown(qtbot, button)
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 20))
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_both_enter_keys_press_it_in_a_dialog_without_a_default(qtbot: QtBot, key: Qt.Key) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button = Button("Add a reminder", dialog)
    button.setAutoDefault(False)
    dialog.show()
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)
    assert dialog.isVisible()
