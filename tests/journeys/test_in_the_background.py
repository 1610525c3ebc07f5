"""The window closed to a tray on the bus: a small process without Qt stands in for the app."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from tests.bench.process import pss_megabytes, watch
from tests.desktop.service import Service
from tests.journeys.desktop import PATIENCE_SECONDS, App, Desktop
from tests.journeys.dunst import Dunst
from tests.journeys.hidden import Home
from tests.journeys.programs import running

SOON = "remind in 2s"
MOST_MEGABYTES = 18.0
WATCHED_SECONDS = 3.0


@pytest.fixture
def home(desktop: Desktop, tmp_path: Path) -> Iterator[Home]:
    with ExitStack() as stack:
        yield Home(desktop, tmp_path / "data", stack)


@pytest.fixture
def dunst(desktop: Desktop, tmp_path: Path) -> Iterator[Dunst]:
    dunst = Dunst(desktop, tmp_path)
    dunst.start()
    yield dunst
    dunst.stop()


def until(true: Callable[[], bool]) -> None:
    """Wait until something is true."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not true():
        assert time.monotonic() < end


def test_hidden_it_is_small_and_sleeps(home: Home) -> None:
    user = home.hide()
    process = home.app.process.pid
    assert not user.has_qt
    assert pss_megabytes(process) < MOST_MEGABYTES
    until(lambda: watch(process, 1).wake_ups == 0)  # what the desktop has asked is answered
    assert watch(process, WATCHED_SECONDS).wake_ups == 0
    assert user.tip().startswith("Next: ")
    assert home.app.complaints == ""


def test_a_click_opens_the_window_and_closing_it_makes_way_again(home: Home) -> None:
    user = home.hide()
    for _ in range(2):
        user.click()
        home.app.window()
        user.see_icon(of_qt=True)
        home.close_window()
        user.see_icon(of_qt=False)
    assert home.app.complaints == ""


def test_a_reminder_comes_and_is_put_off_without_the_app(home: Home, dunst: Dunst) -> None:
    user = home.hide()
    home.terminal.lines(SOON)
    dunst.wait_for(1)
    assert user.tip() == "A reminder is due"
    dunst.choose("In 10 minutes")
    dunst.wait_for(0)
    until(lambda: home.log == ["fired", "snoozed"])
    assert not user.has_qt


def test_its_start_begins_a_session_in_the_window(home: Home, dunst: Dunst) -> None:
    home.hide()
    home.terminal.lines(f"{SOON} --routine wall")
    dunst.wait_for(1)
    dunst.choose("Start")
    with home.app.reader() as reader:
        reader.answer_as_one_in_good_health()
        reader.see("Step 1 of")
    assert home.terminal.json("status")["session"]["stretch"] == "wall-glute"
    assert home.log == ["fired", "started"]
    dunst.wait_for(0)


def test_an_answer_given_while_the_window_opens_counts(home: Home, dunst: Dunst) -> None:
    user = home.hide()
    home.terminal.lines(SOON)
    dunst.wait_for(1)
    user.click()
    dunst.choose("In 10 minutes")
    home.app.window()
    # It was answered before the small process took it down, or is on the screen once more.
    until(lambda: home.log == ["fired", "snoozed"] or dunst.do("count", "displayed").strip() == "1")
    if home.log == ["fired"]:
        dunst.choose("In 10 minutes")
    until(lambda: home.log == ["fired", "snoozed"])
    dunst.wait_for(0)


def test_the_menu_is_in_the_users_language_and_does_as_it_says(home: Home) -> None:
    home.settings["language"] = "de"
    user = home.hide()
    assert user.look("/MenuBar", "com.canonical.dbusmenu", "TextDirection") == "ltr"
    assert list(user.menu()) == [
        "Jetzt starten",
        "Fenster zeigen",
        "Für 30 Minuten",
        "Für 1 Stunde",
        "Für 2 Stunden",
        "Bis morgen",
        "Bis ich sie fortsetze",
        "Erinnerungen…",
        "Einstellungen…",
        "Beenden",
    ]
    user.choose("Für 1 Stunde")
    until(lambda: home.terminal.json("status")["paused_until"] is not None)
    user.choose("Erinnerungen fortsetzen")
    until(lambda: home.terminal.json("status")["paused_until"] is None)
    assert not user.has_qt
    user.choose("Einstellungen…")
    with home.app.reader() as reader:
        reader.see("Sprache")
    assert home.app.complaints == ""


def test_quit_in_the_menu_ends_it(home: Home) -> None:
    home.hide().choose("Quit")
    assert home.app.ended() == 0
    assert not (home.data / "instance.socket").exists()
    assert not home.terminal.json("status")["running"]


