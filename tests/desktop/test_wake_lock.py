"""Keeping the screen awake: by the bus, Windows and macOS; the X server has a journey."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.wake_lock.api import NullWakeLock
from glutestretch.desktop.wake_lock.inhibitor import BusWakeLock
from glutestretch.desktop.wake_lock.linux import LinuxWakeLock
from glutestretch.desktop.wake_lock.macos import MacWakeLock
from glutestretch.desktop.wake_lock.select import desktop_wake_lock
from glutestretch.desktop.wake_lock.windows import WindowsWakeLock
from tests.desktop.service import SILENCE, Service
from tests.support.bus_fixtures import BusDaemon

SCREEN_SAVER = "org.freedesktop.ScreenSaver"
GNOME = "org.gnome.SessionManager"
PORTAL = "org.freedesktop.portal.Desktop"
REQUEST = "/org/freedesktop/portal/desktop/request/1_5/t"
WHY = ("glutestretch", "A stretch session is under way")
DONE = ("", ())

Serve = Callable[..., Service]


@pytest.fixture
def serve(daemon: BusDaemon) -> Iterator[Serve]:
    """Start a service that can keep the screen awake."""
    with ExitStack() as stack:

        def serve(name: str, cookie: int = 7) -> Service:
            answer = ("o", (REQUEST,)) if name == PORTAL else ("u", (cookie,))
            let_go = dict.fromkeys(("UnInhibit", "Uninhibit", "Close"), DONE)
            return stack.enter_context(Service(daemon.address, name, Inhibit=answer, **let_go))

        yield serve


@pytest.fixture
def lock(bus: Bus, qtbot: QtBot) -> Iterator[BusWakeLock]:
    lock = BusWakeLock(bus)
    yield lock
    lock.deleteLater()
    del qtbot


@pytest.fixture
def held(lock: BusWakeLock, qtbot: QtBot) -> Callable[[], None]:
    """Wait until a service has agreed."""

    def held() -> None:
        qtbot.waitUntil(lambda: lock._held is not None)

    return held


def end(service: Service) -> None:
    service.kill()
    service.wait()


def test_the_screen_saver_is_asked_first(
    serve: Serve, lock: BusWakeLock, held: Callable[[], None], qtbot: QtBot
) -> None:
    saver, gnome = serve(SCREEN_SAVER), serve(GNOME)
    lock.hold()
    lock.hold()
    held()
    assert saver.calls("Inhibit") == [WHY]
    assert saver.calls("UnInhibit") == gnome.calls("Inhibit") == []
    lock.release()
    lock.release()
    qtbot.waitUntil(lambda: saver.calls("UnInhibit") == [(7,)])
    lock.hold()
    held()
    assert saver.calls("Inhibit") == [WHY, WHY]


def test_without_a_screen_saver_the_session_manager_is_asked(
    serve: Serve, lock: BusWakeLock, held: Callable[[], None], qtbot: QtBot
) -> None:
    gnome = serve(GNOME, 4_000_000_000)
    lock.hold()
    held()
    assert gnome.calls("Inhibit") == [(WHY[0], 0, WHY[1], 8)]
    lock.release()
    qtbot.waitUntil(lambda: gnome.calls("Uninhibit") == [(4_000_000_000,)])


def test_without_both_the_portal_is_asked(
    serve: Serve, lock: BusWakeLock, held: Callable[[], None], qtbot: QtBot
) -> None:
    portal = serve(PORTAL)
    lock.hold()
    held()
    assert portal.calls("Inhibit") == [("", 8, {"reason": ("s", WHY[1])})]
    lock.release()
    qtbot.waitUntil(lambda: portal.calls("Close") == [()])


def test_a_service_that_refuses_is_passed_over(
    serve: Serve, lock: BusWakeLock, held: Callable[[], None]
) -> None:
    saver, portal = serve(SCREEN_SAVER), serve(PORTAL)
    saver.answer(Inhibit=("error", ("org.freedesktop.DBus.Error.AccessDenied",)))
    lock.hold()
    held()
    assert len(portal.calls("Inhibit")) == 1


def test_a_service_that_restarts_is_asked_again(
    serve: Serve, lock: BusWakeLock, held: Callable[[], None], qtbot: QtBot
) -> None:
    lock.hold()
    for cookie in (1, 2):
        saver = serve(SCREEN_SAVER, cookie)
        held()
        assert saver.calls("Inhibit") == [WHY]
        if cookie == 1:
            end(saver)
            qtbot.waitUntil(lambda: lock._held is None)
    lock.release()
    qtbot.waitUntil(lambda: saver.calls("UnInhibit") == [(2,)])


def test_a_better_service_takes_over_when_it_comes(
    serve: Serve, lock: BusWakeLock, held: Callable[[], None], qtbot: QtBot
) -> None:
    gnome = serve(GNOME)
    lock.hold()
    held()
    saver = serve(SCREEN_SAVER)
    qtbot.waitUntil(lambda: saver.calls("Inhibit") == [WHY])
    qtbot.waitUntil(lambda: gnome.calls("Uninhibit") == [(7,)])
    held()
    end(saver)
    qtbot.waitUntil(lambda: len(gnome.calls("Inhibit")) == 2)


def test_what_comes_while_nothing_is_wanted_is_not_asked(
    serve: Serve, lock: BusWakeLock, held: Callable[[], None], qtbot: QtBot
) -> None:
    saver = serve(SCREEN_SAVER)
    lock.hold()
    held()
    lock.release()
    gnome = serve(GNOME)
    end(saver)
    other = serve(SCREEN_SAVER)
    qtbot.waitUntil(lambda: lock._held is None)
    for service in (gnome, other):
        assert service.calls("Inhibit") == []


def test_what_is_agreed_to_too_late_is_let_go(
    serve: Serve, lock: BusWakeLock, qtbot: QtBot
) -> None:
    saver = serve(SCREEN_SAVER)
    lock.hold()
    lock.release()
    qtbot.waitUntil(lambda: saver.calls("UnInhibit") == [(7,)])
    assert lock._held is None


def test_a_silent_service_is_passed_over(
    serve: Serve,
    lock: BusWakeLock,
    held: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("glutestretch.desktop.wake_lock.inhibitor._PATIENCE_SECONDS", 0.05)
    saver, gnome = serve(SCREEN_SAVER), serve(GNOME)
    saver.answer(Inhibit=SILENCE)
    lock.hold()
    held()
    assert len(gnome.calls("Inhibit")) == 1


def test_a_bus_that_comes_back_is_asked_again(
    daemon: BusDaemon,
    bus: Bus,
    serve: Serve,
    lock: BusWakeLock,
    held: Callable[[], None],
    qtbot: QtBot,
) -> None:
    serve(SCREEN_SAVER)
    lock.hold()
    held()
    with qtbot.waitSignal(bus.lost):
        daemon.stop()
    assert lock._held is None
    daemon.start()
    saver = serve(SCREEN_SAVER)
    qtbot.waitUntil(lambda: saver.calls("Inhibit") == [WHY])


def test_a_desktop_without_any_service_is_no_trouble(lock: BusWakeLock, qtbot: QtBot) -> None:
    lock.hold()
    qtbot.waitUntil(lambda: not lock._bus._pending)
    lock.release()
    assert lock._held is None


def test_on_linux_the_service_is_held_once(bus: Bus, serve: Serve, qtbot: QtBot) -> None:
    saver = serve(SCREEN_SAVER)
    lock = LinuxWakeLock(bus, None)
    lock.release()
    for _ in range(2):
        lock.hold()
    qtbot.waitUntil(lambda: saver.calls("Inhibit") == [WHY])
    lock.deleteLater()


def test_without_bus_and_display_the_screen_sleeps_as_it_likes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    for lock in (desktop_wake_lock(None), NullWakeLock()):
        lock.hold()
        lock.release()
    del qtbot


def test_windows_is_told_by_its_execution_state(qtbot: QtBot) -> None:
    states: list[int] = []
    lock = WindowsWakeLock(set_state=states.append)
    lock.hold()
    lock.release()
    assert states == [0x8000_0003, 0x8000_0000]
    del qtbot


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
def test_macos_runs_its_program_until_it_is_released(tmp_path: Path, qtbot: QtBot) -> None:
    program, told = tmp_path / "caffeinate", tmp_path / "told"
    program.write_text(
        f'#!/bin/sh\necho "$@" >"{told}.part"\nmv "{told}.part" "{told}"\nexec tail -f /dev/null\n'
    )
    program.chmod(0o755)
    lock = MacWakeLock(program=f"{program}")
    lock.hold()
    lock.hold()
    qtbot.waitUntil(told.exists)
    assert told.read_text() == f"-d -i -w {os.getpid()}\n"
    with qtbot.waitSignal(lock._process.finished):
        lock.release()
