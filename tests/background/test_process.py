"""The small process on a desktop that tests play: what it does itself, and when it makes way."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Signal

from glutestretch.background.handover import ToApp, ToBackground, Wish
from glutestretch.background.process import BackgroundProcess, World
from glutestretch.desktop.notification import Reason
from glutestretch.reminders.engine.rules import ClockTimes, NotDone, Reminder
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.state_json import from_json
from glutestretch.reminders.sign import Sign
from glutestretch.reminders.texts.tray import Entry, TrayWish
from glutestretch.stretches.bundle import open_bundle
from glutestretch.stretches.routine_book import RoutineBook
from tests.support.fake_desktop import FakeDesktop, FakeNotifier, FakeStore
from tests.support.fakes import FakeClock

MONDAY_NINE = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
HOUR = 3600.0


class FakeItem(QObject):
    """An icon in the tray, as the user sees it."""

    wished = Signal(object)
    opening = Signal()
    gone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[Sign, str] = Sign.ACTIVE, ""
        self.started = False

    def start(self) -> None:
        """Be in the tray."""
        self.started = True

    def show_state(self, sign: Sign, words: str) -> None:
        """Show how things stand."""
        self.shown = sign, words


class FakeServer(QObject):
    """Where later starts call."""

    raise_wished = Signal()
    passed_on = Signal(int, bytes)

    def __init__(self) -> None:
        super().__init__()
        self.handler: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict
        self.passes_on: Callable[[Mapping[str, Any]], bool] = bool


class FakeDiary:
    """A diary in which something was done today, or nothing ever."""

    def __init__(self) -> None:
        self.today = False
        self.closed = 0

    def catch_up(self) -> bool:
        """There is no other computer."""
        return False

    def last_done(self, until: int) -> int | None:
        """Return a moment of today, if something was done."""
        return until - 24 * 60 if self.today else None

    def close(self) -> None:
        """Count it."""
        self.closed += 1


class House:
    """The process, and all it has to do with."""

    def __init__(self, clock: FakeClock, *rules: ClockTimes | NotDone) -> None:
        self.clock, self.desktop = clock, FakeDesktop(clock)
        services = self.desktop.services()
        kept = tuple(Reminder(str(at), rule) for at, rule in enumerate(rules, 1))
        self.store = FakeStore(
            ReminderState(reminders=kept, zone="Europe/Berlin", seen=clock.now())
        )
        self.notifier, self.tray = FakeNotifier(), FakeItem()
        self.server, self.diary = FakeServer(), FakeDiary()
        world = World(
            store=self.store,
            around=services.around,
            notifier=self.notifier,
            tray=self.tray,
            server=self.server,
            deeds=lambda: self.diary,
            book=lambda: RoutineBook(open_bundle()),
        )
        offers = {"": "The whole routine, since its own is gone", "full": "The whole routine"}
        told = ToBackground(("--data-dir", "/x"), "en", offers, {}, (Reason.DO_NOT_DISTURB.value,))
        self.process = BackgroundProcess(world, told, clock)
        self.left: list[ToApp] = []
        self.ended: list[bool] = []
        self.process.left.connect(self.left.append)
        self.process.ended.connect(lambda: self.ended.append(True))
        self.process.start()

    @property
    def log(self) -> list[str]:
        """What became of reminders, as it is stored."""
        return [line.what.value for line in self.store.facts.log]

    @property
    def sign(self) -> Sign:
        """What the icon shows."""
        return self.tray.shown[0]

    def choose(self, wish: TrayWish, minutes: int = 0) -> None:
        """Choose an entry of the menu."""
        self.tray.wished.emit(Entry("", wish, minutes))


@pytest.fixture
def clock(qapp: object) -> FakeClock:
    assert qapp
    return FakeClock(MONDAY_NINE.astimezone(UTC))


@pytest.fixture
def house(clock: FakeClock) -> House:
    return House(clock, ClockTimes([time(10)]))


def test_a_reminder_is_shown_and_put_off_here(house: House, clock: FakeClock) -> None:
    assert house.tray.started
    assert house.tray.shown == (Sign.ACTIVE, "Next: today at 10:00")
    clock.advance(HOUR)
    assert [one.text for one in house.notifier.all] == ["The whole routine · Every day at 10:00"]
    assert house.tray.shown == (Sign.DUE, "A reminder is due")
    house.notifier.answer("later")
    assert house.log == ["fired", "snoozed"]
    clock.advance(600)
    assert len(house.notifier.all) == 2
    assert house.left == []


def test_what_was_due_when_the_app_left_is_no_closed_time(clock: FakeClock) -> None:
    house = House(clock, ClockTimes([time(9)]))
    clock.advance(1)
    assert house.log == []


def test_start_is_for_the_app(house: House, clock: FakeClock) -> None:
    clock.advance(HOUR)
    house.notifier.answer("start")
    house.notifier.taken()
    [told] = house.left
    assert (told.wish, told.reminder, told.may_rest) == (Wish.BEGIN, "1", True)
    assert told.arguments == ("--data-dir", "/x")
    assert house.log == ["fired"]


@pytest.mark.parametrize(
    ("wish", "wanted"),
    [
        (TrayWish.WINDOW, Wish.WINDOW),
        (TrayWish.START, Wish.START),
        (TrayWish.REMINDERS, Wish.REMINDERS),
        (TrayWish.SETTINGS, Wish.SETTINGS),
    ],
)
def test_what_needs_a_window_is_for_the_app(house: House, wish: TrayWish, wanted: Wish) -> None:
    house.choose(wish)
    house.notifier.taken()
    assert [told.wish for told in house.left] == [wanted]


def test_an_answer_given_on_the_way_counts(house: House, clock: FakeClock) -> None:
    clock.advance(HOUR)
    house.choose(TrayWish.WINDOW)
    assert house.left == []
    house.notifier.answer("later")
    house.notifier.taken()
    assert [told.wish for told in house.left] == [Wish.WINDOW]
    assert house.log == ["fired", "snoozed"]


def test_a_start_pressed_on_the_way_begins(house: House, clock: FakeClock) -> None:
    clock.advance(HOUR)
    house.server.raise_wished.emit()
    house.notifier.answer("start")
    house.notifier.taken()
    assert [(told.wish, told.reminder) for told in house.left] == [(Wish.BEGIN, "1")]


def test_nothing_is_shown_on_the_way_and_nothing_is_lost(house: House, clock: FakeClock) -> None:
    clock.advance(HOUR - 1)
    house.choose(TrayWish.WINDOW)
    clock.advance(1)
    assert house.notifier.all == []
    house.notifier.taken()
    offer = house.store.facts.offer
    assert offer is not None
    assert offer.reminder == "1"


def test_pausing_is_done_here(house: House) -> None:
    signs = []
    for wish, minutes in ((TrayWish.PAUSE, 30), (TrayWish.RESUME, 0), (TrayWish.PAUSE, 0)):
        house.choose(wish, minutes)
        signs.append(house.sign)
    assert signs == [Sign.PAUSED, Sign.ACTIVE, Sign.PAUSED]
    house.choose(TrayWish.TOMORROW)
    assert house.tray.shown[1].startswith("Paused until tomorrow")
    assert house.left == []


def test_quit_ends_it(house: House) -> None:
    house.choose(TrayWish.QUIT)
    house.notifier.taken()
    assert (house.ended, house.left) == ([True], [])


def test_a_tray_that_is_gone_is_for_the_app_and_it_does_not_come_back(house: House) -> None:
    house.tray.gone.emit()
    house.notifier.taken()
    assert [(told.wish, told.may_rest) for told in house.left] == [(Wish.NO_TRAY, False)]


def test_where_no_notification_can_be_shown_the_app_reminds(house: House, clock: FakeClock) -> None:
    house.notifier.works = False
    clock.advance(HOUR)
    house.notifier.taken()
    assert [told.wish for told in house.left] == [Wish.STAY]
    assert house.store.facts.offer is not None


def test_do_not_disturb_holds_as_the_user_wishes(house: House, clock: FakeClock) -> None:
    house.desktop.busy.reasons = (Reason.DO_NOT_DISTURB, Reason.CAMERA)
    clock.advance(HOUR)
    assert house.notifier.all == []
    house.desktop.busy.reasons = (Reason.CAMERA,)  # which this user does not respect
    house.desktop.busy.changed.emit((Reason.CAMERA,))
    clock.advance(1)
    assert len(house.notifier.all) == 1


def test_a_clock_that_jumps_and_a_machine_that_wakes_are_looked_at(
    house: House, clock: FakeClock
) -> None:
    clock.sleep(2 * HOUR)
    house.desktop.power.woke.emit()
    clock.advance(0)
    assert len(house.notifier.all) == 1


def test_one_that_looks_back_asks_the_diary(clock: FakeClock) -> None:
    for done, shown in ((True, 0), (False, 1)):
        house = House(clock, NotDone(time(18)))
        house.diary.today = done
        clock.advance(24 * HOUR)
        assert house.diary.closed >= 1
        assert len(house.notifier.all) == shown


def test_commands_are_answered_here_or_passed_on(house: House) -> None:
    assert house.server.handler({"verb": "pause", "length": "10m"})["ok"]
    assert house.server.handler({"verb": "resume"})["text"] == "Reminders come again."
    assert house.server.handler({"verb": "remind", "phrase": "daily 8:00", "routine": "wall"})["ok"]
    status = house.server.handler({"verb": "status"})
    assert status["data"]["session"] is None
    assert len(from_json(status["data"]["facts"]).facts.reminders) == 2
    for verb in ("start", "import", "prescription", "packs", "pack_in_use", "open", "what"):
        assert house.server.passes_on({"verb": verb})
    for verb in ("raise", "stay", "status", "pause", "resume", "remind", ""):
        assert not house.server.passes_on({"verb": verb})


def test_whoever_is_passed_on_is_handed_over_one_at_a_time(house: House, tmp_path: Path) -> None:
    second = (tmp_path / "caller").open("w")
    house.server.passed_on.emit(17, b'{"verb": "packs"}\n')
    house.server.passed_on.emit(second.fileno(), b'{"verb": "packs"}\n')
    house.notifier.taken()
    assert [(told.caller, told.line) for told in house.left] == [(17, '{"verb": "packs"}\n')]
    with pytest.raises(OSError, match="Bad file descriptor"):
        second.close()


def test_what_cannot_be_written_is_tried_again_and_handed_over(house: House) -> None:
    house.store.problem = "The disk is full."
    house.choose(TrayWish.PAUSE, 30)
    house.choose(TrayWish.WINDOW)
    house.notifier.taken()
    [told] = house.left
    assert told.unsaved is not None
    assert from_json(dict(told.unsaved)).facts.paused_until is not None
