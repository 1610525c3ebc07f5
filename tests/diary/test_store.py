"""What is written into the diary is there again, in the order in which it happened."""

import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glutestretch.diary.events import (
    Acknowledged,
    Answer,
    Fact,
    HoldOutcome,
    LeftOut,
    OpenSession,
    Overview,
    PainNoted,
    PainWithdrawn,
    PlaceReached,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
    SessionReopened,
    TighterSide,
    TighterSideTold,
)
from glutestretch.diary.rows import read_overview
from glutestretch.diary.store import Diary, NullDiary
from glutestretch.kit.record import replace
from glutestretch.session.engine.safety import warning_due
from glutestretch.stretches.sides import Side
from tests.bench.diary import fill
from tests.diary.events import (
    ANSWER,
    BEGAN,
    ENDED,
    HOLD,
    PAIN,
    PLACE,
    ROUTINE,
    at,
    facts,
)
from tests.support.processes import Process


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "diary.sqlite3"


@pytest.fixture
def diary(path: Path) -> Iterator[Diary]:
    made = Diary(path)
    yield made
    made.close()


def reread(path: Path) -> Overview:
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        return diary.overview()


def test_a_new_diary_knows_of_nothing_and_has_no_problem(diary: Diary, path: Path) -> None:
    assert diary.problem == ""
    assert diary.overview() == Overview()
    assert path.stat().st_mode & 0o077 == 0


def test_a_session_that_broke_off_is_open_at_the_place_it_reached(diary: Diary, path: Path) -> None:
    diary.record(BEGAN)
    assert diary.overview().open_session == OpenSession("one", at(0), ROUTINE, Side.RIGHT, 0)
    diary.record(PLACE)
    diary.record(PlaceReached("one", at(2), 7, ((0, 0), (1, 2))))
    diary.close()
    assert reread(path).open_session == OpenSession(
        "one", at(2), ROUTINE, Side.RIGHT, 7, ((0, 0), (1, 2))
    )


def test_a_session_that_ended_is_not_open_nor_is_one_before_it(diary: Diary, path: Path) -> None:
    diary.record(replace(BEGAN, id="forgotten"))
    diary.record(BEGAN, PLACE)
    diary.record(SessionEnded("one", at(4), SessionOutcome.FINISHED))
    diary.close()
    assert reread(path).open_session is None
    assert reread(path).last_first_side == "right"


def test_the_tighter_side_is_the_one_said_last(diary: Diary, path: Path) -> None:
    assert diary.overview().tighter is None
    diary.record(BEGAN, TighterSideTold("one", at(1), TighterSide.LEFT))
    diary.record(TighterSideTold("one", at(2), TighterSide.NEITHER))
    assert diary.overview().tighter is TighterSide.NEITHER
    diary.close()
    assert reread(path).tighter is TighterSide.NEITHER


def test_only_finished_holds_count_as_done(diary: Diary, path: Path) -> None:
    diary.record(HOLD)
    diary.record(replace(HOLD, at=at(9), outcome=HoldOutcome.CUT_SHORT))
    diary.record(replace(HOLD, at=at(9), stretch="prone-glute", outcome=HoldOutcome.PAIN))
    diary.record(replace(HOLD, at=at(9), side=Side.LEFT, outcome=HoldOutcome.CUT_SHORT))
    diary.close()
    assert reread(path).last_done == {}
    assert reread(path).last_side == {"wall-glute": {"right": at(2)}}


def test_a_stretch_is_done_with_its_second_side(diary: Diary, path: Path) -> None:
    diary.record(HOLD, replace(HOLD, at=at(4), side=Side.LEFT))
    diary.close()
    assert reread(path).last_done == {"wall-glute": at(4)}


def test_one_side_later_leaves_the_stretch_done_when_it_was(diary: Diary, path: Path) -> None:
    diary.record(HOLD, replace(HOLD, at=at(4), side=Side.LEFT))
    diary.record(replace(HOLD, at=at(3 * 24 * 60)))
    diary.close()
    assert reread(path).last_done == {"wall-glute": at(4)}
    assert reread(path).last_side["wall-glute"]["right"] == at(3 * 24 * 60)


def test_a_stretch_stays_left_out_until_it_is_put_back(diary: Diary, path: Path) -> None:
    diary.record(LeftOut(at(0), "wall-glute", left_out=True))
    diary.record(LeftOut(at(0), "prone-glute", left_out=True))
    diary.record(LeftOut(at(1), "wall-glute", left_out=False))
    diary.close()
    assert reread(path).left_out == {"prone-glute"}


def test_the_holds_of_a_session_come_back_as_they_were(diary: Diary) -> None:
    second = replace(HOLD, side=Side.LEFT, seconds=12.5, outcome=HoldOutcome.CUT_SHORT)
    diary.record(BEGAN, HOLD)
    diary.record(replace(HOLD, session="other"))
    diary.record(second)
    assert diary.holds("one") == (HOLD, second)
    assert diary.holds("none") == ()


def test_pain_keeps_its_own_words(diary: Diary, path: Path) -> None:
    diary.record(PAIN)
    diary.record(PainNoted("p1", "a pinch \U0001f9b5 \ud83e in front"))
    diary.close()
    with closing(sqlite3.connect(path)) as raw:
        [row] = raw.execute("SELECT id, stretch, side, moment, note FROM pains").fetchall()
    assert row == ("p1", "seated-twist", "left", "holding", "a pinch \U0001f9b5 ? in front")


