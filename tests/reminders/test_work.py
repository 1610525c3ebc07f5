"""How much work reminders make, counted in calls of the app's own functions."""

import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, time
from functools import partial
from types import FrameType

import pytest

import glutestretch
from glutestretch.reminders import listing
from glutestretch.reminders.engine.rules import ClockTimes
from glutestretch.reminders.file import NullReminders
from glutestretch.reminders.reminder_list import ReminderList
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.texts import listing as words
from tests.bench.reminders import NOW, many
from tests.reminders.test_scheduler import HALF_PAST_TWO, MINUTE, MONDAY_NINE, House
from tests.support.fake_desktop import FakeCalendar, FakeDesktop
from tests.support.fakes import FakeClock
from tests.support.library import book

OURS = f"{next(iter(glutestretch.__path__))}/"
FEW, MANY = 150, 600
LATE = 0.004
"""Seconds after its moment at which an alarm rings, as real ones do."""


@pytest.fixture(autouse=True)
def _qt(qapp: object) -> None:
    assert qapp


def calls(work: Callable[[], object]) -> Counter[str]:
    """Return how often each of the app's functions is called meanwhile."""
    found: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _arg: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(OURS):
            found[frame.f_code.co_qualname] += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return found


class RunningClock(FakeClock):
    """One that goes on each time somebody looks at it, as real clocks do."""

    def now(self) -> datetime:
        """Return the wall clock."""
        self.pass_by(1e-5)
        return super().now()


def come_due(clock: FakeClock) -> tuple[House, list[object], Counter[str]]:
    """Return where a reminder came due, the steps taken, and the calls of functions."""
    house = House(clock, FakeDesktop(clock))
    steps: list[object] = []
    house.list.add(HALF_PAST_TWO)
    house.until(14, 29)
    house.reminders.stepped.connect(steps.append)
    clock.lateness = LATE
    return house, steps, calls(lambda: clock.advance(MINUTE + 1))


@pytest.mark.parametrize("limit", [165, 150], ids=["first", "later"])
def test_one_that_comes_due_is_shown_in_one_step(limit: int) -> None:
    house, steps, made = come_due(FakeClock(MONDAY_NINE.astimezone(UTC)))

    assert house.shown == 1
    assert len(steps) == 1
    assert made["_came_due"] == 1, "it was reconciled more than once"
    assert made["status_of"] == 1, "how all stands was computed more than once"
    assert 100 < made.total() < limit, made.most_common()


def test_a_clock_that_runs_on_meanwhile_adds_no_work() -> None:
    _, _, standing = come_due(FakeClock(MONDAY_NINE.astimezone(UTC)))

    _, _, running = come_due(RunningClock(MONDAY_NINE.astimezone(UTC)))

    assert running == standing


def test_a_look_at_what_is_not_due_is_one_step_too() -> None:
    clock = FakeClock(MONDAY_NINE.astimezone(UTC))
    house = House(clock, FakeDesktop(clock))
    house.list.add(ClockTimes([time(10)]))
    clock.advance(MINUTE)

    made = calls(house.reminders.reconcile)

    assert (made["_came_due"], made["status_of"]) == (1, 1)


def _listed(count: int) -> object:
    return listing.listed(many(count), NOW)


def _lines(count: int) -> object:
    return words.lines(many(count), NOW, book(), 1)


def _rows(count: int) -> object:
    reminders = Reminders(NullReminders(many(count)), FakeClock(NOW))
    return ReminderList(reminders, book(), FakeCalendar()).rows


@pytest.mark.parametrize("work", [_listed, _lines, _rows])
def test_the_work_of_a_list_grows_no_faster_than_the_list(work: Callable[[int], object]) -> None:
    work(MANY)  # so that both find the same in the caches

    few, much = (calls(partial(work, count)).total() for count in (FEW, MANY))

    assert few > 10 * FEW
    assert much < 1.1 * few * MANY / FEW
