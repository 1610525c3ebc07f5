"""Whether the active window fills the screen, from X11's window manager hints.

Specification: https://specifications.freedesktop.org/wm-spec/.
"""

import os

from glutestretch.desktop.x11 import X11


def other_window_fills_screen(x11: X11) -> bool:
    """Return whether the active window is full-screen and belongs to another process."""
    active = x11.numbers(x11.root, "_NET_ACTIVE_WINDOW")
    if not active or not active[0]:
        return False
    window = active[0]
    if x11.atom("_NET_WM_STATE_FULLSCREEN") not in x11.numbers(window, "_NET_WM_STATE"):
        return False
    return x11.numbers(window, "_NET_WM_PID") != (os.getpid(),)
