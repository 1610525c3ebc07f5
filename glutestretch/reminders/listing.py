"""Reminders as programs read them: when they come, and what they are doing just now."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment, stamped
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.rule import Quiet
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.status import Standing, standings
from glutestretch.reminders.texts.rules import summary_from

Plain = dict[str, Any]


def rules_alone(facts: ReminderState) -> ReminderState:
    """Return the reminders as they come by themselves: nothing paused, skipped or done."""
    return ReminderState(facts.reminders, facts.zone)


def listed(facts: ReminderState, now: datetime, count: int = 0) -> list[Plain]:
    """Return all reminders and quiet periods but those that are over, in the user's order.

    Args:
        facts: What is known.
        now: What comes next comes after this moment.
        count: How many moments each is to have in ``next_moments``; without any if 0.
    """
    here = LocalMoment(now, zone_called(facts.zone))
    return [_listed(standing, here, count) for standing in standings(facts, now, count)]


def _listed(standing: Standing, here: LocalMoment, count: int) -> Plain:
    moments = [_iso(at) for at in standing.moments]
    plain = _named(standing.reminder, here)
    plain |= {
        "kind": standing.reminder.rule.kind,
        "enabled": standing.reminder.enabled,
        "next": moments[0] if moments else None,
    }
    return plain | {"next_moments": moments} if count else plain


def merged(facts: ReminderState, now: datetime, count: int) -> list[Plain]:
    """Return the next moments at which any reminder comes, in order."""
    here = LocalMoment(now, zone_called(facts.zone))
    return [
        {"at": _iso(found.at), **_named(facts[found.reminder], here)}
        for found in engine.awaited(facts, now, count)
    ]


def status(
    facts: ReminderState, now: datetime, session: Mapping[str, object] | None, *, running: bool
) -> Plain:
    """Return what is going on.

    Args:
        facts: What is known of the reminders.
        now: The present moment.
        session: The session in progress.
        running: Whether the app runs.
    """
    due = engine.next_due(now, facts)
    paused = paused_until(facts, now)
    return {
        "running": running,
        "session": dict(session) if session else None,
        "next_reminder": due and _next(facts, now, due),
        "paused_until": "resumed" if paused == FOR_EVER else paused and _local(facts, paused),
        "shown": _shown(facts, now),
        "held": due and _held(facts, now, due),
    }


def _shown(facts: ReminderState, now: datetime) -> Plain | None:
    """Return what waits for an answer."""
    offer = facts.offer
    if offer is None or facts.session_since:
        return None
    named = _named(facts[offer.reminder], LocalMoment(now, zone_called(facts.zone)))
    return named | {"since": _local(facts, offer.at), "where": engine.shown_in(facts)}


def _named(reminder: Reminder, here: LocalMoment) -> Plain:
    plain = {"id": reminder.id, "summary": summary_from(reminder.rule, here)}
    return plain if isinstance(reminder.rule, Quiet) else plain | {"routine": reminder.routine}


def _next(facts: ReminderState, now: datetime, due: engine.Due) -> Plain:
    at = _local(facts, due.at) if due.at else None
    return _named(facts[due.reminder], LocalMoment(now, zone_called(facts.zone))) | {"at": at}


def _held(facts: ReminderState, now: datetime, due: engine.Due) -> Plain | None:
    if not due.held:
        return None
    return {
        "reason": due.held.value,
        "until": _local(facts, due.at) if due.at else None,
        "reminder": _named(facts[due.reminder], LocalMoment(now, zone_called(facts.zone))),
    }


def paused_until(facts: ReminderState, now: datetime) -> datetime | None:
    """Return when a pause ends, None without one."""
    until = facts.paused_until
    return until if until and until > now else None


def _local(facts: ReminderState, at: datetime) -> str:
    return _iso(stamped(at, zone_called(facts.zone)))


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
