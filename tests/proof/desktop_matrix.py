"""``python -m tests.proof.desktop_matrix``: the desktop fails in every state of the app.

The real app runs on a display, buses, a sound server, a notification service and a tray of its own,
and one of these is taken away; or it is started twice, or told fifty things at once. The clock is
set, and the zone changed, in a process on a clock of its own. What was under way has to go on, or
to be offered again; what was stored before has to be there.
"""

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QApplication

from glutestretch.commands.exit import CommandError
from glutestretch.commands.queries import _known
from glutestretch.desktop.paths import Paths
from glutestretch.kit.record import replace
from glutestretch.reminders import listing
from glutestretch.reminders.engine.rules import Once
from glutestretch.reminders.engine.state import Event
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.file import SettingsFile
from tests.journeys.command import Terminal
from tests.journeys.desktop import PATIENCE_SECONDS, App, ScreenReader, end, own_desktop
from tests.journeys.dunst import Dunst
from tests.journeys.programs import running
from tests.journeys.sound_server import own_sound_server
from tests.journeys.test_commands import remind_at_once
from tests.proof.fault_matrix import STORES, held, hold, prepare, started
from tests.proof.table import markdown
from tests.support.app_rig import AppRig, settle

STATES = ("reading", "in a hold", "paused", "hidden, a reminder to come", "a reminder shown")
_READING, _HOLD, _PAUSED, _HIDDEN, _SHOWN = STATES
_SOON, _LATER = "remind in 2s", "remind in 20s"
_GLANCES = 3
_PAUSE_SECONDS = 0.3
_MANY = 50
_OF_A_HOLD = ("Breathe", "Get ready", "Step", "This step", "This side", "Session", "Hold")
_FAR = timedelta(hours=5)
_ADDED = "2"
"""The number of the reminder that comes on top of what was there before."""


class Outcome(NamedTuple):
    """What came of a cell."""

    seen: tuple[str, ...]
    went_on: str
    lost: tuple[str, ...]


class Scene:
    """A desktop with all that there is, and the app on it.

    Attributes:
        app: The app that was started last.
    """

    app: App
    _reader: ScreenReader

    def __init__(self, stack: ExitStack, data: Path) -> None:
        self.data = data
        self._stack = stack
        self.set_up()

    def set_up(self) -> None:
        """Start a desktop, on which the app can be started."""
        enter = self._stack.enter_context
        self.desktop = enter(own_desktop())
        home = Path(enter(tempfile.TemporaryDirectory()))
        bus = ("dbus-daemon", "--session", "--nofork", "--print-address")
        self.system_bus = enter(running(self.desktop, *bus))
        assert self.system_bus.stdout
        address = self.system_bus.stdout.readline().strip()
        self.sound = enter(own_sound_server())
        self.desktop.environment |= {"DBUS_SYSTEM_BUS_ADDRESS": address, **self.sound.environment}
        self.tray = enter(running(self.desktop, "trayer"))
        self.dunst = Dunst(self.desktop, home)
        self.dunst.start()
        self._stack.callback(self.dunst.stop)
        self.terminal = Terminal(self.data, **self.desktop.environment)

    def start(self, *arguments: str) -> App:
        """Start the app, which keeps what it has."""
        app = App(self.desktop, self.data, *arguments)
        self._stack.callback(app.end)
        return app

    def watch(self) -> None:
        """Look at the app that was started last."""
        self._reader = self._stack.enter_context(self.app.reader())

    def until(self, so: Callable[[], object]) -> bool:
        """Look every now and then, as long as the app runs; return whether it became so."""
        late = time.monotonic() + PATIENCE_SECONDS
        while not so():
            if time.monotonic() > late or self.app.process.poll() is not None:
                return False
            with suppress(subprocess.TimeoutExpired):
                self.app.process.wait(_PAUSE_SECONDS)
        return True

    @property
    def status(self) -> dict[str, Any]:
        """What the command of this name tells, without its process."""
        now = datetime.now(UTC)
        try:
            known = _known(Paths(str(self.data)))
        except CommandError:  # it has the lock already, and answers in a moment
            return {"running": False, "session": None}
        return dict(listing.status(known.facts, now, known.session, running=known.running))

    def mode_is(self, mode: Mode) -> bool:
        """Return whether the session is in this mode."""
        session = self.status["session"]
        return session is not None and session["mode"] == mode.value

    def bring_into(self, state: str) -> None:
        """Start the app, and bring it into a state."""
        hidden = state == _HIDDEN
        self.app = self.start(*(["--background"] if hidden else []))
        assert self.until(lambda: self.status["running"])
        if hidden:
            self.terminal.lines(_LATER)
            return
        self.app.window()
        if state == _SHOWN:
            self.terminal.lines(_SOON)
            self.dunst.wait_for(1)
        elif state in (_HOLD, _PAUSED):
            self.terminal.lines("start wall")
            while not self.mode_is(Mode.HOLDING):
                session = self.status["session"]
                self.desktop.key("Right")
                assert self.until(lambda: self.status["session"] != session)  # noqa: B023
            if state == _PAUSED:
                self.desktop.key("space")
                assert self.until(lambda: self.mode_is(Mode.PAUSED))

    def seen(self, *, titles: bool) -> set[str]:
        """Return what is on the screen, apart from what each moment of a hold changes.

        Args:
            titles: Whether the titles of windows are all that can be known.
        """
        names = self._titles() if titles else self._reader.names()
        return {name for name in names if not name.startswith(_OF_A_HOLD)}

    def _titles(self) -> set[str]:
        try:
            found = self.desktop.hands("search", "--onlyvisible", "--name", ".").split()
            titles = [self.desktop.hands("getwindowname", window).strip() for window in found]
        except subprocess.CalledProcessError:  # there is none, or one went away meanwhile
            return set()
        return {title for title in titles if title[:1].isupper()}

    def went_on(self, state: str) -> tuple[str, tuple[str, ...]]:
        """Return what became of what was under way, and what of it was lost."""
        if state == _READING:
            return ("the app", ()) if self.status["running"] else ("", ("the app",))
        if state in (_HOLD, _PAUSED):
            if self.status["session"]:
                return "the session", ()
            if any(name.startswith(_OFFER) for name in self._reader.names()):
                self._reader.press("Go on")
                if self.until(lambda: self.status["session"]):
                    return "the session, once Go on was pressed", ()
            return "", ("the session",)
        if not self.until(lambda: self.status["shown"]):
            return "", ("the reminder",)
        where = str(self.status["shown"]["where"]).replace("_", " ")
        return f"the reminder: {where}", ()


