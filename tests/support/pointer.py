"""A pointer that moves over a widget, whatever window of another test lies above it."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def move_over(widget: QWidget, place: QPointF) -> None:
    """Move the pointer to a place in a widget, also where it is scrolled out of view.

    ``QTest.mouseMove`` asks the platform to move the pointer, and the platform gives the event to
    whichever window is on top there.
    """
    none = Qt.MouseButton.NoButton
    there = widget.mapToGlobal(place)
    moved = QMouseEvent(
        QEvent.Type.MouseMove, place, there, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, moved)
