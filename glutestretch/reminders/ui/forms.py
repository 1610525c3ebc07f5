"""A form for each kind of reminder and of quiet period, by the name of the kind."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from glutestretch.kit.checks import RadioButton
from glutestretch.kit.fields import DateField, NumberField, TimeField
from glutestretch.kit.problem import Problem
from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.regional import time_text
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.translation import tr
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.engine.local_time import LocalMoment, resolved
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.keeper import ReminderSteps
from glutestretch.reminders.ui.fields import (
    HoursField,
    HoursList,
    MomentField,
    days_field,
)
from glutestretch.reminders.ui.suggestions import (
    AFTERNOON,
    EVENING,
    REST_DAYS,
    RUN_MINUTES,
    SITTING_MINUTES,
)
from glutestretch.reminders.ui.time_list import TimeList

_MOST = 9999
"""More than can be meant, so that a sentence says so, not a field that stops taking digits."""
_BED_TIME, _BREAKFAST = 22, 8


class RuleForm(QWidget):
    """When a reminder comes, or when it is quiet, in fields.

    Signals:
        changed: The user has changed a field.
    """

    changed = Signal()

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(parent)
        self._reminders = reminders
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2 * GAP)

    def rule(self) -> Rule | Quiet:
        """Return what the fields say; ``Problem`` if that cannot be."""
        raise NotImplementedError

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show a rule of the form's own kind."""
        raise NotImplementedError

    @property
    def hours_fields(self) -> tuple[HoursField, ...]:
        """The fields with hours from one time to another, if there are any."""
        return ()

    def here(self) -> LocalMoment:
        """Return the present moment."""
        return LocalMoment(self._reminders.now, self._reminders.zone)

    def _add_label(self, text: str) -> Text:
        if self._lines.count():
            self._lines.addSpacing(2 * GAP)
        label = Text(text, self, weight="strong")
        self._lines.addWidget(label)
        return label

    def _add_hint(self, text: str) -> None:
        self._lines.addWidget(Text(text, self, Size.SMALL, tone="secondary"))

    def _choice(self, text: str) -> RadioButton:
        """Return one of several choices, whose words wrap."""
        choice = RadioButton(text, self)
        policy = QSizePolicy.Policy
        choice.setSizePolicy(policy.Preferred, policy.Preferred)
        return choice

    def _add_field(self, field: QWidget) -> None:
        line = WrappingRow()
        line.addWidget(field)
        self._lines.addLayout(line)


class ClockTimesForm(RuleForm):
    """At times of day on days of the week."""

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(reminders, parent)
        self._add_label(self.tr("At"))
        self.times = TimeList(
            self.tr("Add a time"), self.tr("Time {number}"), self.tr("Remove time {number}"), self
        )
        self.times.set_times([AFTERNOON])
        self._lines.addWidget(self.times)
        self._add_label(self.tr("On"))
        self.days = days_field(self)
        self._lines.addWidget(self.days)
        self.times.changed.connect(self.changed)
        self.days.changed.connect(self.changed)

    def rule(self) -> ClockTimes:
        """Return what the fields say."""
        return ClockTimes(self.times.times, self.days.days)

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show times and days."""
        if isinstance(rule, ClockTimes):
            self.times.set_times(rule.times)
            self.days.set_days(rule.weekdays)


class NotDoneForm(RuleForm):
    """At a time of day, if nothing was done since the morning, or for some days."""

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(reminders, parent)
        self._add_label(self.tr("If nothing was done"))
        self.today = self._choice(self.tr("Since the morning"))
        self.longer = self._choice(self.tr("For several days"))
        self.days = NumberField(self.longer.text(), 0, _MOST, self.tr("days"), self)
        self.days.setValue(REST_DAYS)
        self._lines.addWidget(self.today)
        self._lines.addWidget(self.longer)
        self._add_field(self.days)
        begins = time_text(time(reminders.facts.day_begins))
        hint = self.tr("Your day begins at {time}, as set under Data in the settings.")
        self._add_hint(hint.format(time=begins))
        label = self._add_label(self.tr("At"))
        self.time = TimeField(label.text(), self)
        self.time.set_clock(EVENING)
        self._add_field(self.time)
        self._add_label(self.tr("On"))
        self.week_days = days_field(self)
        self.week_days.set_days(EVERY_DAY)
        self._lines.addWidget(self.week_days)
        self._add_hint(
            self.tr(
                "It comes once a day at most, and less and less often while you do not answer. "
                "After some weeks it is quiet until your next session."
            )
        )
        self.today.setChecked(True)
        self._show_choice()
        self.today.toggled.connect(self._show_choice)
        self.today.toggled.connect(self.changed)
        self.days.valueChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)
        self.week_days.changed.connect(self.changed)

    def rule(self) -> NotDone:
        """Return what the fields say."""
        days = 1 if self.today.isChecked() else self.days.value()
        return NotDone(self.time.clock, self.week_days.days, days)

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show time and days."""
        if isinstance(rule, NotDone):
            self.time.set_clock(rule.at)
            self.week_days.set_days(rule.weekdays)
            if rule.days > 1:
                self.days.setValue(rule.days)
                self.longer.setChecked(True)

    def _show_choice(self) -> None:
        self.days.setVisible(self.longer.isChecked())


