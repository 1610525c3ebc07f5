"""Reading the fields of what is stored of reminders, with a sentence for what cannot be."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from glutestretch.kit.typed_times import spelled
from glutestretch.reminders.engine.time_windows import Hours, clock_time, day_names, weekdays

_YEARS = (1900, 9000)
_D = TypeVar("_D", bound=date)


def moment(text: object) -> datetime:
    """Read a moment such as ``2026-03-02T14:30:00+01:00``; returns it in UTC.

    Raises:
        ValueError: If it is none, or lacks its distance from UTC; with a sentence.
    """
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        found = None
    if found is None:
        raise ValueError(f"“{text}” is no moment; write it like 2026-03-02T14:30:00+01:00.")
    return absolute(found)


def absolute(at: datetime) -> datetime:
    """Return the moment in UTC; ``ValueError`` with a sentence if it is not one of the calendar."""
    if at.tzinfo is None:
        raise ValueError(f"{at.isoformat()} lacks its distance from UTC, such as +01:00.")
    in_calendar(at)
    return at.astimezone(UTC)


def day(text: object) -> date:
    """Read a date such as ``2026-03-02``; ``ValueError`` with a sentence if it is none."""
    try:
        found = date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        found = None
    if found is None:
        raise ValueError(f"“{text}” is no date; write it like 2026-03-02.")
    return in_calendar(found)


def in_calendar(day: _D) -> _D:
    """Return the day; ``ValueError`` with a sentence if it is too far away to reckon with."""
    if not _YEARS[0] <= day.year <= _YEARS[1]:
        raise ValueError(f"Years go from {_YEARS[0]} to {_YEARS[1]}, not {day.year}.")
    return day


def field(raw: Mapping[str, object], name: str) -> object:
    """Return a field; ``ValueError`` with a sentence if it is missing."""
    if name not in raw:
        raise ValueError(f"{name} is missing.")
    return raw[name]


def entries(raw: Mapping[str, object], name: str) -> list[object]:
    """Return a field that is a list; ``ValueError`` with a sentence if it is not."""
    value = field(raw, name)
    if not isinstance(value, list):
        raise ValueError(f"{name} must be a list, not {value!r}.")  # noqa: TRY004
    return value


def hours(raw: object) -> Hours:
    """Read hours from plain values; ``ValueError`` with a sentence if they are none."""
    if not isinstance(raw, dict):
        raise ValueError(f"Hours must have start, end and weekdays, not {raw!r}.")  # noqa: TRY004
    start, end = clock_time(field(raw, "start")), clock_time(field(raw, "end"))
    return Hours(start, end, weekdays(entries(raw, "weekdays")))


def hours_json(hours: Hours) -> dict[str, Any]:
    """Return hours in plain values."""
    return {
        "start": spelled(hours.start),
        "end": spelled(hours.end),
        "weekdays": day_names(hours.weekdays),
    }
