"""Sound from the player, a process that is started when it is needed and again when it ends."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from glutestretch.desktop.audio import exit as status
from glutestretch.desktop.audio.api import Channel
from glutestretch.desktop.audio.problem import Problem
from glutestretch.desktop.clock import Clock
from glutestretch.desktop.helper_process import HelperProcess, Trouble
from glutestretch.desktop.timer import Alarm

FOLDER = Path(__file__).resolve().parents[2] / "_built"
"""Where the sounds are."""
_TROUBLE = Trouble(
    {status.NO_DEVICE: Problem.NO_DEVICE, status.NO_LIBRARY: Problem.NO_LIBRARY},
    otherwise=Problem.NO_PLAYER,
    final=Problem.NO_LIBRARY,
    waits=(0.5, 2.0, 4.0, 8.0, 15.0),
)


class HelperAudio(HelperProcess):
    """Hands everything on to the player; see ``Audio``.

    What a player that ended should have played meanwhile is not made up for.

    Args:
        clock: Where time comes from.
        alarms: Makes an alarm on that clock for an owner.
        command: How the player is started.
        parent: The Qt parent.

    Signals: see ``Audio``.
    """

    def __init__(
        self,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        command: tuple[str, ...] = (sys.executable, "-m", __package__ or "", str(FOLDER)),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(command, _TROUBLE, clock, alarms, parent)
        self._number = 0

    @property
    def audible(self) -> bool:
        """Whether the player has something to play on, or starts and nothing is wrong yet."""
        return self.ready or self.running

    def play(self, channel: Channel, source: str, volume: float) -> None:
        """Play a file from its beginning, at once."""
        self._number += 1
        if self._sound(do="play", channel=channel, source=source, volume=volume, id=self._number):
            self.expect_answer()

    def swell(self, source: str, volume: float, seconds: float) -> None:
        """Let a sound that repeats itself rise or fall to a volume within so many seconds."""
        self._sound(do="swell", source=source, volume=volume, seconds=seconds)

    def stop(self, channel: Channel) -> None:
        """Fade out within a moment."""
        self.tell(do="stop", channel=channel)

    def pause(self, channel: Channel) -> None:
        """Stand still."""
        self.tell(do="pause", channel=channel)

    def resume(self, channel: Channel) -> None:
        """Go on from where it was paused."""
        self.tell(do="resume", channel=channel)

    def _sound(self, **command: object) -> bool:
        """Hand on what is to be heard, if it can be now: too late would be worse than never."""
        if not self.wake():
            return False
        self.tell(**command)
        return True
