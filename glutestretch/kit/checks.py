"""Check boxes and radio buttons whose marks are visible in both colour schemes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import placed
from glutestretch.kit.text_fitting import draw_block, wrapped_size
from glutestretch.kit.theme import GAP, TARGET, colours_of, mixed, restyles

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object

_BESIDE = 3 * GAP


def _mark(font: QFont) -> int:
    return round(font.pixelSize() * 1.3)


def _size(button: QAbstractButton, width: int) -> QSize:
    beside = _mark(button.font()) + _BESIDE + 2 * GAP
    text = wrapped_size(button.text(), button.font(), max(1, width - beside))
    return QSize(max(TARGET, text.width() + beside), max(TARGET, text.height() + 2 * GAP))


def _paint(button: QAbstractButton, *, rounded: bool) -> None:
    colours = colours_of(button)
    mark = _mark(button.font())
    box = QRectF(GAP + 0.5, (button.height() - mark) / 2, mark - 1, mark - 1)
    text = QRectF(button.rect()).adjusted(GAP + mark + _BESIDE, 0, -GAP, 0)
    box, text = placed(button, box), placed(button, text)
    radius = mark / 2 if rounded else GAP + 1
    on, enabled = button.isChecked(), button.isEnabled()
    edge = colours.accent if on else colours.secondary
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge if enabled else mixed(colours.background, edge, 0.5), 1.6))
    painter.setBrush(colours.accent if on and enabled else colours.card)
    painter.drawRoundedRect(box, radius, radius)
    if on and rounded:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.on_accent)
        inner = mark * 0.32
        painter.drawEllipse(box.adjusted(inner, inner, -inner, -inner))
    elif on:
        inner = mark * 0.2
        paint_glyph(painter, "check", box.adjusted(inner, inner, -inner, -inner), colours.on_accent)
    painter.setPen(colours.ink if enabled else mixed(colours.background, colours.secondary, 0.62))
    draw_block(painter, text, button.text(), from_right=button.isRightToLeft(), middle=True)
    if button.hasFocus():
        painter.setPen(QPen(colours.ink, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 8, 8)
    painter.end()


class _Marked(_Base):
    """Common base: the mark, wrapping text, and visible focus."""

    _rounded = False

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        if not isinstance(text, str):  # a Designer form passes the parent alone
            parent, text = text, ""
        super().__init__(parent)
        self.setText(text)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size of the mark and the text on one line."""
        return _size(self, 1 << 16)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the mark and a few words."""
        return QSize(min(self.sizeHint().width(), 7 * _mark(self.font())), TARGET)

    def hasHeightForWidth(self) -> bool:
        """Return True: the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        return _size(self, width).height()

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on mark and text, and beside and between them."""
        return self.rect().contains(at)

    def changeEvent(self, event: QEvent) -> None:
        """Update after a change of font."""
        super().changeEvent(event)
        if restyles(event):
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark, text and focus."""
        _paint(self, rounded=self._rounded)


class TickBox(_Marked, QCheckBox):
    """A check box with our mark; its text wraps."""


class RadioButton(_Marked, QRadioButton):
    """A radio button with our mark; its text wraps."""

    _rounded = True
