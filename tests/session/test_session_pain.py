"""Pain stops everything at once, is written down, and has its consequences."""

import pytest

from glutestretch.diary.events import (
    Answer,
    HoldOutcome,
    LeftOut,
    PainMoment,
    PainNoted,
    PainReported,
    PainWithdrawn,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
)
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import ACTIVE, Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.session.stretch_list import routine
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side
from tests.session.rig import ANSWERED, Rig, in_mode
from tests.support.library import book

pytestmark = pytest.mark.usefixtures("qapp")


STANDING = [mode for mode in ACTIVE if mode is not Mode.HOLDING]
"""Where the session is not in a hold, so that it has to ask where the pain was."""


def hurt_in(mode: Mode, stretch: str = "", side: Side = Side.RIGHT) -> Rig:
    """Return a session that was stopped for pain in a mode, with its answer where one is named."""
    rig = in_mode(mode)
    rig.session.pain()
    if stretch:
        rig.session.report(stretch, side)
    return rig


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
def test_pain_stops_a_session_at_once(mode: Mode) -> None:
    rig = hurt_in(mode)

    assert rig.mode is Mode.HURTING
    assert not rig.clock.advance_to_next()


@pytest.mark.parametrize("mode", [Mode.HOLDING, Mode.PAUSED])
def test_pain_in_a_hold_is_written_down_at_once_where_it_was(mode: Mode) -> None:
    rig = in_mode(mode)
    cue = rig.session.cue

    rig.session.pain()

    (report,) = rig.facts(PainReported)
    assert (report.stretch, report.side) == (cue.stretch, cue.side)
    assert (report.moment, report.step) == (PainMoment.HOLDING, cue.step)
    assert report.session == rig.facts(SessionBegan)[0].id
    assert report.at == rig.clock.now()
    assert [end.outcome for end in rig.facts(SessionEnded)] == [SessionOutcome.PAIN]


@pytest.mark.parametrize("mode", [*STANDING, Mode.IDLE, Mode.FINISHED])
def test_elsewhere_nothing_is_written_down_before_it_is_said_where(mode: Mode) -> None:
    rig = in_mode(mode)
    before = list(rig.diary.facts)

    rig.session.pain()

    assert rig.mode is Mode.HURTING
    assert rig.diary.facts == before


@pytest.mark.parametrize("mode", [*STANDING, Mode.IDLE, Mode.FINISHED])
def test_the_report_is_of_the_stretch_and_side_that_are_named(mode: Mode) -> None:
    rig = hurt_in(mode, "foam-roller", Side.LEFT)

    (report,) = rig.facts(PainReported)
    assert (report.stretch, report.side) == ("foam-roller", "left")
    assert rig.diary.overview().left_out == {"foam-roller"}
    assert rig.diary.overview().pain_since


def test_the_likely_places_are_named_first() -> None:
    rig = Rig()
    rig.start("wall-glute", "seated-twist")
    rig.play_until(Kind.FOLLOWING, half=2)

    rig.session.pain()

    assert rig.session.pain_choices[:3] == (
        ("seated-twist", Side.RIGHT),
        ("wall-glute", Side.LEFT),
        ("wall-glute", Side.RIGHT),
    )
    assert len(set(rig.session.pain_choices)) == len(rig.session.pain_choices) == 8


def test_whoever_is_not_sure_is_asked_before_the_next_session_all_the_same() -> None:
    rig = in_mode(Mode.FOLLOWING)
    rig.session.pain()

    rig.session.report("", None)

    assert rig.diary.overview().left_out == frozenset()
    assert rig.diary.overview().pain_since


def test_a_report_can_be_put_right() -> None:
    rig = hurt_in(Mode.HOLDING)

    rig.session.report("wall-glute", Side.LEFT)

    assert rig.diary.overview().left_out == {"wall-glute"}
    withdrawn = [fact.pain for fact in rig.facts(PainWithdrawn)]
    kept = [fact for fact in rig.facts(PainReported) if fact.id not in withdrawn]
    assert [(fact.stretch, fact.side) for fact in kept] == [("wall-glute", "left")]


