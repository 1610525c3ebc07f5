"""Sounds and spoken lines, by the names of their files."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import SignalInstance


class Channel(StrEnum):
    """What can sound at the same time; within a channel the next sound replaces the last."""

    VOICE = "voice"
    SOUND = "sound"
    BREATH = "breath"


class Audio(Protocol):
    """Plays files of the app. No call waits, and none fails: silence is told by a signal."""

    @property
    def problem_changed(self) -> SignalInstance:
        """Nothing can be heard, or again all: the ``Problem``."""

    @property
    def audible(self) -> bool:
        """Whether what is played can be heard, as far as is known; a failure is told later."""

    def open(self) -> None:
        """Make ready, so that the first sound comes on time."""

    def close(self) -> None:
        """Give back all that sound needs; the next ``open`` or ``play`` begins anew."""

    def play(self, channel: Channel, source: str, volume: float) -> None:
        """Play a file from its beginning, at once.

        Args:
            channel: Where.
            source: The file, relative to the built resources.
            volume: From 0 to 1, as the ear hears it.
        """

    def swell(self, source: str, volume: float, seconds: float) -> None:
        """Let a sound that repeats itself rise or fall to a volume within so many seconds."""

    def stop(self, channel: Channel) -> None:
        """Fade out within a moment."""

    def pause(self, channel: Channel) -> None:
        """Stand still."""

    def resume(self, channel: Channel) -> None:
        """Go on from where it was paused."""
