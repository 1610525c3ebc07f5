"""The report tells of the last twelve weeks."""

from datetime import UTC, date, datetime, timedelta

from glutestretch.archive import report_texts as texts
from glutestretch.archive.engine.history import PastHold, PastSession, sessions
from glutestretch.archive.engine.report import Report, Stiffness, StretchDone, report
from glutestretch.diary.events import (
    Answer,
    HoldOutcome,
    Occasion,
    PainMoment,
    PainReported,
    PastPain,
    SessionEnded,
    SessionOutcome,
    StiffnessRated,
    TighterSide,
    TighterSideTold,
)
from glutestretch.kit.record import replace
from glutestretch.stretches.sides import Side
from glutestretch.stretches.variant_texts import with_variants
from tests.archive.test_exports import rows
from tests.diary.events import BEGAN, HOLD, at
from tests.support.library import catalogue

TODAY = date(2026, 3, 4)  # a Wednesday
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
HELD = PastHold("wall-glute", Side.RIGHT, 6, 60.0, HoldOutcome.FINISHED)


def session(days_ago: float, *holds: PastHold, **changes: object) -> PastSession:
    began = NOON - timedelta(days=days_ago)
    made = PastSession("one", began, None, None, "full", "", holds or (HELD,), None, None, None)
    return replace(made, **changes)


def pain(days_ago: float, **changes: object) -> PastPain:
    told = PainReported(
        "p", "one", NOON - timedelta(days=days_ago), "wall-glute", Side.LEFT, PainMoment.HOLDING, 2
    )
    return PastPain(replace(told, **changes), 0)


def told(*found: PastSession, pains: tuple[PastPain, ...] = ()) -> Report:
    return report(found, pains, TODAY, 0, 0, UTC)


def test_sessions_are_put_together_from_rows() -> None:
    found = sessions(
        rows(
            BEGAN,
            StiffnessRated("one", at(0), Occasion.BEFORE, 6),
            HOLD,
            SessionEnded("one", at(9), SessionOutcome.FINISHED),
            StiffnessRated("one", at(9), Occasion.AFTER, 3),
            StiffnessRated("one", at(10), Occasion.AFTER, 2),
            TighterSideTold("one", at(10), TighterSide.LEFT),
            replace(BEGAN, id="two", at=at(60)),
        )
    )
    hold = PastHold("wall-glute", Side.RIGHT, 6, 60.25, HoldOutcome.FINISHED)
    assert found == (
        PastSession(
            *("one", at(0), at(9), SessionOutcome.FINISHED, BEGAN.routine.id, "", (hold,)),
            *(6, 2, TighterSide.LEFT),
        ),
        PastSession("two", at(60), None, None, BEGAN.routine.id, "", (), None, None, None),
    )


def test_it_tells_of_twelve_whole_weeks_up_to_today() -> None:
    found = told(session(0), session(1), session(2), session(3), session(86), session(7 * 12 + 3))
    assert found.first == date(2025, 12, 15)
    assert [week.first.weekday() for week in found.weeks] == [0] * 12
    assert [week.sessions for week in found.weeks] == [0] * 10 + [1, 3]
    assert (found.sessions, found.seconds) == (4, 240.0)


def test_the_week_begins_where_it_does_in_the_region() -> None:
    found = report([session(3)], (), TODAY, 6, 0, UTC)  # the Sunday before
    assert (found.weeks[-1].first, found.weeks[-1].sessions) == (date(2026, 3, 1), 1)


def test_the_night_belongs_to_the_day_before() -> None:
    night = [session(2.5)]  # Monday at midnight
    weeks = [report(night, (), TODAY, 0, begins, UTC).weeks for begins in (0, 4)]
    assert [[week.sessions for week in found[-2:]] for found in weeks] == [[0, 1], [1, 0]]


def test_a_session_without_a_hold_does_not_count() -> None:
    assert told(replace(session(1), holds=())).sessions == 0


def test_each_stretch_has_its_sessions_and_sides() -> None:
    left, twist = replace(HELD, side=Side.LEFT, seconds=20.0), replace(HELD, stretch="seated-twist")
    found = told(session(1, HELD, left), session(2, HELD, twist))
    assert found.stretches == (
        StretchDone("wall-glute", 2, 20.0, 120.0, ("",)),
        StretchDone("seated-twist", 1, 0.0, 60.0, ("",)),
    )


def test_the_variant_of_the_last_hold_is_told_first() -> None:
    floor, pull = replace(HELD, variant="floor"), replace(HELD, variant="pull")
    [found] = told(session(3, HELD, floor), session(2, pull), session(1, floor)).stretches
    assert found.variants == ("floor", "pull", "")
    name = with_variants(catalogue()["wall-glute"], found.variants)
    assert name == "Wall glute stretch · Foot on the floor · Thigh drawn closer · As usual"
    assert with_variants(catalogue()["wall-glute"], ("",)) == "Wall glute stretch"


def test_stiffness_is_that_of_sessions_with_both_answers() -> None:
    assert told(session(1, before=6), session(2, after=1)).stiffness is None
    found = told(
        session(1, before=6, after=3), session(2, before=5, after=4), session(3, before=10)
    )
    assert found.stiffness == Stiffness(2, 5.5, 3.5)


def test_the_latest_pain_comes_first_and_older_ones_are_left_to_older_reports() -> None:
    found = told(pains=(pain(9), pain(3), pain(90)))
    assert [one.report.at for one in found.pains] == [
        NOON - timedelta(days=3),
        NOON - timedelta(days=9),
    ]


def test_the_first_and_the_last_day_count() -> None:
    found = told(session(0), session(79), pains=(pain(0), pain(79)))
    assert found.first == (NOON - timedelta(days=79)).date()
    assert (found.sessions, len(found.pains)) == (2, 2)


def test_of_stretches_done_as_often_the_one_held_longer_comes_first() -> None:
    left, twist = replace(HELD, side=Side.LEFT), replace(HELD, stretch="seated-twist", seconds=90.0)
    found = told(session(1, HELD, left, twist))
    assert [done.stretch for done in found.stretches] == ["wall-glute", "seated-twist"]


def test_a_pain_says_what_was_done_about_it() -> None:
    one = pain(1, note="a  pinch\nin front", level=4)
    content = catalogue()
    assert texts.pain_heading(one, content).endswith("Wall glute stretch, left side, 4 of 10")
    assert texts.pain_words(one) == (
        "During the hold. Step 3. “a pinch in front” The stretch has been left out since."
    )
    back = replace(one, put_back=NOON, answered=NOON, answer=Answer.CLEARED)
    assert texts.pain_words(back).endswith(
        "The stretch was left out until 4 March 2026. "
        "A health-care provider agreed to more stretching, it was said on 4 March 2026."
    )
    unknown = pain(1, stretch="", side=None, moment=PainMoment.AFTER_SESSION, step=None)
    assert texts.pain_heading(unknown, content).endswith("place not known")
    assert texts.pain_words(replace(unknown, answered=NOON, answer=Answer.NO_PAIN)) == (
        "After the session. On 4 March 2026 there was no pain any more."
    )
