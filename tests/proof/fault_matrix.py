"""``python -m tests.proof.fault_matrix``: every store meets every fault, twice.

It is there before the start, or comes in a hold. The app then does what writes to all stores. The
fault ends where it is one that ends, the app is closed, and what is on the disk is compared with
what was there and what was done.
"""

import argparse
import json
import os
import re
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from datetime import UTC, datetime, time
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from glutestretch.diary.events import Acknowledged, Answer, Screened
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.rules import ClockTimes, Reminder
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.file import ReminderFile
from glutestretch.routines.file import RoutineFile
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.model import Settings
from glutestretch.settings.window_state import StateFile, WindowState
from glutestretch.stretches.routines import Entry, Routine
from tests.diary.events import short_session
from tests.proof.faults import CAN_MOUNT, FAULTS, NEWER, Fault, small_disk
from tests.proof.table import markdown
from tests.support.app_rig import AppRig
from tests.support.fake_desktop import FakeDesktop
from tests.support.fakes import FakeClock
from tests.support.faults import FAULTS as KINDS
from tests.support.library import catalogue

STORES = ("settings.json", "window.json", "reminders.json", "routines.json", "diary.sqlite3")
STATES = ("before the start", "in a hold")
MAY_BE_LOST = {"window.json"}
"""Where the window was, and what was shown: nobody is told of its loss."""
_DAYS = tuple(range(7))
_BEFORE, _AFTER = time(8), time(17, 30)
_OWN = Routine("own-1", (Entry("seated-twist"),), "Mine")
_LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


class Held(NamedTuple):
    """What a folder has of what was there before and of what was done.

    Attributes:
        before: The stores that have what was there before.
        after: The stores that have what was done.
    """

    before: set[str]
    after: set[str]


class Outcome(NamedTuple):
    """What came of a cell."""

    said: tuple[str, ...]
    kept: str
    lost: str


def prepare(data: Path) -> None:
    """Write what is there before into every store."""
    SettingsFile(data / "settings.json").save(replace(Settings(), rest_seconds=90.0))
    StateFile(data / "window.json").save(WindowState(welcomed=True))
    rule = ClockTimes((_BEFORE,), _DAYS)
    ReminderFile(data / "reminders.json").save(ReminderState((Reminder("1", rule),)))
    RoutineFile(data / "routines.json").save((_OWN,))
    ReminderFile(data / "reminders.json").load()  # which keeps a copy
    RoutineFile(data / "routines.json").load()
    version = catalogue().guidance.warning_version
    with closing(Diary(data / "diary.sqlite3")) as diary:
        answers = (
            Acknowledged(_LONG_AGO, version, Answer.NO_PAIN),
            Screened(_LONG_AGO, 1, (), (), ()),
        )
        diary.record(*answers, *short_session("before", _LONG_AGO))


def started(application: QApplication, data: Path) -> AppRig:
    """Start the app on real stores."""
    clock = FakeClock()
    desktop = FakeDesktop(clock)
    desktop.store = ReminderFile(data / "reminders.json")  # type: ignore[assignment]
    diary = Diary(data / "diary.sqlite3")
    app = AppRig(application, data, clock=clock, desktop=desktop, diary=diary)
    app.controller.remind()
    return app


def hold(app: AppRig) -> None:
    """Bring a session into its first hold, with whatever is asked before it."""
    app.start()
    if app.mode is Mode.SCREENING:
        app.warning.ui.no_pain.click()
        app.warning.ui.start_button.click()
        from glutestretch.session.ui.screening_dialog import ScreeningDialog  # noqa: PLC0415

        app.dialog(ScreeningDialog).ui.go_on_button.click()
    app.play_until(Mode.HOLDING)


def act(app: AppRig) -> None:
    """Do what writes to every store."""
    app.first.preferences.set("breaths", 7)
    app.controller.remind().list.add(ClockTimes((_AFTER,), _DAYS))
    app.controller.own_routines.add((Entry("wall-glute"),))
    app.let_pass_until(lambda: app.mode is not Mode.HOLDING)


def held(data: Path) -> Held:
    """Look into every store of a folder, as the next start will."""
    before: set[str] = set()
    after: set[str] = set()

    def note(store: str, *, had: bool, did: bool) -> None:
        before.update({store} if had else ())
        after.update({store} if did else ())

    settings = SettingsFile(data / "settings.json").load().settings
    note("settings.json", had=settings.rest_seconds == 90.0, did=settings.breaths == 7)
    state = StateFile(data / "window.json").load()
    note("window.json", had=state.welcomed, did=bool(state.geometry))
    facts = ReminderFile(data / "reminders.json").load().facts
    times = {one.rule.times[0] for one in facts.reminders if isinstance(one.rule, ClockTimes)}
    note("reminders.json", had=_BEFORE in times, did=_AFTER in times)
    routines = RoutineFile(data / "routines.json").load().routines
    named = {one.entries[0].stretch for one in routines if one.entries}
    note("routines.json", had="seated-twist" in named, did="wall-glute" in named)
    with closing(Diary(data / "diary.sqlite3")) as diary:
        sessions = {one.id for one in diary.sessions()}
    note("diary.sqlite3", had="before" in sessions, did=bool(sessions - {"before"}))
    return Held(before, after)


