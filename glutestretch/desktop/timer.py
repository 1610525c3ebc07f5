"""Calls a slot at a given moment: never early, and only slightly late."""

import math
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

from glutestretch.desktop.clock import Clock

_NEAR_SECONDS = 0.25
"""A wait up to this long is late by less than two milliseconds."""
_EARLY_SECONDS = 0.005
_SYSTEM_SLACK = 0.002
_LONGEST_SECONDS = 86_400.0


class Alarm(Protocol):
    """Calls one slot at one moment of the monotonic clock; arming it again replaces both."""

    def at(self, moment: float, slot: Callable[[], object]) -> None:
        """Call the slot once at this moment, or in the next turn if it has passed.

        Args:
            moment: Seconds as ``Clock.monotonic`` counts them.
            slot: Called without arguments.
        """

    def cancel(self) -> None:
        """Forget the slot; does nothing if none is armed."""


class TimerAlarm(QObject):
    """An alarm on a precise ``QTimer``.

    The system lets a timer be late by a fraction of its interval. So a long wait is ended a
    little early, and a short one covers the rest.
    """

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._moment = 0.0
        self._slot: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._woken)

    def at(self, moment: float, slot: Callable[[], object]) -> None:
        """Call the slot once at this moment of the monotonic clock."""
        self._moment = moment
        self._slot = slot
        self._wait()

    def cancel(self) -> None:
        """Forget the slot."""
        self._slot = None
        self._timer.stop()

    def _wait(self) -> None:
        left = max(self._moment - self._clock.monotonic(), 0.0)
        if left > _NEAR_SECONDS:
            left = min(left * (1 - _SYSTEM_SLACK) - _EARLY_SECONDS, _LONGEST_SECONDS)
        self._timer.start(math.ceil(left * 1000))

    def _woken(self) -> None:
        if self._slot is None:
            return
        if self._clock.monotonic() < self._moment:
            self._wait()
            return
        slot, self._slot = self._slot, None
        slot()
