"""Which start is the first, and the message of a later one to it; without Qt.

A message is one line of JSON with a ``verb``, and so is the answer, with ``ok``. Nothing here
reads or makes JSON: a second start has no time to import that.

The first start is the one that holds a lock, which the system takes back at the end of the
process however it ends. A lock file that names a process, such as QLockFile's, would mistake
another Python program for this one when the system uses the number again.
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
"""What follows the number of the process in the lock file."""
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
"""Else a pipe in the lock's place would be waited for."""

# A second start has no time to import typing or collections.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from glutestretch.desktop.paths import Paths


class Claim:
    """What became of a start.

    Attributes:
        first: This start is the first one; others hand over to it until the claim is released.
        reply: If another process is the first one and has taken the message: its answer.
        problem: If neither: what to tell the user.
        unlocked: Why no file could be locked, if none could.
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
        """Whether no other start can be the first until this one releases its claim."""
        return self._file >= 0

    @property
    def handed_over(self) -> bool:
        """Whether another process has taken the message."""
        return bool(self.reply)

    def release(self) -> None:
        """Let another start be the first; the end of the process does the same."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def acquire(
    paths: Paths, message: bytes = RAISE, patience: float = 2.0, *, command: bool = False
) -> Claim:
    """Become the first start, or hand over to it.

    Commands that change what is stored while no app runs come one after another: whoever
    finds one at work waits, as long as that goes on.

    Args:
        paths: Where the lock is, and the socket at which the first start listens a while
            after it took the lock.
        message: What the first start should do: one line of JSON.
        patience: How many seconds the app may take to answer.
        command: Whether this is a command, and not the app.
    """
    holder, since, end = b"", time.monotonic(), time.monotonic() + patience
    while True:
        try:
            file, lock = _locked_somewhere(paths.locks(), command=command)
        except OSError as error:
            # Where no file can be locked, several may run rather than none.
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
        # Who was asked all that time must not be asked again: they may do both in the end.
        if time.monotonic() >= end:
            return Claim(problem=_stuck(holder))
        # The other process can give no sign before it listens, and none when it ends.
        time.sleep(_PAUSE_SECONDS)  # noqa: TID251


def _ask_any(sockets: Iterator[str], message: bytes, patience: float) -> bytes:
    """Ask where somebody listens; a socket that nobody has made costs no time."""
    end = time.monotonic() + patience
    for socket in sockets:
        if reply := ask(socket, message, max(end - time.monotonic(), _PAUSE_SECONDS)):
            return reply
    return b""


def ask(socket: str, message: bytes, patience: float) -> bytes:
    """Send the first start a message; return the line it answers, or nothing."""
    reply = _reply(socket, message, patience)
    return reply if reply.endswith(b"\n") else b""


def _reply_by_qt(name: str, message: bytes, patience: float) -> bytes:
    """Do the same where local sockets are pipes."""
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
        # The module below ``socket``: that one takes 8 ms to import, and this one less than 1.
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
    """Lock the first file that can be locked; return it open, or -1, and its path.

    Raises:
        OSError: If none can be; it says why the first one cannot.
    """
    problem: OSError | None = None
    for lock in locks:
        try:
            return _locked(lock, _COMMAND if command else _APP), lock
        except OSError as error:
            problem = problem or error
    raise problem or OSError("there is no place for a lock")


def _locked(path: str, kind: bytes) -> int:
    """Return the open and locked file, or -1 if another process has locked it.

    Raises:
        OSError: If there is no such file and none can be made, or it cannot be locked.
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

    # Far behind the text, which others may then read.
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
    """Return what the process that holds the lock says of itself, which may be nothing yet."""
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
    number = holder.decode("ascii", "replace").partition(" ")[0].strip()
    which = f" (process {number})" if number else ""
    if holder.endswith(_COMMAND):
        return (
            f"Another command of glutestretch{which} does not come to its end; "
            "please end it and try again."
        )
    return (
        f"glutestretch is already running{which} but does not answer; "
        "please end it and start again."
    )
