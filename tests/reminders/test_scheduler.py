"""Reminders from the moment they are due to the user's answer, on a desktop that tests play."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from glutestretch.kit.region import WORKING_DAYS
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.looking_back import LAST_TIME
from glutestretch.reminders.engine.quiet_rules import QuietHours
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Once, Sitting
from glutestretch.reminders.engine.state import Event, Reason, Where
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.notifier import ReminderNotifier
from glutestretch.reminders.reminder_list import ReminderList
from glutestretch.reminders.scheduler import ReminderScheduler
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.texts.rules import offered
from glutestretch.reminders.texts.status import log_lines, next_words, state_words
from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.routine_book import RoutineBook
from tests.support.fake_desktop import FakeDesktop
from tests.support.fakes import FakeClock

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY_NINE = datetime(2026, 3, 2, 9, 0, tzinfo=BERLIN)
HALF_PAST_TWO = ClockTimes([time(14, 30)], WORKING_DAYS)
SITTING = Sitting(50, [Hours(time(9), time(17), WORKING_DAYS)])
MINUTE, HOUR = 60.0, 3600.0


class House:
    """Reminders, their watch and their bell, on one desktop."""

    def __init__(self, clock: FakeClock, desktop: FakeDesktop) -> None:
        services = desktop.services()
        self.clock, self.desktop, self.notifier = clock, desktop, desktop.notifier
        self.reminders = Reminders(desktop.store, clock)
        self.list = ReminderList(self.reminders, RoutineBook(open_bundle()), desktop.calendar)
        self.watch = ReminderScheduler(self.reminders, clock, services.around)
        book = RoutineBook(open_bundle())
        self.bell = ReminderNotifier(self.reminders, desktop.notifier, partial(offered, book))
        self.watch.due.connect(self.bell.ring)
        self.watch.withdrawn.connect(self.bell.withdraw)
        self.started: list[str] = []
        self.declines = False
        self.bell.start_wished.connect(self._start)
        self.watch.start()

    def _start(self, routine: str) -> None:
        """Begin a session, unless the user declines the warning before it."""
        self.started.append(routine)
        if self.declines:
            self.bell.session_declined()
        else:
            self.bell.session_began()

    @property
    def log(self) -> list[tuple[Event, Where | None]]:
        """What became of reminders, and where they were to be seen."""
        return [(line.what, line.where) for line in self.reminders.facts.log]

    @property
    def outcomes(self) -> list[str]:
        """The same in words, the newest first."""
        return [one.outcome for one in log_lines(self.reminders.facts, self.clock.now())]

    @property
    def shown(self) -> int:
        """How many notifications there were."""
        return len(self.notifier.all)

    @property
    def local(self) -> datetime:
        """What the clock on the wall shows."""
        return self.clock.now().astimezone(ZoneInfo(self.reminders.facts.zone))

    def until(self, hour: int, minute: int = 0) -> None:
        """Let time pass, with an eye on everything, up to a time of today."""
        there = self.local.replace(hour=hour, minute=minute, second=0, microsecond=0)
        self.clock.advance((there - self.local).total_seconds())


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(MONDAY_NINE.astimezone(UTC))


@pytest.fixture
def house(qapp: object, clock: FakeClock) -> House:
    assert qapp
    return House(clock, FakeDesktop(clock))


def test_a_reminder_comes_at_its_time_and_says_what_it_offers(house: House) -> None:
    house.list.add(HALF_PAST_TWO, "wall-glute")
    house.until(14, 29)
    assert house.shown == 0
    house.until(14, 30)
    [notification] = house.notifier.all
    assert notification.title == "Time to stretch"
    assert notification.text == "Wall glute stretch · Weekdays at 14:30"
    assert [button.label for button in notification.buttons] == [
        "Start",
        "In 10 minutes",
        "Skip today",
    ]


def test_start_begins_what_it_offers(house: House) -> None:
    house.list.add(HALF_PAST_TWO, "wall-glute")
    house.until(14, 30)
    house.notifier.answer("start")
    assert house.started == ["wall-glute"]
    house.until(23)
    assert house.shown == 1


def test_started_is_written_once_a_session_has_begun(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 30)
    house.notifier.shown.emit("reminder", True)
    house.notifier.answer("start")
    assert house.log == [(Event.FIRED, Where.NOTIFICATION), (Event.STARTED, None)]


@pytest.mark.parametrize("put_off", [False, True])
def test_where_the_warning_is_declined_it_comes_back_as_if_not_answered(
    house: House, *, put_off: bool
) -> None:
    house.declines = True
    house.list.add(HALF_PAST_TWO)
    house.until(14, 30)
    if put_off:
        house.notifier.answer("later")
        house.until(14, 40)
    before = house.shown
    house.notifier.answer("start")
    assert Event.STARTED not in [what for what, _ in house.log]
    house.clock.advance(9 * MINUTE)
    assert house.shown == before
    house.clock.advance(MINUTE)
    assert house.shown == before + 1
    assert house.notifier.all[-1].title == "Still time to stretch"


def test_a_session_that_begins_otherwise_takes_the_offer_back(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 30)
    house.reminders.test(house.list.rows[0].id)
    assert len(house.notifier.on_screen) == 2
    house.watch.session_began()
    house.bell.session_began()
    assert not house.notifier.on_screen
    assert Event.STARTED not in [what for what, _ in house.log]
    assert not house.reminders.status.due_now


def test_in_ten_minutes_it_comes_again(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 30)
    house.notifier.answer("later")
    house.until(14, 39)
    assert house.shown == 1
    house.until(14, 40)
    assert house.shown == 2


def test_skipped_it_rests_until_tomorrow(house: House) -> None:
    house.list.add(ClockTimes([time(14, 30), time(17)], WORKING_DAYS))
    house.until(14, 30)
    house.notifier.answer("skip_today")
    house.until(23)
    assert house.shown == 1
    house.clock.advance(15.6 * HOUR)
    assert house.shown == 2


def test_ignored_it_comes_back_once_then_rests(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 40)
    assert house.shown == 2
    assert house.notifier.all[1].title == "Still time to stretch"
    house.until(23)
    assert house.shown == 2
    assert not house.notifier.on_screen


def test_the_alarm_is_set_to_the_next_moment_and_only_then(house: House) -> None:
    assert house.desktop.alarm.moment is None
    house.list.add(HALF_PAST_TWO)
    assert house.desktop.alarm.moment == datetime(2026, 3, 2, 13, 30, tzinfo=UTC)
    house.list.delete(house.list.rows[0].id)
    assert house.desktop.alarm.moment is None


def test_after_a_sleep_one_comes_for_all_that_was_missed(house: House) -> None:
    for hour in (10, 11, 12):
        house.list.add(ClockTimes([time(hour)]))
    house.desktop.sleep(4 * HOUR)
    assert house.shown == 1
    house.notifier.answer("start")
    house.until(23)
    assert house.shown == 1


def test_what_is_due_in_a_sleep_of_days_is_missed_and_said_so(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.desktop.sleep(40 * HOUR)
    assert house.shown == 0
    assert house.outcomes == [
        "missed: the computer was asleep",
        "missed: the computer was asleep",
    ]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("DO_NOT_DISTURB", "held: do not disturb was on"),
        ("FULL_SCREEN", "held: something was shown full screen"),
        ("CAMERA", "held: the camera was in use"),
        ("MICROPHONE", "held: the microphone was in use"),
    ],
)
def test_while_the_user_is_busy_it_is_held_and_offered_when_free(
    house: House, reason: str, words: str
) -> None:
    house.list.add(HALF_PAST_TWO)
    house.desktop.busy.become(reason)
    house.until(15, 0)
    assert house.shown == 0
    assert state_words(house.reminders.status).startswith("held: ")
    assert words in house.outcomes
    house.desktop.busy.become()
    assert house.shown == 1
    assert house.desktop.busy.watched is None


def test_what_the_user_does_not_want_respected_holds_nothing(
    qapp: object, clock: FakeClock
) -> None:
    assert qapp
    desktop = FakeDesktop(clock)
    reminders = Reminders(desktop.store, clock)
    listed = ReminderList(reminders, RoutineBook(open_bundle()), desktop.calendar)
    around = desktop.services().around
    watch = ReminderScheduler(
        reminders, clock, around, respects=lambda one: one.name != "MICROPHONE"
    )
    shown: list[object] = []
    watch.due.connect(shown.append)
    watch.start()
    listed.add(ClockTimes([time(10)]))
    desktop.busy.become("MICROPHONE")
    clock.advance(HOUR)
    assert len(shown) == 1


def test_an_old_one_time_reminder_leaves_the_list(house: House, clock: FakeClock) -> None:
    house.list.add(Once(clock.now() + timedelta(minutes=5)))
    house.list.add(HALF_PAST_TWO)
    clock.advance(9 * 24 * HOUR)
    house.watch.stop()
    again = House(clock, FakeDesktop(clock, house.desktop.store.facts))
    assert [row.words.split(" · ")[0] for row in again.list.rows] == ["Weekdays at 14:30"]


def test_several_held_ones_become_one(house: House) -> None:
    house.list.add(ClockTimes([time(10)]))
    house.list.add(ClockTimes([time(11)]))
    house.desktop.busy.become("FULL_SCREEN")
    house.until(11, 30)
    house.desktop.busy.become()
    assert house.shown == 1
    house.notifier.answer("start")
    house.until(13)
    assert house.shown == 1


def test_a_session_that_happens_by_itself_counts(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 0)
    house.watch.session_began()
    house.clock.advance(12 * MINUTE)
    house.watch.session_ended(counts=True)
    house.until(23)
    assert house.shown == 0


def test_while_a_session_runs_it_is_held_and_a_broken_off_one_does_not_count(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 25)
    house.watch.session_began()
    house.until(14, 35)
    assert house.shown == 0
    house.watch.session_ended(counts=False)
    house.clock.advance()
    assert house.shown == 1


def test_sitting_comes_after_minutes_of_sitting(house: House) -> None:
    house.list.add(SITTING)
    assert house.desktop.idle.watched == 300
    house.until(9, 49)
    assert house.shown == 0
    house.until(9, 51)
    assert house.shown == 1
    assert house.notifier.all[0].title == "Time to get up and stretch"


def test_a_natural_break_begins_sitting_anew(house: House) -> None:
    house.list.add(SITTING)
    house.until(9, 40)
    house.desktop.idle.rested.emit()
    house.until(9, 45)
    house.desktop.idle.returned.emit()
    house.until(10, 34)
    assert house.shown == 0
    house.until(10, 36)
    assert house.shown == 1


def test_without_a_sitting_reminder_no_break_is_watched(house: House) -> None:
    one = house.list.add(SITTING)
    house.list.switch(one, on=False)
    assert house.desktop.idle.watched == 0


def test_a_lock_holds_and_unlocking_offers(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 20)
    house.desktop.power.locked.emit()
    house.until(14, 50)
    assert house.shown == 0
    house.desktop.power.unlocked.emit()
    house.clock.advance()
    assert house.shown == 1


def test_in_another_zone_the_clock_there_counts(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.desktop.zone.travel("America/New_York")
    house.until(14, 30)
    assert house.local.tzinfo == ZoneInfo("America/New_York")
    assert house.shown == 1


def test_a_clock_set_back_fires_nothing_twice(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 30)
    house.notifier.answer("skip_today")
    house.desktop.set_clock(house.clock.now() - timedelta(hours=2))
    house.until(23)
    assert house.shown == 1


def test_a_clock_set_forward_brings_at_most_one(house: House) -> None:
    house.list.add(ClockTimes([time(hour) for hour in range(10, 14)]))
    house.desktop.set_clock(house.clock.now() + timedelta(hours=4, minutes=30))
    assert house.shown <= 1


def test_a_pause_ends_by_itself(house: House) -> None:
    house.list.add(ClockTimes([time(10), time(12)]))
    house.reminders.pause_for(90)
    assert state_words(house.reminders.status) == "Paused until today at 10:30"
    house.until(11)
    assert house.shown == 0
    assert not house.reminders.status.paused
    house.until(12)
    assert house.shown == 1


def test_quiet_hours_leave_out(house: House) -> None:
    house.list.add(HALF_PAST_TWO)
    house.list.add(QuietHours(Hours(time(14), time(15))))
    house.until(23)
    assert house.shown == 0
    assert house.outcomes == ["left out: it was a quiet period"]


def test_a_restart_goes_on_where_it_was(house: House, clock: FakeClock) -> None:
    house.list.add(HALF_PAST_TWO)
    house.until(14, 30)
    house.notifier.answer("later")
    house.watch.stop()
    clock.advance(3 * MINUTE)
    desktop = FakeDesktop(clock, house.desktop.store.facts)
    again = House(clock, desktop)
    again.until(14, 41)
    assert again.shown == 1


def test_where_there_are_no_notifications_the_window_shows_a_banner(house: House) -> None:
    banners: list[tuple[object, Callable[[str], object]]] = []
    over: list[bool] = []
    house.bell.banner_wished.connect(lambda shown, answer: banners.append((shown, answer)))
    house.bell.banner_over.connect(lambda: over.append(True))
    house.notifier.works = False
    house.list.add(HALF_PAST_TWO, "wall-glute")
    house.until(14, 30)
    [(_, answer)] = banners
    answer("start")
    assert house.started == ["wall-glute"]
    assert over


def test_an_answer_that_no_button_gives_leaves_it_open(house: House) -> None:
    house.list.add(HALF_PAST_TWO, "wall-glute")
    house.until(14, 30)
    house.notifier.answered.emit("reminder", "snooze")
    assert house.reminders.facts.offer
    house.notifier.answer("start")
    assert house.started == ["wall-glute"]


def test_a_test_looks_the_same_and_changes_nothing(house: House) -> None:
    one = house.list.add(HALF_PAST_TWO)
    before = house.reminders.facts
    house.reminders.test(one)
    assert house.notifier.on_screen["test"].text == "The whole routine · Weekdays at 14:30"
    house.notifier.answer("skip_today", key="test")
    assert house.reminders.facts == before


def test_a_full_disk_is_told_once_and_nothing_is_lost_meanwhile(house: House) -> None:
    told: list[str] = []
    house.reminders.failed.connect(told.append)
    house.desktop.store.problem = "The disk is full."
    house.list.add(HALF_PAST_TWO)
    house.list.add(ClockTimes([time(10)]))
    assert told == ["The disk is full."]
    house.until(10, 0)
    assert house.shown == 1


def test_a_deleted_reminder_comes_back_where_it_was(house: House) -> None:
    first = house.list.add(HALF_PAST_TWO)
    house.list.add(ClockTimes([time(10)]))
    house.list.delete(first)
    assert house.list.can_undo
    house.list.undo_delete()
    assert next(row.id for row in house.list.rows) == first
    assert not house.list.can_undo


def test_a_copy_stands_below_and_has_an_id_of_its_own(house: House) -> None:
    first = house.list.add(HALF_PAST_TWO, "wall-glute")
    house.list.add(ClockTimes([time(10)]))
    copy = house.list.duplicate(first)
    assert [row.id for row in house.list.rows][:2] == [first, copy]
    assert house.list.routine(copy) == "wall-glute"


def test_next_moments_are_told_before_it_is_added(house: House) -> None:
    moments = house.list.next_moments(HALF_PAST_TWO)
    assert moments[0] == "today at 14:30"
    assert moments[1] == "tomorrow, Tuesday, at 14:30"
    assert len(moments) == 5
    assert house.list.rows == ()


def test_a_reminder_once_comes_once(house: House) -> None:
    house.list.add(Once(house.clock.now() + timedelta(minutes=30)))
    house.clock.advance(31 * MINUTE)
    house.notifier.answer("start")
    house.clock.advance(48 * HOUR)
    assert house.shown == 1


def test_a_reminder_once_waits_for_the_end_of_a_pause(house: House) -> None:
    house.list.add(Once(house.clock.now() + timedelta(minutes=30)))
    house.reminders.pause_for(80)
    house.clock.advance(40 * MINUTE)
    assert house.reminders.status.active
    assert next_words(house.reminders.status) == "Next: today at 10:20"
    house.clock.advance(39 * MINUTE)
    assert house.shown == 0
    house.clock.advance(MINUTE)
    assert house.shown == 1


def test_what_nobody_watches_any_more_holds_nothing(house: House) -> None:
    house.list.add(ClockTimes([time(10), time(14, 30)]))
    house.desktop.busy.become("DO_NOT_DISTURB")
    house.until(10, 30)
    assert house.shown == 0
    house.watch.session_began()
    house.clock.advance(10 * MINUTE)
    house.watch.session_ended(counts=True)
    house.clock.advance()
    house.desktop.busy.become()
    house.until(14, 30)
    assert house.shown == 1


def test_what_is_no_longer_respected_lets_go_at_once(qapp: object, clock: FakeClock) -> None:
    assert qapp
    desktop = FakeDesktop(clock)
    reminders = Reminders(desktop.store, clock)
    listed = ReminderList(reminders, RoutineBook(open_bundle()), desktop.calendar)
    respected = [True]
    around = desktop.services().around
    watch = ReminderScheduler(reminders, clock, around, respects=lambda _one: respected[0])
    shown: list[object] = []
    watch.due.connect(shown.append)
    watch.start()
    listed.add(ClockTimes([time(10)]))
    desktop.busy.become("DO_NOT_DISTURB")
    clock.advance(HOUR)
    assert shown == []
    respected[0] = False
    watch.check_again()
    clock.advance()
    assert len(shown) == 1


def test_one_that_comes_back_never_has_the_id_of_another(house: House) -> None:
    first = house.list.add(HALF_PAST_TWO)
    house.list.delete(first)
    house.list.add(ClockTimes([time(10)]))
    house.list.undo_delete()
    assert len({row.id for row in house.list.rows}) == 2


def test_a_short_restart_is_no_break(house: House, clock: FakeClock) -> None:
    house.list.add(SITTING)
    house.until(9, 40)
    house.watch.stop()
    clock.advance(MINUTE)
    again = House(clock, FakeDesktop(clock, house.desktop.store.facts))
    again.until(9, 52)
    assert again.shown == 1


def test_what_could_not_be_kept_is_kept_at_the_end(house: House, clock: FakeClock) -> None:
    house.desktop.store.problem = "The disk is full."
    house.list.add(HALF_PAST_TWO)
    house.desktop.store.problem = ""
    clock.advance(MINUTE)
    house.watch.stop()
    assert house.desktop.store.facts.reminders


def test_who_has_got_up_is_not_told_to(house: House) -> None:
    house.list.add(SITTING)
    house.until(9, 51)
    assert house.shown == 1
    house.until(9, 58)
    house.desktop.idle.rested.emit()
    house.until(10, 20)
    house.desktop.idle.returned.emit()
    house.clock.advance()
    assert house.shown == 1


def test_one_that_looks_back_asks_kindly_and_says_when_it_goes_quiet(house: House) -> None:
    house.list.add(NotDone(time(18)), "wall-glute")
    house.clock.advance(21 * 24 * HOUR)
    house.until(18)
    first, *_, last = house.notifier.all
    assert len(house.notifier.all) == LAST_TIME
    assert (first.title, first.text) == (
        "A stretch today?",
        "Wall glute stretch · Every day at 18:00, if not done yet",
    )
    assert (last.title, last.text) == (
        "Whenever you like",
        (
            "Wall glute stretch · A rest is fine, too. This reminder is quiet from now on, and "
            "comes back after your next session."
        ),
    )
    assert [button.label for button in last.buttons] == ["Start", "Keep reminding me"]
    house.notifier.answer("keep")
    assert house.outcomes[0] == "kept"
    house.clock.advance(24 * HOUR)
    assert house.notifier.all[LAST_TIME:] == [first]


def test_one_that_looks_back_stays_for_an_hour(house: House) -> None:
    house.list.add(NotDone(time(18)))
    withdrawn: list[None] = []
    house.watch.withdrawn.connect(lambda: withdrawn.append(None))
    house.until(18, 59)
    assert (house.shown, house.reminders.facts.offer is None) == (1, False)
    withdrawn.clear()
    house.until(19)
    assert (house.shown, house.reminders.facts.offer) == (1, None)
    assert withdrawn


def test_the_diary_is_looked_into_before_one_is_shown(qapp: object, clock: FakeClock) -> None:
    assert qapp
    desktop = FakeDesktop(clock)
    reminders = Reminders(desktop.store, clock)
    listed = ReminderList(reminders, RoutineBook(open_bundle()), desktop.calendar)
    today = clock.now().date()

    def look_back() -> None:
        reminders.take(lambda facts, now: engine.learnt(facts, now, today, 4))

    around = desktop.services().around
    watch = ReminderScheduler(reminders, clock, around, look_back=look_back)
    shown: list[object] = []
    watch.due.connect(shown.append)
    watch.start()
    listed.add(NotDone(time(18)))
    clock.advance(12 * HOUR)
    assert shown == []
    assert [line.why for line in reminders.facts.log] == [Reason.DONE]


def test_when_the_last_one_is_over_nothing_is_active(house: House) -> None:
    house.list.add(Once(house.clock.now() + timedelta(minutes=5)))
    assert house.reminders.status.active
    house.clock.advance(6 * MINUTE)
    assert house.list.rows
    house.notifier.answer("start")
    assert not house.list.rows
    assert not _any_active(house)


def _any_active(house: House) -> bool:
    return house.reminders.status.active
