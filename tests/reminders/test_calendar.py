"""A calendar made of reminders, read by others, comes at the same moments as the reminders."""

import os
import sys
from datetime import UTC, date, datetime, time, timedelta
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil import rrule, tz
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.kit.region import WORKING_DAYS
from glutestretch.reminders.calendar import _NOT_HELD, IcsExport
from glutestretch.reminders.calendar_events import Titled, Written
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import (
    KINDS,
    ClockTimes,
    NotDone,
    Once,
    Reminder,
    Sitting,
)
from glutestretch.reminders.engine.schedule import next_moments
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.texts.rules import dated_summary
from tests.reminders.engine.oracle import days_of_week, first_shown, near_changes, times_of_day

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 27, 12, 0, tzinfo=UTC)


def titled(*rules: Rule | Quiet) -> list[Titled]:
    return [
        Titled(Reminder(str(number), rule), "Stretch", f"Reminder {number}")
        for number, rule in enumerate(rules, 1)
    ]


def exported(
    path: Path, *rules: Rule | Quiet, zone: ZoneInfo = BERLIN, now: datetime = NOW
) -> tuple[icalendar.Calendar, Written]:
    written = IcsExport().write(path, titled(*rules), zone, now)
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, icalendar.Calendar)
    return calendar, written


def moments(event: icalendar.Event, until: datetime, zone: ZoneInfo) -> list[datetime]:
    """Expand an event by dateutil, and find its moments in the oracle's way."""
    start = event.start
    assert isinstance(start, datetime)
    if "RRULE" not in event:
        return [start.astimezone(UTC)]
    naive = start.replace(tzinfo=None)
    rule: Any = event["RRULE"]
    recurrence = rrule.rrulestr(rule.to_ical().decode(), dtstart=naive)
    local = recurrence.between(naive, until.replace(tzinfo=None) + timedelta(days=2), inc=True)
    return [first_shown(moment, zone) for moment in local]


@settings(max_examples=60, deadline=None)
@given(
    near_changes(),
    st.lists(
        st.tuples(st.lists(times_of_day, min_size=1, max_size=3), days_of_week),
        min_size=1,
        max_size=3,
    ),
    st.integers(1, 10_000),
)
def test_a_calendar_comes_at_the_moments_of_the_reminders(
    where: tuple[ZoneInfo, datetime],
    clocks: list[tuple[list[time], frozenset[int]]],
    minutes: int,
) -> None:
    zone, now = where
    rules = [*(ClockTimes(*clock) for clock in clocks), Once(now + timedelta(minutes=minutes))]
    expected = {
        found.at.astimezone(UTC)
        for found in next_moments([t.reminder for t in titled(*rules)], now, zone, 30)
    }
    end = max(expected)

    with TemporaryDirectory() as directory:
        calendar, written = exported(Path(directory, "r.ics"), *rules, zone=zone, now=now)

    found = {at for event in calendar.events for at in moments(event, end, zone)}
    assert {at for at in found if now < at <= end} == expected
    assert written == Written(len(calendar.events))


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca"]
)
def test_the_zone_in_the_file_is_the_real_one(tmp_path: Path, zone: str) -> None:
    real = ZoneInfo(zone)
    exported(tmp_path / "r.ics", ClockTimes([time(14, 30)]), zone=real)

    text = (tmp_path / "r.ics").read_bytes().decode().replace("\r\n ", "")
    read = tz.tzical(StringIO(text)).get(zone)

    for day in range(3 * 365):
        naive = datetime.combine(NOW + timedelta(days=day), time(14, 30))
        assert naive.replace(tzinfo=read).utcoffset() == naive.replace(tzinfo=real).utcoffset()


def test_every_event_has_an_alarm_at_its_beginning(tmp_path: Path) -> None:
    calendar, _ = exported(
        tmp_path / "r.ics",
        ClockTimes([time(9), time(18)], WORKING_DAYS),
        Once(NOW + timedelta(days=1)),
    )

    assert len(calendar.events) == 3
    for event in calendar.events:
        [alarm] = event.alarms.times
        assert (alarm.trigger, event["SUMMARY"]) == (event.start, "Stretch")
    assert len({event["UID"] for event in calendar.events}) == 3


def test_the_first_moment_is_one_that_clocks_show(tmp_path: Path) -> None:
    night = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)

    calendar, _ = exported(tmp_path / "r.ics", ClockTimes([time(2, 30)]), now=night)

    [event] = calendar.events
    assert event.start == datetime(2026, 3, 22, 2, 30, tzinfo=BERLIN)


