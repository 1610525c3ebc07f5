"""A session of a routine in which a stretch comes again, is held by seconds, or on one side."""

import math

import pytest

from glutestretch.diary.completion import Done
from glutestretch.diary.events import Answer, HoldOutcome
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.facts import CueBegan
from glutestretch.session.engine.plan import Kind
from glutestretch.session.step_view import breath_count, moment
from glutestretch.session.summary import summary
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import Entry, Routine, Sides
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig
from tests.support.fakes import FakeClock
from tests.support.library import catalogue

pytestmark = pytest.mark.usefixtures("qapp")

OURS = Routine(
    "ours",
    (
        Entry("wall-glute", breaths=2, repetitions=2),
        Entry("prone-glute", seconds=25.0, sides=Sides.LEFT),
        Entry("wall-glute"),
    ),
    "After a run",
)


def playing(settings: Settings | None = None) -> Rig:
    rig = Rig(settings)
    rig.session.start(OURS, Side.RIGHT)
    return rig


def told(rig: Rig) -> list[tuple[str, list[tuple[str, str, float]]]]:
    session = rig.session
    words = summary(catalogue(), session.plan, rig.recorder.holds, finished=session.completed)
    return [(one.name, [(s.name, s.words, s.share) for s in one.sides]) for one in words.stretches]


def test_every_hold_is_recorded_at_its_position() -> None:
    rig = playing()
    rig.play_out()

    assert [
        (hold.stretch, hold.entry, hold.repetition, hold.side.value, hold.breaths, hold.seconds)
        for hold in rig.holds
    ] == [
        ("wall-glute", 0, 0, "right", 2, 20.0),
        ("wall-glute", 0, 0, "left", 2, 20.0),
        ("wall-glute", 0, 1, "right", 2, 20.0),
        ("wall-glute", 0, 1, "left", 2, 20.0),
        ("prone-glute", 1, 0, "left", 2, 25.0),
        ("wall-glute", 2, 0, "right", 6, 60.0),
        ("wall-glute", 2, 0, "left", 6, 60.0),
    ]
    assert {hold.outcome for hold in rig.holds} == {HoldOutcome.FINISHED}
    assert rig.session.parts_done == (Done.WHOLE,) * 7


def test_the_last_page_sums_repetitions_up_and_keeps_entries_apart() -> None:
    rig = playing()
    rig.play_until(Kind.HOLDING, half=3)
    rig.session.skip_stretch()
    rig.play_out()

    assert told(rig) == [
        ("Wall glute stretch", [("Right", "4 of 4 breaths", 1.0), ("Left", "2 of 4 breaths", 0.5)]),
        ("Prone glute stretch", [("Left", "0:25 min", 1.0)]),
        ("Wall glute stretch", [("Right", "6 of 6 breaths", 1.0), ("Left", "6 of 6 breaths", 1.0)]),
    ]


def test_a_hold_by_seconds_ends_after_them_at_the_users_own_pace_too() -> None:
    rig = playing(Settings(pace="own"))
    while rig.session.cue.entry == 0:
        rig.session.next()
    rig.play_until(Kind.HOLDING, half=4)
    rig.session.in_breath_began()
    rig.clock.advance(3.0)
    rig.session.in_breath_ended()
    rig.clock.advance(21.9)
    held = rig.mode

    rig.clock.advance(0.2)

    assert (held, rig.mode) == (Mode.HOLDING, Mode.RESTING)
    [hold] = [hold for hold in rig.holds if hold.entry == 1]
    assert hold.outcome is HoldOutcome.FINISHED
    assert hold.seconds == pytest.approx(25.0, abs=0.01)


def test_a_hold_by_seconds_that_is_left_early_is_not_whole() -> None:
    rig = playing()
    rig.play_until(Kind.HOLDING, half=4, elapsed=24.0)
    rig.session.next()

    assert rig.holds[-1].outcome is HoldOutcome.CUT_SHORT
    assert rig.session.parts_done[4] is Done.PARTIAL


def test_switching_sides_concerns_this_repetition_alone() -> None:
    rig = playing()
    rig.play_until(Kind.FOLLOWING, half=2)
    rig.session.switch_side()
    rig.play_out()

    sides = [hold.side.value for hold in rig.holds]
    assert sides == ["right", "left", "left", "right", "left", "right", "left"]
    assert rig.session.run.swapped == {(0, 1)}


