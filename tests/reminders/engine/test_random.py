"""Whatever happens, no reminder fires twice, none is lost, and one is enough."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.kit.region import WORKING_DAYS
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.engine import Answer, reconciled
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, Once, Sitting
from glutestretch.reminders.engine.state import Reason
from glutestretch.reminders.engine.time_windows import Hours
from tests.reminders.engine.oracle import clock_times
from tests.reminders.engine.rig import Desk

TWICE_A_DAY = ClockTimes([time(2, 30), time(14, 30)])
RULES = (
    TWICE_A_DAY,
    ClockTimes([time(14, 30), time(14, 35), time(15)], WORKING_DAYS),
    Sitting(45, [Hours(time(9), time(17))]),
    Once(datetime.fromisoformat("2026-03-29T03:00+02:00")),
    QuietHours(Hours(time(22), time(2))),
)
START = "2026-03-27T12:00+01:00"  # two days before clocks go forward
DAY = date(2026, 3, 27)
BUSY = [Reason.DO_NOT_DISTURB, Reason.CAMERA, Reason.LOCKED]

minutes = st.integers(0, 50 * 60) | st.integers(0, 20)
waiting = st.tuples(st.just("wait"), minutes)
living = st.one_of(
    waiting,
    st.tuples(st.just("sleep"), minutes),
    st.tuples(st.just("restart"), minutes),
    st.tuples(st.just("busy"), st.lists(st.sampled_from(BUSY), max_size=2)),
    st.tuples(st.just("session"), st.booleans()),
    st.tuples(st.just("away"), st.integers(0, 10)),
    st.tuples(st.just("pause"), st.none() | minutes),
    st.tuples(st.just("answer"), st.sampled_from(Answer)),
)
turning = st.one_of(
    st.tuples(st.just("clock"), st.integers(-3000, 3000) | st.integers(-(10**6), 10**6)),
    st.tuples(st.just("zone"), st.sampled_from(["Europe/Berlin", "America/New_York", "UTC"])),
)


class Life:
    """A desk to which things happen; what must always hold is looked at after each."""

    def __init__(self) -> None:
        self.desk = Desk(START, *RULES)
        self.put_off: Counter[tuple[str, datetime]] = Counter()

    def happens(self, what: str, much: Any) -> None:  # noqa: ANN401
        """Let something happen, then look whether all still holds."""
        before = len(self.desk.shown)
        getattr(self, f"_{what}")(much)
        self.still_holds()
        if what not in {"wait", "away"}:
            assert len(self.desk.shown) - before <= 1

    def _wait(self, minutes: int) -> None:
        self.desk.wait(minutes=minutes)

    def _sleep(self, minutes: int) -> None:
        self.desk.sleep(minutes=minutes)

    def _restart(self, minutes: int) -> None:
        self.desk.restart()
        self.desk.gone(Reason.CLOSED, minutes=minutes)

    def _clock(self, minutes: int) -> None:
        self.desk.gone(Reason.CLOCK, minutes=minutes)

    def _zone(self, key: str) -> None:
        self.desk.tell(engine.in_zone, key)

    def _busy(self, reasons: list[Reason]) -> None:
        self.desk.tell(engine.busy, reasons)

    def _session(self, begins: bool) -> None:  # noqa: FBT001
        self.desk.tell(engine.session_began if begins else engine.session_ended)

    def _away(self, minutes: int) -> None:
        self.desk.tell(engine.away, self.desk.now - timedelta(minutes=minutes))
        self.desk.wait(minutes=minutes * 30)
        self.desk.tell(engine.back)

    def _pause(self, minutes: int | None) -> None:
        if minutes is None:
            self.desk.tell(engine.resumed)
        else:
            self.desk.tell(engine.paused, self.desk.now + timedelta(minutes=minutes))

    def _answer(self, answer: Answer) -> None:
        if self.desk.shown:
            due = self.desk.shown[-1][1]
            if answer is Answer.LATER:
                self.put_off[due.reminder, due.due.replace(tzinfo=None)] += 1
            self.desk.answer(answer)

    def still_holds(self) -> None:
        """Check what must be true at any moment."""
        desk = self.desk
        first_times = Counter(
            (due.reminder, due.due.replace(tzinfo=None))
            for _, due in desk.shown
            if not due.again and due.reminder != "3"
        )
        for occurrence, times in first_times.items():
            assert times <= 1 + self.put_off[occurrence]
        names = [pending.reminder for pending in desk.facts.waiting]
        assert len(names) == len(set(names))
        for pending in desk.facts.waiting:
            assert pending.at > desk.now or engine.holding(desk.facts, desk.now)
        due = desk.due()
        assert due is None or due.at is None or due.at > desk.now
        assert desk.facts == reconciled(desk.facts, desk.now)
        desk.restart()


@settings(max_examples=150, deadline=None)
@given(st.lists(living | turning, max_size=25))
def test_whatever_happens_one_occurrence_fires_once(events: list[tuple[str, object]]) -> None:
    life = Life()
    for event in events:
        life.happens(*event)


@settings(max_examples=150, deadline=None)
@given(st.lists(living, max_size=12))
def test_whatever_happens_to_the_user_none_is_lost(events: list[tuple[str, object]]) -> None:
    life = Life()
    begun = life.desk.now
    for event in events:
        life.happens(*event)
    desk = life.desk
    known = {line.due for line in desk.facts.log if line.reminder == "1"}
    known |= {pending.due for pending in desk.facts.waiting if pending.reminder == "1"}
    week_ago = max(begun, desk.now - timedelta(days=7))
    if len(desk.facts.log) < 500:
        days = (desk.now - week_ago).days + 1
        for moment in clock_times(
            TWICE_A_DAY.times, TWICE_A_DAY.weekdays, week_ago, ZoneInfo("Europe/Berlin"), days
        ):
            assert moment in known or moment > desk.now


@settings(max_examples=60, deadline=None)
@given(st.lists(waiting, max_size=6))
def test_at_a_desk_all_comes_at_its_very_moment(events: list[tuple[str, object]]) -> None:
    life = Life()
    for event in events:
        life.happens(*event)
    for moment, due in life.desk.shown:
        assert moment == due.due or due.again


pieces = st.builds(
    lambda start, length: QuietHours(Hours(start, (datetime.combine(DAY, start) + length).time())),
    st.times(time(9), time(16)).map(lambda at: at.replace(second=0, microsecond=0)),
    st.integers(1, 90).map(lambda minutes: timedelta(minutes=minutes)),
)


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([RULES[2], Once(datetime.fromisoformat("2026-03-27T13:00+01:00"))]),
    st.lists(pieces, max_size=3),
    st.integers(0, 300),
    st.none() | st.integers(1, 120),
)
def test_what_is_foretold_is_what_comes(
    rule: Sitting | Once, quiet: list[QuietHours], begun: int, pause: int | None
) -> None:
    desk = Desk("2026-03-27T09:00+01:00", rule, *quiet)
    desk.wait(minutes=begun)
    if pause is not None:
        desk.tell(engine.paused, desk.now + timedelta(minutes=pause))
    foretold = engine.upcoming(desk.facts, desk.now, 1)
    shown = len(desk.shown)
    desk.facts = replace(desk.facts, offer=None)  # or it would come back by itself
    desk.wait(days=1)

    assert [c.at for c in foretold] == [moment for moment, _ in desk.shown[shown:][:1]]
