"""The next moments of reminders, quiet periods left out, without going through all of them."""

import heapq
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from itertools import islice
from types import MappingProxyType
from zoneinfo import ZoneInfo

from glutestretch.kit.record import Record
from glutestretch.reminders.engine.local_time import LocalMoment, eve_of_change, stamped
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import Reminder

FOR_EVER = datetime.max.replace(tzinfo=UTC)
USEFUL_FOR = timedelta(hours=3)
_MOST_IN_A_ROW = 400
_MOST_CHANGES = 4
_Turn = tuple[datetime, int, datetime, str, Rule]
_FROM_START: Mapping[str, datetime] = MappingProxyType({})


def useful(at: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """Return whether what was to be offered at a moment is still useful now."""
    if at == now:
        return True
    if now - at > USEFUL_FOR:
        return False
    return at.astimezone(zone).date() == now.astimezone(zone).date()


class Occurrence(Record):
    """A reminder comes; ``at`` is in local time."""

    reminder: str
    at: datetime


def has_quiet(reminders: Iterable[Reminder]) -> bool:
    """Whether there is a quiet period that is switched on."""
    for reminder in reminders:  # noqa: SIM110 - a generator costs a call for each
        if isinstance(reminder.rule, Quiet) and reminder.enabled:
            return True
    return False


class QuietPeriods:
    """The quiet periods among reminders as one, with a pause that lasts until a moment.

    Sitting is counted from the end of the last one on.
    """

    def __init__(
        self,
        reminders: Iterable[Reminder],
        zone: ZoneInfo,
        paused_until: datetime | None = None,
    ) -> None:
        self._quiets: list[Quiet] = []
        for reminder in reminders:
            if isinstance(reminder.rule, Quiet) and reminder.enabled:
                self._quiets.append(reminder.rule)
        self._zone = zone
        self._paused_until = paused_until
        self._starts: list[datetime] = []
        self._spans: list[tuple[datetime, bool]] = []

    def until(self, at: datetime) -> datetime | None:
        """Return when the quiet of a moment has ended, others that begin meanwhile included.

        Returns:
            A moment in UTC, ``FOR_EVER`` if there is no end, or None without quiet.
        """
        if not self._quiets and self._paused_until is None:
            return None
        end, quiet = self._span(at)
        return end if quiet else None

    def breaking(self, since: datetime, at: datetime) -> datetime | None:
        """Return when the first quiet from one moment to another has ended, None without."""
        if not self._quiets and self._paused_until is None:
            return None
        end, quiet = self._span(since)
        if quiet:
            return end if since <= at else None
        return self.until(end) if end <= at else None

    def _span(self, at: datetime) -> tuple[datetime, bool]:
        """Return until when all is as at a moment, and whether that is quiet."""
        place = bisect_right(self._starts, at)
        if place and at < self._spans[place - 1][0]:
            return self._spans[place - 1]
        end = self._quiet_until(at)
        span = (end, True) if end > at else (self._loud_until(at), False)
        self._starts.insert(place, at)
        self._spans.insert(place, span)
        return span

    def _quiet_until(self, at: datetime) -> datetime:
        """Return when the quiet of a moment has ended; the same moment without."""
        end = max(at, self._paused_until or at)
        for _ in range(_MOST_IN_A_ROW):
            if end == FOR_EVER:
                break
            here = LocalMoment(end, self._zone)
            ends = [until for quiet in self._quiets if (until := quiet.until(here))]
            if not ends:
                break
            end = max(ends)
        else:
            end = FOR_EVER
        return end

    def _loud_until(self, at: datetime) -> datetime:
        """Return the first moment after one without quiet that is quiet, or ``FOR_EVER``."""
        here = LocalMoment(at, self._zone)
        begins = [begin for quiet in self._quiets if (begin := quiet.begins(here))]
        return min(begins, default=FOR_EVER)

    @property
    def most_misses(self) -> int:
        """How often a week can bring one to nothing; if it does, each week will like it.

        Only a week in which clocks change may yet be another.
        """
        return 8 * (len(self._quiets) + 1)


class Schedule:
    """What comes after a moment.

    Args:
        here: That moment.
        quiet: When none comes.
        end: When the quiet of that moment has ended; None without.
        since: By id, the moment from which a reminder is computed instead. Sitting may have begun
            before the start.
    """

    def __init__(
        self,
        here: LocalMoment,
        quiet: QuietPeriods,
        end: datetime | None,
        since: Mapping[str, datetime] = _FROM_START,
    ) -> None:
        self._start = here.at
        self._zone = here.zone
        self._quiet = quiet
        self._since = since
        self._begin = end
        self._here = here
        self._known = {self._here.at: self._here}
        self._first = self._here
        if self._begin and self._begin != FOR_EVER:
            self._first = self._local(self._begin)

    def _local(self, at: datetime) -> LocalMoment:
        """Return a moment from which many are computed."""
        return self._known.get(at) or self._known.setdefault(at, LocalMoment(at, self._zone))

    def of(self, reminders: Iterable[Reminder]) -> Iterator[Occurrence]:
        """Yield the moments at which a reminder comes, in order and for ever.

        Args:
            reminders: Those that are switched off, and quiet periods, are passed over.
        """
        if self._begin == FOR_EVER:
            return
        start, zone, quiet = self._start, self._zone, self._quiet
        turns = self._first_turns(reminders)
        heapq.heapify(turns)
        misses: Counter[int] | None = None
        while turns:
            at, turn, since, name, rule = turns[0]
            end = quiet.breaking(since, at) if rule.counts_sitting else quiet.until(at)
            if end is None:
                if at > start:
                    yield Occurrence(name, stamped(at, zone))
                if misses:
                    misses[turn] = 0
                there = LocalMoment(at, zone)
                rule = rule.once_shown(there)
                since, following = at, rule.next_after(there)
            elif rule.outlasts_quiet:
                following = end if end != FOR_EVER and useful(at, end, zone) else None
            else:
                misses = Counter() if misses is None else misses
                misses[turn] += 1
                weeks, more = divmod(misses[turn], quiet.most_misses)
                if not more and end != FOR_EVER:
                    end = eve_of_change(zone, end) if weeks <= _MOST_CHANGES else None
                since, following = at, None
                if end and end != FOR_EVER:
                    since, following = end, rule.next_from(self._local(end))
            if following:
                heapq.heapreplace(turns, (following, turn, since, name, rule))
            else:
                heapq.heappop(turns)

    def _first_turns(self, reminders: Iterable[Reminder]) -> list[_Turn]:
        """Return for each reminder when it could come first, and since when that is computed.

        They begin at the start, or at the end of a quiet period that is on then, unless they are
        computed from another moment.
        """
        start, first = self._here, self._first
        turns: list[_Turn] = []
        for turn, reminder in enumerate(reminders):
            rule = reminder.rule
            if not reminder.enabled or not isinstance(rule, Rule):
                continue
            since = self._since.get(reminder.id)
            if since is not None:
                at = rule.next_from(self._local(since))
            elif first is start or rule.outlasts_quiet:
                since, at = start.at, rule.next_after(start)
            else:
                since, at = first.at, rule.next_from(first)
            if at:
                turns.append((at, turn, since, reminder.id, rule))
        return turns


def next_moments(
    reminders: Iterable[Reminder], start: datetime, zone: ZoneInfo, count: int
) -> tuple[Occurrence, ...]:
    """Return the next moments after the start at which a reminder comes, at most ``count``.

    Reminders after sitting are given as early as they could come. Quiet periods among the
    reminders are left out.
    """
    reminders = tuple(reminders)
    quiet = QuietPeriods(reminders, zone)
    schedule = Schedule(LocalMoment(start, zone), quiet, quiet.until(start))
    return tuple(islice(schedule.of(reminders), count))
