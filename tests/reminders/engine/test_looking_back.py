"""One that looks back comes where nothing was done, once a day at most, and gives up kindly."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.kit.days import day_at
from glutestretch.kit.record import replace
from glutestretch.kit.region import EVERY_DAY, WORKING_DAYS
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.engine import Answer
from glutestretch.reminders.engine.local_time import LocalMoment
from glutestretch.reminders.engine.looking_back import LAST_TIME, WithPast
from glutestretch.reminders.engine.quiet_rules import QuietDates, QuietHours
from glutestretch.reminders.engine.rule import Quiet, Rule
from glutestretch.reminders.engine.rules import ClockTimes, NotDone
from glutestretch.reminders.engine.state import Asked, Event, Reason
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.engine.oracle import (
    ZONES,
    clock_times,
    days_of_week,
    near_changes,
    times_of_day,
)
from tests.reminders.engine.rig import Desk

MONDAY_NOON = "2026-03-02T12:00+01:00"
AT_SIX = NotDone(time(18))
AFTER_THREE_DAYS = NotDone(time(18), days=3)
DAY = timedelta(days=1)
hours = st.integers(0, 12)


class Home(Desk):
    """A desk with a diary, in which the app looks before it shows anything.

    Attributes:
        begins: The hour at which the user's day begins.
        done: The user's days on which something was done, here or on another computer.
    """

    def __init__(
        self, start: str, *rules: Rule | Quiet, zone: str = "Europe/Berlin", begins: int = 4
    ) -> None:
        super().__init__(start, *rules, zone=zone)
        self.begins = begins
        self.done: list[date] = []
        self.look()

    @property
    def today(self) -> date:
        """The user's day."""
        return day_at(self.now.astimezone(ZoneInfo(self.facts.zone)), self.begins)

    def look(self) -> None:
        """Read the diary, and show what is due."""
        last = max(self.done, default=None)
        self.facts = engine.learnt(self.facts, self.now, last, self.begins)
        super().look()

    def do(self) -> None:
        """Have a session on another computer; this one knows once it looks."""
        self.done.append(self.today)

    def stretch(self, minutes: int = 11) -> None:
        """Have a session here."""
        self.tell(engine.session_began)
        day = self.today
        self.wait(minutes=minutes)
        self.done.append(day)
        self.tell(engine.session_ended)

    def waits(self) -> bool:
        """Whether one is shown and waits for an answer."""
        return self.facts.offer is not None

    @property
    def days(self) -> list[int]:
        """How many days after the first one each was shown."""
        first = self.shown[0][0]
        return [round((moment - first) / DAY) for moment, _ in self.shown]


def test_it_comes_where_nothing_was_done_since_the_morning() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait(hours=12)
    assert home.times == ["Mon 18:00"]


def test_it_stays_away_where_something_was_done() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.stretch()
    home.wait_until("2026-03-03T17:00+01:00")
    assert home.times == []
    home.wait(hours=2)
    assert home.times == ["Tue 18:00"]


def test_what_was_done_on_another_computer_counts_too() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait(hours=5)
    home.do()
    home.wait(hours=10)
    assert home.times == []
    assert home.log() == ["1 Mon 18:00 omitted done"]


def test_what_was_done_elsewhere_takes_it_back() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait_until("2026-03-02T18:20+01:00")
    assert home.waits()
    home.do()
    home.look()
    assert not home.waits()
    assert home.facts.asked == {}


@pytest.mark.parametrize(("begins", "comes"), [(4, False), (0, True)])
def test_one_in_the_morning_is_yesterday(begins: int, *, comes: bool) -> None:
    home = Home("2026-03-03T01:00+01:00", NotDone(time(3)), begins=begins)
    home.done.append(date(2026, 3, 2))
    home.look()
    home.restart()
    home.wait(hours=3)
    assert bool(home.shown) == comes


def test_it_may_come_as_a_day_begins() -> None:
    home = Home(MONDAY_NOON, NotDone(time(4)))
    home.stretch()
    home.wait(days=1)
    assert home.times == ["Tue 04:00"]


def test_after_some_days_of_rest_the_present_one_counts() -> None:
    home = Home(MONDAY_NOON, AFTER_THREE_DAYS)
    home.do()
    home.wait(days=4)
    assert home.times == ["Thu 18:00"]


def test_where_nothing_was_ever_done_it_comes_too() -> None:
    home = Home(MONDAY_NOON, AFTER_THREE_DAYS)
    home.wait(days=1)
    assert home.times == ["Mon 18:00"]


