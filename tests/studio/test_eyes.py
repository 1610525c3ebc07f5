"""The eyes: open and over the shoulder in the twist, closed in every other stretch."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from tests.studio.conftest import FIGURES, loaded
from tests.studio.figure import Figure, Taking, between
from tools.studio import manifest, poses
from tools.studio.dress import eyes
from tools.studio.figure.skeleton import Eyes, Posed
from tools.studio.figure.surface import Floats, Surface, triangles
from tools.studio.live import keys
from tools.studio.posing import motion

TWIST = keys.steps("seated-twist")
TURNED = TWIST[-2:]
FOLDED = tuple(name for name in poses.names() if name not in TWIST)
SHUT = 0.0015  # a slit no higher than this is shut, metres
CALM = (0.006, 0.012)  # how far open eyes are open that neither squint nor stare, metres
PUPIL_HIDDEN = 0.15  # at most this share of a pupil is under a lowered lid
_STEP = 0.5  # degrees between two looks through the lids
_NEAR = 0.03  # skin this near the middle of an eye is its lids, metres


def _open(figure: Figure) -> Eyes:
    """Return where the open eyes of a figure look."""
    assert figure.posed.eyes is not None
    return figure.posed.eyes


def _balls(figure: Figure) -> Surface:
    return eyes.eyeballs(figure.body, figure.posed, _open(figure))


def _middle(figure: Figure, side: str) -> Floats:
    """Return the middle of an eye in the pose."""
    offset = eyes.ball(figure.body, side)[0] - figure.body.heads[figure.body.bone("head")]
    return figure.at("head") + figure.axis("head", tuple(offset))


def _blocked(start: Floats, ways: Floats, corners: Floats) -> Floats:
    """Return which rays meet a triangle (Moeller and Trumbore, 1997)."""
    a, u, v = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    across = np.cross(ways[:, None], v)
    size = (u * across).sum(2)
    size = np.where(np.abs(size) < 1e-15, 1e-15, size)
    one = ((start - a) * across).sum(2) / size
    turned = np.cross(start - a, u)
    two = (ways[:, None] * turned).sum(2) / size
    far = (v * turned).sum(1) / size
    return np.asarray(((one >= 0) & (two >= 0) & (one + two <= 1) & (far > 0)).any(1))


def _lids(figure: Figure, side: str) -> Floats:
    """Return the corners of the faces of the skin around an eye, the lids as they are."""
    points = eyes.opened(figure.body, figure.posed, figure.skin)
    near = np.linalg.norm(points - _middle(figure, side), axis=1) < _NEAR
    faces = triangles(figure.body.faces["body"])
    return np.asarray(points[faces[near[faces].any(1)]])


def _gap(figure: Figure, side: str) -> float:
    """Return how far the lids are apart in front of the eye, metres."""
    up = np.radians(np.arange(-45, 45, _STEP))
    rest = np.stack([np.zeros_like(up), -np.cos(up), np.sin(up)], 1)
    ways = rest @ figure.posed.rotations[figure.body.bone("head")].T
    hidden = _blocked(_middle(figure, side), ways, _lids(figure, side))
    return float((len(hidden) - hidden.sum()) * np.radians(_STEP) * eyes.ball(figure.body, side)[1])


def _azimuth(way: Floats) -> float:
    """Return how far to the right of the legs a direction is, in degrees."""
    return float(np.degrees(np.arctan2(-way[0], -way[1])))


@pytest.mark.parametrize("side", eyes.SIDES)
@pytest.mark.parametrize("step", TWIST)
def test_the_eyes_are_open_and_calm_in_the_twist(taking: Taking, step: str, side: str) -> None:
    low, high = CALM
    assert low < _gap(taking(step), side) < high


@pytest.mark.parametrize("side", eyes.SIDES)
@pytest.mark.parametrize("step", FOLDED)
def test_the_eyes_are_closed_elsewhere(taking: Taking, step: str, side: str) -> None:
    figure = taking(step)
    assert figure.posed.eyes is None
    assert _gap(figure, side) < SHUT


@pytest.mark.parametrize("step", TURNED)
def test_the_gaze_goes_past_the_head_over_the_right_shoulder(taking: Taking, step: str) -> None:
    figure = taking(step)
    gaze = eyes.gaze(figure.body, figure.posed, _open(figure))
    head, shoulder = figure.axis("head", (0, -1, 0)), figure.at("shoulder.R") - figure.at("neck01")
    assert 8 < _azimuth(gaze) - _azimuth(head) < 20
    level = np.array([1, 1, 0])
    assert between(gaze * level, shoulder * level) < 40
    assert between(gaze * level, shoulder * level) < between(head * level, shoulder * level)
    assert abs(float(np.degrees(np.arcsin(gaze[2])))) < 5


@pytest.mark.parametrize("step", TWIST[:-2])
def test_the_gaze_is_ahead_before_the_turn(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert abs(_azimuth(eyes.gaze(figure.body, figure.posed, _open(figure)))) < 1


@pytest.mark.parametrize("step", TWIST)
def test_iris_and_pupil_are_where_the_eyes_look(taking: Taking, step: str) -> None:
    figure = taking(step)
    balls = _balls(figure)
    gaze = eyes.gaze(figure.body, figure.posed, _open(figure))
    for side, part in zip(eyes.SIDES, np.split(np.arange(len(balls.points)), 2), strict=True):
        away = balls.points[part] - _middle(figure, side)
        for paint in ("pupil", "iris"):
            weight = balls.values[paint][part]
            assert weight.max() == 1
            assert between(weight @ away, gaze) < 1
        assert np.all((balls.normals[part] * away).sum(1) > 0)


@pytest.mark.parametrize("step", TWIST)
def test_the_pupils_are_seen_between_the_lids(taking: Taking, step: str) -> None:
    figure = taking(step)
    balls = _balls(figure)
    for side, part in zip(eyes.SIDES, np.split(np.arange(len(balls.points)), 2), strict=True):
        pupil = part[balls.values["pupil"][part] > 0.5]
        ways = balls.points[pupil] - _middle(figure, side)
        hidden = _blocked(_middle(figure, side), ways, _lids(figure, side))
        assert hidden.mean() < PUPIL_HIDDEN, side


def _of_the_stretch(figure: str, stretch: str) -> list[Posed]:
    """Return all poses of a stretch, and those half way between them."""
    someone = loaded(figure)
    own = keys.steps(stretch)
    still = [poses.solve(someone, name) for name in own]
    return still + [
        motion.along(someone, poses.path(someone, name), share)
        for name in own[1:]
        for share in (0.3, 0.7)
    ]


@pytest.mark.parametrize("figure", FIGURES)
def test_eyeballs_are_the_same_mesh_throughout_the_twist(figure: str) -> None:
    """A live figure blends from pose to pose vertex by vertex."""
    someone = loaded(figure)
    meshes = [_balls(Figure(someone, one)) for one in _of_the_stretch(figure, "seated-twist")]
    for mesh in meshes[1:]:
        assert np.array_equal(mesh.faces, meshes[0].faces)
        assert np.array_equal(mesh.rest, meshes[0].rest)
        for name, value in mesh.values.items():
            assert np.array_equal(value, meshes[0].values[name]), name


@pytest.mark.parametrize("stretch", keys.stretches())
def test_eyes_do_not_open_or_close_within_a_stretch(stretch: str) -> None:
    described = [
        pose for n in keys.steps(stretch) for pose in (*poses.between(n), poses.described()[n])
    ]
    lids = {pose.eyes.lids if pose.eyes else 0.0 for pose in described}
    assert len(lids) == 1


def test_the_gaze_goes_along_with_a_movement() -> None:
    someone = loaded("woman")
    way = poses.path(someone, "seated-twist-3")
    looks = [motion.along(someone, way, share).eyes for share in np.linspace(0, 1, 21)]
    right = [look.right for look in looks if look is not None]
    assert len(right) == len(looks)
    assert max(abs(b - a) for a, b in pairwise(right)) < 5
    assert right[0] == 0
    assert right[-1] > 8


def test_only_skin_around_the_eyes_moves_as_they_open(taking: Taking) -> None:
    figure = taking(TWIST[-1])
    moved = np.linalg.norm(
        eyes.opened(figure.body, figure.posed, figure.skin) - figure.skin, axis=1
    )
    middles = [_middle(figure, side) for side in eyes.SIDES]
    away = np.min([np.linalg.norm(figure.skin - m, axis=1) for m in middles], axis=0)
    assert moved[away > 2 * _NEAR].max() == 0
    closed = replace(figure.posed, eyes=None)
    assert np.array_equal(eyes.opened(figure.body, closed, figure.skin), figure.skin)


@pytest.mark.parametrize("figure", FIGURES)
def test_another_gaze_makes_the_pictures_of_its_stretch_old(
    monkeypatch: pytest.MonkeyPatch, figure: str
) -> None:
    before = {name: manifest.source(name, figure) for name in manifest.names()}
    described = poses.described()
    other = replace(described["seated-twist-4"], eyes=Eyes(right=30))
    monkeypatch.setattr(poses, "described", lambda: {**described, "seated-twist-4": other})
    after = {name: manifest.source(name, figure) for name in before}
    of_the_stretch = {name for name in before if name.startswith("seated-twist")}
    of_the_stretch -= {name for name in before if name.startswith("seated-twist-chair")}
    assert {name for name in before if before[name] != after[name]} == of_the_stretch
