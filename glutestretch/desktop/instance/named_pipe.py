"""Where later starts are heard on Windows: a named pipe, through Qt."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from glutestretch.desktop.instance.lock import LONGEST_MESSAGE


class Connection(QObject):
    """One connection from a later start: one line in, one line out.

    Signals:
        line_arrived: What the caller wants: one line.
        closed: The connection has ended.
    """

    line_arrived = Signal(bytes)
    closed = Signal()

    def __init__(self, pipe: QLocalSocket, parent: QObject | None) -> None:
        super().__init__(parent)
        self._pipe = pipe
        pipe.setParent(self)
        pipe.setReadBufferSize(LONGEST_MESSAGE)
        pipe.disconnected.connect(self.closed)

    def start(self) -> None:
        """Begin to read."""
        self._pipe.readyRead.connect(self._read)
        self._read()
        if self.has_hung_up():
            self.closed.emit()

    def has_hung_up(self) -> bool:
        """Whether the caller no longer waits for an answer."""
        return self._pipe.state() != QLocalSocket.LocalSocketState.ConnectedState

    def answer(self, line: bytes) -> None:
        """Send a line, then hang up."""
        self._pipe.write(line)
        self._pipe.flush()
        self._pipe.disconnectFromServer()

    def abort(self) -> None:
        """Hang up at once."""
        self._pipe.abort()

    def _read(self) -> None:
        if self._pipe.canReadLine():
            self._pipe.readyRead.disconnect(self._read)
            self.line_arrived.emit(bytes(self._pipe.readLine(LONGEST_MESSAGE).data()))
        elif self._pipe.bytesAvailable() >= LONGEST_MESSAGE:
            self.abort()


class Listener(QObject):
    """Accepts connections, from this user alone.

    Signals:
        called: There is a new ``Connection``.
    """

    called = Signal(Connection)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def listen(self, name: str) -> bool:
        """Listen under this name; return whether it worked."""
        return self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            self.called.emit(Connection(self._server.nextPendingConnection(), self.parent()))
