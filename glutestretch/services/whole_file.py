"""Files that are whole or not there, and damaged ones kept aside under a dated name."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

SIDE_FILES = ("-wal", "-shm", "-journal")


def write_whole(path: Path, text: str) -> None:
    """Replace the file in one step, so that a reader finds the old text or the new.

    The text is on the disk before the old one goes.

    Raises:
        OSError: If it cannot be written; the old file is as it was.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = path.resolve()
    # Two processes may do so at once, and neither must find the other's half.
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with new.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


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


def set_aside(path: Path) -> Path:
    """Rename a damaged file, with the files a database keeps beside it; return its new name.

    Raises:
        OSError: If it cannot be renamed; it is as it was.
    """
    aside = dated_name(path, "damaged")
    path.rename(aside)
    for ending in SIDE_FILES:
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    return aside
