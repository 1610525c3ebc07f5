"""Reasons not to interrupt: fake notification services, real open files."""

import os
import select
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.interruptibility.api import Busy, NullBusy
from glutestretch.desktop.interruptibility.do_not_disturb import DoNotDisturb
from glutestretch.desktop.interruptibility.linux import LinuxBusy
from glutestretch.desktop.interruptibility.media_in_use import camera_in_use, microphone_in_use
from glutestretch.desktop.interruptibility.select import desktop_busy
from glutestretch.desktop.notification import Reason, Reasons
from tests.desktop.service import SILENCE, Answer, Service
from tests.support.bus_fixtures import BusDaemon

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")

NOTIFICATIONS, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
QUIET = (Reason.DO_NOT_DISTURB,)

Ask = Callable[[], Reasons]


@pytest.fixture
def busy(bus: Bus, qtbot: QtBot) -> Iterator[LinuxBusy]:
    busy = LinuxBusy(bus, None)
    yield busy
    busy.deleteLater()
    del qtbot


@pytest.fixture
def ask(busy: LinuxBusy, qtbot: QtBot) -> Ask:
    """Ask for the reasons not to interrupt, and wait for the answer."""

    def ask() -> Reasons:
        answers: list[Reasons] = []
        busy.ask(answers.append)
        assert not answers
        qtbot.waitUntil(lambda: bool(answers))
        # Whether this machine is recording right now must not matter to these tests.
        return tuple(reason for reason in answers[0] if reason is Reason.DO_NOT_DISTURB)

    return ask


def test_a_desktop_without_services_has_no_reasons(ask: Ask) -> None:
    assert ask() == ()


@pytest.mark.parametrize(
    ("name", "method", "quiet", "loud"),
    [
        (NOTIFICATIONS, "Get", ("v", (("b", True),)), ("v", (("b", False),))),
        ("org.xfce.Xfconf", "GetProperty", ("v", (("b", True),)), ("v", (("b", False),))),
        ("org.erikreider.swaync.cc", "GetDnd", ("b", (True,)), ("b", (False,))),
    ],
)
def test_services_report_do_not_disturb(
    daemon: BusDaemon, ask: Ask, name: str, method: str, quiet: Answer, loud: Answer
) -> None:
    with Service(daemon.address, name) as service:
        service.answer(**{method: loud})
        assert ask() == ()
        service.answer(**{method: quiet})
        assert ask() == QUIET
        for strange in (("s", ("true",)), ("v", (("s", "true"),)), ("v", (("u", 1),))):
            service.answer(**{method: strange})
            assert ask() == ()


def test_a_service_that_hangs_does_not_keep_the_others_from_answering(
    daemon: BusDaemon, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "glutestretch.desktop.interruptibility.do_not_disturb._PATIENCE_SECONDS", 0.05
    )
    with (
        Service(daemon.address, NOTIFICATIONS, Get=SILENCE),
        Service(daemon.address, "org.xfce.Xfconf", GetProperty=("v", (("b", True),))),
    ):
        assert ask() == QUIET


