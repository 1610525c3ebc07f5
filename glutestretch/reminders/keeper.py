"""Keeps what is known of the reminders: each step is reconciled, taken, stored, and summed up."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from glutestretch.desktop.clock import Clock
from glutestretch.reminders.clock_watch import ClockJumpDetector
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.reconcile import caught_up
from glutestretch.reminders.engine.state import Reason, ReminderState
from glutestretch.reminders.file import ReminderStore
from glutestretch.reminders.status import Status, status_of

Step = Callable[[ReminderState, datetime], ReminderState]


class ReminderKeeper:
    """Holds the facts of all reminders, and keeps them in the store as they change.

    Attributes:
        facts: All that the engine knows.
        problem: Why what is known now is not in the store, in a sentence; empty if it is.
        problems: What could not be used of the store, a sentence each.
    """

    def __init__(self, store: ReminderStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lapse = ClockJumpDetector(clock)
        loaded = store.load()
        self.problem = ""
        self.problems = loaded.problems
        now = clock.now()
        facts = caught_up(loaded.facts, now, Reason.CLOSED)
        over = engine.spent(facts, now)
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
        """How the reminders stand now; computed once a step, and once a moment."""
        now = self.now
        if self._status is None or self._status.now != now:
            self._status = status_of(self.facts, now)
        return self._status

    def take(self, step: Step) -> bool:
        """Deal with all that came due, take one of the engine's steps, and keep the facts.

        Returns:
            Whether the facts are other ones now, but for how far all was seen.
        """
        now = self.now
        after = step(caught_up(self.facts, now, self._lapse.why()), now)
        if after.busy or after.away_since:
            after = engine.unwatched(after, now)
        same = {**vars(after), "seen": None} == {**vars(self.facts), "seen": None}
        self.facts = after
        self._status = None
        if not same or self.problem:
            self.save()
        return not same

    def save(self) -> None:
        """Write down what is known now; ``problem`` says if that could not be done."""
        self.problem = self._store.save(self.facts)