class SittingForm(RuleForm):
    """After so many minutes of sitting within hours."""

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(reminders, parent)
        label = self._add_label(self.tr("After sitting for"))
        self.minutes = NumberField(label.text(), 0, _MOST, self.tr("minutes"), self)
        self.minutes.setValue(SITTING_MINUTES)
        self._add_field(self.minutes)
        self._add_hint(self.tr("A break of a few minutes starts the count again."))
        self._add_label(self.tr("Within these hours"))
        self.hours = HoursList(self)
        self._lines.addWidget(self.hours)
        self.minutes.valueChanged.connect(self.changed)
        self.hours.changed.connect(self.changed)

    def rule(self) -> Sitting:
        """Return what the fields say."""
        return Sitting(self.minutes.value(), self.hours.hours())

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show minutes and hours."""
        if isinstance(rule, Sitting):
            self.minutes.setValue(rule.minutes)
            self.hours.show_hours(rule.hours)

    @property
    def hours_fields(self) -> tuple[HoursField, ...]:
        """The hours in which sitting counts."""
        return self.hours.fields


class OnceForm(RuleForm):
    """Once, in so many minutes or at a moment."""

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(reminders, parent)
        self.soon = self._choice(self.tr("In a while, such as after a run"))
        self.minutes = NumberField(
            self.tr("In so many minutes"), 0, _MOST, self.tr("minutes"), self
        )
        self.minutes.setValue(RUN_MINUTES)
        self.later = self._choice(self.tr("On a day, at a time"))
        self.moment = MomentField(self)
        self.moment.show_naive(self._soon())
        self._lines.addWidget(self.soon)
        self._add_field(self.minutes)
        self._lines.addWidget(self.later)
        self._lines.addWidget(self.moment)
        self.soon.setChecked(True)
        self._show_choice()
        self.soon.toggled.connect(self._show_choice)
        self.soon.toggled.connect(self.changed)
        self.minutes.valueChanged.connect(self.changed)
        self.moment.changed.connect(self.changed)

    def _soon(self) -> datetime:
        return self.here().naive.replace(second=0, microsecond=0) + timedelta(minutes=RUN_MINUTES)

    def rule(self) -> Once:
        """Return what the fields say."""
        here = self.here()
        if self.soon.isChecked():
            rule = Once(here.at + timedelta(minutes=self.minutes.value()))
        else:
            rule = Once(resolved(self.moment.naive(), here.zone))
        if rule.at <= here.at.replace(microsecond=0):
            raise Problem("past_moment")
        return rule

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show its moment."""
        if isinstance(rule, Once):
            self.moment.show_naive(LocalMoment(rule.at, self._reminders.zone).naive)
            self.later.setChecked(True)

    def _show_choice(self) -> None:
        soon = self.soon.isChecked()
        self.minutes.setVisible(soon)
        self.moment.setVisible(not soon)


