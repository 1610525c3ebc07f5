"""Dealing with all that came due since it was last asked.

A timer that is late, a suspended machine, a closed app and a clock set forward are all the same
here: time has passed, and what came due meanwhile waits, was left out, or was missed.
"""

from datetime import UTC, datetime, timedelta
from operator import attrgetter
from types import MappingProxyType
from zoneinfo import ZoneInfo

from glutestretch.kit.record import replace
from glutestretch.reminders.engine.local_time import LocalMoment, midnight, stamped
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.looking_back import with_past
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import NotDone, Once
from glutestretch.reminders.engine.schedule import FOR_EVER, QuietPeriods, useful
from glutestretch.reminders.engine.settling import UNATTENDED, settled
from glutestretch.reminders.engine.sitting import (
    NATURAL_BREAK,
    after_break,
    sitting_from,
)
from glutestretch.reminders.engine.state import (
    Asked,
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    logged,
)

SESSION_EXCUSES_FOR = timedelta(minutes=60)
REMEMBERED_FOR = timedelta(days=7)

_DAY = timedelta(days=1)
_name = attrgetter("reminder")
_HAS_FIRED = (Event.FIRED, Event.JOINED)
_SILENT = (Reason.PAUSED, Reason.QUIET)


def reconciled(facts: ReminderState, now: datetime, why: Reason | None = None) -> ReminderState:
    """Deal with all that came due up to now.

    Sitting counts as long as nobody said otherwise, so where it is known when a sleep or a
    change of clocks began, catch up to that moment first. What was dealt with up to this very
    moment is returned as it is.

    Args:
        facts: What is known.
        now: An aware datetime. Before the last one, the clock was set back.
        why: Why nobody looked meanwhile: ``ASLEEP``, ``CLOSED``, or ``CLOCK`` when it was set
            forward. The clock may also have been set back while the app was closed.
    """
    now = now.astimezone(UTC)
    if facts.seen is None:
        return replace(facts, seen=now, sitting_since=now)
    if facts.seen == now and why is None:
        return facts
    closed = why is Reason.CLOSED
    if now < facts.seen:
        why = Reason.CLOCK
    if why is Reason.CLOCK:
        facts = _clock_set(facts, now - facts.seen)
    if closed or why in UNATTENDED:
        facts = _unattended(facts, now, closed=closed)
    return settled(_came_due(facts, now, why), now, why)


def _clock_set(facts: ReminderState, by: timedelta) -> ReminderState:
    """Move all that was so long ago, or is so far away, with the clock."""

    def moved(at: datetime | None) -> datetime | None:
        return at if at is None or at == FOR_EVER else at + by

    def asked_moved(asked: Asked) -> Asked:
        return replace(asked, day=asked.day + timedelta(days=int(by / _DAY)))

    def pending_moved(pending: Pending) -> Pending:
        return replace(pending, at=pending.at + by)

    return replace(
        facts,
        paused_until=moved(facts.paused_until),
        session_since=moved(facts.session_since),
        session_ended=moved(facts.session_ended),
        away_since=moved(facts.away_since),
        sitting_since=moved(facts.sitting_since),
        sat_since=MappingProxyType({name: at + by for name, at in facts.sat_since.items()}),
        asked=MappingProxyType({name: asked_moved(one) for name, one in facts.asked.items()}),
        waiting=tuple(map(pending_moved, facts.waiting)),
        offer=facts.offer and pending_moved(facts.offer),
    )


def _unattended(facts: ReminderState, now: datetime, *, closed: bool) -> ReminderState:
    """Take out of sitting the time in which nothing was seen.

    What was the matter as the app closed is over, and its time no sitting either.
    """
    since = min(facts.seen or now, now)
    if closed:
        since = min(facts.session_since or since, facts.away_since or since, since)
        facts = replace(facts, busy=(), session_since=None, away_since=None)
    if facts.session_since and now - since >= NATURAL_BREAK:
        facts = replace(facts, session_since=None)
    return facts if facts.away_since else after_break(facts, since, now)


def _came_due(facts: ReminderState, now: datetime, why: Reason | None) -> ReminderState:
    """Put what came due since it was last seen where it belongs: waiting, or in the log."""
    count = _Count(facts, now, why)
    for reminder in facts.reminders:
        rule = reminder.rule
        if not reminder.enabled or not isinstance(rule, Rule):
            continue
        if isinstance(rule, NotDone):
            rule = with_past(facts, reminder.id, rule)
        if not rule.counts_sitting:
            count.occurrences(reminder.id, rule)
        elif not (facts.away_since or facts.session_since):
            count.sitting(reminder.id, rule)
    return count.facts()


