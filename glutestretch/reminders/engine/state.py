"""What the reminders' engine knows, in one value that can be stored as plain JSON."""

from collections.abc import Callable, Container, Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime
from enum import StrEnum
from itertools import count
from types import MappingProxyType
from typing import Any, TypeGuard, TypeVar

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record, replace
from glutestretch.reminders.engine import rules as kinds
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER

_T = TypeVar("_T")
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


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class ReminderState(Record):
    """All that the engine knows; made anew by each of its functions, never changed.

    Moments are in UTC.

    Attributes:
        reminders: Reminders and quiet periods, in the order of the user's list.
        zone: The name of the zone whose clock times count.
        seen: All that came due until then has been dealt with; None before the first time.
        paused_until: When a pause ends, ``FOR_EVER`` if the user will resume, None without.
        busy: Why nothing may be shown just now, as the desktop tells.
        session_since: When the session in progress began.
        session_ended: When the last session that counts ended.
        away_since: When the user left the computer; None while they sit there.
        sitting_since: From when on sitting counts for all reminders that count it.
        sat_since: The same by reminder, where it came due later than that.
        waiting: What is to be offered, at most one a reminder.
        offer: The one that is shown and unanswered.
        skipped: By reminder: the local day for which it was skipped.
        log: What became of reminders, oldest first.
        taken: Ids of reminders that stand in the file but cannot be used; not stored.
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
    sat_since: Mapping[str, datetime] = _NOTHING
    waiting: tuple[Pending, ...] = ()
    offer: Pending | None = None
    skipped: Mapping[str, date] = _NOTHING
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


def _moment_json(at: datetime | None) -> str | None:
    if at == FOR_EVER:
        return "resumed"
    return at.isoformat() if at else None


def _plain(record: Record) -> dict[str, Any]:
    """Return the fields that are not at rest, in plain values."""
    plain: dict[str, Any] = {}
    for name in record.__match_args__:
        value = getattr(record, name)
        if isinstance(value, datetime):
            plain[name] = _moment_json(value)
        elif value not in (None, False, ()):
            plain[name] = list(value) if isinstance(value, tuple) else value
    return plain


def as_json(facts: ReminderState) -> dict[str, Any]:
    """Return the facts in plain values: the user's reminders, then the state they are in."""
    return {
        "reminders": [kinds.as_json(reminder) for reminder in facts.reminders],
        "state": {
            "zone": facts.zone,
            "busy": list(facts.busy),
            "sat_since": {name: at.isoformat() for name, at in facts.sat_since.items()},
            "skipped": {name: day.isoformat() for name, day in facts.skipped.items()},
            "waiting": [_plain(waiting) for waiting in facts.waiting],
            "offer": _plain(facts.offer) if facts.offer else None,
            "log": [_plain(line) for line in facts.log],
        }
        | {name: _moment_json(getattr(facts, name)) for name in _MOMENTS},
    }


_MOMENTS = (
    "seen",
    "paused_until",
    "session_since",
    "session_ended",
    "away_since",
    "sitting_since",
)


class Read(Record):
    """What could be read.

    Attributes:
        facts: All that could be used.
        problems: A sentence for each thing that could not.
        unread: Reminders that could not be used, as they stood, to be kept.
    """

    facts: ReminderState
    problems: tuple[str, ...] = ()
    unread: tuple[object, ...] = ()


