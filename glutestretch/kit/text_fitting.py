"""Fits text into a box: wraps it, and finds the largest font up to a given one that fits."""

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout

from glutestretch.kit.paint import MIDDLE, WRAP

_FAR = 100_000
_LEAST = 6


def wrapped_size(text: str, font: QFont, width: int) -> QSize:
    """Return the size in pixels of a text wrapped between words at ``width``."""
    box = QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _FAR), WRAP, text)
    return box.size()


def fitted_line(text: str, font: QFont, width: int, height: int = _FAR) -> QFont:
    """Return ``font``, made smaller only if ``text`` does not fit the box on one line."""

    def fits(tried: QFont) -> bool:
        metrics = QFontMetrics(tried)
        return metrics.horizontalAdvance(text) <= width and metrics.height() <= height

    return font if fits(font) else _shrunk(font, fits)


def fitted_block(text: str, font: QFont, width: int, height: int = _FAR) -> QFont:
    """Return ``font``, made smaller only if the wrapped ``text`` does not fit the box."""

    def fits(tried: QFont) -> bool:
        room = wrapped_size(text, tried, width)
        return room.width() <= width and room.height() <= height

    return font if fits(font) else _shrunk(font, fits)


def draw_block(
    painter: QPainter, box: QRectF, text: str, *, from_right: bool, middle: bool = False
) -> None:
    """Write text, wrapped between words, into a box in the painter's font.

    Args:
        painter: What it is painted with.
        box: Where; its lines begin at the top unless they are in the ``middle``.
        text: The words.
        from_right: Whether lines begin at the right. Qt's ``drawText`` would indent each of them
            by the space at which it ends.
        middle: Whether the lines are centred vertically.
    """
    if not from_right:
        painter.drawText(box, WRAP | MIDDLE if middle else WRAP, text)
        return
    layout = QTextLayout(text, painter.font())
    option, flags = layout.textOption(), QtCore.Qt.AlignmentFlag
    option.setTextDirection(QtCore.Qt.LayoutDirection.RightToLeft)
    option.setAlignment(flags.AlignRight | flags.AlignAbsolute)
    layout.setTextOption(option)
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    above = (box.height() - top) / 2 if middle else 0.0
    layout.draw(painter, box.topLeft() + QPointF(0, above))


def _shrunk(font: QFont, fits: Callable[[QFont], bool]) -> QFont:
    """Return the largest smaller font that fits."""
    low, high = _LEAST, max(_LEAST, font.pixelSize() - 1)
    tried = QFont(font)
    while low < high:
        middle = (low + high + 1) // 2
        tried.setPixelSize(middle)
        if fits(tried):
            low = middle
        else:
            high = middle - 1
    tried.setPixelSize(low)
    return tried
