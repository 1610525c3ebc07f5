"""The state of the reminders as plain JSON: written, and read so that a fault costs only itself."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from types import MappingProxyType
from typing import Any, TypeGuard, TypeVar

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.problem import Problem
from glutestretch.kit.record import Record
from glutestretch.reminders.engine import rules as kinds
from glutestretch.reminders.engine.local_time import zone as zone_called
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import (
    NOTHING,
    Asked,
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    Where,
    with_only,
)

_T = TypeVar("_T")
_LAST_HOUR = 23
_MOST_TIMES = 1000
_MOMENTS = (
    "seen",
    "paused_until",
    "session_since",
    "session_ended",
    "away_since",
    "sitting_since",
)


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
            "day_begins": facts.day_begins,
            "done_on": facts.done_on.isoformat() if facts.done_on else None,
            "asked": {
                name: {"day": asked.day.isoformat(), "times": asked.times}
                for name, asked in facts.asked.items()
            },
            "waiting": [_plain(waiting) for waiting in facts.waiting],
            "offer": _plain(facts.offer) if facts.offer else None,
            "log": [_plain(line) for line in facts.log],
        }
        | {name: _moment_json(getattr(facts, name)) for name in _MOMENTS},
    }


class Read(Record):
    """What could be read.

    Attributes:
        facts: All that could be used.
        problems: What could not.
        unread: Reminders that could not be used, as they stood, to be kept.
    """

    facts: ReminderState
    problems: tuple[Problem, ...] = ()
    unread: tuple[object, ...] = ()


def from_json(raw: Mapping[str, object]) -> Read:
    """Read the facts; what cannot be used costs only itself.

    Args:
        raw: The facts in plain values. The list of reminders loses those that could be read, so
            that a thousand of them need no memory twice.
    """
    reminders, problems, unread = _reminders(raw.get("reminders", []))
    state = raw.get("state", {})
    if not isinstance(state, dict):
        problems.append(Problem("state_not_an_object", value=state))
        state = {}
    fields = Fields(state)

    def read(name: str, reader: Callable[[Fields, str], _T], usual: _T) -> _T:
        if fields.raw.get(name) is None:
            return usual
        try:
            return reader(fields, name)
        except ValueError:
            problems.append(Problem("forgotten", name=name))
            return usual

    def read_each(name: str, reader: Callable[[Fields], _T]) -> tuple[_T, ...]:
        nothing: list[object] = []
        entries = read(name, Fields.entries, nothing)
        found = []
        for entry in entries:
            with suppress(ValueError):
                found.append(reader(Fields(entry)))
        if len(found) < len(entries):
            problems.append(Problem("some_forgotten", name=name))
        return tuple(found)

    facts = ReminderState(
        reminders=reminders,
        zone=read("zone", _zone, "UTC"),
        busy=read("busy", _reasons, ()),
        sat_since=read("sat_since", _each(Fields.moment), NOTHING),
        waiting=read_each("waiting", _pending),
        offer=read("offer", _offer, None),
        skipped=read("skipped", _each(Fields.day), NOTHING),
        day_begins=read("day_begins", _hour, 0),
        done_on=read("done_on", Fields.day, None),
        asked=read("asked", _each(_asked), NOTHING),
        log=read_each("log", _outcome),
        taken=tuple(str(entry["id"]) for entry in unread if _has_id(entry)),
        **{name: read(name, _moment, None) for name in _MOMENTS},
    )
    known = {reminder.id for reminder in facts.reminders}
    return Read(with_only(facts, known), tuple(problems), tuple(unread))


def _reminders(raw: object) -> tuple[tuple[Reminder, ...], list[Problem], list[object]]:
    """Read what is a reminder; say what is none, and keep it."""
    if not isinstance(raw, list):
        return (), [Problem("reminders_not_a_list", value=raw)], [raw]
    found: dict[str, Reminder] = {}
    problems: list[Problem] = []
    unread: list[object] = []
    for number, entry in enumerate(raw, 1):
        try:
            reminder = kinds.from_json(entry)
            if reminder.id in found:
                raise Problem("same_id", id=reminder.id)  # noqa: TRY301
            found[reminder.id] = reminder
            raw[number - 1] = None
        except Problem as problem:
            problems.append(Problem("unusable_entry", number=number, problem=problem))
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


def _hour(fields: Fields, name: str) -> int:
    return fields.whole(name, 0, _LAST_HOUR)


def _asked(fields: Fields, name: str) -> Asked:
    inner = Fields(fields.value(name))
    return Asked(inner.day("day"), inner.whole("times", 0, _MOST_TIMES))


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
