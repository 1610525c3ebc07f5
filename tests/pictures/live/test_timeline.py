"""Of a place on the way it is known between which two poses it lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.pictures.live.timeline import RAMP, Between, between, eased

PLACES = (0.0, 0.5, 1.0, 2.0)
rising = st.lists(st.floats(0.05, 2), min_size=1, max_size=8).map(
    lambda gaps: tuple(sum(gaps[:n]) for n in range(len(gaps) + 1))
)


def test_a_place_lies_between_the_poses_before_and_after_it() -> None:
    assert between(PLACES, 0.0) == Between(0, 1, 0.0)
    assert between(PLACES, 0.75) == Between(1, 2, 0.5)
    assert between(PLACES, 1.25) == Between(2, 3, 0.25)


def test_before_the_beginning_and_after_the_end_the_ends_are_held() -> None:
    assert between(PLACES, -1.0) == Between(0, 1, 0.0)
    assert between(PLACES, 2.0) == between(PLACES, 9.0) == Between(3, 3, 0.0)
    assert between((0.0,), 1.0) == Between(0, 0, 0.0)


@given(rising, st.floats(-1, 20))
def test_it_says_the_moment_again(places: tuple[float, ...], moment: float) -> None:
    at = between(places, moment)
    said = places[at.first] + at.share * (places[at.second] - places[at.first])
    assert said == pytest.approx(min(max(moment, places[0]), places[-1]), abs=1e-9)
    assert 0 <= at.share < 1 or at.first == at.second


@given(st.floats(-1, 2), st.floats(-1, 2))
def test_a_movement_begins_and_ends_slowly_and_never_goes_back(one: float, two: float) -> None:
    first, second = sorted((one, two))
    assert 0 <= eased(first) <= eased(second) <= 1
    assert (eased(0), eased(0.5), eased(1)) == (0, 0.5, 1)
    assert eased(0.01) < 0.001


@pytest.mark.parametrize(
    ("share", "done"),
    [
        (-1.0, 0.0),
        (0.0, 0.0),
        (RAMP / 2, RAMP / 8 / (1 - RAMP)),
        (RAMP, RAMP / 2 / (1 - RAMP)),
        (0.5, 0.5),
        (1 - RAMP / 2, 1 - RAMP / 8 / (1 - RAMP)),
        (2.0, 1.0),
    ],
)
def test_it_gathers_speed_evenly_up_to_the_ramps_end(share: float, done: float) -> None:
    assert eased(share) == pytest.approx(done)
