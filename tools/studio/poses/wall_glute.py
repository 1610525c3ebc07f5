"""Wall glute stretch for the right side: on the back, the right ankle over the left thigh."""

from tools.studio.posing.pose import (
    DOWN,
    FORWARD,
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

CAMERA = Camera(way(left=-0.85, back=0.25, up=0.45), Spot("floor", back=0.15, up=0.2))
SUPINE = Pelvis(forward=-90)
AT_REST = Spine(bend=4, nod=4, rests="floor", head_rests=True)
ON_THE_WALL = Lay(UP, FORWARD, Foot(UP, FORWARD))
ARMS = {
    f"arm.{side}": Lay(
        upper=way(left=sign, back=-0.3, up=-0.1), lower=way(left=sign, back=-0.12),
        end=Hand(way(left=sign, back=-0.05), DOWN), rests=("elbow", "hand"),
    )
    for side, sign in (("L", 1), ("R", -1))
}  # fmt: skip


def standing(side: str) -> Reach:
    """Return a leg with the foot on the floor in front of the wall."""
    spot = Spot("wall", left=0.11 if side == "L" else -0.11, back=0.165)
    return Reach(spot, way(back=-0.3, up=1), Foot(FORWARD, DOWN))


def crossed(pole: tuple[float, float, float]) -> Reach:
    """Return the right leg with its ankle over the left thigh, the knee towards ``pole``.

    The bones of the ankle lie past the thigh, on which the end of the shin rests.
    """
    return Reach(
        Spot("knee.L", left=0.066, back=0.12, up=-0.038), pole, Foot(point=8), on="leg.L",
        press=FORWARD, part="shin",
    )  # fmt: skip


POSES = {
    "wall-glute-start": Pose(
        SUPINE, AT_REST,
        {"leg.L": standing("L"), "leg.R": standing("R"), **ARMS},
        CAMERA, wall=True,
    ),
    "wall-glute-1": Pose(
        SUPINE, AT_REST, {"leg.L": ON_THE_WALL, "leg.R": ON_THE_WALL, **ARMS}, CAMERA, wall=True
    ),
    "wall-glute-2": Pose(
        SUPINE, AT_REST,
        {"leg.L": ON_THE_WALL, "leg.R": crossed(way(left=-1, back=-0.03, up=0.5)), **ARMS},
        CAMERA, wall=True,
    ),
    "wall-glute-3": Pose(
        SUPINE, AT_REST,
        {"leg.L": ON_THE_WALL, "leg.R": crossed(way(left=-1, back=-0.42, up=0.5)), **ARMS},
        CAMERA, wall=True,
    ),
}  # fmt: skip
LIFTED = Lay(way(back=0.45, up=1), way(back=-1, up=-0.1), Foot(UP, FORWARD))


def lifted(left: float, back: float, up: float) -> Reach:
    """Return the right leg in the air, its ankle at this place as seen from the left knee."""
    return Reach(
        Spot("knee.L", left=left, back=back, up=up), way(left=-1, back=-0.2, up=0.4),
        Foot(point=8), on="",
    )  # fmt: skip


BETWEEN = {
    "wall-glute-1": (
        Pose(SUPINE, AT_REST, {"leg.L": LIFTED, "leg.R": LIFTED, **ARMS}, CAMERA, wall=True),
    ),
    "wall-glute-2": (
        *(
            Pose(SUPINE, AT_REST, {"leg.L": ON_THE_WALL, "leg.R": leg, **ARMS}, CAMERA, wall=True)
            for leg in (lifted(-0.22, -0.12, 0.16), lifted(0.05, 0.15, 0.16))
        ),
    ),
}  # fmt: skip
