"""What is written down, and under which session."""

from datetime import timedelta

from glutestretch.diary.events import (
    HoldEnded,
    HoldOutcome,
    LeftOut,
    Occasion,
    Overview,
    PainMoment,
    PainNoted,
    PainRated,
    PainReported,
    PlaceReached,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
    TighterSide,
)
from glutestretch.diary.memory import NullDiary
from glutestretch.kit.record import replace
from glutestretch.session.engine import facts
from glutestretch.session.engine.plan import Cue, Kind
from glutestretch.session.recorder import SessionRecorder
from glutestretch.stretches.routines import single
from glutestretch.stretches.sides import Side
from tests.support.fakes import FakeClock

WALL = single("wall-glute")
CUE = Cue(Kind.HOLDING, "wall-glute", 2, Side.LEFT, 1, 60.0)


def recorder() -> tuple[SessionRecorder, NullDiary, FakeClock]:
    clock = FakeClock()
    diary = NullDiary(Overview())
    return SessionRecorder(diary, clock), diary, clock


def test_every_session_has_an_id_of_its_own() -> None:
    book, diary, _ = recorder()

    for _ in range(10):
        book.began(WALL, Side.RIGHT)
        book.ended(SessionOutcome.FINISHED)

    assert len({fact.id for fact in diary.facts if isinstance(fact, SessionBegan)}) == 10


def test_facts_belong_to_the_session_that_runs() -> None:
    book, diary, clock = recorder()
    book.began(WALL, Side.RIGHT)
    clock.advance(30.0)

    book.reached(3, frozenset({(1, 0), (0, 2)}))
    book.hold_ended(CUE, 6, 60.0, HoldOutcome.FINISHED)

    began, place, hold = diary.facts
    assert isinstance(began, SessionBegan)
    assert isinstance(place, PlaceReached)
    assert isinstance(hold, HoldEnded)
    assert began.id == place.session == hold.session
    assert (place.cue, place.swapped) == (3, ((0, 2), (1, 0)))
    assert place.at - began.at == timedelta(seconds=30)
    assert (hold.stretch, hold.side, hold.breaths) == ("wall-glute", "left", 6)


def test_the_holds_of_a_session_are_at_hand_after_its_end() -> None:
    book, diary, _ = recorder()
    book.began(WALL, Side.RIGHT)
    book.hold_ended(CUE, 6, 60.0, HoldOutcome.FINISHED)

    book.ended(SessionOutcome.FINISHED)

    assert book.holds == tuple(fact for fact in diary.facts if isinstance(fact, HoldEnded))


def test_a_new_session_begins_with_no_holds() -> None:
    book, _, _ = recorder()
    book.began(WALL, Side.RIGHT)
    book.hold_ended(CUE, 6, 60.0, HoldOutcome.FINISHED)

    book.began(WALL, Side.RIGHT)

    assert book.holds == ()


def test_a_session_ends_once() -> None:
    book, diary, _ = recorder()
    book.began(WALL, Side.RIGHT)

    book.ended(SessionOutcome.PAIN)
    book.ended(SessionOutcome.FINISHED)

    ends = [fact.outcome for fact in diary.facts if isinstance(fact, SessionEnded)]
    assert ends == [SessionOutcome.PAIN]


def test_what_never_began_does_not_end() -> None:
    book, diary, _ = recorder()

    book.ended(SessionOutcome.FINISHED)

    assert not diary.facts


def test_pain_takes_the_stretch_out_in_the_same_moment() -> None:
    book, diary, _ = recorder()

    book.pain("wall-glute", Side.LEFT, PainMoment.READING)

    report, left_out = diary.facts
    assert isinstance(report, PainReported)
    assert (report.session, report.moment) == ("", PainMoment.READING)
    assert left_out == LeftOut(report.at, "wall-glute", left_out=True)
    assert book.past.left_out == {"wall-glute"}
    assert book.past.pain_since


def test_a_note_without_pain_is_not_written_down() -> None:
    book, diary, _ = recorder()

    book.pain_in_words("behind the hip")

    assert not diary.facts


def test_a_note_belongs_to_the_pain_that_was_told_last() -> None:
    book, diary, _ = recorder()
    book.pain("wall-glute", Side.LEFT, PainMoment.READING)
    book.pain("prone-glute", Side.RIGHT, PainMoment.READING)

    book.pain_in_words("knee")

    reports = [fact for fact in diary.facts if isinstance(fact, PainReported)]
    assert diary.facts[-1] == PainNoted(reports[-1].id, "knee")


def test_how_strong_it_was_belongs_to_the_pain_with_or_without_a_note() -> None:
    book, diary, _ = recorder()
    book.pain_in_words("", 3)
    assert not diary.facts
    book.pain("wall-glute", Side.LEFT, PainMoment.READING)

    book.pain_in_words("", 0)
    book.pain_in_words("knee", 8)

    [report] = [fact for fact in diary.facts if isinstance(fact, PainReported)]
    assert diary.facts[-3:] == [
        PainRated(report.id, 0),
        PainNoted(report.id, "knee"),
        PainRated(report.id, 8),
    ]


def test_what_is_felt_belongs_to_the_session_that_runs_or_ended_last() -> None:
    book, diary, clock = recorder()
    book.began(WALL, Side.LEFT)
    book.take((facts.StiffnessTold(Occasion.BEFORE, 6),))
    book.hold_ended(CUE, 6, 60.0, HoldOutcome.FINISHED)
    book.ended(SessionOutcome.FINISHED)
    book.take((facts.StiffnessTold(Occasion.AFTER, 2),))
    book.take((facts.TighterTold(TighterSide.RIGHT),))

    [summary] = diary.sessions()
    assert (summary.before, summary.after) == (6, 2)
    assert summary.tighter is book.tighter is TighterSide.RIGHT
    assert book.stiffness == {Occasion.BEFORE: 6, Occasion.AFTER: 2}

    clock.advance(60.0)
    book.began(WALL, Side.LEFT)
    assert not book.stiffness
    assert [one.tighter for one in diary.sessions()] == [TighterSide.RIGHT, None]


def test_what_is_known_of_the_past_follows_at_once() -> None:
    book, _, clock = recorder()
    book.began(WALL, Side.LEFT)

    book.hold_ended(CUE, 6, 60.0, HoldOutcome.FINISHED)

    assert book.past.last_side == {"wall-glute": {CUE.side: clock.now()}}
    assert book.past.last_done == {}

    book.hold_ended(replace(CUE, side=CUE.side.other), 6, 60.0, HoldOutcome.FINISHED)

    assert book.past.last_done == {"wall-glute": clock.now()}
    assert book.past.last_first_side == "left"


def test_a_hold_cut_short_is_not_a_stretch_done() -> None:
    book, _, _ = recorder()
    book.began(WALL, Side.LEFT)

    book.hold_ended(CUE, 2, 25.0, HoldOutcome.CUT_SHORT)

    assert book.past.last_done == {}
