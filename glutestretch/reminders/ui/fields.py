"""What the forms of reminders are made of: days, hours, and a moment."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.fields import DateField, TimeField
from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.regional import region
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP
from glutestretch.kit.translation import tr
from glutestretch.kit.typed_times import are_for_a_night, in_the_afternoon
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.texts.moments import weekday_name
from glutestretch.reminders.ui.suggestions import WORK_BEGINS, WORK_ENDS
from glutestretch.reminders.ui.week_days import WeekDays


def days_field(parent: QWidget) -> WeekDays:
    """Return chips for the days of the week, with those chosen that are worked."""
    there = region()
    usual = (
        (tr("Weekdays"), there.working_days),
        (tr("Every day"), EVERY_DAY),
        (tr("Weekend"), there.weekend),
    )
    field = WeekDays([weekday_name(day) for day in range(7)], usual, parent)
    field.setAccessibleName(tr("Days of the week"))
    field.set_days(there.working_days)
    return field


class HoursField(QWidget):
    """From one time to another on days of the week.

    Signals:
        changed: The user has changed them.
        remove_wished: They are to go.
    """

    changed = Signal()
    remove_wished = Signal()

    def __init__(self, hours: Hours, parent: QWidget) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2 * GAP)
        self.start = TimeField(self.tr("From"), self)
        self.end = TimeField(self.tr("To"), self)
        self.remove_button = Button(self)
        self.remove_button.set_glyph("close")
        self.remove_button.setAutoDefault(False)
        self.remove_button.setAccessibleName(self.tr("Remove these hours"))
        self.remove_button.setToolTip(self.tr("Remove these hours"))
        self.remove_button.hide()
        line = WrappingRow(spacing=2 * GAP)
        for part in (
            Text(self.tr("From"), self),
            self.start,
            Text(self.tr("to"), self),
            self.end,
            self.remove_button,
        ):
            line.addWidget(part)
        self.days = days_field(self)
        lines.addLayout(line)
        lines.addWidget(self.days)
        self.show_hours(hours)
        self.start.timeChanged.connect(self.changed)
        self.end.timeChanged.connect(self.changed)
        self.days.changed.connect(self.changed)
        self.remove_button.clicked.connect(self.remove_wished)

    @property
    def may_mean_the_day(self) -> bool:
        """Whether they go through the night, and the user has not said so."""
        start, end = self.start.clock, self.end.clock
        return self._meant != (start, end) and are_for_a_night(start, end)

    def mean_the_day(self) -> None:
        """Let them end as many hours after noon."""
        self.end.set_clock(in_the_afternoon(self.end.clock))

    def mean_the_night(self) -> None:
        """Take it that they go through the night."""
        self._meant = (self.start.clock, self.end.clock)

    def hours(self) -> Hours:
        """Return the hours; ``Problem`` if they cannot be."""
        return Hours(self.start.clock, self.end.clock, self.days.days)

    def show_hours(self, hours: Hours) -> None:
        """Show these hours."""
        self.start.set_clock(hours.start)
        self.end.set_clock(hours.end)
        self.days.set_days(hours.weekdays)
        self.mean_the_night()


class HoursList(QWidget):
    """At least one stretch of hours, so that days can differ.

    Signals:
        changed: The user has changed, added or removed hours.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: list[HoursField] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4 * GAP)
        self.add_button = Button(self.tr("Add other hours"), self)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add_wished)
        buttons = WrappingRow()
        buttons.addWidget(self.add_button)
        self._lines.addLayout(buttons)
        self.show_hours([Hours(WORK_BEGINS, WORK_ENDS, region().working_days)])

    @property
    def fields(self) -> tuple[HoursField, ...]:
        """The hours, each with its fields."""
        return tuple(self._fields)

    def hours(self) -> tuple[Hours, ...]:
        """Return all hours; ``Problem`` if some cannot be."""
        return tuple(field.hours() for field in self._fields)

    def show_hours(self, all_hours: Iterable[Hours]) -> None:
        """Show these hours."""
        for field in self._fields:
            self._put_away(field)
        self._fields.clear()
        for hours in all_hours:
            self._add(hours)

    def _add(self, hours: Hours) -> HoursField:
        field = HoursField(hours, self)
        field.changed.connect(self.changed)
        field.remove_wished.connect(partial(self._remove, field))
        self._lines.insertWidget(len(self._fields), field)
        self._fields.append(field)
        self._allow_removing()
        return field

    def _add_wished(self) -> None:
        left = EVERY_DAY.difference(*(field.days.days for field in self._fields))
        field = self._add(Hours(WORK_BEGINS, WORK_ENDS, left or EVERY_DAY))
        field.show()
        field.start.setFocus()
        self.changed.emit()

    def _remove(self, field: HoursField) -> None:
        self._fields.remove(field)
        self._put_away(field)
        self._allow_removing()
        self._fields[-1].start.setFocus()
        self.changed.emit()

    def _put_away(self, field: HoursField) -> None:
        self._lines.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _allow_removing(self) -> None:
        for field in self._fields:
            field.remove_button.setVisible(len(self._fields) > 1)


class MomentField(QWidget):
    """A date and a time of day.

    Signals:
        changed: The user has changed one of them.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.date = DateField(self.tr("Date"), self)
        self.time = TimeField(self.tr("Time"), self)
        line = WrappingRow(self, spacing=2 * GAP)
        for part in (self.date, Text(self.tr("at"), self), self.time):
            line.addWidget(part)
        self.date.dateChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)

    def naive(self) -> datetime:
        """Return what clocks show at the moment."""
        return datetime.combine(self.date.day, self.time.clock)

    def show_naive(self, naive: datetime) -> None:
        """Show a moment as clocks show it."""
        self.date.set_day(naive.date())
        self.time.set_clock(naive.time())
