"""Old diaries are migrated to the current schema, or left exactly as they are."""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from glutestretch.diary.events import (
    Answer,
    OpenSession,
    Overview,
    PainMoment,
    PlaceReached,
)
from glutestretch.diary.schema import MIGRATIONS, Migration
from glutestretch.diary.store import Diary
from glutestretch.kit.record import replace
from glutestretch.session.engine.plan import Kind, make
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import from_json, single
from glutestretch.stretches.sides import Side
from tests.diary.events import ANSWER, HOLD, PAIN
from tests.support.library import catalogue, routine_of

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
# A diary of the second form: a session of three stretches that was stopped for pain and went on
# without one of them, and one of a single stretch that broke off, its sides exchanged.
SECOND_FORM = (
    FIRST_FORM[: FIRST_FORM.index("INSERT")]
    + """
CREATE TABLE screenings (
    seq INTEGER PRIMARY KEY REFERENCES facts, at TEXT NOT NULL, version INTEGER NOT NULL,
    concerns TEXT NOT NULL, agreed TEXT NOT NULL, stretches TEXT NOT NULL);
INSERT INTO facts VALUES (1, 'acknowledgements'), (2, 'screenings'), (3, 'sessions'), (4, 'holds'),
    (5, 'pains'), (6, 'left_out'), (7, 'holds'), (8, 'ends'), (9, 'pains'), (10, 'pains'),
    (11, 'acknowledgements'), (12, 'sessions'), (13, 'holds'), (14, 'places');
INSERT INTO acknowledgements VALUES
    (1, '2026-11-22T18:00:00.000000+00:00', 1, 'no pain'),
    (11, '2026-11-22T18:30:00.000000+00:00', 1, 'cleared by a provider');
INSERT INTO screenings VALUES
    (2, '2026-11-22T18:00:30.000000+00:00', 1, '["knee"]', '[]', '["seated-figure-four"]');
INSERT INTO sessions VALUES
    (3, 's1', '2026-11-22T18:01:00.000000+00:00', '["prone-glute", "seated-twist"]', 'right'),
    (12, 's2', '2026-11-22T19:00:00.000000+00:00', '["wall-glute", "seated-twist"]', 'left');
INSERT INTO holds VALUES
    (4, 's1', '2026-11-22T18:03:00.250000+00:00', 'wall-glute', 'right', 2, 27.5, 'pain'),
    (7, 's1', '2026-11-22T18:09:00.000000+00:00', 'seated-twist', 'left', 6, 60.0, 'finished'),
    (13, 's2', '2026-11-22T19:02:00.000000+00:00', 'wall-glute', 'right', 6, 60.0, 'finished');
INSERT INTO pains VALUES
    (5, 'p1', 's1', '2026-11-22T18:03:00.250000+00:00', 'wall-glute', 'right', 'holding, step 4',
        ''),
    (9, 'p2', '', '2026-11-22T18:10:00.000000+00:00', '', '', 'after the session', 'a pinch'),
    (10, 'p3', '', '2026-11-22T18:20:00.000000+00:00', 'wall-glute', 'left', 'reading', '');
INSERT INTO left_out VALUES (6, '2026-11-22T18:04:00.000000+00:00', 'wall-glute', 1);
INSERT INTO ends VALUES (8, 's1', '2026-11-22T18:09:30.000000+00:00', 'finished');
INSERT INTO places VALUES ('s2', 14, '2026-11-22T19:03:00.000000+00:00', 5,
    '["wall-glute", "prone-glute"]');
PRAGMA user_version = 2;
"""
)
FIFTH_FORM = Path(__file__).parent.parent / "stored" / "diary.5.sql"
AT = datetime.fromisoformat("2026-11-21T17:04Z")
PAST = Overview(
    last_side={"wall-glute": {"right": datetime.fromisoformat("2026-11-22T18:03:00.250Z")}},
    left_out=frozenset({"seated-twist"}),
    last_first_side="left",
    acknowledged_version=1,
    pain_since=True,
    open_session=OpenSession(
        "s2",
        datetime.fromisoformat("2026-11-22T19:02Z"),
        single("wall-glute"),
        Side.LEFT,
        3,
        ((0, 0),),
    ),
)

