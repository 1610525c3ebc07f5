"""The bones and muscles of the plates: whole, inside the skin, attached where they belong."""

from __future__ import annotations

import numpy as np
import pytest

from tests.studio.conftest import FIGURES, loaded
from tools.studio import manifest, poses
from tools.studio.anatomy import arrows, bones, muscles
from tools.studio.anatomy.carried import with_pelvis, with_thigh
from tools.studio.anatomy.pelvis import centre, scale
from tools.studio.anatomy.volume import Balls, meshed
from tools.studio.figure.body import Body
from tools.studio.figure.surface import Floats, Surface
from tools.studio.posing import contact

HOLDS = ("prone-glute", "seated-twist", "wall-glute")
TOUCHES = 0.012  # a fibre that begins nearer to a bone than this is attached to it, metres


@pytest.fixture(params=FIGURES)
def someone(request: pytest.FixtureRequest) -> Body:
    return loaded(request.param)


def _hold(stretch: str) -> str:
    return manifest.held(f"{manifest.PLATE}-{stretch}")


def _volume(surface: Surface) -> float:
    a, b, c = (surface.points[surface.faces[:, k]] for k in range(3))
    return float((np.cross(a, b) * c).sum() / 6)


def _nearest(points: Floats, among: Floats) -> Floats:
    """The distance of each point to the nearest of others."""
    parts = np.array_split(points, max(1, len(points) // 500))
    return np.concatenate(
        [np.linalg.norm(part[:, None] - among[None], axis=2).min(1) for part in parts]
    )


def _depths(body: Body, points: Floats) -> Floats:
    """How far points are under the skin at rest; negative where they are outside."""
    skin = body.vertices[body.groups["body"]]
    outward = contact.normals(body, body.vertices)[body.groups["body"]]
    found = []
    for part in np.array_split(points, max(1, len(points) // 500)):
        away = part[:, None] - skin[None]
        at = np.argmin((away**2).sum(2), axis=1)
        found.append(-(away[np.arange(len(part)), at] * outward[at]).sum(1))
    return np.concatenate(found)


def test_a_ball_has_the_volume_of_a_ball() -> None:
    ball = meshed(Balls(np.array([[0.1, 0.2, 0.3]]), np.array([0.03])), 0.002, blur=0, rounds=0)
    assert _volume(ball) == pytest.approx(4 / 3 * np.pi * 0.03**3, rel=0.02)
    assert np.linalg.norm(ball.points - [0.1, 0.2, 0.3], axis=1) == pytest.approx(0.03, abs=5e-4)


def test_every_bone_is_closed_and_faces_outwards(someone: Body) -> None:
    for bone in (*bones.pelvis(someone), bones.thigh_bone(someone)):
        edges = np.concatenate([bone.faces[:, [k, (k + 1) % 3]] for k in range(3)])
        there = np.unique(edges, axis=0)
        back = np.unique(edges[:, ::-1], axis=0)
        assert np.array_equal(there, back)
        assert _volume(bone) > 0


def test_bones_lie_inside_the_skin(someone: Body) -> None:
    for bone in (*bones.pelvis(someone), bones.thigh_bone(someone)):
        assert _depths(someone, bone.points[::29]).min() > 0


def test_head_and_knob_have_their_sizes(someone: Body) -> None:
    points = (bones.thigh_bone(someone).points - centre(someone)) / scale(someone)
    assert points[:, 2].max() == pytest.approx(23, abs=2)  # the head is a ball of 46 mm
    knob = points[(points[:, 2] > -45) & (points[:, 0] < -35)]
    assert -12 <= knob[:, 2].max() <= 12  # its top is level with the middle of the head
    assert 40 <= -knob[:, 0].min() <= 75


@pytest.mark.parametrize("stretch", HOLDS)
def test_both_muscles_are_attached_in_every_hold(someone: Body, stretch: str) -> None:
    posed = poses.solve(someone, _hold(stretch))
    pelvis = with_pelvis(someone, posed)(np.concatenate([b.points for b in bones.pelvis(someone)]))
    thigh = with_thigh(someone, posed)(bones.thigh_bone(someone).points)
    for muscle in muscles.MUSCLES:
        fibres = muscles.fibres(someone, muscle, posed)
        thick = 1.5 * TOUCHES if muscle is muscles.MAXIMUS else TOUCHES  # it ends in a tract
        assert np.median(_nearest(fibres[0], pelvis)) < TOUCHES
        assert np.median(_nearest(fibres[-1], thigh)) < thick


@pytest.mark.parametrize("stretch", HOLDS)
def test_hind_fibres_and_maximus_lengthen_in_every_hold(someone: Body, stretch: str) -> None:
    posed = poses.solve(someone, _hold(stretch))
    hind = muscles.stretched(someone, muscles.MEDIUS, posed)[muscles.ACROSS // 2 :]
    assert hind.mean() > 0.10
    assert muscles.stretched(someone, muscles.MAXIMUS, posed).mean() > 0.20
    assert muscles.MAXIMUS in arrows.lengthening(someone, posed)


@pytest.mark.parametrize("stretch", HOLDS)
def test_the_thigh_bone_ends_at_the_knee(someone: Body, stretch: str) -> None:
    posed = poses.solve(someone, _hold(stretch))
    for side in "LR":
        end = with_thigh(someone, posed, side)(bones.knee(someone, side))
        knee = posed.heads[someone.bone(f"lowerleg01.{side}")]
        assert np.linalg.norm(end - knee) < 0.03


def test_at_rest_nothing_is_longer(someone: Body) -> None:
    for muscle in muscles.MUSCLES:
        lengths = muscles.lengths(someone, muscle)
        assert ((lengths > 0.06) & (lengths < 0.28)).all()


def test_a_roller_presses_and_nothing_lengthens(someone: Body) -> None:
    posed = poses.solve(someone, _hold("foam-roller"))
    pressed = arrows.pressed(posed, muscles.volume(someone, muscles.MAXIMUS, posed).points)
    assert 0 < (pressed > 0.5).mean() < 0.7
    assert arrows.lengthening(someone, posed) == []
    assert len(arrows.arrows(someone, posed)) == 1


def test_there_is_a_plate_for_every_stretch() -> None:
    plates = [name for name in manifest.names() if manifest.is_plate(name)]
    assert sorted(map(manifest.stretch_of, plates)) == ["", "foam-roller", *HOLDS]
    assert manifest.held("anatomy") == ""
