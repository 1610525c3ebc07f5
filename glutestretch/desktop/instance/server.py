"""The first start's ear for later ones."""

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
    """Listens for later starts; whatever they send, this one goes on.

    Each sends an object with a ``verb``. ``raise`` and ``stay`` are a later start of the app,
    which wishes to see the window or not to; all others are commands.

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
        """Make a server that is silent yet.

        Args:
            sockets: Where to listen: at the first of these where that is possible.
            parent: What owns it.
            handler: Does what a command says, and returns the answer in plain values.
            patience_ms: How long a later start may take to say its line.
        """
        super().__init__(parent)
        self.handler = handler or _refuse
        self.patience_ms = patience_ms
        self._names = tuple(sockets)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self) -> bool:
        """Begin to listen, in place of one that was killed; say whether that is possible."""
        return any(_has_place(name) and self._server.listen(name) for name in self._names)

    def close(self) -> None:
        """Stop listening; later starts find no one."""
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self)


class _Caller(QObject):
    """One later start: one line from it, one line back, or silence until it is cut off."""

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
            # It was told that it got no answer; to do it now would be to do it behind its back.
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
        """Ask the system, for Qt only knows what its loop has come to see."""
        poll = select.poll()
        poll.register(int(socket.socketDescriptor()), 0)
        return any(event & (select.POLLHUP | select.POLLNVAL) for _, event in poll.poll(0))


def _has_place(name: str) -> bool:
    return sys.platform == "win32" or make_private(os.path.dirname(name))  # noqa: PTH120


def _request(line: bytes) -> Mapping[str, Any]:
    """Return the message, or an empty one if it is none."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    verb = message.get("verb") if isinstance(message, dict) else None
    return message if verb and isinstance(verb, str) else {}


def _refuse(_request: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"ok": False}