def test_without_an_answer_it_comes_later_and_later_and_then_goes_quiet() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait(days=400)
    assert home.days == [0, 1, 3, 7, 14, 21]
    assert engine.goes_quiet(home.facts, "1")
    assert engine.upcoming(home.facts, home.now, 1) == ()
    assert home.facts["1"].enabled


def test_after_more_days_of_rest_it_never_comes_sooner_than_these() -> None:
    home = Home(MONDAY_NOON, NotDone(time(18), days=5))
    home.wait(days=400)
    assert home.days == [0, 5, 10, 15, 22, 29]


def test_one_that_went_quiet_comes_back_once_something_was_done() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait(days=60)
    shown = len(home.shown)
    home.stretch()
    home.wait(days=9)
    assert home.days[shown:] == [61, 62, 64, 68]


def test_one_that_goes_quiet_can_be_kept() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait_until("2026-03-23T18:05+01:00")
    assert engine.goes_quiet(home.facts, "1")
    home.answer(Answer.KEEP)
    home.wait(days=4)
    assert home.days[5:8] == [21, 22, 23]
    assert "1 Mon 18:00 kept" in home.log(Event.KEPT)


def test_one_that_is_switched_off_and_on_begins_anew() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait(days=60)
    [reminder] = home.facts.reminders
    for enabled in (False, True):
        home.tell(engine.with_reminders, [replace(reminder, enabled=enabled)])
    home.wait(days=1)
    assert home.days[-1] == 60


@pytest.mark.parametrize("answer", [Answer.SKIP_TODAY, Answer.START])
def test_whoever_answers_is_reminded_on_the_next_day(answer: Answer) -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    for day in range(2, 12):
        home.wait_until(f"2026-03-{day:02}T18:05+01:00")
        home.answer(answer)
    assert home.days == [*range(10)]


def test_later_is_in_ten_minutes_and_that_is_all_for_the_day() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait_until("2026-03-02T18:00+01:00")
    home.answer(Answer.LATER)
    home.wait(hours=20)
    assert home.times == ["Mon 18:00", "Mon 18:10"]


def test_it_is_shown_for_an_hour_and_not_again() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait_until("2026-03-02T18:59+01:00")
    assert home.waits()
    home.wait(minutes=2)
    assert not home.waits()
    assert home.log(Event.IGNORED) == ["1 Mon 18:00 ignored"]
    assert home.times == ["Mon 18:00"]


def test_one_at_the_same_time_comes_again_without_it() -> None:
    home = Home(MONDAY_NOON, AT_SIX, ClockTimes([time(18)]))
    home.wait(hours=7)
    [(_, first), (_, again)] = home.shown
    assert {first.reminder, *first.together} == {"1", "2"}
    assert (again.reminder, again.together, again.again) == ("2", (), True)


def test_behind_another_one_it_is_not_shown_in_vain() -> None:
    home = Home(MONDAY_NOON, AT_SIX, ClockTimes([time(18, 5)]))
    home.tell(engine.busy, [Reason.CAMERA])
    home.wait_until("2026-03-02T18:10+01:00")
    home.tell(engine.busy, [])
    assert [(due.reminder, due.together) for _, due in home.shown] == [("2", ("1",))]
    assert home.facts.asked == {"1": Asked(date(2026, 3, 2), 0)}


def test_while_the_user_is_busy_it_waits_but_not_for_another_day() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.tell(engine.busy, [Reason.CAMERA])
    home.wait_until("2026-03-03T03:59+01:00")
    assert [pending.reminder for pending in home.facts.waiting] == ["1"]
    home.wait(minutes=1)
    home.tell(engine.busy, [])
    assert home.times == []
    assert home.log() == ["1 Mon 18:00 held camera", "1 Mon 18:00 missed camera"]
    home.wait(days=1)
    assert home.times == ["Tue 18:00"]


def test_days_without_the_app_do_not_count_against_anyone() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.wait(days=1)
    home.gone(Reason.CLOSED, days=30)
    home.wait(days=1)
    assert home.days == [0, 31]
    assert home.facts.asked["1"].times == 2


def test_a_quiet_holiday_does_not_use_it_up() -> None:
    holiday = QuietDates(date(2026, 3, 2), date(2026, 4, 30))
    home = Home(MONDAY_NOON, AT_SIX, holiday)
    home.wait(days=80)
    assert home.times[0] == "Fri 18:00"
    assert home.days[:3] == [0, 1, 3]


def test_a_clock_that_was_wrong_by_years_does_not_keep_it_away() -> None:
    home = Home(MONDAY_NOON, AT_SIX)
    home.gone(Reason.CLOCK, days=2000)
    home.wait(hours=12)
    assert len(home.shown) == 1
    home.gone(Reason.CLOCK, days=-2000)
    home.wait(days=2)
    assert len(home.shown) == 2


