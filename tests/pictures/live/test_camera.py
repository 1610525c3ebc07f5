"""What lies where in a picture of the live figure."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize

from glutestretch.pictures.live.camera import (
    projection_matrix,
    seen,
    view_matrix,
    wall_left,
    wall_of,
)
from glutestretch.pictures.live.files import Anchor, Keys, read_model
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


def test_an_anchor_is_where_its_place_is_seen_and_says_whether_it_faces_the_camera() -> None:
    model, size = read_model(live_model.model()), QSize(320, 240)
    corner = Anchor((1.0, 0.0, 1.0), (0.0, -1.0, 0.0))
    for mirrored, x in ((False, 0.75), (True, 0.25)):
        frame = projection_matrix(model, size, QRect(0, 0, 320, 240), mirrored=mirrored)
        sight = seen(corner, view_matrix(model, View(0, 0)), frame)
        assert (sight.x, sight.y) == pytest.approx((x, 1 / 6), abs=1e-4)
    facings = [
        seen(corner, view_matrix(model, View(azimuth, 0)), frame).facing
        for azimuth in range(0, 181, 30)
    ]
    assert facings[0] > 0.95
    assert facings[-1] < -0.95
    assert all(one > other for one, other in pairwise(facings))
