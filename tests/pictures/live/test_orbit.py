"""The figure is turned by drag and keys, within gentle limits, and goes home."""

from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.pictures.live.orbit import HIGHEST, LOWEST, Hand, Orbit, View, at_home

BEST = View(-45.0, 30.0)
LATER = 60.0
degrees = st.floats(-400, 400)


def home() -> Orbit:
    return at_home(BEST)


def test_it_rests_in_the_view_of_the_stills() -> None:
    assert home().view(0.0) == BEST
    assert home().rests(0.0)
    assert home().is_home


def test_a_drag_turns_at_once() -> None:
    orbit = home().dragged(20, -10, 5.0)
    assert orbit.view(5.0) == View(-25.0, 20.0)
    assert orbit.rests(5.0)
    assert not orbit.is_home


def test_let_go_it_glides_on_in_the_same_direction_and_comes_to_rest() -> None:
    orbit = home().dragged(20, 0, 5.0).thrown(100, 0, 5.0)
    soon, later = orbit.view(5.1).azimuth, orbit.view(LATER).azimuth
    assert -25 < soon < later
    assert orbit.view(5.01).azimuth - orbit.view(5.0).azimuth == pytest.approx(1.0, abs=0.1)
    assert not orbit.rests(5.1)
    assert orbit.rests(LATER)


def test_each_press_of_a_key_turns_by_as_much_also_in_quick_succession() -> None:
    orbit = home().turned(15, 0, 1.0).turned(15, 0, 1.02)
    assert orbit.view(LATER) == View(-15.0, 30.0)
    assert orbit.view(1.03).azimuth < -35


@given(degrees, degrees, degrees, degrees)
def test_it_never_rests_beyond_the_limits(a: float, b: float, c: float, d: float) -> None:
    orbit = home().dragged(a, b, 0.0).thrown(c, d, 0.1).turned(c, d, 0.2)
    assert LOWEST <= orbit.view(LATER).elevation <= HIGHEST


@given(st.lists(st.floats(0, 30), min_size=1, max_size=30))
def test_beyond_the_limits_a_drag_gives_less_and_less(pulls: list[float]) -> None:
    orbit = home()
    for pull in pulls:
        before = orbit.view(0.0).elevation
        orbit = orbit.dragged(0, pull, 0.0)
        assert before <= orbit.view(0.0).elevation <= HIGHEST + 6
    assert LOWEST <= orbit.thrown(0, 0, 0.0).view(LATER).elevation <= HIGHEST


@given(degrees, degrees)
def test_it_goes_home_the_short_way_round(a: float, b: float) -> None:
    orbit = home().dragged(a, 0, 0.0).thrown(b, 0, 0.0).home(LATER)
    assert abs(orbit.view(LATER).azimuth - BEST.azimuth) <= 180.0
    assert orbit.view(2 * LATER) == BEST
    assert orbit.is_home


@given(degrees, degrees, st.floats(0, 3), st.floats(0, 3))
def test_it_only_ever_nears_its_goal(a: float, b: float, one: float, two: float) -> None:
    orbit = home().thrown(a, b, 0.0)
    first, second = sorted((one, two))
    left = [abs(orbit.goal.azimuth - orbit.view(now).azimuth) for now in (first, second)]
    assert left[1] <= left[0] + 1e-9


def test_a_hand_that_has_stood_still_throws_nothing() -> None:
    hand = Hand()
    hand.move(10, 0, 1.0)
    assert hand.speed(1.01)[0] > 0
    assert hand.speed(2.0) == (0, 0)


def test_where_motion_is_not_wanted_it_is_there_at_once() -> None:
    turned = home().turned(40.0, 0.0, 1.0)
    assert turned.view(1.0) == BEST
    assert turned.arrived().view(1.0) == View(-5.0, 30.0)
    assert turned.arrived().goal == turned.goal


