"""What works here, on a desktop that has it and on one that has not: the command, and the page."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from glutestretch.desktop.paths import Paths
from tests.journeys.command import Told, run
from tests.journeys.desktop import App, Desktop
from tests.journeys.dunst import Dunst
from tests.journeys.sound_server import SoundServer
from tests.support.bus_fixtures import BusDaemon

Findings = dict[str, dict[str, Any]]


@pytest.fixture
def bare(desktop: Desktop, daemon: BusDaemon) -> dict[str, str]:
    """The desktop with a bus that has nothing and starts nothing."""
    return desktop.environment | {"DBUS_SESSION_BUS_ADDRESS": daemon.address}


def told(data: Path, environment: dict[str, str]) -> tuple[int, Findings]:
    """Return the exit status, and what was found by its id."""
    done = run("--data-dir", str(data), "doctor", "--json", **environment)
    assert done.stderr == ""
    whole = json.loads(done.stdout)
    assert whole["ok"] is (done.returncode == 0)
    return done.returncode, {one["id"]: one for one in whole["findings"]}


def words(data: Path, environment: dict[str, str]) -> Told:
    return run("--data-dir", str(data), "doctor", **environment)


def test_a_bus_without_services_is_told_and_nothing_is_started(
    bare: dict[str, str], tmp_path: Path
) -> None:
    runtime = Path(bare["XDG_RUNTIME_DIR"])
    status, found = told(tmp_path / "data", bare)
    assert status == 0
    assert not (tmp_path / "data").exists()
    started = {path.name for path in runtime.iterdir()}
    assert started.isdisjoint({"pulse", "speech-dispatcher"})
    assert found["display"]["values"]["platform"] == "xcb"
    assert found["idle"]["values"] == {"source": "x11"}
    assert found["opengl"]["reason"] in (None, "software", "none")
    reasons = {name: one["reason"] for name, one in found.items()}
    assert reasons["notifications"] == reasons["tray"] == "none"
    assert reasons["sound"] == reasons["microphone"] == "no_device"
    assert reasons["screen_reader"] == "no_bus"
    assert reasons["do_not_disturb"] == "unknown"
    assert "no_answer" not in reasons.values()


def test_a_real_notification_service_has_buttons(
    bare: dict[str, str], desktop: Desktop, tmp_path: Path
) -> None:
    before, desktop.environment = desktop.environment, bare
    dunst = Dunst(desktop, tmp_path)
    dunst.start()
    try:
        _, found = told(tmp_path / "data", bare)
    finally:
        dunst.stop()
        desktop.environment = before
    assert found["notifications"]["state"] == "fine"
    assert found["notifications"]["values"]["service"].startswith("dunst ")
    assert found["notifications"]["values"]["buttons"] is True
    assert found["do_not_disturb"]["values"] == {"on": False}


def test_sound_and_microphone_are_found_and_left_alone(
    desktop: Desktop, sound_server: SoundServer, tmp_path: Path
) -> None:
    _, found = told(tmp_path / "data", desktop.environment)
    assert found["sound"]["state"] == found["microphone"]["state"] == "fine"
    sound_server.unplug_speaker()
    _, found = told(tmp_path / "data", desktop.environment)
    assert found["microphone"]["state"] == "fine"


def test_a_broken_data_folder_is_told(bare: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("not a folder")
    status, found = told(folder, bare)
    assert status == 1
    assert found["data"]["reason"] == "unreadable"
    done = words(folder, bare)
    assert done.returncode == 1
    assert f"missing · Data folder · {folder}" in done.stdout
    assert done.stdout.endswith("A session needs what is missing: Data folder.\n")
    assert folder.read_text() == "not a folder"


def test_a_damaged_diary_is_told_in_the_language_of_the_settings(
    bare: dict[str, str], tmp_path: Path
) -> None:
    paths = Paths(str(tmp_path / "data"))
    paths.make()
    Path(paths.settings).write_text('{"language": "de"}')
    Path(paths.diary).write_bytes(b"no diary" * 1000)
    done = words(tmp_path / "data", bare)
    assert done.returncode == 0
    assert f"eingeschränkt · Tagebuch · {paths.diary} ist beschädigt" in done.stdout
    assert "nicht da · Ton · " in done.stdout
    assert done.stdout.endswith("Alles, was eine Einheit braucht, ist da.\n")
    assert Path(paths.diary).read_bytes() == b"no diary" * 1000


def test_without_a_display_it_says_so_and_tells_the_rest(tmp_path: Path) -> None:
    status, found = told(tmp_path / "data", {"XDG_RUNTIME_DIR": str(tmp_path)})
    assert status == 1
    assert found["display"]["reason"] == "unusable"
    assert "There is no display" in found["display"]["values"]["problem"]
    assert found["content"]["state"] == found["data"]["state"] == "fine"


def test_the_page_tells_the_same_and_gives_it_to_copy(start: Callable[..., App]) -> None:
    app = start()
    with app.reader() as reader:
        reader.see("Start routine")
        reader.press("Menu")
        reader.press("What works on this computer")
        reader.see("Looking at this computer…")
        shown = reader.see("Everything that a session needs is here.")
        assert "The app itself · fine" in shown
        assert "Tray · missing" in shown
        assert [role for role, name in reader.controls() if not name] == []
        reader.press("Copy")
        reader.hear("All of it is in the clipboard now.")
        reader.press("Close")
        reader.press("Menu")
        reader.press("Quit")
    assert app.ended() == 0
    assert app.complaints == ""
