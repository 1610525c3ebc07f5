"""A real notification service, and the hands of the user who answers."""

import subprocess
import time
from contextlib import ExitStack
from pathlib import Path

from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    Proxy,
    open_dbus_connection,
)

from tests.journeys.desktop import PATIENCE_SECONDS, Desktop
from tests.journeys.programs import need, running

# dunst shows the buttons in a menu of another program; this one takes what the file names.
_MENU = """#!/bin/sh
exec grep -F -- "$(cat {choice})"
"""
_NAME = "org.freedesktop.Notifications"
_RULES = """
[global]
    dmenu = {menu}
    font = Sans 10
    idle_threshold = 0
[urgency_normal]
    timeout = {seconds}
"""


class Dunst:
    """The service dunst on a desktop; skips the journey where it is not installed."""

    def __init__(self, desktop: Desktop, home: Path) -> None:
        need("dunst", "dunstctl")
        self._desktop = desktop
        self._home = home
        self._stack = ExitStack()
        menu = home / "menu"
        menu.write_text(_MENU.format(choice=home / "choice"))
        menu.chmod(0o755)

    def start(self, seconds: int = 0) -> None:
        """Start it, with notifications that stay so long, or until they are answered."""
        rules = self._home / "dunstrc"
        rules.write_text(_RULES.format(menu=self._home / "menu", seconds=seconds))
        assert not self._is_there(), "a notification service is there already"
        self._stack.enter_context(running(self._desktop, "dunst", "-conf", str(rules)))
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if self._is_there():
                return
        raise AssertionError("dunst never came to the bus")

    def _is_there(self) -> bool:
        """Return whether it has its name; asking its own tool would start another one."""
        address = self._desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        with open_dbus_connection(bus=address) as connection:
            owned = Proxy(message_bus, connection).NameHasOwner(_NAME)
        return bool(owned[0])

    def stop(self) -> None:
        """End it."""
        self._stack.close()

    def _run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            ["dunstctl", *words],
            env=self._desktop.environment,
            check=False,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
        )

    def do(self, *words: str) -> str:
        """Tell it what a user would; return what it prints."""
        done = self._run(*words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def wait_for(self, count: int) -> None:
        """Wait until so many notifications are on the screen."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if int(self.do("count", "displayed")) == count:
                return
        raise AssertionError(f"there were never {count} notifications")

    def choose(self, label: str) -> None:
        """Open the menu of buttons and take one."""
        (self._home / "choice").write_text(label)
        self.do("context")
