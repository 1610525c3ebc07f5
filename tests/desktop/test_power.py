"""Sleep and lock, with a fake logind on a real bus."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.power.api import NullPower, Power
from glutestretch.desktop.power.select import machine_power
from tests.desktop.service import Service
from tests.support.bus_fixtures import BusDaemon

NAME, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{NAME}.Manager", f"{NAME}.Session"
OWN, OTHER = f"{PATH}/session/_32", f"{PATH}/session/_33"
PROPERTIES = "org.freedesktop.DBus.Properties"


@pytest.fixture
def logind(daemon: BusDaemon) -> Iterator[Service]:
    with Service(
        daemon.address, NAME, GetSession=("o", (OWN,)), Get=("v", (("s", "2"),))
    ) as logind:
        yield logind


@pytest.fixture
def power(bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Power]:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    power = machine_power(bus)
    yield power
    assert isinstance(power, NullPower)
    power.deleteLater()
    del qtbot


@pytest.fixture
def followed(power: Power, logind: Service, qtbot: QtBot) -> list[str]:
    """Record all signals from the start of watching."""
    reported: list[str] = []
    for name in ("going_to_sleep", "woke", "locked", "unlocked"):
        getattr(power, name).connect(lambda name=name: reported.append(name))
    power.start()
    qtbot.waitUntil(lambda: len(logind.calls("Get")) == 1)
    return reported


def _hint(logind: Service, session: str, *, locked: bool) -> None:
    """Report that a session's screen is locked, or no longer is."""
    values = {"LockedHint": ("b", locked)}
    logind.tell(session, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, values, [])


def test_sleep_is_reported(logind: Service, followed: list[str], qtbot: QtBot) -> None:
    for going in (True, False, True, False):
        logind.tell(PATH, MANAGER, "PrepareForSleep", "b", going)
    qtbot.waitUntil(lambda: len(followed) == 4)
    assert followed == ["going_to_sleep", "woke"] * 2


def test_the_lock_of_the_own_session_is_reported(
    logind: Service, followed: list[str], qtbot: QtBot
) -> None:
    _hint(logind, OTHER, locked=True)
    for _ in range(2):
        logind.tell(OWN, SESSION, "Lock", "")  # a request, which no locker has to obey
        logind.tell(
            OWN,
            PROPERTIES,
            "PropertiesChanged",
            "sa{sv}as",
            SESSION,
            {"LockedHint": ("b", True)},
            [],
        )
    logind.tell(
        OWN, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, {"IdleHint": ("b", True)}, []
    )
    logind.tell(
        OWN, PROPERTIES, "PropertiesChanged", "sa{sv}as", SESSION, {"LockedHint": ("b", False)}, []
    )
    logind.tell(OWN, SESSION, "Unlock", "")
    logind.tell(PATH, MANAGER, "PrepareForSleep", "b", False)
    qtbot.waitUntil(lambda: "woke" in followed)
    assert followed == ["locked", "unlocked", "woke"]


def test_a_screen_that_is_already_locked_is_reported(
    logind: Service, power: Power, qtbot: QtBot
) -> None:
    logind.answer(Get=("v", (("b", True),)))
    with qtbot.waitSignal(power.locked):
        power.start()
    assert logind.calls("Get") == [(SESSION, "LockedHint")]


def test_a_process_outside_all_sessions_finds_that_of_its_display(
    logind: Service, power: Power, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_SESSION_ID")
    power.start()
    qtbot.waitUntil(lambda: len(logind.calls("Get")) == 2)
    assert logind.calls("Get") == [(SESSION, "Id"), (SESSION, "LockedHint")]
    assert logind.calls("GetSession") == [("2",)]
    with qtbot.waitSignal(power.locked):
        _hint(logind, OWN, locked=True)


@pytest.mark.parametrize("session", ["2", ""])
def test_sleep_is_reported_even_without_a_session(
    logind: Service,
    power: Power,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    session: str,
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", session)
    unknown = ("error", ("org.freedesktop.login1.NoSuchSession",))
    logind.answer(GetSession=unknown, Get=unknown)
    power.start()
    qtbot.waitUntil(lambda: bool(logind.calls("GetSession") or logind.calls("Get")))
    with qtbot.waitSignal(power.woke):
        logind.tell(PATH, MANAGER, "PrepareForSleep", "b", False)


def test_everything_is_watched_again_after_losing_the_bus(
    daemon: BusDaemon, bus: Bus, power: Power, followed: list[str], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bus.lost):
        daemon.stop()
    daemon.start()
    with qtbot.waitSignal(bus.restored), Service(daemon.address, NAME) as logind:
        qtbot.waitUntil(lambda: bool(bus._socket) and bus._wire.greeted)
        _hint(logind, OWN, locked=True)
        logind.tell(PATH, MANAGER, "PrepareForSleep", "b", False)
        qtbot.waitUntil(lambda: followed == ["locked", "woke"])
    assert power


def test_a_lock_does_not_outlast_the_bus_that_reports_it(
    daemon: BusDaemon, bus: Bus, logind: Service, followed: list[str], qtbot: QtBot
) -> None:
    _hint(logind, OWN, locked=True)
    qtbot.waitUntil(lambda: followed == ["locked"])
    daemon.stop()
    qtbot.waitUntil(lambda: followed == ["locked", "unlocked"])
    bus._retry.stop()
    daemon.start()
    with Service(daemon.address, NAME, Get=("v", (("b", True),))):
        bus._try_again()
        qtbot.waitUntil(lambda: followed == ["locked", "unlocked", "locked"])


def test_nothing_is_reported_without_a_bus(qtbot: QtBot) -> None:
    power = machine_power(None)
    assert isinstance(power, NullPower)
    power.start()
    power.deleteLater()
    del qtbot