def _what(path: Path) -> object:
    """Return what lies there, to be known again by another name; None if nothing does."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISREG(found.st_mode) and found.st_size < 1 << 20:
        with suppress(PermissionError):
            return path.read_bytes()
    return stat.S_IFMT(found.st_mode), found.st_size


def cell(application: QApplication, store: str, fault: Fault, state: str) -> Outcome:
    """Let a fault befall a store; return what the user saw, and what became of everything."""
    with tempfile.TemporaryDirectory(prefix="faults-") as folder, ExitStack() as stack:
        data = Path(folder, "data")
        data.mkdir(mode=0o700)
        if fault.small:
            stack.enter_context(small_disk(data))
        prepare(data)
        path = data / store
        with ExitStack() as there:
            if state == STATES[0]:
                there.enter_context(fault.there(path))
                found = _what(path)
                app = started(application, data)
                hold(app)
            else:
                app = started(application, data)
                hold(app)
                there.enter_context(fault.there(path))
                found = _what(path)
            act(app)
            said = tuple(app.notices)
        app.window.let_go()
        app.close()
        others = [one for one in data.iterdir() if one != path]
        aside = [one for one in others if _what(one) == found]
        untouched = _what(path) == found
        kept = bool(aside) or untouched or _has_what_is_new(path)
        return _outcome(store, fault, said, held(data), kept=kept)


def _has_what_is_new(path: Path) -> bool:
    """Return whether a store is still what a newer version wrote, with what it had."""
    with suppress(OSError, ValueError, LookupError, TypeError, sqlite3.Error):
        if path.suffix != ".sqlite3":
            return bool(json.loads(path.read_bytes())["version"] == NEWER)
        with closing(sqlite3.connect(path)) as raw:
            version = raw.execute("PRAGMA user_version").fetchone()
            sessions = raw.execute("SELECT id FROM sessions").fetchall()
            return version == (NEWER,) and ("before",) in sessions
    return False


def _outcome(store: str, fault: Fault, said: tuple[str, ...], now: Held, *, kept: bool) -> Outcome:
    others = set(STORES) - {store}
    lost = [f"{one}: what was there" for one in sorted(others - now.before)]
    lost += [f"{one}: what was done" for one in sorted(others - now.after)]
    had, did = store in now.before, store in now.after
    if fault.passes:
        lost += [] if had else ["what was there"]
        lost += [] if did or said else ["what was done, untold"]
        words = "what was there before, what was done" if did else "what was there before"
    else:
        words = ", ".join(
            part
            for part, so in (
                ("what was put there", kept),
                ("what was there before", had),
                ("what was done", did),
            )
            if so
        )
        if store not in MAY_BE_LOST:
            lost += [] if kept else ["what was put there"]
            lost += [] if did or said else ["what was done, untold"]
    return Outcome(said, words, "; ".join(lost))


def cells(stores: list[str], faults: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield the cells that there are: fault, store, state."""
    for name in faults:
        fault = FAULTS[name]
        for store in stores:
            once = fault.only or (stores[0] if fault.everywhere else store)
            if store == once and (CAN_MOUNT or not fault.mounts):
                for state in STATES:
                    yield name, store, state


def _seen(said: tuple[str, ...], folder_free: Callable[[str], str]) -> str:
    return " / ".join(map(folder_free, said)) or "nothing"


Row = tuple[str, ...]


def merged(rows: list[Row]) -> list[Row]:
    """Put kinds of what is no file into one row where they differ in what they are called alone."""
    called = {name: words for name, (_, words) in KINDS.items()}
    found: dict[Row, list[str]] = {}
    for fault, *others in rows:
        words = re.escape(called.get(fault, fault))
        alike = (re.sub(rf"{words}(\d+ MB)?", "…", cell) for cell in others)
        key = (*alike, "") if fault in called else (*others, fault)
        found.setdefault(key, []).append(fault)
    return [(", ".join(faults), *key[:-1]) for key, faults in found.items()]


def main() -> None:
    """Read the arguments, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.fault_matrix", description=__doc__)
    parser.add_argument("--store", choices=STORES, help="one store alone")
    parser.add_argument("--fault", choices=tuple(FAULTS), help="one fault alone")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["glutestretch", "-style", "fusion"])
    rows: list[Row] = []
    stores = [options.store] if options.store else list(STORES)
    for name, store, state in cells(stores, [options.fault] if options.fault else list(FAULTS)):
        outcome = cell(application, store, FAULTS[name], state)
        where = "all" if FAULTS[name].everywhere else store
        rows.append((name, where, state, _seen(outcome.said, _short), outcome.kept, outcome.lost))
        print(*rows[-1], sep=" | ", file=sys.stderr)
    head = ("fault", "store", "when", "what the user saw", "kept", "lost")
    print(markdown(head, merged([(*row[:5], row[5] or "nothing") for row in rows])))
    sys.exit(any(row[5] for row in rows))


def _short(sentence: str) -> str:
    """Return a sentence without the folder of the run."""
    return re.sub(r"\S*/faults-[^/]+/data", "…", sentence)


if __name__ == "__main__":
    main()
