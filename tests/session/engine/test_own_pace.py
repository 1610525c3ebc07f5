"""A hold at the user's own pace: a key marks the in-breaths, the breaths end the hold."""

import math
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.session.engine.breathing import OwnPace

SHORTEST = 0.5
LENGTHS = st.floats(0.0, 30.0)


def breathed(pace: OwnPace, marks: list[float]) -> OwnPace:
    """Return the pace after the key went down and up, down and up, at these seconds."""
    for number, mark in enumerate(marks):
        pace = pace.in_ended(mark) if number % 2 else pace.in_began(mark)
    return pace


def pace_of(breaths: int) -> OwnPace:
    return OwnPace(breaths, usual_out_seconds=6.0, usual_in_seconds=4.0)


@st.composite
def whole_holds(draw: st.DrawFn) -> tuple[int, list[float]]:
    """Draw a number of breaths and the marks of just so many, each of any length."""
    breaths = draw(st.integers(1, 12))
    lengths = draw(st.lists(LENGTHS, min_size=2 * breaths, max_size=2 * breaths))
    return breaths, list(accumulate(lengths))


def test_before_the_first_breath_it_is_time_to_breathe_in() -> None:
    pace = pace_of(6)

    breath = pace.at(120.0)

    assert (breath.number, breath.drawing_in, breath.fullness) == (1, True, 0.0)
    assert pace.next_change(120.0, 24) == math.inf
    assert pace.ends_at() is None


@pytest.mark.parametrize(
    ("elapsed", "number", "drawing_in", "done"),
    [(3.0, 1, True, 0), (6.0, 1, False, 0), (14.0, 2, True, 1), (30.0, 2, False, 2)],
)
def test_breaths_are_counted_by_their_marks(
    elapsed: float, number: int, *, drawing_in: bool, done: int
) -> None:
    marks = [mark for mark in (1.0, 5.0, 12.0, 17.0) if mark <= elapsed]

    pace = breathed(pace_of(2), marks)

    breath = pace.at(elapsed)
    assert (breath.number, breath.drawing_in) == (number, drawing_in)
    assert pace.breaths_done(elapsed) == done


def test_the_last_out_breath_is_taken_to_last_as_long_as_those_before() -> None:
    pace = breathed(pace_of(3), [0.0, 4.0, 12.0, 16.0, 20.0, 24.0])

    assert pace.ends_at() == 24.0 + (8.0 + 4.0) / 2


def test_an_only_breath_goes_out_in_the_usual_time() -> None:
    pace = breathed(pace_of(1), [2.0, 5.0])

    assert pace.ends_at() == 5.0 + 6.0


def test_breathing_in_after_the_last_breath_ends_the_hold_there() -> None:
    pace = breathed(pace_of(1), [2.0, 5.0]).in_began(7.5)

    assert pace.ends_at() == 7.5
    assert pace.breaths_done(7.5) == 1


def test_keys_after_the_end_do_not_move_it() -> None:
    ended = breathed(pace_of(1), [2.0, 5.0, 7.5])

    later = ended.in_ended(9.0).in_began(11.0)

    assert later.ends_at() == 7.5
    assert later.breaths_done(11.0) == 1


def test_a_hold_without_a_number_of_breaths_has_no_end() -> None:
    pace = breathed(pace_of(0), [float(second) for second in range(0, 200, 5)])

    assert pace.ends_at() is None
    assert pace.breaths_done(300.0) == 19
    assert pace.at(300.0).number == 20


@given(whole_holds())
def test_a_hold_ends_after_its_breaths_however_long_they_take(
    hold: tuple[int, list[float]],
) -> None:
    breaths, marks = hold
    for known in range(len(marks)):
        assert breathed(pace_of(breaths), marks[:known]).ends_at() is None

    pace = breathed(pace_of(breaths), marks)

    end = pace.ends_at()
    assert end is not None
    assert end > marks[-1]
    assert pace.breaths_done(end) == breaths
    assert pace.breaths_done((marks[-1] + end) / 2) == breaths - 1


