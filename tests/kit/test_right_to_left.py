"""Where a language is written from the right, texts begin there, and marks stand before them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.checks import RadioButton, TickBox
from glutestretch.kit.fields import ChoiceField
from glutestretch.kit.text import Text

pytestmark = pytest.mark.usefixtures("settled_look")
WIDE, HIGH = 400, 60


def _painted(qtbot: QtBot, widget: QWidget, direction: Qt.LayoutDirection) -> list[int]:
    """Return the columns in which a widget paints something, on an empty ground."""
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    widget.resize(WIDE, HIGH)
    image = widget.grab().toImage()
    ground = image.pixelColor(WIDE // 2, HIGH // 4)
    rows = range(HIGH // 4, HIGH * 3 // 4)  # no border
    return [x for x in range(WIDE) if any(_differs(image.pixelColor(x, y), ground) for y in rows)]


def _differs(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) > 40


RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("words", ["Hold", "חמכד"])
def test_a_text_begins_at_the_side_where_reading_begins(qtbot: QtBot, words: str) -> None:
    assert max(_painted(qtbot, Text(words), LEFT)) < WIDE / 2
    assert min(_painted(qtbot, Text(words), RIGHT)) > WIDE / 2


def test_a_text_in_the_middle_stays_there(qtbot: QtBot) -> None:
    text = Text("חמכד")
    text.setAlignment(Qt.AlignmentFlag.AlignCenter)
    columns = _painted(qtbot, text, RIGHT)
    assert abs(min(columns) + max(columns) - WIDE) < 10


@pytest.mark.parametrize("kind", [TickBox, RadioButton])
def test_the_mark_stands_before_the_words(qtbot: QtBot, kind: type[TickBox]) -> None:
    left = _painted(qtbot, kind("Hold"), LEFT)
    right = _painted(qtbot, kind("Hold"), RIGHT)
    assert max(left) < WIDE / 2 < min(right)
    assert abs(min(left) - (WIDE - 1 - max(right))) <= 1  # as far from the edge


def test_the_arrow_of_a_choice_stands_behind_its_words(qtbot: QtBot) -> None:
    for direction in (LEFT, RIGHT):
        field = ChoiceField("Sides")
        field.addItem("Hold")
        font = field.font()
        font.setPixelSize(16)
        field.setFont(font)
        columns = _painted(qtbot, field, direction)
        inner = [x for x in columns if 4 < x < WIDE - 5]  # the border is beyond

        between = max(pairwise(inner), key=lambda pair: pair[1] - pair[0])
        assert between[1] - between[0] > WIDE / 2
        shares = [sum(x <= between[0] for x in inner), sum(x >= between[1] for x in inner)]
        assert shares == sorted(shares, reverse=direction is LEFT)  # words are wider