def from_json(raw: Mapping[str, object]) -> Read:
    """Read the facts; what cannot be used costs only itself."""
    reminders, problems, unread = _reminders(raw.get("reminders", []))
    state = raw.get("state", {})
    if not isinstance(state, dict):
        state, problems = {}, [*problems, f"The state of the reminders is no object: {state!r}."]
    fields = Fields(state)

    def read(name: str, reader: Callable[[Fields, str], _T], usual: _T) -> _T:
        if fields.raw.get(name) is None:
            return usual
        try:
            return reader(fields, name)
        except ValueError:
            problems.append(f"The reminders' {name} could not be read and was forgotten.")
            return usual

    def read_each(name: str, reader: Callable[[Fields], _T]) -> tuple[_T, ...]:
        nothing: list[object] = []
        entries = read(name, Fields.entries, nothing)
        found = []
        for entry in entries:
            with suppress(ValueError):
                found.append(reader(Fields(entry)))
        if len(found) < len(entries):
            problems.append(f"Some of the reminders' {name} could not be read and was forgotten.")
        return tuple(found)

    facts = ReminderState(
        reminders=reminders,
        zone=read("zone", _zone, "UTC"),
        busy=read("busy", _reasons, ()),
        sat_since=read("sat_since", _each(Fields.moment), _NOTHING),
        waiting=read_each("waiting", _pending),
        offer=read("offer", _offer, None),
        skipped=read("skipped", _each(Fields.day), _NOTHING),
        log=read_each("log", _outcome),
        taken=tuple(str(entry["id"]) for entry in unread if _has_id(entry)),
        **{name: read(name, _moment, None) for name in _MOMENTS},
    )
    known = {reminder.id for reminder in facts.reminders}
    return Read(with_only(facts, known), tuple(problems), tuple(unread))


def with_only(facts: ReminderState, names: Container[str]) -> ReminderState:
    """Forget what waits or is shown for reminders other than these.

    Of several together the next takes the lead; where they are shown, it is shown anew.
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


def _reminders(raw: object) -> tuple[tuple[Reminder, ...], list[str], list[object]]:
    """Read what is a reminder; say what is none, and keep it."""
    if not isinstance(raw, list):
        return (), [f"The reminders are no list: {raw!r}."], [raw]
    found: dict[str, Reminder] = {}
    problems: list[str] = []
    unread: list[object] = []
    for number, entry in enumerate(raw, 1):
        try:
            reminder = kinds.from_json(entry)
            if reminder.id in found:
                raise ValueError(f"Another one has the id {reminder.id}.")  # noqa: TRY301
            found[reminder.id] = reminder
        except ValueError as error:
            problems.append(f"Entry {number} of the file cannot be used: {error}")
            unread.append(entry)
    return tuple(found.values()), problems, unread


def _has_id(entry: object) -> TypeGuard[dict[str, object]]:
    return isinstance(entry, dict) and isinstance(entry.get("id"), str | int)


def _zone(fields: Fields, name: str) -> str:
    zone_called(key := fields.text(name))
    return key


def _moment(fields: Fields, name: str) -> datetime:
    return FOR_EVER if fields.value(name) == "resumed" else fields.moment(name)


def _local(fields: Fields, name: str) -> datetime:
    """Read a moment with the distance from UTC it was written with."""
    fields.moment(name)
    return datetime.fromisoformat(fields.text(name))


def _each(reader: Callable[[Fields, str], _T]) -> Callable[[Fields, str], Mapping[str, _T]]:
    def read(fields: Fields, name: str) -> Mapping[str, _T]:
        inner = Fields(fields.value(name))
        return MappingProxyType({key: reader(inner, key) for key in inner.raw})

    return read


def _reasons(fields: Fields, name: str) -> tuple[Reason, ...]:
    return tuple(map(Reason, fields.texts(name)))


def _reason(fields: Fields, name: str) -> Reason | None:
    word = fields.text(name, "")
    return Reason(word) if word else None


def _offer(fields: Fields, name: str) -> Pending:
    return _pending(Fields(fields.value(name)))


def _pending(fields: Fields) -> Pending:
    return Pending(
        fields.text("reminder"),
        _local(fields, "due"),
        fields.moment("at"),
        fields.texts("together"),
        fields.flag("again", default=False),
        _reason(fields, "held"),
    )


def _outcome(fields: Fields) -> LogEntry:
    where = fields.text("where", "")
    return LogEntry(
        fields.moment("at"),
        fields.text("reminder"),
        _local(fields, "due"),
        Event(fields.text("what")),
        _reason(fields, "why"),
        Where(where) if where else None,
    )


def logged(facts: ReminderState, lines: Iterable[LogEntry]) -> tuple[LogEntry, ...]:
    """Return the log with these lines after the others, as long as a log may be."""
    return (*facts.log, *lines)[-LOG_LENGTH:]
