"""Keeps the screen awake on Linux, through the desktop's service and through the X server.

A desktop has its own lock screen and saver, which a service holds back; the X server has a saver
of its own besides, which blanks the screen also where no desktop runs.
"""

from PySide6.QtCore import QObject

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.wake_lock.inhibitor import BusWakeLock
from glutestretch.desktop.x11 import X11

# The request is in the header ``X11/extensions/saverproto.h``: one number, 1 to suspend.
_SCREEN_SAVER = "MIT-SCREEN-SAVER"
_SUSPEND = 5


class LinuxWakeLock(QObject):
    """Holds all that there is, the bus's service and the X server's saver."""

    def __init__(self, session: Bus | None, x11: X11 | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = BusWakeLock(session, self) if session else None
        self._x11 = x11
        self._held = False

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        self._set(True)

    def release(self) -> None:
        """Let the screen sleep again."""
        self._set(False)

    def _set(self, held: bool) -> None:  # noqa: FBT001 - a setter
        if held == self._held:
            return  # the X server counts how often it was told
        self._held = held
        if self._service:
            self._service.hold() if held else self._service.release()
        if self._x11:
            self._x11.send_to_extension(_SCREEN_SAVER, _SUSPEND, int(held))
