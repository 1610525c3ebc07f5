"""The seconds within one cue: how many are over, and who is woken when."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm

SLEPT_SECONDS = 1.0
_NEVER = float("inf")


class CueTimer(QObject):
    """Times a cue on a clock that stands still while the computer sleeps.

    It wakes only when something to be seen changes, and at the end of the cue.

    Signals:
        changed: The moment has come that ``run`` named as the next change.
        ended: The cue is over.
        slept: The computer slept while the cue ran; the timer has stopped.
    """

    changed = Signal()
    ended = Signal()
    slept = Signal()

    def __init__(
        self, clock: Clock, alarms: Callable[[QObject], Alarm], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._alarm = alarms(self)
        self._running = False
        self._began = 0.0
        self._elapsed = 0.0
        self._asleep = 0.0

    @property
    def elapsed(self) -> float:
        """Seconds of the cue that are over; stopped and slept time does not count."""
        return self._clock.monotonic() - self._began if self._running else self._elapsed

    def load(self) -> None:
        """Take up a cue at its beginning, standing still."""
        self._running, self._elapsed = False, 0.0
        self._alarm.cancel()

    def run(self, end: float | None, change: float) -> None:
        """Run on from where the timer stands, and wake once at the first of these seconds.

        Args:
            end: When the cue is over; None while nobody knows.
            change: When something to be seen changes next; infinite for never.
        """
        if not self._running:
            self._began = self._clock.monotonic() - self._elapsed
            self._asleep = self._clock.asleep()
            self._running = True
        if end is not None and end <= change:
            self._alarm.at(self._began + end, self._at_end)
        elif change < _NEVER:
            self._alarm.at(self._began + change, self._at_change)
        else:
            self._alarm.cancel()

    def stop(self) -> None:
        """Stand still at the present second."""
        self._elapsed = self.elapsed
        self._running = False
        self._alarm.cancel()

    def _at_change(self) -> None:
        if not self._has_slept():
            self.changed.emit()

    def _at_end(self) -> None:
        if not self._has_slept():
            self.ended.emit()

    def _has_slept(self) -> bool:
        if self._clock.asleep() - self._asleep < SLEPT_SECONDS:
            return False
        self.stop()
        self.slept.emit()
        return True
