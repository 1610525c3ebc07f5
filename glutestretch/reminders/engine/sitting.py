"""How long the user has been sitting, as far as reminders count it."""

from datetime import datetime, timedelta
from types import MappingProxyType

from glutestretch.kit.record import replace
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import Event, LogEntry, Reason, ReminderState, logged

NATURAL_BREAK = timedelta(minutes=5)


def after_break(facts: ReminderState, since: datetime, now: datetime) -> ReminderState:
    """Go on counting, without this break; restart the count if it was a natural one."""
    if now - since >= NATURAL_BREAK:
        return restart_sitting(_settle_sitting(facts, now), now)
    away = now - since
    return replace(
        facts,
        sitting_since=facts.sitting_since and facts.sitting_since + away,
        sat_since=MappingProxyType({name: at + away for name, at in facts.sat_since.items()}),
    )


def _settle_sitting(facts: ReminderState, now: datetime) -> ReminderState:
    """Settle what only asks to get up: that has been done."""
    sitting = {reminder.id for reminder in facts.reminders if counts_sitting(reminder)}
    done = [p for p in (facts.offer, *facts.waiting) if p and p.reminder in sitting]
    lines = [LogEntry(now, p.reminder, p.due, Event.OMITTED, Reason.AWAY) for p in done]
    return replace(
        facts,
        offer=None if facts.offer in done else facts.offer,
        waiting=tuple(pending for pending in facts.waiting if pending not in done),
        log=logged(facts, lines),
    )


def restart_sitting(facts: ReminderState, now: datetime) -> ReminderState:
    """Restart the count of sitting for all reminders."""
    return replace(facts, sitting_since=now, sat_since=MappingProxyType({}))


def sitting_from(facts: ReminderState, reminder: str) -> datetime | None:
    """Return since when sitting counts for a reminder."""
    return facts.sat_since.get(reminder, facts.sitting_since)


def counts_sitting(reminder: Reminder) -> bool:
    """Whether it comes after sitting."""
    return isinstance(reminder.rule, Rule) and reminder.rule.counts_sitting
