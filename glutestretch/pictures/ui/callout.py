"""A callout: a rounded label with a dot, and a line from it to a point in the picture."""

from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from glutestretch.kit.paint import MIDDLE, WRAP, fill_disc, fill_round
from glutestretch.kit.text_fitting import fitted_block, wrapped_size
from glutestretch.kit.theme import GAP, Colours

_LEFT = 3 * GAP


class Callout(NamedTuple):
    """The position of a callout, and the font in which its text fits."""

    box: QRect
    font: QFont


def dot_room(font: QFont) -> int:
    """Return the width in pixels of the dot before the text."""
    return round(font.pixelSize() * 0.8) + GAP


def lay_out_callout(text: str, font: QFont, room: QRect, highest: int) -> Callout:
    """Lay out a callout at the bottom left of a rectangle; its text may wrap.

    Args:
        text: The text.
        font: The largest font.
        room: The rectangle.
        highest: The maximum height of the text in pixels.
    """
    beside = 2 * _LEFT + dot_room(font)
    width = max(1, room.width() - beside)
    font = fitted_block(text, font, width, max(1, highest))
    size = wrapped_size(text, font, width)
    height = size.height() + 4 * GAP
    top = room.top() + room.height() - height
    return Callout(QRect(room.left(), top, size.width() + beside + 1, height), font)


def paint_callout(painter: QPainter, callout: Callout, text: str, colours: Colours) -> None:
    """Paint the callout in the theme's ``hot_wash``; the text in the painter's pen."""
    box, room = callout.box, dot_room(callout.font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QFontMetrics(callout.font).height() + 4 * GAP
    fill_round(painter, box, line / 2, colours.hot_wash)
    middle = QPointF(box.left() + _LEFT + (room - GAP) / 2, box.top() + line / 2)
    fill_disc(painter, middle, (room - GAP) / 2, colours.hot)
    painter.setFont(callout.font)
    painter.drawText(box.adjusted(_LEFT + room, 0, GAP - _LEFT, 0), MIDDLE | WRAP, text)


def paint_pointer(
    painter: QPainter, callout: QRectF | None, place: QPointF, radius: float, colours: Colours
) -> None:
    """Draw a line from the callout to a point, and a ring around that point.

    Without a callout only the ring is drawn; if the callout covers the point, nothing is.
    """
    if callout is None:
        line = QPainterPath()
        line.addEllipse(place, radius, radius)
        _stroke(painter, line, colours)
        return
    if callout.adjusted(-radius, -radius, radius, radius).contains(place):
        return
    inset = min(2.0 * _LEFT, callout.width() / 2)
    start = QPointF(
        min(max(place.x(), callout.left() + inset), callout.right() - inset),
        callout.top() if place.y() < callout.top() else callout.center().y(),
    )
    away = start - place
    length = hypot(away.x(), away.y())
    if length <= radius:
        return
    line = QPainterPath(start)
    line.lineTo(place + away * (radius / length))
    line.addEllipse(place, radius, radius)
    _stroke(painter, line, colours)


def _stroke(painter: QPainter, line: QPainterPath, colours: Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((colours.card, 5.0), (colours.hot, 2.0)):
        painter.strokePath(line, QPen(colour, width))
