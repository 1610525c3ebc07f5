"""Media keys: the interface and its null implementation."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from glutestretch.kit.record import Record


class Playback(Record):
    """What is played, as a player's controls show it.

    Attributes:
        track: Another number for each beginning of a track.
        seconds: How long the track lasts; None where nobody knows.
        next, previous: Whether there is a track to go to.
    """

    track: int
    title: str
    seconds: float | None
    playing: bool
    next: bool
    previous: bool


class MediaKeys(Protocol):
    """Takes the media keys while something is shown, and leaves them to other players after."""

    @property
    def play_wished(self) -> SignalInstance:
        """The user wants it to go on."""

    @property
    def pause_wished(self) -> SignalInstance:
        """The user wants it to stand still."""

    @property
    def play_pause_wished(self) -> SignalInstance:
        """The user pressed the one key for both."""

    @property
    def next_wished(self) -> SignalInstance:
        """The user wants the next track."""

    @property
    def previous_wished(self) -> SignalInstance:
        """The user wants the previous track."""

    @property
    def raise_wished(self) -> SignalInstance:
        """The user wants to see the window."""

    def show(self, playback: Playback, position: Callable[[], float]) -> None:
        """Show what is played, and take the keys.

        Args:
            playback: What is played.
            position: Returns how many seconds of the track are over.
        """

    def clear(self) -> None:
        """Show nothing, and leave the keys to other players."""


class NullMediaKeys(QObject):
    """The null implementation: no key ever comes.

    Signals: see ``MediaKeys``.
    """

    play_wished = Signal()
    pause_wished = Signal()
    play_pause_wished = Signal()
    next_wished = Signal()
    previous_wished = Signal()
    raise_wished = Signal()

    def show(self, playback: Playback, position: Callable[[], float]) -> None:
        """Do nothing."""

    def clear(self) -> None:
        """Do nothing."""
