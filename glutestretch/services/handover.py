"""Which start is the first, and the message of a later one to it; without Qt.

A message is one line of JSON with a ``verb``, and so is the answer, with ``ok``. Nothing here
reads or makes JSON: a second start has no time to import that.

The first start is the one that holds a lock, which the system takes back at the end of the
process however it ends. A lock file that names a process, such as QLockFile's, would mistake
another Python program for this one when the system uses the number again.
"""

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


class Claim:
    """What became of a start.

    Attributes:
        first: This start is the first one; others hand over to it until the claim is released.
        reply: If another process is the first one and has taken the message: its answer.
        problem: If neither: what to tell the user.
    """

    def __init__(
        self, *, first: bool = False, reply: bytes = b"", problem: str = "", file: int = -1
    ) -> None:
        self.first = first
        self.reply = reply
        self.problem = problem
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


def claim(lock: str, socket: str, message: bytes = RAISE, patience: float = 2.0) -> Claim:
    """Become the first start, or hand over to it.

    Args:
        lock: The file to lock.
        socket: Where the first start listens, a while after it took the lock.
        message: What the first start should do: one line of JSON.
        patience: How many seconds it may take to answer.
    """
    end = time.monotonic() + patience
    while True:
        try:
            file = _locked(lock)
        except OSError:
            # Where no file can be written, several may run rather than none.
            reply = ask(socket, message, patience)
            return Claim(first=not reply, reply=reply)
        if file >= 0:
            return Claim(first=True, file=file)
        left = end - time.monotonic()
        if reply := ask(socket, message, max(left, _PAUSE_SECONDS)):
            return Claim(reply=reply)
        # Who was asked all that time must not be asked again: they may do both in the end.
        if time.monotonic() >= end:
            return Claim(problem=_stuck(lock))
        # The other process can give no sign before it listens, and none when it ends.
        time.sleep(_PAUSE_SECONDS)  # noqa: TID251


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


def _locked(path: str) -> int:
    """Return the open and locked file, or -1 if another process has locked it.

    Raises:
        OSError: If there is no such file and none can be made, or it cannot be locked.
    """
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _lock(file):
            os.close(file)
            return -1
    except OSError:
        os.close(file)
        raise
    os.ftruncate(file, 0)
    os.write(file, b"%d\n" % os.getpid())
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


def _stuck(lock: str) -> str:
    try:
        file = os.open(lock, os.O_RDONLY)
        number = os.read(file, 32).decode("ascii", "replace").strip()
        os.close(file)
    except OSError:
        number = ""
    which = f" (process {number})" if number else ""
    return (
        f"glutestretch is already running{which} but does not answer; "
        "please end it and start again."
    )
