"""Reminders in plain words: when they come, when next, and what became of them."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.regional import date_text, first_day, region, time_text
from glutestretch.kit.translation import listed
from glutestretch.kit.translation import tr as _tr
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.rules import (
    ClockTimes,
    Once,
    Quiet,
    QuietDates,
    QuietHours,
    QuietUntil,
    Reminder,
    Rule,
    Sitting,
)
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.state import Event, LogEntry, Reason, Where
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.stretches.catalogue import Catalogue

_WEEK_DAYS = 7
_RUN = 3
"""So many days in a row are told by the first and the last."""
_MIDNIGHT = time()


def summary(rule: Rule | Quiet, now: datetime, zone: ZoneInfo) -> str:
    """Return when a reminder comes, or when it is quiet: ``Weekdays at 14:30``."""
    return summary_from(rule, LocalMoment(now, zone))


def summary_from(rule: Rule | Quiet, here: LocalMoment) -> str:
    """Return the same, with ``today`` reckoned from a local moment that many share."""
    return _SUMMARIES[rule.kind](rule, here)


def dated_summary(rule: Rule | Quiet, zone: ZoneInfo) -> str:
    """Return when a reminder for one moment comes, as a calendar says it; empty for others."""
    if not isinstance(rule, Once):
        return ""
    there = rule.at.astimezone(zone)
    words = _tr("Once, on {date} at {time}")
    return words.format(date=there.date(), time=time_text(there.time()))


def pause_words(until: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return how long no reminder comes: ``paused until today at 13:58``."""
    if until == FOR_EVER:
        return _tr("paused until you resume")
    return _tr("paused until {moment}").format(moment=moment_words(until, now, zone))


def next_words(reminder: Reminder, at: datetime | None, here: LocalMoment, why: str = "") -> str:
    """Return when a reminder comes next: ``next: tomorrow, Tuesday``.

    Args:
        reminder: One that is no quiet period.
        at: Its next moment, or None if there is none.
        here: What ``tomorrow`` is reckoned from, in the zone of local times.
        why: What it is doing, or what keeps it away, if it has none; in words.
    """
    if not reminder.enabled:
        return _tr("switched off")
    if at is None:
        return why or _tr("no next time")
    rule = reminder.rule
    if isinstance(rule, ClockTimes) and len(rule.times) == 1:
        there = LocalMoment(at, here.zone)
        if there.naive.time() == rule.times[0]:
            return _tr("next: {day}").format(day=_day(there.day, here))
    if isinstance(rule, Sitting):
        return _tr("next: {moment} at the earliest").format(moment=_moment(at, here))
    return _tr("next: {moment}").format(moment=_moment(at, here))


def line(
    reminder: Reminder, at: datetime | None, here: LocalMoment, why: str = "", words: str = ""
) -> str:
    """Return a reminder in one line: ``Weekdays at 14:30 · next: tomorrow, Tuesday``.

    Args:
        reminder: A reminder or a quiet period.
        at: Its next moment, or None if there is none.
        here: What ``tomorrow`` is reckoned from, in the zone of local times.
        why: What it is doing, or what keeps it away, if it has none; in words.
        words: Its summary, where that is known already.
    """
    words = words or summary_from(reminder.rule, here)
    if isinstance(reminder.rule, Quiet):
        return words if reminder.enabled else _tr("{rule} · switched off").format(rule=words)
    if isinstance(reminder.rule, Once) and at == reminder.rule.at:
        return words
    return f"{words} · {next_words(reminder, at, here, why)}"


