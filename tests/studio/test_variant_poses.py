"""The easier and harder variants, sentence by sentence, for the right side."""

import numpy as np
import pytest

from tests.studio.figure import TOUCH, Figure, Taking, between
from tests.studio.test_foam_roller import WEIGHED, height, pressed, roller
from tests.studio.test_seated_twist import turn_of
from tools.studio import poses
from tools.studio.dress import muscle
from tools.studio.figure.skeleton import SupportAt
from tools.studio.poses import variants
from tools.studio.posing import contact
from tools.studio.scene import reach
from tools.studio.scene.view import EDGE, VIEWS, Lens, framed, seen

UP = np.array([0.0, 0, 1])
LENS = Lens(85, 4 / 3)
NAMES = tuple(variants.described())
CHAIRS = tuple(name for name in NAMES if "-chair-" in name)
CUSHIONS = tuple(name for name in NAMES if "-cushion-" in name)
ROLLERS = ("foam-roller-light-1", "foam-roller-crossed-1")
SEAT = 0.45  # how high a chair's seat is, metres
BACKREST = 0.045  # from the back edge of the seat to the front of the backrest, metres
KNEE = 0.02  # how far above the floor a bent knee is beside the cushion, metres
AREA = 0.002  # a palm or sole that rests touches with at least this, square metres
AIR = 0.01  # how far a figure stays from the frame of its stretch, as a share of the picture


def support(figure: Figure) -> SupportAt:
    assert figure.posed.support is not None
    return figure.posed.support


def lean(figure: Figure) -> float:
    """Return how far the trunk leans forward, in degrees."""
    way = figure.way("pelvis", "neck01")
    return float(np.degrees(np.arctan2(-way[1], way[2])))


def flexion(figure: Figure, side: str) -> float:
    """Return how far a hip is bent, in degrees; 0 is straight."""
    trunk = figure.axis("root", (0, 0, -1))
    return between(figure.way(f"hip.{side}", f"knee.{side}"), trunk)


@pytest.mark.parametrize("name", [*CHAIRS, *CUSHIONS])
def test_nothing_goes_through_what_carries_the_figure(taking: Taking, name: str) -> None:
    figure = taking(name)
    carried = support(figure)
    for part in ("seat", "back", *(f"{p}.{s}" for p in ("thigh", "shin", "hand") for s in "LR")):
        points = figure.part(part)
        near = points[points[:, 2] > carried.top[2] - 0.1]
        assert contact.above_support(near, carried) >= -contact.gives(part), part


@pytest.mark.parametrize("name", CHAIRS)
def test_the_seat_of_the_chair_is_as_high_as_seats_are(taking: Taking, name: str) -> None:
    assert support(taking(name)).top[2] == pytest.approx(SEAT)


@pytest.mark.parametrize("name", CHAIRS)
def test_the_figure_is_before_the_backrest(taking: Taking, name: str) -> None:
    figure = taking(name)
    seat = support(figure)
    trunk = np.concatenate([figure.part(part) for part in ("seat", "back", "head")])
    rest = seat.top[1] + seat.size[1] / 2 - BACKREST
    behind = rest + np.clip(trunk[:, 2] - SEAT, 0, None) * reach.RECLINE
    assert (trunk[:, 1] < behind).all()


@pytest.mark.parametrize("name", CHAIRS)
def test_the_seat_is_over_the_chair(taking: Taking, name: str) -> None:
    figure = taking(name)
    seat = support(figure)
    for side in "LR":
        away = np.abs(figure.at(f"hip.{side}") - seat.top)[:2]
        assert (away < np.array(seat.size) / 2 - 0.03).all()


@pytest.mark.parametrize(
    ("name", "side"),
    [
        *((n, "L") for n in ("prone-glute-chair-1", "prone-glute-chair-2")),
        *((n, s) for n in ("seated-twist-chair-1", "seated-twist-chair-2") for s in "LR"),
        *((f"wall-glute-floor-{n}", "L") for n in (1, 2, 3)),
        ("wall-glute-floor-1", "R"),
        *(("foam-roller-light-1", s) for s in "LR"),
        ("foam-roller-crossed-1", "L"),
    ],
)
def test_a_foot_that_stands_is_flat_on_the_floor(taking: Taking, name: str, side: str) -> None:
    figure = taking(name)
    assert figure.is_on_floor(f"foot.{side}")
    assert between(figure.sole_normal(side), -UP) < 3
    assert figure.area_on_floor(f"foot.{side}") > AREA


