"""What was the matter with time since it was last looked at."""

from operator import sub

from glutestretch.desktop.clock import Clock
from glutestretch.reminders.engine.state import Reason

_JUMP_SECONDS = 2.0


class ClockJumpDetector:
    """Compares the clocks of a machine: the wall's, the one nobody sets, and sleep."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = self._times()

    def why(self) -> Reason | None:
        """Return ``ASLEEP``, ``CLOCK`` where it was set, or None where time just passed."""
        before, self._last = self._last, self._times()
        wall, awake, asleep = map(sub, self._last, before)
        if abs(wall - awake - asleep) > _JUMP_SECONDS and not asleep:
            return Reason.CLOCK
        return Reason.ASLEEP if asleep > _JUMP_SECONDS else None

    def _times(self) -> tuple[float, float, float]:
        clock = self._clock
        return clock.now().timestamp(), clock.monotonic(), clock.asleep()
