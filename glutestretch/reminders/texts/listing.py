"""Reminders and what is going on, as a terminal shows them."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from glutestretch.kit.regional import region, time_text
from glutestretch.kit.translation import QT_TR_NOOP, tr
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.local_time import LocalMoment, changes, midnight
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.rule import Quiet
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import ReminderState, Where
from glutestretch.reminders.listing import paused_until
from glutestretch.reminders.status import standings
from glutestretch.reminders.texts.moments import moment_words
from glutestretch.reminders.texts.outcomes import holding_words
from glutestretch.reminders.texts.rules import offered, summary
from glutestretch.reminders.texts.status import standing_words
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.sides import Side

_MODES = {
    "following": QT_TR_NOOP("following the steps"),
    "counting_in": QT_TR_NOOP("counting in"),
    "holding": QT_TR_NOOP("holding"),
    "changing_side": QT_TR_NOOP("changing side"),
    "resting": QT_TR_NOOP("resting"),
    "paused": QT_TR_NOOP("paused"),
}


def lines(facts: ReminderState, now: datetime, book: RoutineBook, count: int = 0) -> list[str]:
    """Return all reminders and quiet periods in words, what they offer, and the next moments."""
    zone = zone_called(facts.zone)
    here = LocalMoment(now, zone)
    told = []
    for standing in standings(facts, now, count):
        reminder = standing.reminder
        line = standing_words(standing, here)
        told.append(f"{reminder.id}  {_with_offer(line, reminder, book)}")
        told += [f"    {_clock(at, zone)}" for at in standing.moments[:count]]
    return told


def merged_lines(facts: ReminderState, now: datetime, book: RoutineBook, count: int) -> list[str]:
    """Return the next moments at which any reminder comes, in words."""
    zone = zone_called(facts.zone)
    told = []
    for found in engine.awaited(facts, now, count):
        reminder = facts[found.reminder]
        line = summary(reminder.rule, now, zone)
        told.append(f"{_clock(found.at, zone)}  {_with_offer(line, reminder, book)}")
    return told


def _with_offer(line: str, reminder: Reminder, book: RoutineBook) -> str:
    if isinstance(reminder.rule, Quiet):
        return line
    offer = offered(book, reminder.routine)
    return tr("{reminder} · {offer}").format(reminder=line, offer=offer)


def status_lines(
    facts: ReminderState, now: datetime, session: Mapping[str, object] | None, *, running: bool
) -> list[str]:
    """Return what is going on, a sentence a line.

    Args:
        facts: What is known of the reminders.
        now: The present moment.
        session: The session in progress.
        running: Whether the app runs.
    """
    zone = zone_called(facts.zone)
    told = [_session_words(session)]
    if not running:
        told = [tr("Glutestretch is not running; reminders only come while it runs.")]
    if paused := paused_until(facts, now):
        told.append(_pause_words(paused, now, zone))
    due = engine.next_due(now, facts)
    if shown := _shown_words(facts, now):
        told.append(shown)
        if due is None or due.again:
            return told
    if due is None:
        return [*told, tr("No reminder is to come.")]
    when = summary(facts[due.reminder].rule, now, zone)
    if due.held:
        held = tr("{reminder} · {state}").format(reminder=when, state=holding_words(due.held))
        return [*told, held]
    if due.at is None or due.at <= now:
        return [*told, tr("A reminder is due now ({summary}).").format(summary=when)]
    moment = moment_words(due.at, now, zone)
    sentence = tr("Next reminder: {moment} ({summary}).")
    return [*told, sentence.format(moment=moment, summary=when)]


def _shown_words(facts: ReminderState, now: datetime) -> str:
    """Return what waits for an answer, and where it is to be seen; empty if nothing does."""
    offer = facts.offer
    if offer is None or facts.session_since:
        return ""
    sentence = {
        None: tr("A reminder waits for your answer ({summary})."),
        Where.NOTIFICATION: tr("A reminder is shown as a notification ({summary})."),
        Where.WINDOW: tr("A reminder is shown in the window ({summary})."),
        Where.SMALL_WINDOW: tr("A reminder is shown in a small window ({summary})."),
    }[engine.shown_in(facts)]
    zone = zone_called(facts.zone)
    return sentence.format(summary=summary(facts[offer.reminder].rule, now, zone))


def _pause_words(until: datetime, now: datetime, zone: ZoneInfo) -> str:
    if until == FOR_EVER:
        return tr("Reminders are paused until you resume them.")
    moment = moment_words(until, now, zone)
    return tr("Reminders are paused until {moment}.").format(moment=moment)


def _session_words(session: Mapping[str, object] | None) -> str:
    if not session:
        return tr("No session is running.")
    words = tr("A session is running: {stretch}, right side, {state}.")
    if session.get("side") == Side.LEFT:
        words = tr("A session is running: {stretch}, left side, {state}.")
    mode = str(session.get("mode"))
    return words.format(stretch=session.get("stretch"), state=tr(_MODES.get(mode, mode)))


def _clock(at: datetime, zone: ZoneInfo) -> str:
    """Return a local moment; with its distance from UTC where clocks change on that day."""
    day = at.date()
    fill, widest = " " if region().twelve else "0", len(time_text(time(22, 22)))
    words = f"{day} {time_text(at.time()):{fill}>{widest}}"
    if any(changes(zone, midnight(day, zone), midnight(day + timedelta(days=1), zone))):
        return f"{words} {at.isoformat()[-len('+01:00') :]}"
    return words
