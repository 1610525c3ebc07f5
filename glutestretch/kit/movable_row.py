"""A row of a list that is dragged by a grip, moved by keys, opened and removed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.key_names import key_name
from glutestretch.kit.paint import draw_round, smooth_painter
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

UP_KEY, DOWN_KEY = "Alt+Up", "Alt+Down"
_GRIP = 16
"""How large its sign is, in logical pixels at a text size of 100 %."""
_BESIDE_WIDTH = 620
"""From which width on the buttons have room beside the words, at a text size of 100 %."""


class Grip(QWidget):
    """What a row is dragged by.

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


class MovableRow(Card):
    """A name with words below it, and buttons; more may lie below, in ``lines``.

    Signals:
        move_wished: By so many places, up or down.
        open_wished: Show what is in it, or put that away.
        remove_wished: Take it out.
        dragged: The mouse, which holds it, is at this height on the screen.
        dropped: The mouse has let it go.
    """

    move_wished = Signal(int)
    open_wished = Signal()
    remove_wished = Signal()
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lifted = False
        self.head = QWidget(self)
        self.grip = Grip(self.head)
        self.grip.dragged.connect(self.dragged)
        self.grip.dropped.connect(self.dropped)
        self.name = Text("", self.head, weight="strong")
        self.words = Text("", self.head, Size.SMALL, tone="secondary")
        self._buttons = QWidget(self.head)
        self._row = WrappingRow(self._buttons, spacing=2 * GAP)
        self.up_button = self._add_button("", partial(self.move_wished.emit, -1), "up")
        self.down_button = self._add_button("", partial(self.move_wished.emit, 1), "down")
        self.open_button = self._add_button(self.tr("Change"), self.open_wished)
        self.remove_button = self._add_button(self.tr("Remove"), self.remove_wished)
        self.remove_button.set_consequence("destroys")
        self.up_button.setToolTip(self.tr("Move up ({key})").format(key=key_name(UP_KEY)))
        self.down_button.setToolTip(self.tr("Move down ({key})").format(key=key_name(DOWN_KEY)))
        self._add_keys()
        self._lay_out()

    def _add_button(self, text: str, slot: object, glyph: str = "") -> Button:
        button = Button(text, self._buttons)
        button.set_glyph(glyph)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        self._row.addWidget(button)
        return button

    def add_before_removing(self, text: str, slot: object) -> Button:
        """Add another button, before the last one."""
        self._row.removeWidget(self.remove_button)
        button = self._add_button(text, slot)
        self._row.addWidget(self.remove_button)
        return button

    def _add_keys(self) -> None:
        keys = ((UP_KEY, self.up_button), (DOWN_KEY, self.down_button))
        for key, button in (*keys, ("Del", self.remove_button)):
            action = QAction(self.head)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)
            action.triggered.connect(button.click)
            self.head.addAction(action)

    def _lay_out(self) -> None:
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
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(2 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        self.lines.setSpacing(2 * GAP)
        self.lines.addWidget(self.head)

    def show_place(self, name: str, words: str, place: int, count: int, *, opened: bool) -> None:
        """Show what it is called and where it stands.

        Args:
            name: What it is called.
            words: What there is to say of it.
            place: Where it is, counted from 0.
            count: How many there are.
            opened: Whether what is in it is shown.
        """
        self.name.setText(name)
        self.words.setText(words)
        self.setAccessibleName(f"{name} · {words}")
        for button, title in (
            (self.up_button, self.tr("Move up: {entry}")),
            (self.down_button, self.tr("Move down: {entry}")),
            (self.open_button, self.tr("Change: {entry}")),
            (self.remove_button, self.tr("Remove: {entry}")),
        ):
            self.name_button(button, title)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place < count - 1)
        self.open_button.setText(self.tr("Close") if opened else self.tr("Change"))

    def name_button(self, button: Button, title: str) -> None:
        """Give a button the row's name, within a title that says ``{entry}``."""
        button.setAccessibleName(title.format(entry=self.name.text()))
        button.setAccessibleDescription(self.words.text())

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


def place_at(rows: Sequence[QWidget], dragged: int, height: int) -> int:
    """Return the place that a dragged row would have among the others.

    Args:
        rows: All rows from top to bottom.
        dragged: The place that it has.
        height: Where the mouse is, on the screen.
    """
    middles = [row.mapToGlobal(row.rect().center()).y() for row in rows]
    return sum(y < height for place, y in enumerate(middles) if place != dragged)


def lift(rows: Sequence[MovableRow], dragged: int | None) -> None:
    """Show which row is being dragged, if any is."""
    for place, row in enumerate(rows):
        row.set_lifted(place == dragged)


def focus_after_move(row: MovableRow, by: int) -> Button:
    """Return the button that moves a row on, or back where it is at the end."""
    wanted, other = (row.up_button, row.down_button) if by < 0 else (row.down_button, row.up_button)
    return wanted if wanted.isEnabled() else other
