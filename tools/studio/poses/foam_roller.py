"""Foam-roller massage of the right side: the outer right buttock on the roller, rolled onto it."""

import math

from tools.studio.posing.pose import (
    DOWN,
    LEFT,
    Camera,
    Direction,
    Foot,
    Hand,
    Lay,
    Pelvis,
    Pose,
    Reach,
    Roller,
    Spine,
    Spot,
    way,
)  # fmt: skip
from tools.studio.posing.sitting import hand_clear, hand_on_knee

CAMERA = Camera(way(left=-0.93, back=-0.35, up=0.28), Spot("floor", up=0.3))
TRAVEL = 0.085  # how far the body travels; the roller, rolling under it, goes half of that, metres
AHEAD = 0.113  # the roller's middle from the hip joint towards the head as the massage begins


def legs() -> dict[str, Lay | Reach]:
    """Return the right leg stretched out in front, the left one bent with its foot planted."""
    ahead = way(left=-0.2, back=-1, up=-0.2)
    return {"leg.R": stretched_leg(ahead, way(left=0.85, up=0.5)), "leg.L": planted_leg()}


def stretched_leg(ahead: Direction, hinge: Direction) -> Lay:
    """Return the right leg lying straight."""
    return Lay(ahead, ahead, Foot(point=25), rests=("lowerleg",), hinge=hinge, straight=True)


def planted_leg() -> Reach:
    """Return the left leg as one sits, its foot beside the right leg."""
    return Reach(
        Spot("floor", left=0.16, back=-0.46), way(left=0.15, back=-0.2, up=1),
        Foot(way(left=0.15, back=-1), DOWN),
    )  # fmt: skip


def crossing_leg() -> Reach:
    """Return the left leg on its way over the right one."""
    return Reach(
        Spot("floor", left=-0.14, back=-0.34, up=0.31), way(left=-0.1, back=-0.2, up=1),
        Foot(way(left=-0.1, back=-1, up=-0.2), way(back=0.2, up=-1)), on="",
    )  # fmt: skip


def crossed_leg() -> Reach:
    """Return the left leg across the right one, its foot flat before the hips."""
    return Reach(
        Spot("floor", left=-0.28, back=-0.30), way(left=-0.3, back=-0.3, up=1),
        Foot(way(left=-0.35, back=-1), DOWN),
    )  # fmt: skip


def propped_arm() -> Reach:
    """Return the right arm, its palm flat on the floor beyond the shoulder."""
    return Reach(
        Spot("floor", left=-0.06, back=0.70), way(left=0.9, back=0.1),
        Hand(way(left=-0.5, back=0.8), DOWN),
    )  # fmt: skip


def hands_on_legs() -> dict[str, Reach]:
    """Return the left hand on the left knee, the right one on the right thigh."""
    right = Reach(
        Spot("hip.R", left=-0.05, back=-0.33, up=0.1), way(left=-1, back=0.6),
        Hand(way(left=0.15, back=-1, up=-0.3), way(back=0.25, up=-1), "relaxed"), on="leg.R",
    )  # fmt: skip
    return {"arm.L": hand_on_knee("L"), "arm.R": right}


def tipped(roll: float, rise: float, turn: float, back: float = 0) -> Pelvis:
    """Return the pelvis tipped onto its right side by ``roll``, its upper end up by ``rise``."""
    left, up = math.sin(math.radians(roll)), math.sin(math.radians(rise))
    behind = -math.sqrt(1 - left**2 - up**2)  # how far up the body's own three axes point
    forward, side = math.degrees(math.asin(behind)), math.degrees(math.atan2(-left, up))
    return Pelvis(forward=forward, turn=turn, side=side, on="roller", back=back)


def upright(arms: dict[str, Reach]) -> Pose:
    """Return the seat on the roller."""
    return Pose(
        Pelvis(forward=-24, on="roller"), Spine(bend=22), legs() | arms, CAMERA,
        roller=Roller(Spot("hip.R", left=0.05, back=0.02), LEFT),
    )  # fmt: skip


def leaning() -> Pose:
    """Return the trunk leaning back onto the right hand, both legs as they were."""
    arms = {"arm.L": hand_on_knee("L", nearer=0.1), "arm.R": propped_arm()}
    return Pose(
        tipped(18, 38, -18, -0.02), Spine(bend=10, side=12, nod=8), legs() | arms, CAMERA,
        roller=Roller(Spot("hip.R", left=0.04, back=0.05), LEFT),
    )  # fmt: skip


def crossing() -> Pose:
    """Return the left leg lifted over the right one while the hips tip."""
    limbs = {
        "leg.R": stretched_leg(way(left=-0.12, back=-1, up=-0.2), way(left=0.8, up=0.6)),
        "leg.L": crossing_leg(),
        "arm.R": propped_arm(),
        "arm.L": hand_on_knee("L", nearer=0.1),
    }  # fmt: skip
    return Pose(
        tipped(42, 24, -44, -0.03), Spine(bend=10, side=24, twist=6, tilt=6, nod=6, look=4),
        limbs, CAMERA, roller=Roller(Spot("hip.R", left=0.03, back=0.08), LEFT),
    )  # fmt: skip


def rolled(share: float) -> Pose:
    """Return the massage, from the upper end of the region (0) to its lower end (1)."""
    limbs = {
        "leg.R": stretched_leg(way(left=-0.05, back=-1, up=-0.2), way(left=0.7, up=0.7)),
        "leg.L": crossed_leg(),
        "arm.R": propped_arm(),
        "arm.L": hand_on_knee("L", nearer=0.12),
    }  # fmt: skip
    return Pose(
        tipped(72, 10, -76, TRAVEL * (share - 0.5)),
        Spine(bend=8, side=38, twist=12, tilt=14, nod=4, look=10), limbs, CAMERA,
        roller=Roller(Spot("hip.R", left=0.03, back=AHEAD - TRAVEL / 2 * share), LEFT),
    )  # fmt: skip


POSES = {
    "foam-roller-start": upright(hands_on_legs()),
    "foam-roller-1": rolled(0),
    "foam-roller-2": rolled(1),
}
BETWEEN = {
    "foam-roller-1": (
        upright(hands_on_legs() | {"arm.R": hand_clear("R")}),
        leaning(),
        crossing(),
    ),
}
