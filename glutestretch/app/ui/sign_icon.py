"""The app's own icon, and what it shows in the tray."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QIcon, QPixmap

from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import clear_colour, fill_disc, fill_round, smooth_painter
from glutestretch.kit.theme import LIGHT
from glutestretch.reminders.sign import Sign

SIDES = (16, 22, 24, 32, 48, 64)


def sign_icon(sign: Sign) -> QIcon:
    """Return the icon in every size that trays ask for."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_pixmap(sign, side))
    return icon


def _pixmap(sign: Sign, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(clear_colour())
    painter = smooth_painter(pixmap)
    ground = LIGHT.secondary if sign is Sign.PAUSED else LIGHT.accent
    fill_round(painter, QRectF(0, 0, side, side), side * 0.24, ground)
    if sign is Sign.PAUSED:
        paint_glyph(painter, "pause", QRectF(side * 0.3, side * 0.28, side * 0.4, side * 0.44),
                    LIGHT.card)  # fmt: skip
    else:
        middle = QPointF(side / 2, side / 2)
        fill_disc(painter, middle, side * 0.33, LIGHT.card)
        fill_disc(painter, middle, side * 0.24, ground)
        fill_disc(painter, middle, side * 0.13, LIGHT.card)
    if sign is Sign.DUE:
        corner = QPointF(side * 0.76, side * 0.24)
        fill_disc(painter, corner, side * 0.24, LIGHT.card)
        fill_disc(painter, corner, side * 0.19, LIGHT.hot)
    painter.end()
    return pixmap
