"""Reminders in words that need no explanation."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from glutestretch.kit.region import EVERY_DAY, WEEKEND, WORKING_DAYS
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import KINDS, ClockTimes, NotDone, Once, Reminder, Sitting
from glutestretch.reminders.engine.schedule import next_moments
from glutestretch.reminders.engine.state import Event, LogEntry, Reason
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.texts import moments, outcomes, rules

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime.fromisoformat("2026-03-02T12:00+01:00")  # a Monday
HERE = LocalMoment(NOON, BERLIN)
MORNING = Hours(time(9), time(12), WORKING_DAYS)
AFTERNOON = Hours(time(13), time(17), WORKING_DAYS)


@pytest.fixture(autouse=True)
def _english_dates(live_in: Callable[[str], None]) -> None:
    live_in("en_GB")


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+01:00")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (ClockTimes([time(14, 30)], WORKING_DAYS), "Weekdays at 14:30"),
        (ClockTimes([time(7, 15)], EVERY_DAY), "Every day at 07:15"),
        (ClockTimes([time(10)], WEEKEND), "Weekends at 10:00"),
        (
            ClockTimes([time(9), time(13), time(18)], [0, 2, 4]),
            "Monday, Wednesday and Friday at 09:00, 13:00 and 18:00",
        ),
        (ClockTimes([time(9)], range(6)), "Monday to Saturday at 09:00"),
        (ClockTimes([time(9)], [0, 1]), "Monday and Tuesday at 09:00"),
        (ClockTimes([time(9)], [0, 1, 2, 4]), "Monday to Wednesday and Friday at 09:00"),
        (ClockTimes([time(9)], [5, 6, 0]), "Saturday to Monday at 09:00"),
        (
            ClockTimes([time(9)], [1, 2, 3, 5, 6]),
            "Tuesday to Thursday, Saturday and Sunday at 09:00",
        ),
        (NotDone(time(18)), "Every day at 18:00, if not done yet"),
        (NotDone(time(18), WORKING_DAYS, 3), "Weekdays at 18:00, after 3 days of rest"),
        (
            Sitting(45, [Hours(time(9), time(17), WORKING_DAYS)]),
            "Every 45 minutes of sitting, weekdays 09:00 to 17:00",
        ),
        (
            Sitting(45, [MORNING, AFTERNOON, Hours(time(10), time(12), [5])]),
            (
                "Every 45 minutes of sitting, weekdays 09:00 to 12:00 and 13:00 to 17:00; "
                "Saturday 10:00 to 12:00"
            ),
        ),
        (
            Sitting(1, [Hours(time(), time())]),
            "Every minute of sitting, every day",
        ),
        (Once(at("2026-03-02T18:30")), "Once, today at 18:30"),
        (Once(at("2026-03-03T08:00")), "Once, tomorrow, Tuesday, at 08:00"),
        (Once(at("2026-03-08T08:00")), "Once, Sunday, at 08:00"),
        (Once(at("2026-03-09T08:00")), "Once, Monday, 09/03/2026, at 08:00"),
        (Once(at("2026-03-01T08:00")), "Once, yesterday, at 08:00"),
        (QuietHours(Hours(time(22), time(7))), "Quiet from 22:00 to 07:00"),
        (
            QuietHours(Hours(time(12), time(13), WORKING_DAYS)),
            "Quiet from 12:00 to 13:00, weekdays",
        ),
        (QuietHours(Hours(time(), time(), WEEKEND)), "Quiet all day, weekends"),
        (
            QuietDates(date(2026, 8, 1), date(2026, 8, 14)),
            "Quiet from 01/08/2026 to 14/08/2026",
        ),
        (QuietDates(date(2026, 3, 3), date(2026, 3, 3)), "Quiet tomorrow, Tuesday"),
        (QuietUntil(at("2026-03-03T08:00")), "Quiet until tomorrow, Tuesday, at 08:00"),
    ],
)
def test_a_summary_says_when(rule: Rule | Quiet, said: str) -> None:
    assert rules.summary(rule, NOON, BERLIN) == said


def test_every_kind_has_a_summary() -> None:
    assert set(rules._SUMMARIES) == set(KINDS)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            ClockTimes([time(14, 30)], WORKING_DAYS),
            "Weekdays at 14:30 · next: today",
        ),
        (
            ClockTimes([time(8), time(9)], [1]),
            "Tuesday at 08:00 and 09:00 · next: tomorrow, Tuesday, at 08:00",
        ),
        (ClockTimes([time(11)], [0]), "Monday at 11:00 · next: Monday, 09/03/2026"),
        (ClockTimes([time(11)], [3]), "Thursday at 11:00 · next: Thursday"),
        (
            Sitting(45, [AFTERNOON]),
            (
                "Every 45 minutes of sitting, weekdays 13:00 to 17:00 · "
                "next: today at 13:45 at the earliest"
            ),
        ),
        (
            NotDone(time(18)),
            "Every day at 18:00, if not done yet · next: today",
        ),
        (Once(at("2026-03-02T18:30")), "Once, today at 18:30"),
        (QuietHours(Hours(time(22), time(7))), "Quiet from 22:00 to 07:00"),
    ],
)
def test_a_line_says_when_and_when_next(rule: Rule | Quiet, said: str) -> None:
    reminder = Reminder("1", rule)
    found = next_moments([reminder], NOON, BERLIN, 1)
    coming = found[0].at if found else None

    assert rules.line(reminder, coming, HERE) == said


def test_a_time_that_clocks_leap_over_is_told_as_it_comes() -> None:
    reminder = Reminder("1", ClockTimes([time(2, 30)]))
    saturday = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    [found] = next_moments([reminder], saturday, BERLIN, 1)

    said = rules.next_words(reminder, found.at, LocalMoment(saturday, BERLIN))

    assert said == "next: tomorrow, Sunday, at 03:30"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (ClockTimes([time(8)]), "Every day at 08:00 · switched off"),
        (QuietHours(Hours(time(22), time(7))), "Quiet from 22:00 to 07:00 · switched off"),
        (Once(at("2026-03-02T18:30")), "Once, today at 18:30 · switched off"),
    ],
)
def test_what_is_switched_off_says_so(rule: Rule | Quiet, said: str) -> None:
    assert rules.line(Reminder("1", rule, enabled=False), None, HERE) == said


def test_a_date_can_be_read_where_no_language_is_set(live_in: Callable[[str], None]) -> None:
    live_in("C")

    holidays = QuietDates(date(2026, 11, 25), date(2026, 12, 1))

    said = rules.summary(holidays, NOON, BERLIN)
    assert said == "Quiet from 25 November 2026 to 1 December 2026"


def test_what_will_not_come_says_so() -> None:
    reminder = Reminder("1", ClockTimes([time(8)]))

    assert rules.line(reminder, None, HERE) == "Every day at 08:00 · no next time"


def outcome(what: Event, why: Reason | None = None) -> str:
    return outcomes.outcome_words(LogEntry(NOON, "1", NOON, what, why))


def test_what_became_of_a_reminder_is_told_with_its_reason() -> None:
    assert outcome(Event.HELD, Reason.SESSION) == "held: a session was running or just done"
    assert outcome(Event.OMITTED, Reason.PAUSED) == "left out: reminders were paused"
    assert outcome(Event.OMITTED, Reason.SKIPPED) == "left out: skipped for the day"
    assert outcome(Event.MISSED, Reason.ASLEEP) == "missed: the computer was asleep"
    assert outcome(Event.FIRED) == "came due"


def test_every_outcome_and_reason_has_words_of_its_own() -> None:
    said = {outcome(what) for what in Event}
    whys = {outcome(Event.MISSED, why) for why in Reason}
    holds = {outcomes.holding_words(why) for why in Reason}

    assert len(said) == len(Event)
    assert len(whys) == len(holds) == len(Reason)
    assert all(said)


def test_a_moment_is_told_as_people_say_it() -> None:
    later = at("2026-03-03T14:30")

    assert moments.moment_words(later, NOON, BERLIN) == "tomorrow, Tuesday, at 14:30"


def test_times_and_weekends_are_those_of_the_region(live_in: Callable[[str], None]) -> None:
    live_in("en_US")
    afternoons = ClockTimes([time(14, 30)], WORKING_DAYS)
    assert rules.summary(afternoons, NOON, BERLIN) == "Weekdays at 2:30\N{NARROW NO-BREAK SPACE}PM"
    moment = moments.moment_words(at("2026-03-02T14:30"), NOON, BERLIN)
    assert moment == "today at 2:30\N{NARROW NO-BREAK SPACE}PM"

    live_in("ar_EG")
    assert rules.summary(afternoons, NOON, BERLIN) == "Monday to Friday at 2:30 PM"
    weekend = ClockTimes([time(9)], [4, 5])
    assert rules.summary(weekend, NOON, BERLIN) == "Weekends at 9:00 AM"
    some = ClockTimes([time(9)], [0, 2, 5])
    assert rules.summary(some, NOON, BERLIN) == "Saturday, Monday and Wednesday at 9:00 AM"
    later = moments.moment_words(at("2026-11-25T14:30"), NOON, BERLIN)
    assert later == "Wednesday, 25/11/2026, at 2:30 PM"
