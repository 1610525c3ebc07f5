"""The prone glute stretch, sentence by sentence, for the right side."""

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking, between
from tools.studio.figure.skeleton import landmark

DOWN = np.array([0.0, 0, -1])
LIES = 0.01  # what is nearer to the floor than this lies on it, metres
MAT = 0.68  # how wide the mat is, metres
STEPS = ("prone-glute-1", "prone-glute-2", "prone-glute-3")


def test_it_starts_sitting_on_the_floor_with_knees_bent(taking: Taking) -> None:
    start = taking("prone-glute-start")
    assert start.is_on_floor("seat")
    for side in "LR":
        assert start.angle(f"hip.{side}", f"knee.{side}", f"ankle.{side}") < 120
        assert start.at(f"knee.{side}")[2] > start.at(f"hip.{side}")[2] + 0.2
        assert start.is_on_floor(f"foot.{side}")


@pytest.mark.parametrize("step", STEPS)
def test_the_left_leg_is_stretched_out_behind(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.angle("hip.L", "knee.L", "ankle.L") > 165
    assert between(figure.way("hip.L", "ankle.L"), np.array([0.0, 1, 0])) < 15


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("part", ["thigh.L", "knee.L", "shin.L", "foot.L"])
def test_the_left_thigh_shin_and_foot_lie_on_the_floor(
    taking: Taking, step: str, part: str
) -> None:
    assert taking(step).is_on_floor(part)


@pytest.mark.parametrize("step", STEPS)
def test_the_top_of_the_left_foot_is_down(taking: Taking, step: str) -> None:
    assert between(taking(step).sole_normal("L"), -DOWN) < 35


@pytest.mark.parametrize("step", STEPS)
def test_the_right_leg_is_bent_and_out_to_the_right(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.angle("hip.R", "knee.R", "ankle.R") < 90
    assert figure.at("knee.R")[0] < figure.at("hip.R")[0] - 0.1
    assert figure.at("knee.R")[1] < figure.at("hip.R")[1]


@pytest.mark.parametrize("step", STEPS)
def test_the_right_outer_thigh_rests_on_the_floor(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert figure.is_on_floor("thigh.R")
    outer = figure.axis("upperleg02.R", (-1, 0, 0))
    assert between(outer, DOWN) < 45


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("side", "LR")
def test_shin_and_foot_lie_on_the_floor_all_along(taking: Taking, step: str, side: str) -> None:
    figure = taking(step)
    assert figure.lowest(f"thigh.{side}") < LIES
    assert figure.lowest(f"knee.{side}") < LIES
    assert max(lows(figure, f"shin.{side}", f"knee.{side}", f"ankle.{side}", 2)) < LIES
    assert max(lows(figure, f"foot.{side}", f"ankle.{side}", f"toe2-1.{side}", 3)) < LIES


def lows(figure: Figure, part: str, start: str, end: str, pieces: int) -> list[float]:
    """Return the lowest height in each of equal pieces of a part along a bone."""
    points = figure.part(part)
    first, last = (figure.posed.heads[figure.body.bone(bone_of(n))] for n in (start, end))
    way = last - first
    along = np.clip((points - first) @ way / float(way @ way), 0, 0.999)
    return [
        float(points[(along * pieces).astype(int) == piece][:, 2].min()) for piece in range(pieces)
    ]


def bone_of(name: str) -> str:
    return name if name.startswith("toe") else landmark(name)


@pytest.mark.parametrize("step", STEPS)
def test_the_right_foot_lies_on_its_outer_edge_and_is_not_sickled(
    taking: Taking, step: str
) -> None:
    figure = taking(step)
    assert between(figure.axis("foot.R", (-1, 0, 0)), DOWN) < 15
    outer = [figure.axis(bone, (-1, 0, 0)) for bone in ("foot.R", "lowerleg02.R")]
    assert between(*outer) < 15


@pytest.mark.parametrize("step", STEPS)
def test_the_right_shin_and_foot_lie_in_front_of_the_pelvis(taking: Taking, step: str) -> None:
    figure = taking(step)
    for part in ("shin.R", "foot.R"):
        assert figure.part(part)[:, 1].max() < figure.at("pelvis")[1] - 0.1


@pytest.mark.parametrize("step", STEPS)
def test_all_that_touches_the_floor_is_within_the_mat(taking: Taking, step: str) -> None:
    figure = taking(step)
    skin = figure.skin[figure.body.groups["body"]]
    across = skin[skin[:, 2] < TOUCH][:, 0]
    assert np.ptp(across) < MAT
    assert abs(across.min() + across.max()) < 0.2  # so far from the pelvis is its middle laid


@pytest.mark.parametrize("step", STEPS)
def test_the_seat_is_on_the_floor(taking: Taking, step: str) -> None:
    assert taking(step).is_on_floor("seat")


def test_the_torso_folds_forward_over_the_right_thigh(taking: Taking) -> None:
    leans = [between(taking(step).way("pelvis", "neck01"), -DOWN) for step in STEPS]
    assert leans[0] < 50
    assert leans[1] > leans[0] + 30
    assert leans[2] > leans[0] + 30


@pytest.mark.parametrize("step", STEPS[1:])
def test_the_ribs_lie_on_the_inner_thigh(taking: Taking, step: str) -> None:
    figure = taking(step)
    assert abs(figure.gap("ribs", "leg.R")) <= TOUCH
    inner = figure.axis("upperleg02.R", (1, 0, 0))
    assert inner[2] > 0.6


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("side", "LR")
def test_hands_lie_flat_in_front_of_the_right_lower_leg(
    taking: Taking, step: str, side: str
) -> None:
    figure = taking(step)
    assert figure.is_on_floor(f"hand.{side}")
    assert between(figure.palm_normal(side), DOWN) < 25
    shin = figure.part("shin.R")[:, 1].mean()
    assert figure.part(f"hand.{side}")[:, 1].mean() < shin


@pytest.mark.parametrize("side", "LR")
def test_the_hold_rests_on_forearms_and_elbows(taking: Taking, side: str) -> None:
    hold = taking("prone-glute-3")
    assert hold.is_on_floor(f"elbow.{side}")
    assert hold.is_on_floor(f"forearm.{side}")


def test_the_head_sinks_in_the_hold(taking: Taking) -> None:
    heights = [float(taking(step).part("head")[:, 2].mean()) for step in STEPS]
    assert heights[0] > heights[1] > heights[2]
