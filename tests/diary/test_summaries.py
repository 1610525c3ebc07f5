"""The summaries agree with the facts, whatever adds or removes these, and with the old file."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.diary.events import (
    Acknowledged,
    Answer,
    Fact,
    HoldEnded,
    HoldOutcome,
    LeftOut,
    Occasion,
    PainMoment,
    PainNoted,
    PainRated,
    PainReported,
    PainWithdrawn,
    PastPain,
    SessionBegan,
    SessionSummary,
    SideHeld,
    StiffnessRated,
    TighterSide,
    TighterSideTold,
)
from glutestretch.diary.rows import write
from glutestretch.diary.store import Diary, NullDiary
from glutestretch.kit.record import replace
from glutestretch.stretches.sides import Side
from tests.bench.diary import fill
from tests.diary.events import BEGAN, ENDED, HOLD, NOON, PAIN, ROUTINE, at, facts

THIRD_FORM = Path(__file__).parent.parent / "stored" / "diary.3.sql"
TABLES = ("holds", "stiffness", "tighter_sides", "sessions")
MINUTE = timedelta(minutes=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
NOON_LOCAL = (NOON - EPOCH) // MINUTE


@pytest.fixture(autouse=True)
def in_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from wall_clock(monkeypatch, "UTC")


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from wall_clock(monkeypatch, "Europe/Berlin")


def wall_clock(monkeypatch: pytest.MonkeyPatch, zone: str) -> Iterator[None]:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def old_file(folder: Path) -> Path:
    path = folder / "diary.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(THIRD_FORM.read_text("utf-8"))
    return path


@pytest.mark.usefixtures("in_berlin")
def test_the_old_file_gets_a_summary_of_each_session(tmp_path: Path) -> None:
    with closing(Diary(old_file(tmp_path))) as diary:
        assert diary.problem == ""
        first = datetime(2026, 11, 20, 18, 1, tzinfo=UTC) - EPOCH  # an hour ahead in Berlin
        second = datetime(2026, 11, 22, 0, 32, tzinfo=UTC) - EPOCH
        assert diary.sessions() == (
            SessionSummary("s1", first // MINUTE, 3, 2, 147.75, 14),
            SessionSummary("s2", second // MINUTE, 0, 0, 4.5, 0),
        )
        assert diary.sides(0) == (
            SideHeld("seated-twist", Side.LEFT, 4.5),
            SideHeld("seated-twist", Side.RIGHT, 27.5),
            SideHeld("wall-glute", Side.LEFT, 60.0),
            SideHeld("wall-glute", Side.RIGHT, 60.25),
        )
        assert diary.sides(second // MINUTE) == (SideHeld("seated-twist", Side.LEFT, 4.5),)
        report = PainReported(
            *("p1", "s1", datetime(2026, 11, 20, 17, 7, tzinfo=UTC), "seated-twist", Side.RIGHT),
            *(PainMoment.HOLDING, 3, "a pinch", None),
        )
        assert diary.pains() == (
            PastPain(
                report,
                (datetime(2026, 11, 20, 18, 7, tzinfo=UTC) - EPOCH) // MINUTE,
                put_back=datetime(2026, 11, 21, 23, 31, tzinfo=UTC),
                answered=datetime(2026, 11, 21, 23, 30, tzinfo=UTC),
                answer=Answer.CLEARED,
            ),
        )


def test_the_old_file_is_backed_up_and_goes_on(tmp_path: Path) -> None:
    path = old_file(tmp_path)
    with closing(Diary(path)) as diary:
        diary.record(StiffnessRated("s2", at(0), Occasion.AFTER, 4), replace(HOLD, session="s2"))
    with closing(Diary(path)) as diary:
        assert diary.sessions()[1].after == 4
        assert diary.sessions()[1].whole == 1
    with closing(sqlite3.connect(path.with_name("diary.backup-3.sqlite3"))) as raw:
        [dumped] = ["\n".join(raw.iterdump())]
    assert "summaries" not in dumped
    assert dumped.removesuffix("COMMIT;") in THIRD_FORM.read_text("utf-8")


def test_an_old_session_without_a_moment_costs_only_itself(tmp_path: Path) -> None:
    path = old_file(tmp_path)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE sessions SET at = 'once' WHERE id = 's1'")
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        assert [one.id for one in diary.sessions()] == ["s2"]


def test_what_the_user_says_stands_in_the_summary(tmp_path: Path) -> None:
    with closing(Diary(tmp_path / "diary.sqlite3")) as diary:
        diary.record(BEGAN)
        diary.record(StiffnessRated("one", at(0), Occasion.BEFORE, 1))
        diary.record(StiffnessRated("one", at(0), Occasion.BEFORE, 10))
        diary.record(HOLD, ENDED, StiffnessRated("one", at(5), Occasion.AFTER, 3))
        diary.record(TighterSideTold("one", at(5), TighterSide.LEFT))
        diary.record(TighterSideTold("one", at(5), TighterSide.RIGHT))
        assert diary.sessions() == (
            SessionSummary("one", NOON_LOCAL, 1, 1, 60.25, 6, 10, 3, TighterSide.RIGHT),
        )


def test_a_pain_keeps_how_strong_it_was(tmp_path: Path) -> None:
    with closing(Diary(tmp_path / "diary.sqlite3")) as diary:
        diary.record(PAIN, replace(PAIN, id="p2", level=7), PainRated("p1", 4))
        assert [pain.report.level for pain in diary.pains()] == [4, 7]
        assert [(pain.put_back, pain.answer) for pain in diary.pains()] == [(None, None)] * 2


def test_only_what_followed_a_pain_was_done_about_it(tmp_path: Path) -> None:
    with closing(Diary(tmp_path / "diary.sqlite3")) as diary:
        diary.record(Acknowledged(at(0), 1, Answer.NO_PAIN))
        diary.record(LeftOut(at(0), PAIN.stretch, left_out=False))
        diary.record(PAIN, LeftOut(at(3), PAIN.stretch, left_out=True))
        diary.record(LeftOut(at(4), "wall-glute", left_out=False))
        [pain] = diary.pains()
        assert (pain.put_back, pain.answered) == (None, None)
        diary.record(Acknowledged(at(5), 1, Answer.CLEARED))
        diary.record(LeftOut(at(6), PAIN.stretch, left_out=False))
        diary.record(Acknowledged(at(7), 1, Answer.NO_PAIN))
        [pain] = diary.pains()
        assert (pain.put_back, pain.answered, pain.answer) == (at(6), at(5), Answer.CLEARED)


def test_what_could_not_be_written_is_summed_up_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite3"
    with closing(Diary(path)) as diary:
        diary.record(BEGAN, HOLD)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            diary.record(replace(HOLD, side=Side.LEFT))
            assert diary.unwritten == 1
            assert diary.sessions() == (SessionSummary("one", NOON_LOCAL, 2, 2, 120.5, 12),)
            other.execute("ROLLBACK")


def summed(happened: list[Fact]) -> tuple[SessionSummary, ...]:
    """Return the summaries as they follow from the facts alone."""
    found = {}
    for began in happened:
        if not isinstance(began, SessionBegan):
            continue
        holds = [f for f in happened if isinstance(f, HoldEnded) and f.session == began.id]
        rated = {
            fact.occasion: fact.level
            for fact in happened
            if isinstance(fact, StiffnessRated) and fact.session == began.id
        }
        told = [f for f in happened if isinstance(f, TighterSideTold) and f.session == began.id]
        whole = [hold for hold in holds if hold.outcome is HoldOutcome.FINISHED]
        part = [hold for hold in holds if hold in whole or hold.breaths or hold.seconds >= 10]
        found[began.id] = SessionSummary(
            began.id,
            (began.at.astimezone(UTC) - EPOCH) // MINUTE,
            len(part),
            len(whole),
            sum(hold.seconds for hold in holds),
            sum(hold.breaths for hold in holds),
            rated.get(Occasion.BEFORE),
            rated.get(Occasion.AFTER),
            told[-1].side if told else None,
        )
    return tuple(sorted(found.values(), key=lambda one: (one.local, one.id)))


def alike(one: tuple[SessionSummary, ...], two: tuple[SessionSummary, ...]) -> bool:
    """Compare summaries, their seconds as closely as sums of floats are equal."""
    rounded = [
        [replace(summary, seconds=round(summary.seconds, 3)) for summary in of] for of in (one, two)
    ]
    return rounded[0] == rounded[1]


@given(st.lists(facts(), max_size=30))
@settings(deadline=None, max_examples=60)
def test_summaries_follow_from_the_facts(happened: list[Fact]) -> None:
    quiet = NullDiary()
    quiet.record(*happened)
    assert alike(quiet.sessions(), summed(happened))


@given(st.lists(facts(), max_size=20), st.data())
@settings(deadline=None, max_examples=40)
def test_summaries_follow_when_facts_are_taken_away_and_put_back(
    happened: list[Fact], data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "diary.sqlite3")
        with closing(Diary(path)) as diary:
            diary.record(SessionBegan("a", NOON, ROUTINE, Side.LEFT), *happened)
            before = diary.sessions()
            with closing(sqlite3.connect(path, isolation_level=None)) as other:
                gone = {}
                for table in TABLES:
                    rows = other.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
                    gone[table] = data.draw(st.sets(st.sampled_from(rows))) if rows else set()
                    for row in gone[table]:
                        other.execute(f"DELETE FROM {table} WHERE seq = ?", row[:1])  # noqa: S608
                        assert kept(other) == computed(other)
                for table in reversed(TABLES):
                    for row in gone[table]:
                        marks = ", ".join("?" * len(row))
                        other.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608
                        assert kept(other) == computed(other)
            assert diary.sessions() == before


def kept(connection: sqlite3.Connection) -> dict[str, tuple[object, ...]]:
    return {row[0]: row for row in connection.execute("SELECT * FROM summaries")}


def computed(connection: sqlite3.Connection) -> dict[str, tuple[object, ...]]:
    return {row[0]: row for row in connection.execute("SELECT * FROM summaries_now")}


def test_a_withdrawn_pain_is_gone() -> None:
    quiet = NullDiary()
    quiet.record(PAIN, PainNoted("p1", "a pinch"))
    assert [pain.report.note for pain in quiet.pains()] == ["a pinch"]
    quiet.record(PainWithdrawn("p1", "", pain_before=False))
    assert quiet.pains() == ()


def test_the_last_deed_is_a_session_that_counts_or_a_pain(tmp_path: Path) -> None:
    for_ever = NOON_LOCAL + 10_000_000
    with closing(Diary(tmp_path / "diary.sqlite3")) as diary:
        assert diary.last_done(for_ever) is None
        diary.record(BEGAN, replace(HOLD, breaths=0, seconds=9.0, outcome=HoldOutcome.CUT_SHORT))
        assert diary.last_done(for_ever) is None
        diary.record(replace(HOLD, side=Side.LEFT))
        assert diary.last_done(for_ever) == NOON_LOCAL
        diary.record(PAIN)
        assert diary.last_done(for_ever) == NOON_LOCAL + 3
        diary.record(PainWithdrawn("p1", "", pain_before=False))
        assert diary.last_done(for_ever) == NOON_LOCAL
        assert diary.last_done(NOON_LOCAL - 1) is None
    quiet = NullDiary()
    quiet.record(BEGAN, HOLD)
    assert (quiet.last_done(for_ever), quiet.last_done(NOON_LOCAL - 1)) == (NOON_LOCAL, None)


def test_a_hold_costs_a_long_diary_no_more_steps_than_a_short_one(tmp_path: Path) -> None:
    def steps(sessions: int) -> int:
        path = tmp_path / f"{sessions}.sqlite3"
        fill(path, sessions)
        taken: list[None] = []
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.set_progress_handler(lambda: taken.append(None), 1)
            write(connection, [replace(HOLD, session="session 9")])
        return len(taken)

    assert steps(300) < 1.1 * steps(60)
