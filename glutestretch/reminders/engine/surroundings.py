"""What else happens: sessions, breaks, pauses, a busy user, another zone, another list."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from types import MappingProxyType

from glutestretch.kit.record import replace
from glutestretch.reminders.engine.due import ready
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.looking_back import known_done
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import Once, Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.settling import settled
from glutestretch.reminders.engine.sitting import after_break, counts_sitting, restart_sitting
from glutestretch.reminders.engine.state import (
    Event,
    LogEntry,
    Reason,
    ReminderState,
    logged,
    with_only,
)


def session_began(facts: ReminderState, now: datetime) -> ReminderState:
    """Note that a session is running; what comes due during it is held."""
    facts = reconciled(facts, now)
    return settled(replace(facts, session_since=facts.seen), now)


def session_ended(facts: ReminderState, now: datetime, *, counts: bool = True) -> ReminderState:
    """Note that the session is over.

    Args:
        facts: What is known.
        now: An aware datetime.
        counts: Whether enough was done for it to count. Then everything that waits is settled,
            except what comes once and was held by the session, and the count of sitting restarts.
    """
    facts = reconciled(facts, now)
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
    return restart_sitting(facts, now)


def unwatched(facts: ReminderState, now: datetime) -> ReminderState:
    """Forget what nobody would report the end of.

    The desktop is only queried while something is held, and natural breaks are only reported
    while a reminder counts sitting. The unlocking of a locked screen is always reported.
    """
    locked = Reason.LOCKED in facts.busy
    if facts.busy and not locked and not ready(facts, now):
        facts = replace(facts, busy=())
    if facts.away_since and not locked and not any_counts_sitting(facts):
        facts = back(facts, now)
    return facts


def any_counts_sitting(facts: ReminderState) -> bool:
    """Return whether a reminder that is switched on counts sitting."""
    for reminder in facts.reminders:
        if isinstance(reminder.rule, Rule) and reminder.rule.counts_sitting and reminder.enabled:
            return True
    return False


def learnt(
    facts: ReminderState, now: datetime, done_on: date | None, day_begins: int
) -> ReminderState:
    """Note what the diary says.

    Args:
        facts: What is known.
        now: An aware datetime.
        done_on: The last of the user's days on which something was done; None if nothing was.
        day_begins: The hour at which these days begin.
    """
    return settled(known_done(reconciled(facts, now), done_on, day_begins), now)


def busy(facts: ReminderState, now: datetime, reasons: Iterable[Reason]) -> ReminderState:
    """Note all reasons for which nothing may be shown from now on; none if the user is free."""
    facts, found = reconciled(facts, now), tuple(reasons)
    return facts if found == facts.busy else settled(replace(facts, busy=found), now)


def away(facts: ReminderState, now: datetime, since: datetime) -> ReminderState:
    """Note that the user is not at the computer, and since when."""
    facts = reconciled(facts, now)
    if facts.away_since:
        return facts
    since = min(since, now).astimezone(UTC)
    return settled(replace(facts, away_since=since), now)


def back(facts: ReminderState, now: datetime) -> ReminderState:
    """Note that the user is back; after a natural break, the count of sitting restarts."""
    facts = reconciled(facts, now)
    if not facts.away_since:
        return facts
    facts = after_break(facts, facts.away_since, now.astimezone(UTC))
    return settled(replace(facts, away_since=None), now)


def paused(facts: ReminderState, now: datetime, until: datetime = FOR_EVER) -> ReminderState:
    """Let no reminder come until a moment, or until the user resumes."""
    facts = reconciled(facts, now)
    return settled(replace(facts, paused_until=until.astimezone(UTC)), now)


def resumed(facts: ReminderState, now: datetime) -> ReminderState:
    """End a pause; the count of sitting restarts."""
    facts = reconciled(facts, now)
    if not facts.paused_until:
        return facts
    return settled(restart_sitting(replace(facts, paused_until=None), now.astimezone(UTC)), now)


def in_zone(facts: ReminderState, now: datetime, zone: str) -> ReminderState:
    """Use the clock times of another zone from now on.

    Raises:
        Problem: If there is no such zone.
    """
    zone_called(zone)
    return settled(replace(reconciled(facts, now), zone=zone), now)


def with_reminders(
    facts: ReminderState, now: datetime, reminders: Iterable[Reminder]
) -> ReminderState:
    """Put another list in place of the user's; what is new in it counts from now on.

    What waits for a reminder that is gone, switched off or comes at other times is forgotten.
    """
    facts = reconciled(facts, now)
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
        asked=MappingProxyType({n: one for n, one in facts.asked.items() if n in same}),
    )
    return settled(with_only(changed, same), now)


def _as_before(reminder: Reminder, before: Reminder) -> bool:
    return before.enabled and reminder.rule == before.rule
