"""Idle time on Windows and macOS, which report no breaks, so the app polls.

It polls about once per length of a break while the user is active, and every half a minute
during a break.
"""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from glutestretch.desktop.idle.api import NullIdle

_POLL_SECONDS = 30.0

if sys.platform == "win32":

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("ticks", ctypes.c_uint))

    def seconds_since_input() -> float | None:
        """Return the seconds since the last input, from ``GetLastInputInfo``."""
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        now: int = ctypes.windll.kernel32.GetTickCount()
        passed: int = (now - last.ticks) & 0xFFFF_FFFF
        return passed / 1000

elif sys.platform == "darwin":
    _GRAPHICS = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
    _WHOLE_SYSTEM = 1
    _ANY_INPUT = 0xFFFF_FFFF

    def seconds_since_input() -> float | None:
        """Return the seconds since the last input, from Core Graphics."""
        try:
            count = ctypes.CDLL(_GRAPHICS).CGEventSourceSecondsSinceLastEventType
        except (AttributeError, OSError):
            return None
        count.restype = ctypes.c_double
        return float(count(ctypes.c_int32(_WHOLE_SYSTEM), ctypes.c_uint32(_ANY_INPUT)))

else:

    def seconds_since_input() -> float | None:
        """Return None: other systems have backends of their own."""
        return None


class NativeIdle(NullIdle):
    """Reports breaks by polling a function."""

    def __init__(
        self,
        seconds_since_input: Callable[[], float | None],
        parent: QObject | None = None,
        *,
        poll_seconds: float = _POLL_SECONDS,
    ) -> None:
        """Create one that reports nothing yet.

        Args:
            seconds_since_input: Returns the seconds since the last input, or None if unknown.
            parent: The Qt parent.
            poll_seconds: How often to poll during a break, which is how late the user's return
                may be reported.
        """
        super().__init__(parent)
        self._since_input = seconds_since_input
        self._poll_seconds = poll_seconds
        self._seconds = 0
        self._resting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._poll)

    def watch(self, seconds: int) -> None:
        """Report breaks of at least this many seconds; 0 stops reporting."""
        self._seconds = seconds
        self._resting = False
        self._timer.stop()
        if seconds:
            self._poll()

    def ask(self, callback: Callable[[float | None], object]) -> None:
        """Find out the seconds since the last input."""
        self.answer(callback, self._since_input())

    def _poll(self) -> None:
        since = self._since_input()
        if since is None:
            return
        resting = since >= self._seconds
        left = self._poll_seconds if resting else self._seconds - since
        self._timer.start(max(1, round(left * 1000)))
        if resting != self._resting:
            self._resting = resting
            (self.rested if resting else self.returned).emit()
