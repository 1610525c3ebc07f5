"""Somebody new: through the welcome and a first session, by names alone and by keys alone."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import App, Desktop
from tests.journeys.test_by_keyboard import breathe
from tests.journeys.words import Words

TITLE = "Welcome to Glutestretch"
NO_ADVICE = (
    "It is not medical advice. Before the first session it asks about pain and about your health."
)
HALVES = (
    *((3, "Change sides"), (3, "Rest"), (3, "Change sides"), (3, "Rest")),
    *((4, "Change sides"), (4, "Well done")),
)
"""How many steps each has, and what comes after it."""


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


def test_from_the_welcome_to_a_finished_session(
    say: Words, start_new: Callable[..., App], desktop: Desktop
) -> None:
    app = start_new()
    with app.reader() as reader:
        shown = reader.see(say(TITLE))
        assert say(NO_ADVICE) in shown
        assert [role for role, name in reader.controls() if not name] == []
        reader.press(say("Next"))

        reader.see(say("Who shows the stretches"))
        assert [role for role, name in reader.controls() if not name] == []
        reader.press(say("A man"))
        reader.press(say("None"))
        reader.press(say("Try the pace"))
        reader.press(say("My own"))
        reader.press(say("Next"))

        reader.see(say("A first reminder"))
        reader.press(say("At a time of day"))
        assert [role for role, name in reader.controls() if not name] == []
        reader.press(say("Done"))
        reader.miss(say("A first reminder"))
        reader.miss(say("No reminder set"))

        reader.press(say("Start routine"))
        reader.see(say("Before you start"))
        reader.answer_as_one_in_good_health(say)
        app.window()
        for steps, after in HALVES:
            for step in range(1, steps):
                reader.see(say("Step {number} of {count}", number=step, count=steps))
                reader.press(say("Next"))
            reader.hear(say("Get ready to hold"))
            reader.see(say("Step {number} of {count} · Hold", number=steps, count=steps))
            breathe(desktop, 6)
            reader.see(say(after))
            if after != "Well done":
                reader.press(say("Next"))  # nobody who is new waits for all of it
        assert [role for role, name in reader.controls() if not name] == []
        reader.press(say("Done"))
        reader.press(say("Menu"))
        reader.press(say("Quit"))
    assert app.ended() == 0
    settings = stored(app, "settings.json")
    assert (settings["figure"], settings["pace"]) == ("man", "own")
    [reminder] = stored(app, "reminders.json")["reminders"]
    assert (reminder["kind"], reminder["times"]) == ("clock", ["14:30"])
    assert app.rows("SELECT outcome FROM ends") == [("finished",)]
    assert app.rows("SELECT count(*) FROM holds WHERE breaths = 6") == [(6,)]
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
