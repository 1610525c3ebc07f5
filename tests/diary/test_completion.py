"""What is complete, what is partly done, and what is skipped."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.diary.completion import Done, best, by_part, of_all, of_side, with_whole_side
from glutestretch.diary.events import HoldEnded, HoldOutcome, Overview
from glutestretch.kit.record import replace
from glutestretch.stretches.sides import Side

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ENDS = {"finished": HoldOutcome.FINISHED, "cut": HoldOutcome.CUT_SHORT, "pain": HoldOutcome.PAIN}


def hold(breaths: int, seconds: float, how: str = "cut", side: Side = Side.RIGHT) -> HoldEnded:
    return HoldEnded("one", NOON, "wall-glute", side, breaths, seconds, ENDS[how], 0)


@pytest.mark.parametrize(
    ("holds", "done"),
    [
        ([], Done.SKIPPED),
        ([hold(0, 0.0)], Done.SKIPPED),
        ([hold(0, 9.9)], Done.SKIPPED),
        ([hold(0, 10.0)], Done.PARTIAL),
        ([hold(1, 4.0)], Done.PARTIAL),
        ([hold(5, 55.0)], Done.PARTIAL),
        ([hold(3, 30.0, "pain")], Done.PARTIAL),
        ([hold(6, 60.0, "finished")], Done.WHOLE),
        ([hold(0, 1.0), hold(6, 60.0, "finished")], Done.WHOLE),
        ([hold(6, 60.0, "finished"), hold(0, 1.0)], Done.WHOLE),
    ],
)
def test_the_best_hold_of_a_side_counts(holds: list[HoldEnded], done: Done) -> None:
    assert of_side(holds) is done


def test_a_side_that_is_held_several_times_is_whole_once_each_hold_was() -> None:
    held = [replace(hold(1, 10.0, "finished"), number=number) for number in range(3)]
    cut = replace(held[2], outcome=HoldOutcome.CUT_SHORT, breaths=0, seconds=9.0)

    assert of_side(held, 3) is Done.WHOLE
    assert of_side([*held[:2], cut], 3) is Done.PARTIAL
    assert of_side([held[0], held[0], held[0]], 3) is Done.PARTIAL
    assert of_side([cut], 3) is Done.SKIPPED
    longer = replace(cut, seconds=9.5)
    assert best([held[0], cut, longer]) == (held[0], longer)
    again = replace(longer, at=NOON + timedelta(minutes=1))
    assert best([longer, again]) == (longer,)


@pytest.mark.parametrize(
    ("parts", "done"),
    [
        ([], Done.SKIPPED),
        ([Done.WHOLE, Done.WHOLE], Done.WHOLE),
        ([Done.SKIPPED, Done.SKIPPED], Done.SKIPPED),
        ([Done.WHOLE, Done.SKIPPED], Done.PARTIAL),
        ([Done.PARTIAL, Done.PARTIAL], Done.PARTIAL),
        ([Done.WHOLE, Done.PARTIAL], Done.PARTIAL),
    ],
)
def test_all_is_whole_only_when_every_part_is(parts: list[Done], done: Done) -> None:
    assert of_all(parts) is done


def test_each_side_is_judged_by_its_own_holds() -> None:
    planned = [((0, 0), Side.RIGHT), ((0, 0), Side.LEFT), ((1, 0), Side.LEFT)]
    holds = [hold(6, 60.0, "finished"), hold(2, 20.0, side=Side.LEFT)]

    parts = by_part(planned, holds)

    assert parts == ((holds[0],), (holds[1],), ())
    assert [of_side(part) for part in parts] == [Done.WHOLE, Done.PARTIAL, Done.SKIPPED]


def test_a_stretch_that_comes_twice_is_judged_by_position() -> None:
    first = hold(6, 60.0, "finished")
    again, later = replace(first, repetition=1), replace(first, entry=2)
    unknown = replace(first, entry=None)
    planned = [((entry, number), Side.RIGHT) for entry in (0, 2) for number in (0, 1)]

    assert by_part(planned, [later, unknown, again]) == ((), (again,), (later,), ())


@given(st.lists(st.tuples(st.sampled_from(["left", "right"]), st.integers(0, 72)), max_size=12))
def test_a_stretch_is_done_when_the_second_of_two_near_sides_was(
    held: list[tuple[str, int]],
) -> None:
    past, latest, expected, at = Overview(), dict[str, datetime](), None, NOON
    for side, hours in held:
        at += timedelta(hours=hours)
        past = with_whole_side(past, "wall-glute", side, at)
        latest[side] = at
        other = latest.get("left" if side == "right" else "right")
        if other is not None and at - other <= timedelta(hours=12):
            expected = at
    assert past.last_done.get("wall-glute") == expected
    assert dict(past.last_side.get("wall-glute", {})) == latest


@pytest.mark.parametrize(("more", "done"), [(timedelta(0), True), (timedelta(seconds=1), False)])
def test_two_sides_are_one_stretch_up_to_twelve_hours_apart(more: timedelta, *, done: bool) -> None:
    past = with_whole_side(Overview(), "wall-glute", "right", NOON)

    past = with_whole_side(past, "wall-glute", "left", NOON + timedelta(hours=12) + more)

    assert ("wall-glute" in past.last_done) is done
