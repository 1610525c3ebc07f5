"""Being reminded while services die and files are damaged."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import App, Desktop, ScreenReader
from tests.journeys.dunst import Dunst
from tests.journeys.programs import running

_MOST_LOOKS = 60


@pytest.fixture
def dunst(desktop: Desktop, tmp_path: Path) -> Iterator[Dunst]:
    dunst = Dunst(desktop, tmp_path)
    dunst.start()
    yield dunst
    dunst.stop()


@pytest.fixture
def terminal(desktop: Desktop, tmp_path: Path) -> Terminal:
    """Commands that use the app's data."""
    return Terminal(tmp_path / "data", **desktop.environment)


def test_a_notification_whose_service_dies_goes_on_in_the_window(
    dunst: Dunst, start: Callable[..., App], terminal: Terminal
) -> None:
    app = start()
    app.window()
    terminal.lines("remind in 2s --routine wall")
    dunst.wait_for(1)
    dunst.stop()
    with app.reader() as reader:
        reader.see("Time to stretch")
        reader.press("Start")
        reader.see("No, I have no pain there")
    [line] = json.loads((app.data / "reminders.json").read_bytes())["state"]["log"]
    assert (line["what"], line["where"]) == ("fired", "window")
    assert app.complaints == ""


def test_started_hidden_with_a_damaged_file_no_reminder_is_lost(
    desktop: Desktop, terminal: Terminal
) -> None:
    terminal.lines("remind daily 8:00")
    file = terminal.data / "reminders.json"
    file.write_bytes(file.read_bytes()[:40])
    command = (sys.executable, "-m", "glutestretch", "--data-dir", str(terminal.data))
    with running(desktop, *command, "--background") as app:
        for _ in range(_MOST_LOOKS):
            if list(terminal.data.glob("reminders.damaged-*")) and file.exists():
                break
            terminal.type("status")
        [line] = terminal.lines("reminders")
        assert "Every day at 8:00" in line
        terminal.lines("")
        with ScreenReader(app.pid, desktop.environment) as reader:
            reader.see("the reminders come from a copy of it")
