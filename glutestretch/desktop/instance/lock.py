"""The single-instance lock, and messages from later starts to the first; without Qt.

A message is one line of JSON with a ``verb``; the reply is one line of JSON with ``ok``. This
module neither parses nor builds JSON, because importing it would slow down a second start.

The first instance holds a file lock, which the system releases when the process ends, however
it ends. A lock file that names a process, such as QLockFile's, would mistake another Python
program for this one when the system reuses the process number.
"""

from __future__ import annotations

import os
import sys
import time

RAISE = b'{"verb": "raise"}\n'
STAY = b'{"verb": "stay"}\n'
OK = b'{"ok": true}\n'
LONGEST_MESSAGE = 1 << 16
_LONGEST_REPLY = 1 << 24
_PART_BYTES = 1 << 16
_PAUSE_SECONDS = 0.02
_LONGEST_COMMAND_SECONDS = 30.0
_APP, _COMMAND = b"\n", b" command\n"
"""What follows the process number in the lock file."""
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
"""Without it, opening a pipe in place of the lock file would block."""

# Importing typing or collections would slow down a second start.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from glutestretch.desktop.paths import Paths


class Claim:
    """The result of ``acquire``.

    Attributes:
        first: Whether this is the first instance; later starts hand over to it until it
            releases the claim.
        reply: The reply of the first instance, if that is another process and took the message.
        problem: If neither: a sentence for the user that says what to do.
        unlocked: Why no file could be locked; empty if one was.
    """

    def __init__(
        self,
        *,
        first: bool = False,
        reply: bytes = b"",
        problem: str = "",
        unlocked: str = "",
        file: int = -1,
    ) -> None:
        self.first = first
        self.reply = reply
        self.problem = problem
        self.unlocked = unlocked
        self._file = file

    @property
    def locked(self) -> bool:
        """Whether the lock is held, so that no other start can become the first instance."""
        return self._file >= 0

    @property
    def file(self) -> int:
        """The descriptor that holds the lock; -1 if none does."""
        return self._file

    @property
    def handed_over(self) -> bool:
        """Whether another process has taken the message."""
        return bool(self.reply)

    def release(self) -> None:
        """Release the lock; the end of the process does the same."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def acquire(
    paths: Paths, message: bytes = RAISE, patience: float = 2.0, *, command: bool = False
) -> Claim:
    """Become the first instance, or send it a message.

    Commands that change stored data while the app is not running take the lock in turn: a
    start that finds one at work waits for it, up to 30 s for each.

    Args:
        paths: Where the lock file is, and the socket; the first instance only listens some time
            after it took the lock.
        message: What the first instance should do: one line of JSON.
        patience: How many seconds the first instance may take to reply.
        command: Whether this process is a command rather than the app.
    """
    holder, since, end = b"", time.monotonic(), time.monotonic() + patience
    while True:
        try:
            file, lock = _locked_somewhere(paths.locks(), command=command)
        except OSError as error:
            # Where no file can be locked, several instances are better than none.
            reply = _ask_any(paths.sockets(), message, patience)
            return Claim(first=not reply, reply=reply, unlocked=error.strerror or str(error))
        if file >= 0:
            return Claim(first=True, file=file)
        before, holder, now = holder, _holder(lock), time.monotonic()
        if holder.endswith(_COMMAND):
            if holder != before:
                since = now
            if now - since >= _LONGEST_COMMAND_SECONDS:
                return Claim(problem=_stuck(holder))
            end = now + patience
            time.sleep(_PAUSE_SECONDS)  # noqa: TID251
            continue
        if reply := _ask_any(paths.sockets(), message, max(end - now, _PAUSE_SECONDS)):
            return Claim(reply=reply)
        # After a timeout the message must not be sent again: both might be carried out.
        if time.monotonic() >= end:
            return Claim(problem=_stuck(holder))
        # There is no notification when the other process starts listening, or when it ends.
        time.sleep(_PAUSE_SECONDS)  # noqa: TID251


def is_held(lock: str) -> bool:
    """Return whether a process holds the lock; the file is neither made nor changed."""
    try:
        file = os.open(lock, os.O_RDONLY | _NO_WAITING)
    except OSError:
        return False
    try:
        return not _lock(file)
    except OSError:
        return False
    finally:
        os.close(file)


def _ask_any(sockets: Iterator[str], message: bytes, patience: float) -> bytes:
    """Send the message to the first socket that replies; one that does not exist costs no time."""
    end = time.monotonic() + patience
    for socket in sockets:
        if reply := ask(socket, message, max(end - time.monotonic(), _PAUSE_SECONDS)):
            return reply
    return b""


def ask(socket: str, message: bytes, patience: float) -> bytes:
    """Send the first instance a message; return its reply line, or nothing.

    Args:
        socket: The path of the socket, or the name of the pipe.
        message: One line of JSON.
        patience: Seconds to wait for the reply.
    """
    reply = _reply(socket, message, patience)
    return reply if reply.endswith(b"\n") else b""


def _reply_by_qt(name: str, message: bytes, patience: float) -> bytes:
    """Do the same through Qt, where local sockets are named pipes (Windows)."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

    wait = int(patience * 1000)
    caller = QLocalSocket()
    caller.connectToServer(name)
    if not caller.waitForConnected(wait):
        return b""
    caller.write(message)
    while not caller.canReadLine():
        if not caller.waitForReadyRead(wait):
            return b""
    return bytes(caller.readLine(_LONGEST_REPLY).data())


