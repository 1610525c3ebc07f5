"""Prone glute stretch for the right side: the right leg folded in front, the left one behind."""

from tools.studio.pose import (
    DOWN,
    LEFT,
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
from tools.studio.sitting import hand_clear, lifted, propped, sitting

CAMERA = Camera(way(left=-0.8, back=-0.62, up=0.32), Spot("floor", back=0.0, up=0.25))

FRONT_LEG = Lay(
    upper=way(left=-0.62, back=-0.78), lower=way(left=0.95, back=-0.28), end=Foot(point=20),
    rests=("thigh", "shin", "foot"),
)  # fmt: skip
BACK_LEG = Lay(
    upper=way(left=0.1, back=1), lower=way(left=0.02, back=1), end=Foot(point=62),
    rests=("knee", "shin", "foot"), hinge=LEFT,
)  # fmt: skip
SIDE_LEG = Lay(
    upper=way(left=1, back=-0.1), lower=way(left=0.1, back=1), end=Foot(point=45),
    rests=("knee", "shin", "foot"),
)  # fmt: skip
LEGS = {"leg.R": FRONT_LEG, "leg.L": BACK_LEG}


def palms(out: float, ahead: float, stretch: float) -> dict[str, Reach]:
    """Return both arms, palms on the floor, ``out`` to their side and ``ahead`` of the pelvis."""
    return {
        f"arm.{side}": Reach(
            Spot("floor", left=sign * out, back=-ahead), way(left=sign, back=0.25, up=0.25),
            Hand(way(left=-0.1 * sign, back=-1), DOWN), stretch=stretch,
        )
        for side, sign in (("L", 1), ("R", -1))
    }  # fmt: skip


def forearms() -> dict[str, Lay]:
    """Return both arms with elbows and palms on the floor, hands nearer together than elbows."""
    return {
        f"arm.{side}": Lay(
            upper=way(left=0.6 * sign, back=-0.5, up=-0.5), lower=way(left=-0.35 * sign, back=-1),
            end=Hand(way(left=-0.25 * sign, back=-1), DOWN), rests=("elbow", "hand"),
        )
        for side, sign in (("L", 1), ("R", -1))
    }  # fmt: skip


POSES = {
    "prone-glute-start": sitting(CAMERA),
    "prone-glute-1": Pose(
        Pelvis(forward=26, turn=-4, side=-6),
        Spine(bend=10, nod=-16, side=6),
        {**LEGS, **palms(out=0.26, ahead=0.58, stretch=0.98)},
        CAMERA,
    ),
    "prone-glute-2": Pose(
        Pelvis(forward=54, turn=-4, side=-6),
        Spine(bend=18, nod=-8, side=6, rests="leg.R"),
        {**LEGS, **palms(out=0.25, ahead=0.8, stretch=0.86)},
        CAMERA,
    ),
    "prone-glute-3": Pose(
        Pelvis(forward=48, turn=-4, side=-6),
        Spine(bend=30, nod=20, side=6, rests="leg.R"),
        LEGS | forearms(),
        CAMERA,
    ),
}
BETWEEN = {
    "prone-glute-1": (
        lifted(CAMERA),
        propped(CAMERA),
        Pose(
            Pelvis(forward=4, turn=-4, side=-8),
            Spine(bend=22, nod=-10, side=8),
            {"leg.R": FRONT_LEG, "leg.L": SIDE_LEG, **palms(out=0.26, ahead=0.5, stretch=0.97)}
            | {"arm.R": hand_clear("R", back=-0.5)},
            CAMERA,
        ),
        Pose(
            Pelvis(forward=12, turn=-4, side=-8),
            Spine(bend=22, nod=-10, side=8),
            {"leg.R": FRONT_LEG, "leg.L": SIDE_LEG, **palms(out=0.26, ahead=0.5, stretch=0.97)},
            CAMERA,
        ),
    ),
}
