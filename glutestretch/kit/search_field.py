"""A field to search what stands below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from glutestretch.kit.button import ENTERS
from glutestretch.kit.line_field import LineField


class SearchField(LineField):
    """One line of text; Esc empties it.

    Signals:
        left_ahead: The user goes on to what was found, by Return or arrow down.
    """

    left_ahead = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)

    def set_name(self, name: str) -> None:
        """Show what can be searched while the field is empty, and tell a screen reader."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; Esc empties the field, and in an empty one is left to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in ENTERS or event.key() == Qt.Key.Key_Down:
            self.left_ahead.emit()
        else:
            super().keyPressEvent(event)
