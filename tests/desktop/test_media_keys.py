"""Media keys over a real bus, as a player's controls use them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney", reason="jeepney is for Linux")

from glutestretch.desktop.dbus.connection import UNKNOWN_OBJECT, Bus, Reply
from glutestretch.desktop.dbus.objects import NOT_SUPPORTED, PROPERTIES
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.media_keys.api import NullMediaKeys, Playback
from glutestretch.desktop.media_keys.mpris import MprisMediaKeys
from glutestretch.desktop.media_keys.select import desktop_media_keys
from tests.support.bus_fixtures import BusDaemon

ROOT, PATH = "org.mpris.MediaPlayer2", "/org/mpris/MediaPlayer2"
PLAYER = f"{ROOT}.Player"
FIRST = Playback(1, "Wall glute stretch, left side", 30.0, playing=True, next=True, previous=False)
SECOND = Playback(2, "Rest", None, playing=False, next=True, previous=True)
WISHES = ("play", "pause", "play_pause", "next", "previous", "raise")


class Controls:
    """Somebody else's program that controls players."""

    def __init__(self, address: str, qtbot: QtBot) -> None:
        self.bus = Bus(address)
        self._qtbot = qtbot
        self.changes: list[tuple[Any, ...]] = []
        rule = Rule(PROPERTIES, "PropertiesChanged", "sa{sv}as", path=PATH)
        self.bus.listen(rule, lambda *body: self.changes.append(body))

    def ask(self, call: Call, expects: str = "") -> Reply:
        """Call, and wait for the reply."""
        replies: list[Reply] = []
        self.bus.call(call, replies.append, expects=expects)
        self._qtbot.waitUntil(lambda: bool(replies))
        return replies[0]

    @property
    def players(self) -> list[str]:
        """The names of all players there are."""
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        (names,) = self.ask(Call(*bus, "ListNames"), "as").body
        return [name for name in names if name.startswith(ROOT)]

    def do(self, member: str, signature: str = "", *body: object, interface: str = PLAYER) -> str:
        """Call a method of the one player; return the error."""
        (player,) = self.players
        return self.ask(Call(player, PATH, interface, member, signature, body)).error

    def get(self, name: str, interface: str = PLAYER) -> object:
        """Return a property of the one player."""
        (player,) = self.players
        call = Call(player, PATH, PROPERTIES, "Get", "ss", (interface, name))
        ((_, value),) = self.ask(call, "v").body
        return value

    def set(self, name: str, kind: str, value: object) -> str:
        """Set a property of the one player; return the error."""
        return self.do("Set", "ssv", PLAYER, name, (kind, value), interface=PROPERTIES)


@pytest.fixture
def keys(bus: Bus, qtbot: QtBot) -> Iterator[MprisMediaKeys]:
    keys = MprisMediaKeys(bus)
    yield keys
    keys.deleteLater()
    del qtbot


@pytest.fixture
def wished(keys: MprisMediaKeys) -> list[str]:
    wished: list[str] = []
    for wish in WISHES:
        getattr(keys, f"{wish}_wished").connect(lambda wish=wish: wished.append(wish))
    return wished


@pytest.fixture
def controls(daemon: BusDaemon, qtbot: QtBot) -> Iterator[Controls]:
    controls = Controls(daemon.address, qtbot)
    yield controls
    controls.bus.close()
    controls.bus.deleteLater()


def test_the_name_is_owned_only_while_something_is_shown(
    keys: MprisMediaKeys, controls: Controls, qtbot: QtBot
) -> None:
    assert controls.players == []
    keys.clear()
    for _ in range(2):
        keys.show(FIRST, lambda: 0.0)
        qtbot.waitUntil(lambda: len(controls.players) == 1)
        player = controls.players[0]
        assert player.startswith(f"{ROOT}.glutestretch.instance")
        keys.clear()
        keys.clear()
        qtbot.waitUntil(lambda: controls.players == [])


def test_a_key_is_a_wish(
    keys: MprisMediaKeys, wished: list[str], controls: Controls, qtbot: QtBot
) -> None:
    keys.show(FIRST, lambda: 0.0)
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    for member in ("Play", "Pause", "PlayPause", "Stop", "Next", "Previous"):
        assert controls.do(member) == ""
    assert controls.do("Raise", interface=ROOT) == ""
    assert wished == ["play", "pause", "play_pause", "pause", "next", "previous", "raise"]


def test_what_cannot_be_done_is_refused_or_does_nothing(
    keys: MprisMediaKeys, wished: list[str], controls: Controls, qtbot: QtBot
) -> None:
    keys.show(FIRST, lambda: 0.0)
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    assert controls.do("Quit", interface=ROOT) == NOT_SUPPORTED
    assert controls.do("OpenUri", "s", "file:///x") == NOT_SUPPORTED
    assert controls.do("Seek", "x", 1_000_000) == ""
    assert controls.do("SetPosition", "ox", "/glutestretch/track/1", 0) == ""
    assert controls.do("Seek", "s", "far").endswith("InvalidArgs")
    for name in ("Volume", "Rate"):
        assert controls.set(name, "d", 0.2) == ""
        assert controls.get(name) == 1.0
    assert controls.set("PlaybackStatus", "s", "Stopped").endswith("PropertyReadOnly")
    assert not wished


