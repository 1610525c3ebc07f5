"""Fields for a number, a time of day, a date and a choice.

They are as high as a finger needs, and the wheel turns them only while they have the keyboard:
else whoever scrolls a page would change what lies under the pointer.
"""

import re
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPointF, QRect, QRectF, QSize, Qt, QTime
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPolygonF,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QTimeEdit,
    QWidget,
)

from glutestretch.widgets.menu import RowDelegate
from glutestretch.widgets.paint import MIDDLE, clear_colour, fill_path, fill_round, smooth_painter
from glutestretch.widgets.theme import BUTTON_RADIUS, GAP, TARGET, colours_of, mixed

if TYPE_CHECKING:
    _Base = QWidget
    _SpinBase = QAbstractSpinBox
else:
    _Base = _SpinBase = object

_SIDE = 2 * GAP
_ARROW_ROOM = 6 * GAP
_TIME = re.compile(r"\d{1,2}(?:[:.h]?\d{2})?\s*(?:[ap]m)?")
_HALVES = {"a": 0, "p": 12}
_EDGE = 0.35
"""How much of the ink is in the edge of a field."""


def paint_box(painter: QPainter, field: QWidget) -> None:
    """Paint the ground and the edge of a field, which tells whether it has the keyboard."""
    colours, focused = colours_of(field), field.hasFocus()
    edge = colours.accent if focused else mixed(colours.line, colours.ink, _EDGE)
    wide = 2 if focused else 1
    fill_round(painter, field.rect(), BUTTON_RADIUS, edge)
    box = QRectF(field.rect()).adjusted(wide, wide, -wide, -wide)
    fill_round(painter, box, BUTTON_RADIUS - wide, colours.card)


class _Field(_Base):
    """What all have in common."""

    def _prepare(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _roomy(self, hint: QSize) -> QSize:
        high = QFontMetrics(self.font()).height() + 6 * GAP
        return QSize(hint.width() + _SIDE, max(TARGET, high))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the field is being used."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusNextPrevChild(self, ahead: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Go on to the next field; the parts of a time or date are reached by arrows."""
        return QWidget.focusNextPrevChild(self, ahead)

    def _paint_arrow(self, painter: QPainter, room: QRect, *, up: bool = False) -> None:
        """Paint a small triangle into the middle of a part that can be pressed."""
        half = self.font().pixelSize() * 0.26
        middle, rise = QRectF(room).center(), half * (-0.6 if up else 0.6)
        corners = ((-half, -rise), (half, -rise), (0.0, rise), (-half, -rise))
        path = QPainterPath()
        path.addPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        fill_path(painter, path, colours_of(self).secondary)


class _Spinning(_Field, _SpinBase):
    """What fields with two small arrows have in common."""

    def _prepare(self, name: str) -> None:
        super()._prepare(name)
        self.lineEdit().setTextMargins(_SIDE, 0, 0, 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, clear_colour())
        self.lineEdit().setPalette(clear)  # else it fills the corners of the box

    def sizeHint(self) -> QSize:
        """Return the room of the longest value."""
        return self._roomy(super().sizeHint() + QSize(GAP, 0))

    def minimumSizeHint(self) -> QSize:
        """Return the same room, so that no digit is cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the arrows; the line edit inside paints the value."""
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        painter = smooth_painter(self)
        paint_box(painter, self)
        parts = QStyle.SubControl
        for part, up in ((parts.SC_SpinBoxUp, True), (parts.SC_SpinBoxDown, False)):
            room = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            self._paint_arrow(painter, room.translated(-1, 1 if up else -1), up=up)
        painter.end()


class NumberField(_Spinning, QSpinBox):
    """A whole number with its unit."""

    def __init__(
        self, name: str, least: int, most: int, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")


class DecimalField(_Spinning, QDoubleSpinBox):
    """A number with one decimal and its unit."""

    def __init__(
        self, name: str, least: float, most: float, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setDecimals(1)
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")

    def textFromValue(self, value: float) -> str:
        """Write a whole number without decimals."""
        return self.locale().toString(value, "f", 0 if value == round(value) else 1)


class TimeField(_Spinning, QTimeEdit):
    """A time of day in hours and minutes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setDisplayFormat("H:mm")
        self.setWrapping(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type over the whole time, paste one, and say am or pm."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        half = _HALVES.get(event.text().casefold())
        if half is not None:
            self.interpretText()
            self.set_clock(self.clock.replace(hour=self.clock.hour % 12 + half))
            return
        if event.text().isdecimal() and self.lineEdit().selectedText() == self.text():
            self.setSelectedSection(QTimeEdit.Section.HourSection)
        super().keyPressEvent(event)

    def _paste(self) -> None:
        """Type what was copied, if it is a time."""
        copied = QGuiApplication.clipboard().text().strip().casefold()
        if not _TIME.fullmatch(copied):
            return
        self.selectAll()
        for sign in re.sub("[.h]", ":", copied):
            pressed = QKeyEvent.Type.KeyPress
            self.keyPressEvent(QKeyEvent(pressed, 0, Qt.KeyboardModifier.NoModifier, sign))

    @property
    def clock(self) -> time:
        """The time of day that is shown."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def set_clock(self, clock: time) -> None:
        """Show a time of day."""
        self.setTime(QTime(clock.hour, clock.minute))


class DateField(_Spinning, QDateEdit):
    """A date, with a calendar to choose it from."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setCalendarPopup(True)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # else they are red
            self.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the arrow that opens the calendar."""
        painter = smooth_painter(self)
        paint_box(painter, self)
        self._paint_arrow(painter, _right_end(self))
        painter.end()

    @property
    def day(self) -> date:
        """The date that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a date."""
        self.setDate(QDate(day.year, day.month, day.day))


class ChoiceField(_Field, QComboBox):
    """One of several words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setItemDelegate(RowDelegate(self))

    def sizeHint(self) -> QSize:
        """Return the room of the longest words."""
        metrics = QFontMetrics(self.font())
        words = [metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())]
        hint = super().sizeHint()
        width = max([hint.width(), *(wide + GAP + _ARROW_ROOM for wide in words)])
        return self._roomy(QSize(width, hint.height()))

    def showPopup(self) -> None:
        """Open the list, wide enough for its words and the tick."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * GAP)
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the word and the arrow."""
        painter = smooth_painter(self)
        paint_box(painter, self)
        self._paint_arrow(painter, _right_end(self))
        room = self.rect().adjusted(_SIDE + GAP, 0, -_ARROW_ROOM, 0)
        elided = Qt.TextElideMode.ElideRight
        words = QFontMetrics(self.font()).elidedText(self.currentText(), elided, room.width())
        painter.setPen(colours_of(self).ink)
        painter.drawText(room, MIDDLE, words)
        painter.end()


def _right_end(field: QWidget) -> QRect:
    return field.rect().adjusted(field.width() - _ARROW_ROOM, 0, 0, 0)
