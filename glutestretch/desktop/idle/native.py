"""Input as Windows and macOS know it; neither tells of breaks, so a look is taken when one may be.

That is once in the length of the break while somebody is there, and every half a minute while
nobody is.
"""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from glutestretch.desktop.idle.api import NullIdle

_LOOK_SECONDS = 30.0

if sys.platform == "win32":

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("ticks", ctypes.c_uint))

    def seconds_since_input() -> float | None:
        """Return the seconds since the last touch, by ``GetLastInputInfo``."""
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
        """Return the seconds since the last touch, as Core Graphics counts them."""
        try:
            count = ctypes.CDLL(_GRAPHICS).CGEventSourceSecondsSinceLastEventType
        except (AttributeError, OSError):
            return None
        count.restype = ctypes.c_double
        return float(count(ctypes.c_int32(_WHOLE_SYSTEM), ctypes.c_uint32(_ANY_INPUT)))

else:

    def seconds_since_input() -> float | None:
        """Return None: other systems are asked in other ways."""
        return None


class NativeIdle(NullIdle):
    """Tells of breaks from a function that can only be asked."""

    def __init__(
        self,
        seconds_since_input: Callable[[], float | None],
        parent: QObject | None = None,
        *,
        look_seconds: float = _LOOK_SECONDS,
    ) -> None:
        """Make one that watches nothing yet.

        Args:
            seconds_since_input: What can be asked; None when it does not know.
            parent: What owns it.
            look_seconds: How long after the return of the user it may be told of.
        """
        super().__init__(parent)
        self._since_input = seconds_since_input
        self._look_seconds = look_seconds
        self._seconds = 0
        self._resting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def watch(self, seconds: int) -> None:
        """Begin to tell of breaks of so many seconds, or end it."""
        self._seconds = seconds
        self._resting = False
        self._timer.stop()
        if seconds:
            self._look()

    def ask(self, answered: Callable[[float | None], object]) -> None:
        """Ask the system."""
        self.answer(answered, self._since_input())

    def _look(self) -> None:
        since = self._since_input()
        if since is None:
            return
        resting = since >= self._seconds
        left = self._look_seconds if resting else self._seconds - since
        self._timer.start(max(1, round(left * 1000)))
        if resting != self._resting:
            self._resting = resting
            (self.rested if resting else self.returned).emit()
