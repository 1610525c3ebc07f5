"""The first start's ear for later ones."""

import json
import os
import sys

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from glutestretch.services.handover import OK
from glutestretch.services.paths import make_private

_LONGEST_MESSAGE = 4096
_REFUSED = b'{"ok": false}\n'


class InstanceServer(QObject):
    """Listens for later starts; whatever they send, this one goes on.

    Signals:
        raise_wished: A later start wishes this; its verb, ``"raise"`` for now.
    """

    raise_wished = Signal(str)

    def __init__(
        self, socket: str, parent: QObject | None = None, *, patience_ms: int = 2000
    ) -> None:
        """Make a server that is silent yet.

        Args:
            socket: Where to listen.
            parent: What owns it.
            patience_ms: How long a later start may take to say its line.
        """
        super().__init__(parent)
        self.patience_ms = patience_ms
        self._name = socket
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def listen(self) -> bool:
        """Begin to listen, in place of one that was killed; say whether that is possible."""
        if sys.platform != "win32" and not make_private(os.path.dirname(self._name)):  # noqa: PTH120
            return False
        return self._server.listen(self._name)

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
        socket.setReadBufferSize(_LONGEST_MESSAGE)
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
            if self._socket.bytesAvailable() >= _LONGEST_MESSAGE:
                self._cut_off()
            return
        self._socket.readyRead.disconnect(self._read)
        verb = _verb(bytes(self._socket.readLine(_LONGEST_MESSAGE).data()))
        self._socket.write(OK if verb else _REFUSED)
        self._socket.flush()
        self._socket.disconnectFromServer()
        if verb:
            self._server.raise_wished.emit(verb)

    def _cut_off(self) -> None:
        self._socket.abort()


def _verb(line: bytes) -> str:
    """Return what the message wishes, or nothing if it is none."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return ""
    verb = message.get("verb") if isinstance(message, dict) else None
    return verb if isinstance(verb, str) else ""
