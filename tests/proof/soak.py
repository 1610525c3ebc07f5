"""``python -m tests.proof.soak``: the app lives through many days in a process, and stays as small.

A round is a session, a reminder that is answered, and every dialog once. Real windows and stores,
on a clock that is moved on. After a warm-up nothing may become more.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import Acknowledged, Answer, Screened
from glutestretch.diary.store import Diary
from glutestretch.reminders.engine.rules import Once
from glutestretch.reminders.ui.dialog import RemindersDialog
from glutestretch.routines.ui.dialog import RoutinesDialog
from glutestretch.session.engine.chart import Mode
from glutestretch.stretches.routines import Entry
from tests.proof.table import markdown
from tests.support.app_rig import AppRig, settle
from tests.support.library import catalogue

_DIALOGS = (
    *("settings", "reminders", "own_routines", "packs", "progress", "data", "glutes"),
    *("keys", "about"),
)
_HELD_HERE_ALONE = 3
"""References to an alarm from the list, the loop and the question itself."""
_MB = 1 << 20


class Reading(NamedTuple):
    """What the process has after so many rounds."""

    rounds: int
    resident: float
    python: float
    descriptors: int
    threads: int
    timers: int
    qobjects: int
    python_objects: int


HEAD = (
    *("rounds", "resident, MB", "of Python, MB", "file descriptors", "threads"),
    *("timers and alarms that run", "QObjects", "Python's objects"),
)


class Soak:
    """The app, and somebody who uses all of it."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        paths = Paths(str(folder / "data"))
        paths.make()
        now = datetime(2026, 1, 1, tzinfo=UTC)
        version = catalogue().guidance.warning_version
        diary = Diary(paths.diary)
        diary.record(Acknowledged(now, version, Answer.NO_PAIN), Screened(now, 1, (), (), ()))
        self.app = AppRig(application, Path(paths.directory), diary=diary)
        self.app.controller.own_routines.add((Entry("seated-twist"),))
        self.rounds = 0

    def go_round(self) -> None:
        """Live through a day."""
        self._session()
        self._reminder()
        for name in _DIALOGS:
            self._dialog(name)
        self.app.clock.advance(24 * 3600)
        self.rounds += 1
        self._forget()

    def _session(self) -> None:
        self.app.start()
        self.app.play_until(Mode.FINISHED)
        self.app.finished.ui.leave_button.click()
        settle()

    def _reminder(self) -> None:
        """Let one come, and press one of its buttons: in turn each."""
        reminders = self.app.controller.remind().list
        for row in reminders.rows:
            reminders.delete(row.id)
        reminders.add(Once(self.app.clock.now() + timedelta(minutes=5)))
        self.app.clock.advance(6 * 60)
        settle()
        notifier = self.app.desktop.notifier
        ((key, shown),) = notifier.on_screen.items()
        notifier.answer(shown.buttons[self.rounds % len(shown.buttons)].action, key)
        settle()
        if self.app.session.running:
            self.app.session.finish()
            settle()

    def _dialog(self, name: str) -> None:
        getattr(self.app.window, f"{name}_wished").emit()
        settle()
        (dialog,) = self.app.dialogs
        if isinstance(dialog, RemindersDialog):
            dialog.add_reminder()
        elif isinstance(dialog, RoutinesDialog):
            dialog.edit(self.app.controller.own_routines.routines[0].id)
        settle()
        for shown in self.app.dialogs:
            shown.close()
        settle()

    def _forget(self) -> None:
        """Let the stand-ins forget what they have written down for tests."""
        self.app.desktop.notifier.all.clear()
        self.app.audio.heard.clear()
        self.app.audio.swells.clear()
        self.app.speech.said.clear()
        self.app.speech.calls.clear()
        clock = self.app.clock
        clock._alarms[:] = [
            alarm
            for alarm in clock._alarms
            if alarm.moment is not None or sys.getrefcount(alarm) > _HELD_HERE_ALONE
        ]

    def read(self) -> Reading:
        """Return what the process has now, once nothing is left to be collected."""
        settle()
        gc.collect()
        there = _qobjects()
        running = sum(isinstance(one, QTimer) and one.isActive() for one in there)
        armed = sum(alarm.moment is not None for alarm in self.app.clock._alarms)
        count = len(there)
        there.clear()
        return Reading(
            self.rounds,
            _resident_pages() * os.sysconf("SC_PAGE_SIZE") / _MB,
            tracemalloc.get_traced_memory()[0] / _MB,
            len(list(Path("/proc/self/fd").iterdir())),
            len(list(Path("/proc/self/task").iterdir())),
            running + armed,
            count,
            len(gc.get_objects()),
        )


def _resident_pages() -> int:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1])


def _qobjects() -> list[QObject]:
    """Return all that belongs to a window or to the application."""
    application = QApplication.instance()
    assert application is not None
    found = application.findChildren(QObject)
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            found += [window, *window.findChildren(QObject)]
    return found


@contextmanager
def soaked(application: QApplication, *, traced: bool = True) -> Iterator[Soak]:
    """Lend an app to live with; what Python allocates is counted if it is ``traced``."""
    if traced:
        tracemalloc.start()
    try:
        with tempfile.TemporaryDirectory(prefix="soak-") as folder:
            soak = Soak(application, Path(folder))
            with closing(soak.app):
                yield soak
    finally:
        tracemalloc.stop()


def table(readings: list[Reading]) -> str:
    """Return the readings in Markdown, with what each round added after the first one."""
    rows = [[_cell(value) for value in reading] for reading in readings]
    first, last = readings[0], readings[-1]
    rounds = max(last.rounds - first.rounds, 1)
    growth = [(b - a) / rounds for a, b in zip(first[1:], last[1:], strict=True)]
    kilobytes = [f"{1024 * value:+.1f} kB" for value in growth[:2]]
    rows.append(["each round since", *kilobytes, *(f"{value:+.2f}" for value in growth[2:])])
    return markdown(HEAD, rows)


def _cell(value: float) -> str:
    return f"{value:.1f}" if isinstance(value, float) else f"{value:,}"


def run(minutes: float, warm_up: int, rows: int) -> list[Reading]:
    """Go round for so long; return readings from the end of the warm-up on."""
    application = QApplication(["glutestretch", "-style", "fusion"])
    with soaked(application) as soak:
        for _ in range(warm_up):
            soak.go_round()
        began = time.monotonic()
        readings = [soak.read()]
        for row in range(1, rows + 1):
            while time.monotonic() < began + 60 * minutes * row / rows:
                soak.go_round()
            readings.append(soak.read())
            print(*readings[-1], file=sys.stderr)
    return readings


def main() -> None:
    """Read the arguments, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=120, help="how long (120)")
    parser.add_argument("--warm-up", type=int, default=10, help="rounds before it (10)")
    parser.add_argument("--rows", type=int, default=6, help="readings after the first (6)")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(table(run(options.minutes, options.warm_up, options.rows)))


if __name__ == "__main__":
    main()
