"""Old diaries are migrated to the current schema, or left exactly as they are."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from glutestretch.diary.events import OpenSession, Overview
from glutestretch.diary.schema import MIGRATIONS, Migration
from glutestretch.diary.store import Diary
from tests.diary.events import ANSWER, HOLD, PAIN

# A diary of the first form, as a file of that time holds it.
FIRST_FORM = """
CREATE TABLE facts (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL);
CREATE TABLE sessions (
    seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, at TEXT NOT NULL,
    stretches TEXT NOT NULL, first_side TEXT NOT NULL);
CREATE INDEX sessions_by_id ON sessions (id);
CREATE TABLE places (
    session TEXT PRIMARY KEY, seq INTEGER NOT NULL REFERENCES facts, at TEXT NOT NULL,
    cue INTEGER NOT NULL, swapped TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE holds (
    seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
    stretch TEXT NOT NULL, side TEXT NOT NULL, breaths INTEGER NOT NULL,
    seconds REAL NOT NULL, outcome TEXT NOT NULL);
CREATE INDEX holds_by_session ON holds (session);
CREATE INDEX holds_by_stretch ON holds (outcome, stretch);
CREATE TABLE ends (
    seq INTEGER PRIMARY KEY REFERENCES facts, session TEXT NOT NULL, at TEXT NOT NULL,
    outcome TEXT NOT NULL);
CREATE INDEX ends_by_session ON ends (session);
CREATE TABLE pains (
    seq INTEGER PRIMARY KEY REFERENCES facts, id TEXT NOT NULL, session TEXT NOT NULL,
    at TEXT NOT NULL, stretch TEXT NOT NULL, side TEXT NOT NULL, moment TEXT NOT NULL,
    note TEXT NOT NULL);
CREATE INDEX pains_by_id ON pains (id);
CREATE TABLE acknowledgements (
    seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
    answer TEXT NOT NULL);
CREATE TABLE left_out (
    seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, stretch TEXT NOT NULL,
    left_out INTEGER NOT NULL);
INSERT INTO facts VALUES (1, 'acknowledgements'), (2, 'sessions'), (3, 'holds'), (4, 'pains'),
    (5, 'left_out'), (6, 'ends'), (7, 'sessions'), (8, 'places');
INSERT INTO acknowledgements VALUES (1, '2026-11-22T18:00:00.000000+00:00', 1, 'no pain');
INSERT INTO sessions VALUES
    (2, 's1', '2026-11-22T18:01:00.000000+00:00', '["wall-glute", "seated-twist"]', 'right'),
    (7, 's2', '2026-11-22T19:00:00.000000+00:00', '["wall-glute"]', 'left');
INSERT INTO holds VALUES (3, 's1', '2026-11-22T18:03:00.250000+00:00', 'wall-glute', 'right', 6,
    60.0, 'finished');
INSERT INTO pains VALUES (4, 'p1', 's1', '2026-11-22T18:04:00.000000+00:00', 'seated-twist',
    'right', 'holding', '');
INSERT INTO left_out VALUES (5, '2026-11-22T18:04:00.000000+00:00', 'seated-twist', 1);
INSERT INTO ends VALUES (6, 's1', '2026-11-22T18:05:00.000000+00:00', 'pain');
INSERT INTO places VALUES ('s2', 8, '2026-11-22T19:02:00.000000+00:00', 3, '["wall-glute"]');
PRAGMA user_version = 1;
"""
PAST = Overview(
    last_side={"wall-glute": {"right": datetime.fromisoformat("2026-11-22T18:03:00.250Z")}},
    left_out=frozenset({"seated-twist"}),
    last_first_side="left",
    acknowledged_version=1,
    pain_since=True,
    open_session=OpenSession(
        "s2",
        datetime.fromisoformat("2026-11-22T19:02Z"),
        ("wall-glute",),
        "left",
        3,
        ("wall-glute",),
    ),
)

# Made up: two steps that build on one another, and one that fails in its second statement.
NEXT: tuple[Migration, ...] = (
    ("ALTER TABLE holds ADD COLUMN felt TEXT NOT NULL DEFAULT ''",),
    ("UPDATE holds SET felt = 'easy'", "CREATE TABLE moods (seq INTEGER PRIMARY KEY)"),
)
FAILING: tuple[Migration, ...] = (("DELETE FROM pains", "CREATE TABLE facts (again TEXT)"),)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "diary.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(FIRST_FORM)
    return path


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [*raw.iterdump(), str(raw.execute("PRAGMA user_version").fetchone())]


def test_a_diary_of_the_first_schema_is_read(path: Path) -> None:
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        assert diary.overview() == PAST
        assert [hold.seconds for hold in diary.holds("s1")] == [60.0]


def test_a_new_diary_has_the_form_of_one_that_was_brought_up_to_it(
    tmp_path: Path, path: Path
) -> None:
    Diary(path).close()
    Diary(tmp_path / "new.sqlite3").close()

    def form(of: Path) -> set[str]:
        words = (" ".join(line.split()) for line in dump(of) if line.startswith("CREATE"))
        return {word.replace("( ", "(").rstrip(";") for word in words}

    assert form(path) == form(tmp_path / "new.sqlite3")


def test_steps_are_taken_in_order_after_a_copy_was_made(path: Path) -> None:
    before = dump(path)
    with closing(Diary(path, (*MIGRATIONS, *NEXT))) as diary:
        assert diary.problem == ""
        assert diary.overview() == PAST
        diary.record(ANSWER)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (4,)
        assert raw.execute("SELECT felt FROM holds").fetchall() == [("easy",)]
    assert dump(path.with_name("diary.backup-1.sqlite3")) == before
    assert list(path.parent.glob("*.new")) == []


def test_a_diary_of_the_present_form_is_not_copied(path: Path) -> None:
    Diary(path).close()
    there = sorted(path.parent.iterdir())
    Diary(path).close()
    assert sorted(path.parent.iterdir()) == there


def test_a_step_that_fails_leaves_the_diary_as_it_was(path: Path) -> None:
    before = dump(path)
    with closing(Diary(path, (*MIGRATIONS, *NEXT, *FAILING))) as diary:
        assert str(path) in diary.problem
        assert "could not be made ready for this version" in diary.problem
        diary.record(HOLD, PAIN)
        assert diary.overview().pain_since
        assert diary.holds("one") == (HOLD,)
    assert dump(path) == before
    with closing(Diary(path)) as diary:
        assert diary.overview() == PAST


def test_without_a_copy_no_step_is_taken(path: Path) -> None:
    path.with_name("diary.backup-1.sqlite3").mkdir()
    before = dump(path)
    with closing(Diary(path, (*MIGRATIONS, *NEXT))) as diary:
        assert "no copy could be made first" in diary.problem
    assert dump(path) == before


@pytest.mark.parametrize("killed", [False, True])
def test_a_diary_from_a_newer_version_is_not_touched(path: Path, *, killed: bool) -> None:
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA journal_mode = WAL")
    newer.execute("PRAGMA user_version = 99")
    if not killed:
        newer.close()
    before = path.read_bytes()
    with closing(Diary(path)) as diary:
        assert diary.problem == (
            f"The diary {path} was written by a newer version of the app, so it is left as it "
            "is and nothing is written down; please update the app."
        )
        diary.record(PAIN)
        assert diary.overview().pain_since
    assert path.read_bytes() == before
    newer.close()
