"""One entry of a routine in the editor."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import draw_round, smooth_painter
from glutestretch.kit.tab_order import follow_layout
from glutestretch.kit.text import Text
from glutestretch.kit.theme import (
    CARD_RADIUS,
    GAP,
    TARGET,
    Size,
    colours_of,
    restyles,
    text_factor,
)
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.routines.texts import entry_words
from glutestretch.routines.ui.entry_fields import EntryFields
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.routines import Entry

_GRIP = 16
"""How large its sign is, in logical pixels at a text size of 100 %."""
_BESIDE_WIDTH = 620
"""From which width on the buttons have room beside the words, at a text size of 100 %."""


class Grip(QWidget):
    """What an entry is dragged by.

    Signals:
        dragged: The mouse, which holds it, is at this height on the screen.
        dropped: The mouse has let it go.
    """

    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag to move it"))

    def sizeHint(self) -> QSize:
        """Return the size of a target, or more where text is large."""
        side = round(max(TARGET, _GRIP * text_factor() + 2 * GAP))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same size."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take it along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        event.accept()
        self.dropped.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint three lines."""
        side = _GRIP * text_factor()
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = smooth_painter(self)
        paint_glyph(painter, "grip", box, colours_of(self).secondary)
        painter.end()


class EntryRow(Card):
    """What is done, and the buttons that move, change, duplicate and remove it.

    Signals:
        move_wished: By so many places, up or down.
        open_wished: Show its fields, or put them away.
        duplicate_wished: Have it once more, right below.
        remove_wished: Take it out.
        changed: The ``Entry`` as its fields say now, and the name of the one that was changed.
        dragged: The mouse, which holds it, is at this height on the screen.
        dropped: The mouse has let it go.
    """

    move_wished = Signal(int)
    open_wished = Signal()
    duplicate_wished = Signal()
    remove_wished = Signal()
    changed = Signal(object, str)
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._stretch = ""
        self._lifted = False
        self.fields: EntryFields | None = None
        self.head = QWidget(self)
        self.grip = Grip(self.head)
        self.grip.dragged.connect(self.dragged)
        self.grip.dropped.connect(self.dropped)
        self.name = Text("", self.head, weight="strong")
        self.words = Text("", self.head, Size.SMALL, tone="secondary")
        self._buttons = QWidget(self.head)
        self.up_button = self._button("", partial(self.move_wished.emit, -1), "up")
        self.down_button = self._button("", partial(self.move_wished.emit, 1), "down")
        self.open_button = self._button(self.tr("Change"), self.open_wished)
        self.duplicate_button = self._button(self.tr("Duplicate"), self.duplicate_wished)
        self.remove_button = self._button(self.tr("Remove"), self.remove_wished)
        self.remove_button.set_consequence("destroys")
        self._add_keys()
        self._lay_out()

    def _button(self, text: str, slot: object, glyph: str = "") -> Button:
        button = Button(text, self._buttons)
        button.set_glyph(glyph)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _add_keys(self) -> None:
        keys = (("Alt+Up", self.up_button), ("Alt+Down", self.down_button))
        for key, button in (*keys, ("Del", self.remove_button)):
            action = QAction(self.head)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(button.click)
            self.head.addAction(action)

    def _lay_out(self) -> None:
        row = WrappingRow(self._buttons, spacing=2 * GAP)
        for button in (
            self.up_button,
            self.down_button,
            self.open_button,
            self.duplicate_button,
            self.remove_button,
        ):
            row.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.words)
        self._head_line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.head)
        self._head_line.setContentsMargins(0, 0, 0, 0)
        self._head_line.setSpacing(2 * GAP)
        named = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        named.setSpacing(2 * GAP)
        named.addWidget(self.grip)
        named.addLayout(words, 1)
        self._head_line.addLayout(named, 1)
        self._head_line.addWidget(self._buttons)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(2 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        self._lines.setSpacing(2 * GAP)
        self._lines.addWidget(self.head)

    def show_entry(self, entry: Entry, place: int, count: int, *, opened: bool) -> None:
        """Show an entry.

        Args:
            entry: The entry.
            place: Where it is, counted from 0.
            count: How many there are.
            opened: Whether its fields are shown.
        """
        known = entry.stretch in self._catalogue
        stretch = self._catalogue[entry.stretch].name if known else entry.stretch
        name = self.tr("{number}. {stretch}").format(number=place + 1, stretch=stretch)
        words = entry_words(self._catalogue, entry)
        if not known:
            words = self.tr("This stretch is not here any more, so it is not played.")
        self.name.setText(name)
        self.words.setText(words)
        self.setAccessibleName(f"{name} · {words}")
        for button, title in (
            (self.up_button, self.tr("Move up: {entry}")),
            (self.down_button, self.tr("Move down: {entry}")),
            (self.open_button, self.tr("Change: {entry}")),
            (self.duplicate_button, self.tr("Duplicate: {entry}")),
            (self.remove_button, self.tr("Remove: {entry}")),
        ):
            button.setAccessibleName(title.format(entry=name))
            button.setAccessibleDescription(words)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place < count - 1)
        self.up_button.setToolTip(self.tr("Move up (Alt+Up)"))
        self.down_button.setToolTip(self.tr("Move down (Alt+Down)"))
        self.open_button.setEnabled(known)
        self.open_button.setText(self.tr("Close") if opened else self.tr("Change"))
        self._show_fields(entry, opened=opened and known)

    def _show_fields(self, entry: Entry, *, opened: bool) -> None:
        fields, anew = self.fields, entry.stretch != self._stretch
        self._stretch = entry.stretch
        if fields is not None and (anew or not opened):
            self._lines.removeWidget(fields)
            fields.hide()
            fields.deleteLater()
            fields = self.fields = None
        if not opened:
            return
        if fields is None:
            two_sided = self._catalogue[entry.stretch].two_sided
            self.fields = EntryFields(entry, two_sided=two_sided, parent=self)
            self.fields.changed.connect(self.changed)
            self._lines.addWidget(self.fields)
            self.fields.show()
            follow_layout(self)
        else:
            fields.show_entry(entry)

    def set_lifted(self, lifted: bool) -> None:  # noqa: FBT001 - a setter
        """Show that it is being dragged."""
        if lifted != self._lifted:
            self._lifted = lifted
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and an edge while it is dragged."""
        super().paintEvent(event)
        if self._lifted:
            painter = smooth_painter(self)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_round(painter, box, CARD_RADIUS - 6, colours_of(self).accent, 2)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words, or below where the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if restyles(event):
            self.grip.updateGeometry()
            self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= _BESIDE_WIDTH * text_factor()
        directions = QBoxLayout.Direction
        self._head_line.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._head_line.setStretch(0, 1 if beside else 0)
