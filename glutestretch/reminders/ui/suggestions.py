"""Four reminders to begin with, each added with one click."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from glutestretch.kit.button import Button
from glutestretch.kit.card import Card
from glutestretch.kit.regional import region, time_text
from glutestretch.kit.text import Text
from glutestretch.kit.theme import GAP, Size
from glutestretch.kit.wrapping_row import WrappingRow
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.time_windows import Hours

AFTERNOON = time(14, 30)
EVENING = time(18)
WORK_BEGINS, WORK_ENDS = time(9), time(17)
SITTING_MINUTES = 50
RUN_MINUTES = 30
REST_DAYS = 3

Make = Callable[[datetime], Rule]


def at_weekdays(_now: datetime) -> Rule:
    """Return a reminder on weekdays in the afternoon."""
    return ClockTimes([AFTERNOON], region().working_days)


def if_not_done(_now: datetime) -> Rule:
    """Return a reminder in the evening where nothing was done on the day."""
    return NotDone(EVENING)


def while_sitting(_now: datetime) -> Rule:
    """Return a reminder while one sits at work."""
    return Sitting(SITTING_MINUTES, [Hours(WORK_BEGINS, WORK_ENDS, region().working_days)])


def after_run(now: datetime) -> Rule:
    """Return a reminder half an hour from now."""
    return Once(now + timedelta(minutes=RUN_MINUTES))


class Suggestions(Card):
    """Shown where there is no reminder yet.

    Signals:
        chosen: A function that makes the rule of the reminder from the present moment.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(6 * GAP, 5 * GAP, 6 * GAP, 5 * GAP)
        lines.setSpacing(3 * GAP)
        lines.addWidget(Text(self.tr("No reminders yet"), self, Size.HEADING, "strong"))
        sentence = self.tr("A short stretch at the right moment is easier than a long one later.")
        lines.addWidget(Text(sentence, self, tone="secondary"))
        at_time = self.tr("Weekdays at {time}").format(time=time_text(AFTERNOON))
        at_evening = self.tr("If not done by {time}").format(time=time_text(EVENING))
        at_work = self.tr("weekdays, {start} to {end}").format(
            start=time_text(WORK_BEGINS), end=time_text(WORK_ENDS)
        )
        self.buttons = tuple(
            self._add(lines, text, hint, make)
            for text, hint, make in (
                (at_time, self.tr("once a working day"), at_weekdays),
                (at_evening, self.tr("only on days without a session"), if_not_done),
                (
                    self.tr("Every 50 minutes of sitting"),
                    at_work,
                    while_sitting,
                ),
                (self.tr("In 30 minutes"), self.tr("once, after my run"), after_run),
            )
        )

    def _add(self, lines: QVBoxLayout, text: str, hint: str, make: Make) -> Button:
        button = Button(text, self)
        button.setAutoDefault(False)
        button.set_consequence("records")
        button.setAccessibleName(self.tr("{text}, {hint}").format(text=text, hint=hint))
        button.clicked.connect(partial(self.chosen.emit, make))
        line = WrappingRow(spacing=3 * GAP)
        line.addWidget(button)
        line.addWidget(Text(hint, self, Size.SMALL, tone="secondary"))
        lines.addLayout(line)
        return button
