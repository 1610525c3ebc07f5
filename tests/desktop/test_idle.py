"""Breaks, as Mutter, Wayland compositors and other systems report them; X11 has a journey."""

import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.idle.api import Idle, NullIdle
from glutestretch.desktop.idle.mutter import MutterIdle
from glutestretch.desktop.idle.native import NativeIdle, seconds_since_input
from glutestretch.desktop.idle.select import desktop_idle
from glutestretch.desktop.idle.wayland import WaylandIdle
from tests.desktop.service import DONE, Service
from tests.support.bus_fixtures import BusDaemon

NAME, PATH = "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core"

Ask = Callable[[Idle], float | None]


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    """Ask for the seconds since the last input, and wait for the answer."""

    def ask(idle: Idle) -> float | None:
        answers: list[float | None] = []
        idle.ask(answers.append)
        assert not answers
        qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    return ask


@pytest.fixture
def mutter(daemon: BusDaemon) -> Iterator[Service]:
    with Service(
        daemon.address,
        NAME,
        GetIdletime=("t", (90_500,)),
        AddIdleWatch=("u", (5,)),
        AddUserActiveWatch=("u", (6,)),
        RemoveWatch=DONE,
    ) as mutter:
        yield mutter


@pytest.fixture
def gnome(bus: Bus, qtbot: QtBot) -> Iterator[MutterIdle]:
    idle = MutterIdle(bus)
    yield idle
    idle.deleteLater()
    del qtbot


def reported(idle: NullIdle) -> list[str]:
    said: list[str] = []
    idle.rested.connect(lambda: said.append("rested"))
    idle.returned.connect(lambda: said.append("returned"))
    return said


def test_mutter_reports_the_idle_time(mutter: Service, gnome: MutterIdle, ask: Ask) -> None:
    assert ask(gnome) == 90.5
    mutter.answer(GetIdletime=("s", ("long",)))
    assert ask(gnome) is None


def test_mutter_reports_breaks(mutter: Service, gnome: MutterIdle, qtbot: QtBot) -> None:
    said = reported(gnome)
    gnome.watch(300)
    qtbot.waitUntil(lambda: mutter.calls("AddIdleWatch") == [(300_000,)])
    for count in (1, 2):
        mutter.tell(PATH, NAME, "WatchFired", "u", 4)
        with qtbot.waitSignal(gnome.rested):
            mutter.tell(PATH, NAME, "WatchFired", "u", 5)
        qtbot.waitUntil(lambda: gnome._return_watch == 6)
        with qtbot.waitSignal(gnome.returned):
            mutter.tell(PATH, NAME, "WatchFired", "u", 6)
        assert len(mutter.calls("AddUserActiveWatch")) == count
    assert said == ["rested", "returned"] * 2


def test_watches_of_mutter_are_removed(mutter: Service, gnome: MutterIdle, qtbot: QtBot) -> None:
    gnome.watch(300)
    qtbot.waitUntil(lambda: gnome._rest_watch == 5)
    mutter.answer(AddIdleWatch=("u", (8,)))
    gnome.watch(600)
    qtbot.waitUntil(lambda: gnome._rest_watch == 8)
    gnome.watch(0)
    qtbot.waitUntil(lambda: mutter.calls("RemoveWatch") == [(5,), (8,)])
    assert mutter.calls("AddIdleWatch") == [(300_000,), (600_000,)]


def test_watches_are_added_again_when_mutter_restarts(
    daemon: BusDaemon, mutter: Service, gnome: MutterIdle, qtbot: QtBot
) -> None:
    gnome.watch(300)
    qtbot.waitUntil(lambda: gnome._rest_watch == 5)
    mutter.kill()
    mutter.wait()
    with Service(daemon.address, NAME, AddIdleWatch=("u", (1,))) as other:
        qtbot.waitUntil(lambda: other.calls("AddIdleWatch") == [(300_000,)])
        qtbot.waitUntil(lambda: gnome._rest_watch == 1)


@pytest.mark.parametrize("ending", ["Mutter", "the bus"])
def test_a_break_ends_with_the_service_that_would_report_its_end(
    daemon: BusDaemon, mutter: Service, gnome: MutterIdle, qtbot: QtBot, ending: str
) -> None:
    gnome.watch(300)
    qtbot.waitUntil(lambda: gnome._rest_watch == 5)
    with qtbot.waitSignal(gnome.rested):
        mutter.tell(PATH, NAME, "WatchFired", "u", 5)
    qtbot.waitUntil(lambda: gnome._return_watch == 6)
    said = reported(gnome)
    (mutter.kill if ending == "Mutter" else daemon.stop)()
    qtbot.waitUntil(lambda: said == ["returned"])
    assert (gnome._rest_watch, gnome._return_watch) == (0, 0)