def test_what_a_calendar_cannot_hold_is_told(tmp_path: Path) -> None:
    off = Reminder("1", ClockTimes([time(8)]), enabled=False)
    others = titled(
        Once(NOW),
        Sitting(45, [Hours(time(9), time(17))]),
        QuietHours(Hours(time(22), time(7))),
        QuietDates(date(2026, 8, 1), date(2026, 8, 14)),
        NotDone(time(18)),
    )
    path = tmp_path / "r.ics"
    quiet = "events come in quiet periods, too"
    daily = Titled(Reminder("9", ClockTimes([time(8)])), "Stretch", "Daily at 8:00")

    written = IcsExport().write(
        path, [Titled(off, "Stretch", "Daily"), *others, daily], BERLIN, NOW
    )

    assert written == Written(
        1,
        (
            "“Daily” is not in the calendar: it is switched off.",
            "“Reminder 1” is not in the calendar: it is over.",
            "“Reminder 2” is not in the calendar: a calendar cannot know when you sit.",
            f"“Reminder 3” is not in the calendar: {quiet}.",
            f"“Reminder 4” is not in the calendar: {quiet}.",
            "“Reminder 5” is not in the calendar: a calendar cannot know what you have done.",
        ),
    )


def test_a_calendar_with_nothing_in_it_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "r.ics"
    sitting = Sitting(45, [Hours(time(9), time(17))])

    written = IcsExport().write(path, titled(sitting), BERLIN, NOW)

    assert not path.exists()
    assert written.problem == (
        "No calendar is written, because it would be empty. "
        "“Reminder 1” is not in the calendar: a calendar cannot know when you sit."
    )


def test_what_comes_once_is_described_by_its_date(tmp_path: Path) -> None:
    rule = Once(NOW + timedelta(hours=1))
    dated = dated_summary(rule, BERLIN)
    once = Titled(Reminder("1", rule), "Stretch", "Once, today at 14:00", dated)

    IcsExport().write(tmp_path / "r.ics", [once], BERLIN, NOW)

    text = (tmp_path / "r.ics").read_text()
    [event] = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert event["DESCRIPTION"] == "Once, on 2026-03-27 at 14:00"


def test_events_are_the_same_ones_when_written_again_and_nobody_elses(tmp_path: Path) -> None:
    def names(kept_in: str) -> set[str]:
        path = tmp_path / "r.ics"
        rules = titled(ClockTimes([time(9), time(18)]), Once(NOW + timedelta(days=1)))
        IcsExport(Path(kept_in)).write(path, rules, BERLIN, NOW)
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        return {str(event["UID"]) for event in calendar.walk("VEVENT")}

    anna = names("/home/anna/reminders.json")
    assert len(anna) == 3
    assert names("/home/anna/reminders.json") == anna
    assert not anna & names("/home/bert/reminders.json")


def test_any_title_can_be_read_again(tmp_path: Path) -> None:
    path = tmp_path / "r.ics"
    title = "Stretch; then, \\ rest\nBEGIN:VEVENT " + "ü" * 100
    reminder = Titled(Reminder("1", ClockTimes([time(8)])), title, "")

    IcsExport().write(path, [reminder], BERLIN, NOW)

    [event] = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert event["SUMMARY"] == title
    assert all(len(line) <= 75 for line in path.read_bytes().split(b"\r\n"))


def test_a_calendar_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "r.ics"
    path.write_text("old")
    (tmp_path / f"r.ics.{os.getpid()}.new").mkdir()

    written = IcsExport().write(path, titled(ClockTimes([time(8)])), BERLIN, NOW)

    assert written.problem.startswith(f"The calendar cannot be written to {path} (")
    assert (written.events, path.read_text()) == (0, "old")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems want UTF-8")
def test_reminders_in_a_folder_that_is_not_utf_8_can_be_exported(tmp_path: Path) -> None:
    (tmp_path / "d\udcff").mkdir()
    path = tmp_path / "d\udcff" / "out.ics"
    rules = titled(Once(NOW + timedelta(days=1)))
    IcsExport(path.with_name("reminders.json")).write(path, rules, BERLIN, NOW)
    assert len(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == 1


def test_of_each_kind_of_rule_it_is_said_whether_a_calendar_can_hold_it() -> None:
    rules = {kind for kind in KINDS.values() if issubclass(kind, Rule)}
    assert set(_NOT_HELD) == rules - {Once}
