"""Being reminded: the whole app, a real notification service, a real tray and a real bus."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.journeys.command import Terminal
from tests.journeys.desktop import PATIENCE_SECONDS, App, Desktop
from tests.journeys.dunst import Dunst
from tests.journeys.programs import need, running

SOON = "remind in 2s"


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


@pytest.fixture
def app(dunst: Dunst, start: Callable[..., App]) -> App:
    """The app, with its window open, where notifications are shown."""
    assert dunst
    app = start()
    app.window()
    return app


def _what(app: App) -> list[str]:
    """Return what became of reminders, as it is stored."""
    stored = json.loads((app.data / "reminders.json").read_bytes())
    return [line["what"] for line in stored["state"]["log"]]


def test_start_begins_a_session_through_the_warning(
    app: App, dunst: Dunst, terminal: Terminal
) -> None:
    terminal.lines(f"{SOON} --routine wall")
    dunst.wait_for(1)
    dunst.choose("Start")
    with app.reader() as reader:
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of")
    assert terminal.json("status")["session"]["stretch"] == "wall-glute"
    dunst.wait_for(0)
    assert _what(app) == ["fired", "started"]
    assert app.complaints == ""


def test_in_ten_minutes_and_skip_today_do_as_they_say(
    app: App, dunst: Dunst, terminal: Terminal
) -> None:
    terminal.lines(SOON)
    dunst.wait_for(1)
    dunst.choose("In 10 minutes")
    dunst.wait_for(0)
    terminal.lines(SOON)
    dunst.wait_for(1)
    dunst.choose("Skip today")
    dunst.wait_for(0)
    assert terminal.json("status")["session"] is None
    assert _what(app) == ["fired", "snoozed", "fired", "skipped"]


def test_do_not_disturb_holds_and_lets_go(app: App, dunst: Dunst, terminal: Terminal) -> None:
    dunst.do("set-paused", "true")
    terminal.lines(SOON)
    end = time.monotonic() + PATIENCE_SECONDS
    while not terminal.json("status")["held"] and time.monotonic() < end:
        pass
    assert terminal.json("status")["held"]["reason"] == "do_not_disturb"
    dunst.do("set-paused", "false")
    dunst.wait_for(1)
    assert _what(app)[-2:] == ["held", "fired"]


def test_closed_to_the_tray_it_still_reminds(
    app: App, dunst: Dunst, desktop: Desktop, terminal: Terminal
) -> None:
    need("trayer")
    with running(desktop, "trayer"):
        terminal.lines("remind daily 8:00")
        with app.reader() as reader:
            desktop.hands("windowactivate", "--sync", app.window())
            desktop.key("alt+F4")
            reader.press("Stay in the tray")
        assert terminal.json("status")["running"]
        terminal.lines(SOON)
        dunst.wait_for(1)
        dunst.choose("Start")
        with app.reader() as reader:
            reader.see("No, I have no pain there")
        assert app.complaints == ""


def test_killed_between_it_goes_on_where_it_was(
    app: App, start: Callable[..., App], dunst: Dunst, terminal: Terminal
) -> None:
    terminal.lines("remind in 4s")
    app.kill()
    again = start()
    again.window()
    dunst.wait_for(1)
    assert _what(again) == ["fired"]
