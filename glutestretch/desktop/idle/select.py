"""Chooses the source of idle time for this desktop."""

import os
import sys
from typing import TYPE_CHECKING

from glutestretch.desktop.idle.api import Idle, NullIdle
from glutestretch.kit.core import QObject

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus
    from glutestretch.desktop.x11 import X11


def desktop_idle(session: "Bus | None", x11: "X11 | None", parent: QObject | None = None) -> Idle:
    """Return this desktop's source of idle time, or the null implementation.

    Args:
        session: The session bus.
        x11: A connection to the X server, where that is the desktop's display.
        parent: The Qt parent.
    """
    # ruff: noqa: PLC0415 - each desktop needs only one of them
    if sys.platform != "linux":
        from glutestretch.desktop.idle.native import NativeIdle, seconds_since_input

        return NativeIdle(seconds_since_input, parent)
    else:  # noqa: RET505
        try:
            if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") and session:
                from glutestretch.desktop.idle.mutter import MutterIdle

                return MutterIdle(session, parent)
            if os.environ.get("WAYLAND_DISPLAY"):
                from glutestretch.desktop.idle.wayland import WaylandIdle

                return WaylandIdle(parent)
            if x11:
                from glutestretch.desktop.idle.x11 import X11Idle

                return X11Idle(x11, parent)
        except OSError:
            pass
        return NullIdle(parent)
