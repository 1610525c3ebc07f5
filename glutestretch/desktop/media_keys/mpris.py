"""Media keys on Linux: the app is a media player on the session bus.

Specification: https://specifications.freedesktop.org/mpris-spec/2.2/. The name is owned only while
something is shown: whoever owns one is sent the keys, also those meant for another player.
"""

import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.dbus.objects import (
    NOT_SUPPORTED,
    Interface,
    Method,
    Property,
    ServedObject,
)
from glutestretch.desktop.dbus.wire import Call
from glutestretch.desktop.media_keys.api import NullMediaKeys, Playback

_ROOT = "org.mpris.MediaPlayer2"
_PLAYER = f"{_ROOT}.Player"
_PATH = "/org/mpris/MediaPlayer2"
_APP = "glutestretch"
_IDENTITY = "Glutestretch"
_TRACKS = "/glutestretch/track"
_NOTHING = Playback(0, "", None, playing=False, next=False, previous=False)
_MICROSECONDS = 1_000_000
_DO_NOT_QUEUE = 4
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class MprisMediaKeys(NullMediaKeys):
    """A player whose tracks cannot be sought in, and that nobody can quit from outside."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._name = f"{_ROOT}.{_APP}.instance{os.getpid()}"
        self._playback = _NOTHING
        self._position: Callable[[], float] = lambda: 0.0
        self._player = self._made_player()
        self._object = ServedObject(_PATH, self._made_root(), self._player)
        bus.restored.connect(self._own)

    def show(self, playback: Playback, position: Callable[[], float]) -> None:
        """Show what is played, and take the keys."""
        before = self._player.values()
        first = self._playback == _NOTHING
        self._playback, self._position = playback, position
        if first:
            self._bus.serve(self._object.answer)
            self._own()
            return
        now = self._player.values()
        changed = {name: value for name, value in now.items() if value != before[name]}
        changed.pop("Position", None)  # who wants to know it asks
        if changed:
            self._bus.emit_signal(self._object.changed(_PLAYER, changed))

    def clear(self) -> None:
        """Show nothing, and leave the keys to other players."""
        if self._playback != _NOTHING:
            self._playback = _NOTHING
            self._bus.call(Call(*_BUS, "ReleaseName", "s", (self._name,)))
            self._bus.serve(None)

    def _own(self) -> None:
        """Take the name, also after the bus was gone."""
        if self._playback != _NOTHING:
            self._bus.call(Call(*_BUS, "RequestName", "su", (self._name, _DO_NOT_QUEUE)))

    def _made_root(self) -> Interface:
        return Interface(
            _ROOT,
            {
                "Raise": Method(self.raise_wished.emit),
                "Quit": Method(_ignore, error=NOT_SUPPORTED),
            },
            {
                "CanQuit": _constant("b", False),
                "CanRaise": _constant("b", True),
                "HasTrackList": _constant("b", False),
                "Identity": _constant("s", _IDENTITY),
                "DesktopEntry": _constant("s", _APP),
                "SupportedUriSchemes": _constant("as", []),
                "SupportedMimeTypes": _constant("as", []),
            },
            {},
        )

    def _made_player(self) -> Interface:
        return Interface(
            _PLAYER,
            {
                "Play": Method(self.play_wished.emit),
                "Pause": Method(self.pause_wished.emit),
                "PlayPause": Method(self.play_pause_wished.emit),
                "Stop": Method(self.pause_wished.emit),
                "Next": Method(self.next_wished.emit),
                "Previous": Method(self.previous_wished.emit),
                "Seek": Method(_ignore, "x"),
                "SetPosition": Method(_ignore, "ox"),
                "OpenUri": Method(_ignore, "s", NOT_SUPPORTED),
            },
            {
                "PlaybackStatus": Property("s", self._status),
                "Metadata": Property("a{sv}", self._metadata),
                "Position": Property("x", lambda: round(self._position() * _MICROSECONDS)),
                "CanGoNext": Property("b", lambda: self._playback.next),
                "CanGoPrevious": Property("b", lambda: self._playback.previous),
                "CanPlay": _constant("b", True),
                "CanPause": _constant("b", True),
                "CanSeek": _constant("b", False),
                "CanControl": _constant("b", True),
                # Some programs set these without asking whether they can; it does nothing.
                "Volume": Property("d", lambda: 1.0, _ignore),
                "Rate": Property("d", lambda: 1.0, _ignore),
                "MinimumRate": _constant("d", 1.0),
                "MaximumRate": _constant("d", 1.0),
            },
            {},
        )

    def _status(self) -> str:
        return "Playing" if self._playback.playing else "Paused"

    def _metadata(self) -> dict[str, tuple[str, Any]]:
        playback = self._playback
        metadata: dict[str, tuple[str, Any]] = {
            "mpris:trackid": ("o", f"{_TRACKS}/{playback.track}"),
            "xesam:title": ("s", playback.title),
            "xesam:artist": ("as", [_IDENTITY]),
        }
        if playback.seconds is not None:
            metadata["mpris:length"] = ("x", round(playback.seconds * _MICROSECONDS))
        return metadata


def _constant(kind: str, value: object) -> Property:
    return Property(kind, lambda: value)


def _ignore(*_values: object) -> None:
    """Do nothing."""