# Made up: two steps that build on one another, and one that fails in its second statement.
NEXT: tuple[Migration, ...] = (
    ("ALTER TABLE holds ADD COLUMN felt TEXT NOT NULL DEFAULT ''",),
    ("UPDATE holds SET felt = 'easy'", "CREATE TABLE moods (seq INTEGER PRIMARY KEY)"),
)
FAILING: tuple[Migration, ...] = (("DELETE FROM pains", "CREATE TABLE facts (again TEXT)"),)


def stored(folder: Path, *scripts: str) -> Path:
    """Return a diary as these statements leave it."""
    path = folder / "diary.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        for script in scripts:
            raw.executescript(script)
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return stored(tmp_path, FIRST_FORM)


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [*raw.iterdump(), str(raw.execute("PRAGMA user_version").fetchone())]


def test_a_diary_of_the_first_schema_is_read(path: Path) -> None:
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        assert diary.overview() == PAST
        assert [hold.seconds for hold in diary.holds("s1")] == [60.0]


def test_a_diary_of_the_second_schema_is_read(tmp_path: Path) -> None:
    path = stored(tmp_path, SECOND_FORM)
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        past = diary.overview()
        assert past.open_session == OpenSession(
            "s2",
            datetime.fromisoformat("2026-11-22T19:03Z"),
            routine_of("wall-glute", "seated-twist"),
            Side.LEFT,
            5,
            ((0, 0),),
        )
        assert past.advised_against == {"seated-figure-four"}
        assert [(hold.stretch, hold.entry) for hold in diary.holds("s1")] == [
            ("wall-glute", None),  # it was left out after pain, so its position is not known
            ("seated-twist", 1),
        ]
        assert [(hold.stretch, hold.entry) for hold in diary.holds("s2")] == [("wall-glute", 0)]


def test_words_become_codes(tmp_path: Path) -> None:
    path = stored(tmp_path, SECOND_FORM)
    Diary(path).close()
    with closing(sqlite3.connect(path)) as raw:
        pains = raw.execute("SELECT side, moment, step, note FROM pains ORDER BY seq").fetchall()
        answers = raw.execute("SELECT answer FROM acknowledgements ORDER BY seq").fetchall()
        routine, skipped = raw.execute("SELECT routine, skipped FROM sessions").fetchone()
    assert pains == [
        ("right", PainMoment.HOLDING, 3, ""),
        ("", PainMoment.AFTER_SESSION, None, "a pinch"),
        ("left", PainMoment.READING, None, ""),
    ]
    assert answers == [(Answer.NO_PAIN,), (Answer.CLEARED,)]
    assert from_json(json.loads(routine)) == routine_of("prone-glute", "seated-twist")
    assert skipped == "[]"


@pytest.mark.parametrize("names", ["", "nothing", "7", '{"a": 1}', "null", '"wall-glute"'])
def test_an_old_session_that_is_damaged_costs_only_itself(tmp_path: Path, names: str) -> None:
    damage = (
        "UPDATE sessions SET stretches = '{0}' WHERE id = 's1'; UPDATE places SET swapped = '{0}'"
    )
    path = stored(tmp_path, SECOND_FORM, damage.format(names) + " WHERE session = 's1';")
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        assert diary.overview().open_session is not None
        assert [hold.entry for hold in diary.holds("s1")] == [None, None]
    with closing(sqlite3.connect(path)) as raw:
        [found] = raw.execute("SELECT routine FROM sessions WHERE id = 's1'").fetchone()
    assert found == names


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE sessions SET stretches = 'nothing'",
        "UPDATE sessions SET stretches = '[7]'",
        "UPDATE sessions SET first_side = 'above'",
        "UPDATE places SET swapped = 'nothing'",
    ],
)
def test_an_old_diary_whose_open_session_is_damaged_is_set_aside(
    tmp_path: Path, damage: str
) -> None:
    path = stored(tmp_path, SECOND_FORM, damage)
    with closing(Diary(path)) as diary:
        assert "was damaged and is kept as" in diary.problem
        assert diary.overview() == Overview()


