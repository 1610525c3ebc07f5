"""Notices that the sound server has gone, which Qt does not tell (PySide6 6.11.3).

What is playing then goes on in silence, even once the server is back.
"""

import os
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal


def server_path() -> str:
    """Return the socket of the PulseAudio or PipeWire server here; empty if there is none."""
    named = os.environ.get("PULSE_SERVER", "").removeprefix("unix:")
    runtime = os.environ.get("PULSE_RUNTIME_PATH") or os.path.join(  # noqa: PTH118
        os.environ.get("XDG_RUNTIME_DIR", ""), "pulse"
    )
    path = named or os.path.join(runtime, "native")  # noqa: PTH118
    return path if sys.platform == "linux" and os.path.isabs(path) else ""  # noqa: PTH117


class ServerWatch(QObject):
    """Holds a connection that carries nothing, and sees it end.

    A server closes such a connection after a minute or so; then it is still the same server, and
    is connected to again.

    Signals:
        lost: The server has gone, or is another one.
    """

    lost = Signal()

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._server = self._identity()
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        if path:
            self._connect()

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self._path)  # noqa: PTH116
        except OSError:
            return None
        return found.st_ino, found.st_ctime_ns

    def _connect(self) -> bool:
        try:
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self._socket.connect(self._path)
        except OSError:
            self.close()
            return False
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._closed)
        return True

    def close(self) -> None:
        """Watch no longer."""
        if self._notifier:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket:
            self._socket.close()
            self._socket = None

    def _closed(self) -> None:
        if self._socket and self._socket.recv(1):
            return
        self.close()
        if self._identity() != self._server or not self._connect():
            self.lost.emit()
