"""The side is chosen by mouse, keyboard and screen reader alike."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from glutestretch.session.ui.side_switch import SideSwitch

pytestmark = pytest.mark.usefixtures("settled_look")


@pytest.fixture
def switch(qtbot: QtBot) -> SideSwitch:
    made = SideSwitch()
    qtbot.addWidget(made)
    made.set_texts("Left side", "Right side")
    made.resize(made.sizeHint())
    made.show()
    return made


def segments(switch: SideSwitch) -> list[QRadioButton]:
    return switch.findChildren(QRadioButton)


def test_a_click_wishes_for_the_other_side(qtbot: QtBot, switch: SideSwitch) -> None:
    with qtbot.waitSignal(switch.side_wished) as wish:
        QTest.mouseClick(segments(switch)[1], Qt.MouseButton.LeftButton)
    assert wish.args == ["right"]
    assert switch.side == "right"


def test_a_click_on_the_side_shown_wishes_nothing(qtbot: QtBot, switch: SideSwitch) -> None:
    with qtbot.assertNotEmitted(switch.side_wished):
        QTest.mouseClick(segments(switch)[0], Qt.MouseButton.LeftButton)


def test_arrow_keys_move_between_the_sides(qtbot: QtBot, switch: SideSwitch) -> None:
    left, right = segments(switch)
    left.setFocus()
    with qtbot.waitSignal(switch.side_wished) as wish:
        QTest.keyClick(left, Qt.Key.Key_Right)
    assert wish.args == ["right"]
    with qtbot.waitSignal(switch.side_wished) as wish:
        QTest.keyClick(right, Qt.Key.Key_Left)
    assert wish.args == ["left"]


def test_showing_a_side_wishes_nothing(qtbot: QtBot, switch: SideSwitch) -> None:
    with qtbot.assertNotEmitted(switch.side_wished):
        switch.set_side("right")
    assert switch.side == "right"
    assert [segment.isChecked() for segment in segments(switch)] == [False, True]


def test_screen_readers_meet_two_radio_buttons_in_a_group(switch: SideSwitch) -> None:
    switch.set_side("right")
    group = QAccessible.queryAccessibleInterface(switch)
    assert group.role() == QAccessible.Role.Grouping
    found = [QAccessible.queryAccessibleInterface(segment) for segment in segments(switch)]
    assert {one.role() for one in found} == {QAccessible.Role.RadioButton}
    assert [one.text(QAccessible.Text.Name) for one in found] == ["Left side", "Right side"]
    assert [bool(one.state().checked) for one in found] == [False, True]


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_the_texts_fit_their_halves(
    switch: SideSwitch, set_text_factor: Callable[[float], None], factor: float
) -> None:
    set_text_factor(factor)
    switch.set_texts("Linke Körperseite", "Rechte")
    switch.resize(switch.sizeHint())
    assert switch.height() >= 40
    for segment in segments(switch):
        assert segment.width() >= segment.sizeHint().width()


def test_the_chosen_side_is_told_by_more_than_colour(switch: SideSwitch) -> None:
    def dark_pixels(segment: QRadioButton) -> int:
        image = switch.grab(segment.geometry()).toImage()
        return sum(
            image.pixelColor(x, y).lightness() < 140
            for x in range(image.width())
            for y in range(image.height())
        )

    before = dark_pixels(segments(switch)[1])
    switch.set_side("right")
    assert dark_pixels(segments(switch)[1]) > before + 10  # the tick
