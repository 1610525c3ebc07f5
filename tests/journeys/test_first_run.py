"""Somebody new: through the welcome into a first session, by names alone and by keys alone."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import App, Desktop

TITLE = "Welcome to Glutestretch"


@pytest.fixture
def start_new(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., App]]:
    """Start the app with nothing set or done; further starts use the same data."""
    started: list[App] = []

    def start(*arguments: str) -> App:
        started.append(App(desktop, tmp_path / "data", *arguments))
        return started[-1]

    yield start
    for app in started:
        app.end()


def stored(app: App, name: str) -> dict[str, Any]:
    """Return what a file of the app holds."""
    return dict(json.loads((app.data / name).read_text("utf-8")))


def test_from_the_welcome_to_a_session(start_new: Callable[..., App]) -> None:
    app = start_new()
    with app.reader() as reader:
        shown = reader.see(TITLE)
        assert any("about 11 minutes" in words for words in shown)
        assert any("not medical advice" in words for words in shown)
        assert [role for role, name in reader.controls() if not name] == []
        reader.press("Next")

        reader.see("Who shows the stretches")
        assert [role for role, name in reader.controls() if not name] == []
        reader.press("A man")
        reader.press("Deep")
        reader.press("Try the voice")
        reader.press("Short · 3 / 4 s")
        reader.press("Try the pace")
        reader.press("Next")

        reader.see("A first reminder")
        reader.press("At a time of day")
        reader.see("Every working day at")
        assert [role for role, name in reader.controls() if not name] == []
        reader.press("Done")
        reader.miss("A first reminder")
        reader.miss("No reminder set")

        reader.press("Start routine")
        reader.see("Before you start")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        reader.press("Menu")
        reader.press("Quit")
        reader.press("Close")
    assert app.ended() == 0
    settings = stored(app, "settings.json")
    assert (settings["figure"], settings["voice"]) == ("man", "deep")
    assert (settings["in_seconds"], settings["out_seconds"]) == (3, 4)
    [reminder] = stored(app, "reminders.json")["reminders"]
    assert (reminder["kind"], reminder["times"]) == ("clock", ["14:30"])
    assert app.complaints == ""


def test_it_is_skipped_by_key_and_does_not_come_again(
    start_new: Callable[..., App], desktop: Desktop
) -> None:
    app = start_new()
    app.window()
    with app.reader() as reader:
        reader.see(TITLE)
        desktop.key("Escape")
        reader.miss(TITLE)
        reader.see("Step 1 of 3")
    app.kill()

    again = start_new()
    again.window()
    with again.reader() as reader:
        reader.see("Step 1 of 3")
        desktop.key("ctrl+comma")
        reader.see("Restore all defaults")
        reader.miss(TITLE)
        desktop.key("Escape", "ctrl+q")
    assert again.ended() == 0
    assert not (again.data / "settings.json").exists()


def test_start_from_the_terminal_goes_past_it(
    start_new: Callable[..., App], desktop: Desktop
) -> None:
    app = start_new("start")
    with app.reader() as reader:
        reader.see("Before you start")
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of 3")
        reader.miss(TITLE)
    assert desktop


def test_hidden_it_waits_for_the_window(
    start_new: Callable[..., App], desktop: Desktop, tmp_path: Path
) -> None:
    app = start_new("--background")
    terminal = Terminal(tmp_path / "data", **desktop.environment)
    assert terminal.json("status")
    second = start_new()
    assert second.ended() == 0
    app.window()
    with app.reader() as reader:
        reader.see(TITLE)
        desktop.key("ctrl+q")
    assert app.ended() == 0