def test_changes_are_reported_while_watching(
    daemon: BusDaemon, bus: Bus, busy: LinuxBusy, ask: Ask, qtbot: QtBot
) -> None:
    with Service(daemon.address, NOTIFICATIONS, Get=("v", (("b", True),))) as service:
        assert ask() == QUIET
        busy.watch(QUIET)
        with qtbot.assertNotEmitted(busy.changed):
            service.tell(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", NOTIFICATIONS, {}, [])
            assert ask() == QUIET
        service.answer(Get=("v", (("b", False),)))
        with qtbot.waitSignal(busy.changed) as changed:
            service.tell(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", NOTIFICATIONS, {}, [])
        assert changed.args == [()]
        busy.rest()
        service.answer(Get=("v", (("b", True),)))
        with qtbot.assertNotEmitted(busy.changed):
            service.tell(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", NOTIFICATIONS, {}, [])
            assert ask() == QUIET
    assert bus


def test_the_reasons_are_checked_again_and_again_while_watching(
    daemon: BusDaemon, bus: Bus, qtbot: QtBot
) -> None:
    busy = LinuxBusy(bus, None, again_seconds=0.01)
    with Service(daemon.address, NOTIFICATIONS, Get=("v", (("b", True),))) as service:
        busy.watch(QUIET)
        qtbot.waitUntil(lambda: len(service.calls("Get")) > 4)
        service.answer(Get=("v", (("b", False),)))
        with qtbot.waitSignal(busy.changed):
            pass
        busy.rest()
        assert not busy.watching
    busy.deleteLater()


class Gsettings:
    """GNOME's settings program, with the answers that a test sets."""

    def __init__(self, directory: Path) -> None:
        self._answer, self.changes = directory / "answer", directory / "changes"
        self.program = directory / "gsettings"
        os.mkfifo(self.changes)
        key = "org.gnome.desktop.notifications show-banners"
        self.program.write_text(
            f'#!/bin/sh\ncase "$*" in\n"get {key}") . {self._answer} ;;\n'
            f'"monitor {key}") exec cat {self.changes} ;;\nesac\n'
        )
        self.program.chmod(0o755)
        self.does("echo true")

    def does(self, what: str) -> None:
        """Run this shell code when called."""
        self._answer.write_text(what)


@pytest.fixture
def gsettings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gsettings:
    directory = tmp_path / "programs"
    directory.mkdir()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.setenv("PATH", f"{directory}{os.pathsep}{os.environ['PATH']}")
    return Gsettings(directory)


def test_gnome_is_queried_with_its_own_program(gsettings: Gsettings, ask: Ask) -> None:
    assert ask() == ()
    gsettings.does("echo false")
    assert ask() == QUIET
    for strange in ("exit 1", "echo maybe", "echo No such schema >&2; exit 1", "kill -9 $$"):
        gsettings.does(strange)
        assert ask() == ()
    gsettings.program.unlink()
    assert ask() == ()


def test_a_program_that_hangs_counts_for_nothing(
    gsettings: Gsettings, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "glutestretch.desktop.interruptibility.do_not_disturb_gnome._PATIENCE_SECONDS", 0.05
    )
    gsettings.does("exec sleep 60")
    assert ask() == ()


def test_without_gnome_or_in_a_sandbox_its_program_is_not_run(
    gsettings: Gsettings, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gsettings.does("echo false")
    answers: list[bool] = []
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    DoNotDisturb(bus).ask(answers.append)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setattr(
        "glutestretch.desktop.interruptibility.do_not_disturb_gnome.FLATPAK_INFO",
        "/proc/self/status",
    )
    DoNotDisturb(bus).ask(answers.append)
    qtbot.waitUntil(lambda: answers == [False, False])


def test_gnome_reports_changes_only_while_watching(
    gsettings: Gsettings, busy: LinuxBusy, qtbot: QtBot
) -> None:
    busy.watch(QUIET)
    busy.watch(QUIET)
    with gsettings.changes.open("w") as changes:
        with qtbot.waitSignal(busy.changed) as changed:
            changes.write("show-banners: true\n")
            changes.flush()
        assert changed.args == [()]
        busy.rest()
        nobody_reads = select.poll()
        nobody_reads.register(changes, 0)
        qtbot.waitUntil(lambda: bool(nobody_reads.poll(0)))


def test_a_camera_is_in_use_while_a_process_has_it_open(tmp_path: Path) -> None:
    assert not camera_in_use(dev=tmp_path)
    camera = tmp_path / "video3"
    camera.touch()
    (tmp_path / "videos").touch()
    assert not camera_in_use(dev=tmp_path)
    with (tmp_path / "videos").open():
        assert not camera_in_use(dev=tmp_path)
    with camera.open():
        assert camera_in_use(dev=tmp_path)
    assert not camera_in_use(dev=tmp_path)


def test_a_microphone_is_in_use_while_a_card_records(tmp_path: Path) -> None:
    assert not microphone_in_use(tmp_path)
    records = tmp_path / "asound/card1/pcm0c/sub0/status"
    plays = tmp_path / "asound/card0/pcm0p/sub0/status"
    for status in (records, plays):
        status.parent.mkdir(parents=True)
        status.write_text("closed\n")
    plays.write_text("state: RUNNING\nowner_pid   : 812\n")
    assert not microphone_in_use(tmp_path)
    records.write_text("state: RUNNING\nowner_pid   : 812\n")
    assert microphone_in_use(tmp_path)
    records.write_text("state: SETUP\n")
    assert not microphone_in_use(tmp_path)


def test_what_is_in_use_is_among_the_reasons(
    daemon: BusDaemon, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glutestretch.desktop.interruptibility.linux.camera_in_use", lambda: True)
    monkeypatch.setattr(
        "glutestretch.desktop.interruptibility.linux.microphone_in_use", lambda: True
    )
    parent = QObject()
    answers: list[Reasons] = []
    for busy in (desktop_busy(bus, None, parent), desktop_busy(None, None, parent)):
        busy.ask(answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [(Reason.CAMERA, Reason.MICROPHONE)] * 2
    parent.deleteLater()
    del daemon


def test_the_null_implementation_finds_nothing(qtbot: QtBot) -> None:
    busy: Busy = NullBusy(again_seconds=0.01)
    answers: list[Reasons] = []
    busy.ask(answers.append)
    assert not answers
    qtbot.waitUntil(lambda: answers == [()])
    with qtbot.waitSignal(busy.changed) as changed:
        busy.watch(QUIET)
    assert changed.args == [()]
    busy.rest()
