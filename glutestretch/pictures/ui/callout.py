"""A pill of words with a dot before them, and a line from it to a place."""

from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from glutestretch.kit.paint import MIDDLE, WRAP, fill_disc, fill_round
from glutestretch.kit.text_fitting import fitted_block, wrapped_size
from glutestretch.kit.theme import GAP, Colours

_LEFT = 3 * GAP


class Callout(NamedTuple):
    """Where a pill is, and in which font its text fits."""

    box: QRect
    font: QFont


def dot_room(font: QFont) -> int:
    """Return the room for the dot before the text."""
    return round(font.pixelSize() * 0.8) + GAP


def laid_out(text: str, font: QFont, room: QRect, highest: int) -> Callout:
    """Return a pill at the bottom left of the room, no higher than that; its text may wrap."""
    beside = 2 * _LEFT + dot_room(font)
    width = max(1, room.width() - beside)
    font = fitted_block(text, font, width, max(1, highest))
    size = wrapped_size(text, font, width)
    height = size.height() + 4 * GAP
    top = room.top() + room.height() - height
    return Callout(QRect(room.left(), top, size.width() + beside + 1, height), font)


def paint_pill(painter: QPainter, pill: Callout, text: str, colours: Colours) -> None:
    """Paint the pill in the wash of what is hot; the text in the painter's pen."""
    box, room = pill.box, dot_room(pill.font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QFontMetrics(pill.font).height() + 4 * GAP
    fill_round(painter, box, line / 2, colours.hot_wash)
    middle = QPointF(box.left() + _LEFT + (room - GAP) / 2, box.top() + line / 2)
    fill_disc(painter, middle, (room - GAP) / 2, colours.hot)
    painter.setFont(pill.font)
    painter.drawText(box.adjusted(_LEFT + room, 0, 0, 0), MIDDLE | WRAP, text)


def paint_pointer(
    painter: QPainter, pill: QRectF | None, place: QPointF, radius: float, colours: Colours
) -> None:
    """Draw a line from the pill to the place, and a ring around that; none where they meet.

    Where no pill is shown there is the ring alone.
    """
    if pill is None:
        line = QPainterPath()
        line.addEllipse(place, radius, radius)
        _stroke(painter, line, colours)
        return
    if pill.adjusted(-radius, -radius, radius, radius).contains(place):
        return
    inset = min(2.0 * _LEFT, pill.width() / 2)
    start = QPointF(
        min(max(place.x(), pill.left() + inset), pill.right() - inset),
        pill.top() if place.y() < pill.top() else pill.center().y(),
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
