"""A callout: a rounded label with a dot, and a line from it to a point in the picture."""

from collections.abc import Iterable
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from glutestretch.kit.paint import MIDDLE, WRAP, fill_disc, fill_round
from glutestretch.kit.text_fitting import fitted_block, wrapped_size
from glutestretch.kit.theme import GAP, Colours

_LEFT = 3 * GAP
_MARGIN = 5 * GAP
_HIGHEST = 0.4
"""The share of the card's height that the text takes at most."""
_INSET = 0.06
"""The share of the figure's box, at each edge, that a callout may cover."""
_HALO, _LINE = 5.0, 2.0
"""The widths of the line to the point, with what sets it off, in pixels."""
_AROUND = (-3, -3, 3, 3)
"""How far that line reaches beyond its middle."""


class Callout(NamedTuple):
    """A callout as it is laid out on a card, in logical pixels.

    Attributes:
        box: The position of the label.
        font: The font in which its text fits.
        shown: Whether the label can be read without covering the figure; if not, its text has to
            be shown elsewhere.
        pointer: The line to the point and the ring around it, or None.
        bounds: The position of everything that is painted.
    """

    box: QRect
    font: QFont
    shown: bool
    pointer: QPainterPath | None
    bounds: QRect


def card_margin(card: QRect) -> int:
    """Return the distance of callout and controls from the edges of a card, in pixels."""
    return min(_MARGIN, card.width() // 20)


def dot_room(font: QFont) -> int:
    """Return the width in pixels of the dot before the text."""
    return round(font.pixelSize() * 0.8) + GAP


def lay_out_callout(
    text: str,
    font: QFont,
    card: QRect,
    obstacles: Iterable[QRect] = (),
    figure: QRectF | None = None,
    point: QPointF | None = None,
) -> Callout:
    """Lay out a callout at the bottom left of a card; its text may wrap.

    Args:
        text: The text.
        font: The largest font, that of the user's text size.
        card: The card's rectangle.
        obstacles: Rectangles at the right that the callout makes way for.
        figure: The box of the figure, which it must not cover.
        point: The point that it points at.
    """
    margin = card_margin(card)
    room, highest = card.adjusted(margin, 0, -margin, -margin), round(card.height() * _HIGHEST)
    box, fitted = _label(text, font, room, highest)
    for obstacle in obstacles:
        if box.intersects(obstacle):
            room.setWidth(obstacle.x() - 2 * margin)
            box, fitted = _label(text, font, room, highest)
    # Text smaller than the user's would be there for nobody: it is shown elsewhere then.
    shown = fitted.pixelSize() >= font.pixelSize() and not (figure and _covers(box, figure))
    bounds, pointer = box if shown else QRect(), None
    if point is not None:
        pointer = _pointer(QRectF(box) if shown else None, point, max(7.0, 0.022 * card.height()))
        if not pointer.isEmpty():
            bounds = bounds.united(pointer.boundingRect().toAlignedRect().adjusted(*_AROUND))
    return Callout(box, fitted, shown, pointer, bounds)


def _label(text: str, font: QFont, room: QRect, highest: int) -> tuple[QRect, QFont]:
    """Return the position of the label in a rectangle, and its font."""
    beside = 2 * _LEFT + dot_room(font)
    width = max(1, room.width() - beside)
    font = fitted_block(text, font, width, max(1, highest))
    size = wrapped_size(text, font, width)
    height = size.height() + 4 * GAP
    top = room.top() + room.height() - height
    return QRect(room.left(), top, size.width() + beside + 1, height), font


def _covers(box: QRect, figure: QRectF) -> bool:
    inset = _INSET * min(figure.width(), figure.height())
    return QRectF(box).intersects(figure.adjusted(inset, inset, -inset, -inset))


def _pointer(callout: QRectF | None, place: QPointF, radius: float) -> QPainterPath:
    """Return a line from the callout to a point, and a ring around that point.

    Without a callout there is only the ring; if the callout covers the point, nothing.
    """
    path = QPainterPath()
    if callout is None:
        path.addEllipse(place, radius, radius)
        return path
    if callout.adjusted(-radius, -radius, radius, radius).contains(place):
        return path
    inset = min(2.0 * _LEFT, callout.width() / 2)
    start = QPointF(
        min(max(place.x(), callout.left() + inset), callout.right() - inset),
        callout.top() if place.y() < callout.top() else callout.center().y(),
    )
    away = start - place
    length = hypot(away.x(), away.y())
    if length > radius:
        path.moveTo(start)
        path.lineTo(place + away * (radius / length))
        path.addEllipse(place, radius, radius)
    return path


def paint_callout(
    painter: QPainter, callout: Callout, text: str, colours: Colours, *, from_right: bool = False
) -> None:
    """Paint pointer and label in the theme's ``hot`` colours; the text in the painter's pen.

    Where lines begin at the right, the dot stands there, too.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if callout.pointer is not None:
        for colour, width in ((colours.card, _HALO), (colours.hot, _LINE)):
            painter.strokePath(callout.pointer, QPen(colour, width))
    if not callout.shown:
        return
    box, room = callout.box, dot_room(callout.font)
    line = QFontMetrics(callout.font).height() + 4 * GAP
    fill_round(painter, box, line / 2, colours.hot_wash)
    inset = _LEFT + (room - GAP) / 2
    words = box.adjusted(_LEFT + room, 0, GAP - _LEFT, 0)
    if from_right:
        words = box.adjusted(_LEFT - GAP, 0, -_LEFT - room, 0)
        inset = box.width() - inset
    middle = QPointF(box.left() + inset, box.top() + line / 2)
    fill_disc(painter, middle, (room - GAP) / 2, colours.hot)
    painter.setFont(callout.font)
    painter.drawText(words, MIDDLE | WRAP, text)
