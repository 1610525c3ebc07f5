"""What is due next, and what holds it."""

from datetime import UTC, datetime
from itertools import islice

from glutestretch.kit.record import Record, replace
from glutestretch.reminders.engine.forecast import coming
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.settling import comes_again, holding
from glutestretch.reminders.engine.state import Pending, Reason, ReminderState


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
    """Return what is due next, or None if nothing ever will be.

    While it is held, wait until something changes, or until ``at``; if ``at`` is in the future,
    call this again then; otherwise show it and call ``fired``.
    """
    facts = reconciled(facts, now)
    now = now.astimezone(UTC)
    pending_now = ready(facts, now)
    if pending_now:
        return _offered_now(facts, pending_now, now)
    found = [Due(p.reminder, p.due, p.at, p.together, p.again) for p in facts.waiting]
    if again := comes_again(facts):
        found.append(Due(again.reminder, again.due, again.at, again.together, again=True))
    for soonest in islice(coming(facts, now, facts.reminders, forecast=False), 1):
        found += [Due(soonest.reminder, soonest.at, soonest.at.astimezone(UTC))]
    return min(found, key=lambda due: due.at or FOR_EVER, default=None)


def ready(facts: ReminderState, now: datetime) -> list[Pending]:
    """Return what waits and may be offered by now."""
    if not facts.waiting:
        return []
    return [pending for pending in facts.waiting if pending.at <= now]


def _offered_now(facts: ReminderState, pending_now: list[Pending], now: datetime) -> Due:
    """Return what is ready to be offered, with what holds it."""
    due, hold = together(pending_now, now), holding(facts, now)
    return replace(due, at=hold.until, held=hold.why) if hold else due


def together(pending_now: list[Pending], now: datetime) -> Due:
    """Combine all that is ready into one; the latest leads."""
    lead = pending_now[0]
    names: dict[str, None] = {}
    for pending in pending_now:
        names |= dict.fromkeys((pending.reminder, *pending.together))
        if pending.due > lead.due:
            lead = pending
    del names[lead.reminder]
    return Due(lead.reminder, lead.due, now, tuple(names), lead.again)
