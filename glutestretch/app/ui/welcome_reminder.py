"""The last page of the welcome: a first reminder, or none."""

from PySide6.QtWidgets import QWidget

from glutestretch.app.ui.welcome_part import WelcomePart
from glutestretch.kit.chip import ChoiceChip
from glutestretch.kit.fields import NumberField, TimeField
from glutestretch.kit.labelled_field import LabelledField, align
from glutestretch.kit.regional import region, time_text
from glutestretch.kit.text import Text
from glutestretch.kit.theme import Size, text_factor
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import ClockTimes, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.ui.suggestions import (
    AFTERNOON,
    SITTING_MINUTES,
    WORK_BEGINS,
    WORK_ENDS,
)

_FIELDS = 420
"""How wide fields with their labels become, at a text size of 100 %."""
_LEAST_MINUTES, _MOST_MINUTES = 5, 240
AT_TIME, SITTING, NONE = "time", "sitting", "none"


class FirstReminder(WelcomePart):
    """A first reminder, or none.

    Args:
        next_reminder: When the next one comes, in words; empty where there is none yet.
        parent: The Qt parent.
    """

    def __init__(self, next_reminder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = self.tr("A first reminder")
        sentence = self.tr("A short stretch at the right moment is easier than a long one later.")
        if next_reminder:
            self.title = self.tr("A reminder")
            sentence = self.tr("You have reminders already: {next}.").format(next=next_reminder)
        self.lines.addWidget(Text(sentence, self))
        names = {
            AT_TIME: self.tr("At a time of day"),
            SITTING: self.tr("After a while of sitting"),
            NONE: self.tr("No reminder now"),
        }
        self.choices = {word: ChoiceChip(name, self) for word, name in names.items()}
        self._chips = self.group(self.title, self.choices)
        row = WrappingRow()
        for chip in self.choices.values():
            chip.toggled.connect(self._show_fields)
            row.addWidget(chip)
        self.lines.addLayout(row)
        self._add_fields()
        words = self.tr("Reminders come while the app runs. You can change them at any time.")
        self._hint = Text(words, self, Size.SMALL, tone="secondary")
        self.lines.addWidget(self._hint)
        self.choices[NONE].setChecked(True)

    def _add_fields(self) -> None:
        title = self.tr("Every working day at")
        self.clock = TimeField(title, self)
        self.clock.set_clock(AFTERNOON)
        self._clock_row = LabelledField(title, self.clock, self)
        title = self.tr("After sitting for")
        unit = self.tr("minutes")
        self.minutes = NumberField(title, _LEAST_MINUTES, _MOST_MINUTES, unit, self)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(SITTING_MINUTES)
        self._minutes_row = LabelledField(title, self.minutes, self)
        words = self.tr("On working days, {start} to {end}. A break begins the count again.")
        times = {"start": time_text(WORK_BEGINS), "end": time_text(WORK_ENDS)}
        self._hours = Text(words.format(**times), self, Size.SMALL, tone="secondary")
        for widget in (self._clock_row, self._minutes_row, self._hours):
            self.lines.addWidget(widget)

    @property
    def first_stop(self) -> QWidget | None:
        """What is chosen."""
        return self._chips.checkedButton()

    @property
    def rule(self) -> Rule | None:
        """When the reminder comes; None for no reminder."""
        days = region().working_days
        if self.choices[AT_TIME].isChecked():
            return ClockTimes([self.clock.clock], days)
        if self.choices[SITTING].isChecked():
            return Sitting(self.minutes.value(), [Hours(WORK_BEGINS, WORK_ENDS, days)])
        return None

    def _show_fields(self) -> None:
        self._clock_row.setVisible(self.choices[AT_TIME].isChecked())
        sitting = self.choices[SITTING].isChecked()
        self._minutes_row.setVisible(sitting)
        self._hours.setVisible(sitting)
        self._hint.setVisible(not self.choices[NONE].isChecked())

    def fit(self) -> None:
        """Lay out for this width and text size."""
        rows, widest = [self._clock_row, self._minutes_row], round(_FIELDS * text_factor())
        for row in rows:
            row.setMaximumWidth(widest)
        align(rows, min(self.width(), widest))
