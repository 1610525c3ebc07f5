"""The next moments of reminders, quiet periods left out, without going through all of them."""

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import islice
from types import MappingProxyType
from zoneinfo import ZoneInfo

from glutestretch.core.record import Record
from glutestretch.core.reminder_kinds import Quiet, Reminder, Rule
from glutestretch.core.zones import Here, stamped

FOR_EVER = datetime.max.replace(tzinfo=UTC)
_MOST_IN_A_ROW = 400
_FROM_START: Mapping[str, datetime] = MappingProxyType({})


class Coming(Record):
    """A reminder comes; ``at`` is in local time."""

    reminder: str
    at: datetime


class QuietPeriods:
    """The quiet periods among reminders as one, with a pause that lasts until a moment."""

    def __init__(
        self,
        reminders: Iterable[Reminder],
        zone: ZoneInfo,
        paused_until: datetime | None = None,
    ) -> None:
        self._quiets = [r.rule for r in reminders if r.enabled and isinstance(r.rule, Quiet)]
        self._zone = zone
        self._paused_until = paused_until
        self._last: tuple[datetime, datetime] | None = None

    def until(self, at: datetime) -> datetime | None:
        """Return when the quiet of a moment has ended, others that begin meanwhile included.

        Returns:
            A moment in UTC, ``FOR_EVER`` if there is no end, or None without quiet.
        """
        if self._last and self._last[0] <= at < self._last[1]:
            return self._last[1]
        end = max(at, self._paused_until or at)
        for _ in range(_MOST_IN_A_ROW):
            if end == FOR_EVER:
                break
            here = Here(end, self._zone)
            ends = [until for quiet in self._quiets if (until := quiet.until(here))]
            if not ends:
                break
            end = max(ends)
        else:
            end = FOR_EVER
        self._last = (at, end)
        return end if end > at else None

    @property
    def most_misses(self) -> int:
        """How often a weekly time can fall into them before it must come out of them."""
        return 8 * (len(self._quiets) + 1)


def coming(
    reminders: Iterable[Reminder],
    start: datetime,
    zone: ZoneInfo,
    quiet: QuietPeriods,
    anew: Mapping[str, datetime] = _FROM_START,
) -> Iterator[Coming]:
    """Yield the moments after the start, in order and for ever, at which a reminder comes.

    Args:
        reminders: Those that are switched off, and quiet periods, are passed over.
        start: An aware datetime.
        zone: The zone of local times.
        quiet: When none comes.
        anew: By id, from when on a reminder is reckoned instead. Sitting may have begun before
            the start.
    """
    begin = quiet.until(start)
    if begin == FOR_EVER:
        return
    here = other = Here(begin or start, zone)
    turns: list[tuple[datetime, int, str, Rule]] = []
    for reminder in reminders:
        rule = reminder.rule
        if not reminder.enabled or not isinstance(rule, Rule):
            continue
        if reminder.id in anew:
            other = other if other.at == anew[reminder.id] else Here(anew[reminder.id], zone)
            at = rule.next_from(other)
        else:
            at = rule.next_from(here) if begin else rule.next_after(here)
        if at:
            turns.append((at, len(turns), reminder.id, rule))
    heapq.heapify(turns)
    misses: Counter[int] = Counter()
    while turns:
        at, turn, name, rule = turns[0]
        end = quiet.until(at)
        if end is None:
            yield Coming(name, stamped(at, zone))
            misses[turn] = 0
            following = rule.next_after(Here(at, zone))
        else:
            misses[turn] += 1
            hopeless = end == FOR_EVER or misses[turn] > quiet.most_misses
            if not hopeless and other.at != end:
                other = Here(end, zone)
            following = None if hopeless else rule.next_from(other)
        if following:
            heapq.heapreplace(turns, (following, turn, name, rule))
        else:
            heapq.heappop(turns)


def next_moments(
    reminders: Iterable[Reminder], start: datetime, zone: ZoneInfo, count: int
) -> tuple[Coming, ...]:
    """Return the next moments after the start at which a reminder comes, at most ``count``.

    Reminders after sitting are given as early as they could come. Quiet periods among the
    reminders are left out.
    """
    reminders = tuple(reminders)
    return tuple(islice(coming(reminders, start, zone, QuietPeriods(reminders, zone)), count))
