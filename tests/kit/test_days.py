"""Days begin when the user says."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.days import begin_of, day_at, day_of, local_minutes, week_of


def test_one_in_the_morning_is_yesterday_where_the_day_begins_at_four() -> None:
    late = local_minutes(datetime(2026, 11, 27, 1, 0, tzinfo=UTC))
    assert day_of(late, 4) == date(2026, 11, 26)
    assert day_of(late, 0) == date(2026, 11, 27)
    assert day_at(datetime(2026, 11, 27, 3, 59, tzinfo=UTC), 4) == date(2026, 11, 26)
    assert day_at(datetime(2026, 11, 27, 4, 0, tzinfo=UTC), 4) == date(2026, 11, 27)


@given(st.integers(0, 60_000_000), st.integers(0, 12))
def test_a_moment_lies_within_its_day(local: int, begins: int) -> None:
    day = day_of(local, begins)
    assert begin_of(day, begins) <= local < begin_of(day + timedelta(days=1), begins)


@given(st.dates(date(1900, 1, 8), date(2100, 1, 1)), st.integers(0, 6))
def test_a_week_begins_on_its_first_day(day: date, first: int) -> None:
    week = week_of(day, first)
    assert week.weekday() == first
    assert timedelta(0) <= day - week < timedelta(days=7)


def test_minutes_are_counted_since_1970() -> None:
    assert local_minutes(datetime(1970, 1, 1, tzinfo=UTC)) == 0
    assert local_minutes(datetime(1970, 1, 2, 3, 4, 5, tzinfo=UTC)) == 24 * 60 + 3 * 60 + 4
    assert begin_of(date(1970, 1, 2), 4) == 28 * 60
