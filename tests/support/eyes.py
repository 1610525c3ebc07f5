"""What eyes that see fewer colours see of a picture, and whether two pictures differ to them.

Sources: WCAG 2.2, relative luminance; Viénot, Brettel and Mollon (1999), Digital video
colourmaps for checking the legibility of displays by dichromats.
"""

from itertools import product

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

EYES = {
    "no colours": (0.2126, 0.7152, 0.0722),
    "no red": (0.11238, 0.88762, 0.0),
    "no green": (0.29275, 0.70725, 0.0),
}
"""What red, green and blue each give to how bright something looks."""
EDGE = 1.4
"""The least contrast at which a mark of some size is seen beside another."""


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _brightness(colour: QColor, eye: str) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return sum(share * _linear(part) for share, part in zip(EYES[eye], parts, strict=True))


def differing(one: QImage, other: QImage, eye: str) -> int:
    """Return how many pixels of two pictures of one size differ to an eye.

    Raises:
        ValueError: If they have different sizes.
    """
    if one.size() != other.size():
        raise ValueError(f"{one.size()} is not {other.size()}")
    known: dict[tuple[int, int], bool] = {}
    count = 0
    for x, y in product(range(one.width()), range(one.height())):
        pair = one.pixel(QPoint(x, y)), other.pixel(QPoint(x, y))
        if pair[0] != pair[1]:
            if pair not in known:
                dark, light = sorted(_brightness(QColor(colour), eye) for colour in pair)
                known[pair] = (light + 0.05) / (dark + 0.05) >= EDGE
            count += known[pair]
    return count
