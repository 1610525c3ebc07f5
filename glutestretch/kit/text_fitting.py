"""Fits text into a box: finds the largest font, up to a given one, at which it fits."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics

from glutestretch.kit.paint import WRAP

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
