"""Times of day, days of the week, and the hours between two times on such days."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from functools import lru_cache
from typing import Any, Self

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record
from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.typed_times import spelled
from glutestretch.reminders.engine.local_time import LocalMoment

DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FULL_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_TIME = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)
_DAY = timedelta(days=1)
_LAST_HOUR, _LAST_MINUTE = 23, 59


def clock_time(text: object) -> time:
    """Read a time of day such as ``7:15`` or ``14:30``.

    Raises:
        ValueError: If it is none, with a sentence.
    """
    found = _TIME.fullmatch(text.strip()) if isinstance(text, str) else None
    if not found:
        raise ValueError(f"“{text}” is no time of day; write it like 7:15 or 14:30.")
    hour, minute = map(int, found.groups())
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        raise ValueError(f"There is no {text} on the clock; a day goes from 0:00 to 23:59.")
    return time(hour, minute)


def weekdays(names: object) -> frozenset[int]:
    """Read days of the week, 0 for Monday, from names such as ``mon`` or ``Friday``.

    Raises:
        ValueError: If they are none, or one of them is no day; with a sentence.
    """
    if not isinstance(names, list | tuple):
        raise ValueError(f"Days must be a list such as mon, wed, not {names!r}.")  # noqa: TRY004
    return some_days(_weekday(name) for name in names)


def _weekday(name: object) -> int:
    if isinstance(name, str) and is_weekday(name):
        return DAY_NAMES.index(name.strip().casefold()[:3])
    raise ValueError(f"“{name}” is no day of the week; write {', '.join(DAY_NAMES)}.")


def is_weekday(name: str) -> bool:
    """Whether this is a day's name, or its beginning."""
    short = name.strip().casefold()
    return short[:3] in DAY_NAMES and any(full.startswith(short) for full in _FULL_NAMES)


def day_names(days: Iterable[int]) -> list[str]:
    """Return the short names of days of the week, from Monday on."""
    return [DAY_NAMES[day] for day in sorted(days)]


def some_days(days: Iterable[int]) -> frozenset[int]:
    """Return the days of the week as a set.

    Raises:
        ValueError: If there is none, or one that is no day; with a sentence.
    """
    chosen = frozenset(days)
    if not chosen:
        raise ValueError("Choose at least one day of the week.")
    if not chosen <= EVERY_DAY:
        raise ValueError(f"Days of the week go from 0 to 6, not {sorted(chosen)}.")
    return chosen


class Hours(Record):
    """The hours from one time of day to another on days of the week.

    An end that is not after the start is on the next day; the hours belong to the day on
    which they start. From 0:00 to 0:00 is the whole day.

    Attributes:
        weekdays: 0 for Monday to 6 for Sunday.
    """

    start: time
    end: time
    weekdays: frozenset[int]

    def __init__(self, start: time, end: time, weekdays: Iterable[int] = EVERY_DAY) -> None:
        """Raises ``ValueError``, with a sentence, without a day."""
        super().__init__(start, end, some_days(weekdays))

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read hours; ``ValueError`` with a sentence if they are none."""
        start, end = clock_time(fields.value("start")), clock_time(fields.value("end"))
        return cls(start, end, weekdays(fields.entries("weekdays")))

    def as_json(self) -> dict[str, Any]:
        """Return the hours in plain values."""
        start, end = spelled(self.start), spelled(self.end)
        return {"start": start, "end": end, "weekdays": day_names(self.weekdays)}

    @property
    def length(self) -> timedelta:
        """How long they are on a day without a change of clocks."""
        return _length(self.start, self.end)

    def spans(self, here: LocalMoment, days: int) -> Iterator[tuple[datetime, datetime]]:
        """Yield beginning and end in UTC of those not over, for as many local days to come.

        Where a change of clocks leaves nothing of them, there is no span.
        """
        today = here.naive.date()
        over = here.naive if here.steady else here.naive - _DAY
        for ahead in range(-1 if here.steady else -2, days):
            day = today + timedelta(ahead)
            if day.weekday() not in self.weekdays:
                continue
            begin = datetime.combine(day, self.start)
            end = begin + self.length
            if end <= over:
                continue
            end_at = here.moment(end)
            if end_at > here.at and (begin_at := here.moment(begin)) < end_at:
                yield begin_at, end_at


def joined(hours: Iterable[Hours]) -> tuple[tuple[timedelta, timedelta], ...]:
    """Return beginnings and ends, those that touch as one, from Monday at 0:00 on.

    They reach from two days before to nine days after any moment of the week.
    """
    spans = sorted(
        (begin, begin + part.length)
        for part in hours
        for day in range(-2, 7 + 9)
        if day % 7 in part.weekdays
        for begin in (timedelta(day, hours=part.start.hour, minutes=part.start.minute),)
    )
    found = [spans[0]]
    for begin, end in spans[1:]:
        last_begin, last_end = found[-1]
        if begin <= last_end:
            found[-1] = last_begin, max(end, last_end)
        else:
            found.append((begin, end))
    return tuple(found)


@lru_cache(maxsize=1024)
def _length(start: time, end: time) -> timedelta:
    minutes = (end.hour - start.hour) * 60 + end.minute - start.minute
    return timedelta(minutes=minutes if minutes > 0 else minutes + 24 * 60)
