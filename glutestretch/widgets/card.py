"""A rounded card to put widgets on."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from glutestretch.widgets.paint import fill_box, fill_round, smooth_painter
from glutestretch.widgets.theme import colours_of, restyles

_RADIUS = 12


class Card(QWidget):
    """A plain container that paints itself as a card."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's colours."""
        super().changeEvent(event)
        if restyles(event):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), _RADIUS, colours_of(self).card)
        painter.end()


class Sidebar(QWidget):
    """A plain container in the sidebar's colour, with a line at its right edge."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's colours."""
        super().changeEvent(event)
        if restyles(event):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line."""
        colours = colours_of(self)
        painter = QPainter(self)
        fill_box(painter, event.rect(), colours.sidebar)
        fill_box(painter, QRect(self.width() - 1, 0, 1, self.height()), colours.line)
        painter.end()