if sys.platform == "win32":
    _reply = _reply_by_qt

else:

    def _reply(path: str, message: bytes, patience: float) -> bytes:
        # The module that ``socket`` is built on: 1 ms to import instead of 8.
        import _socket  # noqa: PLC0415

        reply = b""
        caller = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
        try:
            caller.settimeout(patience)
            caller.connect(path)
            caller.sendall(message)
            while not reply.endswith(b"\n") and len(reply) < _LONGEST_REPLY:
                part = caller.recv(_PART_BYTES)
                if not part:
                    break
                reply += part
        except OSError:
            return b""
        finally:
            caller.close()
        return reply


def _locked_somewhere(locks: Iterator[str], *, command: bool) -> tuple[int, str]:
    """Lock the first lockable file; return its descriptor, or -1 if it is taken, and its path.

    Raises:
        OSError: If none can be locked; it says why the first one cannot.
    """
    problem: OSError | None = None
    for lock in locks:
        try:
            return _locked(lock, _COMMAND if command else _APP), lock
        except OSError as error:
            problem = problem or error
    raise problem or OSError("there is no place for a lock")


def _locked(path: str, kind: bytes) -> int:
    """Return the descriptor of the locked file, or -1 if another process has locked it.

    Raises:
        OSError: If the file can be neither opened nor created, or cannot be locked.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT | _NO_WAITING, 0o600)
    try:
        if not _lock(file):
            os.close(file)
            return -1
        os.ftruncate(file, 0)
        os.write(file, b"%d%b" % (os.getpid(), kind))
    except OSError:
        os.close(file)
        raise
    return file


if sys.platform == "win32":
    import msvcrt

    # Far behind the text, so that others can still read it.
    _LOCKED_BYTE = 1 << 20

    def _lock(file: int) -> bool:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        os.lseek(file, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _holder(lock: str) -> bytes:
    """Return what the process that holds the lock wrote into the file; it may be empty yet."""
    try:
        file = os.open(lock, os.O_RDONLY | _NO_WAITING)
    except OSError:
        return b""
    try:
        return os.read(file, 32)
    except OSError:
        return b""
    finally:
        os.close(file)


def _stuck(holder: bytes) -> str:
    # Not before: a second start has no time for it.
    from glutestretch.kit.translation import tr  # noqa: PLC0415

    number = holder.decode("ascii", "replace").partition(" ")[0].strip()
    if holder.endswith(_COMMAND):
        sentence = tr(
            "Another command of glutestretch (process {number}) does not finish; please end it "
            "and try again."
        )
    elif number:
        sentence = tr(
            "glutestretch is already running (process {number}) but does not answer; please end "
            "it and start again."
        )
    else:
        sentence = tr(
            "glutestretch is already running but does not answer; please end it and start again."
        )
    return sentence.format(number=number)
