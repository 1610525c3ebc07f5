"""The first instance's server for messages from later starts."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from glutestretch.desktop.instance.lock import LONGEST_MESSAGE, OK
from glutestretch.desktop.paths import make_private

Handler = Callable[[Mapping[str, Any]], Mapping[str, Any]]


class InstanceServer(QObject):
    """Listens for later starts; nothing they send can disturb the app.

    Each sends a JSON object with a ``verb``. ``raise`` and ``stay`` come from a later start of
    the app, with or without its window; all others are commands.

    Signals:
        raise_wished: The window should come to the front.
    """

    raise_wished = Signal()

    def __init__(
        self,
        sockets: Iterable[str],
        parent: QObject | None = None,
        *,
        handler: Handler | None = None,
        patience_ms: int = 2000,
    ) -> None:
        """Create a server that does not listen yet.

        Args:
            sockets: Where to listen: the first of these that works.
            parent: The Qt parent.
            handler: Carries out a command and returns the reply in JSON values.
            patience_ms: How many milliseconds a later start may take to send its line.
        """
        super().__init__(parent)
        self.handler = handler or _refuse
        self.patience_ms = patience_ms
        self._names = tuple(sockets)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self) -> bool:
        """Start listening, replacing the socket of a killed process; return whether it worked."""
        return any(_has_place(name) and self._server.listen(name) for name in self._names)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self)


class _Caller(QObject):
    """One connection from a later start: one line in, one line out, or a timeout."""

    def __init__(self, socket: QLocalSocket, server: InstanceServer) -> None:
        super().__init__(server)
        self._server = server
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST_MESSAGE)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._cut_off)
        self._patience.start(server.patience_ms)
        self._read()
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self.deleteLater()

    def _read(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= LONGEST_MESSAGE:
                self._cut_off()
            return
        self._socket.readyRead.disconnect(self._read)
        if _has_hung_up(self._socket):
            # The caller has already reported a timeout; carrying the command out now would
            # surprise the user.
            self._cut_off()
            return
        request = _request(bytes(self._socket.readLine(LONGEST_MESSAGE).data()))
        self._socket.write(self._answer(request))
        self._socket.flush()
        self._socket.disconnectFromServer()
        if request.get("verb") == "raise":
            self._server.raise_wished.emit()

    def _answer(self, request: Mapping[str, Any]) -> bytes:
        if request.get("verb") in ("raise", "stay"):
            return OK
        handler = self._server.handler if request else _refuse
        return json.dumps(handler(request)).encode("ascii") + b"\n"

    def _cut_off(self) -> None:
        self._socket.abort()


if sys.platform == "win32":

    def _has_hung_up(socket: QLocalSocket) -> bool:
        return socket.state() != QLocalSocket.LocalSocketState.ConnectedState

else:
    import select

    def _has_hung_up(socket: QLocalSocket) -> bool:
        """Ask the system, because Qt only knows what its event loop has processed so far."""
        poll = select.poll()
        poll.register(int(socket.socketDescriptor()), 0)
        return any(event & (select.POLLHUP | select.POLLNVAL) for _, event in poll.poll(0))


def _has_place(name: str) -> bool:
    return sys.platform == "win32" or make_private(os.path.dirname(name))  # noqa: PTH120


def _request(line: bytes) -> Mapping[str, Any]:
    """Return the message, or an empty one if the line is not valid."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    verb = message.get("verb") if isinstance(message, dict) else None
    return message if verb and isinstance(verb, str) else {}


def _refuse(_request: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"ok": False}