def moment_words(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Return a moment as people say it: ``tomorrow, Tuesday, at 14:30``."""
    return _moment(at, LocalMoment(now, zone))


def outcome_words(outcome: LogEntry) -> str:
    """Return what became of a reminder, and why: ``held: a session was running``."""
    words = {
        Event.FIRED: _shown_words(outcome.where),
        Event.JOINED: _tr("went together with a later one"),
        Event.HELD: _tr("held: {why}"),
        Event.OMITTED: _tr("left out: {why}"),
        Event.MISSED: _tr("missed: {why}"),
        Event.STARTED: _tr("started"),
        Event.SNOOZED: _tr("put off for 10 minutes"),
        Event.SKIPPED: _tr("skipped for the day"),
        Event.IGNORED: _tr("not answered"),
    }[outcome.what]
    return words.format(why=_why(outcome.why) if outcome.why else "")


def _shown_words(where: Where | None) -> str:
    return {
        None: _tr("came due"),
        Where.NOTIFICATION: _tr("shown as a notification"),
        Where.WINDOW: _tr("shown in the window"),
        Where.SMALL_WINDOW: _tr("shown in a small window"),
    }[where]


def holding_words(why: Reason) -> str:
    """Return why a reminder is held just now: ``held: a session is running``."""
    words = {
        Reason.SESSION: _tr("held: a session is running"),
        Reason.DO_NOT_DISTURB: _tr("held: do not disturb is on"),
        Reason.FULL_SCREEN: _tr("held: something is shown full screen"),
        Reason.CAMERA: _tr("held: the camera is in use"),
        Reason.MICROPHONE: _tr("held: the microphone is in use"),
        Reason.LOCKED: _tr("held: the screen is locked"),
        Reason.AWAY: _tr("held: you are away"),
        Reason.PAUSED: _tr("held: reminders are paused"),
        Reason.QUIET: _tr("held: it is a quiet period"),
    }
    return words.get(why) or _tr("held: {why}").format(why=_why(why))


def _why(why: Reason) -> str:
    return {
        Reason.SESSION: _tr("a session was running or just done"),
        Reason.DO_NOT_DISTURB: _tr("do not disturb was on"),
        Reason.FULL_SCREEN: _tr("something was shown full screen"),
        Reason.CAMERA: _tr("the camera was in use"),
        Reason.MICROPHONE: _tr("the microphone was in use"),
        Reason.LOCKED: _tr("the screen was locked"),
        Reason.AWAY: _tr("you were away"),
        Reason.PAUSED: _tr("reminders were paused"),
        Reason.QUIET: _tr("it was a quiet period"),
        Reason.SKIPPED: _tr("skipped for the day"),
        Reason.ASLEEP: _tr("the computer was asleep"),
        Reason.CLOSED: _tr("the app was closed"),
        Reason.CLOCK: _tr("the clock was set"),
        Reason.LATE: _tr("it was too late for it"),
    }[why]


def offered(catalogue: Catalogue, routine: str) -> str:
    """Return what a reminder offers: a stretch's name, or the whole routine."""
    try:
        return catalogue[routine].name
    except KeyError:
        return _tr("The whole routine")


def weekday_name(day: int) -> str:  # noqa: PLR0911 - one a day
    """Return the name of a day of the week, 0 for Monday."""
    match day:
        case 0:
            return _tr("Monday")
        case 1:
            return _tr("Tuesday")
        case 2:
            return _tr("Wednesday")
        case 3:
            return _tr("Thursday")
        case 4:
            return _tr("Friday")
        case 5:
            return _tr("Saturday")
    return _tr("Sunday")


def _days(days: frozenset[int]) -> str:
    """Return days of the week within a sentence."""
    if days == EVERY_DAY:
        return _tr("every day")
    there = region()
    if days == there.working_days:
        return _tr("weekdays")
    if days == there.weekend:
        return _tr("weekends")
    return listed(word for run in _runs(days) for word in _run_words(run))


def _runs(days: frozenset[int]) -> Iterator[list[int]]:
    """Yield the days that follow on one another, also from one week to the next."""
    begin = first_day()
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
    return [_tr("{first} to {last}").format(first=names[0], last=names[-1])]


def _begun(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _day(day: date, here: LocalMoment) -> str:
    ahead = (day - here.day).days
    name = weekday_name(day.weekday())
    if ahead == 0:
        return _tr("today")
    if ahead == 1:
        return _tr("tomorrow, {weekday}").format(weekday=name)
    if ahead == -1:
        return _tr("yesterday")
    if 1 < ahead < _WEEK_DAYS:
        return name
    return _tr("{weekday}, {date}").format(weekday=name, date=date_text(day))


def _moment(at: datetime, here: LocalMoment) -> str:
    there = LocalMoment(at, here.zone)
    words = _tr("{day} at {time}") if there.day == here.day else _tr("{day}, at {time}")
    return words.format(day=_day(there.day, here), time=time_text(there.naive.time()))


def _clock_times(rule: ClockTimes, _here: LocalMoment) -> str:
    times = listed(map(time_text, rule.times))
    return _tr("{days} at {times}").format(days=_begun(_days(rule.weekdays)), times=times)


def _sitting(rule: Sitting, _here: LocalMoment) -> str:
    words = _tr("Every {n} minutes of sitting, {hours}")
    if rule.minutes == 1:
        words = _tr("Every minute of sitting, {hours}")
    return words.format(n=rule.minutes, hours=_all_hours(rule.hours))


def _all_hours(all_hours: tuple[Hours, ...]) -> str:
    by_days: dict[frozenset[int], list[Hours]] = {}
    for hours in all_hours:
        by_days.setdefault(hours.weekdays, []).append(hours)
    return "; ".join(
        _days(days)
        if any(_is_whole_day(part) for part in parts)
        else _tr("{days} {spans}").format(days=_days(days), spans=listed(map(_span, parts)))
        for days, parts in by_days.items()
    )


def _is_whole_day(hours: Hours) -> bool:
    return hours.start == hours.end == _MIDNIGHT


def _span(hours: Hours) -> str:
    return _tr("{start} to {end}").format(start=time_text(hours.start), end=time_text(hours.end))


def _once(rule: Once, here: LocalMoment) -> str:
    return _tr("Once, {moment}").format(moment=_moment(rule.at, here))


def _quiet_hours(rule: QuietHours, _here: LocalMoment) -> str:
    hours = rule.hours
    days = _days(hours.weekdays)
    if _is_whole_day(hours):
        return _tr("Quiet all day, {days}").format(days=days)
    words = _tr("Quiet from {start} to {end}, {days}")
    if hours.weekdays == EVERY_DAY:
        words = _tr("Quiet from {start} to {end}")
    return words.format(start=time_text(hours.start), end=time_text(hours.end), days=days)


def _quiet_dates(rule: QuietDates, here: LocalMoment) -> str:
    if rule.first == rule.last:
        return _tr("Quiet {day}").format(day=_day(rule.first, here))
    words = _tr("Quiet from {first} to {last}")
    return words.format(first=date_text(rule.first), last=date_text(rule.last))


def _quiet_until(rule: QuietUntil, here: LocalMoment) -> str:
    return _tr("Quiet until {moment}").format(moment=_moment(rule.end, here))


_SUMMARIES: dict[str, Callable[[Any, LocalMoment], str]] = {
    ClockTimes.kind: _clock_times,
    Sitting.kind: _sitting,
    Once.kind: _once,
    QuietHours.kind: _quiet_hours,
    QuietDates.kind: _quiet_dates,
    QuietUntil.kind: _quiet_until,
}
