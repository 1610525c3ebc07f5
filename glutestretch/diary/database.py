"""The diary's file: opened safely, backed up before a migration, and checked for damage."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from glutestretch.desktop.atomic_file import (
    SIDE_FILES,
    NotAFileError,
    make_file,
    make_folder,
    status_of,
    unfinished_name,
)
from glutestretch.diary.schema import (
    Damage,
    DamagedDiaryError,
    Migration,
    migrate,
    refuse_unlike,
)

_BUSY_SECONDS = 0.05
MOST_BYTES = 1 << 30
"""Far more than a lifetime of ten sessions a day needs."""


def open_diary(path: Path, migrations: Sequence[Migration]) -> sqlite3.Connection:
    """Open the diary for reading and writing, migrated; create it if there is none.

    Args:
        path: The file.
        migrations: All migrations, from the first on.

    Raises:
        DamagedDiaryError: If the file is not a readable diary.
        NewerDiaryError: If a newer version of the app has written it; it is left unchanged.
        MigrationError: If it could not be migrated; it is left unchanged.
        sqlite3.Error: If it cannot be opened or written at the moment.
        OSError: If its directory cannot be created.
    """
    make_folder(path.parent)
    try:
        found = status_of(path, MOST_BYTES)
    except FileNotFoundError:
        _make_diary(Path(os.path.realpath(path)), migrations)
    except NotAFileError as error:
        raise DamagedDiaryError(Damage.NOT_A_FILE, str(error)) from None
    else:
        with closing(open_to_read(path)) as connection:
            refuse_unlike(connection, migrations)
        if found.st_mode & 0o077:
            with suppress(OSError):
                path.chmod(0o600)
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        _write_safely(connection)
        refuse_damaged(connection)
        migrate(connection, lambda had: _back_up(connection, path, had), migrations)
        connection.execute("PRAGMA shrink_memory")  # the search for damage has read all of it
    except BaseException:
        connection.close()
        raise
    return connection


def _write_safely(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is not left in the file


def write_through(connection: sqlite3.Connection) -> None:
    """Let the file itself have all that was written, for programs that copy it alone.

    While another program reads the diary, that waits for the next time.
    """
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _make_diary(path: Path, migrations: Sequence[Migration]) -> None:
    """Create a new diary in one step, so that no other process ever finds an empty one."""
    new = unfinished_name(path)
    new.unlink(missing_ok=True)
    try:
        os.close(make_file(new))
        with closing(sqlite3.connect(new, isolation_level=None)) as connection:
            _write_safely(connection)
            migrate(connection, lambda _had: None, migrations)
        new.replace(path)
    except BaseException:
        for ending in ("", *SIDE_FILES):
            with suppress(OSError):
                new.with_name(new.name + ending).unlink()
        raise


def open_to_read(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """Open a diary read-only; the file is left unchanged.

    Args:
        path: The file.
        alone: Whether what lies beside it is left out: that of another computer may be of another
            moment.

    Raises:
        sqlite3.Error: If it cannot be opened.
    """
    wal = path.with_name(path.name + "-wal")
    left_over = not alone and wal.exists() and wal.stat().st_size
    flags = "mode=ro" if left_over else "mode=ro&immutable=1"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{flags}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
    )


def open_copy(path: Path, migrations: Sequence[Migration]) -> sqlite3.Connection:
    """Open a migrated copy in memory of a diary that cannot be written; it is left unchanged.

    Raises:
        NewerDiaryError: If a newer version of the app has written it.
        MigrationError: If its copy could not be migrated.
        sqlite3.Error: If it cannot be read.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with closing(open_to_read(path)) as connection:
            connection.backup(copy)
        migrate(copy, lambda _had: None, migrations)
    except BaseException:
        copy.close()
        raise
    return copy


def open_foreign(path: Path, migrations: Sequence[Migration]) -> sqlite3.Connection:
    """Open a migrated copy in memory of a diary that another computer writes.

    Raises:
        DamagedDiaryError: If it is no sound diary, such as one that is only partly here yet.
        NewerDiaryError: If a newer version of the app has written it.
        MigrationError: If its copy could not be migrated.
        sqlite3.Error: If it cannot be read.
        OSError: If it cannot be accessed.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        status_of(path, MOST_BYTES)
        with closing(open_to_read(path, alone=True)) as connection:
            refuse_unlike(connection, migrations)
            connection.backup(copy)
        refuse_damaged(copy)
        migrate(copy, lambda _had: None, migrations)
    except BaseException as error:
        copy.close()
        if isinstance(error, NotAFileError):
            raise DamagedDiaryError(Damage.NOT_A_FILE, str(error)) from None
        raise
    return copy


def owner(path: Path) -> str:
    """Return the computer that writes into a diary; empty if none says so."""
    with suppress(sqlite3.Error, OSError, NotAFileError):
        status_of(path, MOST_BYTES)
        with closing(open_to_read(path, alone=True)) as connection:
            found = connection.execute("SELECT computer FROM owner").fetchone()
            return str(found[0]) if found else ""
    return ""


def open_in_memory() -> sqlite3.Connection:
    """Open a new diary in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, lambda _had: None)
    return connection


def refuse_damaged(connection: sqlite3.Connection) -> None:
    """Check that SQLite finds no damage in a diary.

    Raises:
        DamagedDiaryError: If it does.
    """
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedDiaryError


def _back_up(connection: sqlite3.Connection, path: Path, had: int) -> None:
    """Back up the diary before a migration, replacing an older backup of the same version."""
    copy = path.with_name(f"{path.stem}.backup-{had}{path.suffix}")
    new = unfinished_name(copy)
    new.unlink(missing_ok=True)
    os.close(make_file(new))
    with closing(sqlite3.connect(new)) as target:
        connection.backup(target)
    new.replace(copy)


def is_damage(error: Exception) -> bool:
    """Return whether the error means that the file is damaged, not merely unavailable."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    return isinstance(error, DamagedDiaryError)
