"""What is known ahead and looked back on: what comes, what is shown, and what became of it."""

from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from itertools import takewhile

import pytest

from glutestretch.kit.record import replace
from glutestretch.reminders.engine import forecast
from glutestretch.reminders.engine import surroundings as happened
from glutestretch.reminders.engine.answers import Answer, offered, shown, shown_in
from glutestretch.reminders.engine.history import last_week, outdated, over
from glutestretch.reminders.engine.looking_back import (
    LAST_TIME,
    any_looks_back,
    goes_quiet,
    with_past,
)
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours
from glutestretch.reminders.engine.reconcile import reconciled
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Reminder, Sitting
from glutestretch.reminders.engine.schedule import FOR_EVER
from glutestretch.reminders.engine.settling import answered_until, holding
from glutestretch.reminders.engine.state import (
    Asked,
    Event,
    LogEntry,
    Pending,
    Reason,
    ReminderState,
    Where,
)
from glutestretch.reminders.engine.state_json import as_json, from_json
from glutestretch.reminders.engine.time_windows import Hours, weekdays
from tests.support.problems import refusal

NOON = datetime(2026, 3, 2, 11, tzinfo=UTC)  # a Monday; noon in Berlin
AT_TWO = ClockTimes([time(14)])
AT_THREE = ClockTimes([time(15)])
WHILE_SITTING = Sitting(45, [Hours(time(9), time(17))])
AT_SIX = NotDone(time(18))
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def state(*rules: Rule | Quiet, **known: object) -> ReminderState:
    many = tuple(Reminder(str(number), rule) for number, rule in enumerate(rules, 1))
    return replace(ReminderState(many, "Europe/Berlin", seen=NOON), **known)


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-03-{text}+01:00")


# --- what comes


def test_several_are_forecast_as_each_is_by_itself() -> None:
    facts = state(AT_TWO, AT_THREE, Once(NOON - HOUR), QuietHours(Hours(time(22), time(7))))
    found = forecast.each_upcoming(facts, NOON, 3, facts.reminders)
    assert found == {
        "1": tuple(berlin(f"0{day}T14:00") for day in (2, 3, 4)),
        "2": tuple(berlin(f"0{day}T15:00") for day in (2, 3, 4)),
    }
    for name, moments in found.items():
        alone = forecast.upcoming(facts, NOON, 3, only=name)
        assert [(one.reminder, one.at) for one in alone] == [(name, at) for at in moments]


def test_what_was_put_off_is_awaited_among_the_others() -> None:
    later = Pending("1", berlin("02T11:00"), NOON + HOUR)
    facts = state(AT_TWO, AT_THREE, waiting=(later,))
    found = forecast.each_awaited(facts, NOON, 2, facts.reminders)
    assert found["1"] == (berlin("02T13:00"), berlin("02T14:00"))
    assert found["2"] == (berlin("02T15:00"), berlin("03T15:00"))
    for name, moments in found.items():
        alone = forecast.awaited(facts, NOON, 2, only=name)
        assert tuple(one.at for one in alone) == moments


def test_what_was_put_off_into_quiet_is_awaited_at_its_end() -> None:
    quiet = QuietHours(Hours(time(12, 30), time(13, 30)))
    facts = state(AT_TWO, quiet, waiting=(Pending("1", NOON, NOON + HOUR),))
    found = forecast.each_awaited(facts, NOON, 2, facts.reminders[:1])
    assert found == {"1": (berlin("02T13:30"), berlin("02T14:00"))}


@pytest.mark.parametrize("zone", ["Europe/Berlin", "UTC", "America/New_York"])
def test_in_a_pause_without_an_end_nothing_is_awaited(zone: str) -> None:
    put_off = Pending("1", NOON, NOON + HOUR)
    facts = state(AT_TWO, Once(NOON + DAY), zone=zone, waiting=(put_off,), paused_until=FOR_EVER)
    assert forecast.each_awaited(facts, NOON, 2, facts.reminders) == {}
    assert forecast.awaited(facts, NOON, 5) == ()
    [one] = forecast.awaited(replace(facts, paused_until=None), NOON, 1)
    assert (one.reminder, one.at) == ("1", NOON + HOUR)


