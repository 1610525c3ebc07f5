"""The kinds of quiet period; see ``rules``."""

from datetime import date, datetime, timedelta
from typing import Any, Self

from glutestretch.kit.plain_values import Fields, absolute, in_calendar
from glutestretch.kit.problem import Problem
from glutestretch.reminders.engine.local_time import LocalMoment, midnight
from glutestretch.reminders.engine.rule import Quiet
from glutestretch.reminders.engine.time_windows import Hours

_DAY = timedelta(days=1)
_WEEK_DAYS = 7
_MOST_SHORT_WEEKS = 4
"""Clocks change at most twice in any four weeks, in any zone since 1970."""


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
        """Raises ``Problem`` if the last day is before the first."""
        in_calendar(first)
        in_calendar(last)
        if last < first:
            raise Problem("last_before_first", last=last, first=first)
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
        """Raises ``Problem`` if the moment has no zone."""
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
