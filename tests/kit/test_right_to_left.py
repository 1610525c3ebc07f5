"""Where a language is written from the right, texts begin there, and marks stand before them."""

from datetime import date, time
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.checks import RadioButton, TickBox
from glutestretch.kit.fields import ChoiceField, DateField, TimeField
from glutestretch.kit.scroll_page import ScrollPage
from glutestretch.kit.text import Text
from glutestretch.kit.text_fitting import draw_block

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


def _words_of(qtbot: QtBot, field: TimeField) -> list[int]:
    """Return the columns in which a field writes, without its border and its buttons."""
    columns = _painted(qtbot, field, RIGHT)
    room = field.lineEdit().geometry()
    return [x for x in columns if room.left() < x < room.right() - 2]


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


@pytest.mark.parametrize("middle", [False, True])
def test_every_line_of_a_text_that_wraps_begins_at_the_same_edge(
    qapp: QApplication,
    middle: bool,  # noqa: FBT001 - a parameter
) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(24)
    image = QImage(120, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    draw_block(painter, QRectF(image.rect()), "םםם םםם םםם םםם", from_right=True, middle=middle)
    painter.end()
    lines: list[int] = []
    first, last = 0, -2
    for y in range(image.height()):
        dark = [x for x in range(image.width()) if image.pixelColor(x, y).lightness() < 128]
        if dark and y > last + 1:
            first = first or y
            lines.append(0)
        if dark:
            lines[-1], last = max(lines[-1], *dark), y
    assert len(lines) >= 2
    assert len({*lines}) == 1
    assert lines[0] > image.width() - 8
    assert abs(first - (image.height() - 1 - last)) <= 10 if middle else first < 10


def test_the_handle_of_a_page_is_at_its_edge(qtbot: QtBot) -> None:
    places = []
    for direction in (LEFT, RIGHT):
        area, page = ScrollPage(), QWidget()
        page.setFixedHeight(10 * HIGH)
        area.setWidget(page)
        columns = _painted(qtbot, area, direction)
        places.append((min(columns), max(columns)))
    (first, last), (other_first, other_last) = places
    assert WIDE - 6 < first < last < WIDE
    assert (other_first, other_last) == (WIDE - 1 - last, WIDE - 1 - first)


def test_a_time_and_a_date_keep_their_order(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(RIGHT)
    try:
        at, day = TimeField("At"), DateField("Day")
        at.set_clock(time(14, 30))
        day.set_day(date(2026, 3, 2))
        assert (at.text(), day.text()) == ("14:30", "Mon 2 Mar 2026")
        assert min(_words_of(qtbot, at)) > WIDE / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


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
