"""Input fields for a number, a time of day, a date and a choice.

They are high enough for a finger. The mouse wheel only changes a field that has the focus;
otherwise scrolling a page would change the field under the pointer.
"""

from contextlib import suppress
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
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QTimeEdit,
    QWidget,
)

from glutestretch.kit.calendar_popup import prepare_calendar
from glutestretch.kit.icons import paint_glyph
from glutestretch.kit.menu_style import RowDelegate
from glutestretch.kit.paint import MIDDLE, clear_colour, fill_path, fill_round, smooth_painter
from glutestretch.kit.qt_region import date_pattern, wording, writing
from glutestretch.kit.regional import read_time, region
from glutestretch.kit.spin_style import arrow_width, spin_style, step_width
from glutestretch.kit.theme import BUTTON_RADIUS, GAP, TARGET, colours_of, mixed

if TYPE_CHECKING:
    _Base = QWidget
    _SpinBase = QAbstractSpinBox
else:
    _Base = _SpinBase = object

_SIDE = 2 * GAP
_FUSIONS = 14
"""How wide Qt's own style makes the arrow buttons, in logical pixels."""
_GLYPH = 0.72
"""How large the signs for less and more are, in font sizes."""
_FAINT = 0.4
_HOURS_A_HALF, _HOURS = 12, 24
_SEPARATORS = (":", ".", "h")
_EDGE = 0.35
"""The share of ink in the colour of a field's border."""


def paint_box(painter: QPainter, field: QWidget) -> None:
    """Paint the background and the border of a field; the border shows whether it has focus."""
    colours, focused = colours_of(field), field.hasFocus()
    edge = colours.accent if focused else mixed(colours.line, colours.ink, _EDGE)
    wide = 2 if focused else 1
    fill_round(painter, field.rect(), BUTTON_RADIUS, edge)
    box = QRectF(field.rect()).adjusted(wide, wide, -wide, -wide)
    fill_round(painter, box, BUTTON_RADIUS - wide, colours.card)


