"""How one reminder stands just now: shown, held, or when it comes next."""

from datetime import datetime

from glutestretch.kit.record import Record
from glutestretch.kit.translation import tr as _tr
from glutestretch.reminders import texts as words
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.reconcile import caught_up
from glutestretch.reminders.engine.state import Pending, ReminderState


class Standing(Record):
    """What is known of a reminder.

    Attributes:
        at: When it comes next; None if that is not known.
        why: In words, what it is doing now or what keeps it away; empty if nothing does.
    """

    at: datetime | None
    why: str = ""


def standing(facts: ReminderState, now: datetime, reminder: str) -> Standing:
    """Return how a reminder stands, as list, ``reminders`` and ``status`` tell it alike."""
    facts = caught_up(facts, now)
    if facts.offer and reminder in _names(facts.offer) and not facts.session_since:
        return Standing(None, _tr("waits for your answer"))
    if any(reminder in _names(pending) for pending in facts.waiting if pending.at <= now):
        hold = engine.holding(facts, now)
        if hold is None:
            return Standing(None, _tr("due now"))
        if hold.until is None:
            return Standing(None, words.holding_words(hold.why))
    coming = engine.awaited(facts, now, 1, reminder)
    if coming:
        return Standing(coming[0].at)
    return Standing(None, words.why_none(facts, now, reminder))


def _names(pending: Pending) -> tuple[str, ...]:
    return (pending.reminder, *pending.together)