def test_it_is_seen_neither_from_below_nor_from_right_above() -> None:
    low, high = home().turned(0.0, -400.0, 0.0), home().turned(0.0, 400.0, 0.0)
    assert (low.goal.elevation, high.goal.elevation) == (3.0, 80.0)
    assert home().dragged(0.0, 400.0, 0.0).goal.elevation == 86.0
    assert home().dragged(0.0, -400.0, 0.0).goal.elevation == -3.0


def test_let_go_it_goes_on_for_as_far_as_three_tenths_of_a_second() -> None:
    assert home().thrown(100.0, 0.0, 0.0).goal.azimuth == pytest.approx(BEST.azimuth + 30.0)
    fast = home().thrown(-9000.0, 0.0, 0.0).goal.azimuth
    assert fast == pytest.approx(BEST.azimuth - 540.0 * 0.3)


@pytest.mark.parametrize(
    ("moved", "slowness"),
    [
        (home().thrown(100.0, 50.0, 0.0), 0.3),
        (home().turned(30.0, 15.0, 0.0), 0.1),
        (home().dragged(30.0, -15.0, 0.0).home(0.0), 0.16),
    ],
)
def test_two_thirds_of_a_way_are_done_in_its_time(moved: Orbit, slowness: float) -> None:
    begin, end, here = moved.start, moved.goal, moved.view(slowness)
    left = exp(-1)
    assert end.azimuth - here.azimuth == pytest.approx(left * (end.azimuth - begin.azimuth))
    assert end.elevation - here.elevation == pytest.approx(left * (end.elevation - begin.elevation))


def test_it_rests_as_soon_as_nobody_sees_it_move() -> None:
    orbit = home().turned(50.0, 0.0, 0.0)
    seconds = 0.1 * log(50.0 / 0.05)
    assert not orbit.rests(seconds - 0.01)
    assert orbit.view(seconds - 0.01) != orbit.goal
    assert orbit.rests(seconds + 0.01)
    assert orbit.view(seconds + 0.01) == orbit.goal


def test_the_speed_of_a_hand_is_that_of_its_last_moment() -> None:
    hand = Hand()
    hand.move(100.0, 0.0, 0.0)
    assert hand.speed(0.08) == (0.0, 0.0)
    hand.move(4.0, -2.0, 1.0)
    hand.move(4.0, -2.0, 1.04)
    assert hand.speed(1.05) == pytest.approx((8.0 / 0.08, -4.0 / 0.08))
    assert hand.speed(1.1) == pytest.approx((4.0 / 0.08, -2.0 / 0.08))
    assert hand.speed(1.13) == (0.0, 0.0)


def test_beyond_its_limits_it_is_dragged_less_and_less_but_freely_back() -> None:
    above = home().dragged(0.0, 53.0, 0.0)
    assert above.view(0.0).elevation == 83.0
    assert above.dragged(0.0, 2.0, 0.0).view(0.0).elevation == 84.0
    assert above.dragged(0.0, 0.5, 0.0).view(0.0).elevation == 83.25
    assert above.dragged(0.0, -2.0, 0.0).view(0.0).elevation == 81.0
    below = home().dragged(0.0, -30.0, 0.0)
    assert below.view(0.0).elevation == 0.0
    assert below.dragged(0.0, -2.0, 0.0).view(0.0).elevation == -1.0
    assert below.dragged(0.0, 2.0, 0.0).view(0.0).elevation == 2.0
    assert home().dragged(0.0, 2.0, 0.0).view(0.0).elevation == 32.0


@pytest.mark.parametrize(
    ("dragged", "left"), [(179.75, 179.75), (180.25, -179.75), (-180.25, 179.75), (540.25, -179.75)]
)
def test_from_beyond_half_a_turn_it_goes_on_round(dragged: float, left: float) -> None:
    turned = home().dragged(dragged, 0.0, 0.0).home(0.0)
    assert turned.start.azimuth - BEST.azimuth == left


def test_a_whole_turn_is_no_way() -> None:
    turned = home().dragged(370.0, 0.0, 0.0).home(0.0)
    assert turned.start == View(BEST.azimuth + 10.0, BEST.elevation)
    assert turned.goal == BEST
