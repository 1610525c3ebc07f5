"""Where the app keeps its files: one directory, by the platform's own convention.

A second start reads this before it hands over, in 20 ms of which Python itself takes 14.
Importing platformdirs takes 8 to 20 ms there and pathlib 6, so the three conventions stand
here, on ``os.path`` alone.
"""
# ruff: noqa: PTH100, PTH103, PTH111, PTH116, PTH117, PTH118

import os
import sys

APP = "glutestretch"
_LONGEST_SOCKET_BYTES = 100


def _by_convention() -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("APPDATA", "") or os.path.join(home, "AppData", "Roaming")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME", "")
        if not os.path.isabs(base):
            base = os.path.join(home, ".local", "share")
    return os.path.join(base, APP)


def _short_name(directory: str) -> str:
    """Return a name that stands for the directory, also where its path is long."""
    import hashlib  # noqa: PLC0415

    real = os.fsencode(os.path.normcase(os.path.realpath(directory)))
    return f"{APP}-{hashlib.sha256(real).hexdigest()[:16]}"


if sys.platform == "win32":

    def _socket(directory: str) -> str:
        return _short_name(directory)

else:

    def _socket(directory: str) -> str:
        """Return a path in the directory, or in a short one if that is too long."""
        path = os.path.join(directory, "instance.socket")
        name = _short_name(directory) + ".socket" if not _fits(path) else ""
        own = f"{APP}-{os.getuid()}"
        for short in (
            path,
            os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name),
            os.path.join(os.environ.get("TMPDIR", ""), own, name),
        ):
            if os.path.isabs(short) and _fits(short):
                return short
        return os.path.join("/tmp", own, name)  # noqa: S108

    def _fits(path: str) -> bool:
        return len(os.fsencode(path)) <= _LONGEST_SOCKET_BYTES


def _is_own(directory: str) -> bool:
    if sys.platform == "win32":
        return True
    else:  # noqa: RET505
        return os.stat(directory).st_uid == os.getuid()


def make_private(directory: str) -> bool:
    """Make sure that the directory is there; a new one is closed to other users.

    Returns:
        Whether it is there and, outside Windows, belongs to this user.
    """
    try:
        os.makedirs(directory, mode=0o700, exist_ok=True)
        return _is_own(directory)
    except OSError:
        return False


class Paths:
    """The directory and what is in it.

    Attributes:
        arguments: What makes another start use the same directory.
        directory: Everything the app writes is in here.
        socket: Where a second start finds the first; a pipe's name on Windows. Elsewhere
            in a directory of this user's own if the path in ``directory`` is too long.
    """

    def __init__(self, data_dir: str = "") -> None:
        """Use ``data_dir``, or the platform's own place when it is empty."""
        self.directory = os.path.abspath(os.path.expanduser(data_dir) or _by_convention())
        self.arguments = ("--data-dir", self.directory) if data_dir else ()
        self.settings = os.path.join(self.directory, "settings.json")
        self.window = os.path.join(self.directory, "window.json")
        self.reminders = os.path.join(self.directory, "reminders.json")
        self.diary = os.path.join(self.directory, "diary.sqlite3")
        self.lock = os.path.join(self.directory, "instance.lock")
        self.socket = _socket(self.directory)

    def make(self) -> bool:
        """Make sure that the directory is there; say whether it is."""
        return make_private(self.directory)
