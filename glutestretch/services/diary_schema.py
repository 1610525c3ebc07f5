"""The diary's tables, as numbered steps from an empty file to the present form."""

import sqlite3
from collections.abc import Callable, Sequence

Migration = tuple[str, ...]

# Every fact has a number of its own, in the order in which it was recorded. What came first
# is told by that number alone: the wall clock may be set to anything in between.
_FIRST: Migration = (
    "CREATE TABLE facts (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL)",
    """CREATE TABLE sessions (
        seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, at TEXT NOT NULL,
        stretches TEXT NOT NULL, first_side TEXT NOT NULL)""",
    "CREATE INDEX sessions_by_id ON sessions (id)",
    """CREATE TABLE places (
        session TEXT PRIMARY KEY, seq INTEGER NOT NULL REFERENCES facts, at TEXT NOT NULL,
        cue INTEGER NOT NULL, swapped TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE holds (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        stretch TEXT NOT NULL, side TEXT NOT NULL, breaths INTEGER NOT NULL,
        seconds REAL NOT NULL, outcome TEXT NOT NULL)""",
    "CREATE INDEX holds_by_session ON holds (session)",
    "CREATE INDEX holds_by_stretch ON holds (outcome, stretch)",
    """CREATE TABLE ends (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        outcome TEXT NOT NULL)""",
    "CREATE INDEX ends_by_session ON ends (session)",
    """CREATE TABLE pains (
        seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, session TEXT NOT NULL,
        at TEXT NOT NULL, stretch TEXT NOT NULL, side TEXT NOT NULL, moment TEXT NOT NULL,
        note TEXT NOT NULL)""",
    "CREATE INDEX pains_by_id ON pains (id)",
    """CREATE TABLE acknowledgements (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
        answer TEXT NOT NULL)""",
    """CREATE TABLE left_out (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, stretch TEXT NOT NULL,
        left_out INTEGER NOT NULL)""",
)

MIGRATIONS: tuple[Migration, ...] = (_FIRST,)


class DamagedDiaryError(Exception):
    """The file is not a diary, or not a whole one."""


class NewerDiaryError(Exception):
    """The diary was written by a newer version of the app."""


class MigrationError(Exception):
    """The diary could not be brought to the present form; it is as it was."""


def version(connection: sqlite3.Connection) -> int:
    """Return the number of steps that the diary has been through."""
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def migrate(
    connection: sqlite3.Connection,
    back_up: Callable[[int], None],
    migrations: Sequence[Migration] = MIGRATIONS,
) -> None:
    """Bring the diary to the present form: all steps that it lacks, or none.

    Args:
        connection: The diary, in autocommit mode.
        back_up: Called with the present number before anything stored is changed.
        migrations: All steps, from the first on.

    Raises:
        NewerDiaryError: If the diary has been through more steps than there are.
        MigrationError: If a backup or a step failed.
    """
    had = version(connection)
    if had > len(migrations):
        raise NewerDiaryError
    if had == len(migrations):
        return
    if had:
        try:
            back_up(had)
        except (sqlite3.Error, OSError) as error:
            raise MigrationError(f"no copy could be made first: {error}") from error
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have been faster.
        for step in migrations[version(connection) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if had:
            raise MigrationError(str(error)) from error
        raise
