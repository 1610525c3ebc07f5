"""A small picture of the same step from another side, in a corner of the card."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget

from glutestretch.kit.paint import fill_round, paint_placed, smooth_painter
from glutestretch.kit.theme import GAP, colours_of
from glutestretch.pictures.stills import SECOND

_SHARES = (0.26, 0.21, 0.17)
"""How much of the card's width it takes, where there is room."""
_LEAST, _MOST = 120, SECOND.width()
"""Its width in pixels; in a narrower place nobody recognises a pose."""
_SHAPE = 3 / 4
_RADIUS = 3 * GAP


class SecondView(QWidget):
    """The small picture; it lets the mouse through to what lies below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._mirrored = False
        self.hide()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._image.isNull()

    def set_picture(self, image: QImage, *, mirrored: bool) -> None:
        """Show a picture, or nothing for a null image; the card places it afterwards."""
        self._image, self._mirrored = image, mirrored
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture on a plate of its own."""
        painter = smooth_painter(self)
        fill_round(painter, self.rect(), _RADIUS, colours_of(self).background)
        paint_placed(painter, self._image, self.rect(), mirrored=self._mirrored)
        painter.end()

    def find_room(
        self, card: QRect, margin: int, figure: QRectF | None, obstacles: Iterable[QRect]
    ) -> None:
        """Let the picture go where it covers neither the figure nor anything else, or hide.

        Args:
            card: The card's rectangle, in pixels.
            margin: The distance from its edges.
            figure: The box of the figure, or None where it is unknown.
            obstacles: What else lies on the card.
        """
        place = _free(card, margin, figure, obstacles)
        if place is not None:
            self.setGeometry(place)
        self.setVisible(place is not None)


def _free(
    card: QRect, margin: int, figure: QRectF | None, obstacles: Iterable[QRect]
) -> QRect | None:
    """Return the largest place in a corner that is free: top left, top right, bottom right."""
    taken = list(map(QRectF, obstacles))
    if figure is not None:
        taken.append(figure)
    for share in _SHARES:
        width = min(_MOST, round(card.width() * share))
        if width < _LEAST:
            return None
        size = QSize(width, round(width * _SHAPE))
        for corner in _corners(card, size, margin):
            place = QRect(corner, size)
            if not any(map(QRectF(place).intersects, taken)):
                return place
    return None


def _corners(card: QRect, size: QSize, margin: int) -> Sequence[QPoint]:
    left, top = card.left() + margin, card.top() + margin
    right = card.width() - margin - size.width()
    bottom = card.height() - margin - size.height()
    return QPoint(left, top), QPoint(right, top), QPoint(right, bottom)
