"""Chips: check boxes and radio buttons in the form of small buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from glutestretch.kit.button import ENTERS
from glutestretch.kit.focus_ring import FocusRing
from glutestretch.kit.paint import CENTRED, draw_round, fill_round, smooth_painter
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import (
    BUTTON_RADIUS,
    GAP,
    TARGET,
    Size,
    colours_of,
    face,
    mixed,
)

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object

_SIDE = 10
_LIFT = 0.06


class _Chip(FocusRing, _Base):
    """What both have in common: a rounded box that fills when it is chosen, visible focus."""

    _scale = 1.0

    def magnify(self, scale: float) -> None:
        """Scale the chip by this factor, as the big view does."""
        if scale != self._scale:
            self._scale = scale
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the text on one line."""
        metrics = QFontMetrics(self._face())
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE
        high = max(TARGET, metrics.height() + 6 * GAP)
        return QSize(max(width, TARGET), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same room: there is nothing to leave out."""
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on the chip."""
        return self.rect().contains(at)

    def _face(self) -> QFont:
        return face(self, Size.BODY * self._scale, QFont.Weight.DemiBold)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the text and the ring."""
        painter = smooth_painter(self)
        self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        colours = colours_of(self)
        chosen = self.isChecked()
        fill = colours.accent if chosen else colours.card
        if self.underMouse():
            fill = mixed(fill, colours.ink, _LIFT)
        text = colours.on_accent if chosen else colours.ink
        fill_round(painter, self.rect(), BUTTON_RADIUS, fill if chosen else colours.line)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill_round(painter, box, BUTTON_RADIUS - 1, fill)
        if self._ring and self.hasFocus():
            draw_round(painter, box.adjusted(3, 3, -3, -3), BUTTON_RADIUS - 4, text, 2)
        painter.setFont(fitted_line(self.text(), self._face(), self.width() - 2 * GAP))
        painter.setPen(text)
        painter.drawText(QRectF(self.rect()), CENTRED, self.text())


class TickChip(_Chip, QCheckBox):
    """A check box that looks like a chip."""


class ChoiceChip(_Chip, QRadioButton):
    """A radio button that looks like a chip."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be chosen by Enter, rather than press what a dialog has marked."""
        if event.key() not in ENTERS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
