"""When reminders come and when next, in words."""

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from glutestretch.kit.region import EVERY_DAY
from glutestretch.kit.regional import date_text, time_text
from glutestretch.kit.translation import begun, listed, tr
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Reminder, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.texts.moments import (
    day_words,
    days_words,
    is_whole_day,
    moment_from,
    span_words,
)
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routine_texts import routine_title


def summary(rule: Rule | Quiet, now: datetime, zone: ZoneInfo) -> str:
    """Return when a reminder comes, or when it is quiet: ``Weekdays at 14:30``."""
    return summary_from(rule, LocalMoment(now, zone))


def summary_from(rule: Rule | Quiet, here: LocalMoment) -> str:
    """Return the same, seen from a local moment that many share."""
    return _SUMMARIES[rule.kind](rule, here)


def dated_summary(rule: Rule | Quiet, zone: ZoneInfo) -> str:
    """Return when a reminder for one moment comes, as a calendar says it; empty for others."""
    if not isinstance(rule, Once):
        return ""
    there = rule.at.astimezone(zone)
    words = tr("Once, on {date} at {time}")
    return words.format(date=there.date(), time=time_text(there.time()))


def next_words(reminder: Reminder, at: datetime | None, here: LocalMoment, why: str = "") -> str:
    """Return when a reminder comes next: ``next: tomorrow, Tuesday``.

    Args:
        reminder: One that is not a quiet period.
        at: Its next moment, or None if there is none.
        here: The present moment, in the zone of local times.
        why: What it is doing, or what keeps it away, if it has none; in words.
    """
    if not reminder.enabled:
        return tr("switched off")
    if at is None:
        return why or tr("no next time")
    rule = reminder.rule
    times = rule.times if isinstance(rule, ClockTimes) else ()
    if isinstance(rule, NotDone):
        times = (rule.at,)
    if len(times) == 1:
        there = LocalMoment(at, here.zone)
        if there.naive.time() == times[0]:
            return tr("next: {day}").format(day=day_words(there.day, here))
    if isinstance(rule, Sitting):
        return tr("next: {moment} at the earliest").format(moment=moment_from(at, here))
    return tr("next: {moment}").format(moment=moment_from(at, here))


def line(
    reminder: Reminder, at: datetime | None, here: LocalMoment, why: str = "", words: str = ""
) -> str:
    """Return a reminder in one line: ``Weekdays at 14:30 · next: tomorrow, Tuesday``.

    Args:
        reminder: A reminder or a quiet period.
        at: Its next moment, or None if there is none.
        here: The present moment, in the zone of local times.
        why: What it is doing, or what keeps it away, if it has none; in words.
        words: Its summary, where that is known already.
    """
    words = words or summary_from(reminder.rule, here)
    if isinstance(reminder.rule, Quiet):
        return words if reminder.enabled else tr("{rule} · switched off").format(rule=words)
    if isinstance(reminder.rule, Once) and at == reminder.rule.at:
        return words
    coming = next_words(reminder, at, here, why)
    return tr("{rule} · {next}").format(rule=words, next=coming)


def offered(book: RoutineBook, routine: str) -> str:
    """Return the title of the routine that a reminder offers; one that is gone is the whole."""
    if found := book.find(routine):
        return routine_title(book.catalogue, found)
    title = routine_title(book.catalogue, book.found(routine))
    return tr("{title}, since its own is gone").format(title=title)


def _clock_times(rule: ClockTimes, _here: LocalMoment) -> str:
    times = listed(map(time_text, rule.times))
    return tr("{days} at {times}").format(days=begun(days_words(rule.weekdays)), times=times)


def _not_done(rule: NotDone, _here: LocalMoment) -> str:
    words = tr("{days} at {time}, if not done yet")
    if rule.days > 1:
        words = tr("{days} at {time}, after %n days of rest", "", rule.days)
    return words.format(days=begun(days_words(rule.weekdays)), time=time_text(rule.at))


def _sitting(rule: Sitting, _here: LocalMoment) -> str:
    words = tr("Every %n minutes of sitting, {hours}", "", rule.minutes)
    return words.format(hours=_all_hours(rule.hours))


def _all_hours(all_hours: tuple[Hours, ...]) -> str:
    by_days: dict[frozenset[int], list[Hours]] = {}
    for hours in all_hours:
        by_days.setdefault(hours.weekdays, []).append(hours)
    return "; ".join(
        days_words(days)
        if any(is_whole_day(part) for part in parts)
        else tr("{days} {spans}").format(
            days=days_words(days), spans=listed(map(span_words, parts))
        )
        for days, parts in by_days.items()
    )


def _once(rule: Once, here: LocalMoment) -> str:
    return tr("Once, {moment}").format(moment=moment_from(rule.at, here))


def _quiet_hours(rule: QuietHours, _here: LocalMoment) -> str:
    hours = rule.hours
    days = days_words(hours.weekdays)
    if is_whole_day(hours):
        return tr("Quiet all day, {days}").format(days=days)
    words = tr("Quiet from {start} to {end}, {days}")
    if hours.weekdays == EVERY_DAY:
        words = tr("Quiet from {start} to {end}")
    return words.format(start=time_text(hours.start), end=time_text(hours.end), days=days)


def _quiet_dates(rule: QuietDates, here: LocalMoment) -> str:
    if rule.first == rule.last:
        return tr("Quiet {day}").format(day=day_words(rule.first, here))
    words = tr("Quiet from {first} to {last}")
    return words.format(first=date_text(rule.first), last=date_text(rule.last))


def _quiet_until(rule: QuietUntil, here: LocalMoment) -> str:
    return tr("Quiet until {moment}").format(moment=moment_from(rule.end, here))


_SUMMARIES: dict[str, Callable[[Any, LocalMoment], str]] = {
    ClockTimes.kind: _clock_times,
    NotDone.kind: _not_done,
    Sitting.kind: _sitting,
    Once.kind: _once,
    QuietHours.kind: _quiet_hours,
    QuietDates.kind: _quiet_dates,
    QuietUntil.kind: _quiet_until,
}
