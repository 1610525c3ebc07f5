"""The choice between the left and the right side."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QGroupBox, QRadioButton, QSizePolicy, QWidget

from glutestretch.kit.focus_ring import FocusRing
from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.paint import CENTRED, draw_round, fill_path, fill_round, smooth_painter
from glutestretch.kit.text_fitting import fitted_line
from glutestretch.kit.theme import (
    BUTTON_RADIUS,
    GAP,
    TARGET,
    Size,
    colours_of,
    face,
    mixed,
    restyles,
)

SIDES = ("left", "right")
_PADDING = 4 * GAP
_TAB_FOCUS = 1
_SIDEWAYS = frozenset({0x01000012, 0x01000014})
"""Qt.Key.Key_Left and Key_Right"""


class _Segment(FocusRing, QRadioButton):
    """One half of the switch: a radio button painted as a segment."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._take_tone(checked=False)
        self.toggled.connect(self._toggled)
        self.setProperty("focusPolicy", _TAB_FOCUS)
        self._read_style()

    def _toggled(self, checked: bool) -> None:  # noqa: FBT001 - a slot
        self._take_tone(checked=checked)

    def _take_tone(self, *, checked: bool) -> None:
        roles = QPalette.ColorRole
        self.setForegroundRole(roles.Link if checked else roles.PlaceholderText)

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks anywhere on the segment."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Return the room for the tick and the text."""
        metrics = QFontMetrics(self._face)
        width = metrics.horizontalAdvance(self.text()) + self._tick() + 6 + 2 * _PADDING
        return QSize(width, max(TARGET, metrics.height() + 5 * GAP))

    def _tick(self) -> int:
        return round(self._face.pixelSize() * 0.8)

    def _read_style(self) -> None:
        self._face = face(self, Size.SMALL, QFont.Weight.DemiBold)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's font and colours."""
        super().changeEvent(event)
        if restyles(event):
            self._read_style()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the arrows to the switch, also where there is no further segment."""
        super().keyPressEvent(event)
        if event.key() in _SIDEWAYS:
            event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tick and text; the frame and the fill are the switch's."""
        painter = smooth_painter(self)
        room = self.width() - 2 * _PADDING
        tick = self._tick() + 6 if self.isChecked() else 0
        font = fitted_line(self.text(), self._face, max(1, room - tick))
        text = QFontMetrics(font).horizontalAdvance(self.text())
        left = round((self.width() - text - tick) / 2)
        colour = self.palette().color(self.foregroundRole())
        if self.underMouse() and not self.isChecked():
            painter.setPen(colours_of(self).ink)
        painter.setFont(font)
        box = QRectF(left + tick - 1, 0, text + 2, self.height())
        painter.drawText(box, CENTRED, self.text())
        if self._ring and self.hasFocus():
            ring = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            draw_round(painter, ring, BUTTON_RADIUS - 3, colour, 2)
        if tick:
            side = self._tick()
            square = QRectF(left, round((self.height() - side) / 2), side, side)
            paint_glyph(painter, "check", square, colour)
        painter.end()


class SideSwitch(QGroupBox):
    """Two exclusive segments in one rounded frame.

    The arrow keys move between them; screen readers meet two radio buttons in a group, whose
    name the owner sets with ``setAccessibleName``.
    """

    side_wished = Signal(str)
    """The user chose "left" or "right"; the switch already shows it, ``set_side`` can refuse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = "left"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._segments = {side: _Segment(self) for side in SIDES}
        self._segments["left"].setChecked(True)
        self._segments["left"].clicked.connect(self._left_clicked)
        self._segments["right"].clicked.connect(self._right_clicked)
        for segment in self._segments.values():
            segment.toggled.connect(self.update)

    @property
    def side(self) -> str:
        """The side shown, "left" or "right"."""
        return self._side

    @property
    def last_focus(self) -> QWidget:
        """The last control that the keyboard comes to."""
        return self._segments["right"]

    def set_texts(self, left: str, right: str) -> None:
        """Write the two segments."""
        self._segments["left"].setText(left)
        self._segments["right"].setText(right)
        self.updateGeometry()
        self._place()

    def set_side(self, side: str) -> None:
        """Show a side without telling anyone."""
        self._segments[side].setChecked(True)
        self._side = side

    def _left_clicked(self) -> None:
        self._wish("left")

    def _right_clicked(self) -> None:
        self._wish("right")

    def _wish(self, side: str) -> None:
        if side != self._side:
            self._side = side
            self.side_wished.emit(side)

    def sizeHint(self) -> QSize:
        """Return the room for two segments as wide as the wider one."""
        hints = [segment.sizeHint() for segment in self._segments.values()]
        return QSize(2 * max(h.width() for h in hints), max(h.height() for h in hints))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: the texts are not to be cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the segments."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the user's font and colours."""
        super().changeEvent(event)
        if restyles(event):
            self.updateGeometry()
            self.update()

    def _place(self) -> None:
        half = self.width() // 2
        self._segments["left"].setGeometry(QRect(0, 0, half, self.height()))
        self._segments["right"].setGeometry(QRect(half, 0, self.width() - half, self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame and the fill of the chosen segment."""
        colours = colours_of(self)
        painter = smooth_painter(self)
        edge = mixed(colours.line, colours.ink, 0.08)
        fill_round(painter, self.rect(), BUTTON_RADIUS, edge)
        inner, half = QPainterPath(), QPainterPath()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        inner.addRoundedRect(box, BUTTON_RADIUS - 1, BUTTON_RADIUS - 1)
        fill_path(painter, inner, colours.card)
        half.addRect(QRectF(self._segments[self._checked()].geometry()))
        fill_path(painter, inner.intersected(half), colours.accent_wash)
        painter.end()

    def _checked(self) -> str:
        return "right" if self._segments["right"].isChecked() else "left"
