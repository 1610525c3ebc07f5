"""What became of reminders, and which of them are over."""

from datetime import datetime

from glutestretch.reminders.engine.reconcile import REMEMBERED_FOR, reconciled
from glutestretch.reminders.engine.rules import Once
from glutestretch.reminders.engine.state import LogEntry, ReminderState


def over(facts: ReminderState, now: datetime) -> frozenset[str]:
    """Return the ids of reminders for one moment that is past and settled; the log names them."""
    facts = reconciled(facts, now)
    open_ = {name for p in (facts.offer, *facts.waiting) if p for name in (p.reminder, *p.together)}
    return frozenset(
        r.id
        for r in facts.reminders
        if isinstance(r.rule, Once) and r.rule.at <= now and r.id not in open_
    )


def outdated(facts: ReminderState, now: datetime) -> tuple[str, ...]:
    """Return the ids of reminders for one moment that have not been in the log for a week."""
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
