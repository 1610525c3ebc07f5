"""The chart: one table, one machine, and both say the same."""

import pytest
from pytestqt.qtbot import QtBot

from glutestretch.session.engine.plan import Kind
from glutestretch.session.state_machine import (
    ACTIVE,
    HISTORY,
    TABLE,
    Chart,
    Mode,
    Turn,
    Wish,
    allowed,
    diagram,
    lineage,
    reached,
)
from tests.session.rig import let_it_start, running_chart

pytestmark = pytest.mark.usefixtures("qapp")

EVENTS = (*Wish, *Turn)
WAYS: dict[Mode, tuple[Wish | Turn, ...]] = {
    Mode.IDLE: (),
    Mode.SCREENING: (Turn.SCREENING_DUE,),
    **{Mode(kind): (reached(kind),) for kind in Kind},
    Mode.PAUSED: (Turn.HOLDING_REACHED, Wish.PAUSE),
    Mode.HURTING: (Wish.PAIN,),
    Mode.FINISHED: (Turn.FOLLOWING_REACHED, Wish.FINISH),
}


def chart_in(mode: Mode) -> Chart:
    chart = running_chart()
    for event in WAYS[mode]:
        chart.send(event)
    assert chart.mode is mode
    return chart


def target_in_table(mode: Mode, event: Wish | Turn) -> Mode:
    """Return where the table leads, the innermost state's row first."""
    for state in lineage(mode):
        for row in TABLE:
            if row.state == state and row.event is event and row.target is not None:
                # The way to PAUSED leads through HOLDING, which history brings back.
                return Mode.HOLDING if row.target == HISTORY else Mode(row.target)
    return mode


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("mode", Mode)
def test_the_machine_goes_where_the_table_says(mode: Mode, event: Wish | Turn) -> None:
    chart = chart_in(mode)

    chart.send(event)

    assert chart.mode is target_in_table(mode, event)


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("mode", Mode)
def test_what_is_not_allowed_changes_nothing(mode: Mode, event: Wish | Turn) -> None:
    chart = chart_in(mode)
    entered: list[Mode] = []
    chart.entered.connect(entered.append)

    chart.send(event)

    assert allowed(mode, event) or not entered


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("mode", Mode)
def test_a_row_with_a_target_enters_one_mode(mode: Mode, event: Wish | Turn) -> None:
    chart = chart_in(mode)
    entered: list[Mode] = []
    chart.entered.connect(entered.append)
    moves = any(row.state in lineage(mode) and row.event is event and row.target for row in TABLE)

    chart.send(event)

    assert entered == ([chart.mode] if moves else [])


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


@pytest.mark.parametrize("mode", ACTIVE)
def test_resuming_returns_to_the_mode_that_was_paused(mode: Mode) -> None:
    chart = chart_in(mode)
    chart.send(Wish.PAUSE)

    chart.send(Wish.RESUME)

    assert chart.mode is mode


def test_a_paused_session_can_go_on_elsewhere() -> None:
    chart = chart_in(Mode.PAUSED)

    chart.send(Turn.RESTING_REACHED)

    assert chart.mode is Mode.RESTING


def test_no_two_rows_answer_the_same_event_in_one_state() -> None:
    questions = [(row.state, row.event) for row in TABLE]

    assert len(set(questions)) == len(questions)


def test_every_event_has_a_row() -> None:
    assert {row.event for row in TABLE} == set(EVENTS)


def test_every_kind_of_cue_has_a_mode_and_a_turn() -> None:
    assert [Mode(kind) for kind in Kind] == list(ACTIVE)
    assert {reached(kind) for kind in Kind} <= set(Turn)


def test_the_diagram_has_every_row_and_every_mode() -> None:
    lines = diagram().splitlines()

    for row in TABLE:
        target = "active" if row.target == HISTORY else row.target or row.state
        assert f"    {row.state} --> {target} : {row.event}" in lines
    assert all(mode in diagram() for mode in Mode)
    assert len(set(lines)) >= len(TABLE)


def test_events_before_the_machine_runs_wait_for_it(qtbot: QtBot) -> None:
    chart = Chart()
    entered: list[Mode] = []
    chart.entered.connect(entered.append)
    chart.send(Turn.SCREENING_DUE)
    chart.start()
    chart.send(Wish.DECLINED)
    chart.send(Turn.FOLLOWING_REACHED)

    qtbot.waitUntil(lambda: chart.mode is Mode.FOLLOWING)

    assert entered == [Mode.IDLE, Mode.SCREENING, Mode.IDLE, Mode.FOLLOWING]


def test_an_event_sent_from_within_a_change_comes_after_it() -> None:
    chart = running_chart()
    entered: list[Mode] = []

    def at_once(mode: Mode) -> None:
        entered.append(mode)
        if mode is Mode.FOLLOWING:
            chart.send(Wish.PAUSE)

    chart.entered.connect(at_once)
    chart.send(Turn.FOLLOWING_REACHED)

    assert entered == [Mode.FOLLOWING, Mode.PAUSED]


def test_events_sent_from_within_a_change_wait_for_one_another() -> None:
    chart = running_chart()
    entered: list[Mode] = []

    def at_once(mode: Mode) -> None:
        entered.append(mode)
        if mode is Mode.SCREENING:
            chart.send(Turn.HOLDING_REACHED)
            chart.send(Wish.PAUSE)
            chart.send(Wish.RESUME)

    chart.entered.connect(at_once)
    chart.send(Turn.SCREENING_DUE)

    assert entered == [Mode.SCREENING, Mode.HOLDING, Mode.PAUSED, Mode.HOLDING]


def test_a_chart_begins_idle() -> None:
    chart = Chart()
    chart.start()

    let_it_start(chart)

    assert chart.mode is Mode.IDLE