def test_an_entry_on_one_side_has_no_other() -> None:
    rig = playing()
    rig.play_until(Kind.HOLDING, half=4)

    assert not rig.presenter.controls.switch_side


def test_going_on_without_a_stretch_leaves_all_its_entries_out_and_the_others_in_place() -> None:
    rig = playing()
    rig.play_until(Kind.HOLDING, half=1)
    rig.session.pain()
    rig.session.go_on_without("")
    rig.session.resume()
    rig.play_until(Kind.HOLDING)
    broken_off = rig.diary.overview().open_session
    assert broken_off
    assert (broken_off.routine, broken_off.skipped) == (OURS, (0, 2))
    assert broken_off.played == ("prone-glute",)
    second = Rig(past=rig.diary.overview(), clock=FakeClock(rig.clock.now()))
    second.diary.facts.extend(rig.diary.facts)

    second.go_on(broken_off)
    second.session.clear(Answer.CLEARED)
    second.play_out()

    assert [(hold.entry, hold.stretch) for hold in second.recorder.holds] == [
        (0, "wall-glute"),
        (0, "wall-glute"),
        (1, "prone-glute"),
    ]
    assert second.session.parts_done == (Done.WHOLE,)


def test_a_routine_with_faults_is_not_begun() -> None:
    rig = Rig()

    rig.session.start(Routine("ours", (Entry("wall-glute", breaths=99),)), Side.RIGHT)

    assert rig.mode is Mode.IDLE


def test_choosing_a_stretch_that_comes_again_leads_to_its_next_place() -> None:
    rig = playing()
    rig.play_until(Kind.HOLDING, half=4)

    rig.session.visit("wall-glute")

    began = [fact for fact in rig.happened if isinstance(fact, CueBegan)][-1]
    assert (began.cue.round, began.cue.step) == ((2, 0), 0)


@pytest.mark.parametrize("pace", ["guided", "own", "breath"])
def test_a_hold_by_seconds_counts_them_and_leaves_the_breath_as_it_is(pace: str) -> None:
    rig = Rig(Settings(pace=pace))
    rig.session.start(Routine("own-1", (Entry("prone-glute", seconds=25.0),)), Side.RIGHT)
    rig.play_until(Kind.HOLDING)
    counted, breaths = [], []

    while rig.session.mode is Mode.HOLDING:
        now = moment(rig.session.run, ())
        assert now.breath is not None
        counted.append(breath_count(now))
        breaths.append((now.breath.number, now.breath.drawing_in))
        assert rig.clock.advance_to_next()

    assert list(dict.fromkeys(counted)) == [f"{left} s" for left in range(25, 0, -1)]
    if pace != "own":
        turns = [(1, True), (1, False), (2, True), (2, False), (3, True), (3, False)]
        assert list(dict.fromkeys(breaths)) == turns


def test_the_seconds_of_a_hold_stand_still_with_it() -> None:
    rig = Rig()
    rig.session.start(Routine("own-1", (Entry("prone-glute", seconds=25.0),)), Side.RIGHT)
    rig.play_until(Kind.HOLDING)
    rig.clock.advance(9.5)
    rig.session.pause()
    rig.clock.advance(60.0)

    assert moment(rig.session.run, ()).seconds_left == 16


def test_own_step_times_replace_those_of_the_stretch() -> None:
    rig = Rig()
    entries = (Entry("prone-glute", step_seconds=7.0), Entry("prone-glute"))
    rig.session.start(Routine("own-1", entries), Side.RIGHT)

    steps = [cue for cue in rig.session.plan.cues if cue.kind is Kind.FOLLOWING]
    assert {cue.seconds for cue in steps if cue.entry == 0} == {7.0}
    usual = {step.seconds for step in catalogue()["prone-glute"].steps[:-1]}
    assert {cue.seconds for cue in steps if cue.entry == 1} == usual


def test_how_long_still_is_never_out_of_step_with_the_seconds_in_the_ring() -> None:
    rig = Rig()
    rig.session.start(Routine("own-1", (Entry("prone-glute", seconds=25.0),)), Side.RIGHT)
    rig.play_until(Kind.HOLDING)
    told = []

    while rig.session.mode is Mode.HOLDING:
        view = rig.presenter.view
        assert view.moment is not None
        told.append((view.moment.seconds_left, view.time_left[0]))
        assert rig.clock.advance_to_next()

    for left, words in told:
        assert words.startswith(f"This side: {math.ceil((left or 0) / 5) * 5} s · ")
