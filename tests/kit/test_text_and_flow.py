"""Labels wrap instead of being cut off, and rows of buttons continue on the next line."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.flow_layout import FlowLayout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import DARK, LIGHT, Size, palette

pytestmark = pytest.mark.usefixtures("settled_look")

SENTENCE = "Stay tall through the spine and keep looking over your right shoulder."


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_a_label_asks_for_the_height_its_text_needs(
    qtbot: QtBot, set_text_factor: Callable[[float], None], factor: float
) -> None:
    set_text_factor(factor)
    holder = QWidget()
    qtbot.addWidget(holder)
    label = Text(SENTENCE, size=Size.INSTRUCTION)
    QVBoxLayout(holder).addWidget(label)
    layout = holder.layout()
    assert layout is not None
    holder.resize(320, layout.totalHeightForWidth(320))
    holder.show()
    lines, high = label._laid_out(label._face, label.width())
    assert lines.lineCount() > 1
    assert label.height() >= high - 1


def test_a_label_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    shown, spared = Text("<b>i</b>"), Text("i")
    for label in (shown, spared):
        qtbot.addWidget(label)
        label.setWordWrap(False)
    assert shown.sizeHint().width() > 3 * spared.sizeHint().width()


def test_a_label_takes_its_look_from_a_form(qtbot: QtBot) -> None:
    label = Text("Title")
    qtbot.addWidget(label)
    label.setProperty("text_size", "title")
    label.setProperty("weight", "heavy")
    label.setProperty("tone", "secondary")
    assert label._face.pixelSize() == 26
    assert label.palette().color(label.foregroundRole()) == LIGHT.secondary
    label.setPalette(palette(DARK))
    assert label.palette().color(label.foregroundRole()) == DARK.secondary


def test_a_label_grows_with_the_users_text(
    qtbot: QtBot, set_text_factor: Callable[[float], None]
) -> None:
    label = Text("Title", size=Size.TITLE)
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().width()
    set_text_factor(2.0)
    assert label.sizeHint().width() > 1.8 * before


def test_a_label_without_room_shrinks_its_text(qtbot: QtBot) -> None:
    label = Text("Unterbrechungsfreiheit")
    qtbot.addWidget(label)
    label.resize(100, 14)
    image = label.grab().toImage()
    assert all(image.pixelColor(99, y) == QColor(LIGHT.background) for y in range(14))


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=10)
    flow.set_last_apart(True)
    for _ in range(4):
        button = QPushButton()
        button.setFixedSize(100, 40)
        flow.addWidget(button)
    return holder


def places(row: QWidget) -> list[tuple[int, int]]:
    return [(child.x(), child.y()) for child in row.findChildren(QPushButton)]


def test_a_wide_row_is_one_line_with_the_last_at_its_end(row: QWidget) -> None:
    row.resize(600, 40)
    row.show()
    assert places(row) == [(0, 0), (110, 0), (220, 0), (500, 0)]
    assert row.heightForWidth(600) == 40


def test_a_narrow_row_wraps(row: QWidget) -> None:
    row.resize(340, 90)
    row.show()
    assert places(row) == [(0, 0), (110, 0), (220, 0), (240, 50)]
    assert row.heightForWidth(340) == 90


def test_hidden_items_leave_no_gap(row: QWidget) -> None:
    row.resize(600, 40)
    row.show()
    row.findChildren(QPushButton)[1].hide()
    layout = row.layout()
    assert layout is not None
    layout.activate()
    assert places(row)[2] == (110, 0)
    assert layout.sizeHint().width() == 320


def test_items_can_be_taken_out(row: QWidget) -> None:
    layout = row.layout()
    assert layout is not None
    assert layout.takeAt(0) is not None
    assert layout.takeAt(9) is None
    assert layout.count() == 3
