"""What people type on the command line becomes a reminder, or a sentence that helps."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.region import EVERY_DAY, WEEKEND, WORKING_DAYS
from glutestretch.reminders.engine import durations
from glutestretch.reminders.engine.phrases import EXAMPLES, rule, timed, typed
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.engine.rig import sentence_or
from tests.support.prescriptions import rules
from tests.support.problems import refusal

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime.fromisoformat("2026-03-02T12:00+01:00")
EXAMPLES_TOLD = "in 30m, tomorrow 8:00, daily 7:15, weekdays 14:30, mon,wed 9:00 18:00, every 45m"
NO_DAY = "not a day of the week; write days like mon,wed or mon-fri."
EACH = "please add a reminder for each."
WHICH_HOURS = (
    "Which hours are on which days? Write the days before their hours, "
    "like every 45m mon-thu 9:00-17:00 fri 9:00-12:00."
)


def at(text: str) -> Once:
    return Once(datetime.fromisoformat(text))


def whole(minutes: int, days: frozenset[int] = EVERY_DAY) -> Sitting:
    return Sitting(minutes, [Hours(time(), time(), days)])


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("in 30m", at("2026-03-02T12:30+01:00")),
        ("in 1h 20m", at("2026-03-02T13:20+01:00")),
        ("today 18:30", at("2026-03-02T18:30+01:00")),
        ("Tomorrow at 8:00", at("2026-03-03T08:00+01:00")),
        ("2026-03-29 2:30", at("2026-03-29T03:30+02:00")),
        ("daily 7:15", ClockTimes([time(7, 15)], EVERY_DAY)),
        ("weekdays 14:30", ClockTimes([time(14, 30)], WORKING_DAYS)),
        ("daily 18:00 unless done", NotDone(time(18))),
        ("Weekdays 6pm Unless Done Today", NotDone(time(18), WORKING_DAYS)),
        ("18:00 mon unless done in 3 days", NotDone(time(18), [0], 3)),
        ("daily 18:00 unless done in 1 day", NotDone(time(18))),
        ("weekends 10:00", ClockTimes([time(10)], WEEKEND)),
        ("weekdays 2:30 PM", ClockTimes([time(14, 30)], WORKING_DAYS)),
        ("weekdays 2:30\N{NARROW NO-BREAK SPACE}p.m.", ClockTimes([time(14, 30)], WORKING_DAYS)),
        ("daily noon midnight", ClockTimes([time(12), time(0)])),
        ("mon 0710 14h30", ClockTimes([time(7, 10), time(14, 30)], [0])),
        ("every 45m 9am - 5 pm", Sitting(45, [Hours(time(9), time(17))])),
        ("every 45m 9-17", Sitting(45, [Hours(time(9), time(17))])),
        ("every 45m 9am-5am", Sitting(45, [Hours(time(9), time(5))])),
        ("every 45m 22:00-6:00", Sitting(45, [Hours(time(22), time(6))])),
        ("mon,wed 9:00 18:00", ClockTimes([time(9), time(18)], [0, 2])),
        ("Monday, Wednesday 9:00", ClockTimes([time(9)], [0, 2])),
        ("mon wed 9:00", ClockTimes([time(9)], [0, 2])),
        ("mon-fri 9:00", ClockTimes([time(9)], WORKING_DAYS)),
        ("mon, wed, 9:00, 18:00", ClockTimes([time(9), time(18)], [0, 2])),
        ("Fri - Mon, Wed 9:00", ClockTimes([time(9)], [4, 5, 6, 0, 2])),
        ("weekends wed 9:00", ClockTimes([time(9)], [2, 5, 6])),
        ("9:00 18:00 mon", ClockTimes([time(9), time(18)], [0])),
        ("every 45m", whole(45)),
        ("every 45m mon tue", whole(45, frozenset({0, 1}))),
        ("every 45m mon tue 9:00-17:00", Sitting(45, [Hours(time(9), time(17), [0, 1])])),
        ("every 45m 9:00 - 17:00 mon, tue", Sitting(45, [Hours(time(9), time(17), [0, 1])])),
        ("every 45m 9:00\N{EN DASH}17:00", Sitting(45, [Hours(time(9), time(17))])),
        (
            "every 45m mon-thu 9:00-12:00 13:00-17:00 fri sat 9:00-12:00",
            Sitting(
                45,
                [
                    Hours(time(9), time(12), range(4)),
                    Hours(time(13), time(17), range(4)),
                    Hours(time(9), time(12), [4, 5]),
                ],
            ),
        ),
        ("every 1h weekends", whole(60, WEEKEND)),
        ("every 45m 9:00-17:00", Sitting(45, [Hours(time(9), time(17))])),
        (
            "every 45m weekdays 9:00-12:00 13:00-17:00",
            Sitting(
                45,
                [Hours(time(9), time(12), WORKING_DAYS), Hours(time(13), time(17), WORKING_DAYS)],
            ),
        ),
    ],
)
def test_a_phrase_is_a_reminder(phrase: str, meant: Rule) -> None:
    assert rule(phrase, NOON, BERLIN) == meant


@pytest.mark.parametrize("phrase", [timed(phrase) for phrase in EXAMPLES])
def test_every_example_can_be_typed(phrase: str) -> None:
    assert rule(phrase, NOON, BERLIN)


@pytest.mark.parametrize(
    ("phrase", "sentence"),
    [
        ("", f"No time is given; write it like {EXAMPLES_TOLD} 9:00-17:00."),
        ("soon", f"“soon” says no time; write it like {EXAMPLES_TOLD} 9:00-17:00."),
        ("daily unless done", "At what time? Write it like daily 14:30."),
        ("unless done", f"No time is given; write it like {EXAMPLES_TOLD} 9:00-17:00."),
        ("18:00 unless done", "On which days? Write today 18:00, daily 18:00 or weekdays 18:00."),
        (
            "daily 9:00 18:00 unless done",
            f"One that comes only if nothing was done has one time of day; {EACH}",
        ),
        (
            "daily 18:00 unless it rains",
            "Unless what? Write it like daily 18:00 unless done in 3 days.",
        ),
        ("daily 18:00 unless done in 15 days", "Days of rest go from 1 to 14, not 15."),
        ("daily 18:00 unless done in 0 days", "Days of rest go from 1 to 14, not 0."),
        ("in", "In how long? Write it like in 30m or in 1h20m."),
        ("in 90", "90 of what? Add a letter: 90s, 90m or 90h."),
        ("in a while", "“awhile” is not a length of time; write it like 20s, 5m, 1h or 1h20m."),
        ("weekdays", "At what time? Write it like weekdays 14:30."),
        ("weekdays 25:00", "There is no 25:00 on the clock; a day goes from 0:00 to 23:59."),
        ("weekdays 2ish", "“2ish” is not a time of day; write it like 7:15, 14:30 or 2:30pm."),
        ("25:00", "There is no 25:00 on the clock; a day goes from 0:00 to 23:59."),
        (
            "every 45m 9:00-5:00",
            (
                "Does 9:00-5:00 mean the day or the night? "
                "Write 9:00-17:00 for the day, or 9am-5am for the night."
            ),
        ),
        ("every 45m 20:00", "From 20:00 until when? Write it like 20:00-4:00."),
        ("every 45m 14:00", "From 14:00 until when? Write it like 14:00-22:00."),
        ("mon,moon 9:00", f"“moon” is {NO_DAY}"),
        ("moon 9:00", f"“moon” is {NO_DAY}"),
        (", 9:00", "On which days? Write today 9:00, daily 9:00 or weekdays 9:00."),
        ("9:00-17:00", "At what time? Write one, or for sitting, every 45m 9:00-17:00."),
        ("mon moon 9:00", f"“moon” is {NO_DAY}"),
        ("mon- 9:00", f"“9:00” is {NO_DAY}"),
        ("every 45m friday night 9:00-17:00", f"“night” is {NO_DAY}"),
        ("mon 9:00 tue 10:00", f"These are other times on other days; {EACH}"),
        ("every 45m mon 9:00-17:00 sat", WHICH_HOURS),
        ("every 45m 9:00-12:00 mon 13:00-17:00", WHICH_HOURS),
        ("every 45m 9:00-12:00 mon 13:00-17:00 sat", WHICH_HOURS),
        ("tomorrow", "At what time? Write one, like tomorrow 8:00."),
        ("today 12:00", "12:00 on 2 March 2026 is over."),
        ("2026-02-30 8:00", "“2026-02-30” is not a date; write it like 2026-03-02."),
        ("14:30", "On which days? Write today 14:30, daily 14:30 or weekdays 14:30."),
        ("every", "Every how many minutes? Write it like every 45m 9:00-17:00."),
        ("every 45m 9:00", "From 9:00 until when? Write it like 9:00-17:00."),
        ("every 45m 9:00-9:30", "The hours are too short for 45 minutes of sitting."),
        ("every 90s", "Sitting is counted in whole minutes, not in 90s."),
        ("every 1441m", "Minutes of sitting go from 1 to 1440, not 1441."),
        ("every 25h", "Minutes of sitting go from 1 to 1440, not 1500."),
    ],
)
def test_what_is_none_is_told(phrase: str, sentence: str) -> None:
    assert refusal(rule, phrase, NOON, BERLIN) == sentence


@given(st.times(), st.times())
def test_what_is_proposed_for_hours_is_accepted(start: time, end: time) -> None:
    typed = f"{start.hour}:{start.minute:02}-{end.hour}:{end.minute:02}"
    _, sentence = sentence_or(rule, f"every 1m {typed}", NOON, BERLIN)
    if "the day or the night" in sentence:
        day, night = re.findall(r"(\S+) for the", sentence)
        by_day, by_night = (rule(f"every 1m {hours}", NOON, BERLIN) for hours in (day, night))
        assert isinstance(by_day, Sitting)
        assert by_day.hours[0].start == start.replace(second=0, microsecond=0)
        assert by_day.hours[0].length < timedelta(hours=12)
        assert by_night == Sitting(1, [Hours(by_day.hours[0].start, time(end.hour, end.minute))])


@given(st.times())
def test_what_is_proposed_for_an_end_is_accepted(start: time) -> None:
    _, sentence = sentence_or(rule, f"every 1m {start.hour}:{start.minute:02}", NOON, BERLIN)
    proposed = sentence.removesuffix(".").rpartition(" ")[2]

    assert rule(f"every 1m {proposed}", NOON, BERLIN)


@given(
    st.text(max_size=20)
    | st.lists(st.sampled_from([*" ,:-0359", "in", "every", "mon", "m"])).map("".join)
)
def test_whatever_is_typed_it_is_a_reminder_or_a_sentence(phrase: str) -> None:
    found, sentence = sentence_or(rule, phrase, NOON, BERLIN)

    assert found or sentence.endswith(".")


@given(st.integers(1, 366 * 24 * 3600))
def test_a_length_of_time_is_read_as_it_is_spelled(seconds: int) -> None:
    length = timedelta(seconds=seconds)

    assert durations.parse(durations.spelled(length)) == length


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1s", 1),
        ("20s", 20),
        ("5m", 300),
        ("1h", 3600),
        ("1h20m", 4800),
        ("90m", 5400),
        (" 1H ", 3600),
        ("0000000009s", 9),
        ("8784h", 366 * 24 * 3600),
        ("31622400s", 366 * 24 * 3600),
    ],
)
def test_a_length_of_time(text: str, seconds: int) -> None:
    assert durations.parse(text).total_seconds() == seconds


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "“” is not a length of time; write it like 20s, 5m, 1h or 1h20m."),
        ("90", "90 of what? Add a letter: 90s, 90m or 90h."),
        ("0m", "0m is no time at all; write it like 20s, 5m, 1h or 1h20m."),
        ("-5m", "“-5m” is not a length of time; write it like 20s, 5m, 1h or 1h20m."),
        ("20m1h", "“20m1h” is not a length of time; write it like 20s, 5m, 1h or 1h20m."),
        ("8784h1s", "8784h1s is more than a year."),
        ("31622401s", "31622401s is more than a year."),
        ("8785h", "8785h is more than a year."),
        ("9" * 5000 + "h", "9" * 5000 + "h is more than a year."),
    ],
)
def test_what_is_no_length_of_time_is_told(text: str, sentence: str) -> None:
    assert refusal(durations.parse, text) == sentence


def test_no_time_is_spelled_as_no_seconds() -> None:
    assert durations.spelled(timedelta()) == "0s"


def test_a_phrase_is_reckoned_from_its_moment() -> None:
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)

    assert rule("today 1:00", late, BERLIN) == at("2026-03-03T01:00+01:00")


def test_a_time_that_comes_twice_is_not_over_before_the_second() -> None:
    between = datetime.fromisoformat("2026-10-25T02:45+02:00")

    assert rule("today 2:30", between, BERLIN) == at("2026-10-25T02:30+01:00")
    assert rule("today 2:50", between, BERLIN) == at("2026-10-25T02:50+02:00")
    assert "is over" in refusal(rule, "today 2:30", at("2026-10-25T02:30+01:00").at, BERLIN)


@pytest.mark.parametrize(
    "phrase",
    [
        "daily 7:15",
        "mon,wed 9:00 18:00",
        "daily 18:00 unless done",
        "sat,sun 9:00 unless done in 14 days",
        "every 45m mon 9:00-17:00 fri 9am-5am daily 0:00-0:00",
    ],
)
def test_a_rule_is_written_as_it_is_typed(phrase: str) -> None:
    assert typed(rule(phrase, NOON, BERLIN)) == phrase


@given(rules)
def test_what_is_written_of_a_rule_is_read_again(meant: Rule) -> None:
    assert rule(typed(meant), NOON, BERLIN) == meant


def test_what_comes_once_is_not_typed_again() -> None:
    with pytest.raises(ValueError, match="once"):
        typed(at("2026-03-02T12:30+01:00"))
