"""The dot that grows with what is heard of the breath."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from glutestretch.kit.paint import fill_disc, smooth_painter
from glutestretch.kit.theme import colours_of, text_factor
from glutestretch.session.breath_listener import LEVELS, Ear, Listening

_SIDE = 14
_LEAST = 0.3
"""The radius of the dot while nothing is heard, as a part of the greatest."""
_HOLLOW = 0.6


class BreathLevel(QWidget):
    """A dot, which is full while the breath is followed and else hollow; words beside it say so."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._listening = Listening(Ear.LISTENING)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size that goes with the words."""
        side = round(_SIDE * text_factor())
        return QSize(side, side)

    def show_listening(self, listening: Listening) -> None:
        """Show how loud the breath is."""
        if listening != self._listening:
            self._listening = listening
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dot."""
        colours = colours_of(self)
        part = _LEAST + (1 - _LEAST) * self._listening.level / LEVELS
        radius = part * min(self.width(), self.height()) / 2
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter = smooth_painter(self)
        if self._listening.ear is Ear.FOLLOWING:
            fill_disc(painter, centre, radius, colours.accent)
        else:
            fill_disc(painter, centre, radius, colours.secondary)
            fill_disc(painter, centre, radius * _HOLLOW, colours.background)
        painter.end()
