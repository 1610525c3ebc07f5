"""A hold that goes by the breath as heard: it always ends, never jumps, and counts honestly."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.session.engine.breathing import Breath, GuidedPace
from glutestretch.session.engine.followed_pace import FollowedPace
from glutestretch.session.engine.heard_breath import Heard, patience

LENGTHS = st.floats(1.0, 14.0)


def in_heard(usual: float = 4.0, ago: float = 0.0) -> Heard:
    return Heard(drawing_in=True, ago=ago, usual=usual)


def out_heard(usual: float = 6.0, ago: float = 0.0) -> Heard:
    return Heard(drawing_in=False, ago=ago, usual=usual)


def same(one: Breath, other: Breath) -> bool:
    near = pytest.approx((other.fullness, other.progress), abs=1e-6)
    return (one.number, one.drawing_in) == (other.number, other.drawing_in) and (
        one.fullness,
        one.progress,
    ) == near


@given(st.integers(0, 12), LENGTHS, LENGTHS, st.floats(0.0, 300.0))
def test_while_nothing_is_heard_it_is_the_guided_pace(
    breaths: int, in_seconds: float, out_seconds: float, elapsed: float
) -> None:
    guided = GuidedPace(breaths, in_seconds, out_seconds)
    followed = FollowedPace(breaths, in_seconds, out_seconds)
    turn = min(elapsed % guided.breath_seconds, abs(guided.next_turn(elapsed) - elapsed))

    if turn > 1e-6:  # there rounding decides on which side of a turn a moment lies
        assert same(followed.at(elapsed), guided.at(elapsed))
        assert followed.breaths_done(elapsed) == guided.breaths_done(elapsed)
    assert followed.ends_at() == (pytest.approx(guided.ends_at()) if breaths else None)


def test_a_limit_in_seconds_ends_it_whatever_is_heard() -> None:
    pace = FollowedPace(0, 4.0, 6.0, limit=45.0).turned(12.0, in_heard())

    assert pace.ends_at() == 45.0
    assert pace.at(22.5).progress == pytest.approx(0.5)
    assert pace.breaths_done(100.0) == pace.breaths_done(45.0)


def test_breaths_that_are_heard_are_counted_as_they_are_taken() -> None:
    pace = FollowedPace(3, 4.0, 6.0).turned(9.9, in_heard())
    pace = pace.turned(13.0, out_heard())
    pace = pace.turned(21.0, in_heard())
    assert (pace.breaths_done(21.0), pace.at(21.0).number) == (2, 3)
    pace = pace.turned(25.0, out_heard())

    assert pace.breaths_done(32.9) == 2
    assert pace.turned(33.0, in_heard()).ends_at() == 33.0
    assert pace.turned(33.0, in_heard()).breaths_done(33.0) == 3


def test_an_out_breath_waits_for_the_user_but_not_for_ever() -> None:
    pace = FollowedPace(6, 4.0, 6.0).turned(9.9, in_heard()).turned(13.9, out_heard(usual=6.0))

    waited = pace.at(13.9 + patience(6.0) - 0.01)
    given_up = pace.at(13.9 + patience(6.0) + 0.01)

    assert (waited.number, waited.drawing_in, waited.fullness) == (2, False, 0.0)
    assert (given_up.number, given_up.drawing_in) == (3, True)


def test_a_turn_that_was_heard_late_ends_on_time() -> None:
    late = FollowedPace(6, 4.0, 6.0).turned(10.5, in_heard(usual=4.0, ago=0.5))

    assert late.at(14.0).fullness == pytest.approx(1.0)


def test_a_guided_out_breath_that_had_hardly_begun_is_not_counted() -> None:
    pace = FollowedPace(6, 4.0, 6.0)

    early, late = pace.turned(4.5, in_heard()), pace.turned(7.5, in_heard())

    assert (early.at(4.5).number, late.at(7.5).number) == (1, 2)


def test_what_goes_on_as_guided_goes_on() -> None:
    pace = FollowedPace(6, 4.0, 6.0).turned(11.0, in_heard())

    assert (pace.at(11.0).number, pace.at(11.0).drawing_in) == (2, True)


@given(st.integers(1, 8), LENGTHS, LENGTHS, st.data())
def test_whatever_is_heard_or_lost_nothing_jumps_and_it_ends(
    breaths: int, in_seconds: float, out_seconds: float, data: st.DataObject
) -> None:
    pace = FollowedPace(breaths, in_seconds, out_seconds)
    elapsed = progress = 0.0
    done = 0
    for _ in range(data.draw(st.integers(0, 12))):
        elapsed += data.draw(st.floats(0.0, 9.0))
        end = pace.ends_at()
        assert end is not None
        if elapsed >= end:
            break
        before = pace.at(elapsed)
        assert pace.at(elapsed).progress >= progress - 1e-6
        if data.draw(st.booleans()):
            turn = Heard(
                drawing_in=data.draw(st.booleans()),
                ago=data.draw(st.floats(0.0, 1.0)),
                usual=data.draw(st.floats(0.0, 15.0)),
            )
            pace = pace.turned(elapsed, turn)
        else:
            pace = pace.lost(elapsed)
            assert (pace.at(elapsed).number, pace.at(elapsed).drawing_in) == (
                before.number,
                before.drawing_in,
            )
        end = pace.ends_at()
        assert end is not None
        assert end - elapsed < patience(15.0) + (breaths + 1) * (in_seconds + out_seconds) + 1
        after = pace.at(elapsed)
        if elapsed < end:
            assert after.fullness == pytest.approx(before.fullness, abs=1e-6)
            assert after.progress == pytest.approx(before.progress, abs=1e-6)
            assert before.number <= after.number <= before.number + 1
        assert pace.breaths_done(elapsed) >= done
        done, progress = pace.breaths_done(elapsed), after.progress
    end = pace.ends_at()
    assert end is not None
    assert pace.breaths_done(end) == breaths
    assert pace.at(end).progress == 1.0


@given(st.floats(0.0, 60.0), st.integers(1, 200), st.floats(0.0, 0.5))
def test_there_is_always_a_next_change_and_turns_are_never_missed(
    elapsed: float, steps: int, apart: float
) -> None:
    pace = FollowedPace(6, 4.0, 6.0).turned(9.9, in_heard()).turned(13.9, out_heard())
    moments = [elapsed]
    while moments[-1] < elapsed + 8.0:
        moments.append(pace.next_change(moments[-1], steps, apart))

    assert all(one < other < math.inf for one, other in pairwise(moments))
    turns = [pace.at(one).drawing_in for one in moments]
    for (one, drawing_in), (other, next_) in pairwise(zip(moments, turns, strict=True)):
        between = pace.at((one + other) / 2)
        assert between.drawing_in in (drawing_in, next_)


def test_a_breath_is_waited_for_longer_than_it_usually_takes() -> None:
    assert patience(1.0) == 4.0
    assert patience(20.0) == 36.0
    assert patience(40.0) - patience(20.0) == pytest.approx(patience(20.0) - patience(0.0), rel=0.5)


def test_changes_are_a_thousandth_of_a_second_apart_at_least() -> None:
    pace = FollowedPace(5, 4.0, 6.0)
    assert pace.next_change(0.5, 1_000_000) == pytest.approx(0.501)
    assert pace.next_change(0.5, 40) == pytest.approx(0.6)
    assert pace.next_change(0.5, 40, 0.25) == pytest.approx(0.75)