@pytest.mark.parametrize("name", CHAIRS)
def test_a_shin_before_the_chair_is_upright(taking: Taking, name: str) -> None:
    figure = taking(name)
    for side in "LR" if name.startswith("seated") else "L":
        assert between(figure.way(f"ankle.{side}", f"knee.{side}"), UP) < 12


@pytest.mark.parametrize(
    "name",
    [
        *("prone-glute-chair-1", "prone-glute-chair-2", "wall-glute-floor-2", "wall-glute-floor-3"),
        *("wall-glute-pull-1", "foam-roller-crossed-1"),
    ],
)
def test_the_right_ankle_lies_across_the_left_thigh_just_above_the_knee(
    taking: Taking, name: str
) -> None:
    figure = taking(name)
    assert abs(figure.gap("lowerleg.R", "leg.L")) <= TOUCH
    knee, hip, ankle = figure.at("knee.L"), figure.at("hip.L"), figure.at("ankle.R")
    thigh = knee - hip
    assert 0.6 < float((ankle - hip) @ thigh / (thigh @ thigh)) < 1.1
    front = figure.axis("upperleg02.L", (0, -1, 0))
    assert float((ankle - knee) @ front) > 0
    assert ankle[0] > knee[0]
    assert figure.at("knee.R")[0] < figure.at("hip.R")[0]
    assert abs(between(figure.axis("foot.R", (0, -1, 0)), figure.way("knee.R", "ankle.R"))) > 60


# --- prone glute stretch


@pytest.mark.parametrize("name", ["prone-glute-chair-1", "prone-glute-chair-2"])
def test_both_hands_are_on_the_right_shin(taking: Taking, name: str) -> None:
    figure = taking(name)
    for side in "LR":
        assert abs(figure.gap(f"hand.{side}", "leg.R")) <= TOUCH
        hand = figure.part(f"hand.{side}").mean(axis=0)
        shin = figure.at("ankle.R") - figure.at("knee.R")
        assert 0 < float((hand - figure.at("knee.R")) @ shin / (shin @ shin)) < 1


def test_it_leans_forward_from_the_hips_with_a_long_back(taking: Taking) -> None:
    upright, leaning = (taking(f"prone-glute-chair-{n}") for n in (1, 2))
    assert abs(lean(upright)) < 8
    assert 22 < lean(leaning) - lean(upright) < 45
    hips = flexion(leaning, "L") - flexion(upright, "L")
    assert hips == pytest.approx(lean(leaning) - lean(upright), abs=4)
    assert leaning.at("knee.L") == pytest.approx(upright.at("knee.L"), abs=0.01)


@pytest.mark.parametrize("name", CUSHIONS)
def test_the_right_hip_is_carried_by_the_cushion(taking: Taking, name: str) -> None:
    figure = taking(name)
    cushion = support(figure)
    seat = figure.part("seat")
    own = seat[seat[:, 0] < 0]
    assert -contact.gives("seat") <= contact.above_support(own, cushion) <= TOUCH
    near = np.abs(figure.at("hip.R") - cushion.top)[:2]
    assert (near < np.array(cushion.size) / 2).all()
    assert cushion.top[0] < figure.at("pelvis")[0] - 0.08
    usual = taking(f"prone-glute-{name[-1]}")
    assert figure.at("hip.R")[2] > usual.at("hip.R")[2] + 0.015


@pytest.mark.parametrize("name", CUSHIONS)
def test_the_legs_lie_as_they_do_without_it(taking: Taking, name: str) -> None:
    figure = taking(name)
    assert figure.angle("hip.L", "knee.L", "ankle.L") > 160
    assert between(figure.way("hip.L", "ankle.L"), np.array([0.0, 1, 0])) < 15
    for part in ("knee.L", "shin.L", "foot.L", "shin.R", "foot.R"):
        assert figure.is_on_floor(part), part
    assert figure.lowest("knee.R") < KNEE
    assert between(figure.sole_normal("L"), UP) < 35
    assert figure.angle("hip.R", "knee.R", "ankle.R") < 90
    for part in ("shin.R", "foot.R"):
        assert figure.part(part)[:, 1].max() < figure.at("pelvis")[1] - 0.1


