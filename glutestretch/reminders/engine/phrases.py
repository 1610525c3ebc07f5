"""Reminders as they are typed on the command line.

- Once: ``in 30m``, ``today 18:30``, ``tomorrow 8:00``, ``2026-03-02 14:30``.
- At times of day: ``daily 7:15``, ``weekdays 14:30``, ``mon,wed 9:00 18:00``, ``mon-fri 9:00``.
- Only if nothing was done: ``daily 18:00 unless done``, ``daily 18:00 unless done in 3 days``.
- While sitting: ``every 45m``, ``every 45m 9:00-17:00``,
  ``every 45m mon-thu 9:00-12:00 13:00-17:00 fri 9:00-12:00``.

Days are names, ranges and groups, with commas or spaces between them. Hours belong to the days
before them; where only one of the two is said more than once, the order is free.
"""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from glutestretch.kit import plain_values
from glutestretch.kit.problem import Problem
from glutestretch.kit.region import EVERY_DAY, Region
from glutestretch.kit.typed_times import (
    are_for_a_night,
    in_the_afternoon,
    may_mean_the_day,
    spelled,
    starts_time,
    typed_time,
    with_half,
)
from glutestretch.reminders.engine import durations
from glutestretch.reminders.engine.local_time import LocalMoment, resolved
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.time_windows import Hours, day_names, is_weekday, weekdays

_USUAL = (
    "in 30m",
    "tomorrow {8:00}",
    "daily {7:15}",
    "weekdays {14:30}",
    "mon,wed {9:00} {18:00}",
    "every 45m {9:00}-{17:00}",
)
EXAMPLES = (
    *_USUAL,
    "daily {18:00} unless done",
    "weekdays {18:00} unless done in 3 days",
    "every 45m mon-thu {9:00}-{17:00} fri {9:00}-{12:00}",
)
"""Reminders as they may be typed, for ``timed``."""
_PLACE = re.compile(r"\{(\d+:\d\d)\}")
_GROUPS = ("daily", "weekdays", "weekends")
_MINUTE = timedelta(minutes=1)
_WEEK_DAYS = 7
_DASH = re.compile(r"\s*[\N{EN DASH}-]\s*")
_H = re.compile(r"(\d)\s+h\s+(\d\d)(?![\d:.h])", re.IGNORECASE)
_DATE_DASHES = 2
_UNLESS = "unless"
_UNLESS_DONE = "daily {18:00} unless done in 3 days"
_DONE = re.compile(r"done(?: today)?|done in (\d{1,3}) days?", re.ASCII)
_USUAL_HOURS = 8
_PLAIN = Region()


def timed(sentence: str, region: Region = _PLAIN) -> str:
    """Return a sentence with times such as ``{14:30}`` as they are typed in the region."""
    return _PLACE.sub(lambda found: region.to_type(typed_time(found[1])), sentence)


def rule(phrase: str, now: datetime, zone: ZoneInfo, region: Region = _PLAIN) -> Rule:
    """Read when a reminder is to come.

    Args:
        phrase: The words; capital or small letters are all one.
        now: What ``in`` and ``tomorrow`` refer to; an aware datetime.
        zone: The zone of the times of day.
        region: Whose weekends and words for before and after noon count.

    Raises:
        Problem: If it says no such thing.
    """
    plain = region.in_english(_DASH.sub("-", phrase.replace(",", " ")))
    plain = _H.sub(r"\1h\2", plain)
    first, *rest = words = [word for word in plain.split() if word != "at"] or [""]
    folded = [word.casefold() for word in words]
    if _UNLESS in folded:
        place = folded.index(_UNLESS)
        return _not_done(words[:place], " ".join(folded[place + 1 :]), region)
    if reader := _READERS.get(first.casefold()):
        return reader(rest, LocalMoment(now, zone), region)
    if first[:1].isdecimal() and first.count("-") == _DATE_DASHES:
        return _once(plain_values.day(first), rest, LocalMoment(now, zone), region)
    return _clock_times(words, phrase, region)


def typed(rule: Rule) -> str:
    """Return what is typed for a reminder that comes again and again; ``rule`` reads it again.

    Raises:
        ValueError: If it comes once.
    """
    match rule:
        case ClockTimes(times, days):
            return " ".join((_typed_days(days), *map(spelled, times)))
        case NotDone(at, days, rest):
            since = f" in {rest} days" if rest > 1 else ""
            return f"{_typed_days(days)} {spelled(at)} {_UNLESS} done{since}"
        case Sitting(minutes, hours):
            return " ".join((f"every {minutes}m", *map(_typed_hours, hours)))
    raise ValueError(rule.kind)


def _typed_days(days: frozenset[int]) -> str:
    return "daily" if days == EVERY_DAY else ",".join(day_names(days))


def _typed_hours(hours: Hours) -> str:
    typed_by = with_half if are_for_a_night(hours.start, hours.end) else spelled
    return f"{_typed_days(hours.weekdays)} {typed_by(hours.start)}-{typed_by(hours.end)}"


