"""Reminders that are shown, and what the user answers."""

from collections.abc import Container, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from glutestretch.kit.record import replace
from glutestretch.reminders.engine.due import Due, ready, together
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.looking_back import asked_now
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.settling import holding
from glutestretch.reminders.engine.state import (
    Asked,
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    Where,
    logged,
)
from glutestretch.reminders.engine.surroundings import busy

SNOOZE = timedelta(minutes=10)


class Answer(StrEnum):
    """What the user chose on a reminder."""

    START = "start"
    LATER = "later"
    SKIP_TODAY = "skip_today"
    KEEP = "keep"
    """It is to come as before, not to go quiet."""


def fired(facts: ReminderState, now: datetime, due: Due) -> ReminderState:
    """Note that what was due is shown now, in place of what was shown before."""
    return _fired(reconciled(facts, now), now.astimezone(UTC), due)


def _fired(facts: ReminderState, now: datetime, due: Due) -> ReminderState:
    names = {due.reminder, *due.together}
    lines = [LogEntry(now, due.reminder, due.due, Event.FIRED)]
    if due.together:
        lines += [
            LogEntry(now, pending.reminder, pending.due, Event.JOINED)
            for pending in facts.waiting
            if pending.reminder in due.together
        ]
    return replace(
        facts,
        waiting=tuple([pending for pending in facts.waiting if pending.reminder not in names]),
        offer=Pending(due.reminder, due.due, now, due.together, due.again),
        asked=asked_now(facts, now, due.reminder, due.together),
        log=logged(facts, lines),
    )


def offered(facts: ReminderState, now: datetime, reasons: Iterable[Reason]) -> ReminderState:
    """Note what speaks against showing anything, and show what is due if nothing does.

    Args:
        facts: What is known.
        now: An aware datetime.
        reasons: All reasons not to show anything, as the desktop has just reported them.
    """
    facts, found = reconciled(facts, now), tuple(reasons)
    if found != facts.busy:
        facts = busy(facts, now, found)
    pending_now = ready(facts, now)
    if not pending_now or holding(facts, now):
        return facts
    now = now.astimezone(UTC)
    return _fired(facts, now, together(pending_now, now))


def shown(facts: ReminderState, now: datetime, reminder: str, where: Where) -> ReminderState:
    """Note where a reminder that has fired is shown."""
    facts = reconciled(facts, now)
    for place in reversed(range(len(facts.log))):
        line = facts.log[place]
        if line.reminder == reminder and line.what is Event.FIRED:
            told = replace(line, where=where)
            return replace(facts, log=(*facts.log[:place], told, *facts.log[place + 1 :]))
    return facts


def shown_in(facts: ReminderState) -> Where | None:
    """Return where the reminder that waits for an answer is shown; None if not known."""
    offer = facts.offer
    lines = (line for line in reversed(facts.log) if offer and line.reminder == offer.reminder)
    return next((line.where for line in lines if line.what is Event.FIRED), None)


def answered(facts: ReminderState, now: datetime, reminder: str, answer: Answer) -> ReminderState:
    """Take the user's answer to a reminder that was shown, also a late one.

    A notification that was only closed counts as ignored and needs no call.
    """
    facts = reconciled(facts, now)
    now = now.astimezone(UTC)
    asked = _asked(facts, reminder)
    if not asked:
        return facts
    names = {asked.reminder, *asked.together}
    offer = None if facts.offer and facts.offer.reminder in names else facts.offer
    waiting = [pending for pending in facts.waiting if pending.reminder not in names]
    skipped = facts.skipped
    what = Event.STARTED
    if answer is Answer.LATER:
        what = Event.SNOOZED
        waiting.append(replace(asked, at=now + SNOOZE, again=False, held=None))
    elif answer is Answer.SKIP_TODAY:
        what = Event.SKIPPED
        today = LocalMoment(now, zone_called(facts.zone)).day
        kept = {name: day for name, day in skipped.items() if day >= today}
        # Those that came together with it are settled for now; only this one was named.
        skipped = MappingProxyType(kept | {asked.reminder: today})
    elif answer is Answer.KEEP:
        what = Event.KEPT
    line = LogEntry(now, asked.reminder, asked.due, what)
    return replace(
        facts,
        waiting=tuple(waiting),
        offer=offer,
        skipped=skipped,
        asked=_answered(facts.asked, names),
        log=logged(facts, [line]),
    )


def _answered(asked: Mapping[str, Asked], names: Container[str]) -> Mapping[str, Asked]:
    """Return how often each was shown in vain, now that these are answered."""
    return MappingProxyType(
        {name: replace(one, times=0) if name in names else one for name, one in asked.items()}
    )


def _asked(facts: ReminderState, reminder: str) -> Pending | None:
    """Return what a notification asked, whether or not its ten minutes are over."""
    for pending in (facts.offer, *facts.waiting):
        if pending and pending.reminder == reminder:
            return pending
    for line in reversed(facts.log):
        if line.reminder == reminder and line.what is Event.FIRED:
            return Pending(reminder, line.due, line.at)
    return None
