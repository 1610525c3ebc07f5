"""The small process: reminders, tray and commands without Qt, until the app is wanted."""

import os
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Protocol

from glutestretch.background.commands import BackgroundCommands
from glutestretch.background.handover import ToApp, ToBackground, Wish
from glutestretch.commands.protocol import Request
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.notification import Notification
from glutestretch.desktop.notifications.api import Notifier
from glutestretch.kit.core import QObject, QTimer, Signal, SignalInstance
from glutestretch.kit.days import day_of, local_minutes
from glutestretch.kit.record import Record, replace
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.state_json import as_json
from glutestretch.reminders.file import ReminderStore
from glutestretch.reminders.notifier import ReminderNotifier
from glutestretch.reminders.scheduler import ReminderScheduler, Surroundings
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.sign import Sign
from glutestretch.reminders.texts.tray import Entry, TrayWish, tray_state
from glutestretch.stretches.routine_book import RoutineBook

_TRY_AGAIN_MS = 60_000


class Deeds(Protocol):
    """Where it is written down what was done."""

    def catch_up(self) -> bool:
        """Learn what other computers have written."""

    def last_done(self, until: int) -> int | None:
        """Return the local minute, up to this one, of the last session that counts, or pain."""

    def close(self) -> None:
        """Let go of the file."""


class Notes(Notifier, Protocol):
    """Shows notifications, and can put them all away."""

    def take_down(self, done: Callable[[], object]) -> None:
        """Take all off the screen; call back once nobody can answer them any more."""


class Tray(Protocol):
    """The icon in the tray."""

    @property
    def wished(self) -> SignalInstance:
        """An ``Entry`` of the menu was chosen; a click is the window's."""

    @property
    def opening(self) -> SignalInstance:
        """The menu is about to be seen."""

    @property
    def gone(self) -> SignalInstance:
        """There is no tray that shows it."""

    def start(self) -> None:
        """Put it into the tray."""

    def show_state(self, sign: Sign, words: str) -> None:
        """Show how things stand."""


class Calls(Protocol):
    """Where later starts call."""

    handler: Callable[[Request], Request]
    passes_on: Callable[[Request], bool]

    @property
    def raise_wished(self) -> SignalInstance:
        """The window should come to the front."""

    @property
    def passed_on(self) -> SignalInstance:
        """The app is to answer: the descriptor of a connection, and its line."""


class World(Record):
    """What the process needs of the world.

    Attributes:
        store: Where reminders are kept.
        around: Where the desktop and the machine report changes.
        notifier: What shows notifications.
        tray: The icon.
        server: Where later starts call.
        deeds: Opens the diary, when a reminder looks back.
        book: Loads the routines, when a command names one.
    """

    store: ReminderStore
    around: Surroundings
    notifier: Notes
    tray: Tray
    server: Calls
    deeds: Callable[[], Deeds]
    book: Callable[[], RoutineBook]


