"""The diary's tables, as numbered migrations from an empty file to the current schema."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing

Migration = tuple[str, ...]

# Every fact has a sequence number, in the order of recording. That number alone says what came
# first, because the wall clock may be set to any value in between.
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

_SCREENINGS: Migration = (
    """CREATE TABLE screenings (
        seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
        concerns TEXT NOT NULL, agreed TEXT NOT NULL, stretches TEXT NOT NULL)""",
)

MIGRATIONS: tuple[Migration, ...] = (_FIRST, _SCREENINGS)


class DamagedDiaryError(Exception):
    """The file is not a diary, or not a complete one.

    Attributes:
        word: What is wrong, in one word for a file name.
        what: What is wrong, in words that follow "The diary was".
    """

    def __init__(self, what: str = "damaged", word: str = "damaged") -> None:
        super().__init__(what)
        self.what = what
        self.word = word


class NewerDiaryError(Exception):
    """The diary was written by a newer version of the app."""


class MigrationError(Exception):
    """The diary could not be migrated; it is left unchanged."""


def version(connection: sqlite3.Connection) -> int:
    """Return the number of migrations that have been applied to the diary."""
    number: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return number


def refuse_unlike(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Check, without writing, that this is a complete diary.

    Raises:
        DamagedDiaryError: If it is empty, from another program, or lacks a table.
        NewerDiaryError: If more migrations have been applied to it than there are.
    """
    had = version(connection)
    expected = _tables_after(migrations[:had])
    found = _tables(connection)
    if not had and not found:
        raise DamagedDiaryError("empty", "empty")
    if not found & expected:
        raise DamagedDiaryError("another program's database", "foreign")
    if had > len(migrations):
        raise NewerDiaryError
    if missing := sorted(expected - found):
        names = ", ".join(missing)
        raise DamagedDiaryError(f"without what it has to hold ({names})", "incomplete")


def _tables(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name for (name,) in rows}


def _tables_after(migrations: Sequence[Migration]) -> set[str]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for step in migrations:
            for statement in step:
                connection.execute(statement)
        return _tables(connection)


def migrate(
    connection: sqlite3.Connection,
    back_up: Callable[[int], None],
    migrations: Sequence[Migration] = MIGRATIONS,
) -> None:
    """Apply all missing migrations to the diary, or none of them.

    Args:
        connection: The diary, in autocommit mode.
        back_up: Called with the diary's version before anything stored is changed.
        migrations: All migrations, from the first on.

    Raises:
        NewerDiaryError: If more migrations have been applied to it than there are.
        MigrationError: If the backup or a migration failed.
        sqlite3.Error: If a new diary could not be set up.
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
