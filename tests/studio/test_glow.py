"""The glow of the worked muscles: where it lies on the pelvis, in every pose."""

import numpy as np
import pytest

from tests.studio.figure import Figure, Taking
from tools.studio import poses
from tools.studio.dress import muscle
from tools.studio.figure.body import Floats, Ints
from tools.studio.figure.surface import triangles

STANDING_OR_LYING = "wall-glute-start"
NAMES = [name for name in poses.names() if not name.startswith("foam-roller")]
HOLDS = ("prone-glute-3", "wall-glute-3", "seated-twist-4")
HOT = 0.5


def heat_of(figure: Figure) -> Floats:
    """Return the glow of every vertex."""
    return muscle.glow(figure.body, figure.posed, figure.skin, figure.body.vertices, "R")


def patches(figure: Figure) -> tuple[Ints, Floats, Floats]:
    """Return the faces of the skin, the area of each (m2) and its glow."""
    faces = triangles(figure.body.faces["body"])
    a, b, c = (figure.skin[faces[:, i]] for i in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    return faces, area, heat_of(figure)[faces].mean(axis=1)


def centre(figure: Figure) -> Floats:
    """Return the middle of the glow, outward, back and up from the hip joint (m)."""
    faces, area, heat = patches(figure)
    places = muscle.seated(figure.body, figure.posed, figure.skin[faces].mean(axis=1), "R")
    return np.asarray((area * heat) @ places / (area @ heat))


def hot_area(figure: Figure) -> float:
    """Return the area that glows at least half, m2."""
    _, area, heat = patches(figure)
    return float(area[heat > HOT].sum())


@pytest.mark.parametrize("name", NAMES)
def test_the_middle_of_the_glow_lies_above_and_behind_the_hip_joint(
    taking: Taking, name: str
) -> None:
    out, back, up = centre(taking(name))
    assert -0.01 < out < 0.05
    assert 0.01 < back < 0.06
    assert 0.035 < up < 0.06


@pytest.mark.parametrize("name", NAMES)
def test_the_glow_stays_on_the_pelvis_when_the_hip_bends(taking: Taking, name: str) -> None:
    moved = centre(taking(name)) - centre(taking(STANDING_OR_LYING))
    assert abs(moved[2]) < 0.012
    assert np.linalg.norm(moved) < 0.03


@pytest.mark.parametrize("name", NAMES)
def test_it_is_hottest_between_the_rim_of_the_pelvis_and_the_knob_of_the_thigh(
    taking: Taking, name: str
) -> None:
    figure = taking(name)
    heat = heat_of(figure)
    skin = figure.body.groups["body"]
    hot = skin[heat[skin] > 0.9]
    assert len(hot) > 0
    up = muscle.seated(figure.body, figure.posed, figure.skin[hot], "R")[:, 2]
    assert up.min() > muscle.KNOB
    assert up.max() < muscle.RIM


@pytest.mark.parametrize("name", HOLDS)
def test_maximus_glows_less_than_medius_but_glows(taking: Taking, name: str) -> None:
    figure = taking(name)
    places = muscle.seated(figure.body, figure.posed, figure.skin, "R")
    seat = np.isin(np.arange(len(places)), figure.members("seat"))
    behind = (places[:, 1] > 0.04) & (places[:, 2] < -0.01) & (places[:, 0] > -0.06)
    heat = heat_of(figure)[seat & behind]
    assert 0.2 < heat.max() < 0.75


@pytest.mark.parametrize("name", NAMES)
def test_nothing_glows_but_the_hip_of_its_own_side(taking: Taking, name: str) -> None:
    figure = taking(name)
    heat = heat_of(figure)
    for part in ("shin.R", "foot.R", "shin.L", "foot.L", "thigh.L", "head", "ribs", "hand.L"):
        assert heat[figure.members(part)].max() < 0.05, part
    left = muscle.seated(figure.body, figure.posed, figure.skin, "L")[:, 0] > -muscle.HIPS / 2
    assert heat[left].max() == 0


@pytest.mark.parametrize("name", HOLDS)
def test_the_man_glows_as_the_woman_does(name: str) -> None:
    from tests.studio.conftest import loaded, posed  # noqa: PLC0415 - skipped without the body data

    woman, man = (posed(loaded(figure), name) for figure in ("woman", "man"))
    assert hot_area(man) == pytest.approx(hot_area(woman), rel=0.15)
    assert heat_of(woman).max() > 0.95
    assert heat_of(man).max() > 0.95


@pytest.mark.parametrize("name", HOLDS)
def test_the_other_side_is_its_mirror(taking: Taking, name: str) -> None:
    figure = taking(name)
    right = muscle.seated(figure.body, figure.posed, figure.skin, "R")
    left = muscle.seated(figure.body, figure.posed, figure.skin, "L")
    assert np.allclose(right[:, 0] + left[:, 0], -muscle.HIPS)
    assert np.allclose(right[:, 1:], left[:, 1:], atol=0.02)


def test_nothing_glows_before_the_stretch_begins() -> None:
    for name in poses.names():
        stretch, _, step = name.rpartition("-")
        if step == "start" or (step == "1" and stretch != "foam-roller"):
            assert muscle.heat(name) == 0, name
        else:
            assert muscle.heat(name) > 0.5, name


@pytest.mark.parametrize("name", [*HOLDS, "foam-roller-2"])
def test_a_hold_glows_fully(name: str) -> None:
    assert muscle.heat(name) == 1
