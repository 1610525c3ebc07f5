"""Days, times and moments as people say them."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.regional import date_text, region, time_text
from glutestretch.kit.translation import listed, tr
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.time_windows import Hours

_WEEK_DAYS = 7
_SHORT = 3
"""So many letters of a day's name are enough where days differ in them."""
_RUN = 3
"""This many days in a row are named by the first and the last."""
_MIDNIGHT = time()


def moment_words(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return a moment as people say it: ``tomorrow, Tuesday, at 14:30``."""
    return moment_from(at, LocalMoment(now, zone))


def weekday_name(day: int) -> str:  # noqa: PLR0911 - one a day
    """Return the name of a day of the week, 0 for Monday."""
    match day:
        case 0:
            return tr("Monday")
        case 1:
            return tr("Tuesday")
        case 2:
            return tr("Wednesday")
        case 3:
            return tr("Thursday")
        case 4:
            return tr("Friday")
        case 5:
            return tr("Saturday")
    return tr("Sunday")


def short_names(names: Sequence[str]) -> list[str]:
    """Return names of days in short, or whole where their beginnings are alike, as in Arabic."""
    short = [name[:_SHORT] for name in names]
    return short if len({*short}) == len({*names}) else list(names)


def days_words(days: frozenset[int]) -> str:
    """Return days of the week within a sentence: ``weekdays``, ``Monday to Thursday``."""
    if days == EVERY_DAY:
        return tr("every day")
    there = region()
    if days == there.working_days:
        return tr("weekdays")
    if days == there.weekend:
        return tr("weekends")
    return listed(word for run in _runs(days) for word in _run_words(run))


def _runs(days: frozenset[int]) -> Iterator[list[int]]:
    """Yield the days that follow on one another, also from one week to the next."""
    begin = region().first_day
    starts = (day for day in days if (day - 1) % _WEEK_DAYS not in days)
    for first in sorted(starts, key=lambda day: (day - begin) % _WEEK_DAYS):
        run = [first]
        while (run[-1] + 1) % _WEEK_DAYS in days:
            run.append((run[-1] + 1) % _WEEK_DAYS)
        yield run


def _run_words(run: list[int]) -> list[str]:
    """Return a run as ``Monday to Thursday``, or its days where they are one or two."""
    names = [weekday_name(day) for day in run]
    if len(run) < _RUN:
        return names
    return [tr("{first} to {last}").format(first=names[0], last=names[-1])]


def day_words(day: date, here: LocalMoment) -> str:
    """Return a day as seen from a local moment: ``today``, ``tomorrow, Tuesday``, a date."""
    ahead = (day - here.day).days
    name = weekday_name(day.weekday())
    if ahead == 0:
        return tr("today")
    if ahead == 1:
        return tr("tomorrow, {weekday}").format(weekday=name)
    if ahead == -1:
        return tr("yesterday")
    if 1 < ahead < _WEEK_DAYS:
        return name
    return tr("{weekday}, {date}").format(weekday=name, date=date_text(day))


def moment_from(at: datetime, here: LocalMoment) -> str:
    """Return the same, seen from a local moment that many share."""
    there = LocalMoment(at, here.zone)
    words = tr("{day} at {time}") if there.day == here.day else tr("{day}, at {time}")
    return words.format(day=day_words(there.day, here), time=time_text(there.naive.time()))


def is_whole_day(hours: Hours) -> bool:
    """Return whether these hours are all of a day."""
    return hours.start == hours.end == _MIDNIGHT


def span_words(hours: Hours) -> str:
    """Return from when until when hours go: ``9:00 to 17:00``."""
    return tr("{start} to {end}").format(start=time_text(hours.start), end=time_text(hours.end))