@given(whole_holds(), st.data())
def test_doubled_keys_change_nothing(hold: tuple[int, list[float]], data: st.DataObject) -> None:
    breaths, marks = hold
    once = twice = pace_of(breaths)

    for number, (mark, after) in enumerate(pairwise([*marks, marks[-1] + 1])):
        doubled = data.draw(st.floats(mark, after))
        if number % 2:
            once = once.in_ended(mark)
            twice = twice.in_ended(mark).in_ended(doubled)
        else:
            once = once.in_began(mark)
            twice = twice.in_began(mark).in_began(doubled)

    assert twice == once


def test_letting_go_of_a_key_that_was_never_pressed_changes_nothing() -> None:
    pace = pace_of(6)

    assert pace.in_ended(3.0) == pace


@given(whole_holds(), st.lists(LENGTHS, max_size=20))
def test_breaths_never_go_back(hold: tuple[int, list[float]], pauses: list[float]) -> None:
    breaths, marks = hold
    asked = sorted({*marks, *accumulate(pauses)})

    seen = [
        (pace.at(second).number, pace.breaths_done(second), pace.at(second).progress)
        for second in asked
        for pace in [breathed(pace_of(breaths), [mark for mark in marks if mark <= second])]
    ]

    assert all(
        all(now >= then for then, now in zip(before, after, strict=True))
        for before, after in pairwise(seen)
    )
    assert all(1 <= number <= breaths and 0 <= done <= breaths for number, done, _ in seen)


@given(whole_holds())
def test_lungs_fill_and_empty_without_a_jump(hold: tuple[int, list[float]]) -> None:
    breaths, marks = hold
    for known in range(1, len(marks)):
        before = breathed(pace_of(breaths), marks[:known])
        after = breathed(pace_of(breaths), marks[: known + 1])

        at_the_mark = (before.at(marks[known]).fullness, after.at(marks[known]).fullness)

        assert at_the_mark[0] == pytest.approx(at_the_mark[1], abs=1e-9)
        assert 0.0 <= at_the_mark[1] <= 1.0


@given(whole_holds(), st.floats(0.0, 60.0), st.floats(0.0, 0.2))
def test_lungs_move_no_faster_than_the_shortest_breath(
    hold: tuple[int, list[float]], since: float, later: float
) -> None:
    breaths, marks = hold
    pace = breathed(pace_of(breaths), marks)
    elapsed = marks[-1] + since

    change = pace.at(elapsed + later).fullness - pace.at(elapsed).fullness

    assert abs(change) <= math.pi / 2 / SHORTEST * later + 1e-9


@given(whole_holds(), st.floats(0.0, 60.0), st.integers(1, 100))
def test_the_next_change_is_later_and_there_is_none_once_the_lungs_rest(
    hold: tuple[int, list[float]], since: float, steps: int
) -> None:
    breaths, marks = hold
    pace = breathed(pace_of(breaths), marks)
    elapsed = marks[-1] + since

    change = pace.next_change(elapsed, steps)

    assert change > elapsed
    assert change < math.inf or pace.at(elapsed + 5.0).fullness == pace.at(elapsed).fullness
    assert pace.next_change(elapsed, steps, 0.5) == max(change, elapsed + 0.5)


def test_breaths_that_were_only_tapped_are_taken_to_last_half_a_second() -> None:
    pace = breathed(pace_of(2), [0.0, 0.1, 0.2, 0.3])

    assert pace.ends_at() == pytest.approx(0.3 + SHORTEST)


def test_a_hold_by_seconds_ends_after_them_whatever_is_breathed() -> None:
    pace = OwnPace(0, 6.0, limit=25.0).in_began(1.0).in_ended(5.0).in_began(12.0)

    assert pace.ends_at() == 25.0
    assert pace.breaths_done(25.0) == 1
    assert [pace.at(elapsed).progress for elapsed in (0.0, 5.0, 25.0, 99.0)] == [0, 0.2, 1, 1]
