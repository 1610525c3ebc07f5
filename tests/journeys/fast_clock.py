"""The app, whose clock runs thirty times as fast as the machine's, so that nobody waits."""

import sys
import time
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QTimer

from glutestretch.__main__ import main
from glutestretch.desktop import clock, timer
from glutestretch.desktop.wall_clock import timer as wall_timer
from glutestretch.desktop.wall_clock import timerfd

SPEED = 30
_BEGAN, _FIRST = time.monotonic(), datetime.now(UTC)


def _passed() -> float:
    """Return the seconds that have passed on the fast clock."""
    return SPEED * (time.monotonic() - _BEGAN)


class FastClock(clock.SystemClock):
    """A clock that starts as the machine's, and runs ahead of it."""

    def monotonic(self) -> float:
        """Return the seconds since an arbitrary moment."""
        return _BEGAN + _passed()

    def now(self) -> datetime:
        """Return the wall clock in UTC."""
        return _FIRST + timedelta(seconds=_passed())


class FastTimer(QTimer):
    """A timer for such a clock; it may ring a little early, as alarms expect of one."""

    def start(self, milliseconds: int) -> None:  # type: ignore[override]
        """Ring after so many milliseconds of the fast clock."""
        super().start(-(-milliseconds // SPEED))


class NoWallTimer:
    """The system's timer knows its own clock alone."""

    def __init__(self) -> None:
        raise OSError


if __name__ == "__main__":
    clock.SystemClock = FastClock  # type: ignore[misc]
    timer.__dict__["QTimer"] = wall_timer.__dict__["QTimer"] = FastTimer
    timerfd.WallTimer = NoWallTimer  # type: ignore[assignment,misc]
    sys.exit(main())