@pytest.mark.parametrize("years", [-1, 0, 1])
def test_the_warning_follows_the_order_of_facts_and_not_the_wall_clock(
    path: Path, years: int
) -> None:
    """Between two facts the clock may be set a year forward or back."""
    jump = timedelta(days=365 * years)
    with closing(Diary(path)) as diary:
        assert warning_due(diary.overview(), 1)
        diary.record(ANSWER)
        assert not warning_due(diary.overview(), 1)
        diary.record(replace(PAIN, at=PAIN.at + jump))
    assert warning_due(reread(path), 1)
    with closing(Diary(path)) as diary:
        diary.record(Acknowledged(at(9) - jump, 1, Answer.CLEARED))
    assert not warning_due(reread(path), 1)
    assert warning_due(reread(path), 2)


def test_a_clock_set_back_keeps_the_last_session_the_last(path: Path) -> None:
    with closing(Diary(path)) as diary:
        diary.record(BEGAN, PLACE, ENDED)
        early = at(-60 * 24 * 365)
        diary.record(SessionBegan("two", early, ROUTINE, Side.LEFT), replace(HOLD, at=early))
        diary.record(replace(HOLD, at=early, side=Side.LEFT))
        diary.record(PlaceReached("two", early, 3))
    past = reread(path)
    assert past.open_session == OpenSession("two", early, ROUTINE, Side.LEFT, 3)
    assert past.last_first_side == "left"
    assert past.last_done == {"wall-glute": early}


def test_facts_recorded_together_are_there_together(path: Path) -> None:
    with closing(Diary(path)) as diary:
        diary.record()
        diary.record(BEGAN, PLACE, HOLD, PAIN, LeftOut(at(3), "seated-twist", left_out=True), ENDED)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT count(*) FROM facts").fetchone() == (6,)
        assert raw.execute("SELECT kind FROM facts ORDER BY seq DESC").fetchone() == ("ends",)


@given(st.lists(facts(), max_size=25), st.integers(0, 25))
@settings(deadline=None, max_examples=40)
def test_the_stored_past_equals_the_past_in_memory(happened: list[Fact], cut: int) -> None:
    quiet = NullDiary()
    with TemporaryDirectory() as directory:
        path = Path(directory, "diary.sqlite3")
        for part in (happened[:cut], happened[cut:]):
            with closing(Diary(path)) as diary:
                for fact in part:
                    diary.record(fact)
                    quiet.record(fact)
                    assert diary.overview() == quiet.overview()
                assert diary.problem == ""
        with closing(Diary(path)) as diary:
            assert diary.overview() == quiet.overview()
            for session in "abc":
                assert diary.holds(session) == quiet.holds(session)


_RECORDS_FOR_EVER = """
import sys
from itertools import count
from glutestretch.kit.record import replace
from glutestretch.diary.store import Diary
from tests.diary.events import BEGAN, HOLD, PAIN
diary = Diary(sys.argv[1])
diary.record(BEGAN)
for number in count(1):
    diary.record(replace(HOLD, breaths=number))
    print(number, flush=True)
"""


def test_killing_the_app_loses_no_recorded_fact(path: Path) -> None:
    with Process(_RECORDS_FOR_EVER, path) as process:
        recorded = 0
        while recorded < 50:
            recorded = int(process.line())
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert process.stdout
        for line in process.stdout.read().split("\n")[:-1]:
            recorded = int(line)
    with closing(Diary(path)) as diary:
        assert diary.problem == ""
        assert diary.overview().open_session is not None
        breaths = [hold.breaths for hold in diary.holds("one")]
    assert breaths[:recorded] == list(range(1, recorded + 1))
    assert len(breaths) <= recorded + 1


def test_a_withdrawn_report_leaves_no_trace(diary: Diary, path: Path) -> None:
    hurt = replace(HOLD, session="one", outcome=HoldOutcome.PAIN)
    diary.record(BEGAN, PLACE, hurt, PAIN, LeftOut(at(3), PAIN.stretch, left_out=True), ENDED)
    diary.record(PainWithdrawn(PAIN.id, "one", pain_before=False))
    diary.record(LeftOut(at(4), PAIN.stretch, left_out=False))
    diary.record(SessionReopened("one", at(5), ROUTINE, Side.RIGHT, (2,)))
    diary.record(PlaceReached("one", at(5), 7))
    kept = diary.overview()
    diary.close()
    past = reread(path)
    assert past == kept
    assert not past.pain_since
    assert past.left_out == frozenset()
    assert past.open_session == OpenSession("one", at(5), ROUTINE, Side.RIGHT, 7, (), (2,))
    with closing(Diary(path)) as again:
        assert [hold.outcome for hold in again.holds("one")] == [HoldOutcome.CUT_SHORT]


def test_a_long_past_is_looked_over_in_no_more_steps_than_a_short_one(tmp_path: Path) -> None:
    def steps(sessions: int) -> int:
        path = tmp_path / f"{sessions}.sqlite3"
        fill(path, sessions)
        taken: list[None] = []
        with closing(sqlite3.connect(path)) as connection:
            connection.set_progress_handler(lambda: taken.append(None), 1)
            past = read_overview(connection)
        assert len(past.last_done) == 4
        return len(taken)

    assert steps(300) < 1.1 * steps(60)