def test_with_nothing_put_off_the_next_moments_are_all_that_is_awaited() -> None:
    facts = state(AT_TWO, AT_THREE)
    found = (berlin("02T14:00"), berlin("03T14:00"))
    assert forecast.each_awaited(facts, NOON, 2, facts.reminders[:1]) == {"1": found}
    assert forecast.awaited(facts, NOON, 3) == forecast.upcoming(facts, NOON, 3)


LUNCH = QuietHours(Hours(time(11, 30), time(13)))


def test_what_quiet_holds_comes_at_its_end_while_that_is_of_use() -> None:
    early, late = berlin("02T09:55"), berlin("02T10:05")
    waiting = (
        Pending("1", late, late),
        Pending("2", early, early),
        Pending("3", late, NOON + 2 * HOUR),
    )
    facts = state(AT_TWO, AT_THREE, AT_TWO, LUNCH, waiting=waiting)
    assert [(one.reminder, one.at) for one in forecast.upcoming(facts, NOON, 4)] == [
        ("1", berlin("02T13:00")),
        ("1", berlin("02T14:00")),
        ("3", berlin("02T14:00")),
        ("2", berlin("02T15:00")),
    ]
    [other] = forecast.upcoming(facts, NOON, 1, only="2")
    assert other.at == berlin("02T15:00")


def test_what_waits_and_what_comes_as_quiet_ends_are_one() -> None:
    waits = Pending("1", berlin("02T11:00"), NOON - HOUR)
    facts = state(ClockTimes([time(11), time(13)]), LUNCH, waiting=(waits,))
    found = (berlin("02T13:00"), berlin("03T11:00"))
    assert tuple(one.at for one in forecast.upcoming(facts, NOON, 2)) == found
    assert forecast.each_upcoming(facts, NOON, 2, facts.reminders) == {"1": found}
    assert tuple(one.at for one in forecast.awaited(facts, NOON, 2)) == found


def test_what_came_due_once_in_quiet_comes_at_its_end() -> None:
    now = NOON + HOUR / 2
    once = Once(NOON + HOUR / 4)
    [found] = forecast.upcoming(state(once, LUNCH), now, 2)
    assert (found.reminder, found.at) == ("1", berlin("02T13:00"))
    assert forecast.upcoming(state(once), now, 2) == ()


def test_what_was_shown_does_not_come_again_though_the_clock_was_set_back() -> None:
    shown_before = LogEntry(NOON, "1", berlin("02T14:00"), Event.FIRED)
    facts = state(AT_TWO, AT_TWO, log=(shown_before,))
    assert [(one.reminder, one.at) for one in forecast.upcoming(facts, NOON, 2)] == [
        ("2", berlin("02T14:00")),
        ("1", berlin("03T14:00")),
    ]


def test_whoever_has_sat_for_hours_is_reminded_from_now_on() -> None:
    facts = state(WHILE_SITTING, sitting_since=NOON - 2 * HOUR)
    assert [one.at for one in forecast.upcoming(facts, NOON, 2)] == [
        berlin("02T12:15"),
        berlin("02T13:00"),
    ]


def test_while_nobody_sits_no_sitting_reminder_is_due() -> None:
    facts = state(WHILE_SITTING, AT_TWO, away_since=NOON)
    assert today(facts, known=False) == {"2"}
    assert today(facts, known=True) == {"1", "2"}
    in_session = replace(facts, away_since=None, session_since=NOON)
    assert today(in_session, known=False) == {"2"}
    assert today(replace(facts, away_since=None), known=False) == {"1", "2"}


def today(facts: ReminderState, *, known: bool) -> set[str]:
    """Return what comes within a day; or, unless all that is ``known`` counts, is waited for."""
    found = forecast.coming(facts, NOON, facts.reminders, forecast=known)
    return {one.reminder for one in takewhile(lambda one: one.at < NOON + DAY, found)}