def _session_bus(scene: Scene) -> None:
    scene.desktop.bus.stop()


def _system_bus(scene: Scene) -> None:
    end(scene.system_bus)


def _sound(scene: Scene) -> None:
    scene.sound.kill()


def _notifications(scene: Scene) -> None:
    scene.dunst.stop()


def _tray(scene: Scene) -> None:
    end(scene.tray)


def _display(scene: Scene) -> None:
    """Take the display; another one is there when the user comes back and starts the app."""
    end(scene.desktop.display)
    scene.app.ended()
    scene.set_up()
    scene.app = scene.start()
    scene.app.window()
    scene.watch()


def _second_start(scene: Scene) -> None:
    for app in (scene.start(), scene.start()):
        assert app.ended() == 0


def _many_commands(scene: Scene) -> None:
    times = [f"9:{minute:02}" for minute in range(_MANY)]
    assert remind_at_once(scene.terminal, times, seconds=300) == [0] * _MANY
    assert len(scene.terminal.json("reminders")) >= _MANY


FAULTS: dict[str, Callable[[Scene], None]] = {
    "session bus gone": _session_bus,
    "system bus gone": _system_bus,
    "sound gone": _sound,
    "notifications gone": _notifications,
    "tray gone": _tray,
    "display gone": _display,
    "two more starts": _second_start,
    f"{_MANY} commands at once": _many_commands,
}
_OFFER = "Your last session broke off"
_BLINDING = "session bus gone"
"""It takes the accessibility bus, too; what is on the screen is then known by its titles alone."""


def real_cell(fault: str, state: str) -> Outcome:
    """Let a fault befall the app on its desktop; return what was seen, and what became of it."""
    with tempfile.TemporaryDirectory(prefix="faults-") as folder, ExitStack() as stack:
        data = Path(folder, "data")
        data.mkdir(mode=0o700)
        _prepare(data)
        scene = Scene(stack, data)
        scene.bring_into(state)
        titles = fault == _BLINDING
        if not titles:
            scene.watch()
        before = scene.seen(titles=titles)
        FAULTS[fault](scene)
        seen = scene.seen(titles=titles) - before
        went_on, lost = scene.went_on(state)
        for _ in range(_GLANCES):
            seen |= scene.seen(titles=titles) - before
        said = (*sorted(seen), *scene.terminal.lines("status"))
        assert scene.app.process.poll() is None
        end(scene.app.process)
        return Outcome(said, went_on, (*lost, *_missing(data)))


