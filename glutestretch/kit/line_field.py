"""A field for one line of text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from glutestretch.kit.fields import paint_box
from glutestretch.kit.key_places import KeyPlaces
from glutestretch.kit.menu import apply_menu_style
from glutestretch.kit.paint import clear_colour, smooth_painter
from glutestretch.kit.theme import GAP, TARGET

_LETTERS = 36


class LineField(QLineEdit):
    """One line of text in a box like the other fields."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = KeyPlaces()
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setTextMargins(2 * GAP, 0, 2 * GAP, 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, clear_colour())
        self.setPalette(clear)

    def sizeHint(self) -> QSize:
        """Return the width of a title, and the height of the other fields."""
        metrics = QFontMetrics(self.font())
        width = _LETTERS * metrics.averageCharWidth() + 6 * GAP
        return QSize(width, max(TARGET, metrics.height() + 6 * GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and the width of a few letters."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the text on it."""
        painter = smooth_painter(self)
        paint_box(painter, self)
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; shortcuts such as copy, paste and undo also work by key position."""
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
