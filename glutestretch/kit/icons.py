"""The icons of the controls, as vector shapes rather than font characters."""

from functools import cache
from itertools import pairwise
from math import atan2, degrees, hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from glutestretch.kit.paint import fill_path

NAMES = (
    *("play", "pause", "back", "next", "skip", "again", "stop", "check", "menu", "close", "bell"),
    *("up", "down", "grip", "less", "more"),
)
"""All icons. Each has one meaning; ``play`` means that something runs by itself."""

_STROKES = {
    "back": ((0.66, 0.14), (0.30, 0.50), (0.66, 0.86)),
    "next": ((0.34, 0.14), (0.70, 0.50), (0.34, 0.86)),
    "up": ((0.14, 0.66), (0.50, 0.30), (0.86, 0.66)),
    "grip": (
        *((0.14, 0.24), (0.86, 0.24), None),
        *((0.14, 0.50), (0.86, 0.50), None),
        *((0.14, 0.76), (0.86, 0.76)),
    ),
    "down": ((0.14, 0.34), (0.50, 0.70), (0.86, 0.34)),
    "skip": ((0.14, 0.14), (0.50, 0.50), (0.14, 0.86), None, (0.80, 0.14), (0.80, 0.86)),
    "check": ((0.14, 0.55), (0.38, 0.78), (0.86, 0.24)),
    "less": ((0.14, 0.50), (0.86, 0.50)),
    "more": ((0.14, 0.50), (0.86, 0.50), None, (0.50, 0.14), (0.50, 0.86)),
    "close": ((0.18, 0.18), (0.82, 0.82), None, (0.82, 0.18), (0.18, 0.82)),
    "menu": (
        *((0.10, 0.18), (0.90, 0.18), None),
        *((0.10, 0.50), (0.90, 0.50), None),
        *((0.10, 0.82), (0.90, 0.82)),
    ),
}
"""The corners of an icon's lines; None starts a new line."""
_ALONG_THE_LINE = frozenset({"play", "back", "next", "skip"})
_LINE = 0.17
"""The width of an icon's lines."""


@cache
def glyph(name: str) -> QPainterPath:
    """Return an icon inside the unit square, for a painter to scale and fill.

    Raises:
        KeyError: If there is no such icon.
    """
    path = QPainterPath()
    for start, end in pairwise(_STROKES.get(name, ())):
        if start and end:
            path = path.united(_bar(start, end))
    match name:
        case "play":
            path.addPolygon(_triangle((0.16, 0.06), (0.90, 0.50), (0.16, 0.94)))
        case "again":
            path = _turning_arrow()
        case "pause":
            path.addRoundedRect(QRectF(0.14, 0.08, 0.26, 0.84), 0.07, 0.07)
            path.addRoundedRect(QRectF(0.60, 0.08, 0.26, 0.84), 0.07, 0.07)
        case "stop":
            path.addRoundedRect(QRectF(0.14, 0.14, 0.72, 0.72), 0.1, 0.1)
        case "bell":
            path.moveTo(0.10, 0.76)
            path.cubicTo(0.24, 0.64, 0.20, 0.52, 0.22, 0.40)
            path.cubicTo(0.25, -0.07, 0.75, -0.07, 0.78, 0.40)
            path.cubicTo(0.80, 0.52, 0.76, 0.64, 0.90, 0.76)
            path.closeSubpath()
            path.addEllipse(QRectF(0.38, 0.80, 0.24, 0.17))
        case _ if name not in _STROKES:
            raise KeyError(name)
    return path


def paint_glyph(
    painter: QPainter, name: str, box: QRectF, colour: QColor, *, from_right: bool = False
) -> None:
    """Paint an icon into a square.

    Args:
        painter: What paints it.
        name: One of ``NAMES``.
        box: The square.
        colour: The icon's colour.
        from_right: Whether lines begin at the right; an icon that points along them is turned then.
    """
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    if from_right and name in _ALONG_THE_LINE:
        painter.translate(1, 0)
        painter.scale(-1, 1)
    fill_path(painter, glyph(name), colour)
    painter.restore()


def _triangle(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*corner) for corner in (*corners, corners[0])])


def _turning_arrow() -> QPainterPath:
    """Return an open circle whose upper end is the head of an arrow."""
    outer, inner = QRectF(0.08, 0.10, 0.84, 0.84), QRectF(0.25, 0.27, 0.50, 0.50)
    path = QPainterPath()
    path.arcMoveTo(outer, 60)
    path.arcTo(outer, 60, 285)
    path.arcTo(inner, 345, -285)
    path.closeSubpath()
    head = QPainterPath()
    head.addPolygon(_triangle((0.80, 0.02), (0.92, 0.40), (0.54, 0.42)))
    return path.united(head)


def _bar(start: tuple[float, float], end: tuple[float, float]) -> QPainterPath:
    """Return a straight line with round ends."""
    right, down = end[0] - start[0], end[1] - start[1]
    half = _LINE / 2
    path = QPainterPath()
    path.addRoundedRect(QRectF(-half, -half, hypot(right, down) + _LINE, _LINE), half, half)
    turned = QTransform.fromTranslate(*start).rotate(degrees(atan2(down, right)))
    return turned.map(path)
