"""Reminders as a calendar file (iCalendar, RFC 5545), so that a phone can carry them too."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from glutestretch.desktop.atomic_file import write_atomic
from glutestretch.kit.translation import tr
from glutestretch.reminders.calendar_events import Titled, Written
from glutestretch.reminders.engine.local_time import Change, LocalMoment, changes, offset, resolved
from glutestretch.reminders.engine.rule import Quiet
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Reminder, Sitting
from glutestretch.reminders.engine.time_windows import DAY_NAMES
from glutestretch.reminders.texts import files as texts

if TYPE_CHECKING:
    import icalendar

_ZONE_YEARS = 10
_YEAR = timedelta(days=366)
_WEEK = timedelta(days=7)
_LENGTH = timedelta(minutes=15)
_NOT_HELD = {ClockTimes: "", NotDone: texts.NOT_DONE, Sitting: texts.SITTING}
"""Why a calendar cannot hold a kind of rule; nothing where it can."""


class CalendarExport(Protocol):
    """Where reminders leave the app as a calendar."""

    def write(
        self, path: Path, reminders: Iterable[Titled], zone: ZoneInfo, now: datetime
    ) -> Written:
        """Write a calendar of all reminders that it can hold, from this moment on."""

    def holds(self, reminder: Reminder, now: datetime) -> bool:
        """Whether a calendar written at this moment can hold the reminder."""


class IcsExport:
    """Calendars as ``.ics`` files, which replace what was there."""

    def __init__(self, kept_in: Path = Path(), machine: str = "") -> None:
        """Make calendars of the reminders in this file on the machine with this name.

        Both name their events, which are the same ones when they are written again, and never
        those of somebody else.
        """
        place = os.fsencode(kept_in.absolute()).decode("utf-8", "backslashreplace")
        self._kept_in = f"glutestretch:{machine}:{place}"

    def write(
        self, path: Path, reminders: Iterable[Titled], zone: ZoneInfo, now: datetime
    ) -> Written:
        """Write a calendar; on failure the old file is unchanged, and the result says why."""
        calendar, left_out = _calendar(reminders, zone, now, self._kept_in)
        if not calendar.events:
            return Written(0, left_out, " ".join((tr(texts.CALENDAR_EMPTY), *left_out)))
        try:
            write_atomic(path, calendar.to_ical().decode())
        except OSError as error:
            problem = tr(texts.CALENDAR_UNWRITABLE).format(path=path, why=error.strerror)
            return Written(0, left_out, problem)
        return Written(len(calendar.events), left_out)

    def holds(self, reminder: Reminder, now: datetime) -> bool:
        """Whether a calendar written at this moment can hold the reminder."""
        return not _why_not(reminder, now)


def _calendar(
    reminders: Iterable[Titled], zone: ZoneInfo, now: datetime, kept_in: str
) -> tuple["icalendar.Calendar", tuple[str, ...]]:
    """Return the calendar, and a sentence for each reminder that it cannot hold."""
    # Loading them takes 130 ms and 3 MB, and few sessions need it.
    from uuid import NAMESPACE_URL, uuid5  # noqa: PLC0415

    import icalendar  # noqa: PLC0415

    owner = uuid5(NAMESPACE_URL, kept_in)
    calendar = icalendar.Calendar.new(prodid="-//glutestretch//reminders//EN")
    left_out = []
    for titled in reminders:
        why = _why_not(titled.reminder, now)
        if why:
            left_out.append(tr(why).format(reminder=titled.summary))
        else:
            for name, start, days in _starts(titled.reminder, zone, now):
                calendar.add_component(_event(titled, f"{owner}-{name}", start, days, now))
    if calendar.get_missing_tzids():
        calendar.subcomponents.insert(0, _zone(zone, now))
    return calendar, tuple(left_out)


def _why_not(reminder: Reminder, now: datetime) -> str:
    """Return the sentence for why a calendar cannot hold a reminder, or nothing if it can."""
    rule = reminder.rule
    if not reminder.enabled:
        return texts.SWITCHED_OFF
    if isinstance(rule, Quiet):
        return texts.QUIET
    if isinstance(rule, Once):
        return texts.OVER if rule.at <= now else ""
    return _NOT_HELD[type(rule)]


def _starts(
    reminder: Reminder, zone: ZoneInfo, now: datetime
) -> Iterable[tuple[str, datetime, list[str]]]:
    """Yield the name of each event, its first moment, and the days on which it repeats."""
    rule = reminder.rule
    if isinstance(rule, Once):
        yield reminder.id, rule.at, []
    elif isinstance(rule, ClockTimes):
        days = [DAY_NAMES[day][:2].upper() for day in sorted(rule.weekdays)]
        for clock in rule.times:
            first = ClockTimes([clock], rule.weekdays).next_after(LocalMoment(now, zone))
            if first:
                there = datetime.combine(first.astimezone(zone), clock)
                while resolved(there, zone).astimezone(zone).time() != clock:
                    there -= _WEEK
                yield f"{reminder.id}-{clock:%H%M}", there.replace(tzinfo=zone), days


def _event(
    titled: Titled, name: str, start: datetime, days: list[str], now: datetime
) -> "icalendar.Event":
    import icalendar  # noqa: PLC0415
    from icalendar.enums import TRANSP  # noqa: PLC0415

    event = icalendar.Event.new(
        uid=f"{name}@glutestretch",
        stamp=now.astimezone(UTC),
        start=start,
        end=start + _LENGTH,
        summary=titled.title,
        description=titled.description or titled.summary,
        transparency=TRANSP.TRANSPARENT,
    )
    if days:
        event.add("rrule", {"freq": "weekly", "byday": days})
    alarm = icalendar.Alarm.new(description=titled.title)
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta())
    event.add_component(alarm)
    return event


def _zone(zone: ZoneInfo, now: datetime) -> "icalendar.Timezone":
    """Return the zone's changes from the last year on, for those that do not know its name.

    The library's own way leaps over the month in which Morocco's clocks go back.
    """
    import icalendar  # noqa: PLC0415

    first = now.astimezone(UTC) - _YEAR
    described = icalendar.Timezone()
    described.add("tzid", zone.key)
    starting = offset(first, zone)
    known = [Change(first.replace(microsecond=0), starting, starting)]
    for change in [*known, *changes(zone, first, first + _ZONE_YEARS * _YEAR)]:
        local = change.at.astimezone(zone)
        part = icalendar.TimezoneDaylight() if local.dst() else icalendar.TimezoneStandard()
        part.add("tzname", local.tzname() or zone.key)
        part.add("tzoffsetfrom", change.before)
        part.add("tzoffsetto", change.after)
        part.add("dtstart", (change.at + change.before).replace(tzinfo=None))
        described.add_component(part)
    return described
