"""Chooses what keeps the screen awake on this system."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.wake_lock.api import NullWakeLock, WakeLock

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def desktop_wake_lock(session: "Bus | None", parent: QObject | None = None) -> WakeLock:
    """Return what keeps this desktop's screen awake, or the null implementation.

    Args:
        session: The session bus, used on Linux.
        parent: The Qt parent.
    """
    # ruff: noqa: PLC0415 - each system needs only one of them
    if sys.platform == "win32":
        from glutestretch.desktop.wake_lock.windows import WindowsWakeLock

        return WindowsWakeLock(parent)
    elif sys.platform == "darwin":  # noqa: RET505
        from glutestretch.desktop.wake_lock.macos import MacWakeLock

        return MacWakeLock(parent)
    elif sys.platform == "linux":
        from glutestretch.desktop.wake_lock.linux import LinuxWakeLock
        from glutestretch.desktop.x11 import x11_display

        return LinuxWakeLock(session, x11_display(parent), parent)
    else:
        return NullWakeLock(parent)
