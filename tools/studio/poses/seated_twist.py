"""Seated spinal twist for the right side: the right leg crossed over, the trunk turned right."""

from dataclasses import replace

from tools.studio.figure.skeleton import Eyes
from tools.studio.posing.pose import (
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
from tools.studio.posing.sitting import hands_beside, hands_clear, sitting

CAMERA = Camera(way(left=-0.7, back=-0.65, up=0.3), Spot("floor", back=-0.2, up=0.35))
UPRIGHT = Pelvis(forward=-10)
LEANING = Pelvis(forward=-13)  # room for the thigh that is drawn up before the chest
LIDS, DOWNWARD = 0.94, 6  # calm eyes: lids a little lowered, and the gaze (degrees)
AHEAD = Eyes(LIDS, 0, DOWNWARD)
LEADING, OVER_THE_SHOULDER = Eyes(LIDS, 18, DOWNWARD), Eyes(LIDS, 12, DOWNWARD)
STRAIGHT = Lay(
    way(back=-1, up=0.06), way(back=-1, up=-0.055), Foot(UP, FORWARD), ("heel",),
    hinge=LEFT, straight=True,
)  # fmt: skip
CROSSED = Reach(
    Spot("knee.L", left=0.2, back=-0.04, up=-0.2), way(left=-0.1, back=-0.3, up=1),
    Foot(way(left=0.2, back=-1), DOWN),
)  # fmt: skip
KNEE_HOLD = Reach(
    Spot("knee.R", left=-0.01, back=-0.035, up=-0.005), way(left=1, back=-0.3, up=-1.1),
    Hand(way(left=-0.95, up=0.32), way(left=-0.27, back=0.64, up=-0.71), "draped"),
    on="leg.R", press=way(left=-0.27, back=0.64, up=-0.71), give=0.004,
)  # fmt: skip
BEHIND = Reach(
    Spot("floor", left=-0.28, back=0.3), way(left=0.1, back=0.9),
    Hand(way(left=-0.8, back=0.6), DOWN), stretch=0.97,
)  # fmt: skip


def together(side: str) -> Lay:
    """Return a straight leg that lies against the other one."""
    inward = -0.066 if side == "L" else 0.066
    upper, lower = (way(inward, back, up) for _, back, up in (STRAIGHT.upper, STRAIGHT.lower))
    return replace(STRAIGHT, upper=upper, lower=lower)


def resting(side: str) -> Reach:
    """Return an arm whose hand rests on the thigh of its own side."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot(f"hip.{side}", left=0.01 * sign, back=-0.34, up=0.12), way(left=0.8 * sign, back=1),
        Hand(way(left=-0.3 * sign, back=-1, up=-0.1), DOWN, "relaxed"), on=f"leg.{side}",
    )  # fmt: skip


def crossed(spine: Spine, arms: dict[str, Reach], eyes: Eyes = AHEAD) -> Pose:
    """Return the crossed seat with the trunk, the arms and the eyes as given."""
    return Pose(LEANING, spine, {"leg.L": STRAIGHT, "leg.R": CROSSED, **arms}, CAMERA, eyes=eyes)


def turned(twist: float, look: float) -> Pose:
    """Return it with trunk and neck turned by these angles (right is negative).

    The trunk leans to the side as far as keeps its shoulders level.
    """
    spine = Spine(bend=7, twist=twist, side=-twist / 6, look=look)
    return crossed(spine, {"arm.L": KNEE_HOLD, "arm.R": BEHIND}, OVER_THE_SHOULDER)


POSES = {
    "seated-twist-start": replace(sitting(CAMERA), eyes=AHEAD),
    "seated-twist-1": Pose(
        UPRIGHT, Spine(bend=7),
        {f"leg.{side}": together(side) for side in "LR"}
        | {f"arm.{side}": resting(side) for side in "LR"},
        CAMERA, eyes=AHEAD,
    ),
    "seated-twist-2": crossed(Spine(bend=7), hands_beside()),
    "seated-twist-3": turned(-46, -40),
    "seated-twist-4": turned(-54, -48),
}  # fmt: skip
CROSSING = Reach(
    Spot("knee.L", left=0.03, back=-0.08, up=0.13), way(left=-0.2, back=-0.3, up=1),
    Foot(way(left=0.1, back=-1), way(back=0.1, up=-1)), on="",
)  # fmt: skip
BETWEEN = {
    "seated-twist-2": tuple(
        Pose(UPRIGHT, Spine(bend=7), {"leg.L": left, "leg.R": right, **arms}, CAMERA, eyes=AHEAD)
        for left, right, arms in (
            (together("L"), together("R"), hands_clear()),
            (STRAIGHT, CROSSING, hands_beside()),
        )
    ),
    "seated-twist-3": (
        crossed(
            Spine(bend=7, twist=-24, side=4, look=-20),
            {
                "arm.L": replace(
                    KNEE_HOLD, at=Spot("knee.R", left=0.16, back=-0.12, up=0.12), on="", give=0
                ),
                "arm.R": replace(BEHIND, at=Spot("floor", left=-0.32, back=0.2, up=0.05), on=""),
            },
            LEADING,
        ),
    ),
}
