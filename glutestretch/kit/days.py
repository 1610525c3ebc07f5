"""Days and weeks by the clock on the wall; a day begins when the user says.

Moments are minutes since 1970 by that clock, as the diary's summaries have them. Whoever stretches
at one in the morning, and says that a day begins at four, has stretched the day before.
"""

from datetime import date, datetime, timedelta

_EPOCH = date(1970, 1, 1).toordinal()
_DAY_MINUTES = 24 * 60
_HOUR_MINUTES = 60
_WEEK_DAYS = 7


def local_minutes(here: datetime) -> int:
    """Return a moment, given in the zone of the clock on the wall, in minutes since 1970."""
    days = here.toordinal() - _EPOCH
    return days * _DAY_MINUTES + here.hour * _HOUR_MINUTES + here.minute


def day_of(local: int, begins: int) -> date:
    """Return the day to which a moment belongs.

    Args:
        local: The moment.
        begins: The hour at which a day begins.
    """
    return date.fromordinal(_EPOCH + (local - begins * _HOUR_MINUTES) // _DAY_MINUTES)


def day_at(here: datetime, begins: int) -> date:
    """Return the day to which a moment belongs, given in the zone of the clock on the wall."""
    return day_of(local_minutes(here), begins)


def begin_of(day: date, begins: int) -> int:
    """Return the moment at which a day begins."""
    return (day.toordinal() - _EPOCH) * _DAY_MINUTES + begins * _HOUR_MINUTES


def week_of(day: date, first_weekday: int) -> date:
    """Return the first day of the week to which a day belongs; weekdays count from Monday, 0."""
    return day - timedelta(days=(day.weekday() - first_weekday) % _WEEK_DAYS)
