"""The wall glute stretch, sentence by sentence, for the right side."""

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking, between

UP = np.array([0.0, 0, 1])
TO_WALL = np.array([0.0, -1, 0])
STEPS = ("wall-glute-1", "wall-glute-2", "wall-glute-3")
NEAR = 0.06  # along the thigh, metres


def wall(figure: Figure) -> float:
    assert figure.posed.wall is not None
    return figure.posed.wall


@pytest.mark.parametrize("step", ["wall-glute-start", *STEPS])
def test_the_figure_lies_on_its_back(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert between(figure.axis("spine02", (0, -1, 0)), UP) < 20
    for part in ("seat", "back", "head"):
        assert figure.is_on_floor(part), part


@pytest.mark.parametrize(
    ("step", "side"), [("wall-glute-1", "L"), ("wall-glute-1", "R"), *((s, "L") for s in STEPS[1:])]
)
def test_the_sole_is_on_the_wall_and_not_in_it(taking: Taking, step: str, side: str) -> None:
    figure = taking(step)
    foot = figure.part(f"foot.{side}")
    depth = foot[:, 1] - wall(figure)
    assert -TOUCH <= depth.min() <= TOUCH
    low, high = foot[:, 2].min(), foot[:, 2].max()
    heel, ball = foot[:, 2] < low + 0.25 * (high - low), foot[:, 2] > low + 0.6 * (high - low)
    assert depth[heel].min() <= TOUCH
    assert depth[ball].min() <= TOUCH
    assert between(figure.sole_normal(side), TO_WALL) < 3


@pytest.mark.parametrize("step", ["wall-glute-start", *STEPS])
def test_nothing_is_inside_the_wall(taking: Taking, step: str) -> None:
    figure = taking(step)
    skin = figure.skin[figure.body.groups["body"]]
    assert float(skin[:, 1].min()) >= wall(figure) - TOUCH


def test_feet_and_knees_are_hip_width_apart(taking: Taking) -> None:
    figure = taking("wall-glute-1")
    hips = np.linalg.norm(figure.at("hip.L") - figure.at("hip.R"))
    for joint in ("knee", "ankle"):
        apart = figure.at(f"{joint}.L")[0] - figure.at(f"{joint}.R")[0]
        assert 0.9 * hips < apart < 1.6 * hips


@pytest.mark.parametrize(
    ("step", "side"), [("wall-glute-1", "L"), ("wall-glute-1", "R"), *((s, "L") for s in STEPS[1:])]
)
def test_knees_and_hips_are_at_about_ninety_degrees(taking: Taking, step: str, side: str) -> None:
    figure = taking(step)
    assert figure.angle(f"hip.{side}", f"knee.{side}", f"ankle.{side}") == pytest.approx(90, abs=5)
    trunk = figure.axis("root", (0, 0, 1))
    assert between(figure.way(f"hip.{side}", f"knee.{side}"), trunk) == pytest.approx(90, abs=5)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("side", "LR")
def test_the_arms_are_out_to_the_sides(taking: Taking, step: str, side: str) -> None:
    figure = taking(step)
    outward = np.array([1.0 if side == "L" else -1.0, 0, 0])
    assert between(figure.way(f"shoulder.{side}", f"wrist.{side}"), outward) < 30
    assert figure.is_on_floor(f"hand.{side}")
    assert between(figure.palm_normal(side), -UP) < 25


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_right_ankle_crosses_over_the_left_thigh_near_the_kneecap(
    taking: Taking, step: str
) -> None:
    figure = taking(step)
    assert abs(figure.gap("lowerleg.R", "leg.L")) <= TOUCH
    knee, hip, ankle = figure.at("knee.L"), figure.at("hip.L"), figure.at("ankle.R")
    thigh = knee - hip
    along = float((ankle - hip) @ thigh / (thigh @ thigh))
    assert 0.65 < along < 1.1
    front = figure.axis("upperleg02.L", (0, -1, 0))
    assert float((ankle - knee) @ front) > 0
    assert float(np.linalg.norm(ankle - knee)) < 0.175
    assert ankle[0] > knee[0]


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_bones_of_the_ankle_lie_past_the_thigh(taking: Taking, step: str) -> None:
    figure = taking(step)
    ankle, thigh = figure.at("ankle.R"), figure.part("thigh.L")
    edge = float(thigh[np.abs(thigh[:, 2] - ankle[2]) < NEAR, 0].max())
    assert 0.008 < ankle[0] - edge < 0.04
    assert figure.gap("foot.R", "leg.L") > 0.02


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_right_knee_is_pressed_towards_the_wall_without_the_hand(
    taking: Taking, step: str
) -> None:
    figure = taking(step)
    assert figure.at("knee.R")[0] < figure.at("hip.R")[0]
    assert between(figure.axis("upperleg02.R", (0, -1, 0)), np.array([-1.0, 0, 0])) < 60
    for side in "LR":
        assert figure.gap(f"hand.{side}", "leg.R") > 0.1


def leaning(figure: Figure) -> float:
    """Return how far the right thigh leans to the wall, seen from the side, in degrees."""
    thigh = figure.way("hip.R", "knee.R")
    return float(np.degrees(np.arctan2(-thigh[1], thigh[2])))


def test_the_hold_presses_the_right_knee_towards_the_wall(taking: Taking) -> None:
    before, hold = (taking(step) for step in STEPS[1:])
    assert 12 <= leaning(hold) - leaning(before) <= 15
    assert leaning(hold) > 1.5
    assert hold.at("knee.R")[1] < before.at("knee.R")[1] - 0.06


@pytest.mark.parametrize(
    ("step", "side"), [("wall-glute-1", "L"), ("wall-glute-1", "R"), *((s, "L") for s in STEPS[1:])]
)
def test_a_sole_lies_on_the_wall_from_heel_to_toes(taking: Taking, step: str, side: str) -> None:
    figure = taking(step)
    foot = figure.part(f"foot.{side}")
    on = foot[foot[:, 1] - wall(figure) < TOUCH]
    assert np.ptp(on[:, 2]) > 0.9 * np.ptp(foot[:, 2])
    assert np.ptp(on[:, 0]) > 0.7 * np.ptp(foot[:, 0])
