"""Days with sessions, weeks against the user's goal, and weeks in a row that met it.

A session counts once one of its holds was at least partly done. A day without one is a day of
rest: it counts for nothing and against nothing. The week that is not over yet never breaks a row.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from glutestretch.diary.events import SessionSummary
from glutestretch.kit.days import day_number, week_number
from glutestretch.kit.record import Record

_WEEK_DAYS = 7
_MINUTE_SECONDS = 60


class Goal(Record):
    """What the user wants to do each week.

    Attributes:
        days: On how many days.
        minutes: How many minutes of holding at least; 0 for any.
    """

    days: int
    minutes: int = 0


class Day(NamedTuple):
    """A day with sessions; ``seconds`` were held in them. A tuple, for there are thousands."""

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
    sums: dict[int, tuple[int, float]] = {}
    for session in sessions:
        if session.held:
            number = day_number(session.local, begins)
            count, seconds = sums.get(number, (0, 0.0))
            sums[number] = count + 1, seconds + session.seconds
    days = [Day(date.fromordinal(number), *found) for number, found in sums.items()]
    return {day.date: day for day in days}


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
    found: dict[int, list[Day]] = {week_number(today.toordinal(), first_weekday): []}
    for day in days.values():
        number = week_number(day.date.toordinal(), first_weekday)
        found.setdefault(number, []).append(day)
    return tuple(
        [
            _week(date.fromordinal(number), found.get(number, ()), goal)
            for number in range(min(found), max(found) + 1, _WEEK_DAYS)
        ]
    )


def _week(first: date, days: Sequence[Day], goal: Goal) -> Week:
    seconds = sum([day.seconds for day in days])
    met = len(days) >= goal.days and seconds >= goal.minutes * _MINUTE_SECONDS
    return Week(first, len(days), sum([day.sessions for day in days]), seconds, met)


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
