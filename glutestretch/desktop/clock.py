"""Time as the app sees it: awake seconds, the wall clock, and how long the machine slept."""

import sys
import time
from datetime import UTC, datetime
from typing import Protocol

_LEAST_SLEEP_SECONDS = 0.1


class Clock(Protocol):
    """Where time comes from; nothing else in the app asks the system for it."""

    def monotonic(self) -> float:
        """Return seconds that only ever grow, and stand still while the machine sleeps."""

    def now(self) -> datetime:
        """Return the wall clock in UTC; the user may set it to anything at any moment."""

    def asleep(self) -> float:
        """Return how many seconds the machine has slept since the start, as far as known."""


if sys.platform == "win32":
    import ctypes

    # The precise form is in Windows 10 and later; the older one moves on in steps of 15 ms.
    try:
        _interrupt_time = ctypes.WinDLL("kernelbase").QueryUnbiasedInterruptTimePrecise
    except (AttributeError, OSError):
        _interrupt_time = ctypes.WinDLL("kernel32").QueryUnbiasedInterruptTime

    def _awake_seconds() -> float:
        """Count without sleep, which Windows' usual monotonic clock includes."""
        ticks = ctypes.c_ulonglong()
        _interrupt_time(ctypes.byref(ticks))
        return ticks.value / 10_000_000

else:
    _awake_seconds = time.monotonic


class SystemClock:
    """The machine's own clocks."""

    def __init__(self) -> None:
        self._ahead = self._boot_clock_ahead()
        self._asleep = 0.0

    def monotonic(self) -> float:
        """Return the awake seconds since some moment before the start."""
        return _awake_seconds()

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return datetime.now(UTC)

    def asleep(self) -> float:
        """Return the seconds slept since the start; always 0 where the system does not say."""
        ahead = self._boot_clock_ahead()
        if ahead - self._ahead >= _LEAST_SLEEP_SECONDS:
            self._asleep += ahead - self._ahead
            self._ahead = ahead
        return self._asleep

    @staticmethod
    def _boot_clock_ahead() -> float:
        """How far the clock that counts sleep is ahead of the one that does not."""
        if sys.platform == "linux":
            with_sleep = time.clock_gettime(time.CLOCK_BOOTTIME)
            return with_sleep - time.clock_gettime(time.CLOCK_MONOTONIC)
        elif sys.platform == "darwin":  # noqa: RET505
            with_sleep = time.clock_gettime(time.CLOCK_MONOTONIC_RAW)
            return with_sleep - time.clock_gettime(time.CLOCK_UPTIME_RAW)
        elif sys.platform == "win32":
            ticks = ctypes.c_ulonglong()
            ctypes.WinDLL("kernelbase").QueryInterruptTime(ctypes.byref(ticks))
            return ticks.value / 10_000_000 - _awake_seconds()
        else:
            return 0.0
