"""How long nobody has touched keyboard and mouse, without looking again and again."""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    from glutestretch.services.bus import Bus
    from glutestretch.services.x11 import X11


class Idle(Protocol):
    """Tells of natural breaks, and how long one has lasted.

    Where the system says nothing, neither signal ever comes and every answer is None: take the
    user for active then.
    """

    @property
    def rested(self) -> SignalInstance:
        """Nobody has touched anything for as long as ``watch`` said."""

    @property
    def returned(self) -> SignalInstance:
        """Somebody is there again after ``rested``."""

    def watch(self, seconds: int) -> None:
        """Begin to tell of breaks of at least so many seconds; 0 ends it."""

    def ask(self, answered: Callable[[float | None], object]) -> None:
        """Find out the seconds since the last touch.

        Args:
            answered: Called once, in a later turn and within seconds, with those or None.
                Some systems tell them only once the break has lasted as long as ``watch``
                said; until then they are 0.
        """


class QuietIdle(QObject):
    """Knows nothing.

    Signals: as ``Idle`` says.
    """

    rested = Signal()
    returned = Signal()

    def watch(self, seconds: int) -> None:
        """Do nothing, for nothing is told."""

    def ask(self, answered: Callable[[float | None], object]) -> None:
        """Answer that nobody knows."""
        self.answer(answered, None)

    def answer(self, answered: Callable[[float | None], object], seconds: float | None) -> None:
        """Answer in the next turn."""
        QTimer.singleShot(0, self, partial(answered, seconds))


def desktop_idle(session: "Bus | None", x11: "X11 | None", parent: QObject | None = None) -> Idle:
    """Return what knows of this desktop's input; the quiet form where nothing does.

    Args:
        session: The session's bus.
        x11: A connection to the X server, where that is the desktop's display.
        parent: What owns it.
    """
    # ruff: noqa: PLC0415 - each desktop needs one of them
    if sys.platform != "linux":
        from glutestretch.services.idle_native import NativeIdle, seconds_since_input

        return NativeIdle(seconds_since_input, parent)
    else:  # noqa: RET505
        try:
            if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") and session:
                from glutestretch.services.idle_mutter import MutterIdle

                return MutterIdle(session, parent)
            if os.environ.get("WAYLAND_DISPLAY"):
                from glutestretch.services.idle_wayland import WaylandIdle

                return WaylandIdle(parent)
            if x11:
                from glutestretch.services.idle_x11 import X11Idle

                return X11Idle(x11, parent)
        except OSError:
            pass
        return QuietIdle(parent)
