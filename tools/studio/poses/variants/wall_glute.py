"""The wall glute stretch made easier with the foot on the floor, harder with hands that pull."""

from tools.studio.poses.wall_glute import ARMS, AT_REST, CAMERA, SUPINE
from tools.studio.poses.wall_glute import crossed as crossed_at_the_wall
from tools.studio.posing.pose import (
    DOWN,
    FORWARD,
    Foot,
    Hand,
    Lay,
    Pose,
    Reach,
    Spot,
    way,
)  # fmt: skip


def standing(side: str) -> Reach:
    """Return a leg with the foot flat on the floor, further away than in front of the wall."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot("floor", left=0.11 * sign, back=-0.53), way(back=-0.3, up=1), Foot(FORWARD, DOWN)
    )


def crossed(pole: tuple[float, float, float]) -> Reach:
    """Return the right leg with its ankle over the left thigh, the knee towards ``pole``."""
    return Reach(
        Spot("knee.L", left=0.066, back=0.11, up=-0.035), pole, Foot(point=0), on="leg.L",
        press=way(back=-0.83, up=-0.55), part="shin",
    )  # fmt: skip


PRESSING = Reach(
    Spot("knee.R", left=0.03, back=0.1, up=0.04), way(left=-1, back=0.4, up=-0.3),
    Hand(way(left=0.15, back=-0.3, up=1), way(back=-1, up=-0.3), "relaxed"),
    on="leg.R", press=FORWARD,
)  # fmt: skip
DRAWN = Lay(way(back=0.5, up=1), way(back=-1, up=0.15), Foot(point=10))


def behind_the_thigh(side: str, up: float) -> Reach:
    """Return an arm with the palm beside the left thigh, the fingers round the back of it.

    The elbow is out beside the chest; the palm is ``up`` metres above the left knee.
    """
    out = 1 if side == "L" else -1
    palm = way(left=-0.7 * out, back=0.7, up=-0.2)
    return Reach(
        Spot("knee.L", left=0.035 * out, back=-0.15, up=up), way(left=out, back=0.1, up=0.1),
        Hand(way(left=-0.7 * out, back=-0.7, up=0.15), palm, "draped"), on="leg.L", press=palm,
    )  # fmt: skip


POSES = {
    "wall-glute-floor-1": Pose(
        SUPINE, AT_REST, {"leg.L": standing("L"), "leg.R": standing("R"), **ARMS}, CAMERA
    ),
    "wall-glute-floor-2": Pose(
        SUPINE, AT_REST,
        {"leg.L": standing("L"), "leg.R": crossed(way(left=-1, back=0.1, up=0.4)), **ARMS},
        CAMERA,
    ),
    "wall-glute-floor-3": Pose(
        SUPINE, AT_REST,
        {"leg.L": standing("L"), "leg.R": crossed(way(left=-1, back=-0.3, up=0.4))}
        | {"arm.L": ARMS["arm.L"], "arm.R": PRESSING},
        CAMERA,
    ),
    "wall-glute-pull-1": Pose(
        SUPINE, AT_REST,
        {"leg.L": DRAWN, "leg.R": crossed_at_the_wall(way(left=-1, back=-0.4, up=0.35))}
        | {"arm.L": behind_the_thigh("L", -0.1), "arm.R": behind_the_thigh("R", -0.13)},
        CAMERA, wall=True,
    ),
}  # fmt: skip
