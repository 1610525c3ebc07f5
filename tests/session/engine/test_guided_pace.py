"""A hold that the ring leads: every second of it has its breath."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.session.engine.breathing import Breath, GuidedPace

ONE_MOMENT = 1e-6
USUAL = GuidedPace(breaths=6, in_seconds=4.0, out_seconds=6.0)
SECONDS = st.floats(1.0, 20.0)
PACES = st.builds(GuidedPace, st.integers(1, 12), SECONDS, SECONDS)
ENDLESS = st.builds(GuidedPace, st.just(0), SECONDS, SECONDS)
# Where in a hold: a part of it, so that every pace is asked all over its length.
PARTS = st.floats(0.0, 1.2)


def shown(breath: Breath, steps: int) -> tuple[int, bool, int]:
    return breath.number, breath.drawing_in, round(breath.fullness * steps)


@pytest.mark.parametrize(
    ("elapsed", "number", "drawing_in", "fullness"),
    [
        (0.0, 1, True, 0.0),
        (2.0, 1, True, 0.5),
        (4.0, 1, False, 1.0),
        (7.0, 1, False, 0.5),
        (10.0, 2, True, 0.0),
        (59.0, 6, False, 0.067),
        (60.0, 6, False, 0.0),
        (90.0, 6, False, 0.0),
        (-1.0, 1, True, 0.0),
    ],
)
def test_a_second_falls_in_its_breath(
    elapsed: float, number: int, *, drawing_in: bool, fullness: float
) -> None:
    breath = USUAL.at(elapsed)

    assert (breath.number, breath.drawing_in) == (number, drawing_in)
    assert breath.fullness == pytest.approx(fullness, abs=0.001)


def test_a_hold_lasts_as_long_as_its_breaths() -> None:
    assert USUAL.ends_at() == USUAL.seconds == 60.0


def test_a_hold_without_a_number_of_breaths_has_no_end() -> None:
    endless = GuidedPace(breaths=0, in_seconds=4.0, out_seconds=6.0)

    assert endless.ends_at() is None
    assert endless.at(3605.0).number == 361
    assert endless.breaths_done(3605.0) == 360
    assert endless.at(3605.0).progress == 0.0


@given(pace=PACES, part=PARTS)
def test_every_second_of_a_hold_has_a_breath(pace: GuidedPace, part: float) -> None:
    breath = pace.at(part * pace.seconds)

    assert 1 <= breath.number <= pace.breaths
    assert 0.0 <= breath.fullness <= 1.0
    assert 0.0 <= breath.progress <= 1.0


@given(pace=PACES | ENDLESS, parts=st.tuples(PARTS, PARTS))
def test_breaths_and_progress_never_go_back(pace: GuidedPace, parts: tuple[float, float]) -> None:
    length = pace.seconds or 100.0
    early, late = sorted(part * length for part in parts)

    before, after = pace.at(early), pace.at(late)

    assert before.number <= after.number
    assert before.progress <= after.progress
    assert pace.breaths_done(early) <= pace.breaths_done(late)


@pytest.mark.parametrize(
    ("elapsed", "done"),
    [(-1.0, 0), (9.9, 0), (10.0, 1), (59.9, 5), (60.0, 6), (70.0, 6), (3600.0, 6)],
)
def test_breaths_are_done_when_they_are_whole(elapsed: float, done: int) -> None:
    assert USUAL.breaths_done(elapsed) == done


@given(pace=PACES, later=st.floats(ONE_MOMENT, 1e4))
def test_past_its_end_a_hold_has_all_its_breaths_and_no_more(
    pace: GuidedPace, later: float
) -> None:
    assert pace.breaths_done(pace.seconds + later) == pace.breaths


@given(pace=PACES, part=PARTS)
def test_the_breath_that_is_shown_is_the_one_after_those_that_are_done(
    pace: GuidedPace, part: float
) -> None:
    elapsed = part * pace.seconds

    number = min(pace.breaths_done(elapsed) + 1, pace.breaths)

    assert abs(pace.at(elapsed).number - number) <= (elapsed % pace.breath_seconds < ONE_MOMENT)


@given(pace=PACES | ENDLESS, part=PARTS, later=st.floats(0.0, 0.5))
def test_lungs_fill_and_empty_without_a_jump(pace: GuidedPace, part: float, later: float) -> None:
    elapsed = part * (pace.seconds or 100.0)
    steepest = math.pi / 2 / min(pace.in_seconds, pace.out_seconds)

    change = pace.at(elapsed + later).fullness - pace.at(elapsed).fullness

    assert abs(change) <= steepest * later + ONE_MOMENT


@given(pace=PACES, part=PARTS)
def test_the_next_turn_is_later_and_the_direction_is_the_same_until_then(
    pace: GuidedPace, part: float
) -> None:
    elapsed = part * pace.breaths * pace.breath_seconds * 0.8

    turn = pace.next_turn(elapsed)

    assert elapsed < turn <= elapsed + pace.breath_seconds
    between = pace.at((elapsed + turn) / 2)
    assert turn - elapsed < ONE_MOMENT or between.drawing_in == pace.at(elapsed).drawing_in
    past = min(pace.in_seconds, pace.out_seconds) / 2
    after = pace.at(turn + past)
    assert turn + past >= pace.seconds or after.drawing_in != between.drawing_in


@given(pace=PACES | ENDLESS, part=PARTS, steps=st.integers(1, 60))
def test_the_next_change_is_the_first_one(pace: GuidedPace, part: float, steps: int) -> None:
    elapsed = min(part, 0.99) * (pace.seconds or 100.0)
    # Changes nearer than a millisecond may be shown as one.
    grain = 0.0011

    change = pace.next_change(elapsed, steps)

    assert elapsed < change
    length = max(change - elapsed - grain, 0.0)
    samples = [elapsed + length * index / 200 for index in range(200)]
    pictures = {shown(pace.at(sample), steps) for sample in samples}
    assert len(pictures) == 1 or length == 0.0


@given(pace=PACES | ENDLESS, part=PARTS, steps=st.integers(1, 400), apart=st.floats(0.01, 2.0))
def test_changes_keep_apart_but_no_turn_waits_for_that(
    pace: GuidedPace, part: float, steps: int, apart: float
) -> None:
    elapsed = part * (pace.seconds or 100.0)

    change, turn = pace.next_change(elapsed, steps, apart), pace.next_turn(elapsed)

    assert change == turn or elapsed + apart <= change < turn
    assert change >= pace.next_change(elapsed, steps)


@given(pace=PACES, steps=st.integers(2, 60))
def test_waking_at_every_change_shows_every_picture(pace: GuidedPace, steps: int) -> None:
    elapsed, seen = ONE_MOMENT, []
    while elapsed < pace.breath_seconds:
        seen.append(shown(pace.at(elapsed), steps))
        elapsed = pace.next_change(elapsed, steps) + ONE_MOMENT

    filling = [fullness for _, drawing_in, fullness in seen if drawing_in]
    emptying = [fullness for number, drawing_in, fullness in seen if number == 1 and not drawing_in]

    assert sorted(set(filling)) == list(range(steps + 1))
    assert sorted(set(emptying)) == list(range(steps + 1))
    assert len(seen) <= 2 * (steps + 2)


@given(pace=PACES | ENDLESS, elapsed=st.floats(-1.0, 1e5), steps=st.integers(1, 1000))
def test_asking_again_at_the_answer_always_leads_on(
    pace: GuidedPace, elapsed: float, steps: int
) -> None:
    for _ in range(20):
        change = pace.next_change(elapsed, steps)
        assert change > elapsed
        elapsed = change


@pytest.mark.parametrize(
    ("elapsed", "number", "drawing_in", "progress", "done"),
    [
        (0.0, 1, True, 0.0, 0),
        (10.0, 2, True, 0.4, 1),
        (24.9, 3, False, 0.996, 2),
        (25.0, 3, False, 1.0, 2),
        (99.0, 3, False, 1.0, 2),
    ],
)
def test_a_hold_by_seconds_ends_in_whatever_breath(
    elapsed: float, number: int, *, drawing_in: bool, progress: float, done: int
) -> None:
    pace = GuidedPace(breaths=0, in_seconds=4.0, out_seconds=6.0, limit=25.0)

    breath = pace.at(elapsed)

    assert pace.ends_at() == 25.0
    assert (breath.number, breath.drawing_in) == (number, drawing_in)
    assert breath.progress == pytest.approx(progress)
    assert pace.breaths_done(elapsed) == done