def test_holidays_in_a_row_are_one_and_too_many_have_no_end() -> None:
    day = datetime(2026, 3, 2, tzinfo=UTC).date()

    def first_after(count: int) -> list[datetime]:
        days = (QuietDates(day + n * DAY, day + n * DAY) for n in range(count))
        return [one.at for one in forecast.upcoming(state(AT_TWO, *days), NOON, 1)]

    assert first_after(3) == [berlin("05T14:00")]
    assert first_after(500) == []


# --- what is shown


def test_what_is_due_is_shown_unless_something_speaks_against_it() -> None:
    now = NOON + 2 * HOUR
    facts = state(AT_TWO, ClockTimes([time(14)]))
    held = offered(facts, now, [Reason.FULL_SCREEN])
    assert held.offer is None
    assert held.busy == (Reason.FULL_SCREEN,)
    assert {one.reminder for one in held.waiting} == {"1", "2"}
    free = offered(held, now, [])
    assert free.offer == Pending("1", berlin("02T14:00"), now, ("2",))
    assert (free.busy, free.waiting) == ((), ())
    assert [(one.reminder, one.what) for one in free.log] == [
        ("1", Event.HELD),
        ("2", Event.HELD),
        ("1", Event.FIRED),
        ("2", Event.JOINED),
    ]


def test_nothing_is_shown_before_it_is_due() -> None:
    facts = state(AT_TWO)
    assert offered(facts, NOON + HOUR, []).offer is None


def test_where_it_is_shown_is_noted_at_its_last_showing() -> None:
    log = tuple(
        LogEntry(at, name, at, what)
        for at, name, what in (
            (NOON, "1", Event.FIRED),
            (NOON + HOUR, "1", Event.FIRED),
            (NOON + HOUR, "2", Event.FIRED),
            (NOON + HOUR, "1", Event.JOINED),
        )
    )
    facts = state(AT_TWO, offer=Pending("1", NOON, NOON + HOUR), log=log)
    facts = replace(facts, seen=NOON + HOUR)
    assert shown_in(facts) is None
    told = shown(facts, NOON + HOUR, "1", Where.WINDOW)
    assert [line.where for line in told.log] == [None, Where.WINDOW, None, None]
    assert shown_in(told) is Where.WINDOW
    assert shown_in(replace(told, offer=None)) is None
    assert shown(facts, NOON + HOUR, "9", Where.WINDOW).log == log


# --- what became of it


def test_once_it_is_past_and_settled_it_is_over() -> None:
    past, now = Once(NOON - HOUR), NOON
    facts = state(past, Once(NOON), Once(NOON + HOUR), AT_TWO, past, past, past)
    waits = Pending("5", NOON, NOON + HOUR, ("6",))
    facts = replace(facts, waiting=(waits,), offer=Pending("7", NOON, NOON))
    assert over(facts, now) == {"1", "2"}


def test_after_a_week_without_a_word_it_is_outdated() -> None:
    week, second = timedelta(days=7), timedelta(seconds=1)
    facts = state(
        Once(NOON - week - second),
        Once(NOON - week),
        Once(NOON - 2 * week),
        Once(NOON - 2 * week),
        Once(NOON - 2 * week),
        AT_TWO,
        waiting=(Pending("5", NOON, NOON),),
        log=(
            LogEntry(NOON - week, "3", NOON, Event.FIRED),
            LogEntry(NOON - week - second, "4", NOON, Event.FIRED),
        ),
    )
    assert outdated(facts, NOON) == ("1", "4")
    assert [line.reminder for line in last_week(facts, NOON)] == ["3"]


# --- what else happens


def test_a_session_in_which_nothing_counts_settles_nothing() -> None:
    waits = Pending("1", NOON, NOON, held=Reason.SESSION)
    facts = state(AT_TWO, session_since=NOON - HOUR, waiting=(waits,), sitting_since=NOON - DAY)
    ended = happened.session_ended(facts, NOON, counts=False)
    assert ended.session_since is None
    assert ended.session_ended is None
    assert [one.reminder for one in ended.waiting] == ["1"]
    assert ended.sitting_since == NOON
    away = replace(facts, away_since=NOON - HOUR)
    assert happened.session_ended(away, NOON, counts=False).sitting_since == NOON - DAY
    none = replace(facts, session_since=None)
    assert happened.session_ended(none, NOON, counts=False).sitting_since == NOON - DAY


