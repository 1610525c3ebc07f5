"""The seated spinal twist, sentence by sentence, for the right side."""

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking, between

UP = np.array([0.0, 0, 1])
STEPS = ("seated-twist-1", "seated-twist-2", "seated-twist-3", "seated-twist-4")
TURNED = STEPS[2:]
TOGETHER = 0.025  # legs nearer than this lie against each other, metres
SOFT = 0.02  # how far the flesh of two thighs gives way side by side, metres
HEEL = 0.005  # how far above the floor a heel rests at most, metres
PALM = 0.0025  # a palm and fingers that rest touch with at least this, square metres
HAND = 0.12  # length of a hand as a share of the stature


def turn_of(figure: Figure, bone: str) -> float:
    """Return how far a bone faces to the right of the legs, in degrees."""
    facing = figure.axis(bone, (0, -1, 0))
    return float(np.degrees(np.arctan2(-facing[0], -facing[1])))


def test_the_legs_are_straight_and_together(taking: Taking) -> None:
    figure = taking("seated-twist-1")
    for side in "LR":
        assert figure.angle(f"hip.{side}", f"knee.{side}", f"ankle.{side}") > 170
        assert figure.is_on_floor(f"leg.{side}")
        assert between(figure.way(f"hip.{side}", f"ankle.{side}"), np.array([0.0, -1, 0])) < 10
    assert -SOFT < figure.gap("thigh.L", "thigh.R") < TOGETHER
    assert 0 <= figure.gap("lowerleg.L", "lowerleg.R") < TOGETHER
    assert figure.gap("foot.L", "foot.R") < TOGETHER


@pytest.mark.parametrize("step", STEPS)
def test_the_spine_is_upright(taking: Taking, step: str) -> None:
    assert between(taking(step).way("pelvis", "neck01"), UP) < 12


@pytest.mark.parametrize("step", STEPS)
def test_the_figure_sits_on_the_floor(taking: Taking, step: str) -> None:
    assert taking(step).is_on_floor("seat")


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_left_leg_stays_straight_on_the_floor(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.angle("hip.L", "knee.L", "ankle.L") > 170
    assert figure.is_on_floor("leg.L")


@pytest.mark.parametrize("step", STEPS)
def test_the_heel_of_a_straight_leg_lies_on_the_floor(taking: Taking, step: str) -> None:
    figure = taking(step)
    for side in "LR" if step == STEPS[0] else "L":
        assert abs(figure.lowest(f"heel.{side}")) < HEEL


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_right_foot_stands_just_left_of_the_left_knee(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.is_on_floor("foot.R")
    assert between(figure.sole_normal("R"), -UP) < 3
    foot, knee = figure.part("foot.R"), figure.part("knee.L")
    beside = knee[np.abs(knee[:, 1] - figure.at("knee.L")[1]) < 0.05, 0].max()
    assert 0 < foot[:, 0].min() - beside < HAND
    assert (foot[:, 1].min() + foot[:, 1].max()) / 2 == pytest.approx(
        figure.at("knee.L")[1], abs=0.05
    )
    assert figure.area_on_floor("foot.R") > PALM


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_right_leg_crosses_over_the_left_thigh(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.at("ankle.R")[0] > figure.at("knee.L")[0]
    assert figure.at("knee.R")[2] > figure.at("knee.L")[2] + 0.25
    assert figure.gap("lowerleg.R", "leg.L") > -TOUCH


def test_the_second_step_props_both_hands_on_the_floor_and_turns_nothing_yet(
    taking: Taking,
) -> None:
    figure = taking("seated-twist-2")
    for side in "LR":
        assert figure.area_on_floor(f"hand.{side}") > PALM
        assert figure.gap(f"hand.{side}", "leg.R") > HAND * figure.body.stature / 4
    assert abs(turn_of(figure, "spine01")) < 2
    assert abs(turn_of(figure, "head")) < 2


@pytest.mark.parametrize("step", STEPS)
def test_the_shoulders_are_level(taking: Taking, step: str) -> None:
    line = taking(step).way("shoulder.R", "shoulder.L")
    assert abs(float(np.degrees(np.arcsin(line[2])))) < 4


@pytest.mark.parametrize("step", TURNED)
def test_the_left_palm_lies_on_the_right_knee(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.area_on("hand.L", "leg.R") > PALM


@pytest.mark.parametrize("step", TURNED)
def test_the_left_hand_is_on_the_right_knee(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert abs(figure.gap("hand.L", "leg.R")) <= TOUCH
    assert float(np.linalg.norm(figure.part("hand.L").mean(axis=0) - figure.at("knee.R"))) < 0.13


@pytest.mark.parametrize("step", TURNED)
def test_the_right_hand_is_flat_on_the_floor_behind_near_the_right_buttock(
    taking: Taking, step: str
) -> None:
    figure = taking(step)
    assert figure.is_on_floor("hand.R")
    assert between(figure.palm_normal("R"), -UP) < 25
    hand, seat = figure.part("hand.R"), figure.part("seat")
    assert figure.area_on_floor("hand.R") > PALM
    assert hand[:, 1].mean() > seat[:, 1].max()
    assert hand[:, 0].mean() < figure.at("hip.R")[0]
    assert figure.gap("hand.R", "seat") < HAND * figure.body.stature


@pytest.mark.parametrize("step", TURNED)
def test_torso_shoulders_and_neck_turn_to_the_right(taking: Taking, step: str) -> None:
    figure = taking(step)
    torso, head = turn_of(figure, "spine01"), turn_of(figure, "head")
    assert turn_of(figure, "root") == pytest.approx(0, abs=5)
    assert torso > 40
    shoulders = figure.way("shoulder.R", "shoulder.L")
    assert float(np.degrees(np.arctan2(-shoulders[1], shoulders[0]))) > 35
    assert head > torso + 30


@pytest.mark.parametrize("step", TURNED)
def test_the_figure_looks_over_its_right_shoulder(taking: Taking, step: str) -> None:
    figure = taking(step)
    gaze = figure.axis("head", (0, -1, 0))
    shoulder = figure.at("shoulder.R") - figure.at("neck01")
    assert between(gaze * (1, 1, 0), shoulder * (1, 1, 0)) < 55
    assert abs(gaze[2]) < 0.3


def test_the_hold_turns_furthest(taking: Taking) -> None:
    turns = [turn_of(taking(step), "head") for step in STEPS]
    assert turns[0] == pytest.approx(0, abs=1)
    assert turns[1] == pytest.approx(0, abs=1)
    assert turns[1] < turns[2] < turns[3] < 110
