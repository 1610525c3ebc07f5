"""The kinds of reminder, and of quiet period: each one record, and its name in ``KINDS``.

A new kind needs a rule here, and its words in ``reminders/texts.py``.
"""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Self

from glutestretch.kit.plain_values import Fields, absolute, in_calendar
from glutestretch.kit.record import Record
from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.typed_times import spelled
from glutestretch.reminders.engine.local_time import LocalMoment, midnight
from glutestretch.reminders.engine.time_windows import (
    Hours,
    clock_time,
    day_names,
    joined,
    some_days,
    weekdays,
)

_DAY = timedelta(days=1)
_WEEK_DAYS = 7
_WEEK = timedelta(days=_WEEK_DAYS)
_MOST_SHORT_WEEKS = 4
"""Clocks change at most twice in any four weeks, in any zone since 1970."""
_MOST_MINUTES = 24 * 60


class Rule(Record):
    """When a reminder comes. What is stored of it, and how, is its own affair.

    Attributes:
        kind: The name under which it is stored.
        counts_sitting: It comes after active sitting, so that a natural break begins it anew.
        excused_by_session: It is left out soon after a session.
        outlasts_quiet: It is not left out in quiet or a pause, but comes at the end.
    """

    kind = ""
    counts_sitting = False
    excused_by_session = False
    outlasts_quiet = False

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return the first moment in UTC after this one at which it comes, or None."""
        raise NotImplementedError

    def next_from(self, here: LocalMoment) -> datetime | None:
        """Return the first moment in UTC from this one on, where all begins anew, or None."""
        return self.next_after(here if self.counts_sitting else here.before)

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields; ``ValueError`` with a sentence if one cannot be used."""
        raise NotImplementedError


class Quiet(Record):
    """When no reminder comes.

    Attributes:
        kind: The name under which it is stored.
    """

    kind = ""

    def until(self, here: LocalMoment) -> datetime | None:
        """Return the moment in UTC at which the quiet of this moment ends; None without."""
        raise NotImplementedError

    def begins(self, here: LocalMoment) -> datetime | None:
        """Return the first moment in UTC from this one on at which it is quiet, or None."""
        raise NotImplementedError

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields; ``ValueError`` with a sentence if one cannot be used."""
        raise NotImplementedError


class ClockTimes(Rule):
    """At times of day on days of the week, 0 for Monday to 6 for Sunday."""

    kind = "clock"
    excused_by_session = True

    times: tuple[time, ...]
    weekdays: frozenset[int]

    def __init__(self, times: Iterable[time], weekdays: Iterable[int] = EVERY_DAY) -> None:
        """Sort the times; ``ValueError`` with a sentence without a time or a day."""
        chosen = tuple(sorted(set(times)))
        if not chosen:
            raise ValueError("Choose at least one time of day.")
        super().__init__(chosen, some_days(weekdays))

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return the first of its times after the moment."""
        return here.next(self._after)

    def _after(self, naive: datetime) -> datetime:
        """Return its first time after this one as clocks show them."""
        clock, weekday = naive.time(), naive.weekday()
        if weekday in self.weekdays:
            for time_of_day in self.times:
                if time_of_day > clock:
                    return datetime.combine(naive, time_of_day)
        ahead = 1
        while (weekday + ahead) % _WEEK_DAYS not in self.weekdays:
            ahead += 1
        return datetime.combine(naive + ahead * _DAY, self.times[0])

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
        """Raises ``ValueError``, with a sentence, if it could never come."""
        chosen = tuple(hours)
        if not chosen:
            raise ValueError("Choose at least one stretch of hours.")
        if not 1 <= minutes <= _MOST_MINUTES:
            raise ValueError(f"Minutes of sitting go from 1 to {_MOST_MINUTES}, not {minutes}.")
        needed, spans = timedelta(minutes=minutes), joined(chosen)
        if not any(needed < end - begin for begin, end in spans):
            raise ValueError(f"The hours are too short for {minutes} minutes of sitting.")
        super().__init__(minutes, chosen)
        object.__setattr__(self, "_spans", spans)
        object.__setattr__(self, "_ends", [end for _, end in spans])
        object.__setattr__(self, "_needed", needed)

    def next_after(self, here: LocalMoment) -> datetime | None:
        """Return when it comes if sitting begins at the moment and never stops.

        A week in which a change of clocks leaves too little of the hours is passed over.
        """
        for _ in range(_MOST_SHORT_WEEKS):
            if found := self._within_days(here):
                return found
            here = LocalMoment(here.moment(here.monday + _WEEK), here.zone)
        return None

    def _within_days(self, here: LocalMoment) -> datetime | None:
        """Return when it comes within the days that the spans reach, or None."""
        needed = self._needed
        now = here.naive - here.monday
        first = bisect_right(self._ends, now - here.lag)
        if first == len(self._spans):
            return None
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
        """Raises ``ValueError`` if the moment has no zone."""
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