def test_commands_are_done_by_who_can(home: Home) -> None:
    user = home.hide()
    assert home.terminal.lines("pause 10m")[0].startswith("Reminders are paused until")
    assert home.terminal.lines("resume") == ["Reminders come again."]
    assert home.terminal.json("status")["running"]
    assert not user.has_qt
    told = home.terminal.lines("start wall")
    assert told == ["The session begins once you have answered in the window."]
    home.app.window()


def test_a_second_start_opens_the_window(home: Home, start: Callable[..., App]) -> None:
    home.hide()
    second = start()
    assert second.ended() == 0
    home.app.window()


def test_a_tray_that_goes_brings_the_window_back(home: Home) -> None:
    user = home.hide()
    home.panel.kill()
    home.panel.wait()
    until(lambda: user.has_qt)
    process = str(home.app.process.pid)
    window = home.desktop.search("--all", "--pid", process, "--name", "^Glutestretch$")
    home.desktop.hands("windowactivate", "--sync", window)


def test_the_end_of_the_bus_is_not_the_end_of_it(home: Home, tmp_path: Path) -> None:
    with (
        running(home.desktop, "dbus-daemon", "--session", "--nofork", "--print-address") as bus,
        ExitStack() as stack,
    ):
        assert bus.stdout
        before = home.desktop.environment
        stack.callback(setattr, home.desktop, "environment", before)
        address = bus.stdout.readline().strip()
        home.desktop.environment = before | {"DBUS_SESSION_BUS_ADDRESS": address}
        alone = Home(home.desktop, tmp_path / "alone", stack)
        user = alone.hide()
        bus.kill()
        bus.wait()
        assert alone.terminal.json("status")["running"]
        assert not user.has_qt
        alone.terminal.lines(SOON)
        # No notification can be shown: what is due comes in a window.
        home.desktop.search("--onlyvisible", "--pid", str(alone.app.process.pid), "--name", ".")
        assert user.has_qt


def test_a_locked_screen_holds_and_a_machine_that_wakes_is_looked_at(
    home: Home, dunst: Dunst
) -> None:
    login, path = "org.freedesktop.login1", "/org/freedesktop/login1/session/_31"
    session = f"{login}.Session"
    with Service(home.bus, login, GetSession=("o", (path,)), Get=("v", (("b", False),))) as logind:
        home.desktop.environment = (before := home.desktop.environment) | {
            "DBUS_SYSTEM_BUS_ADDRESS": home.bus,
            "XDG_SESSION_ID": "1",
        }
        try:
            home.hide()
        finally:
            home.desktop.environment = before

        def hint(*, locked: bool) -> None:
            gone: list[str] = []
            changed = (session, {"LockedHint": ("b", locked)}, gone)
            properties = "org.freedesktop.DBus.Properties"
            logind.tell(path, properties, "PropertiesChanged", "sa{sv}as", *changed)

        hint(locked=True)
        home.terminal.lines(SOON)
        until(lambda: home.terminal.json("status")["held"] is not None)
        assert home.terminal.json("status")["held"]["reason"] == "locked"
        for going in (True, False):
            logind.tell(path[:-12], f"{login}.Manager", "PrepareForSleep", "b", going)
        hint(locked=False)
        dunst.wait_for(1)
        assert home.log[-1] == "fired"


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.1, 0.2, 0.4, 0.8])
def test_killed_on_the_way_nothing_is_lost(home: Home, moment: float) -> None:
    user = home.hide()
    home.terminal.lines("remind weekdays 9:30")
    user.click()
    _wait(moment)
    home.app.kill()
    assert [one["id"] for one in home.terminal.json("reminders")] == ["1", "2"]
    assert home.hide().tip().startswith("Next: ")


@pytest.mark.parametrize("moment", [2.9, 3.0, 3.1, 3.3])
def test_killed_as_it_makes_way_nothing_is_lost(home: Home, moment: float) -> None:
    user = home.hide()
    user.click()
    user.see_icon(of_qt=True)
    home.close_window()
    _wait(moment)
    home.app.kill()
    assert [one["id"] for one in home.terminal.json("reminders")] == ["1"]
    assert home.hide().tip().startswith("Next: ")


def test_told_to_end_it_ends_in_good_order(home: Home, dunst: Dunst) -> None:
    home.hide()
    home.terminal.lines(SOON)
    dunst.wait_for(1)
    os.kill(home.app.process.pid, signal.SIGTERM)
    assert home.app.ended() == 0
    dunst.wait_for(0)
    assert not (home.data / "instance.socket").exists()


def _wait(seconds: float) -> None:
    """Let so much time pass: there is nothing to wait for in the middle of a change."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass
