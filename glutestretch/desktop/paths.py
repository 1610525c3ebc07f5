"""Where the app keeps its files: one directory, following the platform's convention.

A second start imports this before it hands over, within 20 ms, of which Python itself takes
14. Importing platformdirs would take 8 to 20 ms and pathlib 6, so the three conventions are
implemented here with ``os.path`` alone.
"""
# ruff: noqa: PTH100, PTH103, PTH111, PTH116, PTH117, PTH118

from __future__ import annotations

import os
import sys

# Importing typing or collections would slow down a second start.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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
    """Return a short name that identifies the directory, however long its path is."""
    import hashlib  # noqa: PLC0415

    real = os.fsencode(os.path.normcase(os.path.realpath(directory)))
    return f"{APP}-{hashlib.sha256(real).hexdigest()[:16]}"


def _is_private(directory: str) -> bool:
    """Return whether this is a real directory, owned by and open to this user alone."""
    import stat  # noqa: PLC0415

    found = os.lstat(directory)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _private_places(*, make: bool) -> Iterator[str]:
    """Yield directories for small files of a session, the best one first.

    A directory inside the shared temporary directory is only used if it belongs to this user
    alone; it is made if it does not exist and ``make`` says so.
    """
    own = f"{APP}-{os.getuid()}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    temporary = (os.path.join(os.environ.get("TMPDIR", ""), own), os.path.join("/tmp", own))  # noqa: S108
    for place in (runtime, *temporary):
        if not os.path.isabs(place) or (make and place in temporary and not make_private(place)):
            continue
        try:
            usable = _is_private(place)
        except OSError:
            continue
        if usable:
            yield place


def _fits_a_socket(path: str) -> bool:
    """Return whether the path is short enough for a socket, and valid UTF-8 as Qt needs it."""
    try:
        return len(path.encode()) <= _LONGEST_SOCKET_BYTES
    except UnicodeEncodeError:
        return False


def _is_own(directory: str) -> bool:
    if sys.platform == "win32":
        return True
    else:  # noqa: RET505
        return os.stat(directory).st_uid == os.getuid()


def make_private(directory: str) -> bool:
    """Create the directory if it does not exist, closed to other users.

    Returns:
        Whether it exists and, outside Windows, belongs to this user.
    """
    try:
        os.makedirs(directory, mode=0o700, exist_ok=True)
        return _is_own(directory)
    except OSError:
        return False


class Paths:
    """The data directory and the files in it.

    Attributes:
        arguments: Command-line arguments that make another start use the same directory.
        directory: The absolute path of the directory that holds everything the app writes.
    """

    def __init__(self, data_dir: str = "") -> None:
        """Use ``data_dir``, or the platform's default directory if it is empty."""
        self.directory = os.path.abspath(os.path.expanduser(data_dir) or _by_convention())
        self.arguments = ("--data-dir", self.directory) if data_dir else ()
        self.settings = os.path.join(self.directory, "settings.json")
        self.window = os.path.join(self.directory, "window.json")
        self.reminders = os.path.join(self.directory, "reminders.json")
        self.routines = os.path.join(self.directory, "routines.json")
        self.diary = os.path.join(self.directory, "diary.sqlite3")
        self.start_cache = os.path.join(self.directory, "start.cache")
        self.packs = os.path.join(self.directory, "packs")
        self.pack_drafts = os.path.join(self.directory, "pack-drafts")
        self.decoded_pictures = os.path.join(self.directory, "decoded-pictures")

    def make(self) -> bool:
        """Create the directory if it does not exist; return whether it can be used."""
        return make_private(self.directory)

    @property
    def problem(self) -> str:
        """Why the directory is not writable, in a sentence for the user; empty if it is."""
        if os.access(self.directory, os.W_OK | os.X_OK):
            return ""
        # Not before: a second start has no time for it.
        from glutestretch.kit.translation import tr  # noqa: PLC0415

        sentence = tr(
            "Nothing can be written in {directory}, so what you do and change lasts until you "
            "quit; please see that you may write there, or start with another --data-dir."
        )
        return sentence.format(directory=self.directory)

    def locks(self, *, make: bool = True) -> Iterator[str]:
        """Yield the path of the lock file, then alternatives in case it cannot be locked.

        Args:
            make: Whether to make the directories of the alternatives.
        """
        yield os.path.join(self.directory, "instance.lock")
        if sys.platform != "win32":
            name = _short_name(self.directory) + ".lock"
            places = _private_places(make=make)
            yield from (os.path.join(place, name) for place in places)

    def sockets(self, *, make: bool = True) -> Iterator[str]:
        """Yield the path of the socket between starts, then alternatives in case it fails.

        On Windows it is the name of a named pipe.

        Args:
            make: Whether to make the directories of the alternatives.
        """
        if sys.platform == "win32":
            yield _short_name(self.directory)
            return
        path = os.path.join(self.directory, "instance.socket")
        if _fits_a_socket(path):
            yield path
        name = _short_name(self.directory) + ".socket"
        for place in _private_places(make=make):
            if _fits_a_socket(path := os.path.join(place, name)):
                yield path
