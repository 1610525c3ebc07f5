"""This computer's own diary in a folder that several computers may share."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from glutestretch.desktop.atomic_file import SIDE_FILES
from glutestretch.diary.computers import claim, other_diaries, own_diary, this_computer
from glutestretch.diary.database import open_copy, open_diary, open_foreign
from glutestretch.diary.merging import merge
from glutestretch.diary.schema import (
    MIGRATIONS,
    DamagedDiaryError,
    Migration,
    MigrationError,
    NewerDiaryError,
    migrate,
)


class OwnFile:
    """Opens it, with all that the other diaries in the folder know.

    Args:
        path: The diary as it is called where one computer has the folder to itself.
        migrations: All migrations, from the first on.
        computer: The short name of this computer.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration], computer: str) -> None:
        self._shared = path
        self._migrations = migrations
        self._computer = computer
        self._opened: tuple[int, int] | None = None
        self._rescued: list[sqlite3.Connection] = []
        self.path = path

    def open(self) -> sqlite3.Connection:
        """Open it, as ``open_diary`` does; what was rescued from a replaced file is in it."""
        self.path = own_diary(self._shared, self._computer)
        connection = open_diary(self.path, self._migrations)
        try:
            self._opened = self._on_disk()
            claim(connection, self._computer)
            while self._rescued:
                merge(connection, self._rescued[0])
                self._rescued.pop(0).close()
            self.merge_others(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def merge_others(self, connection: sqlite3.Connection) -> bool:
        """Let it know what the other diaries have learned; return whether there was anything."""
        return merge_others(connection, self._shared, self.path, self._migrations)

    def remove_backups(self) -> None:
        """Remove the copies that were made of it before migrations."""
        for copy in self.path.parent.glob(f"{self.path.stem}.backup-*{self.path.suffix}"):
            with suppress(OSError):
                copy.unlink()

    @property
    def replaced(self) -> bool:
        """Whether the file on the disk is no longer the one that was opened."""
        return self._on_disk() != self._opened

    def rescue(self, connection: sqlite3.Connection) -> None:
        """Keep all that a replaced file knows until the one in its place is opened, and close it.

        What SQLite left beside it is removed, for it does not belong to the new one.
        """
        copy = sqlite3.connect(":memory:", isolation_level=None)
        with suppress(sqlite3.Error):
            connection.backup(copy)
            self._rescued.append(copy)
        with suppress(sqlite3.Error):
            connection.close()
        for ending in SIDE_FILES:
            with suppress(OSError):
                self.path.with_name(self.path.name + ending).unlink()

    def _on_disk(self) -> tuple[int, int] | None:
        with suppress(OSError):
            found = os.stat(self.path)  # noqa: PTH116 - several times a session
            return found.st_dev, found.st_ino
        return None


def open_all_to_read(
    path: Path, migrations: Sequence[Migration] = MIGRATIONS, computer: str = ""
) -> sqlite3.Connection | None:
    """Open a copy in memory of all that the diaries in a folder know; they are left unchanged.

    Returns:
        The copy, or None if there is no diary.

    Raises:
        NewerDiaryError: If a newer version of the app has written this computer's own.
        MigrationError: If its copy could not be migrated.
        sqlite3.Error: If it cannot be read.
    """
    own = own_diary(path, computer or this_computer())
    if not own.is_file():
        if not any(other_diaries(path, own)):
            return None
        copy = sqlite3.connect(":memory:", isolation_level=None)
        migrate(copy, lambda _had: None, migrations)
    else:
        copy = open_copy(own, migrations)
    merge_others(copy, path, own, migrations)
    return copy


def merge_others(
    connection: sqlite3.Connection, path: Path, own: Path, migrations: Sequence[Migration]
) -> bool:
    """Let a diary know what the others in the folder know, where they have changed since.

    One that is not here completely yet, or that a newer version of the app has written, is left
    for the next time.

    Args:
        connection: The diary, which may be a copy in memory.
        path: The diary as it is called where one computer has the folder to itself.
        own: The file that the diary is in.
        migrations: All migrations, from the first on.

    Returns:
        Whether any was read.
    """
    found = False
    known = dict(connection.execute("SELECT name, state FROM merged"))
    for other, state in other_diaries(path, own):
        if known.get(other.name) == state:
            continue
        with suppress(sqlite3.Error, OSError, DamagedDiaryError, NewerDiaryError, MigrationError):
            with closing(open_foreign(other, migrations)) as theirs:
                merge(connection, theirs)
            connection.execute(
                "INSERT OR REPLACE INTO merged (name, state) VALUES (?, ?)", (other.name, state)
            )
            found = True
    return found
