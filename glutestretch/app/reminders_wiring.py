"""Builds all that reminders need, and connects it; nothing of it is loaded without reminders."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QSysInfo, Signal
from PySide6.QtWidgets import QApplication

from glutestretch.app.startup import FirstScreen
from glutestretch.app.ui.tray_controller import TrayController
from glutestretch.desktop.autostart.api import Autostart, AutostartError
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.notification import Notification, Reason
from glutestretch.desktop.notifications.api import Notifier
from glutestretch.desktop.paths import Paths
from glutestretch.desktop.tray import TrayWatch
from glutestretch.kit.days import day_of, local_minutes
from glutestretch.kit.record import Record, replace
from glutestretch.reminders.calendar import CalendarExport
from glutestretch.reminders.engine import engine
from glutestretch.reminders.engine.state import Where
from glutestretch.reminders.file import ReminderStore
from glutestretch.reminders.notifier import ReminderNotifier
from glutestretch.reminders.reminder_list import ReminderList
from glutestretch.reminders.scheduler import ReminderScheduler, Surroundings
from glutestretch.reminders.service import Reminders
from glutestretch.reminders.texts.rules import offered
from glutestretch.reminders.texts.status import next_caption, next_words
from glutestretch.session.engine.chart import ACTIVE, Mode
from glutestretch.session.launcher import SessionLauncher
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.session import Session
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import FULL

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus
    from glutestretch.reminders.ui.window import ReminderWindow

_DAY = timedelta(days=1)


class Desktop(Record):
    """The outside world, as far as reminders have to do with it."""

    store: ReminderStore
    calendar: CalendarExport
    around: Surroundings
    notifier: Notifier
    tray: TrayWatch
    autostart: Autostart


def real_desktop(paths: Paths, clock: Clock, session: "Bus | None", parent: QObject) -> Desktop:
    """Return this machine's own.

    Args:
        paths: Where the files are.
        clock: What time it is.
        session: The session's bus, where there is one.
        parent: What owns it all.
    """
    # ruff: noqa: PLC0415 - each is loaded only where there are reminders
    from glutestretch.desktop import tray, x11
    from glutestretch.desktop.autostart.select import background_command, desktop_autostart
    from glutestretch.desktop.dbus.connection import system_bus
    from glutestretch.desktop.idle.select import desktop_idle
    from glutestretch.desktop.interruptibility.select import desktop_busy
    from glutestretch.desktop.notifications.select import desktop_notifier
    from glutestretch.desktop.power.select import machine_power
    from glutestretch.desktop.wall_clock import timer
    from glutestretch.desktop.wall_clock.select import zone_watch
    from glutestretch.reminders.calendar import IcsExport
    from glutestretch.reminders.file import ReminderFile

    machine = bytes(QSysInfo.machineUniqueId().data()).decode()
    screen = x11.x11_display(parent)
    return Desktop(
        store=ReminderFile(paths.reminders),
        calendar=IcsExport(Path(paths.reminders), machine),
        around=Surroundings(
            alarm=timer.wall_alarm(clock, parent),
            zone=zone_watch(parent),
            power=machine_power(system_bus(parent), parent),
            idle=desktop_idle(session, screen, parent),
            busy=desktop_busy(session, screen, parent),
        ),
        notifier=desktop_notifier(session, parent),
        tray=tray.DesktopTrayWatch(session, screen, parent),
        autostart=desktop_autostart(session, background_command(*paths.arguments), parent),
    )


class Deeds(Protocol):
    """Where it is written down what was done."""

    def last_done(self, until: int) -> int | None:
        """Return the local minute, up to this one, of the last session that counts, or pain."""


def _nothing() -> None:
    """Do nothing."""


class RemindersFeature(QObject):
    """Reminders in the running app.

    Attributes:
        reminders: What is known of them.
        list: The user's list, as the dialog shows and changes it.
        staying: What keeps the app in the tray.
        tray: Whether there is one.
        catch_up: Lets the diary learn what other computers have written.

    Signals:
        window_needed: Something in the window has to be seen, whatever covers it.
    """

    window_needed = Signal()

    def __init__(
        self,
        desktop: Desktop,
        first: FirstScreen,
        session: Session,
        launcher: SessionLauncher,
        recorder: SessionRecorder,
        diary: Deeds,
        clock: Clock,
        parent: QObject,
        *,
        goes_on: bool = False,
    ) -> None:
        """Begin to remind.

        Args:
            desktop: The outside world.
            first: The window, and what is chosen.
            session: What is running.
            launcher: Starts sessions.
            recorder: What happened.
            diary: Where it is written down.
            clock: What time it is.
            parent: The Qt parent.
            goes_on: Whether the small process reminded until this moment.
        """
        super().__init__(parent)
        self.catch_up: Callable[[], object] = _nothing
        self._first = first
        self._diary = diary
        self._clock = clock
        self._session = session
        self._launcher = launcher
        self._recorder = recorder
        self._autostart = desktop.autostart
        self._login_offered = False
        self.tray = desktop.tray
        self._small: ReminderWindow | None = None
        self.reminders = Reminders(desktop.store, clock, self, goes_on=goes_on)
        self.list = ReminderList(self.reminders, first.book, desktop.calendar)
        self._watch = ReminderScheduler(
            self.reminders,
            clock,
            desktop.around,
            self,
            respects=self.respects,
            look_back=self._look_back,
        )
        self._bell = ReminderNotifier(
            self.reminders, desktop.notifier, partial(offered, first.book), self
        )
        self.staying = TrayController(
            first.window, self.reminders, desktop.tray, first.preferences, self
        )
        self._connect()
        for problem in self.reminders.problems:
            first.window.notices.say(problem)
        if problem := desktop.around.zone.problem:
            first.window.notices.say(problem)
        self.learn()
        self._watch.start()
        if session.running:
            self._watch.session_began()
        self.staying.start()
        self._show_next()

    def _connect(self) -> None:
        window, reminders, preferences = self._first.window, self.reminders, self._first.preferences
        self._session.mode_changed.connect(self._mode_changed)
        window.stay_wished.connect(self._left_behind)
        self._watch.due.connect(self._bell.ring)
        self._watch.withdrawn.connect(self._bell.withdraw)
        self._bell.start_wished.connect(self.begin)
        self._bell.banner_wished.connect(self._show_banner)
        self._bell.banner_over.connect(self._hide_banner)
        reminders.failed.connect(partial(window.notices.say, topic="unkept reminders"))
        reminders.changed.connect(self._show_next)
        self._first.own_routines().changed.connect(self._show_next)
        reminders.changed.connect(self._offer_autostart)
        self.staying.start_wished.connect(partial(self.begin, FULL))
        preferences.changed.connect(self._watch.check_again)
        preferences.changed.connect(self._follow_day)
        self._autostart.failed.connect(self._autostart_failed)
        window.activated.connect(self._show_next)
        window.closing.connect(self._watch.stop)
        window.closing.connect(self._bell.withdraw)
        window.closing.connect(self._hide_banner)
        window.notices.reminder_dismissed.connect(self._hide_banner)

    def learn(self) -> None:
        """Tell the reminders what the diary says was done last, and when a day begins."""
        begins = self._first.preferences.settings.day_begins
        tomorrow = local_minutes((self._clock.now() + _DAY).astimezone())
        last = self._diary.last_done(tomorrow)
        done_on = None if last is None else day_of(last, begins)
        self.reminders.take(partial(engine.learnt, done_on=done_on, day_begins=begins))

    def _follow_day(self, settings: Settings) -> None:
        if settings.day_begins != self.reminders.facts.day_begins:
            self.learn()

    def _look_back(self) -> None:
        """Before something is shown: find out what was done, on other computers, too."""
        if engine.any_looks_back(self.reminders.facts):
            self.catch_up()
            self.learn()

    def begin(self, routine: str) -> None:
        """Bring the window up and begin what a reminder offers, through the warning if due."""
        self._first.window.bring_up()
        if self._session.mode in (Mode.IDLE, Mode.FINISHED):
            self.window_needed.emit()
            left_out = routine in self._recorder.past.out
            self._launcher.start_called(FULL if left_out else routine)
        if not (self._session.running or self._session.mode is Mode.SCREENING):
            self._bell.session_declined()

    def begin_from(self, reminder: str) -> None:
        """Begin what a reminder offers, as its Start does."""
        self._bell.start(reminder)

    def ring_again(self) -> None:
        """Show once more what waits for an answer, after the small process has taken it down."""
        if offer := self.reminders.status.offer:
            self._bell.ring(offer)

    def _show_banner(self, notification: Notification, answer: Callable[[str], object]) -> None:
        """Show a reminder in the window; in a small one, too, where nobody looks at it."""
        window = self._first.window
        self._hide_banner()
        looked_at = QApplication.activeWindow() is not None and window.isVisible()
        if not window.isVisible() and not self.tray.present:
            window.showMinimized()  # there is no other way to it
        window.notices.remind(notification, answer)
        if looked_at and not window.isMinimized():
            self._bell.seen_in(Where.WINDOW)
        else:
            self._show_small(notification, answer)
            self._bell.seen_in(Where.SMALL_WINDOW)

    def _show_small(self, notification: Notification, answer: Callable[[str], object]) -> None:
        from glutestretch.reminders.ui.window import ReminderWindow

        place = self._first.window.screen().availableGeometry()
        self._small = ReminderWindow(notification, answer, self._hide_banner, place)
        self.destroyed.connect(self._small.deleteLater)  # it has no parent that could hide it

    def _hide_banner(self) -> None:
        """Take a reminder off the windows, when it is answered or over."""
        self._first.window.notices.clear("reminder")
        small, self._small = self._small, None
        if small is not None:
            small.put_away()

    def _left_behind(self) -> None:
        """The window closes: a session that stands still for pain behind it holds nothing."""
        if self._session.halted:
            self._watch.session_ended(counts=True)

    def _mode_changed(self, mode: Mode) -> None:
        session, before = self._session, self._session.before
        under_way = session.running or session.halted
        was_under_way = before.running or before.halted
        was_hurting = before.mode is Mode.HURTING
        if mode in ACTIVE:
            if not was_under_way:
                self._bell.session_began()
                self._first.window.notices.clear("autostart")
            if not self.reminders.facts.session_since:
                self._watch.session_began()
        elif mode is Mode.IDLE:
            self._bell.session_declined()
            self._show_login_offer()
        elif not under_way and (was_under_way or (was_hurting and session.reported)):
            self._watch.session_ended(counts=session.counts or session.reported)
            self.learn()

    @property
    def next_reminder(self) -> str:
        """When the next reminder comes, in words; empty where none is set."""
        status = self.reminders.status
        return (next_words(status) or self.tr("No reminder to come")) if status.active else ""

    def _show_next(self) -> None:
        status = self.reminders.status
        self._first.window.sidebar.show_reminder(
            self.next_reminder,
            next_caption(status, self._first.book),
            paused=status.paused,
        )

    def respects(self, obstacle: Reason) -> bool:
        """Whether the user wants reminders held for this."""
        settings = self._first.preferences.settings
        return {
            Reason.DO_NOT_DISTURB: settings.respect_do_not_disturb,
            Reason.FULL_SCREEN: settings.respect_full_screen,
            Reason.CAMERA: settings.respect_recording,
            Reason.MICROPHONE: settings.respect_recording,
        }[obstacle]

    # Starting at login.

    def _offer_autostart(self) -> None:
        """Ask once whether the app may start by itself, when the first reminder is set."""
        if not self.reminders.status.active:
            self._first.window.notices.clear("autostart")
        elif not self._first.state.offered_autostart:
            self._first.state = replace(self._first.state, offered_autostart=True)
            self._first.save()
            self._login_offered = not self._autostart.enabled()
            self._show_login_offer()

    def _show_login_offer(self) -> None:
        """Show the offer while it stands and no session runs."""
        if not self._login_offered or self._session.running or not self.reminders.status.active:
            return
        self._first.window.notices.say(
            self.tr("Reminders come only while the app runs. Start it hidden when you log in?"),
            topic="autostart",
            action=self.tr("Start at login"),
            act=partial(self._first.preferences.set, "start_at_login", True),
            dismiss=self._settle_login_offer,
        )

    def _settle_login_offer(self) -> None:
        self._login_offered = False
        self._first.window.notices.clear("autostart")

    def ask_about_login(self) -> None:
        """Let the setting say what is so: the user may have changed it in the system."""
        self._first.preferences.set("start_at_login", self._autostart.enabled())

    def follow_settings(self, settings: Settings) -> None:
        """Start the app at login, or no more, as the settings say."""
        self._settle_login_offer()
        if settings.start_at_login == self._autostart.enabled():
            return
        try:
            (self._autostart.enable if settings.start_at_login else self._autostart.disable)()
        except AutostartError as error:
            self._autostart_failed(str(error))

    def _autostart_failed(self, sentence: str) -> None:
        self._first.window.notices.say(sentence)
        self._first.preferences.set("start_at_login", self._autostart.enabled())
