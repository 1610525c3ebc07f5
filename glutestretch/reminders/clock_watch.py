"""Finds out whether the machine slept or its clock was set since the last check."""

from operator import sub

from glutestretch.desktop.clock import Clock
from glutestretch.reminders.engine.state import Reason

_JUMP_SECONDS = 2.0


class ClockJumpDetector:
    """Compares the wall clock, the monotonic clock, and the time spent asleep."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = self._times()

    def why(self) -> Reason | None:
        """Return ``ASLEEP``, ``CLOCK`` if the clock was set, or None if time just passed."""
        before, self._last = self._last, self._times()
        wall, awake, asleep = map(sub, self._last, before)
        if abs(wall - awake - asleep) > _JUMP_SECONDS and not asleep:
            return Reason.CLOCK
        return Reason.ASLEEP if asleep > _JUMP_SECONDS else None

    def _times(self) -> tuple[float, float, float]:
        clock = self._clock
        return clock.now().timestamp(), clock.monotonic(), clock.asleep()
