"""Start at login: desktop entries on a real disk, read as the specifications say."""

import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from glutestretch.desktop.autostart.api import AutostartError, NullAutostart
from glutestretch.desktop.autostart.files import (
    LaunchAgentAutostart,
    XdgAutostart,
)
from glutestretch.desktop.autostart.select import background_command, desktop_autostart
from glutestretch.desktop.desktop_entry import exec_line
from tests.desktop.service import Service
from tests.support.bus_fixtures import BusDaemon

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
COMMAND = ('/opt/my apps/100% "$x" `y` \\z/python', "-P", "-m", "glutestretch", "--background")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def values(entry: Path) -> dict[str, str]:
    """Return the values of an entry, unescaped as the specification says."""
    lines = entry.read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    escapes = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    return {
        name: re.sub(r"\\(.)", lambda found: escapes[found[1]], value)
        for name, _, value in (line.partition("=") for line in lines[1:])
    }


def words(command: str) -> list[str]:
    """Return the words of an unescaped ``Exec``, as the specification says."""
    found = re.findall(r'"((?:[^"\\]|\\.)*)"|([^ "]+)', command, re.DOTALL)
    return [
        (plain or re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL)).replace("%%", "%")
        for quoted, plain in found
    ]


def test_an_entry_starts_the_app_at_login(config: Path) -> None:
    autostart = XdgAutostart(COMMAND)
    assert not autostart.enabled()
    autostart.enable()
    autostart.enable()
    entry = config / "autostart" / "glutestretch.desktop"
    assert autostart.enabled()
    assert words(values(entry)["Exec"]) == list(COMMAND)
    assert values(entry)["TryExec"] == COMMAND[0]
    assert values(entry)["Type"] == "Application"
    autostart.disable()
    autostart.disable()
    assert not autostart.enabled()
    assert list(entry.parent.iterdir()) == []


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), min_size=1))
def test_any_command_comes_back_as_it_was(command: list[str]) -> None:
    line = exec_line(command)
    assert "\n" not in line
    assert words(line.replace("\\\\", "\\")) == command


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"),
    reason="desktop-file-validate is missing; install the package desktop-file-utils",
)
def test_the_entry_is_valid(config: Path) -> None:
    XdgAutostart(COMMAND).enable()
    entry = config / "autostart" / "glutestretch.desktop"
    checked = subprocess.run(
        ["desktop-file-validate", str(entry)], check=False, capture_output=True, text=True
    )
    assert (checked.stdout, checked.returncode) == ("", 0)


@pytest.mark.parametrize(
    "line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"]
)
def test_an_entry_that_the_desktop_switched_off_is_off(config: Path, line: str) -> None:
    autostart = XdgAutostart(COMMAND)
    autostart.enable()
    entry = config / "autostart" / "glutestretch.desktop"
    entry.write_text(entry.read_text() + line + "\n")
    assert not autostart.enabled()
    autostart.enable()
    assert autostart.enabled()
    entry.write_bytes(b"\xff\xfe nonsense")
    assert not autostart.enabled()


