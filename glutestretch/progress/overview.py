"""All that the progress page shows, from the diary and the settings."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from operator import attrgetter
from typing import Protocol

from glutestretch.diary.events import PastPain, SessionSummary, SideHeld
from glutestretch.kit.days import begin_of, day_at, day_of, week_of
from glutestretch.kit.record import Record
from glutestretch.progress.engine.balance import Balance, Tighter, balance, tighter
from glutestretch.progress.engine.stiffness import StiffWeek, Verdict, stiff_weeks, verdict
from glutestretch.progress.engine.weeks import Day, Goal, Week, days_of, streak, weeks_of
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue

RECENT = timedelta(days=28)
"""How far balance, tighter side and what is said of stiffness look back."""


class Diary(Protocol):
    """Where the past is kept."""

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the summaries of all sessions, in the order of the clock on the wall."""

    def sides(self, since: int) -> tuple[SideHeld, ...]:
        """Return how long each side was held in sessions from a local minute on."""

    def pains(self) -> tuple[PastPain, ...]:
        """Return all pains."""


class Pain(Record):
    """A pain and the day to which it belongs."""

    day: date
    past: PastPain


class Progress(Record):
    """What came of all sessions so far.

    Attributes:
        today: The present day.
        first_weekday: With which day a week begins; Monday is 0.
        goal: What a week is measured by.
        days: The days with sessions, by date.
        weeks: All weeks from the first session to the present one.
        streak: How many of the last weeks in a row met the goal.
        balance: Left and right in the last four weeks.
        tighter: Which side feels tighter; None while that is not known.
        verdict: What can be said of stiffness in the last four weeks; None while that is nothing.
        stiff_weeks: The weeks in which it was said how stiff it feels.
        pains: All pains, in the order of the clock on the wall.
    """

    today: date
    first_weekday: int
    goal: Goal
    days: Mapping[date, Day]
    weeks: tuple[Week, ...]
    streak: int
    balance: Balance
    tighter: Tighter | None
    verdict: Verdict | None
    stiff_weeks: tuple[StiffWeek, ...]
    pains: tuple[Pain, ...]

    @property
    def years(self) -> range:
        """The years from the first that has anything to show to the present one."""
        shown = [*self.days, *(pain.day for pain in self.pains), self.today]
        return range(min(shown).year, max(shown).year + 1)

    @property
    def week(self) -> Week:
        """The present week."""
        present = week_of(self.today, self.first_weekday)
        return next(week for week in self.weeks if week.first == present)


def look_back(
    diary: Diary, settings: Settings, catalogue: Catalogue, here: datetime, first_weekday: int
) -> Progress:
    """Return what came of all sessions so far.

    Args:
        diary: Where the past is kept.
        settings: The goal, and when a day begins.
        catalogue: Which stretches have sides.
        here: The present moment in the zone of the clock on the wall.
        first_weekday: With which day a week begins; Monday is 0.
    """
    begins, goal = settings.day_begins, Goal(settings.goal_days, settings.goal_minutes)
    today = day_at(here, begins)
    since = begin_of(today - RECENT, begins)
    sessions = diary.sessions()
    recent = [one for one in sessions if one.local >= since]
    days = days_of(sessions, begins)
    weeks = weeks_of(days, goal, first_weekday, today)
    two_sided = [stretch.id for stretch in catalogue.stretches if stretch.two_sided]
    return Progress(
        today=today,
        first_weekday=first_weekday,
        goal=goal,
        days=days,
        weeks=weeks,
        streak=streak(weeks, week_of(today, first_weekday)),
        balance=balance(diary.sides(since), two_sided),
        tighter=tighter(recent),
        verdict=verdict(recent),
        stiff_weeks=stiff_weeks(sessions, begins, first_weekday),
        pains=tuple(
            Pain(day_of(one.local, begins), one)
            for one in sorted(diary.pains(), key=attrgetter("local"))
        ),
    )
