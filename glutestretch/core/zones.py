"""Local time and absolute time, in both directions.

A local time that a zone leaves out (clocks go forward) is moved on by the length of the gap:
02:30 becomes 03:30. One that comes twice (clocks go back) means the first. So RFC 5545,
section 3.3.5, has it, and so does every calendar that reads our export.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from glutestretch.core.record import Record

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_INSTANT = timedelta(microseconds=1)
_SURE = 2 * _DAY


def zone(key: str) -> ZoneInfo:
    """Return the time zone of this name, such as ``Europe/Berlin``.

    Raises:
        ValueError: If there is none; with a sentence.
    """
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        sentence = f"There is no time zone called “{key}”; write one like Europe/Berlin."
        raise ValueError(sentence) from None


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


class Here:
    """A moment as it is seen in a zone.

    Attributes:
        at: The moment in UTC.
        naive: What clocks show then.
    """

    __slots__ = ("_before", "_steady", "at", "naive", "zone")

    def __init__(self, at: datetime, zone: ZoneInfo) -> None:
        self.at = at.astimezone(UTC)
        self.naive = at.astimezone(zone).replace(tzinfo=None)
        self.zone = zone
        self._steady: bool | None = None
        self._before: Here | None = None

    @property
    def day(self) -> date:
        """The local day."""
        return self.naive.date()

    @property
    def before(self) -> "Here":
        """The moment just before this one."""
        if self._before is None:
            self._before = Here(self.at - _INSTANT, self.zone)
        return self._before

    @property
    def steady(self) -> bool:
        """Whether clocks do not change for three days on either side."""
        if self._steady is None:
            before, after = self.at - 3 * _DAY, self.at + 3 * _DAY
            self._steady = offset(before, self.zone) == offset(after, self.zone)
        return self._steady

    def moment(self, naive: datetime) -> datetime:
        """Return the moment in UTC at which clocks show this time."""
        away = naive - self.naive
        if self.steady and abs(away) < _SURE:
            return self.at + away
        return resolved(naive, self.zone)

    def moment_in_order(self, naive: datetime) -> datetime | None:
        """Return the moment in UTC at which clocks show this later time.

        None if clocks change so near either that times may not come in the order of clocks.
        """
        away = naive - self.naive
        if self.steady and away < _SURE:
            return self.at + away
        if _in_order(naive, self.zone) and _in_order(self.naive, self.zone):
            return resolved(naive, self.zone)
        return None


def _in_order(naive: datetime, zone: ZoneInfo) -> bool:
    """Whether local times around this one come in the order of clocks, each of them once."""
    change = _change_near(zone, naive.date())
    return change is None or not change[0] <= naive < change[1]


@lru_cache(maxsize=1024)
def _change_near(zone: ZoneInfo, day: date) -> tuple[datetime, datetime] | None:
    """Return the local times that a change of clocks near this day puts out of order.

    Since 1970 no zone has changed twice within 167 hours, so that one change is all there is.
    """
    middle = datetime(day.year, day.month, day.day, tzinfo=UTC)
    for change in changes(zone, middle - 3 * _DAY, middle + 2 * _DAY):
        at = change.at.replace(tzinfo=None)
        if change.after > change.before:
            return at + change.before, at + change.after + (change.after - change.before)
        return at + change.after, at + change.before
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