class BackgroundProcess(QObject):
    """Keeps reminders coming while the window is closed.

    Signals:
        left: The app is to take over: what it is to know, as ``ToApp``.
        ended: The user, or the system, has ended it.
    """

    left = Signal(object)
    ended = Signal()

    def __init__(
        self, world: World, told: ToBackground, clock: Clock, parent: QObject | None = None
    ) -> None:
        """Take over from the app.

        Args:
            world: What there is around.
            told: What the app has said.
            clock: What time it is.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._world = world
        self._told = told
        self._clock = clock
        self._leaving: ToApp | None = None
        self.reminders = Reminders(world.store, clock, self, goes_on=True)
        self._watch = ReminderScheduler(
            self.reminders,
            clock,
            world.around,
            self,
            respects=lambda obstacle: obstacle.value in told.respects,
            look_back=self._look_back,
        )
        self._bell = ReminderNotifier(self.reminders, world.notifier, self._offered, self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._save_again)

    def start(self) -> None:
        """Begin."""
        world, reminders = self._world, self.reminders
        self._watch.due.connect(self._bell.ring)
        self._watch.withdrawn.connect(self._bell.withdraw)
        self._bell.start_wished.connect(self._begin)
        self._bell.banner_wished.connect(self._show_in_window)
        reminders.changed.connect(self._show_state)
        reminders.failed.connect(self._save_later)
        world.tray.wished.connect(self._follow)
        world.tray.opening.connect(self._show_state)
        world.tray.gone.connect(partial(self._leave, Wish.NO_TRAY, may_rest=False))
        commands = BackgroundCommands(reminders, world.book)
        world.server.handler = commands.answer
        world.server.passes_on = commands.passes_on
        world.server.passed_on.connect(self._pass_on)
        world.server.raise_wished.connect(partial(self._leave, Wish.WINDOW))
        self._watch.start()
        self._show_state()
        world.tray.start()

    def end(self) -> None:
        """End it in good order; what is known is stored."""
        if self._leaving is None:
            self._watch.stop()
            self._world.notifier.take_down(self.ended.emit)

    def _show_state(self) -> None:
        """Say how things stand now: "tomorrow" is another day after midnight."""
        self._world.tray.show_state(*tray_state(self.reminders.status))

    def _offered(self, routine: str) -> str:
        return self._told.offers.get(routine) or self._told.offers[""]

    def _follow(self, entry: Entry) -> None:
        """Do what was chosen in the menu."""
        match entry.wish:
            case TrayWish.PAUSE:
                self.reminders.pause_for(entry.minutes or None)
            case TrayWish.TOMORROW:
                self.reminders.pause_until_tomorrow()
            case TrayWish.RESUME:
                self.reminders.resume()
            case TrayWish.QUIT:
                self.end()
            case _:
                self._leave(Wish(entry.wish or Wish.WINDOW))

    def _begin(self, _routine: str) -> None:
        self._leave(Wish.BEGIN, reminder=self._bell.starting)

    def _show_in_window(self, _notification: Notification, _answer: object) -> None:
        """No notification can be shown: the app shows what is due in a window."""
        self._leave(Wish.STAY)

    def _pass_on(self, caller: int, line: bytes) -> None:
        if self._leaving is not None and self._leaving.caller >= 0:
            os.close(caller)  # it calls again, and the app answers
            return
        self._leave(Wish.STAY, caller=caller, line=line.decode("utf-8", "replace"))

    def _leave(
        self,
        wish: Wish,
        *,
        reminder: str = "",
        caller: int = -1,
        line: str = "",
        may_rest: bool = True,
    ) -> None:
        """Make way for the app; what the user answers until then still counts."""
        wanted = ToApp(self._told.arguments, wish, reminder, caller, line, None, may_rest)
        if self._leaving is not None:
            self._leaving = _both(self._leaving, wanted)
            return
        self._leaving = wanted
        self._watch.due.disconnect(self._bell.ring)
        self._watch.withdrawn.disconnect(self._bell.withdraw)
        self._world.notifier.take_down(self._left)

    def _left(self) -> None:
        if self._leaving is not None:
            self._watch.stop()
            unsaved = as_json(self.reminders.facts) if self.reminders.unsaved else None
            self.left.emit(replace(self._leaving, unsaved=unsaved))

    # What is not written yet, and what was done.

    def _save_later(self) -> None:
        self._again.start(_TRY_AGAIN_MS)

    def _save_again(self) -> None:
        self.reminders.save_again()
        if self.reminders.unsaved:
            self._save_later()

    def _look_back(self) -> None:
        """Before something is shown: find out what was done, on other computers, too."""
        facts = self.reminders.facts
        if not engine.any_looks_back(facts):
            return
        deeds = self._world.deeds()
        deeds.catch_up()
        begins = facts.day_begins
        last = deeds.last_done(local_minutes((self._clock.now() + timedelta(days=1)).astimezone()))
        deeds.close()
        done_on = None if last is None else day_of(last, begins)
        self.reminders.take(partial(engine.learnt, done_on=done_on, day_begins=begins))


def _both(first: ToApp, second: ToApp) -> ToApp:
    """Return what to do when a second wish comes while the app is on its way."""
    wish = first.wish if second.wish in (Wish.STAY, Wish.NO_TRAY) else second.wish
    return replace(
        first,
        wish=wish,
        reminder=second.reminder or first.reminder,
        caller=max(first.caller, second.caller),
        line=first.line or second.line,
        may_rest=first.may_rest and second.may_rest,
    )
