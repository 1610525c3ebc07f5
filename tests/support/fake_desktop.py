"""A desktop that tests play: its clock, sleep, lock, input, notifications and tray."""

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from glutestretch.app.hands_free import SessionDesktop
from glutestretch.app.reminders_wiring import Desktop
from glutestretch.desktop.autostart.api import AutostartError
from glutestretch.desktop.media_keys.api import Playback
from glutestretch.desktop.notification import Notification, Reasons
from glutestretch.reminders.calendar_events import Titled, Written
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.file import Loaded
from glutestretch.reminders.scheduler import Surroundings
from tests.support.fakes import FakeClock


class FakeStore:
    """Keeps facts from one run to the next; can be full."""

    def __init__(self, facts: ReminderState | None = None) -> None:
        self.facts = facts or ReminderState()
        self.problem = ""
        self.saves = 0

    def load(self) -> Loaded:
        """Return what was kept."""
        return Loaded(self.facts)

    def save(self, facts: ReminderState) -> str:
        """Keep the facts unless the disk is full."""
        if not self.problem:
            self.facts = facts
            self.saves += 1
        return self.problem


class FakeWallAlarm(QObject):
    """Rings as the fake clock's wall time passes its moment, and tells when that was set."""

    clock_changed = Signal()

    def __init__(self, clock: FakeClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._alarm = clock.alarm()
        self.moment: datetime | None = None
        self._slot: Callable[[], object] = lambda: None

    def at(self, moment: datetime, slot: Callable[[], object]) -> None:
        """Call the slot at this moment."""
        self.moment, self._slot = moment, slot
        self._wait()

    def cancel(self) -> None:
        """Forget the slot."""
        self.moment = None
        self._alarm.cancel()

    def jumped(self) -> None:
        """The wall clock was set, or ran on in a sleep."""
        if self.moment is not None:
            self._wait()
            self.clock_changed.emit()

    def _wait(self) -> None:
        if self.moment is not None:
            left = (self.moment - self._clock.now()).total_seconds()
            self._alarm.at(self._clock.monotonic() + max(left, 0.0), self._ring)

    def _ring(self) -> None:
        self.moment = None
        self._slot()


class FakeZone(QObject):
    """A machine that can be carried to another zone."""

    changed = Signal(str)

    def __init__(self, zone: str = "Europe/Berlin", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.problem = ""

    def check(self) -> None:
        """Nothing: ``travel`` tells at once."""

    def travel(self, zone: str) -> None:
        """Be in another zone."""
        self.zone = zone
        self.changed.emit(zone)


class FakePower(QObject):
    """A machine that sleeps and locks as tests wish."""

    going_to_sleep = Signal()
    woke = Signal()
    locked = Signal()
    unlocked = Signal()

    def start(self) -> None:
        """Nothing to begin."""


class FakeIdle(QObject):
    """A user who goes away and comes back."""

    rested = Signal()
    returned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.watched = 0

    def watch(self, seconds: int) -> None:
        """Remember what is watched for."""
        self.watched = seconds

    def ask(self, callback: Callable[[float | None], object]) -> None:
        """Say that nobody knows."""
        callback(None)


class FakeBusy(QObject):
    """A user who is busy or free."""

    changed = Signal(object)

    def __init__(self, clock: FakeClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.reasons: Reasons = ()
        self.watched: Reasons | None = None
        self.asked = 0

    def ask(self, callback: Callable[[Reasons], object]) -> None:
        """Answer in a later turn."""
        self.asked += 1
        now = self._clock.monotonic()
        self._clock.alarm().at(now, lambda: callback(self.reasons))

    def watch(self, reasons: Reasons) -> None:
        """Tell from now on when it is no longer these."""
        self.watched = reasons

    def rest(self) -> None:
        """Tell nothing more."""
        self.watched = None

    def become(self, *reasons: str) -> None:
        """Be busy for these reasons, or free; tell whoever watches."""
        from glutestretch.desktop.notification import Reason  # noqa: PLC0415

        self.reasons = tuple(Reason[name] for name in reasons)
        if self.watched is not None and self.watched != self.reasons:
            self.watched = self.reasons
            self.changed.emit(self.reasons)
            self._clock.advance()


class FakeNotifier(QObject):
    """Shows notifications to the test; or has none to show."""

    shown = Signal(str, bool)
    answered = Signal(str, str)
    closed = Signal(str, str)
    failed = Signal(str, str)

    def __init__(self, *, works: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.works = works
        self.on_screen: dict[str, Notification] = {}
        self.all: list[Notification] = []
        self.taken_down: Callable[[], object] = lambda: None

    def show(self, key: str, notification: Notification) -> None:
        """Show it, or fail."""
        if not self.works:
            self.failed.emit(key, "There is no notification service.")
            return
        self.on_screen[key] = notification
        self.all.append(notification)

    def withdraw(self, key: str) -> None:
        """Take it off the screen."""
        self.on_screen.pop(key, None)

    def take_down(self, done: Callable[[], object]) -> None:
        """Take all off the screen, a moment later: until then it can be answered."""
        self.taken_down = done

    def taken(self) -> None:
        """Say that all is off the screen."""
        self.on_screen.clear()
        self.taken_down()

    def answer(self, action: str, key: str = "reminder") -> None:
        """Press one of its buttons."""
        assert action in [button.action for button in self.on_screen.pop(key).buttons]
        self.answered.emit(key, action)


class FakeTray(QObject):
    """A tray that comes and goes."""

    appeared = Signal()
    disappeared = Signal()

    def __init__(self, *, present: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.present = present
        self.on_bus = False

    def start(self) -> None:
        """Nothing to begin."""

    def look(self) -> None:
        """Nothing: ``become`` tells at once."""

    def become(self, *, present: bool) -> None:
        """Come or go."""
        self.present = present
        (self.appeared if present else self.disappeared).emit()


class FakeAutostart(QObject):
    """What is started at login, which may be refused."""

    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = False
        self.refuses = ""

    def enabled(self) -> bool:
        """Return whether the app is started at login."""
        return self.on

    def enable(self) -> None:
        """Start it, unless that is refused."""
        if self.refuses:
            raise AutostartError(self.refuses)
        self.on = True

    def disable(self) -> None:
        """Do not start it."""
        self.on = False


class FakeCalendar:
    """Takes what is exported."""

    def __init__(self) -> None:
        self.events: list[Titled] = []

    def write(
        self, path: Path, reminders: Iterable[Titled], zone: ZoneInfo, now: datetime
    ) -> Written:
        """Take it all."""
        del path, zone, now
        self.events = list(reminders)
        return Written(len(self.events))

    def holds(self, reminder: Reminder, now: datetime) -> bool:
        """Hold any."""
        del reminder, now
        return True


class FakeWakeLock:
    """A screen that is kept awake, or may sleep."""

    def __init__(self) -> None:
        self.held = False

    def hold(self) -> None:
        """Keep it awake."""
        self.held = True

    def release(self) -> None:
        """Let it sleep."""
        self.held = False


class FakeMediaKeys(QObject):
    """A keyboard with media keys, and a display of what is played."""

    play_wished = Signal()
    pause_wished = Signal()
    play_pause_wished = Signal()
    next_wished = Signal()
    previous_wished = Signal()
    raise_wished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.playback: Playback | None = None
        self._position: Callable[[], float] = lambda: 0.0

    @property
    def position(self) -> float:
        """How many seconds of the track are over."""
        return self._position()

    def show(self, playback: Playback, position: Callable[[], float]) -> None:
        """Display it."""
        self.playback, self._position = playback, position

    def clear(self) -> None:
        """Display nothing."""
        self.playback = None


class FakeDesktop:
    """All of it in one place."""

    def __init__(self, clock: FakeClock, facts: ReminderState | None = None) -> None:
        self.clock = clock
        self.store = FakeStore(facts)
        self.alarm = FakeWallAlarm(clock)
        self.zone = FakeZone()
        self.power = FakePower()
        self.idle = FakeIdle()
        self.busy = FakeBusy(clock)
        self.notifier = FakeNotifier()
        self.tray = FakeTray()
        self.autostart = FakeAutostart()
        self.calendar = FakeCalendar()
        self.wake_lock = FakeWakeLock()
        self.media_keys = FakeMediaKeys()

    def services(self, _parent: QObject | None = None) -> Desktop:
        """Return it as the app takes it."""
        return Desktop(
            store=self.store,
            calendar=self.calendar,
            around=Surroundings(
                alarm=self.alarm,
                zone=self.zone,
                power=self.power,
                idle=self.idle,
                busy=self.busy,
            ),
            notifier=self.notifier,
            tray=self.tray,
            autostart=self.autostart,
        )

    def session_services(self, _parent: QObject | None = None) -> SessionDesktop:
        """Return what a session needs of it, as the app takes it."""
        return SessionDesktop(self.wake_lock, self.media_keys)

    def sleep(self, seconds: float) -> None:
        """Suspend and resume the machine."""
        self.power.going_to_sleep.emit()
        self.clock.sleep(seconds)
        self.power.woke.emit()
        self.alarm.jumped()
        self.clock.advance()

    def set_clock(self, moment: datetime) -> None:
        """Set the wall clock."""
        self.clock.set_wall(moment)
        self.alarm.jumped()
        self.clock.advance()
