"""The table of modes: complete, without contradiction, and printed as it is."""

import pytest

from glutestretch.session.engine.chart import (
    ACTIVE,
    ANSWERS,
    HISTORY,
    REACHED,
    TABLE,
    Mode,
    Turn,
    Wish,
    allowed,
    diagram,
    lineage,
)
from glutestretch.session.engine.plan import Kind

EVENTS = (*Wish, *Turn)


def target_in_table(mode: Mode, event: Wish | Turn) -> Mode:
    """Return where the table leads, the innermost state's row first."""
    for state in lineage(mode):
        for row in TABLE:
            if row.state == state and row.event is event and row.target is not None:
                return Mode.HOLDING if row.target == HISTORY else Mode(row.target)
    return mode


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("mode", Mode)
def test_the_answer_is_the_row_of_the_innermost_state(mode: Mode, event: Wish | Turn) -> None:
    rows = [
        row for state in lineage(mode) for row in TABLE if (row.state, row.event) == (state, event)
    ]

    assert ANSWERS[mode].get(event) == (rows[0] if rows else None)
    assert allowed(mode, event) == bool(rows)


def test_no_wish_is_called_as_a_turn_is() -> None:
    assert len({str(event) for event in EVENTS}) == len(EVENTS)


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_has_a_way_out(mode: Mode) -> None:
    ways = {target_in_table(mode, event) for event in EVENTS} - {mode}

    assert ways


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_leads_back_to_the_beginning(mode: Mode) -> None:
    seen, ahead = set(), {mode}
    while ahead:
        here = ahead.pop()
        seen.add(here)
        ahead |= {target_in_table(here, event) for event in EVENTS} - seen

    assert Mode.IDLE in seen


@pytest.mark.parametrize("mode", [*ACTIVE, Mode.PAUSED, Mode.IDLE])
def test_pain_can_be_told_while_reading_and_all_through_a_session(mode: Mode) -> None:
    assert allowed(mode, Wish.PAIN)


def test_no_two_rows_answer_the_same_event_in_one_state() -> None:
    questions = [(row.state, row.event) for row in TABLE]

    assert len(set(questions)) == len(questions)


def test_every_event_has_a_row() -> None:
    assert {row.event for row in TABLE} == set(EVENTS)


def test_every_kind_of_cue_has_a_mode_and_a_turn() -> None:
    assert [Mode(kind) for kind in Kind] == list(ACTIVE)
    assert set(REACHED.values()) <= set(Turn)


def test_the_diagram_has_every_row_and_every_mode() -> None:
    lines = diagram().splitlines()

    for row in TABLE:
        target = "active" if row.target == HISTORY else row.target or row.state
        assert f"    {row.state} --> {target} : {row.event}" in lines
    assert all(mode in diagram() for mode in Mode)
    assert len(set(lines)) >= len(TABLE)
    drawn = diagram().split()
    assert drawn.count("{") == drawn.count("}") == 2


@pytest.mark.parametrize("words", [Mode, Wish, Turn])
def test_each_is_called_by_its_name(words: type[Mode] | type[Wish] | type[Turn]) -> None:
    assert [*words] == [word.name.lower() for word in words]


def test_the_screening_comes_before_a_session_is_begun_or_begun_again() -> None:
    for state in ("idle", "finished"):
        [row] = [one for one in TABLE if (one.state, one.event) == (state, Turn.SCREENING_DUE)]
        assert row.target == "screening"


def test_a_session_has_its_newer_plan_also_while_it_is_stopped_for_pain() -> None:
    assert {mode for mode in Mode if allowed(mode, Turn.PLAN_CHANGED)} == {
        *(*ACTIVE, Mode.PAUSED, Mode.HURTING),
    }
