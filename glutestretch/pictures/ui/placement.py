"""Where things lie on the card of a picture: the picture itself, and the ring beside it."""

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

from glutestretch.kit.record import Record
from glutestretch.kit.theme import GAP, text_factor

MOST_RING = 0.6
"""The largest share of the card's width for a ring with a column of its own."""
Box = tuple[float, float, float, float]
"""Left, top, right and bottom, as shares of a picture's size."""
_AROUND = 1.04
"""The margin around the part that has to be visible, as a factor."""


class Placement(Record):
    """How a card places its pictures, in device pixels.

    Attributes:
        card: The card's size.
        column: The width at the right, and the height at the top, that a ring has to itself;
            the picture lies beside or below it, wherever it is larger. 0 for no such ring.
        region: The part of the pictures that has to be visible, as shares of their size, not
            mirrored; it is centred. Other parts may lie outside the card.
        least: The width and height of the largest region that is shown at the same scale.
        mirrored: Whether the picture is flipped horizontally.
    """

    card: QSize
    column: int = 0
    region: Box = (0.0, 0.0, 1.0, 1.0)
    least: tuple[float, float] = (1.0, 1.0)
    mirrored: bool = False

    def place(self, picture: QSize) -> QRect:
        """Return the position of a complete picture of this size."""
        room = self.room(picture)
        share = self._share(picture, room)
        size = QSize(
            max(1, round(picture.width() * share)), max(1, round(picture.height() * share))
        )
        left, top, right, bottom = self.region
        x = round(room.width() / 2 - size.width() * (left + right) / 2)
        y = round(room.height() / 2 - size.height() * (top + bottom) / 2)
        if self.mirrored:
            x = room.width() - size.width() - x
        return QRect(room.topLeft() + QPoint(x, y), size)

    def room(self, picture: QSize) -> QRect:
        """Return the free rectangle in which a picture is largest."""
        whole = QRect(QPoint(), self.card)
        if not self.column:
            return whole
        rooms = (
            whole.adjusted(0, 0, -min(self.column, whole.width() - 1), 0),
            whole.adjusted(0, min(self.column, whole.height() - 1), 0, 0),
        )
        return max(rooms, key=partial(self._share, picture))

    def part(self, picture: QSize, box: QRect) -> QRect:
        """Return the position of a part of the picture, given in its own pixels, not mirrored."""
        place = self.place(picture)
        left = place.width() - box.right() - 1 if self.mirrored else box.left()
        return QRect(place.topLeft() + QPoint(left, box.top()), box.size())

    def point(self, picture: QSize, share: QPointF) -> QPointF:
        """Return the position of a point given as shares of the picture, not mirrored."""
        place = self.place(picture)
        x = 1 - share.x() if self.mirrored else share.x()
        return QPointF(place.x() + x * place.width(), place.y() + share.y() * place.height())

    def _share(self, picture: QSize, room: QRect) -> float:
        """Return the scale of a picture in this rectangle."""
        width, height = self.least
        return min(
            room.width() / (picture.width() * min(1.0, width * _AROUND)),
            room.height() / (picture.height() * min(1.0, height * _AROUND)),
        )


class RingRoom(Record):
    """The room of the ring in the top right corner of a card, in logical pixels.

    Attributes:
        least: The ring's minimum side.
        apart: Whether the ring has a column of its own, in which no picture lies.
    """

    least: int = 0
    apart: bool = False

    def box(self, card: QSize) -> QRect:
        """Return the position of the ring on a card of this size."""
        side, margin = self._side(card), self._margin(card)
        return QRect(card.width() - margin - side, margin, side, side)

    def column(self, card: QSize) -> int:
        """Return the width that the ring has to itself; 0 if the picture may reach below it."""
        return self._side(card) + 2 * self._margin(card) if self.apart else 0

    def _side(self, card: QSize) -> int:
        width, height = card.width(), card.height()
        side = max(0.33 * height, 128 * text_factor(), self.least)
        most = (MOST_RING * width, 0.94 * height) if self.apart else (0.45 * width, 0.62 * height)
        return round(min(side, *most))

    def _margin(self, card: QSize) -> int:
        share = 0.03 if self.apart else 0.06
        return round(min(9 * GAP, share * min(card.width(), card.height())))
