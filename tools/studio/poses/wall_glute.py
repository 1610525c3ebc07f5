"""Wall glute stretch for the right side: on the back, the right ankle over the left thigh."""

from tools.studio.pose import (
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


def standing(side: str) -> Lay:
    """Return a leg with thigh upright, shin level and the sole on the wall."""
    return Lay(UP, FORWARD, Foot(UP, FORWARD))


ARMS = {
    f"arm.{side}": Lay(
        upper=way(left=sign, back=-0.3, up=-0.1), lower=way(left=sign, back=-0.12),
        end=Hand(way(left=sign, back=-0.05), DOWN), rests=("elbow", "hand"),
    )
    for side, sign in (("L", 1), ("R", -1))
}  # fmt: skip


def crossed(pole: tuple[float, float, float]) -> Reach:
    """Return the right leg with its ankle over the left thigh, the knee towards ``pole``."""
    return Reach(
        Spot("knee.L", left=0.035, back=0.1, up=-0.05), pole, Foot(point=8), on="leg.L",
        press=FORWARD, part="shin",
    )  # fmt: skip


POSES = {
    "wall-glute-start": Pose(
        SUPINE, AT_REST,
        {
            f"leg.{s}": Reach(
                Spot("wall", left=0.11 * q, back=0.15), way(back=-0.3, up=1),
                Foot(FORWARD, DOWN),
            ) for s, q in (("L", 1), ("R", -1))
        } | ARMS,
        CAMERA, wall=True,
    ),
    "wall-glute-1": Pose(
        SUPINE, AT_REST, {"leg.L": standing("L"), "leg.R": standing("R"), **ARMS}, CAMERA, wall=True
    ),
    "wall-glute-2": Pose(
        SUPINE, AT_REST,
        {"leg.L": standing("L"), "leg.R": crossed(way(left=-1, back=0.1, up=0.5)), **ARMS},
        CAMERA, wall=True,
    ),
    "wall-glute-3": Pose(
        SUPINE, AT_REST,
        {"leg.L": standing("L"), "leg.R": crossed(way(left=-1, back=-0.4, up=0.4)), **ARMS},
        CAMERA, wall=True,
    ),
}  # fmt: skip
