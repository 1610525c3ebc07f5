"""Every kind of reminder can be stored, and what cannot be one is told in a sentence."""

import json
import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS
from glutestretch.kit.typed_times import spelled
from glutestretch.reminders.engine.local_time import LocalMoment, zone
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours, QuietUntil
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import (
    KINDS,
    ClockTimes,
    NotDone,
    Once,
    Reminder,
    Sitting,
    as_json,
    from_json,
)
from glutestretch.reminders.engine.time_windows import Hours, clock_time
from glutestretch.stretches.routines import FULL
from tests.reminders.engine.oracle import anywhen, days_of_week, times_of_day
from tests.reminders.engine.rig import sentence_or
from tests.support.problems import refusal

hours = st.builds(Hours, times_of_day, times_of_day, days_of_week)
dates = st.dates(date(1990, 1, 1), date(2040, 12, 31))
rules: st.SearchStrategy[Rule | Quiet] = st.one_of(
    st.builds(ClockTimes, st.lists(times_of_day, min_size=1), days_of_week),
    st.lists(hours, min_size=1, max_size=3)
    .filter(lambda many: any(part.length.total_seconds() > 60 for part in many))
    .map(lambda many: Sitting(1, many)),
    st.builds(NotDone, times_of_day, days_of_week, st.integers(1, 14)),
    st.builds(Once, anywhen),
    st.builds(QuietHours, hours),
    st.lists(dates, min_size=2, max_size=2).map(lambda days: QuietDates(min(days), max(days))),
    st.builds(QuietUntil, anywhen),
)
CLOCK = {"id": "1", "kind": "clock", "times": ["14:30"], "weekdays": ["mon"]}
NOT_DONE = {"id": "1", "kind": "not_done", "at": "18:00", "weekdays": ["mon"], "days": 3}
SITTING: dict[str, Any] = {
    "id": "1",
    "kind": "sitting",
    "minutes": 45,
    "hours": [{"start": "9:00", "end": "17:00", "weekdays": ["mon"]}],
}


@given(rule=rules, enabled=st.booleans())
def test_what_is_stored_is_read_again(rule: Rule | Quiet, *, enabled: bool) -> None:
    routine = FULL if isinstance(rule, Quiet) else "wall-glute"
    reminder = Reminder("7", rule, routine, enabled)

    assert from_json(json.loads(json.dumps(as_json(reminder)))) == reminder


def test_every_kind_is_stored_under_a_name_of_its_own() -> None:
    assert {kind: made.kind for kind, made in KINDS.items()} == {kind: kind for kind in KINDS}
    assert len(KINDS) == 7


def test_a_stored_reminder_can_be_read_by_people() -> None:
    reminder = Reminder("1", ClockTimes([time(18), time(9)], [2, 0]), "wall-glute")

    assert as_json(reminder) == {
        "id": "1",
        "kind": "clock",
        "enabled": True,
        "routine": "wall-glute",
        "times": ["9:00", "18:00"],
        "weekdays": ["mon", "wed"],
    }


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        ([], "An entry must have fields, not be []."),
        ({}, "id is missing."),
        (CLOCK | {"id": ""}, "id is empty."),
        (
            CLOCK | {"kind": "moon"},
            (
                "kind must be one of clock, not_done, sitting, once, quiet_hours, quiet_dates, "
                "quiet_until, not 'moon'."
            ),
        ),
        (CLOCK | {"enabled": 1}, "enabled must be true or false, not 1."),
        (CLOCK | {"routine": None}, "routine must be text, not None."),
        (
            CLOCK | {"times": ["25:00"]},
            "There is no 25:00 on the clock; a day goes from 0:00 to 23:59.",
        ),
        (CLOCK | {"times": [14]}, "“14” is not a time of day; write it like 7:15 or 14:30."),
        (CLOCK | {"times": "14:30"}, "times must be a list, not '14:30'."),
        (CLOCK | {"times": []}, "Choose at least one time of day."),
        (CLOCK | {"weekdays": []}, "Choose at least one day of the week."),
        (
            CLOCK | {"weekdays": ["moonday"]},
            "“moonday” is not a day of the week; write mon, tue, wed, thu, fri, sat, sun.",
        ),
        (NOT_DONE | {"days": 0}, "days must be from 1 to 14, not 0."),
        (NOT_DONE | {"days": 15}, "days must be from 1 to 14, not 15."),
        (NOT_DONE | {"at": "soon"}, "“soon” is not a time of day; write it like 7:15 or 14:30."),
        (SITTING | {"minutes": 0}, "minutes must be from 1 to 1440, not 0."),
        (SITTING | {"minutes": 1441}, "minutes must be from 1 to 1440, not 1441."),
        (SITTING | {"minutes": True}, "minutes must be a whole number, not True."),
        (SITTING | {"minutes": 480}, "The hours are too short for 480 minutes of sitting."),
        (SITTING | {"hours": []}, "Choose hours in which sitting counts."),
        (SITTING | {"hours": [9]}, "hours must be a list of entries with fields, not [9]."),
        (SITTING | {"hours": [{"start": "9:00"}]}, "end is missing."),
        (
            {"id": "1", "kind": "once", "at": "soon"},
            "“soon” is not a moment; write it like 2026-03-02T14:30:00+01:00.",
        ),
        (
            {"id": "1", "kind": "once", "at": "2026-03-02T14:30"},
            "2026-03-02T14:30:00 lacks its distance from UTC, such as +01:00.",
        ),
        (
            {"id": "1", "kind": "once", "at": "9999-12-31T23:59-14:00"},
            "Years go from 1900 to 9000, not 9999.",
        ),
        (
            {"id": "1", "kind": "quiet_dates", "first": "1899-12-31", "last": "1900-01-01"},
            "Years go from 1900 to 9000, not 1899.",
        ),
        (
            {"id": "1", "kind": "quiet_dates", "first": "9000-12-31", "last": "9001-01-01"},
            "Years go from 1900 to 9000, not 9001.",
        ),
        (
            {"id": "1", "kind": "quiet_dates", "first": "2026-03-02", "last": "2026-03-01"},
            "The last day, 1 March 2026, is before the first, 2 March 2026.",
        ),
        (
            {"id": "1", "kind": "quiet_dates", "first": "2026-02-30", "last": "2026-03-01"},
            "“2026-02-30” is not a date; write it like 2026-03-02.",
        ),
        (
            {"id": "1", "kind": "quiet_until", "end": "2026-03-02T00:00Z", "routine": "x"},
            "A quiet period offers no routine.",
        ),
    ],
)
def test_what_cannot_be_a_reminder_is_told(raw: object, sentence: str) -> None:
    assert refusal(from_json, raw) == sentence