class _Field(_Base):
    """Common base of all fields."""

    def _prepare(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLocale(writing(region()))

    def _roomy(self, hint: QSize) -> QSize:
        high = QFontMetrics(self.font()).height() + 6 * GAP
        return QSize(hint.width() + _SIDE, max(TARGET, high))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusNextPrevChild(self, ahead: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Go to the next field; the sections of a time or date are reached with the arrow keys."""
        return QWidget.focusNextPrevChild(self, ahead)

    def _paint_arrow(self, painter: QPainter, room: QRect) -> None:
        """Paint a small triangle in the middle of a clickable part."""
        half = self.font().pixelSize() * 0.26
        middle, rise = QRectF(room).center(), half * 0.6
        corners = ((-half, -rise), (half, -rise), (0.0, rise), (-half, -rise))
        path = QPainterPath()
        path.addPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
        fill_path(painter, path, colours_of(self).secondary)


class _Spinning(_Field, _SpinBase):
    """Common base of fields with a button for less and one for more."""

    _buttons = 2

    def _prepare(self, name: str) -> None:
        super()._prepare(name)
        self.setStyle(spin_style())
        if self.isRightToLeft():
            self.lineEdit().setTextMargins(0, 0, _SIDE, 0)
            sides = Qt.AlignmentFlag
            self.setAlignment(sides.AlignRight | sides.AlignAbsolute)  # else digits stand left
        else:
            self.lineEdit().setTextMargins(_SIDE, 0, 0, 0)
        clear = QPalette()
        clear.setColor(QPalette.ColorRole.Base, clear_colour())
        self.lineEdit().setPalette(clear)  # otherwise it fills the rounded corners

    def sizeHint(self) -> QSize:
        """Return the size of the longest value."""
        wide = self._buttons * step_width(self.font())
        return self._roomy(super().sizeHint() + QSize(wide - _FUSIONS, 0))

    def minimumSizeHint(self) -> QSize:
        """Return the same size, so that no digit is cut off."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the buttons; the line edit inside paints the value."""
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        painter = smooth_painter(self)
        paint_box(painter, self)
        parts, steps, able = QStyle.SubControl, QAbstractSpinBox.StepEnabledFlag, self.stepEnabled()
        for part, name, step in (
            (parts.SC_SpinBoxDown, "less", steps.StepDownEnabled),
            (parts.SC_SpinBoxUp, "more", steps.StepUpEnabled),
        ):
            room = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            self._paint_step(painter, name, QRectF(room), enabled=step in able)
        painter.end()

    def _paint_step(self, painter: QPainter, name: str, room: QRectF, *, enabled: bool) -> None:
        colours, side = colours_of(self), self.font().pixelSize() * _GLYPH
        box = QRectF(0, 0, side, side)
        box.moveCenter(room.center())
        faint = mixed(colours.card, colours.secondary, _FAINT)
        paint_glyph(painter, name, box, colours.secondary if enabled else faint)


def _write_as(field: QDateTimeEdit, pattern: str) -> None:
    """Have a field write its parts in this order, which Qt turns round from right to left."""
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat(pattern)
    field.unsetLayoutDirection()


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
        _write_as(self, region().time_format)
        self.setWrapping(True)
        self._region = region()
        self._first_digit = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Support typing over the time, pasting one, the letters of am and pm, and 24 hours."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        typed, first, self._first_digit = event.text().casefold(), self._first_digit, ""
        sections = QTimeEdit.Section
        if typed in self._halves:
            self.interpretText()
            hour = self.clock.hour % _HOURS_A_HALF + self._halves[typed]
            self.set_clock(self.clock.replace(hour=hour))
        elif typed in _SEPARATORS:
            if self.currentSection() is not sections.MinuteSection:
                self.interpretText()
                self.setSelectedSection(sections.MinuteSection)
        elif typed.isdecimal():
            self._type_digit(event, str(int(typed)), first)
        elif not typed.isalpha():  # the m of pm
            super().keyPressEvent(event)

    @property
    def _halves(self) -> dict[str, int]:
        """The hours that a letter adds: of am and pm, and of the region's words for them."""
        before, after = (word[:1].casefold() for word in self._region.halves)
        own = {before: 0, after: _HOURS_A_HALF} if before and after and before != after else {}
        return {"a": 0, "p": _HOURS_A_HALF} | own

    def _type_digit(self, event: QKeyEvent, digit: str, first: str) -> None:
        """Let Qt handle a digit, except for hours that a 12-hour clock cannot show."""
        sections = QTimeEdit.Section
        if self.lineEdit().selectedText() == self.text() or (
            self.currentSection() is sections.AmPmSection
        ):
            self.setSelectedSection(sections.HourSection)
            first = ""
        hour = int(first + digit)
        of_the_day = first == "0" or _HOURS_A_HALF < hour < _HOURS
        if first and self._region.twelve and of_the_day:
            self.set_clock(self.clock.replace(hour=hour))
            self.setSelectedSection(sections.MinuteSection)
            return
        if self.currentSection() is sections.HourSection and not first:
            self._first_digit = digit
        pressed = QKeyEvent(event.type(), event.key(), event.modifiers(), digit)
        super().keyPressEvent(pressed)

    def _paste(self) -> None:
        """Accept the clipboard's text if it is a time."""
        with suppress(ValueError):
            self.set_clock(read_time(QGuiApplication.clipboard().text()))

    @property
    def clock(self) -> time:
        """The time of day that is shown."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def set_clock(self, clock: time) -> None:
        """Show a time of day."""
        self.setTime(QTime(clock.hour, clock.minute))


class DateField(_Spinning, QDateEdit):
    """A date, with a calendar to choose it from; their words are of the app's language."""

    _buttons = 1

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepare(name)
        self.setLocale(wording())
        _write_as(self, date_pattern(self.locale()))
        self.setCalendarPopup(True)
        prepare_calendar(self.calendarWidget(), self.locale())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the arrow that opens the calendar."""
        painter = smooth_painter(self)
        paint_box(painter, self)
        self._paint_arrow(painter, _end(self, step_width(self.font())))
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
        """Return the size of the longest entry."""
        metrics = QFontMetrics(self.font())
        words = [metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count())]
        hint = super().sizeHint()
        width = max([hint.width(), *(wide + GAP + arrow_width(self.font()) for wide in words)])
        return self._roomy(QSize(width, hint.height()))

    def showPopup(self) -> None:
        """Open the list, wide enough for its entries and the tick."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * GAP)
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the current entry and the arrow."""
        painter = smooth_painter(self)
        paint_box(painter, self)
        self._paint_arrow(painter, _end(self, arrow_width(self.font())))
        room = self.rect().adjusted(_SIDE + GAP, 0, -arrow_width(self.font()), 0)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        elided = Qt.TextElideMode.ElideRight
        words = QFontMetrics(self.font()).elidedText(self.currentText(), elided, room.width())
        painter.setPen(colours_of(self).ink)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(room, MIDDLE, words)
        painter.end()


def _end(field: QWidget, wide: int) -> QRect:
    room = field.rect().adjusted(field.width() - wide, 0, 0, 0)
    return QStyle.visualRect(field.layoutDirection(), field.rect(), room)
