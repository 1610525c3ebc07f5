"""Days with sessions, weeks against the user's goal, and weeks in a row that met it.

A session counts once one of its holds was at least partly done. A day without one is a day of
rest: it counts for nothing and against nothing. The week that is not over yet never breaks a row.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from glutestretch.diary.events import SessionSummary
from glutestretch.kit.days import day_of, week_of
from glutestretch.kit.record import Record

_WEEK = timedelta(days=7)
_MINUTE_SECONDS = 60


class Goal(Record):
    """What the user wants to do each week.

    Attributes:
        days: On how many days.
        minutes: How many minutes of holding at least; 0 for any.
    """

    days: int
    minutes: int = 0


class Day(Record):
    """A day with sessions; ``seconds`` were held in them."""

    date: date
    sessions: int
    seconds: float


class Week(Record):
    """A week.

    Attributes:
        first: Its first day.
        days: On how many days there was a session.
        sessions: How many sessions there were.
        seconds: How long was held.
        met: Whether it met the goal.
    """

    first: date
    days: int
    sessions: int
    seconds: float
    met: bool


def days_of(sessions: Iterable[SessionSummary], begins: int) -> dict[date, Day]:
    """Return the days with sessions that count, in order.

    Args:
        sessions: In order.
        begins: The hour at which a day begins.
    """
    sums: dict[date, tuple[int, float]] = {}
    for session in sessions:
        if session.held:
            day = day_of(session.local, begins)
            count, seconds = sums.get(day, (0, 0.0))
            sums[day] = count + 1, seconds + session.seconds
    return {day: Day(day, *found) for day, found in sums.items()}


def weeks_of(
    days: Mapping[date, Day], goal: Goal, first_weekday: int, today: date
) -> tuple[Week, ...]:
    """Return all weeks from the first one with a session to the present one.

    Args:
        days: The days with sessions, by date.
        goal: What a week is measured by.
        first_weekday: With which day a week begins; Monday is 0.
        today: The present day.
    """
    found: dict[date, list[Day]] = {}
    for day in days.values():
        found.setdefault(week_of(day.date, first_weekday), []).append(day)
    present = week_of(today, first_weekday)
    week, last = min((*found, present)), max((*found, present))
    weeks = []
    while week <= last:
        weeks.append(_week(week, found.get(week, ()), goal))
        week += _WEEK
    return tuple(weeks)


def _week(first: date, days: Sequence[Day], goal: Goal) -> Week:
    seconds = sum(day.seconds for day in days)
    met = len(days) >= goal.days and seconds >= goal.minutes * _MINUTE_SECONDS
    return Week(first, len(days), sum(day.sessions for day in days), seconds, met)


def streak(weeks: Sequence[Week], present: date) -> int:
    """Return how many weeks in a row met the goal, up to the present or to the one before.

    Args:
        weeks: All weeks, in order.
        present: The first day of the present week.
    """
    count = 0
    for week in reversed([week for week in weeks if week.first <= present]):
        if week.met:
            count += 1
        elif week.first < present:
            break
    return count
