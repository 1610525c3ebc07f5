"""Commands to the app that runs, and the app that a command starts."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import ROOT, SHORT, App, Desktop, ScreenReader, end

_MOST_LOOKS = 100


@pytest.fixture
def terminal(desktop: Desktop, tmp_path: Path) -> Terminal:
    """Commands that use the app's data."""
    return Terminal(tmp_path / "data", **desktop.environment)


@pytest.fixture
def app(start: Callable[..., App]) -> App:
    """The app, with its window open."""
    app = start()
    app.window()
    return app


@contextmanager
def typed(desktop: Desktop, data: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start the app with these words."""
    data.mkdir()
    (data / "settings.json").write_text(json.dumps(SHORT), "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "glutestretch", "--data-dir", str(data), *words],
        cwd=ROOT,
        env=desktop.environment,
        start_new_session=True,
    )
    yield process
    end(process)


def status_once(terminal: Terminal, ready: Callable[[Any], bool]) -> Any:  # noqa: ANN401 - JSON
    """Ask for the status until it is so; return it."""
    found = None
    for _ in range(_MOST_LOOKS):
        found = terminal.json("status")
        if ready(found):
            return found
    raise AssertionError(f"never came: {found}")


def is_running(status: dict[str, object]) -> bool:
    return status["running"] is True


def test_the_status_of_the_app_that_runs(app: App, terminal: Terminal) -> None:
    assert app
    assert terminal.json("status") == {
        "running": True,
        "session": None,
        "next_reminder": None,
        "paused_until": None,
        "shown": None,
        "held": None,
    }
    assert terminal.lines("status") == ["No session is running.", "No reminder is to come."]


def test_reminders_are_added_paused_and_resumed(app: App, terminal: Terminal) -> None:
    [added] = terminal.lines("remind weekdays 14:30 --routine wall")
    terminal.lines("remind in 2h")

    assert added.startswith("Reminder 1: Weekdays at 14:30 · next: ")
    listed = terminal.json("reminders --next 2")
    assert [(entry["id"], len(entry["next_moments"])) for entry in listed] == [("1", 2), ("2", 1)]
    stored = json.loads((app.data / "reminders.json").read_bytes())["reminders"]
    assert [entry["id"] for entry in stored] == ["1", "2"]

    [paused] = terminal.lines("pause 3h")
    assert paused.startswith("Reminders are paused until ")
    assert terminal.json("status")["paused_until"]
    terminal.lines("pause")
    assert terminal.json("status")["paused_until"] == "resumed"
    assert terminal.lines("resume") == ["Reminders come again."]
    assert terminal.json("status")["paused_until"] is None
    assert app.complaints == ""


def test_a_command_starts_a_session(app: App, terminal: Terminal, desktop: Desktop) -> None:
    desktop.hands("windowminimize", "--sync", app.window())
    [said] = terminal.lines("start wall")
    assert said == "The session begins once you have answered in the window."
    assert "The window waits" in terminal.refused("start", status=1)
    with app.reader() as reader:
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of")
    session = terminal.json("status")["session"]
    assert (session["stretch"], session["mode"], session["step"]) == ("wall-glute", "following", 1)
    assert session["side"] in ("left", "right")
    assert terminal.refused("start prone", status=1) == "A session is running already."
    assert terminal.json("status")["session"]["stretch"] == "wall-glute"


def test_what_makes_no_sense_costs_nothing(app: App, terminal: Terminal) -> None:
    terminal.lines("remind daily 8:00")
    before = (app.data / "reminders.json").read_bytes()
    assert "There is no 25:00" in terminal.refused("remind daily 25:00", status=2)
    assert "There is no routine “yoga”" in terminal.refused("start yoga", status=2)
    assert "far too long" in terminal.refused("remind " + "daily 9:00 " * 9_000, status=2)
    assert (app.data / "reminders.json").read_bytes() == before
    assert [entry["id"] for entry in terminal.json("reminders")] == ["1"]
    assert app.complaints == ""


def test_what_the_app_cannot_keep_is_told_each_time(desktop: Desktop, terminal: Terminal) -> None:
    with typed(desktop, terminal.data, "--background"):
        (terminal.data / "reminders.json").symlink_to("gone/reminders.json")
        status_once(terminal, is_running)
        for line in ("remind in 2h", "remind in 2h", "pause 1h"):
            assert "(No such file or directory)" in terminal.refused(line, status=1)


def test_commands_at_the_same_time_are_all_done(app: App, terminal: Terminal) -> None:
    words = [sys.executable, "-m", "glutestretch", "--data-dir", str(app.data), "remind"]
    typed = [
        subprocess.Popen([*words, "daily", f"{hour}:00"], cwd=ROOT, stdout=subprocess.DEVNULL)
        for hour in range(6)
    ]
    assert [process.wait(90) for process in typed] == [0] * 6
    summaries = {entry["summary"] for entry in terminal.json("reminders")}
    assert summaries == {f"Every day at {hour}:00" for hour in range(6)}


def test_a_session_begins_with_the_app(desktop: Desktop, terminal: Terminal) -> None:
    with typed(desktop, terminal.data, "start", "prone") as process:
        with ScreenReader(process.pid, desktop.environment) as reader:
            reader.answer_as_one_in_good_health()
            reader.see("Step 1 of")
        assert terminal.json("status")["session"]["stretch"] == "prone-glute"


def test_in_the_background_the_window_waits_to_be_wanted(
    desktop: Desktop, terminal: Terminal
) -> None:
    with typed(desktop, terminal.data, "--background") as process:
        status_once(terminal, is_running)
        window = ("search", "--onlyvisible", "--pid", str(process.pid))
        for _ in range(2):
            with pytest.raises(subprocess.CalledProcessError):
                desktop.hands(*window)
            # A second one, as at the next login, leaves it hidden.
            assert terminal.lines("--background") == []
        assert terminal.lines("") == []
        assert desktop.hands("search", "--sync", *window[1:])
