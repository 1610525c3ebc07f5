"""Sound that is written down instead of heard."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.audio.api import Channel
from tests.support.fakes import FakeClock


class Heard:
    """One thing that sounded.

    Attributes:
        at: When it began, in seconds of the clock.
        until: When it was cut off; None if it never was.
    """

    def __init__(self, at: float, channel: Channel, source: str, volume: float) -> None:
        self.at = at
        self.channel = channel
        self.source = source
        self.volume = volume
        self.until: float | None = None

    @property
    def name(self) -> str:
        """The name of the file."""
        return Path(self.source).stem


class FakeAudio(QObject):
    """Notes everything with its moment; see ``Audio``.

    Attributes:
        heard: What sounded, in order.
        swells: Moment, volume and seconds of each swell.
        paused: The channels that stand still.
        is_open: Whether a player is kept.
        audible: Whether it says that it can be heard.
    """

    problem_changed = Signal(str)

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock
        self.heard: list[Heard] = []
        self.swells: list[tuple[float, float, float]] = []
        self.paused: set[Channel] = set()
        self.is_open = self.audible = False

    def open(self) -> None:
        """Keep a player."""
        self.is_open = True

    def close(self) -> None:
        """Let it go."""
        self.is_open = False

    def play(self, channel: Channel, source: str, volume: float) -> None:
        """Note a sound; it cuts off the one before."""
        self.open()
        self.stop(channel)
        self.heard.append(Heard(self._clock.monotonic(), channel, source, volume))

    def swell(self, source: str, volume: float, seconds: float) -> None:
        """Note a swell."""
        assert source
        self.open()
        self.swells.append((self._clock.monotonic(), volume, seconds))

    def stop(self, channel: Channel) -> None:
        """Cut off what sounds."""
        self.paused.discard(channel)
        for one in self.heard:
            if one.channel is channel and one.until is None:
                one.until = self._clock.monotonic()

    def pause(self, channel: Channel) -> None:
        """Stand still."""
        self.paused.add(channel)

    def resume(self, channel: Channel) -> None:
        """Go on."""
        self.paused.discard(channel)

    def names(self, channel: Channel) -> list[str]:
        """Return what sounded on a channel, by name."""
        return [one.name for one in self.heard if one.channel is channel]
