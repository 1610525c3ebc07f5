"""How reminders stand, in words: all of them, each in the list, and what became of them."""

from datetime import datetime

from glutestretch.kit.record import Record
from glutestretch.kit.translation import begun, tr
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.rule import Quiet
from glutestretch.reminders.engine.rules import Once
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.status import Stand, Standing, Status
from glutestretch.reminders.texts.moments import moment_words
from glutestretch.reminders.texts.outcomes import holding_words, outcome_words, pause_words
from glutestretch.reminders.texts.rules import line, offered, summary
from glutestretch.stretches.routine_book import RoutineBook


def state_words(status: Status) -> str:
    """Return why none comes just now; empty where nothing is special."""
    if status.paused_until is not None:
        return begun(pause_words(status.paused_until, status.now, status.zone))
    return holding_words(status.held) if status.held else ""


def next_words(status: Status) -> str:
    """Return the next reminder as a sentence; empty without.

    ``Due now``, ``Held: the camera is in use``, or ``Next: tomorrow, Tuesday, at 14:30``.
    """
    if not status.paused and status.due_now:
        return tr("Due now")
    if not status.paused and status.held:
        return begun(holding_words(status.held))
    if status.next_at is None:
        return ""
    moment = moment_words(status.next_at, status.now, status.zone)
    return tr("Next: {moment}").format(moment=moment)


def next_caption(status: Status, book: RoutineBook) -> str:
    """Return what stands below ``next_words``: why nothing comes, or which one it is."""
    if status.paused:
        return state_words(status)
    if status.due_now:
        return tr("Time to stretch")
    if status.held:
        return tr("Waiting until you are free")
    if status.next is None:
        return ""
    rule = status.next.rule
    if isinstance(rule, Once):
        return offered(book, status.next.routine)
    return summary(rule, status.now, status.zone)


def standing_words(standing: Standing, here: LocalMoment, summary: str = "") -> str:
    """Return a reminder of the list in one line: ``Weekdays at 14:30 · due now``.

    Args:
        standing: How it stands.
        here: The present moment, in the zone of local times.
        summary: When it comes, in words, where those are known already.
    """
    return line(standing.reminder, standing.at, here, _why(standing, here), summary)


def _why(standing: Standing, here: LocalMoment) -> str:
    """Return what a reminder is doing, or what keeps it away; empty if nothing special."""
    words = ""
    match standing.stand:
        case Stand.SHOWN:
            words = tr("waits for your answer")
        case Stand.DUE:
            words = tr("due now")
        case Stand.HELD if standing.held:
            words = holding_words(standing.held)
        case Stand.PAUSED if standing.until:
            words = pause_words(standing.until, here.at, here.zone)
        case Stand.RESTING:
            words = tr("quiet until your next session")
        case Stand.SILENCED:
            words = tr("quiet whenever it would come")
    return words


class LogLine(Record):
    """What became of a reminder at one of its moments, in words."""

    when: str
    reminder: str
    outcome: str


def log_lines(facts: ReminderState, now: datetime) -> tuple[LogLine, ...]:
    """Return what became of reminders in the last week, the newest first."""
    facts = reconciled(facts, now)
    rules = {r.id: r.rule for r in facts.reminders}
    zone = zone_called(facts.zone)
    return tuple(
        LogLine(
            moment_words(entry.due, now, zone),
            summary(rules[entry.reminder], now, zone)
            if entry.reminder in rules
            else tr("A reminder that is deleted"),
            outcome_words(entry),
        )
        for entry in reversed(engine.last_week(facts, now))
    )


def offer_words(standing: Standing, book: RoutineBook) -> str:
    """Return what a reminder of the list offers; empty for a quiet period."""
    reminder = standing.reminder
    if isinstance(reminder.rule, Quiet):
        return ""
    return offered(book, reminder.routine)