@pytest.mark.parametrize("minutes", [1, 479, 1440])
def test_sitting_may_be_as_long_as_its_bounds(minutes: int) -> None:
    day = Hours(time(9), time(17)) if minutes < 480 else Hours(time(0), time(0))

    rule = Sitting(minutes, [day])

    begin = LocalMoment(datetime(2026, 3, 2, 9, tzinfo=UTC), zone("UTC"))
    assert rule.next_after(begin) == begin.at + timedelta(minutes=minutes)


def test_hours_that_touch_at_midnight_are_long_enough_together() -> None:
    evening, night = Hours(time(22), time(0), [6]), Hours(time(0), time(2), [0])
    rule = Sitting(239, [evening, night])

    sunday = LocalMoment(datetime(2026, 3, 1, 22, tzinfo=UTC), zone("UTC"))
    assert rule.next_after(sunday) == datetime(2026, 3, 2, 1, 59, tzinfo=UTC)
    assert "too short for 240 minutes" in refusal(Sitting, 240, [evening, night])


@pytest.mark.parametrize(
    "at", [datetime(1900, 1, 1, tzinfo=UTC), datetime(9000, 12, 31, tzinfo=UTC)]
)
def test_the_first_and_the_last_year_are_of_the_calendar(at: datetime) -> None:
    assert Once(at).at == at
    assert QuietDates(at.date(), at.date()).last == at.date()


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
_names = ["times", "days", "weekdays", "minutes", "hours", "at", "first", "last", "end", "start"]


@given(st.sampled_from(list(KINDS)), st.dictionaries(st.sampled_from(_names), _json))
def test_whatever_stands_there_it_is_a_reminder_or_a_sentence(
    kind: str, fields: dict[str, object]
) -> None:
    raw = {"id": "1", "kind": kind} | fields

    reminder, sentence = sentence_or(from_json, raw)

    if reminder:
        assert from_json(as_json(reminder)) == reminder
    else:
        assert sentence.endswith(".")


def test_times_are_in_order_and_each_once() -> None:
    rule = ClockTimes([time(18), time(9), time(18)], [3, 3])

    assert rule == ClockTimes([time(9), time(18)], [3])
    assert replace(rule, weekdays=[4]) == ClockTimes([time(9), time(18)], [4])


def test_a_moment_is_kept_in_utc_to_the_second() -> None:
    rule = Once(datetime.fromisoformat("2026-03-02T14:30:00.5+01:00"))

    assert rule.at == datetime(2026, 3, 2, 13, 30, tzinfo=UTC)


@given(times_of_day)
def test_a_time_of_day_is_read_as_it_is_spelled(clock: time) -> None:
    assert clock_time(spelled(clock)) == clock


@pytest.mark.parametrize(("text", "clock"), [("0:00", time(0)), ("23:59", time(23, 59))])
def test_the_first_and_the_last_minute_of_a_day_are_times(text: str, clock: time) -> None:
    assert clock_time(text) == clock


@pytest.mark.parametrize(
    "text", ["", "9", "9:0", "24:00", "23:60", "12:60", "-1:00", "٩:00", "9:00:00", None]
)
def test_what_is_no_time_of_day_is_refused(text: object) -> None:
    said = refusal(clock_time, text)
    assert re.match(r"“.*” is not a time of day|There is no .* on the clock", said, re.DOTALL)


def test_the_usual_days() -> None:
    assert (len(EVERY_DAY), sorted(WORKING_DAYS)) == (7, [0, 1, 2, 3, 4])
    said = refusal(Hours, time(9), time(17), [7])
    assert said == "Days of the week go from 0 to 6, not [7]."
