"""Tells when the display is gone, and with it everything that the user could see."""

import os
import socket
from contextlib import suppress

from glutestretch.desktop.x11 import X11
from glutestretch.kit.core import QObject, QSocketNotifier, Signal


class DisplayWatch(QObject):
    """Watches the X server, or else the Wayland compositor; never wakes before that ends.

    Signals:
        gone: It has ended.
    """

    gone = Signal()

    def __init__(self, x11: X11 | None, parent: QObject | None = None) -> None:
        """Watch from now on.

        Args:
            x11: A connection to the X server, where that is the desktop's display.
            parent: The Qt parent.
        """
        super().__init__(parent)
        if x11 is not None:
            x11.lost.connect(self.gone)
            return
        self._socket = socket.socket(socket.AF_UNIX)
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        path = os.path.join(runtime, os.environ.get("WAYLAND_DISPLAY", ""))  # noqa: PTH118
        with suppress(OSError):
            self._socket.connect(path)
            self._readable = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
            self._readable.activated.connect(self._end)

    def _end(self) -> None:
        """Nothing is ever sent to one who says nothing, except that it is over."""
        self._readable.setEnabled(False)
        self.gone.emit()