class _Count:
    """What came due in one stretch of time, and what became of it."""

    def __init__(self, facts: ReminderState, now: datetime, why: Reason | None) -> None:
        self._facts = facts
        self._now = now
        self._why = why
        self._zone = zone_called(facts.zone)
        self._quiet = QuietPeriods(facts.reminders, self._zone)
        seen = facts.seen or now
        self._seen = LocalMoment(seen, self._zone)
        week_ago = now - REMEMBERED_FOR
        self._since = self._seen if seen >= week_ago else LocalMoment(week_ago, self._zone)
        self._fired = have_fired(facts, seen)
        self._busy = why is None and bool(facts.session_since or facts.busy)
        self._waiting = dict(zip(map(_name, facts.waiting), facts.waiting, strict=True))
        self._sat_since = dict(facts.sat_since)
        self._log: list[LogEntry] = []
        self._changed = False

    def facts(self) -> ReminderState:
        """Return the facts with all that was found."""
        if not self._changed:
            return self._facts
        return replace(
            self._facts,
            waiting=tuple(self._waiting.values()),
            sat_since=MappingProxyType(self._sat_since),
            log=logged(self._facts, self._log) if self._log else self._facts.log,
        )

    def occurrences(self, reminder: str, rule: Rule) -> None:
        """Go through the moments of a reminder that does not ask for sitting."""
        at = rule.next_after(self._seen if isinstance(rule, Once) else self._since)
        while at and at <= self._now:
            due = stamped(at, self._zone)
            if not self._fired or self._fired.isdisjoint(names_of(reminder, due)):
                left_out = self._left_out(reminder, rule, at)
                if left_out in _SILENT and rule.outlasts_quiet:
                    self._wait(reminder, due, left_out)
                elif left_out:
                    self._note(reminder, due, Event.OMITTED, left_out)
                else:
                    self._wait(reminder, due)
            at = rule.next_after(LocalMoment(at, self._zone))

    def sitting(self, reminder: str, rule: Rule) -> None:
        """Count sitting from the last quiet period; what is left out only restarts the count."""
        since = sitting_from(self._facts, reminder) or self._now
        while since < self._now:
            at = rule.next_after(LocalMoment(since, self._zone))
            due = at if at and at <= self._now else None
            quiet = self._rests_until(since, due or self._now)
            if due and is_skipped(self._facts, reminder, due, self._zone):
                since = midnight(LocalMoment(due, self._zone).day + _DAY, self._zone)
            elif quiet and quiet <= self._now:
                since = quiet
            elif due:
                if not quiet:
                    self._wait(reminder, stamped(due, self._zone))
                since = due
            else:
                break
        if since != sitting_from(self._facts, reminder):
            self._sat_since[reminder] = since
            self._changed = True

    def _left_out(self, reminder: str, rule: Rule, at: datetime) -> Reason | None:
        """Return why the reminder does not come at a moment, or None if it does."""
        facts = self._facts
        if facts.skipped and is_skipped(facts, reminder, at, self._zone):
            return Reason.SKIPPED
        if facts.paused_until and at < facts.paused_until:
            return Reason.PAUSED
        if self._quiet.until(at):
            return Reason.QUIET
        ended = facts.session_ended
        if rule.excused_by_session and ended and ended <= at < ended + SESSION_EXCUSES_FOR:
            return Reason.SESSION
        return None

    def _rests_until(self, since: datetime, at: datetime) -> datetime | None:
        """Return from when on sitting counts again if something broke it until a moment."""
        paused = self._facts.paused_until
        return paused if paused and since < paused else self._quiet.breaking(since, at)

    def _wait(self, reminder: str, due: datetime, why: Reason | None = None) -> None:
        """Let an occurrence wait to be offered, unless it is too late for that."""
        at = due.astimezone(UTC)
        if not self._busy and not useful(at, self._now, self._zone):
            away = Reason.AWAY if self._facts.away_since else Reason.LATE
            self._note(reminder, due, Event.MISSED, self._why or why or away)
            return
        earlier = self._waiting.get(reminder)
        if earlier and earlier.due != due:
            self._note(reminder, earlier.due, Event.JOINED)
        self._waiting[reminder] = Pending(reminder, due, at)
        self._changed = True

    def _note(self, reminder: str, due: datetime, what: Event, why: Reason | None = None) -> None:
        self._log.append(LogEntry(self._now, reminder, due, what, why))
        self._changed = True


def is_skipped(facts: ReminderState, reminder: str, at: datetime, zone: ZoneInfo) -> bool:
    """Whether it was skipped for the local day of a moment."""
    return reminder in facts.skipped and facts.skipped[reminder] == LocalMoment(at, zone).day


def names_of(reminder: str, due: datetime) -> tuple[tuple[str, datetime], tuple[str, datetime]]:
    """Return what an occurrence is known by: the moment, and what clocks showed then."""
    return (reminder, due.astimezone(UTC)), (reminder, due.replace(tzinfo=None))


def have_fired(facts: ReminderState, since: datetime) -> set[tuple[str, datetime]]:
    """Return the occurrences that have fired, as far as they could come again since then."""
    if not facts.log:
        return set()
    since -= 2 * _DAY
    lines = [line for line in facts.log if line.what in _HAS_FIRED and line.due > since]
    if not lines:
        return set()
    found: set[tuple[str, datetime]] = set()
    sitting: set[str] = set()
    for reminder in facts.reminders:
        if isinstance(reminder.rule, Rule) and reminder.rule.counts_sitting:
            sitting.add(reminder.id)
    for line in lines:
        if line.reminder not in sitting:
            found.update(names_of(line.reminder, line.due))
    return found