def test_it_sits_upright_and_then_folds_less_far_than_without(taking: Taking) -> None:
    first, second = (taking(name) for name in CUSHIONS)
    assert lean(first) < 35
    assert lean(second) > lean(first) + 25
    assert lean(second) < lean(taking("prone-glute-3"))
    for side in "LR":
        shin = second.part("shin.R")[:, 1].mean()
        assert second.part(f"hand.{side}")[:, 1].mean() < shin


# --- wall glute stretch


@pytest.mark.parametrize("step", [1, 2, 3])
def test_without_a_wall_it_lies_on_the_back_with_the_foot_further_away(
    taking: Taking, step: int
) -> None:
    figure = taking(f"wall-glute-floor-{step}")
    assert figure.posed.wall is None
    assert between(figure.axis("spine02", (0, -1, 0)), UP) < 20
    for part in ("seat", "back", "head"):
        assert figure.is_on_floor(part), part
    usual = taking("wall-glute-start")
    assert figure.at("ankle.L")[1] < usual.at("ankle.L")[1] - 0.04
    assert 60 < figure.angle("hip.L", "knee.L", "ankle.L") < 100


def test_the_right_hand_presses_the_right_knee_away(taking: Taking) -> None:
    before, hold = (taking(f"wall-glute-floor-{n}") for n in (2, 3))
    assert abs(hold.gap("hand.R", "leg.R")) <= TOUCH
    hand = hold.part("hand.R").mean(axis=0)
    assert float(np.linalg.norm(hand - hold.at("knee.R"))) < 0.16
    assert hand[1] > hold.at("knee.R")[1]
    assert hold.at("knee.R")[1] < before.at("knee.R")[1] - 0.03
    for side in "LR":
        assert before.is_on_floor(f"hand.{side}")
    assert hold.is_on_floor("hand.L")


def test_both_hands_draw_the_left_thigh_closer_from_behind(taking: Taking) -> None:
    figure, usual = (taking(name) for name in ("wall-glute-pull-1", "wall-glute-3"))
    assert flexion(figure, "L") > flexion(usual, "L") + 15
    back = figure.axis("upperleg02.L", (0, 1, 0))
    thigh = figure.at("knee.L") - figure.at("hip.L")
    for side in "LR":
        assert abs(figure.gap(f"hand.{side}", "leg.L")) <= TOUCH
        hand = figure.part(f"hand.{side}").mean(axis=0) - figure.at("hip.L")
        share = float(hand @ thigh / (thigh @ thigh))
        assert 0.3 < share < 0.8
        assert float((hand - share * thigh) @ back) > 0.03
        assert figure.gap(f"elbow.{side}", "back") > 0.02
        assert 90 < figure.angle(f"shoulder.{side}", f"elbow.{side}", f"wrist.{side}") < 140
    assert figure.posed.wall is not None
    assert float(figure.part("foot.L")[:, 1].min()) > figure.posed.wall + 0.05
    for part in ("seat", "back", "head"):
        assert figure.is_on_floor(part), part


# --- seated spinal twist


def test_on_a_chair_it_sits_tall_and_looks_ahead(taking: Taking) -> None:
    figure = taking("seated-twist-chair-1")
    assert between(figure.way("pelvis", "neck01"), UP) < 12
    assert abs(turn_of(figure, "head")) < 2
    hips = np.linalg.norm(figure.at("hip.L") - figure.at("hip.R"))
    apart = figure.at("ankle.L")[0] - figure.at("ankle.R")[0]
    assert 0.9 * hips < apart < 1.7 * hips


@pytest.mark.parametrize("name", ["seated-twist-chair-2", "seated-twist-elbow-1"])
def test_trunk_and_head_turn_to_the_right(taking: Taking, name: str) -> None:
    figure = taking(name)
    assert between(figure.way("pelvis", "neck01"), UP) < 14
    assert turn_of(figure, "root") == pytest.approx(0, abs=5)
    torso, head = turn_of(figure, "spine01"), turn_of(figure, "head")
    assert torso > 40
    assert torso + 30 < head < 110
    line = figure.way("shoulder.R", "shoulder.L")
    assert abs(float(np.degrees(np.arcsin(line[2])))) < 6