def _prepare(data: Path) -> None:
    """Write what is there before, and let holds be long."""
    prepare(data)
    file = SettingsFile(data / "settings.json")
    file.save(replace(file.load().settings, breaths=12, in_seconds=6.0, out_seconds=9.0))


def _missing(data: Path) -> tuple[str, ...]:
    """Return the stores that have not what was there before."""
    return tuple(sorted(set(STORES) - held(data).before))


# The clock and the zone, which only a process on a clock of its own can have changed.


def _back(app: AppRig) -> None:
    app.desktop.set_clock(app.clock.now() - _FAR)


def _forward(app: AppRig) -> None:
    app.desktop.set_clock(app.clock.now() + _FAR)


def _zone(app: AppRig) -> None:
    app.desktop.zone.travel("America/New_York")
    app.clock.advance()


CLOCK_FAULTS: dict[str, Callable[[AppRig], None]] = {
    "clock back by 5 hours": _back,
    "clock forward by 5 hours": _forward,
    "zone changed to New York": _zone,
}


def clock_cell(application: QApplication, fault: str, state: str) -> Outcome:
    """Let the clock be set in a state; return what was seen, and what became of it."""
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        data = Path(folder)
        _prepare(data)
        app = started(application, data)
        _bring_into(app, state)
        CLOCK_FAULTS[fault](app)
        settle()
        went_on, lost = _went_on(app, data, state)
        said = tuple(app.notices)
        app.window.let_go()
        app.close()
        return Outcome(said, went_on, (*lost, *_missing(data)))


def _bring_into(app: AppRig, state: str) -> None:
    reminders = app.controller.remind().list
    if state in (_HOLD, _PAUSED):
        hold(app)
        app.clock.advance(10)
        if state == _PAUSED:
            app.play()
    elif state == _HIDDEN:
        reminders.add(Once(app.clock.now() + timedelta(minutes=30)))
        app.window.hide()
    elif state == _SHOWN:
        reminders.add(Once(app.clock.now() + timedelta(minutes=5)))
        app.clock.advance(6 * 60)
        assert app.desktop.notifier.on_screen
    settle()


def _went_on(app: AppRig, data: Path, state: str) -> tuple[str, tuple[str, ...]]:
    """Return what became of what was under way, and what of it was lost."""
    if state in (_HOLD, _PAUSED):
        if state == _PAUSED:
            app.play()
        app.let_pass_until(lambda: app.mode in (Mode.CHANGING_SIDE, Mode.RESTING))
        rows = "SELECT breaths, seconds FROM holds WHERE outcome = 'finished'"
        with closing(sqlite3.connect(data / "diary.sqlite3")) as diary:
            breaths, seconds = diary.execute(f"{rows} ORDER BY rowid DESC").fetchone()
        words = f"the hold: {breaths} breaths in {seconds:.0f} s"
        return words, () if (breaths, round(seconds)) == (12, 180) else ("part of the hold",)
    if state == _HIDDEN:
        app.clock.advance(2 * _FAR.total_seconds())
        log = app.controller.remind().reminders.facts.log
        for one in log:
            if one.reminder == _ADDED and one.what in (Event.FIRED, Event.MISSED):
                return f"the reminder: {one.what}, when the clock said {one.at:%H:%M}", ()
    elif state == _READING:
        return "the app", ()
    elif app.desktop.notifier.on_screen:
        return "the reminder: notification", ()
    return "", ("the reminder",)


def cells(faults: list[str]) -> Iterator[tuple[str, str, Outcome]]:
    """Fill the cells of these faults."""
    application = QApplication.instance() or QApplication(["glutestretch", "-style", "fusion"])
    assert isinstance(application, QApplication)
    for fault in faults:
        for state in STATES:
            if fault in FAULTS:
                yield fault, state, real_cell(fault, state)
            else:
                yield fault, state, clock_cell(application, fault, state)


def main() -> None:
    """Read the arguments, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.proof.desktop_matrix", description=__doc__
    )
    every = [*FAULTS, *CLOCK_FAULTS]
    parser.add_argument("--fault", choices=every, help="one fault alone")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = []
    for fault, state, outcome in cells([options.fault] if options.fault else every):
        seen = " / ".join(outcome.seen) or "nothing"
        lost = ", ".join(outcome.lost) or "nothing"
        rows.append((fault, state, seen, outcome.went_on, lost))
        print(*rows[-1], sep=" | ", file=sys.stderr, flush=True)
    print(markdown(("fault", "when", "what the user saw", "what went on", "lost"), rows))
    sys.exit(any(row[-1] != "nothing" for row in rows))


if __name__ == "__main__":
    main()
