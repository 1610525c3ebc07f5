"""When reminders come, as far as that can be known now."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice

from glutestretch.kit.record import replace
from glutestretch.reminders.engine.local_time import LocalMoment, midnight, stamped
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.looking_back import with_past
from glutestretch.reminders.engine.reconcile import (
    SESSION_EXCUSES_FOR,
    have_fired,
    names_of,
    reconciled,
)
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import NotDone, Reminder
from glutestretch.reminders.engine.schedule import (
    FOR_EVER,
    Occurrence,
    QuietPeriods,
    Schedule,
    useful,
)
from glutestretch.reminders.engine.sitting import counts_sitting, sitting_from
from glutestretch.reminders.engine.state import ReminderState

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


def upcoming(
    facts: ReminderState, now: datetime, count: int, only: str = ""
) -> tuple[Occurrence, ...]:
    """Return the next moments at which a reminder comes, in local time, in order.

    Quiet periods, a pause, skipped days and a session just done are taken into account; sitting
    reminders are given as early as they could come.

    Args:
        facts: What is known.
        now: The moments are after this one.
        count: How many, at most.
        only: The id of one reminder, or empty for all.
    """
    chosen = tuple(r for r in facts.reminders if not only or r.id == only)
    return tuple(islice(coming(facts, now, chosen, forecast=True), count))


def awaited(
    facts: ReminderState, now: datetime, count: int, only: str = ""
) -> tuple[Occurrence, ...]:
    """Return the same as ``upcoming``, with what the user has put off or left unanswered."""
    facts = reconciled(facts, now)
    put_off = (one for one in _put_off(facts, now) if not only or one.reminder == only)
    found = {*put_off, *upcoming(facts, now, count, only)}
    return tuple(sorted(found, key=lambda coming: coming.at))[:count]


def each_awaited(
    facts: ReminderState, now: datetime, count: int, reminders: tuple[Reminder, ...]
) -> dict[str, tuple[datetime, ...]]:
    """Return the next moments of each of these reminders by id, as ``awaited`` does for one.

    Those that will not come are left out. The work grows in proportion to the list.
    """
    facts = reconciled(facts, now)
    found = each_upcoming(facts, now, count, reminders)
    for one in _put_off(facts, now):
        both = {one.at, *found.get(one.reminder, ())}
        found[one.reminder] = tuple(sorted(both))[:count]
    return found


def _put_off(facts: ReminderState, now: datetime) -> Iterator[Occurrence]:
    """Yield when what waits comes, unless that is when a pause without an end is over."""
    waiting = [pending for pending in facts.waiting if pending.at > now]
    if not waiting:
        return
    zone = zone_called(facts.zone)
    quiet = QuietPeriods(facts.reminders, zone, facts.paused_until)
    for pending in waiting:
        if (at := quiet.until(pending.at) or pending.at) != FOR_EVER:
            yield Occurrence(pending.reminder, stamped(at, zone))


def each_upcoming(
    facts: ReminderState, now: datetime, count: int, reminders: tuple[Reminder, ...]
) -> dict[str, tuple[datetime, ...]]:
    """Return the next moments of each of these by id, as ``upcoming`` does for one."""
    forecast = _Forecast(facts, now, reminders)
    found = {}
    for reminder in reminders:
        moments = tuple(one.at for one in islice(forecast.of((reminder,)), count))
        if moments:
            found[reminder.id] = moments
    return found


def coming(
    facts: ReminderState, now: datetime, reminders: tuple[Reminder, ...], *, forecast: bool
) -> Iterable[Occurrence]:
    """Yield what comes; without ``forecast`` no sitting reminder while nobody sits."""
    if not forecast and (facts.away_since or facts.session_since):
        reminders = tuple(r for r in reminders if not counts_sitting(r))
    return _Forecast(facts, now, reminders).of(reminders, waiting=forecast)


class _Forecast:
    """What comes after a moment, by all that is known."""

    def __init__(
        self, facts: ReminderState, now: datetime, reminders: tuple[Reminder, ...]
    ) -> None:
        zone = zone_called(facts.zone)
        quiet = QuietPeriods(facts.reminders, zone, facts.paused_until)
        end = quiet.until(now)
        here = LocalMoment(now, zone)
        since = _computed_from(facts, here, reminders, in_quiet=end is not None)
        self._waits: dict[str, Occurrence] = {}
        if facts.waiting and end and end != FOR_EVER:
            self._waits = {one.reminder: one for one in _waiting_until(facts, end)}
        self._schedule = Schedule(here, quiet, end, since)
        self._fired = have_fired(facts, now)
        self._with_past: dict[str, Reminder] = {}
        for reminder in reminders:
            if isinstance(reminder.rule, NotDone):
                rule = with_past(facts, reminder.id, reminder.rule)
                self._with_past[reminder.id] = replace(reminder, rule=rule)

    def of(self, reminders: tuple[Reminder, ...], *, waiting: bool = True) -> Iterator[Occurrence]:
        """Yield when these come; what waits for the end of quiet too, if that is wanted."""
        waits = self._waits if waiting else {}
        if waits:
            for reminder in reminders:
                if reminder.id in waits:
                    yield waits[reminder.id]
        if self._with_past:
            reminders = tuple(self._with_past.get(r.id, r) for r in reminders)
        for found in self._schedule.of(reminders):
            if waits and waits.get(found.reminder) == found:
                continue
            if not self._fired or self._fired.isdisjoint(names_of(found.reminder, found.at)):
                yield found


def _computed_from(
    facts: ReminderState, here: LocalMoment, reminders: tuple[Reminder, ...], *, in_quiet: bool
) -> dict[str, datetime]:
    """Return by id from which moment a reminder is computed, where that is not now."""
    now, skipped = here.at, facts.skipped
    excused = facts.session_ended and facts.session_ended + SESSION_EXCUSES_FOR
    sitting = not facts.away_since and not facts.session_since
    not_seen = min(facts.seen or now, now) + _INSTANT
    since: dict[str, datetime] = {}
    for reminder in reminders:
        if reminder.id in skipped and skipped[reminder.id] == here.day:
            since[reminder.id] = midnight(here.day + _DAY, here.zone)
        elif isinstance(reminder.rule, Rule):
            if reminder.rule.excused_by_session and excused and excused > now:
                since[reminder.id] = excused
            elif reminder.rule.counts_sitting and sitting:
                since[reminder.id] = sitting_from(facts, reminder.id) or now
            elif reminder.rule.outlasts_quiet and in_quiet:
                since[reminder.id] = not_seen
    return since


def _waiting_until(facts: ReminderState, end: datetime) -> Iterator[Occurrence]:
    """Yield what waits for the end of a quiet period or pause and is still useful then."""
    zone = zone_called(facts.zone)
    for pending in facts.waiting:
        if pending.at <= end and useful(pending.at, end, zone):
            yield Occurrence(pending.reminder, stamped(end, zone))
