"""The foam-roller massage, for the right side."""

from functools import cache

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking, between
from tools.studio import poses
from tools.studio.dress import pressure
from tools.studio.figure.body import Body, Floats
from tools.studio.figure.skeleton import RollerAt
from tools.studio.posing import contact, motion

STEPS = ("foam-roller-1", "foam-roller-2")
PICTURES = ("foam-roller-start", *STEPS)
TENTHS = np.linspace(0, 1, 11)
WEIGHED = ("seat", "back", "thigh.L", "thigh.R")
JOINTS = 0.1  # from one hip joint's centre to the other, as a share of the stature
FLAT = 0.012  # a palm or sole lies where its skin is nearer to the floor than this, metres
SPINE = 0.05  # how far the backbone stays from the roller, metres
MAT = 0.34  # half the width of the mat, metres


def roller(figure: Figure) -> RollerAt:
    assert figure.posed.roller is not None
    return figure.posed.roller


def height(points: Floats, drum: RollerAt) -> Floats:
    offset = points - drum.centre
    along = offset @ drum.axis
    away = np.linalg.norm(offset - np.outer(along, drum.axis), axis=1) - drum.radius
    return np.asarray(np.where(np.abs(along) < drum.length / 2, away, np.inf))


def pressed(figure: Figure) -> Floats:
    """Return the middle of what the roller presses, seen from the right hip joint's centre.

    To the left, back and up in the body's own axes, deeper skin counting more. The rig carries the
    thigh of the man 15 mm farther out than a joint is; the centre is where the stature puts it.
    """
    members = np.concatenate([figure.members(part) for part in WEIGHED])
    quads = figure.body.faces["body"]
    quads = quads[np.isin(quads, members).all(axis=1)]
    depth = TOUCH - height(contact.spread(figure.skin[quads]), roller(figure))
    weight = np.clip(depth, 0, None)
    place = weight @ contact.spread(figure.body.vertices[quads]) / weight.sum()
    return np.asarray(place - hip_centre(figure.body))


def hip_centre(body: Body) -> Floats:
    joint = body.heads[body.bone("upperleg01.R")].copy()
    joint[0] = -JOINTS / 2 * body.stature
    return np.asarray(joint)


@cache
def rolling(body: Body) -> tuple[Figure, ...]:
    """Return the figure at every tenth of the way of the roller."""
    way = poses.path(body, "foam-roller-2")
    return tuple(Figure(body, motion.along(body, way, t)) for t in TENTHS)


@pytest.mark.parametrize("picture", PICTURES)
def test_the_roller_is_a_foot_long_and_lies_on_the_floor(taking: Taking, picture: str) -> None:
    drum = roller(taking(picture))
    assert drum.length == pytest.approx(0.305, abs=0.005)
    assert drum.centre[2] == pytest.approx(drum.radius)
    assert drum.axis[2] == pytest.approx(0)


@pytest.mark.parametrize("picture", PICTURES)
def test_the_figure_rests_on_the_roller_and_presses_gently(taking: Taking, picture: str) -> None:
    figure = taking(picture)
    skin = np.concatenate([figure.part(part) for part in WEIGHED])
    assert -0.012 <= float(height(skin, roller(figure)).min()) <= -0.005


def test_the_roller_presses_the_side_of_the_buttock_at_every_moment(taking: Taking) -> None:
    for figure in rolling(taking("foam-roller-2").body):
        left, back, up = pressed(figure)
        assert -0.08 <= left <= -0.04
        assert 0 <= back <= 0.05
        assert 0.02 <= up <= 0.08


def test_rolling_goes_from_the_upper_end_of_that_region_to_the_lower(taking: Taking) -> None:
    heights = [pressed(figure)[2] for figure in rolling(taking("foam-roller-2").body)]
    assert heights[0] - heights[-1] > 0.03
    assert np.all(np.diff(heights) < 0)


def test_the_roller_rolls_under_the_body(taking: Taking) -> None:
    """It goes half as far as the body, as a wheel does under a plank."""
    first, last = (taking(step) for step in STEPS)
    body = float(last.at("pelvis")[1] - first.at("pelvis")[1])
    drum = float(roller(last).centre[1] - roller(first).centre[1])
    assert drum / body == pytest.approx(0.5, abs=0.01)


