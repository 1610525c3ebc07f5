"""Seated spinal twist for the right side: the right leg crossed over, the trunk turned right."""

from dataclasses import replace

from tools.studio.pose import (
    DOWN,
    FORWARD,
    LEFT,
    UP,
    Camera,
    Foot,
    Hand,
    Lay,
    Pelvis,
    Pose,
    Reach,
    Spine,
    Spot,
    way,
)  # fmt: skip
from tools.studio.sitting import hands_beside, hands_clear, sitting

CAMERA = Camera(way(left=-0.7, back=-0.65, up=0.3), Spot("floor", back=-0.2, up=0.35))
UPRIGHT = Pelvis(forward=-10)
STRAIGHT = Lay(FORWARD, FORWARD, Foot(UP, FORWARD), ("lowerleg",), hinge=LEFT, straight=True)
CROSSED = Reach(
    Spot("knee.L", left=0.2, back=-0.1, up=-0.2), way(left=0.1, back=-0.3, up=1),
    Foot(way(left=0.2, back=-1), DOWN),
)  # fmt: skip
KNEE_HOLD = Reach(
    Spot("knee.R", left=0.03, back=-0.05, up=0.05), way(left=1, back=-0.3, up=-1.1),
    Hand(way(left=-0.9, back=-0.5, up=0.1), way(left=-0.2, back=0.3, up=-0.8), "relaxed"),
    on="leg.R", press=way(left=-0.2, back=0.3, up=-0.8),
)  # fmt: skip
BEHIND = Reach(
    Spot("floor", left=-0.36, back=0.2), way(left=-0.2, back=0.9),
    Hand(way(left=-0.8, back=0.6), DOWN), stretch=0.985,
)  # fmt: skip


def together(side: str) -> Lay:
    """Return a straight leg that lies against the other one."""
    inward = way(left=-0.066 if side == "L" else 0.066, back=-1)
    return replace(STRAIGHT, upper=inward, lower=inward)


def resting(side: str) -> Reach:
    """Return an arm whose hand rests on the thigh of its own side."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot(f"hip.{side}", left=0.01 * sign, back=-0.34, up=0.12), way(left=0.8 * sign, back=1),
        Hand(way(left=-0.3 * sign, back=-1, up=-0.1), DOWN, "relaxed"), on=f"leg.{side}",
    )  # fmt: skip


def turned(twist: float, look: float) -> Pose:
    """Return the crossed seat with trunk and neck turned by these angles (right is negative)."""
    return Pose(
        UPRIGHT, Spine(bend=2, twist=twist, look=look),
        {"leg.L": STRAIGHT, "leg.R": CROSSED, "arm.L": KNEE_HOLD, "arm.R": BEHIND},
        CAMERA,
    )  # fmt: skip


POSES = {
    "seated-twist-start": sitting(CAMERA),
    "seated-twist-1": Pose(
        UPRIGHT, Spine(bend=7),
        {f"leg.{side}": together(side) for side in "LR"}
        | {f"arm.{side}": resting(side) for side in "LR"},
        CAMERA,
    ),
    "seated-twist-2": turned(-6, 0),
    "seated-twist-3": turned(-46, -40),
    "seated-twist-4": turned(-54, -48),
}  # fmt: skip
CROSSING = Reach(
    Spot("knee.L", left=0.03, back=-0.08, up=0.13), way(left=-0.2, back=-0.3, up=1),
    Foot(way(left=0.1, back=-1), way(back=0.1, up=-1)), on="",
)  # fmt: skip
BETWEEN = {
    "seated-twist-2": tuple(
        Pose(UPRIGHT, Spine(bend=7), {"leg.L": left, "leg.R": right, **arms}, CAMERA)
        for left, right, arms in (
            (together("L"), together("R"), hands_clear()),
            (STRAIGHT, CROSSING, hands_beside()),
        )
    ),
}
