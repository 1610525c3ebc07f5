"""A desktop of the tests' own, the app on it, and the hands and eyes that use the app."""

import json
import os
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, Self

from PySide6.QtGui import QImage

from tests.support.bus_fixtures import BusDaemon

ROOT = Path(__file__).resolve().parents[2]
DRIVER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
GLUTESTRETCH = (
    [os.environ["GLUTESTRETCH_PROGRAM"]]
    if "GLUTESTRETCH_PROGRAM" in os.environ
    else [sys.executable, "-m", "glutestretch"]
)
"""What starts the app; another program, such as a bundle's, can be named in its place."""
PATIENCE_SECONDS = 90
_PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "dbus-daemon": "dbus-daemon",
    "xdotool": "xdotool",
}
_SEARCHES = 50
_COLOUR_BYTES = 12
"""What a colour takes in the table of the X window dump that Xvfb keeps of its screen."""
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")

# Breaths as short as the settings allow, and no waiting between stretches.
SHORT = {
    "in_seconds": 2,
    "out_seconds": 2,
    "breaths": 3,
    "change_over_seconds": 0,
    "rest_seconds": 0,
}

SILENT = {"guidance": "off", "sounds": False, "breath_sound": False}
"""Where sound is not the subject: nothing says in the middle of a hold that there is none."""


