"""The diary's tables, as numbered migrations from an empty file to the current schema."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from enum import StrEnum

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

# A routine in place of a list of stretches, parts of a session by position in place of by stretch,
# and codes in place of English words. Values that the app never wrote stay what they are.
_ROUTINES: Migration = (
    "ALTER TABLE holds ADD COLUMN entry INTEGER",
    "ALTER TABLE holds ADD COLUMN repetition INTEGER NOT NULL DEFAULT 0",
    """UPDATE holds SET entry = (SELECT min(name.key)
        FROM sessions, json_each(CASE WHEN json_valid(sessions.stretches)
            AND json_type(sessions.stretches) = 'array' THEN sessions.stretches END) AS name
        WHERE sessions.id = holds.session AND name.value = holds.stretch)""",
    """UPDATE places SET swapped = (SELECT json_group_array(json_array(name.key, 0))
        FROM sessions, json_each(CASE WHEN json_valid(sessions.stretches)
            AND json_type(sessions.stretches) = 'array' THEN sessions.stretches END) AS name
        WHERE sessions.id = places.session
            AND name.value IN (SELECT value FROM json_each(places.swapped)))
        WHERE json_valid(swapped) AND json_type(swapped) = 'array'""",
    """UPDATE sessions SET stretches = json_object(
        'id', CASE json_array_length(stretches)
            WHEN 1 THEN json_extract(stretches, '$[0]') ELSE 'full' END,
        'entries', (SELECT json_group_array(json_object('stretch', name.value))
            FROM json_each(stretches) AS name))
        WHERE json_valid(stretches) AND json_type(stretches) = 'array'""",
    "ALTER TABLE sessions RENAME COLUMN stretches TO routine",
    "ALTER TABLE sessions ADD COLUMN skipped TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE pains ADD COLUMN step INTEGER",
    """UPDATE pains SET moment = substr(moment, 1, instr(moment, ', step ') - 1),
        step = CAST(substr(moment, instr(moment, ', step ') + 7) AS INTEGER) - 1
        WHERE moment GLOB '*, step [1-9]*'""",
    "UPDATE pains SET moment = 'after_session' WHERE moment = 'after the session'",
    "UPDATE acknowledgements SET answer = 'no_pain' WHERE answer = 'no pain'",
    "UPDATE acknowledgements SET answer = 'cleared' WHERE answer = 'cleared by a provider'",
)

# How stiff it feels, which side is tighter, how strong a pain is; and a summary of each session,
# so that ten years are read without their holds. It is kept by triggers: whatever adds or removes
# facts, the summary agrees. ``local`` is what the clock on the wall showed when the row was made.
# A hold counts as partly done from one whole breath or ten seconds on.
_NOW = """SELECT id AS session,
        CAST(strftime('%s', at, 'localtime') AS INTEGER) / 60 AS local,
        (SELECT total(outcome = 'finished' OR breaths > 0 OR seconds >= 10) FROM holds
            WHERE holds.session = sessions.id) AS held,
        (SELECT total(outcome = 'finished') FROM holds
            WHERE holds.session = sessions.id) AS whole,
        (SELECT total(seconds) FROM holds WHERE holds.session = sessions.id) AS seconds,
        (SELECT total(breaths) FROM holds WHERE holds.session = sessions.id) AS breaths,
        (SELECT level FROM stiffness WHERE stiffness.session = sessions.id
            AND occasion = 'before' ORDER BY seq DESC LIMIT 1) AS before,
        (SELECT level FROM stiffness WHERE stiffness.session = sessions.id
            AND occasion = 'after' ORDER BY seq DESC LIMIT 1) AS after,
        (SELECT side FROM tighter_sides WHERE tighter_sides.session = sessions.id
            ORDER BY seq DESC LIMIT 1) AS tighter
        FROM sessions WHERE strftime('%s', at) IS NOT NULL"""
_SUMMED = "held, whole, seconds, breaths, before, after, tighter"


def _kept_by(table: str, event: str, row: str, columns: str = "") -> str:
    change = (
        f"UPDATE summaries SET ({_SUMMED}) = (SELECT {_SUMMED} FROM summaries_now"  # noqa: S608
        f" WHERE session = {row}.session) WHERE session = {row}.session"
    )
    of = f"{event} OF {columns}" if columns else event
    return f"CREATE TRIGGER {table}_{event} AFTER {of} ON {table} BEGIN {change}; END"


_SUMMARIES: Migration = (
    "ALTER TABLE pains ADD COLUMN level INTEGER",
    """CREATE TABLE stiffness (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        occasion TEXT NOT NULL, level INTEGER NOT NULL)""",
    "CREATE INDEX stiffness_by_session ON stiffness (session)",
    """CREATE TABLE tighter_sides (
        seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
        side TEXT NOT NULL)""",
    "CREATE INDEX tighter_sides_by_session ON tighter_sides (session)",
    """CREATE TABLE summaries (
        session TEXT PRIMARY KEY, local INTEGER NOT NULL, held INTEGER NOT NULL,
        whole INTEGER NOT NULL, seconds REAL NOT NULL, breaths INTEGER NOT NULL,
        before INTEGER, after INTEGER, tighter TEXT) WITHOUT ROWID""",
    f"CREATE VIEW summaries_now AS {_NOW}",
    """CREATE TRIGGER sessions_insert AFTER INSERT ON sessions BEGIN
        INSERT OR REPLACE INTO summaries
            SELECT * FROM summaries_now WHERE session = NEW.id; END""",
    """CREATE TRIGGER sessions_delete AFTER DELETE ON sessions BEGIN
        DELETE FROM summaries WHERE session = OLD.id;
        INSERT OR REPLACE INTO summaries
            SELECT * FROM summaries_now WHERE session = OLD.id; END""",
    *(
        _kept_by(table, event, row)
        for table in ("holds", "stiffness", "tighter_sides")
        for event, row in (("insert", "NEW"), ("delete", "OLD"))
    ),
    # Not when holds are only numbered again, all those of ten years.
    _kept_by("holds", "update", "NEW", "session, breaths, seconds, outcome"),
    _kept_by("stiffness", "update", "NEW"),
    _kept_by("tighter_sides", "update", "NEW"),
    "INSERT OR REPLACE INTO summaries SELECT * FROM summaries_now",
)

# Which computer writes into this diary, which state of the other ones in the folder it knows, and
# what was deleted: ids and moments, with how often it was deleted and brought back.
_COMPUTERS: Migration = (
    "CREATE TABLE owner (computer TEXT NOT NULL)",
    "CREATE TABLE merged (name TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE erased (mark TEXT PRIMARY KEY, times INTEGER NOT NULL) WITHOUT ROWID",
)

# In which variant a stretch was held, and in which ones an interrupted session goes on.
_VARIANTS: Migration = (
    "ALTER TABLE holds ADD COLUMN variant TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE places ADD COLUMN variants TEXT NOT NULL DEFAULT '{}'",
)

# In which variant a stretch was done when it hurt.
_PAINFUL_VARIANTS: Migration = ("ALTER TABLE pains ADD COLUMN variant TEXT NOT NULL DEFAULT ''",)

# Which hold of a side, and how many others of it were not whole by then; there was one alone.
_SEVERAL_HOLDS: Migration = (
    "ALTER TABLE holds ADD COLUMN number INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE holds ADD COLUMN missing INTEGER NOT NULL DEFAULT 0",
)

MIGRATIONS: tuple[Migration, ...] = (
    _FIRST,
    _SCREENINGS,
    _ROUTINES,
    _SUMMARIES,
    _COMPUTERS,
    _VARIANTS,
    _PAINFUL_VARIANTS,
    _SEVERAL_HOLDS,
)


class Damage(StrEnum):
    """What is wrong with a file that is no usable diary; also part of its name once set aside."""

    DAMAGED = "damaged"
    EMPTY = "empty"
    FOREIGN = "foreign"
    INCOMPLETE = "incomplete"
    NOT_A_FILE = "not-a-file"


class DamagedDiaryError(Exception):
    """The file is not a diary, or not a complete one.

    Attributes:
        damage: What is wrong.
        detail: Which tables it lacks, or what it is in place of a file; else empty.
    """

    def __init__(self, damage: Damage = Damage.DAMAGED, detail: str = "") -> None:
        super().__init__(damage, detail)
        self.damage = damage
        self.detail = detail


class NewerDiaryError(Exception):
    """The diary was written by a newer version of the app."""


class MigrationError(Exception):
    """The diary could not be migrated; it is left unchanged.

    Attributes:
        why: What went wrong.
        backed_up: Whether a copy had been made before.
    """

    def __init__(self, why: Exception, *, backed_up: bool) -> None:
        super().__init__(why)
        self.why = why
        self.backed_up = backed_up


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
        raise DamagedDiaryError(Damage.EMPTY)
    if not found & expected:
        raise DamagedDiaryError(Damage.FOREIGN)
    if had > len(migrations):
        raise NewerDiaryError
    if missing := sorted(expected - found):
        raise DamagedDiaryError(Damage.INCOMPLETE, ", ".join(missing))


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
            raise MigrationError(error, backed_up=False) from error
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
            raise MigrationError(error, backed_up=True) from error
        raise
