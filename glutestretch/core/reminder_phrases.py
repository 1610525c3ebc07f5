"""Reminders as they are typed on the command line.

- Once: ``in 30m``, ``today 18:30``, ``tomorrow 8:00``, ``2026-03-02 14:30``.
- At times of day: ``daily 7:15``, ``weekdays 14:30``, ``weekends 10:00``, ``mon,wed 9:00 18:00``.
- While sitting: ``every 45m``, ``every 45m 9:00-17:00``,
  ``every 45m weekdays 9:00-12:00 13:00-17:00``.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from glutestretch.core import durations, reminder_fields
from glutestretch.core.hours import (
    EVERY_DAY,
    WEEKEND,
    WORKING_DAYS,
    Hours,
    clock_time,
    is_weekday,
    weekdays,
)
from glutestretch.core.reminder_kinds import ClockTimes, Once, Rule, Sitting
from glutestretch.core.zones import Here, resolved

EXAMPLES = (
    "in 30m",
    "tomorrow 8:00",
    "daily 7:15",
    "weekdays 14:30",
    "mon,wed 9:00 18:00",
    "every 45m 9:00-17:00",
)
_GROUPS = {"daily": EVERY_DAY, "weekdays": WORKING_DAYS, "weekends": WEEKEND}
_MINUTE = timedelta(minutes=1)


def rule(phrase: str, now: datetime, zone: ZoneInfo) -> Rule:
    """Read when a reminder is to come.

    Args:
        phrase: The words; capital or small letters are all one.
        now: What ``in`` and ``tomorrow`` are reckoned from; an aware datetime.
        zone: The zone of the times of day.

    Raises:
        ValueError: If it says no such thing; the sentence says what is wrong with it.
    """
    first, *rest = [word for word in phrase.replace(", ", ",").split() if word != "at"] or [""]
    word = first.casefold()
    if word in _READERS:
        return _READERS[word](rest, Here(now, zone))
    if first[:1].isdecimal() and "-" in first:
        return _once(reminder_fields.day(first), rest, Here(now, zone))
    if first[:1].isdecimal():
        raise ValueError(f"On which days? Write today {first}, daily {first} or weekdays {first}.")
    if word not in _GROUPS and "," not in first and not is_weekday(first):
        says = f"“{phrase}” says no time" if phrase.strip() else "No time is given"
        raise ValueError(f"{says}; write it like {', '.join(EXAMPLES)}.")
    return ClockTimes(_times(rest, first), _days(first))


def _days(word: str) -> frozenset[int]:
    group = _GROUPS.get(word.casefold())
    return group or weekdays([name for name in word.split(",") if name])


def _times(words: list[str], days: str) -> list[time]:
    if not words:
        raise ValueError(f"At what time? Write it like {days} 14:30.")
    return [clock_time(word) for word in words]


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
    at = resolved(datetime.combine(day, clock_time(words[0])), here.zone)
    if at <= here.at:
        raise ValueError(f"{words[0]} on {day} is over.")
    return Once(at)


def _every(words: list[str], here: Here) -> Sitting:  # noqa: ARG001 - as the others
    if not words:
        raise ValueError("Every how many minutes? Write it like every 45m 9:00-17:00.")
    length = durations.parse(words[0])
    if length % _MINUTE:
        raise ValueError(f"Sitting is counted in whole minutes, not in {words[0]}.")
    days, spans = EVERY_DAY, []
    for word in words[1:]:
        if word[0].isdecimal():
            spans.append(_span(word))
        else:
            days = _days(word)
    hours = [Hours(start, end, days) for start, end in spans or [(time(), time())]]
    return Sitting(length // _MINUTE, hours)


def _span(word: str) -> tuple[time, time]:
    start, dash, end = word.partition("-")
    if not dash:
        raise ValueError(f"From {word} until when? Write it like {word}-17:00.")
    return clock_time(start), clock_time(end)


_READERS: dict[str, Callable[[list[str], Here], Rule]] = {
    "in": _in,
    "today": _today,
    "tomorrow": _tomorrow,
    "every": _every,
}
