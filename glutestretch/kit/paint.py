"""Painting without Qt's enumerations.

Python builds the whole ``Qt`` namespace the first time any of it is touched: a fifth of what a
bare window costs. Setting a pen or making a brush of a colour is enough, since Python must choose
among their forms. So shapes are filled as paths, text is written in the pen a painter starts with
(the colour of the widget's foreground role), and text flags are numbers. Whoever needs ``Qt``
later, on a click or a key, reaches for it then.
"""

from functools import lru_cache

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QImage, QPaintDevice, QPainter, QPainterPath, QPalette

CENTRED = 0x84
"""Qt.AlignmentFlag.AlignCenter"""
MIDDLE = 0x80
"""Qt.AlignmentFlag.AlignVCenter, at the left"""
WRAP = 0x1000
"""Qt.TextFlag.TextWordWrap"""
MNEMONIC = 0x800
"""Qt.TextFlag.TextShowMnemonic"""

_CLEAR = QColor(0, 0, 0, 0)


_SHARP = 0.5
"""Below this scale a painter's own smoothing leaves out pixels."""


def smooth_painter(device: QPaintDevice) -> QPainter:
    """Return an antialiasing painter on a widget or a pixmap; the caller ends it."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def clear_colour() -> QColor:
    """Return full transparency, for filling pixmaps."""
    return _CLEAR


@lru_cache(maxsize=64)
def _solid_of(rgba: int) -> QBrush:
    palette = QPalette()  # making a brush of a colour, or setting its colour, would load Qt
    palette.setColor(QPalette.ColorRole.Window, QColor.fromRgba(rgba))
    return palette.brush(QPalette.ColorRole.Window)


def _solid(colour: QColor) -> QBrush:
    return _solid_of(colour.rgba())


def fill_box(painter: QPainter, box: QRectF | QRect, colour: QColor) -> None:
    """Fill a rectangle."""
    path = QPainterPath()
    path.addRect(QRectF(box))
    painter.fillPath(path, _solid(colour))


def fill_path(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Fill any shape."""
    painter.fillPath(path, _solid(colour))


def fill_round(painter: QPainter, box: QRectF | QRect, radius: float, colour: QColor) -> None:
    """Fill a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), radius, radius)
    painter.fillPath(path, _solid(colour))


def fill_disc(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """Fill a circle."""
    path = QPainterPath()
    path.addEllipse(centre, radius, radius)
    painter.fillPath(path, _solid(colour))


def draw_round(
    painter: QPainter, box: QRectF | QRect, radius: float, colour: QColor, width: float = 1.0
) -> None:
    """Draw the outline of a rectangle with round corners, as the area between two of them."""
    half = width / 2
    box, path = QRectF(box), QPainterPath()
    for by in (half, -half):
        path.addRoundedRect(box.adjusted(-by, -by, by, by), radius + by, radius + by)
    painter.fillPath(path, _solid(colour))


def fitted_size(picture: QSize, room: QSize) -> QSize:
    """Return how large a picture is where it takes all the room that its shape allows."""
    share = min(room.width() / picture.width(), room.height() / picture.height())
    return QSize(max(1, round(picture.width() * share)), max(1, round(picture.height() * share)))


def paint_fitted(painter: QPainter, image: QImage, room: QSize) -> None:
    """Paint a picture as large as ``room`` allows, in its middle, over what is opaque there.

    ``room`` is in the painter's pixels. A picture that fits already is not touched.
    """
    wanted = fitted_size(image.size(), room)
    spare = room - wanted
    paint_placed(painter, image, QRect(QPoint(spare.width() // 2, spare.height() // 2), wanted))


def paint_placed(painter: QPainter, image: QImage, place: QRect, *, mirrored: bool = False) -> None:
    """Paint a picture into ``place``, in the painter's pixels, over what is opaque there."""
    wanted = place.size()
    if wanted.width() < _SHARP * image.width():  # a painter would skip pixels
        namespace = QtCore.Qt
        image = image.scaled(
            wanted,
            namespace.AspectRatioMode.IgnoreAspectRatio,
            namespace.TransformationMode.SmoothTransformation,
        )
    if mirrored:
        image = image.flipped(QtCore.Qt.Orientation.Horizontal)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