@pytest.mark.parametrize("answered", [False, True])
@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
def test_taking_it_back_leaves_the_session_where_it_was(mode: Mode, answered: bool) -> None:  # noqa: FBT001
    rig = in_mode(mode)
    place, cue = rig.place, rig.session.cue
    rig.session.pain()
    if answered:
        rig.session.report("wall-glute", Side.LEFT)

    rig.session.withdraw()

    assert rig.mode is Mode.PAUSED
    assert (rig.session.cue.stretch, rig.session.cue.side) == (cue.stretch, cue.side)
    assert rig.place == (place - 1 if cue.kind is Kind.HOLDING else place)
    past = rig.diary.overview()
    assert (past.left_out, past.pain_since) == (frozenset(), False)
    assert past.open_session is not None
    assert past.open_session.cue == rig.place
    assert all(hold.outcome is not HoldOutcome.PAIN for hold in rig.session._recorder.holds)
    rig.session.resume()
    assert rig.mode is Mode(rig.session.cue.kind)


@pytest.mark.parametrize("mode", [Mode.IDLE, Mode.FINISHED])
def test_taking_it_back_without_a_session_leads_back(mode: Mode) -> None:
    rig = hurt_in(mode, "wall-glute")

    rig.session.withdraw()

    assert rig.mode is mode
    assert rig.diary.overview().left_out == frozenset()
    assert not rig.diary.overview().pain_since


def test_what_was_left_out_before_stays_so_when_a_report_is_taken_back() -> None:
    rig = Rig(past=replace(ANSWERED, left_out=frozenset({"wall-glute"})))
    rig.session.pain()
    rig.session.report("wall-glute", Side.LEFT)

    rig.session.withdraw()

    assert rig.diary.overview().left_out == {"wall-glute"}


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED])
def test_a_session_can_go_on_without_the_stretch_that_hurt(mode: Mode) -> None:
    rig = in_mode(mode)
    hurt = rig.session.cue.stretch
    rig.session.pain()
    rig.session.report(hurt, Side.RIGHT)
    assert rig.session.can_go_on_without

    rig.session.go_on_without("a pinch")

    assert rig.mode is Mode.PAUSED
    assert hurt not in {cue.stretch for cue in rig.session.plan.cues}
    assert [note.note for note in rig.facts(PainNoted)] == ["a pinch"]
    past = rig.diary.overview()
    assert past.pain_since
    assert past.open_session is not None
    assert hurt not in past.open_session.played
    assert past.open_session.cue == rig.place
    rig.session.resume()
    rig.play_out()
    assert rig.diary.overview().open_session is None


def test_a_session_of_one_stretch_cannot_go_on_without_it() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING)
    rig.session.pain()

    assert not rig.session.can_go_on_without


def test_pain_in_a_hold_stops_it_and_keeps_its_seconds() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(27.5)

    rig.session.pain()

    (hold,) = rig.holds
    assert (hold.breaths, hold.seconds, hold.outcome) == (2, 27.5, HoldOutcome.PAIN)


def test_pain_in_a_hold_that_is_paused_counts_no_pause() -> None:
    rig = in_mode(Mode.PAUSED)
    rig.clock.advance(500.0)

    rig.session.pain()

    assert [(hold.seconds, hold.outcome) for hold in rig.holds] == [(12.345, HoldOutcome.PAIN)]


def test_pain_while_reading_after_a_session_is_not_that_sessions_pain() -> None:
    rig = Rig()
    rig.start()
    rig.session.finish()
    rig.session.leave()

    rig.session.pain()
    rig.session.report("wall-glute", Side.LEFT)

    assert rig.facts(PainReported)[0].session == ""
    assert len(rig.facts(SessionEnded)) == 1


@pytest.mark.parametrize("mode", [Mode.SCREENING, Mode.HURTING])
def test_there_is_no_pain_to_tell_where_it_is_being_asked_about(mode: Mode) -> None:
    rig = in_mode(mode)
    facts = list(rig.diary.facts)

    rig.session.pain()

    assert (rig.mode, rig.diary.facts) == (mode, facts)


def test_the_stretch_is_left_out_until_it_is_put_back() -> None:
    rig = in_mode(Mode.HOLDING)

    rig.session.pain()
    without = [*routine(book(), rig.diary.overview()).stretches]
    rig.recorder.put_back("prone-glute")
    with_it = [*routine(book(), rig.diary.overview()).stretches]

    assert without == ["wall-glute", "seated-twist"]
    assert with_it == ["prone-glute", "wall-glute", "seated-twist"]
    assert [fact.left_out for fact in rig.facts(LeftOut)] == [True, False]


def test_the_warning_comes_back_before_the_next_session() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.session.pain()
    rig.session.understood("")

    rig.start("wall-glute")

    assert rig.modes[-3:] == [Mode.HURTING, Mode.FINISHED, Mode.SCREENING]


