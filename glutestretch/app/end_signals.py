"""Ends the app in good order when the system tells it to by a signal."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP")
"""Windows has no SIGHUP."""


class EndSignals(QObject):
    """Calls a slot from the event loop when a signal tells the app to end."""

    def __init__(self, end: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._told, self._tells = socket.socketpair()
        for one in (self._told, self._tells):
            one.setblocking(False)
        self._notifier = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        signal.set_wakeup_fd(self._tells.fileno())
        for name in _NAMES:
            if number := getattr(signal, name, None):
                signal.signal(number, _wake)

    def _take(self) -> None:
        self._told.recv(64)
        self._end()


def _wake(_number: int, _frame: object) -> None:
    """Do nothing: that there is a handler lets the signal be written to the socket."""
