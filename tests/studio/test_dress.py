"""Clothes and hair: one mesh in every pose, hems that hold light, faces turned outwards."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from tests.studio.conftest import FIGURES, loaded
from tools.studio import poses
from tools.studio.dress import cloth, face, hair
from tools.studio.figure.skin import skin
from tools.studio.figure.surface import Floats, Ints, Surface, split, triangles, unit

_POSES = ("seated-twist-3", "prone-glute-3")  # the head upright, and bent down
_EXACT = 1e-9  # rounding of a distance, metres


@cache
def _dressed(figure: str, name: str) -> dict[str, Surface]:
    """Return bare skin, garments and hair of a figure in a pose, on the coarse mesh."""
    body = loaded(figure)
    faces = triangles(body.faces["body"])
    index, flat = np.unique(faces, return_inverse=True)
    points = cloth.smoothed(body, skin(body, poses.solve(body, name)))
    fields = {"drape": cloth.drape(body), "slack": cloth.slack(body, points)}
    values = {name: field[index] for name, field in fields.items()} | {"ears": np.zeros(len(index))}
    whole = Surface(points[index], body.vertices[index], flat.reshape(-1, 3), values)
    bare, worn = cloth.dressed(body, whole, hair.hairline(body, whole))
    return {"skin": bare, **worn, **hair.grown(body, whole)}


def _volume(surface: Surface) -> float:
    """Return the volume that a closed surface encloses, negative if its faces look inwards."""
    a, b, c = (surface.points[surface.faces[:, i]] - surface.points.mean(0) for i in range(3))
    return float((np.cross(a, b) * c).sum() / 6)


def _crossed(surface: Surface, level: Floats) -> int:
    """Return how many faces lie across level = 0."""
    corners = level[surface.faces]
    return int(((corners.min(1) < -_EXACT) & (corners.max(1) > _EXACT)).sum())


@pytest.mark.parametrize("figure", FIGURES)
def test_meshes_are_the_same_in_every_pose(figure: str) -> None:
    """A live figure blends from pose to pose vertex by vertex."""
    first, *others = _POSES
    like = _dressed(figure, first)
    for name in others:
        here = _dressed(figure, name)
        assert here.keys() == like.keys()
        for piece, surface in here.items():
            assert np.array_equal(surface.faces, like[piece].faces), (name, piece)
            assert len(surface.points) == len(like[piece].points), (name, piece)


@pytest.mark.parametrize("figure", FIGURES)
def test_no_face_runs_from_the_open_to_under_a_hem(figure: str) -> None:
    pieces = _dressed(figure, "seated-twist-3")
    for name in ("skin", "leggings"):
        surface = pieces[name]
        hem = surface.values["hem"]
        assert _crossed(surface, hem) == 0, name
        assert _crossed(surface, hem + cloth.HEM) == 0, name
        assert np.sum(np.abs(hem) < _EXACT) > 40, name


@pytest.mark.parametrize("figure", FIGURES)
def test_skin_ends_a_little_under_the_cloth(figure: str) -> None:
    hem = _dressed(figure, "seated-twist-3")["skin"].values["hem"]
    assert hem.max() == pytest.approx(cloth.UNDER)


@pytest.mark.parametrize("name", _POSES)
def test_the_bun_is_turned_outwards(name: str) -> None:
    """Light is baked on the side that the faces show: inwards it would be black."""
    bun = _dressed("woman", name)["bun"]
    assert 0.00015 < _volume(bun) < 0.00025  # cubic metres
    away = bun.points - bun.points.mean(0)
    assert np.mean((bun.normals * away).sum(1) > 0) > 0.95


def test_a_split_surface_keeps_its_area_and_its_one_piece() -> None:
    points = np.array([[0.0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0]])
    square = Surface(points, points, np.array([[0, 1, 2], [0, 2, 3]]))
    parted = split(square, points[:, 0] + 0.2 * points[:, 1] - 0.5)
    a, b, c = (parted.points[parted.faces[:, i]] for i in range(3))
    assert np.cross(b - a, c - a)[:, 2] / 2 == pytest.approx(
        np.abs(np.cross(b - a, c - a)[:, 2]) / 2
    )
    assert (np.cross(b - a, c - a)[:, 2] / 2).sum() == pytest.approx(1.0)
    assert len(parted.points) == 7  # one more on two sides and on the diagonal
    level = parted.points[:, 0] + 0.2 * parted.points[:, 1] - 0.5
    assert _crossed(parted, level) == 0


def test_the_beard_ends_without_an_edge() -> None:
    man = loaded("man")
    up = np.linspace(-0.09, -0.03, 601)
    cheek = face.eye(man) * [0, 1, 1] + np.stack([up * 0 + 0.05, up * 0 + 0.02, up], 1)
    beard = face.beard(man, cheek)
    assert beard[0] > 0.99
    assert beard[-1] < 0.01
    assert np.ptp(up[(beard > 0.1) & (beard < 0.9)]) > 0.009


@pytest.mark.parametrize("figure", FIGURES)
def test_cloth_is_slack_only_where_it_is_pushed_together(figure: str) -> None:
    body = loaded(figure)
    assert cloth.slack(body, cloth.smoothed(body, body.vertices)).max() < 1e-6
    points = cloth.smoothed(body, skin(body, poses.solve(body, "foam-roller-2")))
    slack = cloth.slack(body, points)
    x, _, z = body.vertices.T
    hip = cloth.landmarks(body)["hip"][2]
    waist = (np.abs(x) > 0.08) & (np.abs(x) < 0.2) & (z > hip) & (z < hip + 0.16)
    assert slack[waist & (x > 0)].mean() > 0.06  # the trunk is bent towards this side
    assert slack[waist & (x < 0)].mean() < 0.01


@pytest.mark.parametrize("figure", FIGURES)
def test_the_chest_is_smooth_under_the_cloth(figure: str) -> None:
    body = loaded(figure)
    tips = cloth._tips(len(body.vertices)) > 0
    faces = triangles(body.faces["body"])
    around = faces[tips[faces].any(1)]
    assert _bent(body.vertices, around) > 0.35
    assert _bent(cloth.smoothed(body, body.vertices), around) < 0.2


def _bent(points: Floats, faces: Ints) -> float:
    """Return the greatest angle between faces that share an edge, in radians."""
    a, b, c = (points[faces[:, i]] for i in range(3))
    normals = unit(np.cross(b - a, c - a))
    seen: dict[tuple[int, int], int] = {}
    worst = 1.0
    for number, corners in enumerate(faces.tolist()):
        for edge in zip(corners, (*corners[1:], corners[0]), strict=True):
            other = seen.setdefault((min(edge), max(edge)), number)
            worst = min(worst, float(normals[other] @ normals[number]))
    return float(np.arccos(worst))


@pytest.mark.parametrize("figure", FIGURES)
def test_shoulder_blades_stand_out_on_both_sides_of_the_back_alone(figure: str) -> None:
    body = loaded(figure)
    rest = body.vertices[np.unique(body.faces["body"])]
    blade = face.shoulder_blades(body, rest)
    joint = body.heads[body.bone("upperarm01.L")]
    out = rest[blade > 0.5]
    assert len(out) > 20
    assert np.all(out[:, 1] > joint[1])  # behind the shoulder
    assert np.all((np.abs(out[:, 0]) > 0.25 * joint[0]) & (np.abs(out[:, 0]) < joint[0]))
    assert np.ptp(out[:, 2]) == pytest.approx(0.12, abs=0.03)
    assert np.mean(out[:, 0] > 0) == pytest.approx(0.5, abs=0.1)
    assert blade[np.abs(rest[:, 0]) < 0.02].max() < 0.01  # nothing over the spine
