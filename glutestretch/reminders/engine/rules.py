"""The kinds of reminder, and all kinds by name, with those of ``quiet_rules``.

A new kind needs a record, its name in ``KINDS``, and its words in ``reminders/texts/rules.py``.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from glutestretch.kit.plain_values import Fields, absolute
from glutestretch.kit.problem import Problem
from glutestretch.kit.record import Record
from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.typed_times import spelled
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.time_windows import (
    Hours,
    clock_time,
    day_names,
    joined,
    some_days,
    weekdays,
)
from glutestretch.stretches.routines import FULL

_DAY = timedelta(days=1)
_WEEK_DAYS = 7
_WEEK = timedelta(days=_WEEK_DAYS)
_MOST_MINUTES = 24 * 60
MOST_DAYS = 14
"""The longest rest after which one may ask to be reminded, in days."""


class ClockTimes(Rule):
    """At times of day on days of the week, 0 for Monday to 6 for Sunday."""

    kind = "clock"
    excused_by_session = True

    times: tuple[time, ...]
    weekdays: frozenset[int]

    def __init__(self, times: Iterable[time], weekdays: Iterable[int] = EVERY_DAY) -> None:
        """Sort the times; ``Problem`` without a time or a day."""
        chosen = tuple(sorted(set(times)))
        if not chosen:
            raise Problem("no_times")
        super().__init__(chosen, some_days(weekdays))

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return the first of its times after the moment."""
        return here.next(partial(_first_of, self.times, self.weekdays))

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        return {
            "times": [spelled(time_of_day) for time_of_day in self.times],
            "weekdays": day_names(self.weekdays),
        }

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields."""
        times = map(clock_time, fields.entries("times"))
        return cls(times, weekdays(fields.entries("weekdays")))


def _first_of(times: tuple[time, ...], weekdays: frozenset[int], naive: datetime) -> datetime:
    """Return the first of these times, in order, after one as clocks show them."""
    clock, weekday = naive.time(), naive.weekday()
    if weekday in weekdays:
        for time_of_day in times:
            if time_of_day > clock:
                return datetime.combine(naive, time_of_day)
    ahead = 1
    while (weekday + ahead) % _WEEK_DAYS not in weekdays:
        ahead += 1
    return datetime.combine(naive + ahead * _DAY, times[0])


class NotDone(Rule):
    """At a time of day, if nothing was done since the morning, or for some days.

    Attributes:
        at: The time of day.
        weekdays: 0 for Monday to 6 for Sunday.
        days: For how many of the user's days nothing was done, the present one included.
    """

    kind = "not_done"
    excused_by_session = True

    at: time
    weekdays: frozenset[int]
    days: int

    def __init__(self, at: time, weekdays: Iterable[int] = EVERY_DAY, days: int = 1) -> None:
        """Raises ``Problem`` without a day of the week, or for too few or too many days."""
        if not 1 <= days <= MOST_DAYS:
            raise Problem("rest_out_of_bounds", most=MOST_DAYS, days=days)
        super().__init__(at, some_days(weekdays), days)

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return the first of its times after the moment, if nothing is ever done."""
        return here.next(partial(_first_of, (self.at,), self.weekdays))

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        return {"at": spelled(self.at), "weekdays": day_names(self.weekdays), "days": self.days}

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields."""
        days = fields.whole("days", 1, MOST_DAYS)
        return cls(clock_time(fields.value("at")), weekdays(fields.entries("weekdays")), days)


class Sitting(Rule):
    """After so many minutes of active sitting within hours; other sitting does not count.

    Hours that touch are one, be it at midnight.
    """

    __slots__ = ("_ends", "_needed", "_spans")
    if TYPE_CHECKING:
        _ends: ClassVar[list[timedelta]]
        _needed: ClassVar[timedelta]
        _spans: ClassVar[tuple[tuple[timedelta, timedelta], ...]]

    kind = "sitting"
    counts_sitting = True

    minutes: int
    hours: tuple[Hours, ...]

    def __init__(self, minutes: int, hours: Iterable[Hours]) -> None:
        """Raises ``Problem`` if it could never come."""
        chosen = tuple(hours)
        if not chosen:
            raise Problem("no_hours")
        if not 1 <= minutes <= _MOST_MINUTES:
            raise Problem("minutes_out_of_bounds", most=_MOST_MINUTES, minutes=minutes)
        needed, spans = timedelta(minutes=minutes), joined(chosen)
        if not any(needed < end - begin for begin, end in spans):
            raise Problem("hours_too_short", minutes=minutes)
        super().__init__(minutes, chosen)
        object.__setattr__(self, "_spans", spans)
        object.__setattr__(self, "_ends", [end for _, end in spans])
        object.__setattr__(self, "_needed", needed)

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return when it comes if sitting begins at the moment and never stops.

        A week in which a change of clocks leaves too little of the hours is passed over.
        """
        while not (found := self._within_days(here)):
            here = LocalMoment(here.moment(here.monday + _WEEK), here.zone)
        return found

    def _within_days(self, here: LocalMoment) -> datetime | None:
        """Return when it comes within the days that the spans reach, or None."""
        needed = self._needed
        now = here.naive - here.monday
        first = bisect_right(self._ends, now - here.lag)
        if here.steady:
            begin, end = self._spans[first]
            moment = max(begin, now) + needed
            if moment < end <= now + _DAY:
                return here.at + (moment - now)
        found: datetime | None = None
        for begin, end in self._spans[first:]:
            at = max(here.moment(here.monday + begin), here.at) + needed
            if at < here.moment(here.monday + end) and (found is None or at < found):
                found = at
            if found and here.in_order(here.monday + begin):
                break
        return found

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        return {"minutes": self.minutes, "hours": [part.as_json() for part in self.hours]}

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields."""
        minutes = fields.whole("minutes", 1, _MOST_MINUTES)
        return cls(minutes, map(Hours.from_json, map(Fields, fields.tables("hours"))))


class Once(Rule):
    """Once, at a moment to the second, wherever clocks stand."""

    kind = "once"
    outlasts_quiet = True

    at: datetime

    def __init__(self, at: datetime) -> None:
        """Raises ``Problem`` if the moment has no zone."""
        super().__init__(absolute(at).replace(microsecond=0))

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return its moment as long as it is to come."""
        return self.at if self.at > here.at else None

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        return {"at": self.at.isoformat()}

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields."""
        return cls(fields.moment("at"))


KINDS: dict[str, type[Rule] | type[Quiet]] = {
    rule.kind: rule
    for rule in (ClockTimes, NotDone, Sitting, Once, QuietHours, QuietDates, QuietUntil)
}


class Reminder(Record):
    """A reminder or a quiet period, as the user has it in a list.

    Attributes:
        id: Never changes, and is never that of another.
        rule: When it comes, or when it is quiet.
        routine: The id of the routine it offers. A quiet period offers none, whatever this says.
        enabled: Whether it is switched on.
    """

    id: str
    rule: Rule | Quiet
    routine: str = FULL
    enabled: bool = True


def as_json(reminder: Reminder) -> dict[str, Any]:
    """Return the reminder in plain values."""
    common = {"id": reminder.id, "kind": reminder.rule.kind, "enabled": reminder.enabled}
    routine = {} if isinstance(reminder.rule, Quiet) else {"routine": reminder.routine}
    return common | routine | reminder.rule.as_json()


def from_json(raw: object) -> Reminder:
    """Read a reminder from plain values.

    Raises:
        Problem: If something in it cannot be used.
    """
    fields = Fields(raw)
    name, kind = fields.text("id"), fields.word("kind", KINDS)
    enabled = fields.flag("enabled", default=True)
    # Empty is what the first version of the file, and an app of that time, say for the whole.
    routine = fields.text("routine", "")
    rule = KINDS[kind].from_json(fields)
    if routine and isinstance(rule, Quiet):
        raise Problem("quiet_with_routine")
    return Reminder(name, rule, routine or FULL, enabled)
