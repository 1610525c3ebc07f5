"""The app hidden in a tray on the bus: its small process, and the way back to the window."""

import subprocess
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.journeys.desktop import App, Desktop, own_desktop
from tests.journeys.hidden import Home

from .process import Activity, pss_megabytes, rss_megabytes, watch

_SETTLE_SECONDS = 3.0


class Hidden:
    """What was measured.

    Attributes:
        pss, rss: Megabytes of the small process.
        qt_pss: Those of the app in its place, a moment after its window was closed.
        activity: What the small process did while it was watched.
        opened: For each click, the seconds to the window, as the window manager shows it.
        started: The same for an ordinary start beside it.
    """

    def __init__(self, environment: Mapping[str, str], seconds: float, clicks: int) -> None:
        with (
            tempfile.TemporaryDirectory() as folder,
            own_desktop() as desktop,
            ExitStack() as stack,
        ):
            for name in ("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "PYTHONDONTWRITEBYTECODE"):
                desktop.environment.pop(name, None)  # nobody reads the screen
            # As an installer would have compiled the modules.
            desktop.environment["PYTHONPYCACHEPREFIX"] = environment["PYTHONPYCACHEPREFIX"]
            home = Home(desktop, Path(folder) / "data", stack)
            user = home.hide()
            process = home.app.process.pid
            self.opened: list[float] = []
            self.started: list[float] = []
            for number in range(clicks + 1):
                began = time.monotonic()
                other = App(desktop, Path(folder) / "other", **home.settings)
                self.started.append(_seen(desktop, other) - began)
                _settle()
                other.end()
                began = time.monotonic()
                user.click()
                self.opened.append(_seen(desktop, home.app) - began)
                user.see_icon(of_qt=True)
                home.close_window()
                self.qt_pss = pss_megabytes(process)
                user.see_icon(of_qt=False)
                if not number:  # the first of both has compiled modules and decoded pictures
                    self.opened.clear()
                    self.started.clear()
            _settle()
            self.pss, self.rss = pss_megabytes(process), rss_megabytes(process)
            self.activity: Activity = watch(process, seconds)


def _seen(desktop: Desktop, app: App) -> float:
    """Look for the app's window until it is there; return the moment."""
    wanted = ("--all", "--onlyvisible", "--pid", str(app.process.pid), "--name", "^Glutestretch$")
    while True:
        try:
            desktop.hands("search", *wanted)
        except subprocess.CalledProcessError:
            continue
        return time.monotonic()


def _settle() -> None:
    time.sleep(_SETTLE_SECONDS)  # noqa: TID251 - nothing here may wake the process


def rows(
    environment: Mapping[str, str], seconds: float, clicks: int = 5
) -> list[tuple[str, str, str, str]]:
    """Measure it with modules compiled where the environment says; return rows of the table."""
    found = Hidden(environment, seconds, clicks)
    return [
        (
            "Hidden in a tray on the bus: memory (PSS)",
            f"{found.rss:.1f} MB of resident pages; {found.qt_pss:.1f} MB as the app stays hidden",
            f"**{found.pss:.1f} MB**",
            "16 MB",
        ),
        (
            f"The same: idle {seconds:.0f} s, a reminder armed",
            f"{found.activity.cpu_seconds * 1000:.1f} ms of processor time",
            f"**{found.activity.wake_ups}** wake-ups",
            "0, 0",
        ),
        (
            "The same: from the click to the window",
            f"an ordinary start in turn with it {median(found.started) * 1000:.0f} ms",
            f"**{median(found.opened) * 1000:.0f} ms**, median",
            "250 ms",
        ),
    ]
