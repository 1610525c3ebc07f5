"""The few small signs drawn on controls, as vector paths rather than font characters."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

NAMES = ("play", "pause", "back", "next", "check", "switch", "stop", "menu", "close")
"""All signs there are."""
STROKED = frozenset({"check", "switch", "menu", "close"})
"""Signs that are lines to be drawn with a pen; the others are areas to be filled."""


@cache
def glyph(name: str) -> QPainterPath:
    """Return a sign inside the unit square, to be scaled by a painter.

    Raises:
        KeyError: there is no such sign.
    """
    path = QPainterPath()
    match name:
        case "play" | "next":
            path.addPolygon(_triangle((0.16, 0.06), (0.90, 0.50), (0.16, 0.94)))
        case "back":
            path.addPolygon(_triangle((0.84, 0.06), (0.10, 0.50), (0.84, 0.94)))
        case "pause":
            path.addRoundedRect(QRectF(0.14, 0.08, 0.26, 0.84), 0.07, 0.07)
            path.addRoundedRect(QRectF(0.60, 0.08, 0.26, 0.84), 0.07, 0.07)
        case "stop":
            path.addRoundedRect(QRectF(0.14, 0.14, 0.72, 0.72), 0.1, 0.1)
        case "check":
            _line(path, (0.12, 0.55), (0.38, 0.80), (0.88, 0.22))
        case "switch":
            _line(path, (0.26, 0.20), (0.04, 0.42), (0.96, 0.42))
            _line(path, (0.74, 0.86), (0.96, 0.64), (0.04, 0.64))
        case "menu":
            for height in (0.2, 0.5, 0.8):
                _line(path, (0.08, height), (0.92, height))
        case "close":
            _line(path, (0.16, 0.16), (0.84, 0.84))
            _line(path, (0.84, 0.16), (0.16, 0.84))
        case _:
            raise KeyError(name)
    return path


def round_pen(colour: QColor, width: float) -> QPen:
    """Return a pen with round ends and corners; ``width`` in the painter's units."""
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _triangle(*corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(*corner) for corner in (*corners, corners[0])])


def _line(path: QPainterPath, *corners: tuple[float, float]) -> None:
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