def missing_packages() -> list[str]:
    """Return the packages that a journey needs and this system lacks."""
    missing = [package for program, package in _PACKAGES.items() if not shutil.which(program)]
    if not any(Path(launcher).exists() for launcher in _LAUNCHERS):
        missing.append("at-spi2-core")
    try:
        eyes = [SYSTEM_PYTHON, "-c", "import pyatspi"]
        subprocess.run(eyes, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        missing.append("python3-pyatspi")
    return missing


def end(process: subprocess.Popen[Any]) -> None:
    """End a process with all that it started."""
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(10)
    except ProcessLookupError:
        pass
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe:
            pipe.close()


class ScreenReader:
    """The eyes and hands of somebody who uses the app by its names; see ``screen_reader.py``."""

    def __init__(self, process: int, environment: dict[str, str]) -> None:
        self._driver = subprocess.Popen(
            [SYSTEM_PYTHON, str(DRIVER), str(process)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            start_new_session=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        end(self._driver)

    def _ask(self, do: str, **needs: object) -> Any:  # noqa: ANN401 - whatever was asked for
        assert self._driver.stdin
        assert self._driver.stdout
        self._driver.stdin.write(json.dumps({"do": do, **needs}) + "\n")
        self._driver.stdin.flush()
        line = self._driver.stdout.readline()
        assert line, "the screen reader ended"
        answer = json.loads(line)
        assert "error" not in answer, answer["error"]
        return answer["answer"]

    def see(self, text: str) -> list[str]:
        """Wait until a text is to be seen; return all that is to be seen."""
        return list(self._ask("see", text=text))

    def names(self) -> list[str]:
        """Return all that is to be seen just now."""
        return list(self._ask("names"))

    def miss(self, text: str) -> None:
        """Wait until a text is not to be seen any more."""
        self._ask("miss", text=text)

    def press(self, name: str) -> None:
        """Press a control as soon as it can be used."""
        self._ask("press", name=name)

    def answer_as_one_in_good_health(self) -> None:
        """Answer what is asked before a first session, so that it begins."""
        for name in ("No, I have no pain there", "Start", "None of these"):
            self.press(name)

    def write(self, name: str, text: str) -> None:
        """Write a text into a field."""
        self._ask("write", name=name, text=text)

    def enabled(self, name: str) -> bool:
        """Return whether a control can be used."""
        return bool(self._ask("enabled", name=name))

    def hear(self, text: str) -> list[str]:
        """Wait until a sentence was announced; return all since the last time."""
        return list(self._ask("hear", text=text))

    def focus(self, unlike: list[str] | None = None) -> list[str]:
        """Return what has the keyboard, once it is something else than before."""
        return list(self._ask("focus", unlike=unlike))

    def open(self, text: str, press_keys: Callable[[], object]) -> None:
        """Open a dialog by keys; wait until a text of it is seen and it has the keyboard."""
        before = self.focus()
        press_keys()
        self.see(text)
        self.focus(unlike=before)

    def controls(self) -> list[tuple[str, str]]:
        """Return role and name of every control."""
        return [(role, name) for role, name in self._ask("controls")]


class App:
    """The app as a process of its own, with its own data."""

    command: Sequence[str] = GLUTESTRETCH

    def __init__(self, desktop: "Desktop", data: Path, *arguments: str, **settings: object) -> None:
        self.data = data
        self._desktop = desktop
        if settings:
            data.mkdir(exist_ok=True)
            (data / "settings.json").write_text(json.dumps(settings), "utf-8")
        self._complaints = (data.parent / f"{data.name}-complaints.txt").open(
            "a+", encoding="utf-8"
        )
        self.process = subprocess.Popen(
            [*self.command, "--data-dir", str(data), *arguments],
            cwd=ROOT,
            env=desktop.environment,
            stdin=subprocess.DEVNULL,
            stderr=self._complaints,
            start_new_session=True,
        )

    def end(self) -> None:
        """End it, if it has not ended, and repeat what it complained of."""
        end(self.process)
        print(self.complaints, f"status {self.process.returncode}")  # noqa: T201
        self._complaints.close()

    def reader(self) -> ScreenReader:
        """Return a screen reader that follows the app."""
        return ScreenReader(self.process.pid, self._desktop.environment)

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self.process.kill()
        self.process.wait()

    def ended(self) -> int:
        """Wait until it has ended; return its status."""
        return self.process.wait(PATIENCE_SECONDS)

    @property
    def complaints(self) -> str:
        """What it has written to the standard error."""
        self._complaints.seek(0)
        return self._complaints.read()

    def window(self) -> str:
        """Wait until its window has the keyboard; return the window's number."""
        wanted = ("--all", "--onlyvisible", "--pid", str(self.process.pid))
        for _ in range(_SEARCHES):
            window = self._desktop.search(*wanted, "--name", "^Glutestretch$")
            try:
                self._desktop.hands("windowactivate", "--sync", window)
            except subprocess.CalledProcessError:
                continue  # a dialog of the same title was found just before it went away
            return window
        raise AssertionError("the window could not be activated")

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return what the diary holds."""
        with closing(sqlite3.connect(self.data / "diary.sqlite3")) as diary:
            return diary.execute(query).fetchall()


class Desktop:
    """Display, window manager, session bus and accessibility bus of their own.

    The session bus starts no service: a notification service of this machine that it had started
    would stay, and take what the next journey sends to its own.

    Attributes:
        environment: What a program has to know to be on it.
        display: The display's process.
        bus: The session bus.
    """

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        home = stack.enter_context(tempfile.TemporaryDirectory())
        runtime = Path(home) / "runtime"
        runtime.mkdir(mode=0o700)
        leave_out = ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "QT_SCALE_FACTOR")
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in leave_out and not name.startswith("XDG_")
        }
        self.environment |= {
            "HOME": home,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
            "PYTHONFAULTHANDLER": "1",
            # Qt says there which question of the accessibility bus it does not know.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
            "GSETTINGS_BACKEND": "memory",
            # No sound server, and none is started, until a journey brings its own.
            "PULSE_SERVER": f"unix:{runtime}/no-sound-server",
        }
        self._start_display()
        self._start_bus()

    def _start_display(self) -> None:
        read, write = os.pipe()
        self.display = self._spawn(
            [
                *("Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24"),
                *("-noreset", "-nolisten", "tcp", "-fbdir", self.environment["XDG_RUNTIME_DIR"]),
            ],
            pass_fds=(write,),
        )
        os.close(write)
        with os.fdopen(read) as number:
            self.environment["DISPLAY"] = f":{number.readline().strip()}"

    def _start_bus(self) -> None:
        self.bus = BusDaemon(Path(self.environment["XDG_RUNTIME_DIR"]))
        self.bus.start()
        self._stack.callback(self.bus.stop)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus.address
        launcher = next(path for path in _LAUNCHERS if Path(path).exists())
        self._spawn([launcher, "--launch-immediately"])
        self._spawn(["openbox", "--sm-disable"])

    def _spawn(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            pass_fds=pass_fds,
            start_new_session=True,
        )
        self._stack.callback(end, process)
        return process

    def hands(self, *words: str) -> str:
        """Let xdotool do something; return what it prints."""
        return self.run("xdotool", *words)

    def run(self, *command: str) -> str:
        """Run a program of the desktop to its end; return what it prints."""
        done = subprocess.run(
            command,
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
        )
        return done.stdout

    def search(self, *words: str) -> str:
        """Return the number of a window, once there is one."""
        for _ in range(_SEARCHES):
            try:
                return self.hands("search", "--sync", *words).split()[-1]
            except subprocess.CalledProcessError:
                continue  # some other window went away while it was looked at
        raise AssertionError(f"no window was found by {words}")

    def picture(self) -> QImage:
        """Return what is on the screen, with the mouse pointer."""
        raw = Path(self.environment["XDG_RUNTIME_DIR"], "Xvfb_screen0").read_bytes()
        header = struct.unpack_from(">25I", raw)
        start, (width, height), line, colours = header[0], header[4:6], header[12], header[19]
        start += _COLOUR_BYTES * colours
        pixels = raw[start : start + line * height]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def key(self, *keys: str) -> None:
        """Press keys one after another, as fingers do."""
        self.hands("key", "--delay", "30", *keys)


@contextmanager
def own_desktop() -> Iterator[Desktop]:
    """Start a desktop, and end all of it afterwards."""
    with ExitStack() as stack:
        yield Desktop(stack)