def _clock_times(words: list[str], phrase: str, region: Region) -> ClockTimes:
    days = [word for word in words if not starts_time(word)]
    times = [word for word in words if starts_time(word)]
    if spans := [word for word in times if "-" in word]:
        raise Problem("clock_or_sitting", span=spans[0])
    if not days:
        first = times[0]
        typed_time(first)  # so that only what can be meant is proposed
        raise Problem("which_days", time=first)
    if not times and not _names_days(days[0]):
        examples = timed(", ".join(_USUAL), region)
        if phrase.strip():
            raise Problem("says_no_time", phrase=phrase, examples=examples)
        raise Problem("says_nothing", examples=examples)
    chosen = _all_days(days, region)
    if not times:
        raise Problem("which_time", example=timed(" ".join((*days, "{14:30}")), region))
    if words not in (days + times, times + days):
        raise Problem("other_days")
    return ClockTimes(map(typed_time, times), chosen)


def _not_done(words: list[str], what: str, region: Region) -> NotDone:
    """Read days and a time, and what is not to have been done."""
    clock = _clock_times(words or [""], " ".join(words), region)
    if len(clock.times) > 1:
        raise Problem("one_time_unless_done")
    found = _DONE.fullmatch(what)
    if not found:
        raise Problem("unless_what", example=timed(_UNLESS_DONE, region))
    return NotDone(clock.times[0], clock.weekdays, int(found[1] or 1))


def _names_days(word: str) -> bool:
    """Whether a word means days, though some of it may be wrong."""
    return any(part in _GROUPS or is_weekday(part) for part in word.casefold().split("-"))


def _all_days(words: list[str], region: Region) -> frozenset[int]:
    return frozenset(day for word in words for day in _days(word.casefold(), region))


def _days(name: str, region: Region) -> frozenset[int]:
    """Read a group of days, a range such as ``mon-fri``, or one day."""
    if name in _GROUPS:
        groups = (EVERY_DAY, region.working_days, region.weekend)
        return dict(zip(_GROUPS, groups, strict=True))[name]
    first, dash, last = name.partition("-")
    begin, end = _day(first), _day(last if dash else first)
    return frozenset(
        (begin + ahead) % _WEEK_DAYS for ahead in range((end - begin) % _WEEK_DAYS + 1)
    )


def _day(name: str) -> int:
    if not is_weekday(name):
        raise Problem("no_typed_weekday", text=name)
    [day] = weekdays([name])
    return day


def _in(words: list[str], here: LocalMoment, _region: Region) -> Once:
    if not words:
        raise Problem("in_how_long")
    return Once(here.at + durations.parse("".join(words)))


def _today(words: list[str], here: LocalMoment, region: Region) -> Once:
    return _once(here.day, words, here, region)


def _tomorrow(words: list[str], here: LocalMoment, region: Region) -> Once:
    return _once(here.day + timedelta(days=1), words, here, region)


def _once(day: date, words: list[str], here: LocalMoment, region: Region) -> Once:
    if len(words) != 1:
        raise Problem("one_time", example=timed("tomorrow {8:00}", region))
    naive = datetime.combine(day, typed_time(words[0]))
    at = resolved(naive, here.zone)
    if at <= here.at:
        # Where clocks go back, the same time comes once more.
        at = naive.replace(tzinfo=here.zone, fold=1).astimezone(UTC)
    if at <= here.at:
        raise Problem("over", time=words[0], day=day)
    return Once(at)


def _every(words: list[str], _here: LocalMoment, region: Region) -> Sitting:
    if not words:
        raise Problem("how_many_minutes", example=timed("every 45m {9:00}-{17:00}", region))
    length = durations.parse(words[0])
    if length % _MINUTE:
        raise Problem("no_whole_minutes", length=words[0])
    return Sitting(length // _MINUTE, _hours(words[1:], region))


def _hours(words: list[str], region: Region) -> list[Hours]:
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
        raise Problem("which_hours", example=timed(EXAMPLES[-1], region))
    return [
        Hours(*_span(span, region), _all_days(days, region) if days else EVERY_DAY)
        for days, spans in groups
        for span in spans or ["0:00-0:00"]
    ]


def _span(word: str, region: Region) -> tuple[time, time]:
    start, dash, end = word.partition("-")
    if not dash:
        begin = typed_time(word)
        stop = begin.replace(hour=(begin.hour + _USUAL_HOURS) % 24)
        typed = f"{region.to_type(begin)}-{region.to_type(stop)}"
        raise Problem("until_when", start=word, example=typed)
    begin, until = typed_time(start), typed_time(end)
    if may_mean_the_day(start, end):
        day = f"{region.to_type(begin)}-{region.to_type(in_the_afternoon(until))}"
        night = f"{with_half(begin)}-{with_half(until)}"
        raise Problem("day_or_night", span=word, day=day, night=night)
    return begin, until


_READERS: dict[str, Callable[[list[str], LocalMoment, Region], Rule]] = {
    "in": _in,
    "today": _today,
    "tomorrow": _tomorrow,
    "every": _every,
}