def test_a_break_is_over_if_its_end_cannot_be_watched(
    mutter: Service, gnome: MutterIdle, qtbot: QtBot
) -> None:
    mutter.answer(AddUserActiveWatch=("error", ("org.example.Broken",)))
    gnome.watch(300)
    qtbot.waitUntil(lambda: gnome._rest_watch == 5)
    with qtbot.waitSignal(gnome.returned):
        mutter.tell(PATH, NAME, "WatchFired", "u", 5)


def test_without_mutter_the_idle_time_is_unknown(gnome: MutterIdle, ask: Ask) -> None:
    gnome.watch(300)
    assert ask(gnome) is None


class Compositor(QObject):
    """A Wayland compositor that supports idle time and nothing else."""

    def __init__(self, path: str, interfaces: tuple[str, ...]) -> None:
        super().__init__()
        self._interfaces = interfaces
        self._received = b""
        self.client: QLocalSocket | None = None
        self.bound: dict[int, str] = {}
        self._next_number = 3
        self.notifications: list[tuple[int, int]] = []
        self._server = QLocalServer(self)
        assert self._server.listen(path)
        self._server.newConnection.connect(self._welcome)

    def send(
        self, number: int, event: int, arguments: bytes = b"", *, piecemeal: bool = False
    ) -> None:
        """Send an event, if wanted byte by byte."""
        assert self.client
        message = struct.pack("=IHH", number, event, 8 + len(arguments)) + arguments
        for start in range(0, len(message), 1 if piecemeal else len(message)):
            self.client.write(message[start : start + 1] if piecemeal else message)
            self.client.flush()

    def _welcome(self) -> None:
        self.client = self._server.nextPendingConnection()
        self.client.readyRead.connect(self._read)

    def _read(self) -> None:
        assert self.client
        self._received += bytes(self.client.readAll().data())
        while len(self._received) >= 8:
            number, request, size = struct.unpack_from("=IHH", self._received)
            self._take(number, request, self._received[8:size])
            self._received = self._received[size:]

    def _take(self, number: int, request: int, arguments: bytes) -> None:
        if (number, request) == (1, 1):
            assert struct.unpack("=I", arguments) == (2,)
            for name, interface in enumerate(self._interfaces, start=10):
                text = interface.encode() + b"\0"
                padded = text + bytes(-len(text) % 4)
                self.send(2, 0, struct.pack("=II", name, len(text)) + padded + struct.pack("=I", 4))
        elif (number, request) == (2, 0):
            name, version, bound = struct.unpack("=I", arguments[:4]) + struct.unpack(
                "=II", arguments[-8:]
            )
            assert version == 1
            self._number(bound)
            self.bound[bound] = self._interfaces[name - 10]
        elif self.bound.get(number) == "ext_idle_notifier_v1" and request == 1:
            notification, milliseconds, seat = struct.unpack("=III", arguments)
            assert self.bound[seat] == "wl_seat"
            self._number(notification)
            self.notifications.append((notification, milliseconds))
        else:
            self.notifications.append((number, 0))

    def _number(self, number: int) -> None:
        """Register a new object, whose number must be the next one."""
        assert number == self._next_number
        self._next_number += 1


USUAL = ("wl_compositor", "wl_seat", "wl_shm", "ext_idle_notifier_v1", "wl_seat")


@pytest.fixture
def compositor(
    request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Compositor]:
    if sys.platform != "linux":
        pytest.skip("Wayland is not for this system")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    interfaces = getattr(request, "param", USUAL)
    compositor = Compositor(str(tmp_path / "wayland-7"), interfaces)
    yield compositor
    compositor.deleteLater()
    del qtbot