class QuietHours(Quiet):
    """Between hours on days of the week."""

    kind = "quiet_hours"

    hours: Hours

    def until(self, here: LocalMoment) -> datetime | None:
        """Return the end of the hours that the moment is in."""
        return max(
            (end for begin, end in self.hours.spans(here, days=1) if begin <= here.at),
            default=None,
        )

    def begins(self, here: LocalMoment) -> datetime | None:
        """Return when the next of these hours begin, or this moment within them."""
        # A change of clocks can leave nothing of them in a week.
        spans = self.hours.spans(here, days=_MOST_SHORT_WEEKS * _WEEK_DAYS + 2)
        return next((max(begin, here.at) for begin, _ in spans), None)

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        return self.hours.as_json()

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields."""
        return cls(Hours.from_json(fields))


class QuietDates(Quiet):
    """From one day to another, both included."""

    kind = "quiet_dates"

    first: date
    last: date

    def __init__(self, first: date, last: date) -> None:
        """Raises ``ValueError``, with a sentence, if the last day is before the first."""
        in_calendar(first)
        in_calendar(last)
        if last < first:
            raise ValueError(f"The last day, {last}, is before the first, {first}.")
        super().__init__(first, last)

    def until(self, here: LocalMoment) -> datetime | None:
        """Return the end of the last day."""
        if not self.first <= here.day <= self.last:
            return None
        return midnight(self.last + _DAY, here.zone)

    def begins(self, here: LocalMoment) -> datetime | None:
        """Return the beginning of the first day, or this moment within the days."""
        if here.day > self.last:
            return None
        return max(here.at, midnight(self.first, here.zone))

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        return {"first": self.first.isoformat(), "last": self.last.isoformat()}

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields."""
        return cls(fields.day("first"), fields.day("last"))


class QuietUntil(Quiet):
    """From now on until a moment."""

    kind = "quiet_until"

    end: datetime

    def __init__(self, end: datetime) -> None:
        """Raises ``ValueError`` if the moment has no zone."""
        super().__init__(absolute(end))

    def until(self, here: LocalMoment) -> datetime | None:
        """Return the end as long as it is to come."""
        return self.end if self.end > here.at else None

    def begins(self, here: LocalMoment) -> datetime | None:
        """Return this moment as long as the end is to come."""
        return here.at if self.end > here.at else None

    def as_json(self) -> dict[str, Any]:
        """Return its fields in plain values."""
        return {"end": self.end.isoformat()}

    @classmethod
    def from_json(cls, fields: Fields) -> Self:
        """Read its fields."""
        return cls(fields.moment("end"))


KINDS: dict[str, type[Rule] | type[Quiet]] = {
    rule.kind: rule for rule in (ClockTimes, Sitting, Once, QuietHours, QuietDates, QuietUntil)
}


class Reminder(Record):
    """A reminder or a quiet period, as the user has it in a list.

    Attributes:
        id: Never changes, and is never that of another.
        rule: When it comes, or when it is quiet.
        routine: What it offers: a stretch's id, or empty for the whole routine. A quiet period
            offers nothing.
        enabled: Whether it is switched on.
    """

    id: str
    rule: Rule | Quiet
    routine: str = ""
    enabled: bool = True


def as_json(reminder: Reminder) -> dict[str, Any]:
    """Return the reminder in plain values."""
    common = {"id": reminder.id, "kind": reminder.rule.kind, "enabled": reminder.enabled}
    routine = {} if isinstance(reminder.rule, Quiet) else {"routine": reminder.routine}
    return common | routine | reminder.rule.as_json()


def from_json(raw: object) -> Reminder:
    """Read a reminder from plain values.

    Raises:
        ValueError: If something in it cannot be used; the sentence says what, and what could.
    """
    fields = Fields(raw)
    name, kind = fields.text("id"), fields.word("kind", KINDS)
    enabled, routine = fields.flag("enabled", default=True), fields.text("routine", "")
    rule = KINDS[kind].from_json(fields)
    if routine and isinstance(rule, Quiet):
        raise ValueError("A quiet period offers no routine.")
    return Reminder(name, rule, routine, enabled)
