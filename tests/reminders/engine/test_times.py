"""Reminders come at the moments that dateutil's recurrences give, in every zone and year."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS
from glutestretch.reminders.engine.local_time import Change, LocalMoment, changes, resolved
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import ClockTimes, Once, Reminder, Sitting
from glutestretch.reminders.engine.schedule import QuietPeriods, next_moments
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.engine.oracle import (
    anywhen,
    clock_times,
    days_of_week,
    first_shown,
    near_changes,
    shown,
    times_of_day,
)

BERLIN = ZoneInfo("Europe/Berlin")
some_times = st.lists(times_of_day, min_size=1, max_size=4)


def after(rule: Rule, start: datetime, zone: ZoneInfo, count: int) -> list[datetime]:
    """Return so many moments of a rule, each reckoned from the one before."""
    found: list[datetime] = []
    while len(found) < count and (moment := rule.next_after(LocalMoment(start, zone))):
        found.append(moment)
        start = moment
    return found


def local(rule: Rule | Quiet, start: datetime, zone: ZoneInfo, count: int) -> list[str]:
    reminders = [Reminder("1", rule)]
    return [found.at.isoformat() for found in next_moments(reminders, start, zone, count)]


@settings(max_examples=200, deadline=None)
@given(near_changes(), some_times, days_of_week)
def test_clock_times_are_those_of_the_oracle(
    where: tuple[ZoneInfo, datetime], times: list[time], weekdays: frozenset[int]
) -> None:
    zone, start = where
    expected = list(clock_times(times, weekdays, start, zone, days=20))

    found = after(ClockTimes(times, weekdays), start, zone, len(expected))

    assert found == expected


@settings(max_examples=200, deadline=None)
@given(near_changes(), times_of_day, st.integers(-2, 2))
def test_local_times_are_found_as_by_walking_forward(
    where: tuple[ZoneInfo, datetime], clock: time, days: int
) -> None:
    zone, start = where
    naive = datetime.combine(shown(start, zone) + timedelta(days=days), clock)

    assert resolved(naive, zone) == first_shown(naive, zone)
    assert LocalMoment(start, zone).moment(naive) == first_shown(naive, zone)


def spans(
    hours: Hours | list[Hours], start: datetime, zone: ZoneInfo
) -> list[tuple[datetime, datetime]]:
    """Return beginning and end of the hours on the days around, those that touch as one."""
    naive = []
    for part in [hours] if isinstance(hours, Hours) else hours:
        for ahead in range(-4, 32):
            day = shown(start, zone) + timedelta(days=ahead)
            if day.weekday() in part.weekdays:
                begin = datetime.combine(day, part.start)
                end = datetime.combine(day, part.end)
                naive.append((begin, end if begin < end else end + timedelta(days=1)))
    found: list[tuple[datetime, datetime]] = []
    for begin, end in sorted(naive):
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((begin, end))
    return [(first_shown(begin, zone), first_shown(end, zone)) for begin, end in found]


some_hours = st.builds(Hours, times_of_day, times_of_day, days_of_week)


@settings(max_examples=150, deadline=None)
@given(near_changes(), st.lists(some_hours, min_size=1, max_size=3), st.integers(1, 200))
def test_sitting_comes_as_early_as_the_hours_allow(
    where: tuple[ZoneInfo, datetime], hours: list[Hours], minutes: int
) -> None:
    zone, start = where
    needed = timedelta(minutes=minutes)
    possible = [
        max(begin, start) + needed
        for begin, end in spans(hours, start, zone)
        if max(begin, start) + needed < end
    ]
    if not any(needed < part.length for part in hours):
        return

    found = Sitting(minutes, hours).next_after(LocalMoment(start, zone))

    assert found == min(possible, default=None)


@settings(max_examples=100, deadline=None)
@given(near_changes(), some_hours, st.lists(some_hours, min_size=1, max_size=3), st.integers(1, 90))
def test_sitting_counts_from_the_last_quiet_on(
    where: tuple[ZoneInfo, datetime], hours: Hours, quiet: list[Hours], minutes: int
) -> None:
    zone, start = where
    needed = timedelta(minutes=minutes)
    if needed >= hours.length:
        return
    loud = [span for part in quiet for span in spans(part, start, zone)]
    possible = [
        max(begin, since) + needed
        for begin, end in spans(hours, start, zone)
        for since in [start, *(end for _, end in loud if end > start)]
        if max(begin, since) + needed < end
    ]
    expected = [
        at
        for at in possible
        if not any(begin <= at and end > max(start, at - needed) for begin, end in loud)
    ]
    reminders = [
        Reminder("sitting", Sitting(minutes, [hours])),
        *(Reminder(str(number), QuietHours(part)) for number, part in enumerate(quiet)),
    ]

    found = next_moments(reminders, start, zone, 1)

    if expected and min(expected) < start + timedelta(days=6):
        assert [coming.at for coming in found] == [min(expected)]
    elif found:
        assert found[0].at >= start + timedelta(days=6)


@settings(max_examples=120, deadline=None)
@given(
    near_changes(),
    st.lists(st.tuples(some_times, days_of_week), min_size=1, max_size=3),
    st.lists(some_hours, max_size=2),
    st.integers(-3, 10),
    st.integers(0, 4),
)
def test_the_next_moments_are_all_that_are_not_quiet(
    where: tuple[ZoneInfo, datetime],
    clocks: list[tuple[list[time], frozenset[int]]],
    hours: list[Hours],
    first: int,
    length: int,
) -> None:
    zone, start = where
    today = shown(start, zone).date()
    dates = today + timedelta(days=first), today + timedelta(days=first + length)
    quiet = [span for part in hours for span in spans(part, start, zone)]
    expected = sorted(
        (moment, str(number))
        for number, (times, weekdays) in enumerate(clocks)
        for moment in clock_times(times, weekdays, start, zone, days=7)
        if not any(begin <= moment < end for begin, end in quiet)
        and not dates[0] <= shown(moment, zone).date() <= dates[1]
    )
    reminders = [
        *(Reminder(str(number), ClockTimes(*clock)) for number, clock in enumerate(clocks)),
        *(Reminder(f"quiet {number}", QuietHours(part)) for number, part in enumerate(hours)),
        Reminder("holiday", QuietDates(*dates)),
    ]

    found = [
        (coming.at.astimezone(UTC), coming.reminder)
        for coming in next_moments(reminders, start, zone, len(expected))
    ]

    assert sorted(found) == expected
    assert [moment for moment, _ in found] == [moment for moment, _ in expected]
    for coming in next_moments(reminders, start, zone, len(expected)):
        assert coming.at.replace(tzinfo=None) == shown(coming.at, zone)


@pytest.mark.parametrize(
    ("zone", "times", "start", "expected"),
    [
        pytest.param(
            "Europe/Berlin",
            [time(2, 30)],
            "2026-03-28T00:00+01:00",
            ["2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00"],
            id="a gap moves the time on by its length",
        ),
        pytest.param(
            "Europe/Berlin",
            [time(2, 30), time(3), time(3, 30)],
            "2026-03-29T00:00+01:00",
            ["2026-03-29T03:00:00+02:00", "2026-03-29T03:30:00+02:00", "2026-03-30T02:30:00+02:00"],
            id="a time moved on keeps its place among the others, and two at once are one",
        ),
        pytest.param(
            "Europe/Berlin",
            [time(2, 30)],
            "2026-10-25T00:00+02:00",
            ["2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00"],
            id="a time that comes twice means the first",
        ),
        pytest.param(
            "Europe/Berlin",
            [time(2, 30)],
            "2026-10-25T02:15+01:00",
            ["2026-10-26T02:30:00+01:00"],
            id="asked while it comes again, it is over",
        ),
        pytest.param(
            "Australia/Lord_Howe",
            [time(2, 15)],
            "2026-10-03T12:00+10:30",
            ["2026-10-04T02:45:00+11:00", "2026-10-05T02:15:00+11:00"],
            id="a gap of half an hour",
        ),
        pytest.param(
            "Pacific/Apia",
            [time(14, 30)],
            "2011-12-29T00:00-10:00",
            [
                "2011-12-29T14:30:00-10:00",
                "2011-12-31T14:30:00+14:00",
                "2012-01-01T14:30:00+14:00",
            ],
            id="a day that was left out",
        ),
        pytest.param(
            "Asia/Kathmandu",
            [time(0)],
            "2026-05-01T12:00+05:45",
            ["2026-05-02T00:00:00+05:45"],
            id="midnight, and an odd offset",
        ),
    ],
)
def test_around_a_change_of_clocks(
    zone: str, times: list[time], start: str, expected: list[str]
) -> None:
    rule = ClockTimes(times, EVERY_DAY)

    found = local(rule, datetime.fromisoformat(start), ZoneInfo(zone), len(expected))

    assert found == expected


@pytest.mark.parametrize(
    ("zone", "moment", "before", "after"),
    [
        ("Europe/Berlin", "2026-03-29T01:00Z", 60, 120),
        ("Europe/Berlin", "2026-10-25T01:00Z", 120, 60),
        ("Australia/Lord_Howe", "2026-10-03T15:30Z", 630, 660),
        ("America/St_Johns", "2010-11-07T02:31Z", -150, -210),
        ("Pacific/Apia", "2011-12-30T10:00Z", -600, 840),
    ],
)
def test_a_change_of_clocks_is_known_to_the_second(
    zone: str, moment: str, before: int, after: int
) -> None:
    at = datetime.fromisoformat(moment)
    change = Change(at, timedelta(minutes=before), timedelta(minutes=after))
    for days in (1, 1.1, 2.3, 4.7):
        begin = at - timedelta(days=days)
        assert [*changes(ZoneInfo(zone), begin, at + timedelta(days=20))] == [change]


def test_once_comes_once() -> None:
    rule = Once(datetime(2026, 3, 2, 18, 30, tzinfo=UTC))
    start = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

    assert local(rule, start, BERLIN, 5) == ["2026-03-02T19:30:00+01:00"]
    assert local(rule, rule.at, BERLIN, 5) == []


def test_hours_beyond_midnight_belong_to_the_day_they_start() -> None:
    night = Sitting(60, [Hours(time(22), time(6), weekdays=[4])])
    friday = datetime(2026, 3, 6, 12, 0, tzinfo=UTC)

    found = local(night, friday, ZoneInfo("UTC"), 9)

    assert found[0] == "2026-03-06T23:00:00+00:00"
    assert found[6] == "2026-03-07T05:00:00+00:00"
    assert found[7] == "2026-03-13T23:00:00+00:00"


def test_a_reminder_at_the_very_end_of_quiet_comes() -> None:
    quiet = Reminder("q", QuietHours(Hours(time(22), time(7))))
    clock = Reminder("c", ClockTimes([time(6, 59), time(7), time(22)]))
    start = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)

    found = next_moments([quiet, clock], start, BERLIN, 3)

    assert [coming.at.isoformat() for coming in found] == [
        "2026-03-03T07:00:00+01:00",
        "2026-03-04T07:00:00+01:00",
        "2026-03-05T07:00:00+01:00",
    ]


@pytest.mark.parametrize(
    ("zone", "at", "until"),
    [
        pytest.param(
            "Europe/Berlin",
            "2026-03-29T03:10+02:00",
            "2026-03-29T03:30+02:00",
            id="an end that clocks leap over comes later",
        ),
        pytest.param(
            "Pacific/Apia",
            "2011-12-31T02:00+14:00",
            "2011-12-31T02:30+14:00",
            id="an end on a day that was left out comes a day later",
        ),
    ],
)
def test_quiet_ends_as_a_reminder_at_its_end_comes(zone: str, at: str, until: str) -> None:
    night = QuietHours(Hours(time(23), time(2, 30), weekdays=[3, 5]))

    found = night.until(LocalMoment(datetime.fromisoformat(at), ZoneInfo(zone)))

    assert found == datetime.fromisoformat(until)


def test_hours_that_touch_are_one() -> None:
    whole_days = Sitting(45, [Hours(time(0), time(0))])
    two = Sitting(45, [Hours(time(9), time(12)), Hours(time(12), time(17))])

    late = datetime(2026, 3, 2, 22, 20, tzinfo=UTC)
    assert local(whole_days, late, BERLIN, 1) == ["2026-03-03T00:05:00+01:00"]
    assert local(two, datetime(2026, 3, 2, 10, 30, tzinfo=UTC), BERLIN, 1) == [
        "2026-03-02T12:15:00+01:00"
    ]


def test_what_no_longer_fits_into_hours_comes_in_the_next() -> None:
    office = Sitting(50, [Hours(time(9), time(12)), Hours(time(13), time(17))])

    assert local(office, datetime(2026, 3, 2, 10, 30, tzinfo=UTC), BERLIN, 1) == [
        "2026-03-02T13:50:00+01:00"
    ]


def test_hours_some_days_ahead_are_beyond_a_change_of_clocks() -> None:
    sundays = Sitting(30, [Hours(time(9), time(12), weekdays=[6])])

    assert local(sundays, datetime(2026, 3, 24, tzinfo=UTC), BERLIN, 1) == [
        "2026-03-29T09:30:00+02:00"
    ]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-03-15T05:00+01:00", ["2026-03-22T03:30:00+01:00", "2026-04-05T03:30:00+02:00"]),
        ("2026-03-29T00:30+01:00", ["2026-04-05T03:30:00+02:00", "2026-04-12T03:30:00+02:00"]),
        ("2026-03-24T00:00+01:00", ["2026-04-05T03:30:00+02:00", "2026-04-12T03:30:00+02:00"]),
    ],
)
def test_a_week_that_clocks_shorten_does_not_end_the_series(
    start: str, expected: list[str]
) -> None:
    sundays = Sitting(150, [Hours(time(1), time(4), weekdays=[6])])

    assert local(sundays, datetime.fromisoformat(start), BERLIN, 2) == expected


def test_quiet_until_a_moment_is_now_or_never() -> None:
    noon = LocalMoment(datetime(2026, 3, 2, 12, tzinfo=UTC), BERLIN)
    assert QuietUntil(noon.at + timedelta(hours=1)).begins(noon) == noon.at
    assert QuietUntil(noon.at).begins(noon) is None


def test_quiet_that_a_change_of_clocks_swallows_begins_a_week_later() -> None:
    quiet = QuietHours(Hours(time(2), time(3), weekdays=[6]))
    saturday = LocalMoment(datetime.fromisoformat("2026-03-28T12:00+01:00"), BERLIN)

    assert quiet.begins(saturday) == datetime.fromisoformat("2026-04-05T02:00+02:00")


weekly_hours = st.builds(
    Hours, times_of_day, times_of_day, st.sampled_from([[day] for day in range(7)])
)


@settings(max_examples=200, deadline=None)
@given(near_changes(), weekly_hours, st.integers(0, 90))
def test_hours_on_one_day_a_week_come_again_around_every_change(
    where: tuple[ZoneInfo, datetime], hours: Hours, spare: int
) -> None:
    zone, start = where
    minutes = max(1, int(hours.length.total_seconds() // 60) - 1 - spare)
    if not timedelta(minutes=minutes) < hours.length or minutes > 24 * 60:
        return
    rule, moment = Sitting(minutes, [hours]), start
    for _ in range(6):
        possible = [
            max(begin, moment) + timedelta(minutes=minutes)
            for begin, end in spans(hours, moment, zone)
            if max(begin, moment) + timedelta(minutes=minutes) < end
        ]
        found = rule.next_after(LocalMoment(moment, zone))
        assert found == min(possible)
        moment = found


def test_quiet_periods_that_follow_each_other_are_one() -> None:
    quiet = QuietPeriods(
        [
            Reminder("1", QuietHours(Hours(time(13), time(14)))),
            Reminder("2", QuietHours(Hours(time(12), time(13)))),
        ],
        BERLIN,
    )

    noon = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    assert quiet.until(noon) == noon + timedelta(hours=2)
    assert quiet.until(noon - timedelta(minutes=1)) is None
    assert quiet.until(noon + timedelta(hours=2)) is None


def test_what_is_always_quiet_has_no_next_moment() -> None:
    night = Reminder("q", QuietHours(Hours(time(22), time(7))))
    always = Reminder("a", QuietHours(Hours(time(0), time(0))))
    clock = Reminder("c", ClockTimes([time(23)]))
    start = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)

    assert next_moments([night, clock], start, BERLIN, 3) == ()
    assert next_moments([always, clock], start, BERLIN, 3) == ()


def test_a_reminder_that_is_mostly_quiet_still_comes() -> None:
    nights = [Hours(time(hour), time(hour, 30), range(6)) for hour in range(20, 24)]
    reminders = [
        *(Reminder(f"q{number}", QuietHours(night)) for number, night in enumerate(nights)),
        Reminder("c", ClockTimes([time(hour) for hour in range(20, 24)])),
    ]
    start = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)  # as a Monday begins

    found = next_moments(reminders, start, BERLIN, 9)

    days = [f"{coming.at:%d %H}" for coming in found]
    assert days == ["08 20", "08 21", "08 22", "08 23", "15 20", "15 21", "15 22", "15 23", "22 20"]


def test_a_reminder_that_only_a_change_of_clocks_frees_comes_then() -> None:
    reminders = [
        Reminder("q", QuietHours(Hours(time(2), time(3)))),
        Reminder("c", ClockTimes([time(2, 30)])),
    ]
    start = datetime(2026, 1, 1, tzinfo=UTC)

    found = next_moments(reminders, start, BERLIN, 2)

    assert [coming.at.isoformat() for coming in found] == [
        "2026-03-29T03:30:00+02:00",
        "2027-03-28T03:30:00+02:00",
    ]
    assert next_moments(reminders, start, ZoneInfo("UTC"), 1) == ()


def test_quiet_until_a_moment_leaves_out_what_comes_before_it() -> None:
    until = datetime(2027, 1, 1, tzinfo=UTC)
    reminders = [
        Reminder("q", QuietUntil(until)),
        Reminder("c", ClockTimes([time(14, 30)], WORKING_DAYS)),
    ]

    [found] = next_moments(reminders, datetime(2026, 3, 2, tzinfo=UTC), BERLIN, 1)

    assert found.at.isoformat() == "2027-01-01T14:30:00+01:00"


def test_what_is_switched_off_neither_comes_nor_is_quiet() -> None:
    start = datetime(2026, 3, 2, tzinfo=UTC)
    reminders = [
        Reminder("q", QuietUntil(datetime(2027, 1, 1, tzinfo=UTC)), enabled=False),
        Reminder("off", ClockTimes([time(8)]), enabled=False),
        Reminder("on", ClockTimes([time(9)])),
    ]

    [found] = next_moments(reminders, start, BERLIN, 1)

    assert (found.reminder, found.at.isoformat()) == ("on", "2026-03-02T09:00:00+01:00")


@settings(max_examples=50, deadline=None)
@given(anywhen, st.integers(1, 30))
@example(datetime(2026, 3, 29, 0, 30, tzinfo=UTC), 5)
def test_moments_come_in_order_and_all_after_the_start(start: datetime, count: int) -> None:
    reminders = [
        Reminder("c", ClockTimes([time(2, 30), time(3)])),
        Reminder("s", Sitting(25, [Hours(time(1), time(5))])),
        Reminder("d", QuietDates(date(2026, 3, 1), date(2026, 3, 14))),
    ]

    found = [coming.at for coming in next_moments(reminders, start, BERLIN, count)]

    assert len(found) == count
    assert all(one <= two for one, two in pairwise([start, *found]))
    assert found == [c.at for c in islice(next_moments(reminders, start, BERLIN, 40), count)]
