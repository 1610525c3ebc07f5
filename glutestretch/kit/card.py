"""A rounded card to put widgets on."""

from PySide6.QtCore import Property, QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from glutestretch.kit.paint import fill_round, smooth_painter
from glutestretch.kit.theme import colours_of, restyles

_RADIUS = 12


class Card(QWidget):
    """A container painted as a card; ``hot`` gives it the background colour of pain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hot = False

    def _get_hot(self) -> bool:
        return self._hot

    def set_hot(self, hot: bool) -> None:  # noqa: FBT001 - a setter, as Qt writes them
        """Use the background colour of pain, or of a card."""
        self._hot = hot
        self.update()

    hot = Property(bool, _get_hot, set_hot)

    def changeEvent(self, event: QEvent) -> None:
        """Update after a change of colours."""
        super().changeEvent(event)
        if restyles(event):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        colours = colours_of(self)
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), _RADIUS, colours.hot_wash if self._hot else colours.card)
        painter.end()