def test_a_session_that_counts_settles_all_but_what_comes_once_and_was_held_by_it() -> None:
    held = Reason.SESSION
    waiting = (
        Pending("1", NOON, NOON, held=held),
        Pending("2", NOON, NOON, held=held),
        Pending("3", NOON, NOON),
    )
    facts = state(
        AT_TWO,
        Once(NOON),
        Once(NOON),
        AT_THREE,
        session_since=NOON,
        waiting=waiting,
        offer=Pending("4", NOON, NOON),
        sitting_since=NOON - DAY,
    )
    ended = happened.session_ended(facts, NOON)
    assert [one.reminder for one in ended.waiting] == ["2"]
    assert (ended.offer, ended.session_since, ended.session_ended) == (None, None, NOON)
    assert ended.sitting_since == NOON
    assert [(one.reminder, one.what, one.why) for one in ended.log] == [
        (name, Event.OMITTED, Reason.SESSION) for name in ("4", "1", "3")
    ]


def test_what_nobody_reports_the_end_of_is_forgotten() -> None:
    facts = state(AT_TWO, busy=(Reason.FULL_SCREEN,), away_since=NOON - HOUR)
    forgotten = happened.unwatched(facts, NOON)
    assert (forgotten.busy, forgotten.away_since) == ((), None)
    locked = replace(facts, busy=(Reason.LOCKED,))
    assert happened.unwatched(locked, NOON) == locked
    waiting = replace(facts, waiting=(Pending("1", NOON, NOON),))
    assert happened.unwatched(waiting, NOON).busy == (Reason.FULL_SCREEN,)
    sitting = state(WHILE_SITTING, away_since=NOON - HOUR)
    assert happened.unwatched(sitting, NOON).away_since == NOON - HOUR


def test_back_and_away_are_told_once() -> None:
    facts = state(AT_TWO)
    assert happened.back(facts, NOON) == facts
    away = happened.away(facts, NOON, NOON - HOUR)
    assert away.away_since == NOON - HOUR
    assert happened.away(away, NOON, NOON).away_since == NOON - HOUR
    assert happened.away(facts, NOON, NOON + HOUR).away_since == NOON
    assert happened.back(away, NOON).away_since is None


@pytest.mark.parametrize(
    ("minutes", "since"),
    [(3, NOON - HOUR + timedelta(minutes=3)), (5, NOON + timedelta(minutes=5))],
)
def test_while_the_computer_sleeps_nobody_sits(minutes: int, since: datetime) -> None:
    facts, now = state(AT_TWO, sitting_since=NOON - HOUR), NOON + timedelta(minutes=minutes)
    assert reconciled(facts, now, Reason.ASLEEP).sitting_since == since
    away = replace(facts, away_since=NOON - HOUR / 2)
    assert reconciled(away, now, Reason.ASLEEP).sitting_since == NOON - HOUR


def test_the_same_reasons_change_nothing() -> None:
    facts = state(AT_TWO, busy=(Reason.FULL_SCREEN,))
    assert happened.busy(facts, NOON, [Reason.FULL_SCREEN]) == facts
    assert happened.busy(facts, NOON, []).busy == ()


@pytest.mark.parametrize(("rule", "counts"), [(WHILE_SITTING, True), (AT_TWO, False)])
def test_sitting_counts_for_what_is_switched_on(rule: Rule, *, counts: bool) -> None:
    facts = state(rule, QuietHours(Hours(time(22), time(7))))
    assert happened.any_counts_sitting(facts) is counts
    off = replace(facts, reminders=(replace(facts.reminders[0], enabled=False),))
    assert not happened.any_counts_sitting(off)