def test_after_pain_while_reading_there_is_no_session_to_sum_up() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_out()
    rig.session.leave()
    rig.session.pain()
    rig.session.report("wall-glute", Side.LEFT)

    rig.session.understood("behind the hip")

    assert rig.mode is Mode.IDLE
    assert [note.note for note in rig.facts(PainNoted)] == ["behind the hip"]


def test_the_warning_comes_back_after_pain_while_reading_too() -> None:
    rig = Rig()
    rig.session.pain()
    rig.session.report("prone-glute", Side.LEFT)
    rig.session.understood("")

    rig.start("wall-glute")

    assert rig.mode is Mode.SCREENING


def test_after_the_answer_the_warning_rests_again() -> None:
    rig = in_mode(Mode.HURTING)
    rig.session.understood("")
    rig.start()
    rig.session.clear(Answer.CLEARED)
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
    rig.session.clear(Answer.CLEARED)
    rig.play_until(Kind.HOLDING, elapsed=1.0)

    rig.session.pain()
    rig.session.understood("second")

    reports, notes = rig.facts(PainReported), rig.facts(PainNoted)
    assert [report.stretch for report in reports] == ["prone-glute", "wall-glute"]
    assert [(note.pain, note.note) for note in notes] == [
        (reports[0].id, "first"),
        (reports[1].id, "second"),
    ]


def test_pain_that_comes_after_the_end_is_told_as_that() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.play_out()

    rig.session.pain()
    assert rig.session.pain_choices[0] == ("wall-glute", Side.LEFT)
    rig.session.report("wall-glute", Side.LEFT)

    (report,) = rig.facts(PainReported)
    assert (report.stretch, report.moment) == ("wall-glute", PainMoment.AFTER_SESSION)


def test_closing_in_a_hold_keeps_what_was_held() -> None:
    rig = in_mode(Mode.HOLDING)
    rig.clock.advance(23.0)

    rig.session.put_away()

    (hold,) = rig.holds
    assert (hold.breaths, hold.seconds, hold.outcome) == (2, 23.0, HoldOutcome.CUT_SHORT)
    assert rig.facts(SessionEnded) == []


def report_and_take_back(rig: Rig, stretch: str) -> None:
    rig.session.pain()
    rig.session.report(stretch, Side.LEFT)
    rig.session.withdraw()


def test_taking_back_a_later_report_leaves_the_hold_of_an_earlier_one_stopped_for_pain() -> None:
    rig = hurt_in(Mode.HOLDING)
    rig.session.go_on_without("")

    report_and_take_back(rig, "seated-twist")

    assert [hold.outcome for hold in rig.recorder.holds] == [HoldOutcome.PAIN]
    assert rig.facts(PainWithdrawn)[-1].session == ""


def test_taking_back_a_report_from_the_last_page_leaves_the_session_s_own_pain() -> None:
    rig = hurt_in(Mode.HOLDING)
    rig.session.understood("")

    report_and_take_back(rig, "wall-glute")

    assert [hold.outcome for hold in rig.recorder.holds] == [HoldOutcome.PAIN]
    assert rig.diary.overview().left_out == {"prone-glute"}
    assert rig.diary.overview().pain_since


def test_a_report_taken_back_long_ago_has_no_say_in_a_later_one() -> None:
    rig = Rig(past=replace(ANSWERED, left_out=frozenset({"wall-glute"}), pain_since=True))
    rig.session.pain()
    rig.session.report("prone-glute", Side.LEFT)
    rig.session.withdraw()
    rig.recorder.put_back("wall-glute")
    rig.recorder.acknowledged(1, Answer.NO_PAIN)

    rig.session.pain()
    rig.session.report("wall-glute", Side.LEFT)
    rig.session.withdraw()

    assert rig.diary.overview().left_out == frozenset()
    assert not rig.diary.overview().pain_since


def test_a_report_that_was_put_right_is_taken_back_as_a_whole() -> None:
    rig = hurt_in(Mode.HOLDING)
    rig.session.report("wall-glute", Side.LEFT)
    rig.session.report("seated-twist", Side.LEFT)

    rig.session.withdraw()

    assert rig.diary.overview().left_out == frozenset()
    assert not rig.diary.overview().pain_since


def test_settings_changed_on_the_page_hold_for_a_session_that_is_kept() -> None:
    rig = hurt_in(Mode.FOLLOWING)
    rig.session.apply(Settings(breaths=8))

    rig.session.withdraw()

    paces = [cue.pace for cue in rig.session.plan.cues if cue.kind is Kind.HOLDING]
    assert [pace.breaths for pace in paces[2:] if pace] == [8] * 4
    first = [pace.breaths for pace in paces[:2] if pace]
    assert len(set(first)) == 1
