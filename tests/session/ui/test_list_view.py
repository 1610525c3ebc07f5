"""The list of stretches is read, heard and worked with mouse and keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from glutestretch.kit.record import replace
from glutestretch.kit.text_fitting import wrapped_size
from glutestretch.kit.theme import LIGHT
from glutestretch.session.ui.list_delegate import PADDING, THUMBNAIL
from glutestretch.session.ui.list_view import Row, StretchList

pytestmark = pytest.mark.usefixtures("settled_look")

ROWS = (
    Row("prone", "Prone glute stretch", "Done just now, 6 breaths a side", done=True),
    Row("wall", "Wall glute stretch", "Left out after pain", left_out=True),
    Row("twist", "Seated spinal twist", "6 breaths a side"),
    Row("roller", "Foam-roller massage", "Optional, until tenderness eases", optional=True),
)


@pytest.fixture
def stretches(qtbot: QtBot) -> StretchList:
    made = StretchList()
    qtbot.addWidget(made)
    made.resize(300, 560)
    made.set_rows(ROWS)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def place(stretches: StretchList, number: int) -> QModelIndex:
    return stretches.model().index(number, 0)


def click(stretches: StretchList, number: int) -> None:
    QTest.mouseClick(
        stretches.viewport(),
        Qt.MouseButton.LeftButton,
        pos=stretches.visualRect(place(stretches, number)).center(),
    )


def wishes(stretches: StretchList) -> list[str]:
    heard: list[str] = []
    stretches.stretch_wished.connect(heard.append)
    return heard


def test_a_click_wishes_once(stretches: StretchList) -> None:
    heard = wishes(stretches)
    click(stretches, 2)
    click(stretches, 2)
    click(stretches, 0)
    assert heard == ["twist", "twist", "prone"]


def test_arrow_keys_and_enter_wish(stretches: StretchList) -> None:
    stretches.set_current("prone")
    heard = wishes(stretches)
    stretches.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_End):
        QTest.keyClick(stretches, key)
    assert heard == ["wall", "twist", "wall", "wall", "roller"]


def test_showing_rows_and_a_current_one_wishes_nothing(stretches: StretchList) -> None:
    heard = wishes(stretches)
    stretches.set_current("twist")
    stretches.set_rows(ROWS[1:])
    stretches.setFocus()
    stretches.set_current("nowhere")
    assert heard == []
    assert stretches.current == ""


def test_getting_the_focus_is_no_wish(stretches: StretchList) -> None:
    heard = wishes(stretches)
    stretches.clearFocus()
    stretches.setFocus(Qt.FocusReason.TabFocusReason)
    assert heard == []


def test_new_rows_keep_the_current_one(stretches: StretchList) -> None:
    stretches.set_current("twist")
    stretches.set_rows(tuple(reversed(ROWS)))
    assert stretches.current == "twist"


def test_screen_readers_hear_name_and_detail(stretches: StretchList) -> None:
    interface = QAccessible.queryAccessibleInterface(stretches)
    assert interface.role() == QAccessible.Role.List
    names = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert names == [f"{row.name}. {row.detail}" for row in ROWS]


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [240, 300, 460])
def test_no_text_is_cut(
    stretches: StretchList, set_text_factor: Callable[[float], None], factor: float, width: int
) -> None:
    set_text_factor(factor)
    stretches.resize(width, 560)
    name, detail = (
        "Gesäßmuskeldehnung an der Wand",
        "Zuletzt am Donnerstag, sechs Atemzüge je Seite",
    )
    stretches.set_rows((Row("a", name, detail),))
    painter = stretches._painter
    words = painter._lay_out(stretches._rows.row(0), stretches.viewport().width())
    for text, font, room in (
        (name, words.name_face, words.name),
        (detail, words.detail_face, words.detail),
    ):
        needed = wrapped_size(text, font, words.room)
        assert needed.width() <= words.room
        assert needed.height() <= room.height()
    hint = painter.sizeHint(QStyleOptionViewItem(), place(stretches, 0))
    assert hint.height() >= words.height + 20
    assert hint.width() <= width


def test_a_longer_detail_makes_its_row_higher(qtbot: QtBot, stretches: StretchList) -> None:
    before = stretches.visualRect(place(stretches, 2)).height()
    stretches.set_detail("twist", "word " * 60)
    qtbot.waitUntil(lambda: stretches.visualRect(place(stretches, 2)).height() > before)


def test_a_line_stands_before_the_optional_rows(stretches: StretchList) -> None:
    heights = [stretches.visualRect(place(stretches, n)).height() for n in range(4)]
    assert heights[3] > heights[2]


def test_a_row_left_out_is_struck_through(stretches: StretchList) -> None:
    struck = stretches.grab(stretches.visualRect(place(stretches, 1))).toImage()
    stretches.set_rows((ROWS[0], Row("wall", ROWS[1].name, ROWS[1].detail), *ROWS[2:]))
    assert stretches.grab(stretches.visualRect(place(stretches, 1))).toImage() != struck


def test_the_current_row_and_its_focus_can_be_seen(stretches: StretchList) -> None:
    box = stretches.visualRect(place(stretches, 2))
    stretches.clearFocus()
    plain = stretches.grab(box).toImage()
    stretches.set_current("twist")
    current = stretches.grab(box).toImage()
    stretches.setFocus(Qt.FocusReason.TabFocusReason)
    focused = stretches.grab(box).toImage()
    assert plain != current != focused


def test_a_thumbnail_arrives_later(stretches: StretchList, half_red: QImage) -> None:
    box = stretches.visualRect(place(stretches, 2))
    stretches.set_thumbnail("twist", half_red)
    image = stretches.grab(box).toImage()
    assert image.pixelColor(11 + 20, box.height() // 2) == QColor("red")


def test_a_compact_list_shows_pictures_and_says_the_rest_in_tips(
    qtbot: QtBot, stretches: StretchList
) -> None:
    at = place(stretches, 2)
    assert at.data(Qt.ItemDataRole.ToolTipRole) is None
    stretches.set_compact(True)
    width = THUMBNAIL.width() + 2 * PADDING
    stretches.resize(width, 560)
    assert at.data(Qt.ItemDataRole.ToolTipRole) == "Seated spinal twist\n6 breaths a side"
    qtbot.waitUntil(lambda: stretches.visualRect(at).width() <= width)


def test_an_unknown_row_is_ignored(stretches: StretchList, half_red: QImage) -> None:
    stretches.set_detail("nowhere", "x")
    stretches.set_thumbnail("nowhere", half_red)
    assert stretches.model().rowCount() == 4


@pytest.mark.parametrize("compact", [False, True])
def test_the_tick_is_whole_and_only_on_what_is_done(
    stretches: StretchList, *, compact: bool
) -> None:
    grey = QImage(84, 63, QImage.Format.Format_RGB32)
    grey.fill(QColor("#888888"))
    rows = (replace(ROWS[0], thumbnail=grey), replace(ROWS[1], thumbnail=grey, done=True))
    stretches.set_compact(compact)
    stretches.resize(86 if compact else 300, 560)  # as beside a scroll bar in a narrow window
    stretches.set_rows(rows)
    QApplication.processEvents()
    image = stretches.viewport().grab().toImage()

    def ticked(number: int) -> QRect:
        """Return where a row is in the colour of the badge, at the right of its picture."""
        box = stretches.visualRect(place(stretches, number))
        left = box.center().x() - 10 if compact else box.left() + 60
        found = QRect()
        for x in range(left, min(box.right(), left + 70) + 1):
            for y in range(box.center().y() + 4, box.bottom()):
                if image.pixelColor(x, y) == LIGHT.accent:
                    found |= QRect(x, y, 1, 1)
        return found

    badge = ticked(0)
    assert badge.width() == badge.height(), "part of it is cut off"
    assert badge.width() >= 16
    assert stretches.viewport().rect().contains(badge)
    assert ticked(1).isEmpty(), "what is left out is not done"
