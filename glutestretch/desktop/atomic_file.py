"""Atomic writes, checked reads, and files set aside under a dated name."""

import errno
import os
import re
import stat
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from glutestretch.kit.translation import QT_TR_NOOP, tr

SIDE_FILES = ("-wal", "-shm", "-journal")
MOST_BYTES = 16 << 20
"""No file of settings, reminders or routines comes near this size."""
_OLD_SECONDS = 3600
_UNFINISHED = (
    r"(settings|window|reminders|routines)\.json(\.before)?\.\d+\.new"
    r"|([a-z-]+|\d+)\.zip\.\d+\.new"
    r"|start\.cache\.\d+\.new"
    r"|diary(\.[0-9a-f]{8})?(\.backup-\d+)?\.sqlite3\.\d+\.new(-wal|-shm|-journal)?"
)
_KINDS = (
    (stat.S_ISDIR, QT_TR_NOOP("a folder")),
    (stat.S_ISFIFO, QT_TR_NOOP("a pipe")),
    (stat.S_ISSOCK, QT_TR_NOOP("a socket")),
    (stat.S_ISCHR, QT_TR_NOOP("a device")),
    (stat.S_ISBLK, QT_TR_NOOP("a device")),
)


class NotAFileError(ValueError):
    """The path is not a regular file of a plausible size; the text says what it is."""


def status_of(path: Path, most_bytes: int = MOST_BYTES) -> os.stat_result:
    """Check a file before opening it: a pipe could block for ever, a device never end.

    Args:
        path: The file.
        most_bytes: The largest accepted size.

    Raises:
        NotAFileError: If it is not a regular file, or is larger than that.
        OSError: If it does not exist or cannot be accessed.
    """
    try:
        found = path.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise NotAFileError(tr("a link to itself")) from None
        raise
    for is_kind, words in _KINDS:
        if is_kind(found.st_mode):
            raise NotAFileError(tr(words))
    if found.st_size > most_bytes:
        raise NotAFileError(tr("larger than {size} MB").format(size=most_bytes >> 20))
    return found


def read_checked(path: Path, most_bytes: int = MOST_BYTES) -> bytes:
    """Return the file's content.

    Raises:
        NotAFileError: If it is not a regular file of at most ``most_bytes``.
        OSError: If it does not exist or cannot be read.
    """
    status_of(path, most_bytes)
    with path.open("rb") as file:
        content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise NotAFileError(tr("larger than {size} MB").format(size=most_bytes >> 20))
    return content


def state_of(path: Path) -> tuple[int, int, int] | None:
    """Return what tells whether a file is the same one, unchanged; None if it cannot be known."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def make_file(path: Path) -> int:
    """Create a file that only its owner can read, whatever the umask; return its descriptor.

    Raises:
        OSError: If it cannot be created or already exists.
    """
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with suppress(OSError):
        path.chmod(0o600)
    return file


def make_folder(path: Path) -> None:
    """Create a folder and those above it that are missing, for their owner alone.

    Those that exist keep the rights that they have.

    Raises:
        OSError: If one cannot be created.
    """
    missing: list[Path] = []
    while not path.exists():
        missing.append(path)
        path = path.parent
    for folder in reversed(missing):
        try:
            folder.mkdir(0o700)
        except FileExistsError:  # meanwhile made by another process
            if not folder.is_dir():
                raise
        else:
            with suppress(OSError):
                folder.chmod(0o700)


def unfinished_name(path: Path) -> Path:
    """Return the temporary name under which this process writes a replacement for the file.

    It contains the process number, so that two processes can write at the same time.
    """
    return path.with_name(f"{path.name}.{os.getpid()}.new")


def write_atomic(path: Path, text: str) -> None:
    """Replace the file by a text in one step, as ``write_atomic_bytes`` does.

    Raises:
        OSError: If it cannot be written; the old file is left unchanged.
    """
    write_atomic_bytes(path, text.encode("utf-8", "surrogateescape"))


def write_atomic_bytes(path: Path, content: bytes) -> None:
    """Replace the file in one step: a reader finds either the old content or the new one.

    The new content is synced to disk before the old one is replaced. Symbolic links are followed,
    and only a regular file is ever replaced.

    Raises:
        OSError: If it cannot be written; the old file is left unchanged.
    """
    make_folder(path.parent)
    path = Path(os.path.realpath(path))
    with suppress(FileNotFoundError):
        try:
            status_of(path)
        except NotAFileError as error:
            words = tr("what is there is {what}").format(what=error)
            raise OSError(errno.EINVAL, words) from None
    new = unfinished_name(path)
    with suppress(FileNotFoundError):
        new.unlink()
    try:
        with open(make_file(new), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def remove_leftovers(directory: Path) -> None:
    """Remove temporary files that this app left unfinished there more than an hour ago."""
    now = time.time()
    with suppress(OSError):
        for path in list(directory.iterdir()):
            if re.fullmatch(_UNFINISHED, path.name):
                with suppress(OSError):
                    found = path.lstat()
                    if stat.S_ISREG(found.st_mode) and now - found.st_mtime > _OLD_SECONDS:
                        path.unlink()


def dated_name(path: Path, word: str) -> Path:
    """Return an unused name next to the file, with ``word`` and today's date (UTC) in it."""
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    number = 1
    while True:
        ending = f"{word}-{day}" if number == 1 else f"{word}-{day}-{number}"
        name = path.with_name(f"{path.stem}.{ending}{path.suffix}")
        if not os.path.lexists(name):
            return name
        number += 1


def set_aside(path: Path, word: str = "damaged") -> Path:
    """Rename an unusable file, together with the side files of a database.

    Args:
        path: The file.
        word: What is wrong with it; part of the new name.

    Returns:
        The new name.

    Raises:
        OSError: If it cannot be renamed; it is left unchanged.
    """
    aside = dated_name(path, word)
    path.rename(aside)
    for ending in SIDE_FILES:
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    return aside
