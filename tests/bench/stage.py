"""Where the benchmark runs: its own display, and data directories as a user would have them."""

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from glutestretch.desktop.paths import Paths
from glutestretch.diary.events import Acknowledged, Answer, Screened
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.reminders.engine.engine import reconciled, with_reminders
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import ClockTimes, Once, Reminder, Sitting
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.time_windows import Hours
from glutestretch.reminders.file import ReminderFile
from glutestretch.settings.file import SettingsFile
from glutestretch.settings.model import Settings

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = Path(__file__).resolve().parent
_BUNDLE = ROOT / "glutestretch" / "_built" / "resources.rcc"


@contextmanager
def display(own: str = "", *, managed: bool = True) -> Iterator[dict[str, str]]:
    """Lend the environment for a display: the one named, else a new one that nobody sees.

    Args:
        own: The name of a display to use.
        managed: Whether a window manager runs on a new one, as it does at every user's.

    Raises:
        SystemExit: With a sentence, if there is no Xvfb, or no openbox.
    """
    environment = dict(os.environ, PYTHONPATH=str(ROOT), PYTHONHASHSEED="0")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(prefix="glutestretch-bench-") as compiled:
        environment["PYTHONPYCACHEPREFIX"] = compiled  # as an installer would have compiled it
        with _screen(environment, own), _manager(environment, wanted=managed and not own):
            yield environment


@contextmanager
def _screen(environment: dict[str, str], own: str) -> Iterator[None]:
    if own:
        environment["DISPLAY"] = own
        yield
        return
    if not shutil.which("Xvfb"):
        raise SystemExit("The benchmark needs Xvfb (apt install xvfb) or --display.")
    environment.pop("WAYLAND_DISPLAY", None)
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            screen = f":{number.readline().strip()}"
        environment |= {"DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
        yield
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _manager(environment: dict[str, str], *, wanted: bool) -> Iterator[None]:
    if not wanted:
        yield
        return
    if not shutil.which("openbox"):
        raise SystemExit("The benchmark needs openbox (apt install openbox) or --display.")
    ready = Path(environment["PYTHONPYCACHEPREFIX"]) / "managed"
    os.mkfifo(ready)
    manager = subprocess.Popen(
        ["openbox", "--startup", f"sh -c 'echo > {ready}'"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        ready.read_text("ascii")  # openbox writes once it manages the screen
        yield
    finally:
        manager.terminate()
        manager.wait()


@contextmanager
def data_dir() -> Iterator[dict[str, str]]:
    """Lend the environment of a user who has answered the warning and chosen settings."""
    with tempfile.TemporaryDirectory(prefix="glutestretch-bench-") as home:
        environment = {"XDG_DATA_HOME": home}
        paths = Paths(str(Path(home) / "glutestretch"))
        paths.make()
        version = tomllib.loads((ROOT / "resources" / "guidance.toml").read_text("utf-8"))
        diary = Diary(Path(paths.diary))
        now = datetime.now(UTC)
        diary.record(Acknowledged(now, version["warning_version"], Answer.NO_PAIN))
        diary.record(Screened(now, 1, (), (), ()))
        diary.close()
        SettingsFile(paths.settings).save(replace(Settings(), theme="light"))
        yield environment


def forget_bundle() -> None:
    """Let the system forget the bundle, as a restart of the machine would.

    A file that was just written is in memory in large pieces; a process that maps it then counts
    some 8 MB of it, though it has looked at a few pages only.
    """
    with _BUNDLE.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def command(script: str, *arguments: str) -> list[str]:
    """Return the command line of one of the scripts beside this file."""
    return [sys.executable, str(SCRIPTS / script), *arguments]


def set_ten_reminders(environment: dict[str, str]) -> None:
    """Give the user ten reminders that come in the next days, one of them for sitting."""
    now = datetime.now(UTC)
    rules: list[Rule] = [Once(now + timedelta(days=day)) for day in range(1, 6)]
    rules += [ClockTimes([(now + timedelta(hours=hour)).time()]) for hour in range(4, 8)]
    rules += [Sitting(600, [Hours(time(), time())])]
    many = [Reminder(str(number), rule) for number, rule in enumerate(rules, 1)]
    set_reminders(environment, with_reminders(reconciled(ReminderState(), now), now, many))


def set_reminders(environment: dict[str, str], facts: ReminderState) -> None:
    """Give the user these reminders."""
    paths = Paths(str(Path(environment["XDG_DATA_HOME"]) / "glutestretch"))
    problem = ReminderFile(paths.reminders).save(facts)
    assert not problem, problem
