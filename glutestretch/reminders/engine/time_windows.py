"""Times of day, days of the week, and the hours between two times on such days."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from functools import lru_cache
from typing import Any, Self

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.problem import Problem
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
        Problem: If it is not one.
    """
    found = _TIME.fullmatch(text.strip()) if isinstance(text, str) else None
    if not found:
        raise Problem("no_stored_time", value=text)
    hour, minute = map(int, found.groups())
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        raise Problem("no_such_time", text=text)
    return time(hour, minute)


def weekdays(names: object) -> frozenset[int]:
    """Read days of the week, 0 for Monday, from names such as ``mon`` or ``Friday``.

    Raises:
        Problem: If they are not a list, or one of them is not a day.
    """
    if not isinstance(names, list | tuple):
        raise Problem("days_not_a_list", value=names)
    return some_days(_weekday(name) for name in names)


def _weekday(name: object) -> int:
    if isinstance(name, str) and is_weekday(name):
        return DAY_NAMES.index(name.strip().casefold()[:3])
    raise Problem("no_weekday", value=name, names=", ".join(DAY_NAMES))


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
        Problem: If there is none, or one that is not a day.
    """
    return _once(frozenset(days))


@lru_cache(maxsize=128)
def _once(chosen: frozenset[int]) -> frozenset[int]:
    """Return equal sets as one: a thousand reminders have many, of 728 bytes each."""
    if not chosen:
        raise Problem("no_days")
    if not chosen <= EVERY_DAY:
        raise Problem("days_out_of_bounds", days=sorted(chosen))
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
        """Raises ``Problem`` without a day."""
        super().__init__(start, end, some_days(weekdays))

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read hours; ``Problem`` if they cannot be used."""
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
