"""The user's reminders in the running app, with signals for their changes."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from glutestretch.desktop.clock import Clock
from glutestretch.kit.core import QObject, Signal
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment, midnight
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.file import ReminderStore
from glutestretch.reminders.keeper import ReminderKeeper, Step
from glutestretch.reminders.status import Status


class Reminders(QObject):
    """Takes the steps of the reminders, and emits what changes.

    Signals:
        changed: List, state or log have changed; carries the current ``Status``.
        stepped: A step was taken, whether or not it changed anything but the time; carries the
            ``Status``, after ``changed``. Whoever follows it takes no step in it.
        failed: A sentence: something could not be read or kept.
        test_wished: Show the reminder with this id as it will look.
    """

    changed = Signal(object)
    stepped = Signal(object)
    failed = Signal(str)
    test_wished = Signal(str)

    def __init__(
        self,
        store: ReminderStore,
        clock: Clock,
        parent: QObject | None = None,
        *,
        goes_on: bool = False,
    ) -> None:
        """Take the reminders from the store.

        Args:
            store: Where they are.
            clock: The wall clock.
            parent: The Qt parent.
            goes_on: Whether another process held them until this moment.
        """
        super().__init__(parent)
        self._keeper = ReminderKeeper(store, clock, goes_on=goes_on)
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
        """How the reminders stand now."""
        return self._keeper.status

    @property
    def problem(self) -> str:
        """Why the facts are not in the store, in a sentence; empty if they are."""
        return self._keeper.problem

    # What the user wants.

    def test(self, reminder: str) -> None:
        """Show a reminder now, as it will look."""
        self.test_wished.emit(reminder)

    def pause_for(self, minutes: int | None) -> None:
        """Pause for this many minutes, or until the user resumes."""
        self.pause_until(self.now + timedelta(minutes=minutes) if minutes else FOR_EVER)

    def pause_until_tomorrow(self) -> None:
        """Pause until midnight."""
        tomorrow = LocalMoment(self.now, self.zone).day + timedelta(days=1)
        self.pause_until(midnight(tomorrow, self.zone))

    def pause_until(self, moment: datetime) -> None:
        """Pause until a moment."""
        self.take(lambda facts, now: engine.paused(facts, now, moment))

    def resume(self) -> None:
        """End a pause."""
        self.take(engine.resumed)

    # How the facts change.

    def take(self, step: Step) -> bool:
        """Deal with all that came due, take one of the engine's steps, and store the facts.

        Returns:
            Whether anything but the time has changed.
        """
        keeper = self._keeper
        before = keeper.problem
        changed = keeper.take(step)
        if keeper.problem != before:
            self._tell_problem(before)
        status = keeper.status_at(keeper.stepped_at)
        if changed:
            self.changed.emit(status)
        self.stepped.emit(status)
        return changed

    def reconcile(self) -> None:
        """Deal with all that came due."""
        self.take(lambda facts, _now: facts)

    def keep(self) -> None:
        """Store up to when everything was seen, and what could not be stored before."""
        self.reconcile()
        self.save_again()

    @property
    def unsaved(self) -> bool:
        """Whether the facts are not in the store."""
        return bool(self.problem)

    def save_again(self) -> None:
        """Try again to store the facts."""
        before = self.problem
        self._keeper.save()
        self._tell_problem(before)

    def _tell_problem(self, before: str) -> None:
        if self.problem and self.problem != before:
            self.failed.emit(self.problem)
