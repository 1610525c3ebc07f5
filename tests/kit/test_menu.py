"""Menus and lists of choices: large rows, complete text, mnemonics by key position."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from glutestretch.kit.fields import ChoiceField
from glutestretch.kit.menu import Menu
from glutestretch.kit.note_field import NoteField
from glutestretch.kit.theme import DARK, LIGHT, TARGET, Colours, palette

pytestmark = pytest.mark.usefixtures("settled_look")

WORDS = ("&Reminders…\tCtrl+R", "About &Glutestretch", "&Quit")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window to open menus over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def menu(window: QWidget) -> Iterator[Menu]:
    """Return a menu that is open."""
    made = Menu(window)
    for text in WORDS:
        made.addAction(text)
    made.insertSeparator(made.actions()[1])
    made.popup(window.pos())
    yield made
    made.close()


def _grown(widget: QWidget, pixels: int) -> None:
    font = QFont(widget.font())
    font.setPixelSize(pixels)
    widget.setFont(font)


@pytest.mark.parametrize("pixels", [13, 15, 30])
def test_rows_are_high_enough_and_show_all_their_words(menu: Menu, pixels: int) -> None:
    _grown(menu, pixels)
    menu.adjustSize()
    metrics = QFontMetrics(menu.font())
    for action in menu.actions():
        row = menu.actionGeometry(action)
        if action.isSeparator():
            assert row.height() < TARGET
            continue
        assert row.height() >= max(TARGET, metrics.height())
        words, _, keys = action.text().replace("&", "").partition("\t")
        needed = metrics.horizontalAdvance(words) + metrics.horizontalAdvance(keys)
        assert row.width() >= needed + 3 * metrics.horizontalAdvance(" ")


def _colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_menu_has_the_colours_of_the_cards(menu: Menu, colours: Colours) -> None:
    menu.setPalette(palette(colours))
    menu.setActiveAction(menu.actions()[0])
    image = menu.grab().toImage()
    row = menu.actionGeometry(menu.actions()[0])
    inside = image.pixelColor(row.x() + 8, row.center().y())
    below = image.pixelColor(row.x() + 8, menu.actionGeometry(menu.actions()[3]).center().y())
    assert inside == QColor(colours.accent_wash)
    assert below == QColor(colours.card)


def test_mnemonics_work_by_key_position_too(menu: Menu) -> None:
    chosen: list[str] = []
    menu.triggered.connect(lambda action: chosen.append(action.text()))
    kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
    offset = {"windows": 0}.get(QApplication.platformName(), 8)
    QApplication.sendEvent(menu, QKeyEvent(kind, ord("Й"), none, 16 + offset, 0, 0, "й"))
    assert chosen == ["&Quit"]


@pytest.mark.parametrize("pixels", [15, 30])
def test_the_list_of_a_field_has_such_rows_too(window: QWidget, pixels: int) -> None:
    field = ChoiceField("Key", window)
    _grown(field, pixels)
    field.addItems(["B", "0 on the number pad"])
    field.resize(120, field.sizeHint().height())
    field.show()
    field.showPopup()
    view = field.view()
    metrics = QFontMetrics(field.font())
    for row in range(field.count()):
        box = view.visualRect(field.model().index(row, 0))
        assert box.height() >= TARGET
        assert box.width() >= metrics.horizontalAdvance(field.itemText(row)) + pixels
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert field.currentText() == "0 on the number pad"
    assert field.sizeHint().width() > metrics.horizontalAdvance("0 on the number pad")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_a_note_looks_like_the_other_fields(window: QWidget, colours: Colours) -> None:
    window.setPalette(palette(colours))
    note, field = NoteField(window), ChoiceField("Key", window)
    for box in (note, field):
        box.resize(200, 80)
        box.show()
        box.clearFocus()
    corner = note.rect().adjusted(0, 0, -100, -70)
    plain = note.grab(corner).toImage()
    assert plain == field.grab(corner).toImage()
    assert note.grab().toImage().pixelColor(100, 60) == QColor(colours.card)
    window.activateWindow()
    note.setFocus()
    assert note.hasFocus()
    assert note.grab(corner).toImage() != plain
    assert QColor(colours.accent).name() in _colours_in(note.grab().toImage())


def test_a_note_copies_pastes_and_undoes_by_key_position(window: QWidget) -> None:
    note = NoteField(window)
    note.setPlainText("left hip")
    offset = {"windows": 0}.get(QApplication.platformName(), 8)
    ctrl = Qt.KeyboardModifier.ControlModifier

    def press(sign: str, place: int) -> bool:
        event = QKeyEvent(QEvent.Type.KeyPress, ord(sign), ctrl, place + offset, 0, 0, "")
        note.keyPressEvent(event)
        return event.isAccepted()

    press("Ф", 30)  # all
    press("Ч", 45)  # cut
    assert note.toPlainText() == ""
    press("М", 47)  # paste  # noqa: RUF001
    press("М", 47)  # noqa: RUF001
    assert note.toPlainText() == "left hip" * 2
    press("Я", 44)  # undo
    assert note.toPlainText() == "left hip"
    assert not press("К", 19), "Ctrl+R is the window's"  # noqa: RUF001


def test_the_menu_of_a_note_has_such_rows_too(window: QWidget) -> None:
    note = NoteField(window)
    note.setPlainText("left hip")
    note.show()
    centre = note.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    note.contextMenuEvent(QContextMenuEvent(reason, centre, note.mapToGlobal(centre)))
    (menu,) = [one for one in note.findChildren(QMenu) if one.isVisible()]
    rows = [menu.actionGeometry(one) for one in menu.actions() if not one.isSeparator()]
    assert rows
    assert all(row.height() >= TARGET for row in rows)
    menu.close()
