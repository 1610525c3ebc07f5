"""What the reminders' engine knows, in one value."""

from collections.abc import Container, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from itertools import count
from types import MappingProxyType
from typing import Any

from glutestretch.kit.record import Record, replace
from glutestretch.reminders.engine.rules import Reminder

LOG_LENGTH = 500
_LONGEST_NUMBER = 18


class Reason(StrEnum):
    """Why a reminder is held, left out or missed."""

    SESSION = "session"
    DO_NOT_DISTURB = "do_not_disturb"
    FULL_SCREEN = "full_screen"
    CAMERA = "camera"
    MICROPHONE = "microphone"
    LOCKED = "locked"
    AWAY = "away"
    PAUSED = "paused"
    QUIET = "quiet"
    SKIPPED = "skipped"
    ASLEEP = "asleep"
    CLOSED = "closed"
    CLOCK = "clock"
    LATE = "late"
    DONE = "done"


class Event(StrEnum):
    """What became of a reminder at one of its moments."""

    FIRED = "fired"
    JOINED = "joined"
    HELD = "held"
    OMITTED = "omitted"
    MISSED = "missed"
    STARTED = "started"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    IGNORED = "ignored"
    KEPT = "kept"


class Where(StrEnum):
    """Where a reminder was to be seen."""

    NOTIFICATION = "notification"
    WINDOW = "window"
    SMALL_WINDOW = "small_window"


class LogEntry(Record):
    """One line of the log.

    Attributes:
        at: When it was noted, in UTC.
        reminder: The reminder's id.
        due: The moment meant, in the local time of then.
        what: What became of it.
        why: Why, where that needs a reason.
        where: Where it was to be seen, once that is known.
    """

    at: datetime
    reminder: str
    due: datetime
    what: Event
    why: Reason | None = None
    where: Where | None = None


class Pending(Record):
    """A reminder that has come due and is not settled.

    Attributes:
        due: The moment meant, in the local time of then.
        at: When it may be offered; of the one that is shown: since when. In UTC.
        together: Further reminders that it stands for.
        again: It was ignored once; this is its second and last time.
        held: Why it could not be offered so far.
    """

    reminder: str
    due: datetime
    at: datetime
    together: tuple[str, ...] = ()
    again: bool = False
    held: Reason | None = None


class Asked(Record):
    """How often one that looks back was shown in vain.

    Attributes:
        day: The user's day on which it was shown last.
        times: How often in a row it was shown without an answer.
    """

    day: date
    times: int


NOTHING: Mapping[str, Any] = MappingProxyType({})


class ReminderState(Record):
    """All that the engine knows; each of its functions returns a new one.

    Moments are in UTC.

    Attributes:
        reminders: Reminders and quiet periods, in the order of the user's list.
        zone: The name of the zone whose clock times count.
        seen: All that came due until then has been dealt with; None before the first time.
        paused_until: When a pause ends, ``FOR_EVER`` if the user will resume, None without.
        busy: Why nothing may be shown now, as the desktop reports.
        session_since: When the session in progress began.
        session_ended: When the last session that counts ended.
        away_since: When the user left the computer; None while they sit there.
        sitting_since: From when on sitting counts for all reminders that count it.
        sat_since: The same by reminder, where it came due later than that.
        waiting: What is to be offered, at most one a reminder.
        offer: The one that is shown and unanswered.
        skipped: By reminder: the local day for which it was skipped.
        day_begins: The hour at which the user's days begin.
        done_on: The last of the user's days on which something was done; None if nothing was.
        asked: By reminder that looks back: how often it was shown since then.
        log: What became of reminders, oldest first.
        taken: Ids of reminders that are in the file but cannot be used; not stored.
    """

    reminders: tuple[Reminder, ...] = ()
    zone: str = "UTC"
    seen: datetime | None = None
    paused_until: datetime | None = None
    busy: tuple[Reason, ...] = ()
    session_since: datetime | None = None
    session_ended: datetime | None = None
    away_since: datetime | None = None
    sitting_since: datetime | None = None
    sat_since: Mapping[str, datetime] = NOTHING
    waiting: tuple[Pending, ...] = ()
    offer: Pending | None = None
    skipped: Mapping[str, date] = NOTHING
    day_begins: int = 0
    done_on: date | None = None
    asked: Mapping[str, Asked] = NOTHING
    log: tuple[LogEntry, ...] = ()
    taken: tuple[str, ...] = ()

    def __getitem__(self, reminder: str) -> Reminder:
        """Return the reminder with this id; ``KeyError`` if there is none."""
        for found in self.reminders:
            if found.id == reminder:
                return found
        raise KeyError(reminder)


def fresh_id(facts: ReminderState) -> str:
    """Return an id that no reminder has, and none of the log had."""
    used = {r.id for r in facts.reminders} | {line.reminder for line in facts.log}
    used |= set(facts.taken)
    numbers = [int(n) for n in used if n.isdecimal() and len(n) <= _LONGEST_NUMBER]
    return next(n for n in map(str, count(max(numbers, default=0) + 1)) if n not in used)


def with_only(facts: ReminderState, names: Container[str]) -> ReminderState:
    """Forget what waits or is shown for reminders other than these.

    Of several together the next one takes the lead; if they are shown, it is shown again.
    """
    offer = facts.offer
    asked = [*facts.waiting, offer] if offer and offer.reminder not in names else facts.waiting
    waiting: dict[str, Pending] = {}
    for pending in sorted(asked, key=lambda pending: pending.reminder not in names):
        left = [name for name in (pending.reminder, *pending.together) if name in names]
        if left and left[0] not in waiting:
            waiting[left[0]] = replace(pending, reminder=left[0], together=tuple(left[1:]))
    if offer and offer.reminder in names:
        offer = replace(offer, together=tuple(n for n in offer.together if n in names))
    else:
        offer = None
    return replace(facts, waiting=tuple(waiting.values()), offer=offer)


def logged(facts: ReminderState, lines: Iterable[LogEntry]) -> tuple[LogEntry, ...]:
    """Return the log with these lines after the others, as long as a log may be."""
    return (*facts.log, *lines)[-LOG_LENGTH:]
