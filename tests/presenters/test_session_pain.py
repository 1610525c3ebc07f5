"""Pain stops everything at once, is written down, and has its consequences."""

import pytest

from glutestretch.core.history import (
    HoldOutcome,
    LeftOut,
    PainNoted,
    PainReported,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)
from glutestretch.core.plan import Kind
from glutestretch.core.sides import Side
from glutestretch.presenters.chart import ACTIVE, Mode
from glutestretch.presenters.shelf import routine
from tests.core.library import catalogue
from tests.presenters.rig import Rig, in_mode

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
def test_pain_ends_a_session_at_once(mode: Mode) -> None:
    rig = in_mode(mode)

    rig.session.pain("foam-roller", Side.LEFT)

    assert rig.mode is Mode.HURTING
    assert [end.outcome for end in rig.facts(SessionEnded)] == [SessionOutcome.PAIN]
    assert not rig.clock.advance_to_next()


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
def test_pain_is_written_down_with_the_stretch_and_side_that_are_played(mode: Mode) -> None:
    rig = in_mode(mode)
    cue = rig.session.cue

    rig.session.pain("foam-roller", Side.LEFT)

    (report,) = rig.facts(PainReported)
    assert (report.stretch, report.side) == (cue.stretch, cue.side)
    assert report.moment == f"{cue.kind}, step {cue.step + 1}"
    assert report.session == rig.facts(SessionBegan)[0].id
    assert report.at == rig.clock.now()


def test_pain_in_a_hold_stops_it_and_keeps_its_seconds() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(27.5)

    rig.session.pain("", Side.LEFT)

    (hold,) = rig.holds
    assert (hold.breaths, hold.seconds, hold.outcome) == (2, 27.5, HoldOutcome.PAIN)


def test_pain_in_a_hold_that_is_paused_counts_no_pause() -> None:
    rig = in_mode(Mode.PAUSED)
    rig.clock.advance(500.0)

    rig.session.pain("", Side.LEFT)

    assert [(hold.seconds, hold.outcome) for hold in rig.holds] == [(12.345, HoldOutcome.PAIN)]


def test_pain_while_reading_is_written_down_with_what_is_read() -> None:
    rig = Rig()

    rig.session.pain("wall-glute", Side.LEFT)

    assert rig.mode is Mode.HURTING
    (report,) = rig.facts(PainReported)
    assert (report.stretch, report.side, report.session) == ("wall-glute", "left", "")
    assert not rig.facts(SessionEnded)


def test_pain_while_reading_after_a_session_is_not_that_sessions_pain() -> None:
    rig = Rig()
    rig.start()
    rig.session.finish()
    rig.session.leave()

    rig.session.pain("wall-glute", Side.LEFT)

    assert rig.facts(PainReported)[0].session == ""
    assert len(rig.facts(SessionEnded)) == 1


@pytest.mark.parametrize("mode", [Mode.SCREENING, Mode.HURTING])
def test_there_is_no_pain_to_tell_where_it_is_being_asked_about(mode: Mode) -> None:
    rig = in_mode(mode)
    facts = list(rig.diary.facts)

    rig.session.pain("wall-glute", Side.LEFT)

    assert (rig.mode, rig.diary.facts) == (mode, facts)


def test_the_stretch_is_left_out_until_it_is_put_back() -> None:
    rig = in_mode(Mode.HOLDING)

    rig.session.pain("", Side.LEFT)
    without = [stretch.id for stretch in routine(catalogue(), rig.diary.overview())]
    rig.logbook.put_back("prone-glute")
    with_it = [stretch.id for stretch in routine(catalogue(), rig.diary.overview())]

    assert without == ["wall-glute", "seated-twist"]
    assert with_it == ["prone-glute", "wall-glute", "seated-twist"]
    assert [fact.left_out for fact in rig.facts(LeftOut)] == [True, False]


def test_the_warning_comes_back_before_the_next_session() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.session.pain("", Side.LEFT)
    rig.session.understood("")

    rig.start("wall-glute")

    assert rig.modes[-3:] == [Mode.HURTING, Mode.FINISHED, Mode.SCREENING]


def test_after_pain_while_reading_there_is_no_session_to_sum_up() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_out()
    rig.session.leave()
    rig.session.pain("wall-glute", Side.LEFT)

    rig.session.understood("behind the hip")

    assert rig.mode is Mode.IDLE
    assert [note.note for note in rig.facts(PainNoted)] == ["behind the hip"]


def test_the_warning_comes_back_after_pain_while_reading_too() -> None:
    rig = Rig()
    rig.session.pain("wall-glute", Side.LEFT)
    rig.session.understood("")

    rig.start("wall-glute")

    assert rig.mode is Mode.SCREENING


def test_after_the_answer_the_warning_rests_again() -> None:
    rig = in_mode(Mode.HURTING)
    rig.session.understood("")
    rig.start()
    rig.session.clear("cleared by a provider")
    rig.session.finish()

    rig.start()

    assert rig.mode is Mode.FOLLOWING


def test_the_users_own_words_are_kept_with_the_pain() -> None:
    rig = in_mode(Mode.HURTING)

    rig.session.understood("  behind the hip \n")

    (note,) = rig.facts(PainNoted)
    assert (note.pain, note.note) == (rig.facts(PainReported)[0].id, "behind the hip")


@pytest.mark.parametrize("note", ["", "  \n"])
def test_whoever_writes_nothing_leaves_no_note(note: str) -> None:
    rig = in_mode(Mode.HURTING)

    rig.session.understood(note)

    assert not rig.facts(PainNoted)
    assert rig.mode is Mode.FINISHED


def test_pain_twice_is_two_reports() -> None:
    rig = in_mode(Mode.HURTING)
    rig.session.understood("first")
    rig.start("wall-glute")
    rig.session.clear("cleared by a provider")
    rig.play_until(Kind.HOLDING, elapsed=1.0)

    rig.session.pain("", Side.LEFT)
    rig.session.understood("second")

    reports, notes = rig.facts(PainReported), rig.facts(PainNoted)
    assert [report.stretch for report in reports] == ["prone-glute", "wall-glute"]
    assert [(note.pain, note.note) for note in notes] == [
        (reports[0].id, "first"),
        (reports[1].id, "second"),
    ]


def test_pain_that_comes_after_the_end_is_recorded_for_the_last_hold() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_out()

    rig.session.pain("", Side.RIGHT)

    (report,) = rig.facts(PainReported)
    assert (report.stretch, report.side, report.moment) == (
        "wall-glute",
        "left",
        "after the session",
    )
    assert rig.mode is Mode.HURTING


def test_closing_in_a_hold_keeps_what_was_held() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(23.0)

    rig.session.put_away()

    (hold,) = rig.holds
    assert (hold.breaths, hold.seconds, hold.outcome) == (2, 23.0, HoldOutcome.CUT_SHORT)
    assert rig.facts(SessionEnded) == []
