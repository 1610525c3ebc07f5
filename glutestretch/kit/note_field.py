"""A field for a few lines of text."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from glutestretch.kit.fields import paint_box
from glutestretch.kit.key_places import KeyPlaces
from glutestretch.kit.menu import apply_menu_style
from glutestretch.kit.paint import clear_colour, smooth_painter
from glutestretch.kit.scroll_bar import SlimScrollBar
from glutestretch.kit.theme import GAP


class NoteField(QPlainTextEdit):
    """Plain text in a box like the other fields; Tab goes to the next control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = KeyPlaces()
        self.setTabChangesFocus(True)
        self.setFrameStyle(QFrame.Shape.NoFrame.value)
        self.setViewportMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self.setVerticalScrollBar(SlimScrollBar())
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, clear_colour())
        self.viewport().setPalette(clear)

    def event(self, event: QEvent) -> bool:
        """Paint the box below the text."""
        if event.type() is not QEvent.Type.Paint:
            return super().event(event)
        painter = smooth_painter(self)
        paint_box(painter, self)
        painter.end()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; shortcuts such as copy, paste and undo also work by key position."""
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        edits = self._places.latin(event) if ctrl else event
        super().keyPressEvent(edits)
        event.setAccepted(edits.isAccepted())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the edit menu in the app's own style."""
        menu = self.createStandardContextMenu(event.pos())
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
