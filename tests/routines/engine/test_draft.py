"""A routine that is edited: nothing is lost, and everything can be undone."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from glutestretch.kit.record import replace
from glutestretch.routines.engine.draft import Draft
from glutestretch.stretches.routines import MOST_ENTRIES, Entry, Routine
from tests.support.library import catalogue
from tests.support.routines import entries

STRETCHES = [stretch.id for stretch in catalogue().stretches]
Change = Callable[[Draft], Draft]


def _at(draft: Draft, part: float) -> int:
    return min(int(part * len(draft.routine.entries)), len(draft.routine.entries) - 1)


def _moving(part: float, to: int) -> Change:
    return lambda draft: draft.moved(_at(draft, part), to) if draft.routine.entries else draft


def _changing(part: float, entry: Entry, what: str) -> Change:
    return lambda draft: (
        draft.changed(_at(draft, part), entry, what) if draft.routine.entries else draft
    )


def _removing(part: float) -> Change:
    return lambda draft: draft.removed(_at(draft, part)) if draft.routine.entries else draft


def _repeating(part: float) -> Change:
    return lambda draft: draft.repeated(_at(draft, part)) if draft.routine.entries else draft


PARTS = st.floats(0, 1)
CHANGES = st.one_of(
    st.builds(lambda name: lambda draft: draft.added(name), st.sampled_from(STRETCHES)),
    st.builds(lambda title: lambda draft: draft.titled(title), st.text(max_size=3)),
    st.builds(_moving, PARTS, st.integers(-2, 9)),
    st.builds(_changing, PARTS, entries(STRETCHES), st.sampled_from(["", "rest", "hold"])),
    st.builds(_removing, PARTS),
    st.builds(_repeating, PARTS),
)
STEPS = st.lists(CHANGES | st.sampled_from([Draft.undone, Draft.redone]), max_size=20)
BEGINNING = Draft(Routine("own-1", tuple(map(Entry, STRETCHES[:3])), "Mine"))


@given(STEPS)
def test_undoing_everything_leads_back_and_doing_it_again_leads_here(steps: list[Change]) -> None:
    draft = BEGINNING
    for step in steps:
        draft = step(draft)
    here = draft

    while draft.can_undo:
        draft = draft.undone()
    assert draft.routine == BEGINNING.routine
    while draft.can_redo:
        draft = draft.redone()
    for _ in here.after:
        draft = draft.undone()
    assert draft.routine == here.routine


@given(STEPS, CHANGES)
def test_undoing_a_change_is_as_if_it_had_not_been(steps: list[Change], change: Change) -> None:
    draft = BEGINNING
    for step in steps:
        draft = step(draft)
    before = draft.settled()
    after = change(before)

    if after.routine == before.routine:
        assert after.before == before.before
    else:
        assert after.undone().routine == before.routine
        assert not after.can_redo


@given(st.permutations(STRETCHES), st.integers(0, 3), st.integers(-3, 9))
def test_moving_keeps_every_entry_and_the_order_of_the_others(
    order: list[str], place: int, to: int
) -> None:
    draft = Draft(Routine("own-1", tuple(map(Entry, order))))

    moved = [entry.stretch for entry in draft.moved(place, to).routine.entries]

    assert moved.index(order[place]) == min(max(to, 0), 3)
    assert [name for name in moved if name != order[place]] == [
        name for name in order if name != order[place]
    ]


def test_a_number_turned_up_many_times_is_undone_at_once() -> None:
    draft, entry = BEGINNING, BEGINNING.routine.entries[1]
    for breaths in range(3, 9):
        draft = draft.changed(1, replace(entry, breaths=breaths), "hold")
    draft = draft.changed(1, replace(entry, breaths=8, rest=5.0), "rest")

    assert draft.undone().routine.entries[1] == replace(entry, breaths=8)
    assert draft.undone().undone() == replace(draft.undone().undone(), now=BEGINNING.routine)
    assert not draft.undone().undone().can_undo


def test_turned_back_to_where_it_began_there_is_nothing_to_undo() -> None:
    draft = BEGINNING.titled("Mine, and").titled("Mine")

    assert not draft.can_undo
    assert draft.routine == BEGINNING.routine


def test_a_routine_takes_no_more_entries_than_it_can_have() -> None:
    draft = BEGINNING
    for _ in range(MOST_ENTRIES):
        draft = draft.added("wall-glute").repeated(0)

    assert len(draft.routine.entries) == MOST_ENTRIES
    assert not draft.can_add


def test_an_entry_that_is_removed_leaves_the_others() -> None:
    assert names(BEGINNING.removed(0)) == STRETCHES[1:3]
    assert names(BEGINNING.removed(1)) == [STRETCHES[0], STRETCHES[2]]
    assert names(BEGINNING.removed(2)) == STRETCHES[:2]


def test_an_entry_that_is_repeated_comes_right_after_itself() -> None:
    one, two, three = STRETCHES[:3]
    assert names(BEGINNING.repeated(1)) == [one, two, two, three]


def test_an_entry_that_is_changed_leaves_the_others() -> None:
    for place, other in enumerate(BEGINNING.routine.entries):
        changed = BEGINNING.changed(place, replace(other, stretch="foam-roller"))
        expected = list(STRETCHES[:3])
        expected[place] = "foam-roller"
        assert names(changed) == expected


def test_what_is_no_part_of_one_doing_is_undone_by_itself() -> None:
    first, second = BEGINNING.moved(0, 1), BEGINNING.moved(0, 1).moved(0, 2)
    assert second.undone().routine == first.routine
    entry = replace(BEGINNING.routine.entries[0], rest=5.0)
    twice = BEGINNING.changed(0, entry).changed(0, replace(entry, rest=6.0))
    assert twice.undone().routine.entries[0] == entry


def test_the_same_field_of_another_entry_is_undone_by_itself() -> None:
    first, second, _ = BEGINNING.routine.entries
    once = BEGINNING.changed(0, replace(first, rest=5.0), "rest")
    twice = once.changed(1, replace(second, rest=5.0), "rest")
    assert twice.undone().routine == once.routine


def test_one_drag_is_undone_at_once() -> None:
    dragged = BEGINNING.moved(0, 1, "drag").moved(1, 2, "drag")
    assert names(dragged) == [*STRETCHES[1:3], STRETCHES[0]]
    assert dragged.undone().routine == BEGINNING.routine


def names(draft: Draft) -> list[str]:
    return [entry.stretch for entry in draft.routine.entries]


def test_each_entry_that_comes_or_goes_is_undone_by_itself() -> None:
    added = BEGINNING.added("foam-roller").added("foam-roller")
    assert names(added.undone()) == [*STRETCHES[:3], "foam-roller"]
    assert names(BEGINNING.removed(0).removed(0).undone()) == STRETCHES[1:3]