@given(near_changes(), times_of_day, days_of_week, hours, st.integers(-5, 5))
def test_it_comes_at_the_first_of_its_times_from_its_day_on(
    there: tuple[ZoneInfo, datetime], clock: time, days: frozenset[int], begins: int, ahead: int
) -> None:
    zone, moment = there
    here = LocalMoment(moment, zone)
    first = here.day + timedelta(days=ahead)
    rule = WithPast(NotDone(clock, days), begins, first, 0)
    found = next(
        at
        for at in clock_times([clock], days, moment, zone, 21)
        if day_at(at.astimezone(zone), begins) >= first
    )
    assert rule.next_after(here) == found


minutes = st.integers(0, 3 * 24 * 60) | st.integers(0, 90)
events = st.one_of(
    st.tuples(st.just("wait"), minutes),
    st.tuples(st.just("sleep"), minutes),
    st.tuples(st.just("gone"), minutes),
    st.tuples(st.just("do"), st.none()),
    st.tuples(st.just("stretch"), st.integers(1, 200)),
    st.tuples(st.just("busy"), st.lists(st.sampled_from([Reason.CAMERA, Reason.LOCKED]))),
    st.tuples(st.just("answer"), st.sampled_from(Answer)),
    st.tuples(st.just("zone"), st.sampled_from(ZONES)),
    st.tuples(st.just("restart"), st.none()),
)


class Life(Home):
    """A home to which things happen; what must always hold is looked at as one is shown."""

    def __init__(self, rules: Sequence[Rule | Quiet], begins: int) -> None:
        self.put_off = 0
        self.on: Counter[date] = Counter()
        self.in_vain = 0
        # Two days before clocks go forward.
        super().__init__("2026-03-27T12:00+01:00", *rules, begins=begins)

    def look(self) -> None:
        """Look as ever; if one that looks back is shown, nothing may speak against it."""
        before = len(self.shown)
        super().look()
        for _, due in self.shown[before:]:
            self._check(due.reminder, due.together)

    def _check(self, reminder: str, together: tuple[str, ...]) -> None:
        for name in (reminder, *together):
            rule = self.facts[name].rule
            if isinstance(rule, NotDone):
                rested = {self.today - timedelta(days=back) for back in range(rule.days)}
                assert not rested & {*self.done}
        if reminder == "1":
            self.on[self.today] += 1
            assert self.on[self.today] <= 1 + self.put_off
            assert self.facts.asked["1"].times <= LAST_TIME

    def happens(self, what: str, much: Any) -> None:  # noqa: ANN401
        """Let something happen."""
        match what:
            case "wait":
                self.wait(minutes=much)
            case "sleep":
                self.sleep(minutes=much)
            case "gone":
                self.gone(Reason.CLOSED, minutes=much)
            case "do":
                self.do()
            case "stretch":
                self.stretch(much)
            case "busy":
                self.tell(engine.busy, much)
            case "zone":
                self.tell(engine.in_zone, much)
            case "restart":
                self.restart()
            case "answer" if self.shown:
                self.put_off += much is Answer.LATER
                self.answer(much)


looking = st.builds(NotDone, times_of_day, days_of_week, st.integers(1, 14) | st.just(1))


@settings(max_examples=200, deadline=None)
@given(looking, st.lists(looking | st.just(ClockTimes([time(18)])), max_size=2), hours, st.data())
def test_whatever_happens_it_never_comes_in_vain_twice_or_after_a_deed(
    rule: NotDone, others: list[Rule], begins: int, data: st.DataObject
) -> None:
    life = Life((rule, *others), begins)
    for event in data.draw(st.lists(events, max_size=25)):
        life.happens(*event)
        life.restart()


@settings(max_examples=100, deadline=None)
@given(
    times_of_day,
    st.sampled_from([EVERY_DAY, WORKING_DAYS]),
    st.integers(1, 14),
    hours,
    st.integers(0, 20),
    st.none() | times_of_day,
)
def test_what_is_foretold_is_what_comes(
    at: time, weekdays: frozenset[int], days: int, begins: int, back: int, quiet: time | None
) -> None:
    nightly = () if quiet is None else (QuietHours(Hours(quiet, time(7))),)
    home = Home(MONDAY_NOON, NotDone(at, weekdays, days), *nightly, begins=begins)
    home.done.append(home.today - timedelta(days=back))
    home.look()
    foretold = engine.upcoming(home.facts, home.now, 20)
    home.wait(days=130)
    assert [c.at.astimezone(UTC) for c in foretold] == [moment for moment, _ in home.shown]
    assert len(foretold) in (0, LAST_TIME)