def test_the_glow_lies_where_the_roller_presses_and_travels_with_it(taking: Taking) -> None:
    for figure in rolling(taking("foam-roller-2").body):
        body = figure.body
        hottest = pressure.centre(body, figure.posed) - hip_centre(body)
        assert float(np.linalg.norm(hottest - pressed(figure))) < 0.005
        skin = body.vertices[body.groups["body"]]
        heat = pressure.glow(body, figure.posed, skin)
        brightest = skin[int(np.argmax(heat))] - hip_centre(body)
        assert float(np.linalg.norm(brightest - pressed(figure))) < 0.035  # between its vertices
        assert heat.max() > 0.8
        assert heat[skin[:, 0] > 0].max() < 0.05


def test_there_is_no_pressure_without_a_roller(taking: Taking) -> None:
    figure = taking("prone-glute-1")
    with pytest.raises(ValueError, match="roller"):
        pressure.centre(figure.body, figure.posed)


def test_the_body_is_rolled_onto_its_side_at_every_moment(taking: Taking) -> None:
    for figure in rolling(taking("foam-roller-2").body):
        upwards = between(figure.axis("root", (1, 0, 0)), np.array([0.0, 0, 1]))
        assert 60 <= 90 - upwards <= 75


@pytest.mark.parametrize("picture", PICTURES)
def test_the_roller_is_never_under_the_spine(taking: Taking, picture: str) -> None:
    drum = roller(taking(picture))
    body = taking(picture).body
    way = poses.path(body, picture)
    for figure in (Figure(body, motion.along(body, way, t)) for t in TENTHS):
        drum = roller(figure)
        spine = np.array([figure.at(bone) for bone in ("spine05", "spine04", "spine03")])
        assert float(height(spine, drum).min()) > SPINE


def test_the_right_palm_and_the_left_sole_lie_flat_at_every_moment(taking: Taking) -> None:
    down = np.array([0.0, 0, -1])
    for figure in rolling(taking("foam-roller-2").body):
        for part, facing in (
            ("hand.R", figure.palm_normal("R")),
            ("foot.L", figure.sole_normal("L")),
        ):
            assert figure.is_on_floor(part)
            assert lying(figure, part) > 0.6, part
            assert between(facing, down) < (25 if part == "hand.R" else 3)


def lying(figure: Figure, part: str) -> float:
    """Return how much of the palm or sole, as an area, is on the floor."""
    members = figure.members(part)
    quads = figure.body.faces["body"]
    quads = quads[np.isin(quads, members).all(axis=1)]
    corners = figure.skin[quads]
    across = np.cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1]) / 2
    below = -across[:, 2]
    facing = below > 0.7 * np.linalg.norm(across, axis=1)
    near = corners[:, :, 2].mean(axis=1) < FLAT
    return float(below[facing & near].sum() / below[facing].sum())


def test_hand_and_foot_stay_where_they_are_while_the_body_rolls(taking: Taking) -> None:
    first, *rest = rolling(taking("foam-roller-2").body)
    for figure in rest:
        for joint in ("wrist.R", "ankle.L"):
            assert float(np.linalg.norm(figure.at(joint) - first.at(joint))) < 0.002


@pytest.mark.parametrize("step", STEPS)
def test_the_shoulder_is_propped_above_the_hand(taking: Taking, step: str) -> None:
    figure = taking(step)
    arm = figure.at("shoulder.R") - figure.at("wrist.R")
    assert between(arm, np.array([0.0, 0, 1])) < 35
    assert figure.at("shoulder.R")[2] > figure.at("hip.R")[2] + 0.15


@pytest.mark.parametrize("picture", PICTURES)
def test_hands_and_feet_are_within_the_mat(taking: Taking, picture: str) -> None:
    figure = taking(picture)
    skin = figure.skin[figure.body.groups["body"]]
    ground = skin[skin[:, 2] < 0.02]
    middle = float(np.clip(ground[:, 0].min() + ground[:, 0].max(), -0.2, 0.2)) / 2
    assert float(np.abs(ground[:, 0] - middle).max()) < MAT


def test_the_left_leg_is_lifted_over_the_right_one(taking: Taking) -> None:
    body = taking("foam-roller-1").body
    way = poses.path(body, "foam-roller-1")
    for t in np.linspace(0, 1, 21):
        figure = Figure(body, motion.along(body, way, t))
        assert figure.gap("lowerleg.L", "leg.R") > 0, t
        assert figure.gap("lowerleg.R", "leg.L") > 0, t
        skin = np.concatenate([figure.part(part) for part in WEIGHED])
        assert -0.016 < float(height(skin, roller(figure)).min()) < 0, t
