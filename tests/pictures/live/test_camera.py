"""What lies where in a picture of the live figure."""

from itertools import pairwise

import pytest

from glutestretch.pictures.live.camera import view_matrix, wall_left, wall_of
from glutestretch.pictures.live.files import Keys, read_model
from glutestretch.pictures.live.orbit import View
from tests.support import live_model

AROUND = range(0, 181, 5)
"""From behind the wall to before it, in degrees."""


def left(azimuths: range, elevation: float) -> list[float]:
    model = read_model(live_model.model("wall"))
    key = Keys(live_model.keys(0.0, beside=live_model.WALL), model)[0]
    wall = wall_of(model, key)
    assert wall is not None
    views = (View(azimuth, elevation) for azimuth in azimuths)
    return [wall_left(wall, view_matrix(model, view)) for view in views]


@pytest.mark.parametrize("elevation", [3.0, 22.0, 80.0])
def test_a_wall_fades_while_the_camera_goes_behind_it(elevation: float) -> None:
    found = left(AROUND, elevation)
    assert found[-1] == 1.0
    assert found[0] < (0.2 if elevation < 45 else 1.0)
    assert all(one <= other for one, other in pairwise(found))
    assert max(other - one for one, other in pairwise(found)) < 0.4


def test_both_ways_round_it_fades_alike() -> None:
    ways = left(range(0, 180, 20), 22.0), left(range(360, 180, -20), 22.0)
    assert ways[0] == pytest.approx(ways[1], abs=1e-4)


def test_without_a_wall_there_is_none() -> None:
    model = read_model(live_model.model())
    assert wall_of(model, Keys(live_model.keys(0.0), model)[0]) is None
