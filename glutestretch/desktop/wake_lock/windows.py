"""Keeps the screen awake on Windows.

https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate: the
state belongs to the thread that sets it, and ends with it.
"""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x8000_0000, 0x1, 0x2

if sys.platform == "win32":
    _set_state: Callable[[int], object] = ctypes.windll.kernel32.SetThreadExecutionState
else:

    def _set_state(_state: int) -> None:
        """Do nothing: other systems have backends of their own."""


class WindowsWakeLock(QObject):
    """Sets the execution state of the thread that the app's windows run in."""

    def __init__(
        self, parent: QObject | None = None, *, set_state: Callable[[int], object] = _set_state
    ) -> None:
        super().__init__(parent)
        self._set_state = set_state

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        self._set_state(_CONTINUOUS | _SYSTEM | _DISPLAY)

    def release(self) -> None:
        """Let the screen sleep again."""
        self._set_state(_CONTINUOUS)