def test_a_pause_holds_until_its_end_and_no_longer() -> None:
    facts = state(AT_TWO, paused_until=NOON + HOUR)
    held = holding(facts, NOON)
    assert held is not None
    assert (held.why, held.until) == (Reason.PAUSED, NOON + HOUR)
    assert holding(facts, NOON + HOUR) is None


# --- what looks back


def test_after_its_last_time_it_is_quiet() -> None:
    today = datetime(2026, 3, 2, tzinfo=UTC).date()
    often = state(AT_SIX, asked={"1": Asked(today, LAST_TIME)})
    seldom = state(AT_SIX, asked={"1": Asked(today, LAST_TIME - 1)})
    assert goes_quiet(often, "1")
    assert not goes_quiet(seldom, "1")
    assert not goes_quiet(often, "2")
    assert forecast.upcoming(often, NOON, 1) == ()
    assert forecast.upcoming(seldom, NOON, 1) != ()
    assert with_past(often, "1", AT_SIX).times == LAST_TIME


def test_only_what_is_switched_on_looks_back() -> None:
    facts = state(AT_TWO, AT_SIX)
    assert any_looks_back(facts)
    off = replace(facts, reminders=tuple(replace(r, enabled=False) for r in facts.reminders))
    assert not any_looks_back(off)
    assert not any_looks_back(state(AT_TWO))


# --- what is stored


def test_a_pause_without_an_end_is_stored_in_a_word() -> None:
    facts = state(AT_TWO, paused_until=FOR_EVER)
    stored = as_json(facts)
    assert stored["state"]["paused_until"] == "resumed"
    assert from_json(stored).facts.paused_until == FOR_EVER


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ({"reminders": {}}, "reminders_not_a_list"),
        ({"reminders": [], "state": []}, "state_not_an_object"),
    ],
)
def test_what_is_no_file_of_reminders_is_told(raw: dict[str, object], code: str) -> None:
    read = from_json(raw)
    assert [problem.code for problem in read.problems] == [code]
    assert read.facts.reminders == ()


def test_days_that_are_no_list_are_refused() -> None:
    raw = {"id": "1", "kind": "clock", "times": ["14:00"], "weekdays": "mon"}
    [problem] = from_json({"reminders": [raw]}).problems
    assert "mon" in str(problem.values)


def test_a_week_of_minutes_has_no_sitting_reminder() -> None:
    assert refusal(Sitting, 60, [Hours(time(9), time(9, 30))])


@pytest.mark.parametrize("words", [Answer, Event, Reason, Where])
def test_what_is_stored_of_them_is_their_name(words: type[StrEnum]) -> None:
    assert [*words] == [word.name.lower() for word in words]


def test_nothing_that_is_not_shown_waits_for_an_answer() -> None:
    assert answered_until(state(AT_TWO)) is None
    facts = state(AT_TWO, offer=Pending("1", NOON, NOON))
    assert answered_until(facts) == NOON + timedelta(minutes=10)


def test_at_night_it_still_belongs_to_the_day_before() -> None:
    today = datetime(2026, 3, 2, tzinfo=UTC).date()
    facts = state(NotDone(time(2)), day_begins=4, done_on=today)
    first, second = forecast.upcoming(facts, NOON, 2)
    assert (first.at, second.at) == (berlin("04T02:00"), berlin("05T02:00"))


def test_days_are_a_list() -> None:
    assert refusal(weekdays, "mon")
    assert weekdays(["mon", "Friday"]) == {0, 4}


def test_where_quiet_never_ends_nothing_comes() -> None:
    long = Hours(time(0), time(0))
    assert forecast.upcoming(state(AT_TWO, QuietHours(long)), NOON, 1) == ()
    assert forecast.upcoming(state(WHILE_SITTING, QuietHours(long)), NOON, 1) == ()


def test_what_quiet_has_cost_is_forgotten_once_it_comes() -> None:
    quiet = [QuietHours(Hours(time(13), time(15), [day])) for day in (0, 1, 2)]
    found = forecast.upcoming(state(AT_TWO, *quiet), NOON, 9)
    assert [one.at.isoweekday() for one in found] == [4, 5, 6, 7, 4, 5, 6, 7, 4]
