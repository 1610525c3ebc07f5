"""Between two pictures: limbs keep their length, nothing sinks, what stands still stays."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking
from tools.studio import contact, motion, poses
from tools.studio.body import Body

MOVES = tuple(name for name in poses.names() if not name.endswith("-start"))
SHARES = (0.15, 0.35, 0.5, 0.65, 0.85)
SLIDE = 0.012  # how far a planted hand or foot may slip on the way, metres


@cache
def frames(body: Body, name: str) -> tuple[Figure, ...]:
    way = poses.path(body, name)
    return tuple(Figure(body, motion.along(body, way, t)) for t in SHARES)


@pytest.fixture(params=MOVES)
def move(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_move_starts_and_ends_in_the_pictures_themselves(taking: Taking, move: str) -> None:
    figure = taking(move)
    way = poses.path(figure.body, move)
    assert len(way) > 1
    assert motion.along(figure.body, way, 0) is way[0]
    assert motion.along(figure.body, way, 1) is way[-1]
    assert np.array_equal(way[-1].heads, figure.posed.heads)


def test_limbs_keep_their_length_on_the_way(taking: Taking, move: str) -> None:
    body = taking(move).body
    joints = [(i, p) for i, p in enumerate(body.parents.tolist()) if p >= 0]
    rest = [np.linalg.norm(body.heads[i] - body.heads[p]) for i, p in joints]
    for figure in frames(body, move):
        heads = figure.posed.heads
        now = [np.linalg.norm(heads[i] - heads[p]) for i, p in joints]
        assert np.allclose(now, rest, atol=1e-6)


def test_nothing_sinks_through_the_floor_on_the_way(taking: Taking, move: str) -> None:
    body = taking(move).body
    for figure in frames(body, move):
        for part in ("seat", "back", "head", "leg.L", "leg.R", "arm.L", "arm.R"):
            assert figure.lowest(part) >= -contact.gives(part) - 0.001, part


def test_nothing_goes_through_the_wall_on_the_way(taking: Taking, move: str) -> None:
    body = taking(move).body
    for figure in frames(body, move):
        if figure.posed.wall is not None:
            skin = figure.skin[body.groups["body"]]
            assert float(skin[:, 1].min()) >= figure.posed.wall - TOUCH


def test_the_figure_stays_on_what_carries_it(taking: Taking, move: str) -> None:
    body = taking(move).body
    for figure in frames(body, move):
        roller = figure.posed.roller
        seat = figure.part("seat")
        height = seat[:, 2].min() if roller is None else contact.above_roller(seat, roller)
        assert height < 2 * TOUCH


def test_a_planted_hand_or_foot_does_not_slip(taking: Taking, move: str) -> None:
    body = taking(move).body
    way = [Figure(body, posed) for posed in poses.path(body, move)]
    for start, finish in pairwise(way):
        middle = Figure(body, motion.interpolate(body, start.posed, finish.posed, 0.5))
        for end in ("ankle.L", "ankle.R", "wrist.L", "wrist.R"):
            if np.linalg.norm(finish.at(end) - start.at(end)) < motion.PLANTED:
                assert np.linalg.norm(middle.at(end) - start.at(end)) < SLIDE, end