class QuietHoursForm(RuleForm):
    """Quiet between hours on days of the week."""

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(reminders, parent)
        self._add_label(self.tr("Quiet between"))
        self.hours = HoursField(Hours(time(_BED_TIME), time(_BREAKFAST), EVERY_DAY), self)
        self._lines.addWidget(self.hours)
        self._add_hint(self.tr("An end at or before the start is on the next day."))
        self.hours.changed.connect(self.changed)

    def rule(self) -> QuietHours:
        """Return what the fields say."""
        return QuietHours(self.hours.hours())

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show the hours."""
        if isinstance(rule, QuietHours):
            self.hours.show_hours(rule.hours)

    @property
    def hours_fields(self) -> tuple[HoursField, ...]:
        """The hours that are quiet."""
        return (self.hours,)


class QuietDatesForm(RuleForm):
    """Quiet from one day to another."""

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(reminders, parent)
        today = self.here().day
        self.first, self.last = DateField("", self), DateField("", self)
        for text, field in (
            (self.tr("First quiet day"), self.first),
            (self.tr("Last quiet day"), self.last),
        ):
            self._add_label(text)
            field.setAccessibleName(text)
            field.set_day(today + timedelta(days=1))
            self._add_field(field)
            field.dateChanged.connect(self.changed)

    def rule(self) -> QuietDates:
        """Return what the fields say."""
        rule = QuietDates(self.first.day, self.last.day)
        if rule.last < self.here().day:
            raise Problem("past_days")
        return rule

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show the days."""
        if isinstance(rule, QuietDates):
            self.first.set_day(rule.first)
            self.last.set_day(rule.last)


class QuietUntilForm(RuleForm):
    """Quiet from now on until a moment."""

    def __init__(self, reminders: ReminderSteps, parent: QWidget) -> None:
        super().__init__(reminders, parent)
        self._add_label(self.tr("Quiet from now until"))
        self.moment = MomentField(self)
        tomorrow = self.here().day + timedelta(days=1)
        self.moment.show_naive(datetime.combine(tomorrow, time(_BREAKFAST)))
        self._lines.addWidget(self.moment)
        self.moment.changed.connect(self.changed)

    def rule(self) -> QuietUntil:
        """Return what the fields say."""
        here = self.here()
        rule = QuietUntil(resolved(self.moment.naive(), here.zone))
        if rule.end <= here.at:
            raise Problem("past_moment")
        return rule

    def show_rule(self, rule: Rule | Quiet) -> None:
        """Show its end."""
        if isinstance(rule, QuietUntil):
            self.moment.show_naive(LocalMoment(rule.end, self._reminders.zone).naive)


Form = Callable[[ReminderSteps, QWidget], RuleForm]
REMINDER_FORMS: dict[str, Form] = {
    ClockTimes.kind: ClockTimesForm,
    NotDone.kind: NotDoneForm,
    Sitting.kind: SittingForm,
    Once.kind: OnceForm,
}
QUIET_FORMS: dict[str, Form] = {
    QuietHours.kind: QuietHoursForm,
    QuietDates.kind: QuietDatesForm,
    QuietUntil.kind: QuietUntilForm,
}


def kind_name(kind: str) -> str:
    """Return what a kind is called in the editor."""
    return {
        ClockTimes.kind: tr("At times"),
        NotDone.kind: tr("If not done yet"),
        Sitting.kind: tr("While sitting"),
        Once.kind: tr("Once"),
        QuietHours.kind: tr("Between hours"),
        QuietDates.kind: tr("On dates"),
        QuietUntil.kind: tr("Until"),
    }[kind]
