"""The first instance's server for messages from later starts."""

import json
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
            sockets: Where to listen: the first of these that works; none is looked at before.
            parent: The Qt parent.
            handler: Carries out a command and returns the reply in JSON values.
            patience_ms: How many milliseconds a later start may take to send its line.
        """
        super().__init__(parent)
        self.handler = handler or _refuse
        self.patience_ms = patience_ms
        self._names = sockets
        self._listener = Listener(self)
        self._listener.called.connect(self._welcome)

    def listen(self) -> bool:
        """Start listening, replacing the socket of a killed process; return whether it worked."""
        return any(map(self._listener.listen, self._names))

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
