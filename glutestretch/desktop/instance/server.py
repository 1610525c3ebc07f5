"""The first instance's server for messages from later starts."""

import json
import socket
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from glutestretch.desktop.instance.lock import OK
from glutestretch.kit.core import QObject, QTimer, Signal

if sys.platform == "win32":
    from glutestretch.desktop.instance.named_pipe import Connection, Listener
else:
    from glutestretch.desktop.instance.unix_socket import Connection, Listener

Handler = Callable[[Mapping[str, Any]], Mapping[str, Any]]


class InstanceServer(QObject):
    """Listens for later starts; nothing they send can disturb the app.

    Each sends a JSON object with a ``verb``. ``raise`` and ``stay`` come from a later start of
    the app, with or without its window; all others are commands.

    Signals:
        raise_wished: The window should come to the front.
        passed_on: Somebody else is to answer: the descriptor of the connection, and its line.
    """

    raise_wished = Signal()
    passed_on = Signal(int, bytes)

    def __init__(
        self,
        sockets: Iterable[str],
        parent: QObject | None = None,
        *,
        handler: Handler | None = None,
        passes_on: Callable[[Mapping[str, Any]], bool] = lambda _request: False,
        patience_ms: int = 2000,
    ) -> None:
        """Create a server that does not listen yet.

        Args:
            sockets: Where to listen: the first of these that works; none is looked at before.
            parent: The Qt parent.
            handler: Carries out a command and returns the reply in JSON values.
            passes_on: Returns whether somebody else is to carry a command out.
            patience_ms: How many milliseconds a later start may take to send its line.
        """
        super().__init__(parent)
        self.handler = handler or _refuse
        self.passes_on = passes_on
        self.patience_ms = patience_ms
        self._names = sockets
        self._listener = Listener(self)
        self._listener.called.connect(self._welcome)

    def listen(self) -> bool:
        """Start listening, replacing the socket of a killed process; return whether it worked."""
        return any(map(self._listener.listen, self._names))

    if sys.platform != "win32":

        def adopt(self, file: int, path: str) -> None:
            """Listen on a socket that another process made."""
            self._listener.adopt(file, path)

        def hand_over(self) -> tuple[int, str]:
            """Stop listening, and leave the socket to another process: descriptor and path."""
            return self._listener.hand_over()

        def take_over(self, file: int, line: bytes) -> None:
            """Answer somebody whom another process has passed on."""
            self._welcome(Connection(socket.socket(socket.AF_UNIX, fileno=file), self, line))

    def close(self) -> None:
        """Stop listening."""
        self._listener.close()

    def _welcome(self, connection: Connection) -> None:
        _Caller(connection, self)


class _Caller(QObject):
    """What becomes of one connection: an answer, or a timeout."""

    def __init__(self, connection: Connection, server: InstanceServer) -> None:
        super().__init__(server)
        self._server = server
        self._connection = connection
        connection.setParent(self)
        connection.line_arrived.connect(self._take)
        connection.closed.connect(self.deleteLater)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(connection.abort)
        self._patience.start(server.patience_ms)
        connection.start()

    def _take(self, line: bytes) -> None:
        if self._connection.has_hung_up():
            # The caller has already reported a timeout; carrying the command out now would
            # surprise the user.
            self._connection.abort()
            return
        request = _request(line)
        if self._server.passes_on(request):
            self._patience.stop()
            self._server.passed_on.emit(self._connection.give_up(), line)
            self.deleteLater()
            return
        self._connection.answer(self._answer(request))
        if request.get("verb") == "raise":
            self._server.raise_wished.emit()

    def _answer(self, request: Mapping[str, Any]) -> bytes:
        if request.get("verb") in ("raise", "stay"):
            return OK
        handler = self._server.handler if request else _refuse
        return json.dumps(handler(request)).encode("ascii") + b"\n"


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
