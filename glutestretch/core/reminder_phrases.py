"""Reminders as they are typed on the command line.

- Once: ``in 30m``, ``today 18:30``, ``tomorrow 8:00``, ``2026-03-02 14:30``.
- At times of day: ``daily 7:15``, ``weekdays 14:30``, ``mon,wed 9:00 18:00``, ``mon-fri 9:00``.
- While sitting: ``every 45m``, ``every 45m 9:00-17:00``,
  ``every 45m mon-thu 9:00-12:00 13:00-17:00 fri 9:00-12:00``.

Days are names, ranges and groups, with commas or spaces between them. Hours belong to the days
before them; where only one of the two is said more than once, the order is free.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from glutestretch.core import durations, reminder_fields
from glutestretch.core.hours import (
    EVERY_DAY,
    WEEKEND,
    WORKING_DAYS,
    Hours,
    is_weekday,
    spelled,
    weekdays,
)
from glutestretch.core.reminder_kinds import ClockTimes, Once, Rule, Sitting
from glutestretch.core.typed_times import may_mean_the_day, starts_time, typed_time, with_half
from glutestretch.core.zones import Here, resolved

_USUAL = (
    "in 30m",
    "tomorrow 8:00",
    "daily 7:15",
    "weekdays 14:30",
    "mon,wed 9:00 18:00",
    "every 45m 9:00-17:00",
)
EXAMPLES = (*_USUAL, "every 45m mon-thu 9:00-17:00 fri 9:00-12:00")
_GROUPS = {"daily": EVERY_DAY, "weekdays": WORKING_DAYS, "weekends": WEEKEND}
_MINUTE = timedelta(minutes=1)
_WEEK_DAYS = 7
_DASH = re.compile(r"\s*[\N{EN DASH}-]\s*")
_HALF = re.compile(r"(\d)\s+([ap])\.?m\b\.?", re.IGNORECASE)
_DATE_DASHES = 2
_USUAL_HOURS = 8
_HOW_HOURS = "Write the days before their hours, like every 45m mon-thu 9:00-17:00 fri 9:00-12:00."


def rule(phrase: str, now: datetime, zone: ZoneInfo) -> Rule:
    """Read when a reminder is to come.

    Args:
        phrase: The words; capital or small letters are all one.
        now: What ``in`` and ``tomorrow`` are reckoned from; an aware datetime.
        zone: The zone of the times of day.

    Raises:
        ValueError: If it says no such thing; the sentence says what is wrong with it.
    """
    plain = _HALF.sub(r"\1\2m", _DASH.sub("-", phrase.replace(",", " ")))
    first, *rest = words = [word for word in plain.split() if word != "at"] or [""]
    if reader := _READERS.get(first.casefold()):
        return reader(rest, Here(now, zone))
    if first[:1].isdecimal() and first.count("-") == _DATE_DASHES:
        return _once(reminder_fields.day(first), rest, Here(now, zone))
    return _clock_times(words, phrase)


def _clock_times(words: list[str], phrase: str) -> ClockTimes:
    days = [word for word in words if not starts_time(word)]
    times = [word for word in words if starts_time(word)]
    if spans := [word for word in times if "-" in word]:
        raise ValueError(f"At what time? Write one, or for sitting, every 45m {spans[0]}.")
    if not days:
        first = times[0]
        typed_time(first)  # so that only what can be meant is proposed
        raise ValueError(f"On which days? Write today {first}, daily {first} or weekdays {first}.")
    if not times and not _names_days(days[0]):
        says = f"“{phrase}” says no time" if phrase.strip() else "No time is given"
        raise ValueError(f"{says}; write it like {', '.join(_USUAL)}.")
    chosen = _all_days(days)
    if not times:
        raise ValueError(f"At what time? Write it like {' '.join(days)} 14:30.")
    if words not in (days + times, times + days):
        raise ValueError("These are other times on other days; please add a reminder for each.")
    return ClockTimes(map(typed_time, times), chosen)


def _names_days(word: str) -> bool:
    """Whether a word means days, though some of it may be wrong."""
    return any(part in _GROUPS or is_weekday(part) for part in word.casefold().split("-"))


def _all_days(words: list[str]) -> frozenset[int]:
    return frozenset(day for word in words for day in _days(word.casefold()))


def _days(name: str) -> frozenset[int]:
    """Read a group of days, a range such as ``mon-fri``, or one day."""
    if name in _GROUPS:
        return _GROUPS[name]
    first, dash, last = name.partition("-")
    begin, end = _day(first), _day(last if dash else first)
    return frozenset(
        (begin + ahead) % _WEEK_DAYS for ahead in range((end - begin) % _WEEK_DAYS + 1)
    )


def _day(name: str) -> int:
    if not is_weekday(name):
        raise ValueError(f"“{name}” is no day of the week; write days like mon,wed or mon-fri.")
    [day] = weekdays([name])
    return day


def _in(words: list[str], here: Here) -> Once:
    if not words:
        raise ValueError("In how long? Write it like in 30m or in 1h20m.")
    return Once(here.at + durations.parse("".join(words)))


def _today(words: list[str], here: Here) -> Once:
    return _once(here.day, words, here)


def _tomorrow(words: list[str], here: Here) -> Once:
    return _once(here.day + timedelta(days=1), words, here)


def _once(day: date, words: list[str], here: Here) -> Once:
    if len(words) != 1:
        raise ValueError("At what time? Write one, like tomorrow 8:00.")
    naive = datetime.combine(day, typed_time(words[0]))
    at = resolved(naive, here.zone)
    if at <= here.at:
        # Where clocks go back, the same time comes once more.
        at = naive.replace(tzinfo=here.zone, fold=1).astimezone(UTC)
    if at <= here.at:
        raise ValueError(f"{words[0]} on {day} is over.")
    return Once(at)


def _every(words: list[str], here: Here) -> Sitting:  # noqa: ARG001 - as the others
    if not words:
        raise ValueError("Every how many minutes? Write it like every 45m 9:00-17:00.")
    length = durations.parse(words[0])
    if length % _MINUTE:
        raise ValueError(f"Sitting is counted in whole minutes, not in {words[0]}.")
    return Sitting(length // _MINUTE, _hours(words[1:]))


def _hours(words: list[str]) -> list[Hours]:
    """Read spans of hours, each on the days before it; with days in one place only, on those."""
    groups: list[tuple[list[str], list[str]]] = [([], [])]
    for word in words:
        if starts_time(word):
            groups[-1][1].append(word)
        elif groups[-1][1]:
            groups.append(([word], []))
        else:
            groups[-1][0].append(word)
    if [bool(days) for days, _ in groups] == [False, True] and not groups[1][1]:
        groups = [(groups[1][0], groups[0][1])]
    if len(groups) > 1 and not all(days and spans for days, spans in groups):
        raise ValueError(f"Which hours are on which days? {_HOW_HOURS}")
    return [
        Hours(start, end, _all_days(days) if days else EVERY_DAY)
        for days, spans in groups
        for start, end in map(_span, spans or ["0:00-0:00"])
    ]


def _span(word: str) -> tuple[time, time]:
    start, dash, end = word.partition("-")
    if not dash:
        begin = typed_time(word)
        stop = spelled(begin.replace(hour=(begin.hour + _USUAL_HOURS) % 24))
        raise ValueError(f"From {word} until when? Write it like {spelled(begin)}-{stop}.")
    begin, until = typed_time(start), typed_time(end)
    if may_mean_the_day(start, end):
        day = f"{spelled(begin)}-{spelled(until.replace(hour=until.hour + 12))}"
        night = f"{with_half(begin)}-{with_half(until)}"
        raise ValueError(
            f"Does {word} mean the day or the night? "
            f"Write {day} for the day, or {night} for the night."
        )
    return begin, until


_READERS: dict[str, Callable[[list[str], Here], Rule]] = {
    "in": _in,
    "today": _today,
    "tomorrow": _tomorrow,
    "every": _every,
}
