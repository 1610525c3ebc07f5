"""How what waits or is shown stands: held, missed, to be offered once more."""

from datetime import UTC, datetime, timedelta

from glutestretch.kit.record import Record, replace
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.looking_back import (
    STAYS,
    coming_again,
    looking_back,
    without_done,
)
from glutestretch.reminders.engine.schedule import FOR_EVER, QuietPeriods, has_quiet, useful
from glutestretch.reminders.engine.state import (
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    logged,
)

AGAIN_AFTER = timedelta(minutes=10)
UNATTENDED = (Reason.ASLEEP, Reason.CLOSED)
# What is held for one of these may be of no use when it is over, and is then missed.
_PUT_OFF = (Reason.LOCKED, Reason.AWAY, Reason.PAUSED, Reason.QUIET)


def settled(facts: ReminderState, now: datetime, why: Reason | None = None) -> ReminderState:
    """Say how what waits or is shown stands, after something about it has changed.

    Args:
        facts: What is known; all that came due up to now is in it.
        now: An aware datetime.
        why: Why nobody looked meanwhile.
    """
    now = now.astimezone(UTC)
    changes: dict[str, object] = {} if facts.seen == now else {"seen": now}
    if facts.paused_until and facts.paused_until <= now:
        changes["paused_until"] = None
    shown = facts.offer
    if shown and now - shown.at >= AGAIN_AFTER and now >= (answered_until(facts) or now):
        changes |= _unanswered(facts, shown, now)
    if changes:
        facts = replace(facts, **changes)
    if (facts.waiting or facts.offer) and (rules := looking_back(facts)):
        facts = without_done(facts, rules, now)
    return _held_or_missed(facts, now, why) if facts.waiting else facts


class Hold(Record):
    """Why nothing may be offered now, and until when as far as that is known."""

    why: Reason
    until: datetime | None = None


def holding(facts: ReminderState, now: datetime) -> Hold | None:
    """Return why nothing may be offered now, or None when the user is free."""
    if facts.session_since:
        return Hold(Reason.SESSION)
    if facts.busy:
        return Hold(min(facts.busy, key=lambda reason: reason in _PUT_OFF))
    if facts.away_since:
        return Hold(Reason.AWAY)
    if facts.paused_until and facts.paused_until > now:
        return Hold(Reason.PAUSED, _known(facts.paused_until))
    if not has_quiet(facts.reminders):
        return None
    loud = QuietPeriods(facts.reminders, zone_called(facts.zone)).until(now)
    return Hold(Reason.QUIET, _known(loud)) if loud else None


def answered_until(facts: ReminderState) -> datetime | None:
    """Return until when what is shown waits for an answer; None if nothing is shown."""
    shown = facts.offer
    if shown is None:
        return None
    return shown.at + (AGAIN_AFTER if coming_again(facts, shown) else STAYS)


def comes_again(facts: ReminderState) -> Pending | None:
    """Return how what is shown comes once more if it is not answered; None if it does not.

    One that looks back is shown once.
    """
    shown = facts.offer
    if shown is None or shown.again:
        return None
    names = coming_again(facts, shown)
    if not names:
        return None
    return Pending(names[0], shown.due, shown.at + AGAIN_AFTER, names[1:], again=True)


def _known(until: datetime) -> datetime | None:
    return None if until == FOR_EVER else until


def _unanswered(facts: ReminderState, shown: Pending, now: datetime) -> dict[str, object]:
    """Return what changes so that an ignored reminder comes back once, then rests."""
    back = comes_again(facts)
    if back is None or any(pending.reminder == back.reminder for pending in facts.waiting):
        line = LogEntry(now, shown.reminder, shown.due, Event.IGNORED)
        return {"offer": None, "log": logged(facts, [line])}
    return {"offer": None, "waiting": (*facts.waiting, back)}


def _held_or_missed(facts: ReminderState, now: datetime, why: Reason | None) -> ReminderState:
    """Say of what waits that it is held, and give up what came to nothing meanwhile."""
    hold = holding(facts, now)
    lines: list[LogEntry] = []
    waiting: list[Pending] = []
    still_put_off = hold is not None and hold.why in _PUT_OFF
    for pending in facts.waiting:
        reason = why if why in UNATTENDED else None if still_put_off else pending.held
        unseen = reason in UNATTENDED or reason in _PUT_OFF
        if pending.at > now:
            waiting.append(pending)
        elif unseen and not useful(pending.at, now, zone_called(facts.zone)):
            lines.append(LogEntry(now, pending.reminder, pending.due, Event.MISSED, reason))
        elif hold:
            if not pending.held:
                lines.append(LogEntry(now, pending.reminder, pending.due, Event.HELD, hold.why))
            waiting.append(replace(pending, held=hold.why))
        else:
            waiting.append(pending)
    if waiting == list(facts.waiting):
        return facts
    return replace(facts, waiting=tuple(waiting), log=logged(facts, lines))