def test_on_a_chair_the_hands_hold_knee_and_chair_and_the_legs_stay(taking: Taking) -> None:
    before, figure = (taking(f"seated-twist-chair-{n}") for n in (1, 2))
    for joint in ("knee.L", "knee.R", "ankle.L", "ankle.R"):
        assert figure.at(joint) == pytest.approx(before.at(joint), abs=0.01)
    assert abs(figure.gap("hand.L", "leg.R")) <= TOUCH
    hand = figure.part("hand.L").mean(axis=0)
    assert hand[0] < figure.at("knee.R")[0] - 0.02
    assert float(np.linalg.norm(hand - figure.at("knee.R"))) < 0.16
    seat = support(figure)
    assert abs(contact.above_support(figure.part("hand.R"), seat)) <= TOUCH
    assert figure.part("hand.R")[:, 1].mean() > figure.at("hip.R")[1]


def test_the_left_elbow_lies_outside_the_right_knee(taking: Taking) -> None:
    figure = taking("seated-twist-elbow-1")
    assert abs(figure.gap("elbow.L", "leg.R")) <= TOUCH
    elbow, knee = figure.at("elbow.L"), figure.at("knee.R")
    assert elbow[0] < knee[0] - 0.03
    assert float(np.linalg.norm(elbow - knee)) < 0.15
    assert figure.at("wrist.L")[2] > elbow[2] + 0.1
    assert turn_of(figure, "spine01") > turn_of(taking("seated-twist-4"), "spine01")
    assert figure.is_on_floor("hand.R")


# --- foam roller


@pytest.mark.parametrize("name", ROLLERS)
def test_the_side_of_the_right_buttock_is_on_the_roller(taking: Taking, name: str) -> None:
    figure = taking(name)
    skin = np.concatenate([figure.part(part) for part in WEIGHED])
    assert -0.012 <= float(height(skin, roller(figure)).min()) <= -0.005
    left, back, up = pressed(figure)
    assert -0.08 <= left <= 0.02
    assert 0 <= back <= 0.12
    assert -0.03 <= up <= 0.08


@pytest.mark.parametrize("name", ROLLERS)
def test_it_leans_back_on_the_right_hand(taking: Taking, name: str) -> None:
    figure = taking(name)
    assert lean(figure) < -20
    assert figure.is_on_floor("hand.R")
    assert figure.area_on_floor("hand.R") > AREA
    assert figure.at("wrist.R")[1] > figure.at("hip.R")[1] + 0.3
    tipped = between(figure.axis("root", (1, 0, 0)), UP)
    assert 15 < 90 - tipped < 60


def test_the_left_hand_is_on_the_left_knee_or_on_the_crossed_one(taking: Taking) -> None:
    for name, side in zip(ROLLERS, "LR", strict=True):
        figure = taking(name)
        assert abs(figure.gap("hand.L", f"leg.{side}")) <= TOUCH
        hand = figure.part("hand.L").mean(axis=0)
        assert float(np.linalg.norm(hand - figure.at(f"knee.{side}"))) < 0.17


# --- pictures


@pytest.mark.parametrize("name", NAMES)
def test_a_variant_is_within_the_frame_that_it_shares(taking: Taking, name: str) -> None:
    figure = taking(name)
    skin = figure.body.groups["body"]
    others = [taking(other) for other in poses.framed_with(name)]
    around = np.concatenate([other.skin[skin] for other in others])
    stretch = variants.frame(name)
    things = [reach.mat(around, others[-1].posed, reach.width(figure.body.figure, stretch))]
    if others[-1].posed.wall is not None:
        things.append(reach.wall(others[-1].posed.wall))
    view = VIEWS[stretch]
    stand = framed(view, LENS, around, np.concatenate(things))
    place = seen(view, LENS, stand, figure.skin[skin])
    assert place.min() > AIR
    assert place.max() < 1 - AIR
    assert AIR > EDGE


def test_the_last_picture_of_a_variant_glows_and_a_first_one_only_takes_position() -> None:
    for name in NAMES:
        group, _, step = name.rpartition("-")
        count = sum(other.startswith(f"{group}-") for other in NAMES)
        if int(step) == count:
            assert muscle.heat(name) == 1, name
        else:
            assert muscle.heat(name) == (0 if step == "1" else muscle.heat("wall-glute-2")), name
