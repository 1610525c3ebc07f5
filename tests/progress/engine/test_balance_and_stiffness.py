"""Left and right are compared as they are, and nothing is said while there is little to say."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from glutestretch.diary.events import SessionSummary, SideHeld, TighterSide
from glutestretch.kit.record import replace
from glutestretch.progress.engine.balance import LEAST_ANSWERS, Tighter, balance, tighter
from glutestretch.progress.engine.stiffness import (
    LEAST_PAIRS,
    Change,
    Verdict,
    stiff_weeks,
    verdict,
)
from glutestretch.stretches.sides import Side

STRETCHES = ("prone-glute", "wall-glute", "seated-twist")
DAY = 24 * 60
LEVELS = st.integers(0, 10)
ANSWERS = st.sampled_from(TighterSide) | st.none()
HELD = st.dictionaries(
    st.tuples(st.sampled_from(STRETCHES), st.sampled_from(Side)), st.floats(0, 10_000), max_size=6
).map(lambda found: [SideHeld(*where, seconds) for where, seconds in found.items()])


def rated(*pairs: tuple[int | None, int | None]) -> list[SessionSummary]:
    return [
        SessionSummary(str(number), number * DAY + 720, 1, 1, 60.0, 6, *pair)
        for number, pair in enumerate(pairs)
    ]


def told(*answers: TighterSide | None) -> list[SessionSummary]:
    return [
        replace(one, tighter=said)
        for one, said in zip(rated(*[(None, None)] * len(answers)), answers, strict=True)
    ]


# --- left and right


@given(HELD)
def test_mirrored_sides_are_mirrored_results(held: list[SideHeld]) -> None:
    one = balance(held, STRETCHES)
    other = balance([replace(part, side=part.side.other) for part in held], STRETCHES)
    assert (one.left, one.right) == (other.right, other.left)
    assert one.shorter == (other.shorter.other if other.shorter else None)
    assert sum(row.left for row in one.stretches) == one.left


@given(HELD)
def test_the_shorter_side_is_shorter(held: list[SideHeld]) -> None:
    found = balance(held, STRETCHES)
    assume(found.shorter)
    assert (found.left < found.right) == (found.shorter is Side.LEFT)


def test_what_has_no_sides_is_left_out_and_a_breath_more_is_no_difference() -> None:
    held = [
        SideHeld("foam-roller", Side.RIGHT, 900.0),
        SideHeld("wall-glute", Side.LEFT, 600.0),
        SideHeld("wall-glute", Side.RIGHT, 610.0),
    ]
    found = balance(held, STRETCHES)
    assert [row.stretch for row in found.stretches] == ["wall-glute"]
    assert found.shorter is None
    assert balance([], STRETCHES).shorter is None


@given(st.lists(ANSWERS, max_size=12))
def test_the_tighter_side_is_named_by_most_of_the_last_answers(
    answers: list[TighterSide | None],
) -> None:
    found = tighter(told(*answers))
    last = [answer for answer in answers if answer][-8:]
    assert (found is None) == (len(last) < LEAST_ANSWERS)
    if found and found.side:
        assert found == Tighter(found.side, last.count(TighterSide(found.side)), len(last))
        assert 2 * found.count > found.answers
    elif found:
        assert all(2 * last.count(TighterSide(side)) <= len(last) for side in Side)


def test_two_answers_say_nothing_and_the_third_does() -> None:
    right = TighterSide.RIGHT
    assert tighter(told(right, right)) is None
    assert tighter(told(right, None, right, right)) == Tighter(Side.RIGHT, 3, 3)


# --- stiffness


@given(st.lists(st.tuples(LEVELS | st.none(), LEVELS | st.none()), max_size=20))
def test_nothing_is_said_of_few_sessions(pairs: list[tuple[int | None, int | None]]) -> None:
    whole = [pair for pair in pairs if None not in pair]
    assert (verdict(rated(*pairs)) is None) == (len(whole) < LEAST_PAIRS)


@given(st.lists(st.tuples(LEVELS, LEVELS), min_size=LEAST_PAIRS, max_size=20))
def test_before_and_after_exchanged_is_the_opposite(pairs: list[tuple[int, int]]) -> None:
    one, other = verdict(rated(*pairs)), verdict(rated(*[pair[::-1] for pair in pairs]))
    assert one
    assert other
    opposite = {
        Change.LOWER: Change.HIGHER,
        Change.HIGHER: Change.LOWER,
        Change.ALIKE: Change.ALIKE,
    }
    assert other == Verdict(opposite[one.change], one.points, one.pairs)
    mean = sum(before - after for before, after in pairs) / len(pairs)
    assert one.points == pytest.approx(abs(mean))
    if one.change is not Change.ALIKE:
        assert (mean > 0) == (one.change is Change.LOWER)


def test_what_chance_may_have_made_is_no_difference() -> None:
    assert verdict(rated((6, 3), (3, 5), (5, 3), (4, 4), (6, 5))) == Verdict(Change.ALIKE, 0.8, 5)
    assert verdict(rated((6, 4), (5, 4), (7, 5), (6, 5), (4, 3))) == Verdict(Change.LOWER, 1.4, 5)
    assert verdict(rated(*[(4, 4)] * 9)) == Verdict(Change.ALIKE, 0.0, 9)


def test_a_week_has_the_average_of_what_was_said() -> None:
    thursday = date(1970, 1, 1)
    pairs = [(6, 4), (4, None), (None, None), (8, 2)]
    weeks = stiff_weeks(rated(*pairs), 4, 0)
    monday = thursday - timedelta(days=3)
    assert [(week.first, week.before, week.after, week.answers) for week in weeks] == [
        (monday, 6.0, 3.0, 3)
    ]
    assert stiff_weeks(rated((None, None)), 4, 0) == ()
    assert [week.answers for week in stiff_weeks(rated(*pairs), 4, 4)] == [1, 2]


def test_the_last_eight_answers_count() -> None:
    left, right = TighterSide.LEFT, TighterSide.RIGHT
    assert tighter(told(left, *[right] * 8)) == Tighter(Side.RIGHT, 8, 8)
    assert tighter(told(*[left] * 5, *[right] * 4)) == Tighter(None, 0, 8)


def test_a_stretch_that_was_held_on_one_side_is_among_them() -> None:
    found = balance([SideHeld("wall-glute", Side.LEFT, 60.0)], STRETCHES)
    assert [(row.stretch, row.left, row.right) for row in found.stretches] == [
        ("wall-glute", 60.0, 0.0)
    ]
    assert found.shorter is Side.RIGHT


@pytest.mark.parametrize(
    ("falls", "change"),
    [
        ((0, 1, 2, 3, 4), Change.LOWER),  # 2 on average; twice its error is 1.41
        ((-2, 0, 2, 4, 6), Change.ALIKE),  # 2; 2.83
        ((0, 0, 1, 3, 4), Change.ALIKE),  # 1.6; 1.63
        ((1, 1, 1, 0, 0), Change.LOWER),  # 0.6; 0.49
        ((0, 0, 0, -3, -4), Change.ALIKE),  # -1.4; 1.74
        ((-1, -1, -1, 0, 0), Change.HIGHER),
    ],
)
def test_a_change_is_named_from_twice_its_standard_error(
    falls: tuple[int, ...], change: Change
) -> None:
    found = verdict(rated(*((5 + fall, 5) for fall in falls)))
    assert found is not None
    assert found.change is change
    assert found.points == pytest.approx(abs(sum(falls)) / 5)


def test_a_change_has_a_word() -> None:
    assert [*Change] == ["lower", "higher", "alike"]
