"""A system's own voice that is written down instead of heard."""

from PySide6.QtCore import QObject, Signal

from tests.support.fakes import FakeClock


class FakeSpeech(QObject):
    """Notes what it is given; see ``Speech``.

    Attributes:
        said: Moment, name, text and volume of each text, in order.
        calls: What else was asked of it, in order.
        ready: Whether it speaks.
    """

    problem_changed = Signal(str)
    spoken = Signal(str, float)
    unspoken = Signal(str, float)

    def __init__(self, clock: FakeClock) -> None:
        super().__init__()
        self._clock = clock
        self.said: list[tuple[float, str, str, float]] = []
        self.calls: list[str] = []
        self.ready = True

    def open(self) -> None:
        """Note it."""
        self.calls.append("open")

    def close(self) -> None:
        """Note it."""
        self.calls.append("close")

    def say(self, name: str, text: str, volume: float, seconds: float) -> bool:
        """Note a text, unless it does not speak."""
        assert seconds > 0
        if self.ready:
            self.said.append((self._clock.monotonic(), name, text, volume))
        return self.ready

    def stop(self) -> None:
        """Note it."""
        self.calls.append("stop")

    def pause(self) -> None:
        """Note it."""
        self.calls.append("pause")

    def resume(self) -> None:
        """Note it."""
        self.calls.append("resume")
