"""A field to search what stands below it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from glutestretch.kit.button import ENTERS
from glutestretch.kit.fields import paint_box
from glutestretch.kit.key_places import KeyPlaces
from glutestretch.kit.menu import apply_menu_style
from glutestretch.kit.paint import clear_colour, smooth_painter
from glutestretch.kit.theme import GAP, TARGET


class SearchField(QLineEdit):
    """One line of text in a box like the other fields; Esc empties it.

    Signals:
        left_ahead: The user goes on to what was found, by Return or arrow down.
    """

    left_ahead = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = KeyPlaces()
        self.setFrame(False)
        self.setTextMargins(2 * GAP, 0, 2 * GAP, 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, clear_colour())
        self.setPalette(clear)

    def set_name(self, name: str) -> None:
        """Show what can be searched while the field is empty, and tell a screen reader."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return the usual width, and the height of the other fields."""
        high = QFontMetrics(self.font()).height() + 6 * GAP
        return QSize(super().sizeHint().width(), max(TARGET, high))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and the width of a few letters."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the text on it."""
        painter: QPainter = smooth_painter(self)
        paint_box(painter, self)
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Esc empties the field, and in an empty one is left to the window."""
        keys = Qt.Key
        if event.key() == keys.Key_Escape and self.text():
            self.clear()
        elif event.key() in ENTERS or event.key() == keys.Key_Down:
            self.left_ahead.emit()
        else:
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            edits = self._places.latin(event) if ctrl else event
            super().keyPressEvent(edits)
            event.setAccepted(edits.isAccepted())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the edit menu in the app's own style."""
        menu = self.createStandardContextMenu()
        apply_menu_style(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing the focus."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