def test_what_is_played_can_be_asked(
    keys: MprisMediaKeys, controls: Controls, qtbot: QtBot
) -> None:
    seconds = [1.5]
    keys.show(FIRST, lambda: seconds[0])
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    assert controls.get("Identity", ROOT) == "Glutestretch"
    assert controls.get("CanQuit", ROOT) is False
    assert controls.get("PlaybackStatus") == "Playing"
    assert controls.get("Position") == 1_500_000
    seconds[0] = 4_000.25
    assert controls.get("Position") == 4_000_250_000
    assert controls.get("Metadata") == {
        "mpris:trackid": ("o", "/glutestretch/track/1"),
        "mpris:length": ("x", 30_000_000),
        "xesam:title": ("s", "Wall glute stretch, left side"),
        "xesam:artist": ("as", ["Glutestretch"]),
    }
    (player,) = controls.players
    every = controls.ask(Call(player, PATH, PROPERTIES, "GetAll", "s", (PLAYER,)), "a{sv}")
    assert every.body[0]["CanGoPrevious"] == ("b", False)
    assert len(every.body[0]) == 13
    described = controls.ask(
        Call(player, PATH, "org.freedesktop.DBus.Introspectable", "Introspect"), "s"
    )
    assert f'<interface name="{PLAYER}">' in described.body[0]


def test_only_what_has_changed_is_told(
    keys: MprisMediaKeys, controls: Controls, qtbot: QtBot
) -> None:
    keys.show(FIRST, lambda: 0.0)
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    assert not controls.changes
    keys.show(FIRST, lambda: 9.0)
    keys.show(SECOND, lambda: 0.0)
    qtbot.waitUntil(lambda: bool(controls.changes))
    [(interface, changed, _)] = controls.changes
    assert interface == PLAYER
    assert changed["PlaybackStatus"] == ("s", "Paused")
    assert "mpris:length" not in changed["Metadata"][1]
    assert changed.keys() == {"PlaybackStatus", "Metadata", "CanGoPrevious"}


def test_the_name_is_asked_for_again_when_the_bus_comes_back(
    daemon: BusDaemon,
    bus: Bus,
    keys: MprisMediaKeys,
    wished: list[str],
    controls: Controls,
    qtbot: QtBot,
) -> None:
    keys.show(FIRST, lambda: 0.0)
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    with qtbot.waitSignal(bus.lost):
        daemon.stop()
    daemon.start()
    with qtbot.waitSignal(bus.restored):
        pass
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    assert controls.do("Next") == ""
    assert wished == ["next"]


def test_after_the_end_nobody_answers(
    bus: Bus, keys: MprisMediaKeys, wished: list[str], controls: Controls, qtbot: QtBot
) -> None:
    keys.show(FIRST, lambda: 0.0)
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    replies: list[Reply] = []
    owner = Call(
        "org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        "GetNameOwner",
        "s",
        (controls.players[0],),
    )
    bus.call(owner, replies.append, expects="s")
    qtbot.waitUntil(lambda: bool(replies))
    keys.clear()
    assert controls.ask(Call(replies[0].body[0], PATH, PLAYER, "Next")).error == UNKNOWN_OBJECT
    assert not wished


def test_many_calls_in_a_row_are_all_answered(
    keys: MprisMediaKeys, wished: list[str], controls: Controls, qtbot: QtBot
) -> None:
    keys.show(FIRST, lambda: 0.0)
    qtbot.waitUntil(lambda: len(controls.players) == 1)
    (player,) = controls.players
    replies: list[Reply] = []
    for _ in range(100):
        controls.bus.call(Call(player, PATH, PLAYER, "Next"), replies.append)
    qtbot.waitUntil(lambda: len(replies) == 100)
    assert set(replies) == {Reply()}
    assert wished == ["next"] * 100


def test_without_a_bus_there_are_no_keys(qtbot: QtBot) -> None:
    keys = desktop_media_keys(None)
    assert isinstance(keys, NullMediaKeys)
    keys.show(FIRST, lambda: 0.0)
    keys.clear()
    del qtbot


def test_on_a_bus_the_app_is_a_player(
    bus: Bus, controls: Controls, qtbot: QtBot, keys_of: Callable[[Bus], MprisMediaKeys]
) -> None:
    keys = keys_of(bus)
    keys.show(FIRST, lambda: 0.0)
    qtbot.waitUntil(lambda: len(controls.players) == 1)


@pytest.fixture
def keys_of() -> Iterator[Callable[[Bus], MprisMediaKeys]]:
    """Choose the backend as the app does."""
    made: list[MprisMediaKeys] = []

    def keys_of(bus: Bus) -> MprisMediaKeys:
        keys = desktop_media_keys(bus)
        assert isinstance(keys, MprisMediaKeys)
        made.append(keys)
        return keys

    yield keys_of
    for keys in made:
        keys.deleteLater()
