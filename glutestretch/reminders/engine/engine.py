"""The engine of the reminders: what is due next, when, and why it is held or left out.

Nothing here reads a clock or waits. ``next_due`` answers from the facts; every other function
takes the facts and what has happened, and returns the facts as they are then. All it needs to
know is in the facts, so that storing them is all it takes to go on after a restart.

``caught_up`` is the heart: it deals with everything that came due since it was last asked. A
timer that is late, a suspended machine, a closed app and a clock set forward are all the same
to it: time has passed, and of what came due meanwhile only one is offered, the latest.

The rules, where there was something to choose:

- What came due during quiet, a pause, a skipped day or within an hour after a session is left
  out; only what comes but once waits for the end of quiet or pause. What came due while the user
  was busy is held, however long, and offered when free.
- What nobody saw is offered up to three hours later on the same local day, else it was missed.
- An occurrence is a reminder at a local time of a day. It fires once, even if clocks go back,
  are set back, or are moved to another zone, and that time comes again.
- A quiet period or a pause begins sitting anew, as a natural break of five minutes does.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import islice
from types import MappingProxyType

from glutestretch.kit.record import Record, replace
from glutestretch.reminders.engine.local_time import LocalMoment, midnight, stamped
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.reconcile import (
    AGAIN_AFTER,
    REMEMBERED_FOR,
    SESSION_EXCUSES_FOR,
    Hold,
    after_break,
    caught_up,
    counts_sitting,
    have_fired,
    holding,
    names_of,
    sat_down,
    settled,
    sitting_from,
)
from glutestretch.reminders.engine.rules import Once, Reminder, Rule
from glutestretch.reminders.engine.schedule import (
    FOR_EVER,
    Occurrence,
    QuietPeriods,
    Schedule,
    useful,
)
from glutestretch.reminders.engine.state import (
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    Where,
    logged,
    with_only,
)

SNOOZE = timedelta(minutes=10)

_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)

__all__ = [
    "FOR_EVER",
    "Answer",
    "Due",
    "Event",
    "Hold",
    "LogEntry",
    "Occurrence",
    "Pending",
    "Reason",
    "ReminderState",
    "Where",
    "answered",
    "awaited",
    "away",
    "back",
    "busy",
    "caught_up",
    "each_awaited",
    "each_upcoming",
    "fired",
    "holding",
    "in_zone",
    "last_week",
    "minds_breaks",
    "next_due",
    "offered",
    "over",
    "paused",
    "resumed",
    "session_began",
    "session_ended",
    "shown",
    "shown_in",
    "spent",
    "unwatched",
    "upcoming",
    "with_reminders",
]


class Answer(StrEnum):
    """What the user chose on a reminder."""

    START = "start"
    LATER = "later"
    SKIP_TODAY = "skip_today"


class Due(Record):
    """What is due next.

    Attributes:
        reminder: The reminder's id.
        due: The moment meant, in local time.
        at: When to offer it, in UTC; not after ``now`` means now. None while it is held and
            nobody can say until when.
        together: Further reminders that came due and go with it.
        again: It was offered before and ignored; this is the last time.
        held: Why it cannot be offered now.
    """

    reminder: str
    due: datetime
    at: datetime | None
    together: tuple[str, ...] = ()
    again: bool = False
    held: Reason | None = None


def next_due(now: datetime, facts: ReminderState) -> Due | None:
    """Return what is due next, or None while nothing will ever be.

    What to do with it: while it is held, wait until something changes, or until ``at``; if
    ``at`` is to come, ask again then; else show it and call ``fired``.
    """
    facts = caught_up(facts, now)
    now = now.astimezone(UTC)
    ripe = _ripe(facts, now)
    if ripe:
        return _offered_now(facts, ripe, now)
    found = [Due(p.reminder, p.due, p.at, p.together, p.again) for p in facts.waiting]
    shown = facts.offer
    if shown and not shown.again:
        at = shown.at + AGAIN_AFTER
        found.append(Due(shown.reminder, shown.due, at, shown.together, again=True))
    for soonest in islice(_coming(facts, now, facts.reminders, forecast=False), 1):
        found += [Due(soonest.reminder, soonest.at, soonest.at.astimezone(UTC))]
    return min(found, key=lambda due: due.at or FOR_EVER, default=None)


def _ripe(facts: ReminderState, now: datetime) -> list[Pending]:
    """Return what waits and may be offered by now."""
    if not facts.waiting:
        return []
    return [pending for pending in facts.waiting if pending.at <= now]


def _offered_now(facts: ReminderState, ripe: list[Pending], now: datetime) -> Due:
    """Return what is ripe, with what holds it."""
    due, hold = _together(ripe, now), holding(facts, now)
    return replace(due, at=hold.until, held=hold.why) if hold else due


def _together(ripe: list[Pending], now: datetime) -> Due:
    """Make one of all that is ripe: the latest leads."""
    lead = ripe[0]
    names: dict[str, None] = {}
    for pending in ripe:
        names |= dict.fromkeys((pending.reminder, *pending.together))
        if pending.due > lead.due:
            lead = pending
    del names[lead.reminder]
    return Due(lead.reminder, lead.due, now, tuple(names), lead.again)


def upcoming(
    facts: ReminderState, now: datetime, count: int, only: str = ""
) -> tuple[Occurrence, ...]:
    """Return the next moments at which a reminder comes, in local time, in order.

    Quiet periods, a pause, days skipped and a session just done are reckoned with; sitting
    reminders are given as early as they could come.

    Args:
        facts: What is known.
        now: The moments are after this one.
        count: How many, at most.
        only: The id of one reminder, or empty for all.
    """
    chosen = tuple(r for r in facts.reminders if not only or r.id == only)
    return tuple(islice(_coming(facts, now, chosen, forecast=True), count))


def awaited(
    facts: ReminderState, now: datetime, count: int, only: str = ""
) -> tuple[Occurrence, ...]:
    """Return the same as ``upcoming``, with what the user has put off or left unanswered."""
    facts = caught_up(facts, now)
    zone = zone_called(facts.zone)
    quiet = QuietPeriods(facts.reminders, zone, facts.paused_until)
    put_off = [
        Occurrence(pending.reminder, stamped(quiet.until(pending.at) or pending.at, zone))
        for pending in facts.waiting
        if pending.at > now and (not only or pending.reminder == only)
    ]
    found = {*put_off, *upcoming(facts, now, count, only)}
    sure = (coming for coming in found if coming.at.astimezone(UTC) < FOR_EVER)
    return tuple(sorted(sure, key=lambda coming: coming.at))[:count]


def each_awaited(
    facts: ReminderState, now: datetime, count: int, reminders: tuple[Reminder, ...]
) -> dict[str, tuple[datetime, ...]]:
    """Return by id the next moments of each of these reminders, as ``awaited`` gives them of one.

    Those of which nothing is to come are left out. The work grows as the list does.
    """
    facts = caught_up(facts, now)
    zone = zone_called(facts.zone)
    found = each_upcoming(facts, now, count, reminders)
    if put_off := [pending for pending in facts.waiting if pending.at > now]:
        quiet = QuietPeriods(facts.reminders, zone, facts.paused_until)
        for pending in put_off:
            at = stamped(quiet.until(pending.at) or pending.at, zone)
            both = {at, *found.get(pending.reminder, ())}
            found[pending.reminder] = tuple(sorted(both))[:count]
    for name, moments in tuple(found.items()):
        if moments[-1].astimezone(UTC) == FOR_EVER:
            found[name] = tuple(at for at in moments if at.astimezone(UTC) < FOR_EVER)
    return found


def each_upcoming(
    facts: ReminderState, now: datetime, count: int, reminders: tuple[Reminder, ...]
) -> dict[str, tuple[datetime, ...]]:
    """Return by id the next moments of each of these, as ``upcoming`` gives them of one."""
    forecast = _Forecast(facts, now, reminders)
    found = {}
    for reminder in reminders:
        moments = tuple(one.at for one in islice(forecast.of((reminder,)), count))
        if moments:
            found[reminder.id] = moments
    return found


def _coming(
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
        anew = _reckoned_from(facts, here, reminders, in_quiet=end is not None)
        self._waits: dict[str, Occurrence] = {}
        if facts.waiting and end and end != FOR_EVER:
            self._waits = {one.reminder: one for one in _waiting_until(facts, end)}
        self._schedule = Schedule(here, quiet, end, anew)
        self._fired = have_fired(facts, now)

    def of(self, reminders: tuple[Reminder, ...], *, waiting: bool = True) -> Iterator[Occurrence]:
        """Yield when these come; what waits for the end of quiet too, if that is wanted."""
        if waiting and self._waits:
            for reminder in reminders:
                if reminder.id in self._waits:
                    yield self._waits[reminder.id]
        for found in self._schedule.of(reminders):
            if not self._fired or self._fired.isdisjoint(names_of(found.reminder, found.at)):
                yield found


def _reckoned_from(
    facts: ReminderState, here: LocalMoment, reminders: tuple[Reminder, ...], *, in_quiet: bool
) -> dict[str, datetime]:
    """Return by id from when on a reminder is reckoned, where that is not now."""
    now, skipped = here.at, facts.skipped
    excused = facts.session_ended and facts.session_ended + SESSION_EXCUSES_FOR
    sitting = not facts.away_since and not facts.session_since
    not_seen = min(facts.seen or now, now) + _INSTANT
    anew: dict[str, datetime] = {}
    for reminder in reminders:
        if reminder.id in skipped and skipped[reminder.id] == here.day:
            anew[reminder.id] = midnight(here.day + _DAY, here.zone)
        elif isinstance(reminder.rule, Rule):
            if reminder.rule.excused_by_session and excused and excused > now:
                anew[reminder.id] = excused
            elif reminder.rule.counts_sitting and sitting:
                anew[reminder.id] = sitting_from(facts, reminder.id) or now
            elif reminder.rule.outlasts_quiet and in_quiet:
                anew[reminder.id] = not_seen
    return anew


def _waiting_until(facts: ReminderState, end: datetime) -> Iterator[Occurrence]:
    """Yield what waits for the end of quiet or of a pause, as far as it is of use then."""
    zone = zone_called(facts.zone)
    for pending in facts.waiting:
        if pending.at <= end and useful(pending.at, end, zone):
            yield Occurrence(pending.reminder, stamped(end, zone))


def fired(facts: ReminderState, now: datetime, due: Due) -> ReminderState:
    """Take note that what was due is shown now, in place of what was shown before."""
    facts = caught_up(facts, now)
    now = now.astimezone(UTC)
    names = {due.reminder, *due.together}
    lines = [LogEntry(now, due.reminder, due.due, Event.FIRED)]
    if due.together:
        lines += [
            LogEntry(now, pending.reminder, pending.due, Event.JOINED)
            for pending in facts.waiting
            if pending.reminder in due.together
        ]
    return replace(
        facts,
        waiting=tuple([pending for pending in facts.waiting if pending.reminder not in names]),
        offer=Pending(due.reminder, due.due, now, due.together, due.again),
        log=logged(facts, lines),
    )


def shown(facts: ReminderState, now: datetime, reminder: str, where: Where) -> ReminderState:
    """Take note of where a reminder that has fired is to be seen."""
    facts = caught_up(facts, now)
    for place in reversed(range(len(facts.log))):
        line = facts.log[place]
        if line.reminder == reminder and line.what is Event.FIRED:
            told = replace(line, where=where)
            return replace(facts, log=(*facts.log[:place], told, *facts.log[place + 1 :]))
    return facts


def shown_in(facts: ReminderState) -> Where | None:
    """Return where the reminder that waits for an answer is to be seen; None if not known."""
    offer = facts.offer
    lines = (line for line in reversed(facts.log) if offer and line.reminder == offer.reminder)
    return next((line.where for line in lines if line.what is Event.FIRED), None)


def answered(facts: ReminderState, now: datetime, reminder: str, answer: Answer) -> ReminderState:
    """Take the user's answer to a reminder that was shown, also a late one.

    A notification that was only closed counts as ignored and needs no call.
    """
    facts = caught_up(facts, now)
    now = now.astimezone(UTC)
    asked = _asked(facts, reminder)
    if not asked:
        return facts
    names = {asked.reminder, *asked.together}
    offer = None if facts.offer and facts.offer.reminder in names else facts.offer
    waiting = [pending for pending in facts.waiting if pending.reminder not in names]
    skipped = facts.skipped
    what = Event.STARTED
    if answer is Answer.LATER:
        what = Event.SNOOZED
        waiting.append(replace(asked, at=now + SNOOZE, again=False, held=None))
    elif answer is Answer.SKIP_TODAY:
        what = Event.SKIPPED
        today = LocalMoment(now, zone_called(facts.zone)).day
        kept = {name: day for name, day in skipped.items() if day >= today}
        # Those that came together with it are settled for now; only this one was named.
        skipped = MappingProxyType(kept | {asked.reminder: today})
    line = LogEntry(now, asked.reminder, asked.due, what)
    return replace(
        facts,
        waiting=tuple(waiting),
        offer=offer,
        skipped=skipped,
        log=logged(facts, [line]),
    )


def _asked(facts: ReminderState, reminder: str) -> Pending | None:
    """Return what a notification asked, whether or not its ten minutes are over."""
    for pending in (facts.offer, *facts.waiting):
        if pending and pending.reminder == reminder:
            return pending
    for line in reversed(facts.log):
        if line.reminder == reminder and line.what is Event.FIRED:
            return Pending(reminder, line.due, line.at)
    return None


def session_began(facts: ReminderState, now: datetime) -> ReminderState:
    """Take note that a session is running; what comes due meanwhile is held."""
    facts = caught_up(facts, now)
    return settled(replace(facts, session_since=facts.seen), now)


def session_ended(facts: ReminderState, now: datetime, *, counts: bool = True) -> ReminderState:
    """Take note that the session is over.

    Args:
        facts: What is known.
        now: An aware datetime.
        counts: Whether it was a session worth the name. Then whatever waits is done with it,
            but for those of one moment alone that it held, and sitting begins anew.
    """
    facts = caught_up(facts, now)
    began, now = facts.session_since, now.astimezone(UTC)
    facts = replace(facts, session_since=None)
    if not counts:
        return after_break(facts, began, now) if began and not facts.away_since else facts
    kept = tuple(
        pending
        for pending in facts.waiting
        if pending.held is Reason.SESSION and isinstance(facts[pending.reminder].rule, Once)
    )
    lines = [
        LogEntry(now, pending.reminder, pending.due, Event.OMITTED, Reason.SESSION)
        for pending in (facts.offer, *facts.waiting)
        if pending and pending not in kept
    ]
    facts = replace(facts, session_ended=now, waiting=kept, offer=None, log=logged(facts, lines))
    return sat_down(facts, now)


def offered(facts: ReminderState, now: datetime, reasons: Iterable[Reason]) -> ReminderState:
    """Take note of what speaks against showing anything, and show what is due unless that does.

    Args:
        facts: What is known.
        now: An aware datetime.
        reasons: All for which nothing may be shown, as the desktop has just told.
    """
    facts, found = caught_up(facts, now), tuple(reasons)
    if found != facts.busy:
        facts = busy(facts, now, found)
    ripe = _ripe(facts, now)
    if not ripe or holding(facts, now):
        return facts
    return fired(facts, now, _together(ripe, now.astimezone(UTC)))


def unwatched(facts: ReminderState, now: datetime) -> ReminderState:
    """Forget what nobody would tell the end of.

    The desktop is asked only while something is held by what it told, and natural breaks are
    told only while a reminder counts sitting. Who locks the screen tells of its unlocking.
    """
    locked = Reason.LOCKED in facts.busy
    if facts.busy and not locked and not _ripe(facts, now):
        facts = replace(facts, busy=())
    if facts.away_since and not locked and not minds_breaks(facts):
        facts = back(facts, now)
    return facts


def minds_breaks(facts: ReminderState) -> bool:
    """Whether a reminder that is switched on counts sitting."""
    for reminder in facts.reminders:
        if isinstance(reminder.rule, Rule) and reminder.rule.counts_sitting and reminder.enabled:
            return True
    return False


def busy(facts: ReminderState, now: datetime, reasons: Iterable[Reason]) -> ReminderState:
    """Take note of all for which nothing may be shown from now on; of none, when free."""
    facts, found = caught_up(facts, now), tuple(reasons)
    return facts if found == facts.busy else settled(replace(facts, busy=found), now)


def away(facts: ReminderState, now: datetime, since: datetime) -> ReminderState:
    """Take note that the user is not at the computer, and since when."""
    facts = caught_up(facts, now)
    if facts.away_since:
        return facts
    since = min(since, now).astimezone(UTC)
    return settled(replace(facts, away_since=since), now)


def back(facts: ReminderState, now: datetime) -> ReminderState:
    """Take note that the user sits down again; after a natural break, sitting begins anew."""
    facts = caught_up(facts, now)
    if not facts.away_since:
        return facts
    facts = after_break(facts, facts.away_since, now.astimezone(UTC))
    return settled(replace(facts, away_since=None), now)


def paused(facts: ReminderState, now: datetime, until: datetime = FOR_EVER) -> ReminderState:
    """Let no reminder come until a moment, or until the user resumes."""
    facts = caught_up(facts, now)
    return settled(replace(facts, paused_until=until.astimezone(UTC)), now)


def resumed(facts: ReminderState, now: datetime) -> ReminderState:
    """End a pause; sitting begins anew."""
    facts = caught_up(facts, now)
    if not facts.paused_until:
        return facts
    return settled(sat_down(replace(facts, paused_until=None), now.astimezone(UTC)), now)


def in_zone(facts: ReminderState, now: datetime, zone: str) -> ReminderState:
    """Reckon with the clock times of another zone from now on.

    Raises:
        ValueError: If there is no such zone; with a sentence.
    """
    zone_called(zone)
    return settled(replace(caught_up(facts, now), zone=zone), now)


def with_reminders(
    facts: ReminderState, now: datetime, reminders: Iterable[Reminder]
) -> ReminderState:
    """Put another list in place of the user's; what is new in it counts from now on.

    What waits for a reminder that is gone, switched off or comes at other times is forgotten.
    """
    facts = caught_up(facts, now)
    now = now.astimezone(UTC)
    before = {reminder.id: reminder for reminder in facts.reminders}
    after = tuple(reminders)
    same = {r.id for r in after if r.enabled and r.id in before and _as_before(r, before[r.id])}
    sat_since = {name: at for name, at in facts.sat_since.items() if name in same}
    sat_since |= {r.id: now for r in after if r.id not in same and counts_sitting(r)}
    changed = replace(
        facts,
        reminders=after,
        sat_since=MappingProxyType(sat_since),
        skipped=MappingProxyType({n: day for n, day in facts.skipped.items() if n in same}),
    )
    return settled(with_only(changed, same), now)


def _as_before(reminder: Reminder, before: Reminder) -> bool:
    return before.enabled and reminder.rule == before.rule


def over(facts: ReminderState, now: datetime) -> frozenset[str]:
    """Return the ids of reminders for one moment that is past and settled; the log names them."""
    facts = caught_up(facts, now)
    open_ = {name for p in (facts.offer, *facts.waiting) if p for name in (p.reminder, *p.together)}
    return frozenset(
        r.id
        for r in facts.reminders
        if isinstance(r.rule, Once) and r.rule.at <= now and r.id not in open_
    )


def spent(facts: ReminderState, now: datetime) -> tuple[str, ...]:
    """Return the ids of reminders for one moment of which a week has had nothing to tell."""
    over = now - REMEMBERED_FOR
    told = {line.reminder for line in last_week(facts, now)}
    told |= {pending.reminder for pending in facts.waiting}
    return tuple(
        r.id
        for r in facts.reminders
        if isinstance(r.rule, Once) and r.rule.at < over and r.id not in told
    )


def last_week(facts: ReminderState, now: datetime) -> tuple[LogEntry, ...]:
    """Return what became of reminders in the last seven days, oldest first."""
    return tuple(line for line in facts.log if line.at >= now - REMEMBERED_FOR)
