"""A pool of light on the floor of a dark card, so that the figure's shadow is seen on it.

It is painted with 16 bits a colour; a noise of one step of 8 bits hides the steps between them.
Nothing here uses Qt's enumerations: a dark card may be in the first paint.
"""

from functools import cache
from math import cos, pi
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPainter,
    QPainterPath,
)

from glutestretch.kit.record import Record
from glutestretch.kit.theme import Colours, mixed

if TYPE_CHECKING:
    from PySide6.QtGui import QRadialGradient

_STRENGTH = 0.26
"""How much of the ink's colour there is in the middle of the pool."""
_STOPS = 24
_STEP, _NOISE = 257, 240
"""One step of 8 bits in 16 bits, and a little less, so that what is even stays even."""
_TILE = 128
_PLATEAU = 0.3
"""Up to where its middle is evenly lit, as a share of the way to its edge."""
_ACROSS, _UP, _LOW = 0.72, 0.44, 0.25
"""The pool beside what moves or rests in a picture: how far it reaches to each side, how far up and
down, and how far above the lower edge its middle is, as shares of that box."""


class Pool(Record):
    """Where the light lies, in pixels of the card.

    Attributes:
        middle: Where it is strongest.
        across: How far it reaches to each side.
        up: How far it reaches upwards, and ``down`` downwards.
    """

    middle: QPoint
    across: int
    up: int
    down: int

    @property
    def box(self) -> QRect:
        """The rectangle outside of which there is no light."""
        corner = self.middle - QPoint(self.across, self.up)
        return QRect(corner, QSize(2 * self.across, self.up + self.down))

    @property
    def shape(self) -> tuple[int, int, int]:
        """What makes it another picture than one elsewhere."""
        return self.across, self.up, self.down


def pool_of(box: QRectF, card: QSize) -> Pool:
    """Return where the floor is lit below the lower part of a figure.

    Args:
        box: What moves or rests in the picture, in pixels of the card.
        card: The card's size; at its edges the light has faded.
    """
    middle = QPointF(box.center().x(), box.bottom() - _LOW * box.height()).toPoint()
    across = min(_ACROSS * box.width(), middle.x(), card.width() - middle.x())
    up, down = min(_UP * box.height(), middle.y()), card.height() - middle.y()
    return Pool(middle, round(across), round(up), round(min(up, down)))


def is_lit(colours: Colours) -> bool:
    """Return whether a card in these colours has a pool of light: a dark one."""
    return colours.card.lightness() <= colours.ink.lightness()


class FloorLight:
    """Paints the pool; its picture is kept until its shape or the colours change."""

    def __init__(self) -> None:
        self._made: tuple[tuple[int, int, int], QColor] | None = None
        self._image = QImage()

    def paint(self, painter: QPainter, pool: Pool, colours: Colours, part: QRect) -> None:
        """Paint what of the pool lies in a part of a card that is lit."""
        if pool.box.isEmpty():
            return
        if self._made != (pool.shape, colours.card):
            self._made = pool.shape, colours.card
            self._image = lit_floor(pool, colours)
        seen = pool.box.intersected(part)
        painter.drawImage(seen.topLeft(), self._image, seen.translated(-pool.box.topLeft()))


def lit_floor(pool: Pool, colours: Colours) -> QImage:
    """Return an opaque picture of the pool; at its edges it has the colour of the card."""
    size, brush = pool.box.size(), QBrush(_fading(colours))
    image = QImage(size, QImage.Format.Format_RGBA64_Premultiplied)
    painter = QPainter(image)
    for box, height in ((QRectF(-1, -1, 2, 1), pool.up), (QRectF(-1, 0, 2, 1), pool.down)):
        half = QPainterPath()
        half.addRect(box)
        painter.resetTransform()
        painter.translate(pool.across, pool.up)
        painter.scale(pool.across, height)
        painter.fillPath(half, brush)
    painter.resetTransform()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for x in range(0, size.width(), _TILE):
        for y in range(0, size.height(), _TILE):
            painter.drawImage(QPoint(x, y), _noise())
    painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _fading(colours: Colours) -> "QRadialGradient":
    """Return what fades from the middle to the card's colour, smoothly at both ends."""
    from PySide6.QtGui import QRadialGradient  # noqa: PLC0415 - 200 presets come with it

    edge, middle = colours.card, mixed(colours.card, colours.ink, _STRENGTH)
    gradient = QRadialGradient(QPointF(), 1)
    for stop in range(_STOPS + 1):
        share = max(0.0, stop / _STOPS - _PLATEAU) / (1 - _PLATEAU)
        light = (1 + cos(pi * share)) / 2
        red, green, blue = (
            round(_STEP * (at_edge + light * (in_middle - at_edge))) - _NOISE // 2
            for at_edge, in_middle in zip(_parts(edge), _parts(middle), strict=True)
        )
        gradient.setColorAt(stop / _STOPS, QColor.fromRgba64(red, green, blue))
    return gradient


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


@cache
def _noise() -> QImage:
    """Return a tile of grey noise between nothing and one step."""
    from array import array  # noqa: PLC0415 - for a dark card alone
    from random import Random  # noqa: PLC0415

    random, raw = Random(1), array("H")  # noqa: S311 - nothing secret
    for _ in range(_TILE * _TILE):
        raw.extend((random.randrange(_NOISE),) * 3 + (0,))
    form = QImage.Format.Format_RGBA64_Premultiplied
    return QImage(raw.tobytes(), _TILE, _TILE, 8 * _TILE, form).copy()
