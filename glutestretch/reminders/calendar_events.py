"""What passes between the app and a calendar that takes its reminders."""

from glutestretch.kit.record import Record
from glutestretch.reminders.engine.rules import Reminder


class Titled(Record):
    """A reminder with the texts that a calendar shows.

    Attributes:
        title: The name of the event: ``Stretch``.
        summary: When it comes: ``Weekdays at 14:30``.
        description: The same where that is read on another day: it says no "today". Empty where
            the summary says none.
    """

    reminder: Reminder
    title: str
    summary: str
    description: str = ""


class Written(Record):
    """The result of an export.

    Attributes:
        events: How many events the calendar holds.
        left_out: A sentence for each reminder that is not in it.
        problem: Why there is no calendar, in a sentence, or nothing.
    """

    events: int
    left_out: tuple[str, ...] = ()
    problem: str = ""
