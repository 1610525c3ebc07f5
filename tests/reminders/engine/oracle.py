"""Another way to know when a reminder comes: dateutil's recurrences, and zones walked forward.

Local times are found by asking many moments what clocks show then, never the other way round,
so that nothing here knows of folds and gaps by the same code.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil import rrule
from hypothesis import strategies as st

ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/New_York",
    "America/Noronha",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Pyongyang",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Europe/Dublin",
    "Pacific/Apia",
    "Pacific/Chatham",
    "UTC",
)
_DAYS = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)
_REACH = timedelta(hours=50)

zones = st.sampled_from(ZONES).map(ZoneInfo)
anywhen = st.datetimes(datetime(1990, 1, 1), datetime(2040, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
times_of_day = st.builds(time, st.integers(0, 23), st.integers(0, 59))
days_of_week = st.frozensets(st.integers(0, 6), min_size=1)


def shown(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return what clocks show at a moment."""
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def first_shown(naive: datetime, zone: ZoneInfo) -> datetime:
    """Return the first moment at which clocks show this time, or have leapt over it."""
    before = naive.replace(tzinfo=UTC) - _REACH
    offsets = [
        shown(moment, zone) - moment.replace(tzinfo=None)
        for moment in (before + timedelta(hours=hour) for hour in range(0, 100, 5))
    ]
    candidates = sorted({naive.replace(tzinfo=UTC) - offset for offset in offsets})
    for moment in candidates:
        if shown(moment, zone) == naive:
            return moment
    return naive.replace(tzinfo=UTC) - offsets[0]


def clock_times(
    times: Iterable[time], weekdays: Iterable[int], start: datetime, zone: ZoneInfo, days: int
) -> Iterator[datetime]:
    """Yield the moments after the start, in order and each once, within so many days."""
    local = shown(start, zone)
    found = set()
    for clock in times:
        recurrence = rrule.rrule(
            rrule.WEEKLY,
            dtstart=datetime.combine(local - timedelta(days=3), clock),
            until=local + timedelta(days=days + 3),
            byweekday=[_DAYS[day] for day in weekdays],
        )
        found |= {first_shown(naive, zone) for naive in recurrence}
    end = start + timedelta(days=days)
    yield from sorted(moment for moment in found if start < moment <= end)


@st.composite
def near_changes(draw: st.DrawFn) -> tuple[ZoneInfo, datetime]:
    """Draw a zone, and a moment that is often near a change of its clocks."""
    zone, moment = draw(zones), draw(anywhen)
    if draw(st.booleans()):
        offset = moment.astimezone(zone).utcoffset()
        for _ in range(300):
            if moment.astimezone(zone).utcoffset() != offset:
                break
            moment += timedelta(days=1)
        moment -= timedelta(minutes=draw(st.integers(0, 9 * 24 * 60)))
    return zone, moment