def test_a_compositor_reports_breaks(compositor: Compositor, ask: Ask, qtbot: QtBot) -> None:
    idle = WaylandIdle()
    said = reported(idle)
    idle.watch(300)
    assert ask(idle) is None
    qtbot.waitUntil(lambda: bool(compositor.notifications))
    ((notification, milliseconds),) = compositor.notifications
    assert milliseconds == 300_000
    assert ask(idle) == 0.0
    with qtbot.waitSignal(idle.rested):
        compositor.send(1, 1, struct.pack("=I", 99))
        compositor.send(notification, 0, piecemeal=True)
    assert 300 <= (ask(idle) or 0) < 400
    with qtbot.waitSignal(idle.returned):
        compositor.send(notification, 1)
    assert ask(idle) == 0.0
    assert said == ["rested", "returned"]
    idle.deleteLater()


def test_notifications_of_a_compositor_are_destroyed(compositor: Compositor, qtbot: QtBot) -> None:
    idle = WaylandIdle()
    idle.watch(300)
    qtbot.waitUntil(lambda: len(compositor.notifications) == 1)
    first = compositor.notifications[0][0]
    idle.watch(60)
    qtbot.waitUntil(lambda: len(compositor.notifications) == 3)
    second = compositor.notifications[2][0]
    assert second != first
    idle.watch(0)
    qtbot.waitUntil(lambda: len(compositor.notifications) == 4)
    assert compositor.notifications[1:] == [(first, 0), (second, 60_000), (second, 0)]
    idle.deleteLater()


@pytest.mark.parametrize("compositor", [("wl_compositor", "wl_seat")], indirect=True)
def test_a_compositor_may_not_know(compositor: Compositor, ask: Ask, qtbot: QtBot) -> None:
    idle = WaylandIdle()
    idle.watch(300)
    qtbot.waitUntil(lambda: list(compositor.bound.values()) == ["wl_seat"])
    assert ask(idle) is None
    assert compositor.notifications == []
    idle.deleteLater()


@pytest.mark.parametrize("ending", ["error", "nonsense", "gone"])
def test_after_an_error_of_a_compositor_the_idle_time_is_unknown(
    compositor: Compositor, ask: Ask, qtbot: QtBot, ending: str
) -> None:
    idle = WaylandIdle()
    idle.watch(300)
    qtbot.waitUntil(lambda: bool(compositor.notifications))
    assert compositor.client
    with qtbot.waitSignal(idle.rested):
        compositor.send(compositor.notifications[0][0], 0)
    said = reported(idle)
    if ending == "error":
        compositor.send(1, 0, struct.pack("=II", 5, 1) + struct.pack("=I4s", 4, b"bad\0"))
    elif ending == "nonsense":
        compositor.client.write(bytes(64))
    else:
        compositor.client.abort()
    qtbot.waitUntil(lambda: not idle._readable.isEnabled())
    assert said == ["returned"]
    assert ask(idle) is None
    idle.watch(60)
    assert ask(idle) is None
    idle.deleteLater()


def test_polling_happens_only_when_a_break_may_have_begun(ask: Ask, qtbot: QtBot) -> None:
    since: list[float | None] = [0.0]
    idle = NativeIdle(lambda: since[0], poll_seconds=0.01)
    said = reported(idle)
    idle.watch(300)
    assert idle._timer.remainingTime() > 280_000
    since[0] = 299.99
    idle.watch(300)
    since[0] = 300.5
    qtbot.waitUntil(lambda: said == ["rested"])
    assert ask(idle) == 300.5
    since[0] = 2.0
    qtbot.waitUntil(lambda: said == ["rested", "returned"])
    assert 280_000 < idle._timer.remainingTime() < 315_000
    idle.watch(0)
    assert not idle._timer.isActive()
    since[0] = None
    idle.watch(300)
    assert not idle._timer.isActive()
    assert ask(idle) is None
    idle.deleteLater()


@pytest.mark.skipif(sys.platform != "linux", reason="this is what Linux has")
def test_the_desktop_has_one_of_them(
    bus: Bus, compositor: Compositor, ask: Ask, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QObject()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert isinstance(desktop_idle(bus, None, parent), MutterIdle)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    assert isinstance(desktop_idle(bus, None, parent), WaylandIdle)
    monkeypatch.setenv("WAYLAND_DISPLAY", "gone")
    assert type(desktop_idle(bus, None, parent)) is NullIdle
    monkeypatch.delenv("WAYLAND_DISPLAY")
    quiet = desktop_idle(bus, None, parent)
    assert type(quiet) is NullIdle
    quiet.watch(300)
    assert ask(quiet) is None
    assert seconds_since_input() is None
    parent.deleteLater()
    del qtbot, compositor
