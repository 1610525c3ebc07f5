"""Painting without Qt's enumerations, for the sake of the first paint.

PySide6 builds the complete ``Qt`` namespace when any of it is first used, which costs a fifth of
what an empty window does. Even setting a pen or creating a brush from a colour triggers that,
because PySide6 has to resolve their overloads. So shapes are filled as paths, text uses the
painter's initial pen (the colour of the widget's foreground role), and text flags are plain
numbers. Code that runs later, on a click or a key, may use ``Qt`` as usual.
"""

from functools import lru_cache
from typing import TypeVar

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QImage, QPaintDevice, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QWidget

CENTRED = 0x84
"""Qt.AlignmentFlag.AlignCenter"""
MIDDLE = 0x80
"""Qt.AlignmentFlag.AlignVCenter, at the left"""
WRAP = 0x1000
"""Qt.TextFlag.TextWordWrap"""
MNEMONIC = 0x800
"""Qt.TextFlag.TextShowMnemonic"""

_Box = TypeVar("_Box", QRect, QRectF)
_CLEAR = QColor(0, 0, 0, 0)


_SHARP = 0.5
"""Below this scale a painter's smooth transformation skips pixels."""


def smooth_painter(device: QPaintDevice) -> QPainter:
    """Return an antialiasing painter for a widget or pixmap; the caller has to end it.

    In a widget it writes in the widget's own direction.
    """
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(device, QWidget) and device.isRightToLeft():
        painter.setLayoutDirection(device.layoutDirection())
    return painter


def placed(widget: QWidget, part: _Box, within: QRect | None = None) -> _Box:
    """Return where a part lies, given as in a language that is written from the left.

    Args:
        widget: Whose direction counts.
        part: Where the part would be.
        within: What it belongs to; the widget, unless it is given.
    """
    if not widget.isRightToLeft():
        return part
    whole = widget.rect() if within is None else within
    moved = type(part)(part)
    moved.moveLeft(2 * whole.x() + whole.width() - part.x() - part.width())
    return moved


def clear_colour() -> QColor:
    """Return the fully transparent colour, for filling pixmaps."""
    return _CLEAR


@lru_cache(maxsize=64)
def _solid_of(rgba: int) -> QBrush:
    palette = QPalette()  # creating a brush from a colour, or setting its colour, would load Qt
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
    """Fill a path."""
    painter.fillPath(path, _solid(colour))


def fill_round(painter: QPainter, box: QRectF | QRect, radius: float, colour: QColor) -> None:
    """Fill a rounded rectangle."""
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
    """Draw the outline of a rounded rectangle, as the area between two of them."""
    half = width / 2
    box, path = QRectF(box), QPainterPath()
    for by in (half, -half):
        path.addRoundedRect(box.adjusted(-by, -by, by, by), radius + by, radius + by)
    painter.fillPath(path, _solid(colour))


def fitted_size(picture: QSize, room: QSize) -> QSize:
    """Return the largest size of the picture that fits into ``room`` and keeps its shape."""
    share = min(room.width() / picture.width(), room.height() / picture.height())
    return QSize(max(1, round(picture.width() * share)), max(1, round(picture.height() * share)))


def paint_fitted(painter: QPainter, image: QImage, room: QSize) -> None:
    """Paint a picture as large as ``room`` allows, centred, over opaque pixels only.

    ``room`` is in the painter's pixels. A picture of that size is painted without scaling.
    """
    wanted = fitted_size(image.size(), room)
    spare = room - wanted
    paint_placed(painter, image, QRect(QPoint(spare.width() // 2, spare.height() // 2), wanted))


def paint_placed(painter: QPainter, image: QImage, place: QRect, *, mirrored: bool = False) -> None:
    """Paint a picture into ``place``, in the painter's pixels, over opaque pixels only."""
    wanted = place.size()
    if wanted.width() < _SHARP * image.width():  # see _SHARP
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
