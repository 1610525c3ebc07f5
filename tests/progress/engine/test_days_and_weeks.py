"""Weeks are measured by the goal, and rest breaks nothing."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from glutestretch.diary.events import SessionSummary
from glutestretch.kit.days import local_minutes, week_of
from glutestretch.kit.record import replace
from glutestretch.progress.engine.weeks import Goal, Week, days_of, streak, weeks_of

MONDAY, SUNDAY = 0, 6
TODAY = date(2026, 11, 26)  # a Thursday
HOURS = st.integers(0, 12)
WEEKDAYS = st.integers(MONDAY, SUNDAY)
GOALS = st.builds(Goal, st.integers(1, 7), st.integers(0, 140))
DAYS = st.dates(date(2024, 1, 1), TODAY)


def session(day: date, hour: int = 12, seconds: float = 480.0, held: int = 6) -> SessionSummary:
    local = local_minutes(datetime(day.year, day.month, day.day, hour, tzinfo=UTC))
    return SessionSummary(f"{day} {hour}", local, held, held, seconds)


def made(days: list[date]) -> list[SessionSummary]:
    return sorted((session(day) for day in days), key=lambda one: one.local)


@given(st.lists(DAYS), HOURS, WEEKDAYS, GOALS)
def test_nothing_is_lost_or_counted_twice(
    days: list[date], begins: int, first: int, goal: Goal
) -> None:
    sessions = made(days)
    found = days_of(sessions, begins)
    weeks = weeks_of(found, goal, first, TODAY)

    assert list(found) == sorted(found)
    assert sum(day.sessions for day in found.values()) == len(sessions)
    assert sum(week.sessions for week in weeks) == len(sessions)
    assert sum(week.days for week in weeks) == len(found)
    assert sum(week.seconds for week in weeks) == sum(one.seconds for one in sessions)
    assert weeks[-1].first == week_of(TODAY, first)
    steps = [after.first - before.first for before, after in pairwise(weeks)]
    assert set(steps) <= {timedelta(days=7)}


@given(st.lists(DAYS, min_size=1), GOALS, WEEKDAYS)
def test_a_week_meets_the_goal_by_days_and_minutes(
    days: list[date], goal: Goal, first: int
) -> None:
    for week in weeks_of(days_of(made(days), 4), goal, first, TODAY):
        assert week.met == (week.days >= goal.days and week.seconds >= 60 * goal.minutes)
        assert week.days <= week.sessions


@given(st.lists(DAYS), DAYS)
def test_a_session_in_which_nothing_was_held_counts_for_nothing(
    days: list[date], idle: date
) -> None:
    sessions = made(days)
    empty = session(idle, 15, seconds=3.0, held=0)
    assert days_of([*sessions, empty], 4) == days_of(sessions, 4)


@given(st.lists(st.booleans(), max_size=30), st.booleans())
def test_a_row_of_weeks_ends_with_this_one_or_the_one_before(past: list[bool], now: bool) -> None:  # noqa: FBT001
    present = date(2026, 11, 23)
    first = present - timedelta(days=7 * len(past))
    weeks = [
        Week(first + timedelta(days=7 * number), 3 * met, 3 * met, 0.0, met)
        for number, met in enumerate([*past, now])
    ]
    before = 0
    for met in past:
        before = before + 1 if met else 0
    assert streak(weeks, present) == before + now


def test_an_open_week_never_breaks_a_row_and_a_week_of_rest_does() -> None:
    goal = Goal(2)
    days = [TODAY - timedelta(days=back) for back in (7, 8, 14, 15, 28, 29)]
    weeks = weeks_of(days_of(made(days), 4), goal, MONDAY, TODAY)
    assert [week.met for week in weeks] == [True, False, True, True, False]
    assert streak(weeks, week_of(TODAY, MONDAY)) == 2


def test_days_of_rest_within_a_week_change_nothing() -> None:
    goal = Goal(3)
    spread = [date(2026, 11, 16), date(2026, 11, 19), date(2026, 11, 22)]
    dense = [date(2026, 11, 16), date(2026, 11, 17), date(2026, 11, 18)]
    one, other = (weeks_of(days_of(made(days), 4), goal, MONDAY, TODAY) for days in (spread, dense))
    assert one == other


def test_a_clock_set_ahead_leaves_its_sessions_where_they_are() -> None:
    ahead = TODAY + timedelta(days=30)
    weeks = weeks_of(days_of([session(ahead)], 4), Goal(1), MONDAY, TODAY)
    assert weeks[-1].met
    assert streak(weeks, week_of(TODAY, MONDAY)) == 0


def test_two_sessions_on_a_day_are_one_day() -> None:
    twice = [session(TODAY, 8), session(TODAY, 20)]
    found = days_of(twice, 4)
    assert [(day.sessions, day.seconds) for day in found.values()] == [(2, 960.0)]
    [week] = weeks_of(found, Goal(2), MONDAY, TODAY)
    assert (week.days, week.met) == (1, False)
    assert replace(week, met=True) != week


def test_a_goal_of_minutes_is_met_by_just_as_many() -> None:
    day = date(2026, 3, 2)
    just = days_of([session(day, seconds=600.0)], 0)
    assert weeks_of(just, Goal(1, 10), 0, day)[0].met
    assert not weeks_of(days_of([session(day, seconds=599.0)], 0), Goal(1, 10), 0, day)[0].met
    assert weeks_of(days_of([session(day, seconds=1.0)], 0), Goal(1), 0, day)[0].met
