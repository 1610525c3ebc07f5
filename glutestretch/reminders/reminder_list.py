"""The user's list of reminders and quiet periods: what is in it, and how it is changed."""

from pathlib import Path

from glutestretch.kit.record import Record, replace
from glutestretch.kit.translation import tr
from glutestretch.reminders.calendar import CalendarExport
from glutestretch.reminders.calendar_events import Titled
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import fresh_id
from glutestretch.reminders.keeper import ReminderSteps
from glutestretch.reminders.status import Standing, standings
from glutestretch.reminders.texts.moments import moment_words
from glutestretch.reminders.texts.rules import dated_summary, offered, summary, summary_from
from glutestretch.reminders.texts.status import offer_words, standing_words
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routine_texts import routine_title
from glutestretch.stretches.routines import FULL

_NEXT = 5


class Row(Record):
    """A reminder in the list.

    Attributes:
        summary: When it comes.
        words: When it comes, and when next.
        offers: What it offers, in words; empty for a quiet period.
        quiet: Whether it is a quiet period.
    """

    id: str
    summary: str
    words: str
    offers: str
    enabled: bool
    quiet: bool


class ReminderList:
    """Reads and changes the list.

    Attributes:
        reminders: The state of the reminders; it takes each change.
        book: The routines that they can offer.
    """

    def __init__(
        self, reminders: ReminderSteps, book: RoutineBook, calendar: CalendarExport
    ) -> None:
        self.reminders = reminders
        self.book = book
        self._calendar = calendar
        self._deleted: tuple[int, Reminder] | None = None

    # What is in it.

    @property
    def rows(self) -> tuple[Row, ...]:
        """The list, in the user's order, without what is over."""
        now = self.reminders.now
        here = LocalMoment(now, self.reminders.zone)
        return tuple(self._row(found, here) for found in standings(self.reminders.facts, now))

    def _row(self, standing: Standing, here: LocalMoment) -> Row:
        reminder = standing.reminder
        when = summary_from(reminder.rule, here)
        return Row(
            reminder.id,
            when,
            standing_words(standing, here, when),
            offer_words(standing, self.book),
            reminder.enabled,
            isinstance(reminder.rule, Quiet),
        )

    def __contains__(self, reminder: str) -> bool:
        """Whether there is a reminder with this id that is not over."""
        facts = self.reminders.facts
        over = engine.over(facts, self.reminders.now)
        return reminder not in over and any(found.id == reminder for found in facts.reminders)

    @property
    def routines(self) -> tuple[tuple[str, str], ...]:
        """What a reminder can offer: id and title, the whole routine first."""
        return tuple((one.id, routine_title(self.book.catalogue, one)) for one in self.book.all)

    def rule(self, reminder: str) -> Rule | Quiet:
        """Return when a reminder comes."""
        return self.reminders.facts[reminder].rule

    def routine(self, reminder: str) -> str:
        """Return the id of the routine that a reminder offers."""
        return self.reminders.facts[reminder].routine

    def next_moments(self, rule: Rule | Quiet) -> tuple[str, ...]:
        """Return the next five moments in words, as if this were in the list already.

        For a quiet period these are the next moments of all reminders, as it leaves them.
        """
        facts, now = self.reminders.facts, self.reminders.now
        tried = Reminder(fresh_id(facts), rule)
        facts = engine.with_reminders(facts, now, (*facts.reminders, tried))
        only = "" if isinstance(rule, Quiet) else tried.id
        zone = self.reminders.zone
        return tuple(
            moment_words(coming.at, now, zone)
            for coming in engine.upcoming(facts, now, _NEXT, only)
        )

    # How it is changed.

    def add(self, rule: Rule | Quiet, routine: str = FULL) -> str:
        """Add a reminder or a quiet period; return its id."""
        facts = self.reminders.facts
        reminder = Reminder(fresh_id(facts), rule, routine)
        self._set((*facts.reminders, reminder))
        return reminder.id

    def change(self, reminder: str, rule: Rule | Quiet, routine: str = FULL) -> None:
        """Change when a reminder comes, and what it offers."""
        self._replace(reminder, rule=rule, routine=routine)

    def switch(self, reminder: str, on: bool) -> None:  # noqa: FBT001 - a setter
        """Switch a reminder on or off."""
        self._replace(reminder, enabled=on)

    def duplicate(self, reminder: str) -> str:
        """Add a copy right below; return its id."""
        facts = self.reminders.facts
        copy = replace(facts[reminder], id=fresh_id(facts))
        listed = list(facts.reminders)
        listed.insert(listed.index(facts[reminder]) + 1, copy)
        self._set(tuple(listed))
        return copy.id

    def delete(self, reminder: str) -> None:
        """Remove a reminder from the list; ``undo_delete`` brings the last one back."""
        facts = self.reminders.facts
        found = facts[reminder]
        self._deleted = facts.reminders.index(found), found
        self._set(tuple(r for r in facts.reminders if r is not found))

    @property
    def can_undo(self) -> bool:
        """Whether a deleted reminder can be brought back."""
        return self._deleted is not None

    def undo_delete(self) -> None:
        """Put the reminder that was deleted last back where it was."""
        if self._deleted:
            (place, found), self._deleted = self._deleted, None
            facts = self.reminders.facts
            listed = list(facts.reminders)
            if any(other.id == found.id for other in listed):
                found = replace(found, id=fresh_id(facts))
            listed.insert(place, found)
            self._set(tuple(listed))

    def _set(self, listed: tuple[Reminder, ...]) -> None:
        self.reminders.take(lambda facts, now: engine.with_reminders(facts, now, listed))

    def _replace(self, reminder: str, **fields: object) -> None:
        self._set(
            tuple(
                replace(found, **fields) if found.id == reminder else found
                for found in self.reminders.facts.reminders
            )
        )

    # How it leaves the app.

    @property
    def exportable(self) -> bool:
        """Whether there is a reminder that a calendar can hold."""
        now = self.reminders.now
        return any(self._calendar.holds(one, now) for one in self.reminders.facts.reminders)

    def export_calendar(self, path: str) -> str:
        """Write a calendar file; return sentences on what it lacks, or why there is none."""
        facts, now, zone = self.reminders.facts, self.reminders.now, self.reminders.zone
        titled = [
            Titled(
                reminder,
                tr("Stretch: {what}").format(what=offered(self.book, reminder.routine)),
                summary(reminder.rule, now, zone),
                dated_summary(reminder.rule, zone),
            )
            for reminder in facts.reminders
        ]
        written = self._calendar.write(Path(path), titled, zone, now)
        if written.problem or not written.left_out:
            return written.problem
        return " ".join((tr("The calendar is written."), *written.left_out))
