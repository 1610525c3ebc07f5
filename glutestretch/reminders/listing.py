"""Reminders as programs read them: when they come, and what they are doing just now."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from glutestretch.kit.regional import region, time_text
from glutestretch.kit.translation import tr as _tr
from glutestretch.reminders import texts as words
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment, changes, midnight, stamped
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.rules import Quiet, Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import ReminderState, Where
from glutestretch.reminders.status import Standing, standings
from glutestretch.reminders.status_texts import standing_words
from glutestretch.stretches.catalogue import Catalogue

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


def lines(facts: ReminderState, now: datetime, catalogue: Catalogue, count: int = 0) -> list[str]:
    """Return all reminders and quiet periods in words, what they offer, and the next moments."""
    zone = zone_called(facts.zone)
    here = LocalMoment(now, zone)
    told = []
    for standing in standings(facts, now, count):
        reminder = standing.reminder
        line = standing_words(standing, here)
        told.append(f"{reminder.id}  {line}{_offering(reminder, catalogue)}")
        told += [f"    {_clock(at, zone)}" for at in standing.moments[:count]]
    return told


def merged_lines(
    facts: ReminderState, now: datetime, catalogue: Catalogue, count: int
) -> list[str]:
    """Return the next moments at which any reminder comes, in words."""
    zone = zone_called(facts.zone)
    told = []
    for found in engine.awaited(facts, now, count):
        reminder = facts[found.reminder]
        line = words.summary(reminder.rule, now, zone)
        told.append(f"{_clock(found.at, zone)}  {line}{_offering(reminder, catalogue)}")
    return told


def _offering(reminder: Reminder, catalogue: Catalogue) -> str:
    if isinstance(reminder.rule, Quiet):
        return ""
    return f" · {words.offered(catalogue, reminder.routine)}"


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
    paused = _paused_until(facts, now)
    return {
        "running": running,
        "session": dict(session) if session else None,
        "next_reminder": due and _next(facts, now, due),
        "paused_until": "resumed" if paused == FOR_EVER else paused and _local(facts, paused),
        "shown": _shown(facts, now),
        "held": due and _held(facts, now, due),
    }


def status_lines(
    facts: ReminderState, now: datetime, session: Mapping[str, object] | None, *, running: bool
) -> list[str]:
    """Return the same in words."""
    zone = zone_called(facts.zone)
    told = [_session_words(session)]
    if not running:
        told = [_tr("Glutestretch is not running; reminders only come while it runs.")]
    if paused := _paused_until(facts, now):
        told.append(_pause_words(paused, now, zone))
    due = engine.next_due(now, facts)
    if shown := _shown_words(facts, now):
        told.append(shown)
        if due is None or due.again:
            return told
    if due is None:
        return [*told, _tr("No reminder is to come.")]
    summary = words.summary(facts[due.reminder].rule, now, zone)
    if due.held:
        return [*told, f"{summary} · {words.holding_words(due.held)}"]
    if due.at is None or due.at <= now:
        return [*told, _tr("A reminder is due now ({summary}).").format(summary=summary)]
    moment = words.moment_words(due.at, now, zone)
    sentence = _tr("Next reminder: {moment} ({summary}).")
    return [*told, sentence.format(moment=moment, summary=summary)]


def _shown_words(facts: ReminderState, now: datetime) -> str:
    """Return what waits for an answer, and where it is to be seen; empty if nothing does."""
    offer = facts.offer
    if offer is None or facts.session_since:
        return ""
    sentence = {
        None: _tr("A reminder waits for your answer ({summary})."),
        Where.NOTIFICATION: _tr("A reminder is shown as a notification ({summary})."),
        Where.WINDOW: _tr("A reminder is shown in the window ({summary})."),
        Where.SMALL_WINDOW: _tr("A reminder is shown in a small window ({summary})."),
    }[engine.shown_in(facts)]
    zone = zone_called(facts.zone)
    return sentence.format(summary=words.summary(facts[offer.reminder].rule, now, zone))


def _shown(facts: ReminderState, now: datetime) -> Plain | None:
    """Return what waits for an answer."""
    offer = facts.offer
    if offer is None or facts.session_since:
        return None
    named = _named(facts[offer.reminder], LocalMoment(now, zone_called(facts.zone)))
    return named | {"since": _local(facts, offer.at), "where": engine.shown_in(facts)}


def _pause_words(until: datetime, now: datetime, zone: ZoneInfo) -> str:
    if until == FOR_EVER:
        return _tr("Reminders are paused until you resume them.")
    moment = words.moment_words(until, now, zone)
    return _tr("Reminders are paused until {moment}.").format(moment=moment)


def _session_words(session: Mapping[str, object] | None) -> str:
    if not session:
        return _tr("No session is running.")
    return _tr("A session is running: {stretch}, {side} side, {mode}.").format(
        stretch=session.get("stretch"),
        side=session.get("side"),
        mode=str(session.get("mode")).replace("_", " "),
    )


def _named(reminder: Reminder, here: LocalMoment) -> Plain:
    plain = {"id": reminder.id, "summary": words.summary_from(reminder.rule, here)}
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


def _paused_until(facts: ReminderState, now: datetime) -> datetime | None:
    until = facts.paused_until
    return until if until and until > now else None


def _local(facts: ReminderState, at: datetime) -> str:
    return _iso(stamped(at, zone_called(facts.zone)))


def _iso(at: datetime) -> str:
    return at.isoformat(timespec="seconds")


def _clock(at: datetime, zone: ZoneInfo) -> str:
    """Return a local moment; with its distance from UTC where clocks change on that day."""
    day = at.date()
    fill, widest = " " if region().twelve else "0", len(time_text(time(22, 22)))
    words = f"{day} {time_text(at.time()):{fill}>{widest}}"
    if any(changes(zone, midnight(day, zone), midnight(day + timedelta(days=1), zone))):
        return f"{words} {at.isoformat()[-len('+01:00') :]}"
    return words
