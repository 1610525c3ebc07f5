"""The user's reminders in the running app: what is known of them, and who is told of a change."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment, midnight
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.file import ReminderStore
from glutestretch.reminders.keeper import ReminderKeeper, Step
from glutestretch.reminders.status import Status


class Reminders(QObject):
    """Takes the steps that reminders go through, and tells of them.

    Signals:
        changed: List, state or log are other ones; carries the ``Status`` as it is now.
        stepped: A step was taken, whether or not it changed anything but the time; carries the
            ``Status``, after ``changed``. Whoever follows it takes no step in it.
        failed: A sentence: something could not be read or kept.
        test_wished: Show the reminder with this id as it will look.
    """

    changed = Signal(object)
    stepped = Signal(object)
    failed = Signal(str)
    test_wished = Signal(str)

    def __init__(self, store: ReminderStore, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = ReminderKeeper(store, clock)
        self.problems = self._keeper.problems

    # What is known.

    @property
    def facts(self) -> ReminderState:
        """All that the engine knows."""
        return self._keeper.facts

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._keeper.now

    @property
    def zone(self) -> ZoneInfo:
        """The zone whose clock times count."""
        return self._keeper.zone

    @property
    def status(self) -> Status:
        """How the reminders stand just now."""
        return self._keeper.status

    @property
    def problem(self) -> str:
        """Why what is known now is not in the store, in a sentence; empty if it is."""
        return self._keeper.problem

    # What the user wishes.

    def set_list(self, listed: tuple[Reminder, ...]) -> None:
        """Put another list of reminders and quiet periods in place of this one."""
        self.become(lambda facts, now: engine.with_reminders(facts, now, listed))

    def test(self, reminder: str) -> None:
        """Show a reminder now, as it will look."""
        self.test_wished.emit(reminder)

    def pause_for(self, minutes: int | None) -> None:
        """Let none come for so many minutes, or until the user resumes."""
        self.pause_until(self.now + timedelta(minutes=minutes) if minutes else FOR_EVER)

    def pause_until_tomorrow(self) -> None:
        """Let none come today."""
        tomorrow = LocalMoment(self.now, self.zone).day + timedelta(days=1)
        self.pause_until(midnight(tomorrow, self.zone))

    def pause_until(self, moment: datetime) -> None:
        """Let none come until a moment."""
        self.become(lambda facts, now: engine.paused(facts, now, moment))

    def resume(self) -> None:
        """End a pause."""
        self.become(engine.resumed)

    # How facts become others.

    def become(self, step: Step) -> None:
        """Deal with all that came due, take one of the engine's steps, and keep the facts."""
        keeper = self._keeper
        before = keeper.problem
        changed = keeper.take(step)
        if keeper.problem != before:
            self._tell_problem(before)
        status = keeper.status
        if changed:
            self.changed.emit(status)
        self.stepped.emit(status)

    def catch_up(self) -> None:
        """Deal with all that came due."""
        self.become(lambda facts, _now: facts)

    def keep(self) -> None:
        """Write down how far all was seen, and what could not be written so far."""
        self.catch_up()
        self.save_again()

    @property
    def unsaved(self) -> bool:
        """Whether what is known now is not in the store."""
        return bool(self.problem)

    def save_again(self) -> None:
        """Try to write it."""
        before = self.problem
        self._keeper.save()
        self._tell_problem(before)

    def _tell_problem(self, before: str) -> None:
        if self.problem and self.problem != before:
            self.failed.emit(self.problem)
