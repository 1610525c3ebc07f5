"""How long still: told in calm steps, and never out of step with the plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.session.engine.chart import Wish
from glutestretch.session.engine.plan import Kind, Place
from glutestretch.session.engine.run import Run, step
from glutestretch.session.engine.time_left import TimeLeft, calm
from glutestretch.session.engine.time_left import time_left as left_of
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import Entry, Routine
from tests.session.engine.test_run import begun, in_hold
from tests.support.library import routine_of


def time_left(run: Run) -> TimeLeft:
    return left_of(run, run.breath)


def at(run: Run, kind: Kind, elapsed: float = 0.0) -> Run:
    """Return the run so many seconds into its next cue of this kind."""
    while run.cue.kind is not kind:
        run = step(run, Wish.NEXT)[0]
    return run.at(elapsed)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(0, 0), (0.1, 5), (5, 5), (5.1, 10), (30, 30), (30.1, 40), (90, 90), (90.1, 120), (151, 180)],
)
def test_seconds_are_told_in_calm_steps(seconds: float, told: int) -> None:
    assert calm(seconds) == told


@given(st.floats(0, 3600))
def test_what_is_told_is_near_and_below_a_minute_and_a_half_never_too_little(
    seconds: float,
) -> None:
    told = calm(seconds)
    assert abs(told - seconds) <= 31
    assert told > 90 or told >= seconds - 1e-4


@given(st.floats(0, 300))
def test_the_words_change_every_five_seconds_at_most(seconds: float) -> None:
    told = {calm(seconds + part * 0.5) for part in range(10)}
    assert len(told) <= 2


def test_a_step_tells_itself_its_side_and_the_session() -> None:
    run = begun().at(2.0)
    [first, *rest] = [cue.estimate for cue in run.plan.cues if cue.half == 0]
    left = time_left(run)
    assert left.step == calm(first - 2.0)
    assert left.side == calm(first - 2.0 + sum(rest))
    assert left.minutes == round((run.plan.seconds - 2.0) / 60)
    assert left.breaths == 0


@pytest.mark.parametrize(("elapsed", "breaths"), [(0.0, 6), (9.9, 6), (10.0, 5), (59.0, 1)])
def test_a_hold_is_told_in_breaths(elapsed: float, breaths: int) -> None:
    left = time_left(in_hold(elapsed))
    assert (left.step, left.side, left.breaths) == (None, None, breaths)


def test_several_holds_are_told_in_the_breaths_of_all_of_them() -> None:
    twice = Routine("own-1", (Entry("wall-glute", breaths=6, holds=2, between=8.0),), "Twice")
    run = at(begun(twice), Kind.HOLDING)
    assert time_left(run).breaths == 12
    assert time_left(run.at(50.0)).breaths == 7


def test_a_pause_belongs_to_the_side_that_follows() -> None:
    run = at(begun(), Kind.CHANGING_SIDE)
    cues = [cue.estimate for cue in run.plan.cues if cue.half == 1]
    left = time_left(run)
    assert left.step is None
    assert left.side == calm(sum(cues))


def test_a_hold_that_only_a_wish_ends_tells_the_session_alone() -> None:
    run = at(begun(routine_of("foam-roller")), Kind.CHANGING_SIDE)
    run = at(run, Kind.HOLDING)
    assert time_left(run) == TimeLeft(round(run.cue.estimate / 60))


def test_a_step_that_waits_tells_its_side_by_estimate() -> None:
    left = time_left(begun(settings=Settings(plays_itself=False)))
    assert left.step is None
    assert left.side is not None


@given(st.floats(0, 120), st.data())
def test_what_is_left_of_the_session_never_grows_while_time_passes(
    seconds: float, data: st.DataObject
) -> None:
    run = begun()
    cue = data.draw(st.integers(0, len(run.plan.cues) - 1))
    here = Place(cue, min(seconds, run.plan.cues[cue].estimate))
    run = step(begun(), Wish.NEXT)[0] if cue else run
    while run.place.cue < here.cue:
        run = step(run, Wish.NEXT)[0]
    assert time_left(run.at(here.elapsed)).minutes <= time_left(run).minutes
