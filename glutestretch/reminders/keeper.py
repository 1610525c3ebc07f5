"""Holds the state of the reminders: each step is reconciled, applied, stored, and summed up."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from glutestretch.desktop.clock import Clock
from glutestretch.kit.record import replace
from glutestretch.reminders.clock_watch import ClockJumpDetector
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.state import Reason, ReminderState
from glutestretch.reminders.file import ReminderStore
from glutestretch.reminders.status import Status, status_of

Step = Callable[[ReminderState, datetime], ReminderState]


class ReminderSteps(Protocol):
    """What holds the reminders and takes steps with them, in the running app or for a command."""

    @property
    def facts(self) -> ReminderState:
        """All that the engine knows."""

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""

    @property
    def zone(self) -> ZoneInfo:
        """The zone whose clock times count."""

    @property
    def status(self) -> Status:
        """How the reminders stand now."""

    @property
    def problem(self) -> str:
        """Why the facts are not in the store, in a sentence; empty if they are."""

    def take(self, step: Step) -> bool:
        """Deal with all that came due, take one of the engine's steps, and store the facts.

        Returns:
            Whether anything but the time has changed.
        """


class ReminderKeeper:
    """Holds the facts of all reminders, and keeps them in the store as they change.

    Attributes:
        facts: All that the engine knows.
        stepped_at: The moment of the last step, in UTC.
        problem: Why the facts are not in the store, in a sentence; empty if they are.
        problems: One sentence for each thing in the store that could not be used.
    """

    def __init__(self, store: ReminderStore, clock: Clock, *, goes_on: bool = False) -> None:
        """Take the reminders from the store.

        Args:
            store: Where they are.
            clock: The wall clock.
            goes_on: Whether another process held them until this moment, so that nothing of
                the time since was unattended.
        """
        self._store = store
        self._clock = clock
        self._jumps = ClockJumpDetector(clock)
        loaded = store.load()
        self.problem = ""
        self.problems = loaded.problems
        self.stepped_at = now = clock.now()
        facts = reconciled(loaded.facts, now, None if goes_on else Reason.CLOSED)
        if goes_on:  # what still keeps the user busy or away is told anew
            facts = engine.back(engine.busy(facts, now, ()), now)
        over = engine.outdated(facts, now)
        kept = tuple(r for r in facts.reminders if r.id not in over)
        self.facts = engine.with_reminders(facts, now, kept)
        self._status: Status | None = None

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._clock.now()

    @property
    def zone(self) -> ZoneInfo:
        """The zone whose clock times count."""
        return zone_called(self.facts.zone)

    @property
    def status(self) -> Status:
        """How the reminders stand now; computed once per step and moment."""
        return self.status_at(self.now)

    def status_at(self, moment: datetime) -> Status:
        """Return how they stand at a moment, that of the last step or a later one."""
        if self._status is None or self._status.now != moment:
            self._status = status_of(self.facts, moment)
        return self._status

    def take(self, step: Step) -> bool:
        """Deal with all that came due, take one of the engine's steps, and store the facts.

        Returns:
            Whether anything but the time has changed.
        """
        self.stepped_at = now = self.now
        after = step(reconciled(self.facts, now, self._jumps.why()), now)
        if after.busy or after.away_since:
            after = engine.unwatched(after, now)
        same = after == replace(self.facts, seen=after.seen)
        self.facts = after
        self._status = None
        if not same or self.problem:
            self.save()
        return not same

    def save(self) -> None:
        """Store the facts; ``problem`` says if that failed."""
        self.problem = self._store.save(self.facts)
