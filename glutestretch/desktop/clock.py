"""Time: the monotonic clock, the wall clock, and how long the machine was asleep."""

import sys
import time
from datetime import UTC, datetime
from typing import Protocol

_LEAST_SLEEP_SECONDS = 0.1


class Clock(Protocol):
    """The app's only source of time."""

    def monotonic(self) -> float:
        """Return seconds that never decrease, and stop while the machine is asleep."""

    def now(self) -> datetime:
        """Return the wall clock in UTC; the user may set it to any value at any time."""

    def asleep(self) -> float:
        """Return how many seconds the machine has been asleep since the start; 0 if unknown."""


if sys.platform == "win32":
    import ctypes

    # The precise function needs Windows 10; the older one advances in steps of 15 ms.
    try:
        _interrupt_time = ctypes.WinDLL("kernelbase").QueryUnbiasedInterruptTimePrecise
    except (AttributeError, OSError):
        _interrupt_time = ctypes.WinDLL("kernel32").QueryUnbiasedInterruptTime

    def _awake_seconds() -> float:
        """Return seconds without sleep, which Windows' usual monotonic clock includes."""
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
        """Return the seconds awake since an arbitrary moment before the start."""
        return _awake_seconds()

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return datetime.now(UTC)

    def asleep(self) -> float:
        """Return the seconds asleep since the start; always 0 where the system does not say."""
        ahead = self._boot_clock_ahead()
        if ahead - self._ahead >= _LEAST_SLEEP_SECONDS:
            self._asleep += ahead - self._ahead
            self._ahead = ahead
        return self._asleep

    @staticmethod
    def _boot_clock_ahead() -> float:
        """Return the seconds between the clock that includes sleep and the one that does not."""
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
