"""Chooses the source of reasons not to interrupt for this system."""

import sys
from typing import TYPE_CHECKING

from glutestretch.desktop.interruptibility.api import Busy, NullBusy
from glutestretch.kit.core import QObject

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus
    from glutestretch.desktop.x11 import X11


def desktop_busy(session: "Bus | None", x11: "X11 | None", parent: QObject | None = None) -> Busy:
    """Return this system's source of reasons not to interrupt the user.

    Args:
        session: The session bus.
        x11: A connection to the X server, where that is the desktop's display.
        parent: The Qt parent.
    """
    # ruff: noqa: PLC0415 - each system needs only one of them
    if sys.platform == "win32":
        from glutestretch.desktop.interruptibility.windows import WindowsBusy

        return WindowsBusy(parent)
    elif sys.platform == "linux":  # noqa: RET505
        from glutestretch.desktop.interruptibility.linux import LinuxBusy

        return LinuxBusy(session, x11, parent)
    else:
        return NullBusy(parent)
