"""How reminders stand, in words: all of them, each in the list, and what became of them."""

from datetime import datetime

from glutestretch.kit.record import Record
from glutestretch.kit.translation import tr as _tr
from glutestretch.reminders import texts as words
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.reconcile import caught_up
from glutestretch.reminders.engine.rules import Once, Quiet
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.status import Stand, Standing, Status
from glutestretch.stretches.catalogue import Catalogue


def state_words(status: Status) -> str:
    """Return why none comes just now; empty where nothing is special."""
    if status.paused_until is not None:
        return _begun(words.pause_words(status.paused_until, status.now, status.zone))
    return words.holding_words(status.held) if status.held else ""


def next_words(status: Status) -> str:
    """Return the next reminder as a sentence; empty without.

    ``Due now``, ``Held: the camera is in use``, or ``Next: tomorrow, Tuesday, at 14:30``.
    """
    if not status.paused and status.due_now:
        return _tr("Due now")
    if not status.paused and status.held:
        return _begun(words.holding_words(status.held))
    if status.next_at is None:
        return ""
    moment = words.moment_words(status.next_at, status.now, status.zone)
    return _tr("Next: {moment}").format(moment=moment)


def next_caption(status: Status, catalogue: Catalogue) -> str:
    """Return what stands below ``next_words``: why nothing comes, or which one it is."""
    if status.paused:
        return state_words(status)
    if status.due_now:
        return _tr("Time to stretch")
    if status.held:
        return _tr("Waiting until you are free")
    if status.next is None:
        return ""
    rule = status.next.rule
    if isinstance(rule, Once):
        return words.offered(catalogue, status.next.routine)
    return words.summary(rule, status.now, status.zone)


def standing_words(standing: Standing, here: LocalMoment, summary: str = "") -> str:
    """Return a reminder of the list in one line: ``Weekdays at 14:30 · due now``.

    Args:
        standing: How it stands.
        here: The present moment, in the zone of local times.
        summary: When it comes, in words, where those are known already.
    """
    return words.line(standing.reminder, standing.at, here, _why(standing, here), summary)


def _why(standing: Standing, here: LocalMoment) -> str:
    """Return what a reminder is doing, or what keeps it away; empty if nothing special."""
    match standing.stand:
        case Stand.SHOWN:
            return _tr("waits for your answer")
        case Stand.DUE:
            return _tr("due now")
        case Stand.HELD if standing.held:
            return words.holding_words(standing.held)
        case Stand.PAUSED if standing.until:
            return words.pause_words(standing.until, here.at, here.zone)
        case Stand.HUSHED:
            return _tr("quiet whenever it would come")
    return ""


class LogLine(Record):
    """What became of a reminder at one of its moments, in words."""

    when: str
    reminder: str
    outcome: str


def log_lines(facts: ReminderState, now: datetime) -> tuple[LogLine, ...]:
    """Return what became of reminders in the last week, the newest first."""
    facts = caught_up(facts, now)
    rules = {r.id: r.rule for r in facts.reminders}
    zone = zone_called(facts.zone)
    return tuple(
        LogLine(
            words.moment_words(line.due, now, zone),
            words.summary(rules[line.reminder], now, zone)
            if line.reminder in rules
            else _tr("A reminder that is deleted"),
            words.outcome_words(line),
        )
        for line in reversed(engine.last_week(facts, now))
    )


def offer_words(standing: Standing, catalogue: Catalogue) -> str:
    """Return what a reminder of the list offers; empty for a quiet period."""
    reminder = standing.reminder
    if isinstance(reminder.rule, Quiet):
        return ""
    return words.offered(catalogue, reminder.routine)


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