@pytest.mark.parametrize("base", ["", "relative/config"])
def test_without_a_directory_named_the_usual_one_is_used(
    config: Path, monkeypatch: pytest.MonkeyPatch, base: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", base)
    XdgAutostart(COMMAND).enable()
    assert (config.parent / "home/.config/autostart/glutestretch.desktop").is_file()


def test_a_failure_to_write_or_remove_is_reported_in_a_sentence(config: Path) -> None:
    config.write_text("no directory")
    autostart = XdgAutostart(COMMAND)
    with pytest.raises(AutostartError, match=r"glutestretch\.desktop.*cannot be written: .+\.$"):
        autostart.enable()
    config.unlink()
    (config / "autostart" / "glutestretch.desktop").mkdir(parents=True)
    assert not autostart.enabled()
    with pytest.raises(AutostartError, match=r"cannot be removed: .+\.$"):
        autostart.disable()


def test_a_path_that_is_not_utf_8_is_reported_in_a_sentence(config: Path) -> None:
    autostart = XdgAutostart((os.fsdecode(b"/opt/\xff/python"), "-m", "glutestretch"))
    with pytest.raises(AutostartError, match=r"cannot be written: .+\.$"):
        autostart.enable()
    assert not autostart.enabled()
    assert config


def test_a_launch_agent_starts_the_app_at_login(config: Path) -> None:
    autostart = LaunchAgentAutostart(COMMAND)
    assert not autostart.enabled()
    autostart.enable()
    assert autostart.enabled()
    path = config.parent / "home/Library/LaunchAgents/glutestretch.plist"
    agent = plistlib.loads(path.read_bytes())
    assert agent["ProgramArguments"] == list(COMMAND)
    assert agent["RunAtLoad"] is True
    for content in (b"nonsense", plistlib.dumps([]), plistlib.dumps(agent | {"Disabled": True})):
        path.write_bytes(content)
        assert not autostart.enabled()
    autostart.disable()
    assert not path.exists()


def test_the_command_needs_no_search_path_and_no_directory(tmp_path: Path) -> None:
    command = background_command("--data-dir", "/d")
    assert Path(command[0]).is_absolute()
    assert command[1:] == ("-P", "-m", "glutestretch", "--background", "--data-dir", "/d")
    (tmp_path / "random.py").write_text("raise SystemExit('the wrong one')")
    started = subprocess.run(
        [*command[:3], "platform"], cwd=tmp_path, env={}, check=False, capture_output=True
    )
    assert started.returncode == 0


def test_a_program_of_its_own_is_started_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert background_command() == (sys.executable, "--background")


@pytest.fixture
def portal(daemon: BusDaemon) -> Iterator[Service]:
    answers = {"RequestBackground": ("o", (f"{PORTAL_PATH}/request/1_1/t",))}
    with Service(daemon.address, PORTAL, **answers) as portal:
        yield portal


def decide(portal: Service, response: int, request: int = -1, **results: bool) -> None:
    """Answer a request that has reached the portal, the last one unless another is meant."""
    _, options = portal.calls("RequestBackground")[request]
    token = options["handle_token"][1]
    portal.tell(
        f"{PORTAL_PATH}/request/1_1/{token}",
        "org.freedesktop.portal.Request",
        "Response",
        "ua{sv}",
        response,
        {name: ("b", value) for name, value in results.items()},
    )


@pytest.mark.skipif(sys.platform != "linux", reason="Flatpak is for Linux")
@pytest.mark.parametrize(
    ("response", "results"), [(1, {}), (0, {"autostart": False, "background": True}), (2, {})]
)
def test_in_a_sandbox_the_desktop_decides(
    daemon: BusDaemon,
    portal: Service,
    config: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    response: int,
    results: dict[str, bool],
) -> None:
    from glutestretch.desktop.autostart.portal import PortalAutostart  # noqa: PLC0415
    from glutestretch.desktop.dbus.connection import Bus  # noqa: PLC0415

    monkeypatch.setattr("glutestretch.desktop.autostart.select.FLATPAK_INFO", "/proc/self/status")
    bus = Bus(daemon.address)
    parent = QObject()
    autostart = desktop_autostart(bus, COMMAND, parent)
    assert isinstance(autostart, PortalAutostart)
    autostart.enable()
    qtbot.waitUntil(lambda: len(portal.calls("RequestBackground")) == 1)
    with qtbot.assertNotEmitted(autostart.failed, wait=20):
        decide(portal, 0, autostart=True, background=True)
    assert autostart.enabled()
    ((window, options),) = portal.calls("RequestBackground")
    assert window == ""
    assert options["commandline"] == ("as", ["glutestretch", "--background"])
    assert options["autostart"] == ("b", True)
    autostart.disable()
    qtbot.waitUntil(lambda: len(portal.calls("RequestBackground")) == 2)
    assert portal.calls("RequestBackground")[1][1]["autostart"] == ("b", False)
    assert not autostart.enabled()
    autostart.enable()
    qtbot.waitUntil(lambda: len(portal.calls("RequestBackground")) == 3)
    with qtbot.waitSignal(autostart.failed) as failed:
        decide(portal, response, **results)
    assert failed.args == ["The desktop does not let glutestretch start at login."]
    assert not autostart.enabled()
    autostart.enable()
    autostart.disable()
    qtbot.waitUntil(lambda: len(portal.calls("RequestBackground")) == 5)
    with qtbot.assertNotEmitted(autostart.failed, wait=20):
        decide(portal, 0, request=3, autostart=True)
    assert not autostart.enabled()
    with qtbot.waitSignal(autostart.failed) as failed:
        decide(portal, response or 1, autostart=True)
    assert failed.args is not None
    assert failed.args[0].startswith("The desktop keeps starting glutestretch at login")
    assert autostart.enabled()
    autostart.disable()
    qtbot.waitUntil(lambda: len(portal.calls("RequestBackground")) == 6)
    with qtbot.assertNotEmitted(autostart.failed, wait=20):
        decide(portal, 1, background=False, autostart=False)
    portal.kill()
    with qtbot.waitSignal(autostart.failed):
        autostart.enable()
    assert not autostart.enabled()
    bus.close()
    parent.deleteLater()
    assert config


@pytest.mark.skipif(sys.platform != "linux", reason="these are for Linux")
def test_the_desktop_has_one_of_them(
    config: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QObject()
    assert isinstance(desktop_autostart(None, COMMAND, parent), XdgAutostart)
    monkeypatch.setattr("glutestretch.desktop.autostart.select.FLATPAK_INFO", "/proc/self/status")
    quiet = desktop_autostart(None, COMMAND, parent)
    assert isinstance(quiet, NullAutostart)
    assert not quiet.enabled()
    quiet.disable()
    with pytest.raises(AutostartError, match=r"\.$"):
        quiet.enable()
    parent.deleteLater()
    del qtbot, config
