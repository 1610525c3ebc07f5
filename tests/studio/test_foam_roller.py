"""The foam-roller massage, for the right side."""

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking, between
from tools.studio import contact
from tools.studio.body import Floats
from tools.studio.skeleton import RollerAt

STEPS = ("foam-roller-1", "foam-roller-2")


def roller(figure: Figure) -> RollerAt:
    assert figure.posed.roller is not None
    return figure.posed.roller


def pressed(figure: Figure) -> Floats:
    """Return where on the standing body the roller presses."""
    drum, seat = roller(figure), figure.members("seat")
    offset = figure.skin[seat] - drum.centre
    along = offset @ drum.axis
    height = np.linalg.norm(offset - np.outer(along, drum.axis), axis=1) - drum.radius
    touching = (height < TOUCH) & (np.abs(along) < drum.length / 2)
    return np.asarray(figure.body.vertices[seat[touching]])


@pytest.mark.parametrize("step", STEPS)
def test_the_roller_is_a_foot_long_and_lies_on_the_floor(taking: Taking, step: str) -> None:
    drum = roller(taking(step))
    assert drum.length == pytest.approx(0.305, abs=0.005)
    assert drum.centre[2] == pytest.approx(drum.radius)
    assert drum.axis[2] == pytest.approx(0)


@pytest.mark.parametrize("step", STEPS)
def test_the_figure_rests_on_the_roller_and_presses_gently(taking: Taking, step: str) -> None:
    figure = taking(step)
    height = contact.above_roller(figure.part("seat"), roller(figure))
    assert -contact.gives("seat") <= height <= TOUCH
    for part in ("back", "thigh.R", "thigh.L"):
        assert contact.above_roller(figure.part(part), roller(figure)) > -TOUCH, part


@pytest.mark.parametrize("step", STEPS)
def test_the_roller_is_under_the_right_gluteal_region(taking: Taking, step: str) -> None:
    figure = taking(step)
    where = pressed(figure).mean(axis=0)
    hip = figure.body.heads[figure.body.bone("upperleg01.R")]
    assert where[0] < -0.04
    assert where[1] > hip[1]
    assert hip[2] - 0.12 * figure.body.stature < where[2] < hip[2] + 0.09 * figure.body.stature


def test_rolling_crosses_the_gluteal_region(taking: Taking) -> None:
    upper, lower = (pressed(taking(step)).mean(axis=0) for step in STEPS)
    assert float(np.linalg.norm(upper - lower)) > 0.03


@pytest.mark.parametrize("step", STEPS)
def test_the_right_hand_and_the_left_foot_carry_weight(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.is_on_floor("hand.R")
    assert figure.is_on_floor("foot.L")
    assert between(figure.palm_normal("R"), np.array([0.0, 0, -1])) < 25
    assert between(figure.sole_normal("L"), np.array([0.0, 0, -1])) < 3


@pytest.mark.parametrize("step", STEPS)
def test_the_figure_leans_to_the_right(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.at("hip.R")[2] < figure.at("hip.L")[2] - 0.05
    assert figure.at("neck01")[0] < figure.at("pelvis")[0]
