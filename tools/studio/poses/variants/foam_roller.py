"""The foam-roller massage made easier with both feet down, and harder with a crossed ankle."""

from tools.studio.poses.foam_roller import CAMERA, tipped
from tools.studio.posing.pose import (
    DOWN,
    LEFT,
    Foot,
    Hand,
    Pose,
    Reach,
    Roller,
    Spine,
    Spot,
    way,
)  # fmt: skip
from tools.studio.posing.sitting import hand_on_knee


def planted(side: str, left: float, ahead: float) -> Reach:
    """Return a bent leg with its foot flat on the floor."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot("floor", left=left, back=-ahead), way(left=0.1 * sign, back=-0.2, up=1),
        Foot(way(left=0.1 * sign, back=-1), DOWN),
    )  # fmt: skip


LEANING_ARM = Reach(
    Spot("floor", left=-0.12, back=0.56), way(left=0.9, back=0.1),
    Hand(way(left=-0.5, back=0.8), DOWN),
)  # fmt: skip
OVER_THE_KNEE = Reach(
    Spot("knee.L", left=0.07, back=0.1, up=0.06), way(left=-1, back=-0.2, up=-0.2),
    Foot(point=0), on="leg.L", press=way(back=-0.3, up=-1), part="shin",
)  # fmt: skip
ON_THE_RIGHT_KNEE = Reach(
    Spot("knee.R", left=0.05, back=0.04, up=0.08), way(left=1, back=0.3, up=-0.5),
    Hand(way(left=-0.6, back=-0.8, up=-0.2), DOWN, "relaxed"), on="leg.R",
)  # fmt: skip

POSES = {
    "foam-roller-light-1": Pose(
        tipped(36, 31, -24), Spine(bend=7, side=23, nod=11),
        {"leg.L": planted("L", 0.1, 0.52), "leg.R": planted("R", -0.14, 0.52)}
        | {"arm.L": hand_on_knee("L", nearer=0.04), "arm.R": LEANING_ARM},
        CAMERA, roller=Roller(Spot("hip.R", left=0.03, back=0.06), LEFT),
    ),
    "foam-roller-crossed-1": Pose(
        tipped(36, 31, -24), Spine(bend=7, side=23, nod=11),
        {"leg.L": planted("L", 0.0, 0.5), "leg.R": OVER_THE_KNEE}
        | {"arm.L": ON_THE_RIGHT_KNEE, "arm.R": LEANING_ARM},
        CAMERA, roller=Roller(Spot("hip.R", left=0.03, back=0.06), LEFT),
    ),
}  # fmt: skip
