"""Check boxes and radio buttons are pressed anywhere on them, however long their words are."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.checks import RadioButton, TickBox

WORDS = "One of several words, and then so many more that they need a second line and a third"


@pytest.mark.parametrize("kind", [TickBox, RadioButton])
@pytest.mark.parametrize("words", ["On", WORDS])
def test_a_press_counts_in_every_corner(
    qtbot: QtBot, kind: type[TickBox] | type[RadioButton], words: str
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = kind(words, page)
    QVBoxLayout(page).addWidget(box)
    page.resize(260, 200)
    page.show()
    right, bottom = box.width() - 2, box.height() - 2
    for corner in (QPoint(1, 1), QPoint(right, 1), QPoint(1, bottom), QPoint(right, bottom)):
        box.setAutoExclusive(False)
        box.setChecked(False)
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=corner)
        assert box.isChecked(), corner
