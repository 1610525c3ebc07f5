"""Sentences for a screen reader, one after another, so that none cuts another off."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm

SECONDS_PER_WORD = 0.36
"""How long a screen reader takes for a word: about 165 words a minute, its usual pace."""
_BREATH_SECONDS = 0.3
"""The pause after a sentence."""


def speaking_seconds(sentence: str) -> float:
    """Return how long a screen reader speaks a sentence, by estimate."""
    return len(sentence.split()) * SECONDS_PER_WORD + _BREATH_SECONDS


class Announcer(QObject):
    """Hands sentences on when the one before has been spoken.

    Args:
        clock: Tells when that is.
        alarms: Makes an alarm on that clock for an owner.

    Signals:
        announced: A sentence to be spoken now.
    """

    announced = Signal(str)

    def __init__(
        self,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._alarm = alarms(self)
        self._waiting: list[str] = []
        self._free_at = clock.monotonic()

    def turn_to(self, sentence: str) -> None:
        """Say what is shown now; what waits is said after it."""
        self._free_at = self._clock.monotonic() + speaking_seconds(sentence)
        self.announced.emit(sentence)
        if self._waiting:
            self._go_on()

    def add(self, sentence: str) -> None:
        """Say this once what came before has been spoken."""
        self._waiting.append(sentence)
        self._go_on()

    def drop(self, sentence: str) -> None:
        """Do not say this any more if it still waits; what it told is over."""
        if sentence in self._waiting:
            self._waiting.remove(sentence)
        if not self._waiting:
            self._alarm.cancel()

    def count(self, words: str) -> None:
        """Say this if nothing is being spoken; a number that comes late would be wrong."""
        if not self._waiting and self._clock.monotonic() >= self._free_at:
            self.turn_to(words)

    def _go_on(self) -> None:
        if self._clock.monotonic() >= self._free_at:
            self.turn_to(self._waiting.pop(0))
        else:
            self._alarm.at(self._free_at, self._go_on)
