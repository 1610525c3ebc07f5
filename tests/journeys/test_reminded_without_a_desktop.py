"""Being reminded where there is no tray and nothing shows notifications, the app being hidden."""

import time
from collections.abc import Callable, Iterator
from copy import copy
from pathlib import Path

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import PATIENCE_SECONDS, App, Desktop


@pytest.fixture
def bare(desktop: Desktop) -> Desktop:
    """Return the desktop as it is without a session bus, and so without notifications."""
    bare = copy(desktop)
    bare.environment = desktop.environment | {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    return bare


@pytest.fixture
def app(bare: Desktop, tmp_path: Path) -> Iterator[App]:
    app = App(bare, tmp_path / "data", "--background")
    yield app
    app.end()


def _until(so: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not so():
        assert time.monotonic() < end, "it never came"


def test_a_reminder_of_the_hidden_app_is_seen_and_takes_no_focus(bare: Desktop, app: App) -> None:
    terminal = Terminal(app.data, **bare.environment)
    _until(lambda: terminal.json("status")["running"])
    terminal.lines("remind in 2s")
    _until(lambda: terminal.json("status")["shown"])
    small = bare.search("--onlyvisible", "--name", "^Time to stretch")
    assert small.strip() != bare.hands("getwindowfocus").strip()
    assert terminal.json("status")["shown"]["where"] == "small_window"
    assert any("shown in a small window" in line for line in terminal.lines("status"))
    bare.hands("windowactivate", "--sync", small)
    bare.key("Tab", "Tab", "Return")
    _until(lambda: not terminal.json("status")["shown"])
    assert any("next: today at" in line for line in terminal.lines("reminders"))
    assert app.complaints == ""