@pytest.mark.parametrize("form", [FIRST_FORM, SECOND_FORM])
def test_an_old_diary_that_cannot_be_written_is_read_all_the_same(
    tmp_path: Path, form: str
) -> None:
    path = stored(tmp_path, form)
    with closing(Diary(Path(shutil.copy(path, tmp_path / "other.sqlite3")))) as diary:
        expected = diary.overview()
    before = path.read_bytes()

    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with closing(Diary(path)) as diary:
            assert "Another program is using the diary" in diary.problem
            assert diary.overview() == expected
        other.execute("ROLLBACK")
    assert path.read_bytes() == before


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
        assert raw.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 2,)
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


def test_a_diary_of_the_fifth_schema_is_read(tmp_path: Path) -> None:
    path = stored(tmp_path, FIFTH_FORM.read_text("utf-8"))
    with closing(Diary(path, computer="desk")) as diary:
        assert diary.problem == ""
        begun = diary.overview().open_session
        assert begun is not None
        assert (begun.cue, begun.swapped, begun.variants) == (6, ((0, 0),), ())
        assert [(hold.stretch, hold.variant) for hold in diary.holds("s1")] == [("prone-glute", "")]
        diary.record(
            replace(HOLD, session="s2", variant="chair"),
            PlaceReached("s2", AT, 7, (), (("prone-glute", "chair"),)),
        )
    with closing(Diary(path, computer="desk")) as again:
        assert again.holds("s2")[-1].variant == "chair"
        begun = again.overview().open_session
        assert begun is not None
        assert (begun.cue, begun.variants) == (7, (("prone-glute", "chair"),))


def test_holds_of_the_seventh_schema_were_alone_on_their_side(tmp_path: Path) -> None:
    seventh = FIFTH_FORM.with_name("diary.7.sql")
    path = stored(tmp_path, seventh.read_text("utf-8"))
    with closing(Diary(path, computer="desk")) as diary:
        assert diary.problem == ""
        past = diary.overview()
        held = [(hold.repetition, hold.number, hold.missing) for hold in diary.holds("s2")]
        assert held == [(0, 0, 0), (1, 0, 0)]
        assert list(past.last_side["prone-glute"]) == ["right"]
        begun = past.open_session
        assert begun is not None
        [entry] = begun.routine.entries
        assert (entry.repetitions, entry.holds, entry.between) == (3, 1, 5.0)
        plan = make(catalogue(), begun.routine, begun.first_side, Settings())
        assert (plan.cues[begun.cue].round, plan.cues[begun.cue].kind) == ((0, 2), Kind.FOLLOWING)
        left = replace(HOLD, session="s2", stretch="prone-glute", side=Side.LEFT)
        diary.record(replace(left, number=1, missing=1))
        assert "left" not in diary.overview().last_side["prone-glute"]
        diary.record(replace(left, number=0, missing=0))
    with closing(Diary(path, computer="desk")) as again:
        assert [(hold.number, hold.missing) for hold in again.holds("s2")[2:]] == [(1, 1), (0, 0)]
        assert again.overview().last_side["prone-glute"]["left"] == left.at


def test_a_pain_of_an_older_schema_has_no_variant(tmp_path: Path) -> None:
    third = FIFTH_FORM.with_name("diary.3.sql")
    path = stored(tmp_path, third.read_text("utf-8"))
    with closing(Diary(path, computer="desk")) as diary:
        diary.record(replace(PAIN, id="p2", variant="chair"))
        assert [past.report.variant for past in diary.pains()] == ["", "chair"]


def test_a_session_whose_variants_are_damaged_sets_the_diary_aside(tmp_path: Path) -> None:
    for damage in ("nothing", "[]", '{"a": 1}'):
        path = stored(tmp_path, FIFTH_FORM.read_text("utf-8"))
        Diary(path, computer="desk").close()
        with closing(sqlite3.connect(path)) as raw, raw:
            raw.execute("UPDATE places SET variants = ?", (damage,))
        with closing(Diary(path, computer="desk")) as diary:
            assert "was damaged and is kept as" in diary.problem
        for left in tmp_path.iterdir():
            left.unlink()
