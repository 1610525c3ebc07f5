"""Where later starts are heard on Unix: a plain socket; Qt's own would load QtNetwork, 3 MB."""

import os
import select
import socket
from contextlib import suppress

from glutestretch.desktop.instance.lock import LONGEST_MESSAGE
from glutestretch.desktop.paths import make_private
from glutestretch.kit.core import QObject, QSocketNotifier, Signal

_WAITING_CALLERS = 50


class Connection(QObject):
    """One connection from a later start: one line in, one line out.

    Signals:
        line_arrived: What the caller wants: one line.
        closed: The connection has ended.
    """

    line_arrived = Signal(bytes)
    closed = Signal()

    def __init__(
        self, caller: socket.socket, parent: QObject | None, received: bytes = b""
    ) -> None:
        """Take a connection.

        Args:
            caller: The later start.
            parent: The Qt parent.
            received: What it has sent already.
        """
        super().__init__(parent)
        self._caller = caller
        caller.setblocking(False)
        self._received = received
        self._unsent = memoryview(b"")
        self._reads = self._notifier(QSocketNotifier.Type.Read)
        self._reads.activated.connect(self._read)
        self._writes = self._notifier(QSocketNotifier.Type.Write)
        self._writes.activated.connect(self._write)

    def _notifier(self, kind: QSocketNotifier.Type) -> QSocketNotifier:
        notifier = QSocketNotifier(self._caller.fileno(), kind, self)
        notifier.setEnabled(False)
        return notifier

    def start(self) -> None:
        """Begin to read."""
        if self._received.endswith(b"\n"):
            self.line_arrived.emit(self._received)
        else:
            self._reads.setEnabled(True)

    def has_hung_up(self) -> bool:
        """Whether the caller no longer waits for an answer."""
        poll = select.poll()
        poll.register(self._caller, 0)
        return any(event & (select.POLLHUP | select.POLLNVAL) for _, event in poll.poll(0))

    def answer(self, line: bytes) -> None:
        """Send a line, then hang up."""
        self._unsent = memoryview(line)
        self._write()

    def give_up(self) -> int:
        """Leave the caller to somebody else, unanswered; return the descriptor."""
        self._reads.setEnabled(False)
        return self._caller.detach()

    def abort(self) -> None:
        """Hang up at once."""
        if self._caller.fileno() >= 0:
            self._reads.setEnabled(False)
            self._writes.setEnabled(False)
            self._caller.close()
            self.closed.emit()

    def _read(self) -> None:
        try:
            part = self._caller.recv(LONGEST_MESSAGE - len(self._received))
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._received += part
        line, ending, _ = self._received.partition(b"\n")
        if ending:
            self._reads.setEnabled(False)
            self.line_arrived.emit(line + ending)
        elif not part or len(self._received) >= LONGEST_MESSAGE:
            self.abort()

    def _write(self) -> None:
        try:
            self._unsent = self._unsent[self._caller.send(self._unsent) :]
        except BlockingIOError:
            pass
        except OSError:
            self._unsent = memoryview(b"")
        if self._unsent:
            self._writes.setEnabled(True)
        else:
            self.abort()


class Listener(QObject):
    """Accepts connections, from this user alone.

    Signals:
        called: There is a new ``Connection``.
    """

    called = Signal(Connection)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._path = ""
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def listen(self, path: str) -> bool:
        """Listen there, replacing the socket of a killed process; return whether it worked.

        The directory is created if it does not exist.
        """
        if not make_private(os.path.dirname(path)):  # noqa: PTH120
            return False
        made = socket.socket(socket.AF_UNIX)
        made.setblocking(False)
        try:
            _bind(made, path)
        except OSError:
            made.close()
            return False
        self._attend(made, path)
        return True

    def adopt(self, file: int, path: str) -> None:
        """Listen on a socket that another process made and listened on."""
        made = socket.socket(socket.AF_UNIX, fileno=file)
        made.setblocking(False)
        self._attend(made, path)

    def _attend(self, made: socket.socket, path: str) -> None:
        self._path, self._socket = path, made
        self._notifier = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def hand_over(self) -> tuple[int, str]:
        """Stop listening, and leave the socket, with all who wait there, to another process.

        Returns:
            Its descriptor and path; -1 and nothing if there is none.
        """
        if self._socket is None or self._notifier is None:
            return -1, ""
        self._notifier.setEnabled(False)
        file = self._socket.detach()
        self._socket = self._notifier = None
        return file, self._path

    def close(self) -> None:
        """Stop listening, and remove the socket."""
        file, path = self.hand_over()
        if file < 0:
            return
        os.close(file)
        with suppress(OSError):
            os.unlink(path)  # noqa: PTH108

    def _accept(self) -> None:
        while self._socket is not None:
            try:
                caller, _ = self._socket.accept()
            except OSError:
                return
            self.called.emit(Connection(caller, self.parent()))


def _bind(made: socket.socket, path: str) -> None:
    """Create the socket under another name first: nobody finds it before it is listening."""
    new = path + ".new"
    with suppress(FileNotFoundError):
        os.unlink(new)  # noqa: PTH108
    usual = os.umask(0o077)
    try:
        made.bind(new)
    finally:
        os.umask(usual)
    try:
        made.listen(_WAITING_CALLERS)
        os.replace(new, path)  # noqa: PTH105
    except OSError:
        os.unlink(new)  # noqa: PTH108
        raise
