"""What is framed stays in the frame and fills it."""

import numpy as np
import pytest

from tests.studio.figure import Taking
from tools.studio import poses
from tools.studio.scene import reach
from tools.studio.scene.view import EDGE, SECOND, VIEWS, Lens, box, framed

LENS = Lens(85, 4 / 3)
HAIR = 1e-3


@pytest.mark.parametrize("name", SECOND)
def test_a_second_view_is_filled_by_its_figure(taking: Taking, name: str) -> None:
    figure, view = taking(name), SECOND[name]
    points = figure.skin[figure.body.groups["body"]]
    left, top, right, bottom = box(view, LENS, framed(view, LENS, points), points)
    assert min(left, top) > view.margin - HAIR
    assert max(right, bottom) < 1 - view.margin + HAIR
    assert max(right - left, bottom - top) > 0.85


@pytest.mark.parametrize("stretch", VIEWS)
def test_a_stretch_fills_its_frame(taking: Taking, stretch: str) -> None:
    """All its pictures share one frame: together they fill it, mat and wall and all."""
    alike = [name for name in poses.stills() if name.rpartition("-")[0] == stretch]
    figures = [taking(name) for name in alike]
    body, view = figures[0].body, VIEWS[stretch]
    points = np.concatenate([figure.skin[body.groups["body"]] for figure in figures])
    wide = reach.width(body.figure, stretch)
    seat = figures[-1].posed.support
    things = [reach.mat(points, figures[-1].posed, wide) if seat is None else reach.chair(seat)]
    if figures[-1].posed.wall is not None:
        things.append(reach.wall(figures[-1].posed.wall))
    stand = framed(view, LENS, points, np.concatenate(things))
    left, top, right, bottom = box(view, LENS, stand, points)
    assert max(right - left, bottom - top) > 0.845


def test_every_second_view_belongs_to_a_picture_and_differs_from_its_first() -> None:
    for name, second in SECOND.items():
        first = VIEWS[name.rpartition("-")[0]]
        assert name in poses.names()
        assert abs(second.azimuth - first.azimuth) + abs(second.elevation - first.elevation) > 40


def test_things_may_come_nearer_to_the_frame_than_the_figure() -> None:
    view = VIEWS["prone-glute"]
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (0, 1)], dtype=float)
    figure, things = corners * [0.3, 0.6, 0.5], corners * [0.34, 0.8, 0.0]
    stand = framed(view, LENS, figure, things)
    assert np.all(box(view, LENS, stand, figure)[:2] > view.margin - HAIR)
    assert np.all(box(view, LENS, stand, figure)[2:] < 1 - view.margin + HAIR)
    edges = box(view, LENS, stand, things)
    assert np.all(edges[:2] > EDGE - HAIR)
    assert np.all(edges[2:] < 1 - EDGE + HAIR)
