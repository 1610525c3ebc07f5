"""Files that are whole or not there, and others kept aside under a dated name."""

import errno
import os
import re
import stat
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

SIDE_FILES = ("-wal", "-shm", "-journal")
MOST_BYTES = 16 << 20
"""No file of settings or reminders comes near this size."""
_OLD_SECONDS = 3600
_UNFINISHED = re.compile(
    r"(settings|window|reminders)\.json(\.before)?\.\d+\.new"
    r"|diary(\.backup-\d+)?\.sqlite3\.\d+\.new(-wal|-shm|-journal)?"
)
_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class NotAFileError(ValueError):
    """What lies there is no file of a sane size; the text says what it is."""


def status_of(path: Path, most_bytes: int = MOST_BYTES) -> os.stat_result:
    """Look at a file before it is opened, which could wait for ever or never end.

    Raises:
        NotAFileError: If it is no regular file, or a larger one.
        OSError: If there is none, or it cannot be seen.
    """
    try:
        found = path.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise NotAFileError("a link to itself") from None
        raise
    for is_kind, words in _KINDS:
        if is_kind(found.st_mode):
            raise NotAFileError(words)
    if found.st_size > most_bytes:
        raise NotAFileError(f"larger than {most_bytes >> 20} MB")
    return found


def read_whole(path: Path) -> bytes:
    """Return what is in the file.

    Raises:
        NotAFileError: If it is no regular file of a sane size.
        OSError: If there is none, or it cannot be read.
    """
    status_of(path)
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise NotAFileError(f"larger than {MOST_BYTES >> 20} MB")
    return content


def make_file(path: Path) -> int:
    """Make a new file that only its owner can read, whatever the umask; return it open.

    Raises:
        OSError: If it cannot be made, or is there already.
    """
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with suppress(OSError):
        path.chmod(0o600)
    return file


def unfinished_name(path: Path) -> Path:
    """Return where this process writes what then replaces the file.

    Two processes may do so at once, and neither must find the other's half.
    """
    return path.with_name(f"{path.name}.{os.getpid()}.new")


def write_whole(path: Path, text: str) -> None:
    """Replace the file in one step, so that a reader finds the old text or the new.

    The text is on the disk before the old one goes. Links are followed to a file, and
    nothing but a file is replaced.

    Raises:
        OSError: If it cannot be written; the old file is as it was.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = Path(os.path.realpath(path))
    with suppress(FileNotFoundError):
        try:
            status_of(path)
        except NotAFileError as error:
            raise OSError(errno.EINVAL, f"what is there is {error}") from None
    new = unfinished_name(path)
    with suppress(FileNotFoundError):
        new.unlink()
    try:
        with open(
            make_file(new), "w", encoding="utf-8", errors="surrogateescape", newline="\n"
        ) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def remove_leftovers(directory: Path) -> None:
    """Remove what this app began to write there an hour ago or earlier, and never finished."""
    now = time.time()
    with suppress(OSError):
        for path in list(directory.iterdir()):
            if _UNFINISHED.fullmatch(path.name):
                with suppress(OSError):
                    found = path.lstat()
                    if stat.S_ISREG(found.st_mode) and now - found.st_mtime > _OLD_SECONDS:
                        path.unlink()


def dated_name(path: Path, word: str) -> Path:
    """Return a free name beside the file that says what it is and when it was put there."""
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    number = 1
    while True:
        ending = f"{word}-{day}" if number == 1 else f"{word}-{day}-{number}"
        name = path.with_name(f"{path.stem}.{ending}{path.suffix}")
        if not os.path.lexists(name):
            return name
        number += 1


def set_aside(path: Path, word: str = "damaged") -> Path:
    """Rename a file that is of no use, with the files a database keeps beside it.

    Args:
        path: The file.
        word: What it is; a part of the new name.

    Returns:
        The new name.

    Raises:
        OSError: If it cannot be renamed; it is as it was.
    """
    aside = dated_name(path, word)
    path.rename(aside)
    for ending in SIDE_FILES:
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    return aside
