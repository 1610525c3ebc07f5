"""The user's reminders: the list, what comes next, and what became of them."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.kit.record import Record, replace
from glutestretch.reminders import texts as words
from glutestretch.reminders.calendar import CalendarExport
from glutestretch.reminders.calendar_events import Titled
from glutestretch.reminders.clock_watch import ClockJumpDetector
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment, midnight
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.reconcile import caught_up
from glutestretch.reminders.engine.rules import Once, Quiet, Reminder, Rule
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import Reason, ReminderState, fresh_id
from glutestretch.reminders.file import ReminderStore
from glutestretch.reminders.standing import Standing, standing
from glutestretch.stretches.catalogue import Catalogue

_NEXT = 5


class Row(Record):
    """A reminder in the list.

    Attributes:
        words: When it comes, and when next.
        offers: What it offers, in words; empty for a quiet period.
        quiet: Whether it is a quiet period.
    """

    id: str
    words: str
    offers: str
    enabled: bool
    quiet: bool


class LogLine(Record):
    """What became of a reminder at one of its moments, in words."""

    when: str
    reminder: str
    outcome: str


class Reminders(QObject):
    """Holds the facts of all reminders and keeps them in the store as they change.

    Attributes:
        problem: Why what is known now is not in the store, in a sentence; empty if it is.

    Signals:
        changed: List, state or log are other ones.
        failed: A sentence: something could not be read or kept.
        test_wished: Show the reminder with this id as it will look.
    """

    changed = Signal()
    failed = Signal(str)
    test_wished = Signal(str)

    def __init__(
        self,
        store: ReminderStore,
        clock: Clock,
        catalogue: Catalogue,
        calendar: CalendarExport,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._catalogue = catalogue
        self._calendar = calendar
        self._deleted: tuple[int, Reminder] | None = None
        self.problem = ""
        self._lapse = ClockJumpDetector(clock)
        loaded = store.load()
        self._facts = caught_up(loaded.facts, clock.now(), Reason.CLOSED)
        self.problems = loaded.problems
        over = engine.spent(self._facts, clock.now())
        kept = tuple(r for r in self._facts.reminders if r.id not in over)
        self._facts = engine.with_reminders(self._facts, clock.now(), kept)

    # What is known.

    @property
    def facts(self) -> ReminderState:
        """All that the engine knows."""
        return self._facts

    @property
    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._clock.now()

    @property
    def zone(self) -> ZoneInfo:
        """The zone whose clock times count."""
        return zone_called(self._facts.zone)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The list, in the user's order, without what is over."""
        over = engine.over(self._facts, self.now)
        return tuple(self._row(r) for r in self._facts.reminders if r.id not in over)

    @property
    def log(self) -> tuple[LogLine, ...]:
        """What became of reminders in the last week, the newest first."""
        names = {r.id: r for r in self._facts.reminders}
        now, zone = self.now, self.zone
        return tuple(
            LogLine(
                words.moment_words(line.due, now, zone),
                words.summary(names[line.reminder].rule, now, zone)
                if line.reminder in names
                else self.tr("A reminder that is deleted"),
                words.outcome_words(line),
            )
            for line in reversed(engine.last_week(caught_up(self._facts, now), now))
        )

    @property
    def paused(self) -> bool:
        """Whether the user has paused all reminders."""
        until = self._facts.paused_until
        return until is not None and until > self.now

    @property
    def state(self) -> str:
        """Why none comes just now, in words; empty where nothing is special."""
        until = self._facts.paused_until
        if self.paused and until is not None:
            pause = words.pause_words(until, self.now, self.zone)
            return pause[:1].upper() + pause[1:]
        return self.held

    @property
    def due_now(self) -> bool:
        """Whether a reminder is shown, or is to be shown at once."""
        due, facts = self.next_due(), self._facts
        ripe = due is not None and not due.held and due.at is not None and due.at <= self.now
        return ripe or (facts.offer is not None and facts.session_since is None)

    @property
    def held(self) -> str:
        """Why a reminder that is due is not shown, in words; empty where none waits so."""
        due = self.next_due()
        return words.holding_words(due.held) if due and due.held else ""

    @property
    def routines(self) -> tuple[tuple[str, str], ...]:
        """What a reminder can offer: id and name, the whole routine first."""
        stretches = ((stretch.id, stretch.name) for stretch in self._catalogue.stretches)
        return (("", self.offers("")), *stretches)

    @property
    def exportable(self) -> bool:
        """Whether there is a reminder that a calendar can hold."""
        return any(self._calendar.holds(reminder, self.now) for reminder in self._facts.reminders)

    @property
    def any_active(self) -> bool:
        """Whether there is a reminder that may come."""
        facts = self._facts
        seen = min(facts.seen or self.now, self.now)
        return bool(facts.offer or facts.waiting) or any(
            r.enabled
            and isinstance(r.rule, Rule)
            and not (isinstance(r.rule, Once) and r.rule.at <= seen)
            for r in facts.reminders
        )

    def rule(self, reminder: str) -> Rule | Quiet:
        """Return when a reminder comes."""
        return self._facts[reminder].rule

    def routine(self, reminder: str) -> str:
        """Return what a reminder offers: a stretch's id, or empty for the whole routine."""
        return self._facts[reminder].routine

    def offers(self, routine: str) -> str:
        """Return in words what is offered."""
        return words.offered(self._catalogue, routine)

    def next_due(self) -> engine.Due | None:
        """Return what is due next."""
        return engine.next_due(self.now, self._facts)

    def next_words(self) -> str:
        """Return the next reminder in words, as a sentence; empty without.

        ``Due now``, ``Held: the camera is in use``, or ``Next: tomorrow, Tuesday, at 14:30``.
        """
        if not self.paused and self.due_now:
            return self.tr("Due now")
        if not self.paused and (held := self.held):
            return held[:1].upper() + held[1:]
        coming = self._next()
        if coming is None:
            return ""
        moment = words.moment_words(coming.at, self.now, self.zone)
        return self.tr("Next: {moment}").format(moment=moment)

    def next_caption(self) -> str:
        """Return what stands below ``next_words``: why nothing comes, or which one it is."""
        if self.paused:
            return self.state
        if self.due_now:
            return self.tr("Time to stretch")
        if self.held:
            return self.tr("Waiting until you are free")
        coming = self._next()
        if coming is None:
            return ""
        rule = self.rule(coming.reminder)
        if isinstance(rule, Once):
            return self.offers(self.routine(coming.reminder))
        return words.summary(rule, self.now, self.zone)

    def _next(self) -> engine.Occurrence | None:
        """Return the next one to come, one put off or held by a pause included."""
        due, until = self.next_due(), self._facts.paused_until
        found = list(engine.upcoming(self._facts, self.now, 1))
        if due and due.at:
            found.append(engine.Occurrence(due.reminder, max(due.at, until) if until else due.at))
        known = (coming for coming in found if coming.at != FOR_EVER)
        return min(known, key=lambda coming: coming.at, default=None)

    def next_moments(self, rule: Rule | Quiet) -> tuple[str, ...]:
        """Return the next five moments in words, as if this were in the list already.

        For a quiet period these are the next moments of all reminders, as it leaves them.
        """
        tried = Reminder(fresh_id(self._facts), rule)
        facts = engine.with_reminders(self._facts, self.now, (*self._facts.reminders, tried))
        only = "" if isinstance(rule, Quiet) else tried.id
        return tuple(
            words.moment_words(coming.at, self.now, self.zone)
            for coming in engine.upcoming(facts, self.now, _NEXT, only)
        )

    def _row(self, reminder: Reminder) -> Row:
        quiet = isinstance(reminder.rule, Quiet)
        now = Standing(None) if quiet else standing(self._facts, self.now, reminder.id)
        return Row(
            reminder.id,
            words.line(reminder, now.at, self.now, self.zone, now.why),
            "" if quiet else self.offers(reminder.routine),
            reminder.enabled,
            quiet,
        )

    # What the user wishes.

    def add(self, rule: Rule | Quiet, routine: str = "") -> str:
        """Add a reminder or a quiet period; return its id."""
        reminder = Reminder(fresh_id(self._facts), rule, routine)
        self._set_list((*self._facts.reminders, reminder))
        return reminder.id

    def change(self, reminder: str, rule: Rule | Quiet, routine: str = "") -> None:
        """Let a reminder come at other times, or offer something else."""
        self._replace(reminder, rule=rule, routine=routine)

    def switch(self, reminder: str, on: bool) -> None:  # noqa: FBT001 - a setter
        """Switch a reminder on or off."""
        self._replace(reminder, enabled=on)

    def duplicate(self, reminder: str) -> str:
        """Add a second one like it, right below; return its id."""
        copy = replace(self._facts[reminder], id=fresh_id(self._facts))
        listed = list(self._facts.reminders)
        listed.insert(listed.index(self._facts[reminder]) + 1, copy)
        self._set_list(tuple(listed))
        return copy.id

    def delete(self, reminder: str) -> None:
        """Take a reminder out of the list; ``undo_delete`` brings the last one back."""
        found = self._facts[reminder]
        self._deleted = self._facts.reminders.index(found), found
        self._set_list(tuple(r for r in self._facts.reminders if r is not found))

    @property
    def can_undo(self) -> bool:
        """Whether a deleted reminder can be brought back."""
        return self._deleted is not None

    def undo_delete(self) -> None:
        """Put the reminder that was deleted last back where it was."""
        if self._deleted:
            (place, found), self._deleted = self._deleted, None
            listed = list(self._facts.reminders)
            if any(other.id == found.id for other in listed):
                found = replace(found, id=fresh_id(self._facts))
            listed.insert(place, found)
            self._set_list(tuple(listed))

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

    def export_calendar(self, path: str) -> str:
        """Write a calendar file; return sentences on what is not in it, or why there is none."""
        titled = [
            Titled(
                reminder,
                self.tr("Stretch: {what}").format(what=self.offers(reminder.routine)),
                words.summary(reminder.rule, self.now, self.zone),
            )
            for reminder in self._facts.reminders
        ]
        written = self._calendar.write(Path(path), titled, self.zone, self.now)
        if written.problem or not written.left_out:
            return written.problem
        return " ".join((self.tr("The calendar is written."), *written.left_out))

    # How facts become others.

    def become(self, step: Callable[[ReminderState, datetime], ReminderState]) -> None:
        """Deal with all that came due, take one of the engine's steps, and keep the facts."""
        now = self.now
        after = step(caught_up(self._facts, now, self._lapse.why()), now)
        same = replace(after, seen=None) == replace(self._facts, seen=None)
        self._facts = after
        if not same or self.problem:
            self._save()
        if not same:
            self.changed.emit()

    def keep(self) -> None:
        """Write down how far all was seen, and what could not be written so far."""
        self.catch_up()
        self._save()

    @property
    def unsaved(self) -> bool:
        """Whether what is known now is not in the store."""
        return bool(self.problem)

    def save_again(self) -> None:
        """Try to write it."""
        self._save()

    def catch_up(self) -> None:
        """Deal with all that came due."""
        self.become(lambda facts, _now: facts)

    def _save(self) -> None:
        told, self.problem = self.problem, self._store.save(self._facts)
        if self.problem and self.problem != told:
            self.failed.emit(self.problem)

    def _replace(self, reminder: str, **fields: object) -> None:
        self._set_list(
            tuple(
                replace(found, **fields) if found.id == reminder else found
                for found in self._facts.reminders
            )
        )

    def _set_list(self, listed: tuple[Reminder, ...]) -> None:
        self.become(lambda facts, now: engine.with_reminders(facts, now, listed))
