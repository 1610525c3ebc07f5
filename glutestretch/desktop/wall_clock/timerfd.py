"""An alarm on Linux's timerfd, which takes sleep and changes of the wall clock into account.

See ``man 2 timerfd_create``. It is called through the C library, because Python only offers it
from 3.13 on.
"""

import ctypes
import errno
import os
import time
import weakref
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from glutestretch.kit.core import QObject, QSocketNotifier, QTimer, Signal

_ABSOLUTE, _CANCEL_ON_SET = 1, 2
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_MILLION = 1_000_000


class _Span(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Setting(ctypes.Structure):
    _fields_ = (("interval", _Span), ("value", _Span))


class WallTimer:
    """A timerfd; ``file`` becomes readable at its moment, or when the clock was set.

    Raises:
        OSError: If the system has no such timer.
    """

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        flags = os.O_NONBLOCK | os.O_CLOEXEC
        self.file: int = self._libc.timerfd_create(time.CLOCK_REALTIME, flags)
        if self.file < 0:
            raise OSError(ctypes.get_errno(), "timerfd_create")
        weakref.finalize(self, os.close, self.file)

    def arm(self, microseconds: int) -> bool:
        """Arm the timer; return whether the clock was set since it was last armed.

        Args:
            microseconds: The moment, since the start of 1970 in UTC.
        """
        seconds, rest = divmod(max(microseconds, 1), _MILLION)
        setting = _Setting(_Span(0, 0), _Span(seconds, rest * 1000))
        return self._set(setting, _ABSOLUTE | _CANCEL_ON_SET)

    def disarm(self) -> None:
        """Stop the timer."""
        self._set(_Setting(), 0)

    def take(self) -> bool:
        """Consume the event that made it readable; return whether the clock was set."""
        try:
            os.read(self.file, 8)
        except OSError as error:
            if error.errno not in (errno.ECANCELED, errno.EAGAIN):
                raise
            return error.errno == errno.ECANCELED
        return False

    def _set(self, setting: _Setting, flags: int) -> bool:
        if self._libc.timerfd_settime(self.file, flags, ctypes.byref(setting), None) == 0:
            return False
        # The timer is armed all the same.
        if (number := ctypes.get_errno()) == errno.ECANCELED:
            return True
        raise OSError(number, "timerfd_settime")


class TimerfdAlarm(QObject):
    """An alarm without polling: the system wakes the app at the moment, and not before.

    Signals: see ``WallAlarm``.
    """

    clock_changed = Signal()

    def __init__(self, timer: WallTimer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = timer
        self._moment = 0
        self._slot: Callable[[], object] | None = None
        self._readable = QSocketNotifier(self._timer.file, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._woken)

    def at(self, moment: datetime, slot: Callable[[], object]) -> None:
        """Call the slot once at this moment."""
        self._moment = (moment - _EPOCH) // _MICROSECOND
        self._slot = slot
        self._arm()

    def cancel(self) -> None:
        """Forget the slot."""
        self._slot = None
        self._timer.disarm()

    def _arm(self) -> None:
        if self._timer.arm(self._moment):
            QTimer.singleShot(0, self, self.clock_changed.emit)

    def _woken(self) -> None:
        changed = self._timer.take()
        if self._slot is None:
            return
        if changed:
            self._arm()
            self.clock_changed.emit()
        elif time.time_ns() // 1000 >= self._moment:
            slot, self._slot = self._slot, None
            slot()
        else:
            self._arm()
