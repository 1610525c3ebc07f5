"""Local time and absolute time, in both directions.

A local time that a zone leaves out (clocks go forward) is moved on by the length of the gap:
02:30 becomes 03:30. One that comes twice (clocks go back) means the first. So RFC 5545,
section 3.3.5, has it, and so does every calendar that reads our export.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from glutestretch.kit.problem import Problem
from glutestretch.kit.record import Record

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_INSTANT = timedelta(microseconds=1)
_SURE = 2 * _DAY
_SURELY = 3 * _DAY


def zone(key: str) -> ZoneInfo:
    """Return the time zone of this name, such as ``Europe/Berlin``.

    Raises:
        Problem: If there is none.
    """
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        raise Problem("no_zone", key=key) from None


def resolved(naive: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment in UTC at which clocks in the zone show this time."""
    return naive.replace(tzinfo=zone, fold=0).astimezone(UTC)


def stamped(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment as clocks in the zone show it, with its distance from UTC fixed.

    Two such moments can be compared whatever their zones; those with a ``ZoneInfo`` cannot
    while clocks change (PEP 495).
    """
    local = moment.astimezone(zone)
    return local.replace(tzinfo=timezone(local.utcoffset() or timedelta()), fold=0)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment in UTC at which the day begins."""
    return resolved(datetime(day.year, day.month, day.day), zone)  # noqa: DTZ001 - local


class LocalMoment:
    """A moment as it is seen in a zone.

    Attributes:
        at: The moment in UTC.
        naive: What clocks show then.
    """

    __slots__ = ("_before", "_days", "_monday", "_steady", "at", "naive", "zone")

    def __init__(self, at: datetime, zone: ZoneInfo) -> None:
        self.at = at.astimezone(UTC)
        self.naive = at.astimezone(zone).replace(tzinfo=None)
        self.zone = zone
        self._steady: bool | None = None
        self._before: LocalMoment | None = None
        self._monday: datetime | None = None
        self._days: dict[int, tuple[datetime, datetime, timedelta, timedelta]] = {}

    @property
    def day(self) -> date:
        """The local day."""
        return self.naive.date()

    @property
    def monday(self) -> datetime:
        """What clocks showed as the week began."""
        if self._monday is None:
            day = self.day - timedelta(days=self.naive.weekday())
            self._monday = datetime.combine(day, time.min)
        return self._monday

    @property
    def before(self) -> "LocalMoment":
        """The moment just before this one."""
        if self._before is None:
            self._before = LocalMoment(self.at - _INSTANT, self.zone)
        return self._before

    @property
    def steady(self) -> bool:
        """Whether clocks do not change for three days on either side."""
        if self._steady is None:
            before = (self.at - _SURELY).astimezone(self.zone)
            after = (self.at + _SURELY).astimezone(self.zone)
            self._steady = before.utcoffset() == after.utcoffset()
        return self._steady

    @property
    def lag(self) -> timedelta:
        """How far behind others that are to come may be, for clocks have just left them out."""
        turn = None if self.steady else _turn_near(self.zone, self.day)
        if turn and turn.end <= self.naive < turn.last:
            return turn.last - turn.end
        return timedelta()

    def moment(self, naive: datetime) -> datetime:
        """Return the moment in UTC at which clocks show this time."""
        away = naive - self.naive
        if self.steady and abs(away) < _SURE:
            return self.at + away
        shift = self._shift(naive)
        return resolved(naive, self.zone) if shift is None else self.at + away + shift

    def in_order(self, naive: datetime) -> bool:
        """Whether clocks show this time once, and in order with all others."""
        return self._shift(naive) is not None

    def _shift(self, naive: datetime) -> timedelta | None:
        """Return how far clocks are set back from here to this time; None if out of order."""
        number = naive.toordinal()
        if number not in self._days:
            self._days[number] = self._shifts_of(naive.date())
        first, last, before, after = self._days[number]
        if naive < first:
            return before
        return after if naive >= last else None

    def _shifts_of(self, day: date) -> tuple[datetime, datetime, timedelta, timedelta]:
        """Return the times of a day that are out of order, and how far clocks are set around."""
        begin = datetime.combine(day, time.min)
        turn = _turn_near(self.zone, day)
        first, last = begin, begin
        if turn and turn.first < begin + _DAY and begin < turn.last:
            first, last = turn.first, turn.last
        before, after = (
            resolved(naive, self.zone) - self.at - (naive - self.naive)
            for naive in (first - _INSTANT, last)
        )
        return first, last, before, after

    def next(self, after: Callable[[datetime], datetime]) -> datetime:
        """Return the first moment in UTC after this one at which clocks show one of some times.

        Args:
            after: Gives the first of those times after a time, in the order of clocks.
        """
        naive = after(self.naive)
        away = naive - self.naive
        if self.steady and away < _SURE:
            return self.at + away
        if self.in_order(self.naive) and self.in_order(naive):
            return self.moment(naive)
        if self.lag:
            moved = after(self.naive - self.lag)
            return min(at for at in map(self.moment, (moved, naive)) if at > self.at)
        turn = _turn_near(self.zone, naive.date())
        if turn and turn.first <= naive < turn.end:
            beyond = self.moment(after(turn.end - _INSTANT))
            here = self.moment(naive)
            return min(here, beyond) if here > self.at else beyond
        return self.moment(naive)


class _Turn(Record):
    """The local times that a change of clocks puts out of order.

    Attributes:
        at: The moment of the change, in UTC.
        first: The first of the times that are left out, or that come twice.
        end: The end of these times.
        last: The end of those that they are moved to, or the same end.
    """

    first: datetime
    end: datetime
    last: datetime


@lru_cache(maxsize=1024)
def _turn_near(zone: ZoneInfo, day: date) -> _Turn | None:
    """Return what a change of clocks near this day puts out of order.

    Since 1970 no zone has changed twice within 167 hours, so that one change is all there is.
    """
    middle = datetime(day.year, day.month, day.day, tzinfo=UTC)
    for change in changes(zone, middle - 3 * _DAY, middle + 2 * _DAY):
        naive = change.at.replace(tzinfo=None)
        before, after = naive + change.before, naive + change.after
        if after > before:
            return _Turn(before, after, after + (after - before))
        return _Turn(after, before, before)
    return None


class Change(Record):
    """Clocks change at a moment in UTC, from one distance from UTC to another."""

    at: datetime
    before: timedelta
    after: timedelta


def changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[Change]:
    """Yield the changes of clocks after the first moment, up to the last, in order."""
    while first < last:
        later = min(first + 5 * _DAY, last)
        old, new = offset(first, zone), offset(later, zone)
        if old != new:
            yield Change(_changed_between(first, later, zone), old, new)
        first = later


def eve_of_change(zone: ZoneInfo, moment: datetime) -> datetime | None:
    """Return two days before clocks change next, or the moment if that is over; None without."""
    change = _next_change(zone, moment.date())
    return max(moment, change - 2 * _DAY) if change else None


@lru_cache(maxsize=64)
def _next_change(zone: ZoneInfo, day: date) -> datetime | None:
    begin = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return next((change.at for change in changes(zone, begin, begin + 366 * _DAY)), None)


def _changed_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the second at which the only change between two moments comes."""
    old = offset(before, zone)
    while after - before > _SECOND:
        middle = before + (after - before) / 2
        before, after = (middle, after) if offset(middle, zone) == old else (before, middle)
    return after.replace(microsecond=0)


def offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    """Return the zone's distance from UTC at a moment."""
    return moment.astimezone(zone).utcoffset() or timedelta()
