"""Foam-roller massage of the right side: the right buttock on the roller, leaning to the right."""

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
    Roller,
    Spine,
    Spot,
    way,
)  # fmt: skip
from tools.studio.sitting import hand_clear, hand_on_knee

CAMERA = Camera(way(left=-0.93, back=-0.35, up=0.28), Spot("floor", up=0.3))


def legs() -> dict[str, Lay | Reach]:
    """Return the right leg stretched out in front, the left one bent with its foot planted."""
    ahead = way(left=-0.2, back=-1, up=-0.2)
    return {
        "leg.R": Lay(
            ahead, ahead, Foot(point=25), rests=("lowerleg",), hinge=way(left=0.85, up=0.5),
            straight=True,
        ),
        "leg.L": Reach(
            Spot("floor", left=0.16, back=-0.46), way(left=0.15, back=-0.2, up=1),
            Foot(way(left=0.15, back=-1), DOWN),
        ),
    }  # fmt: skip


ARMS = {
    "arm.R": Reach(
        Spot("floor", left=-0.54, back=0.34), way(left=-0.6, back=0.6),
        Hand(way(left=-0.9, back=0.5), DOWN), stretch=0.985,
    ),
    "arm.L": hand_on_knee("L", nearer=0.08),
}  # fmt: skip


def rolled(pelvis_back: float, roller_back: float) -> Pose:
    """Return the massage: where the pelvis is, and the roller seen from the right hip joint."""
    return Pose(
        Pelvis(forward=-36, turn=-16, side=-46, on="roller", back=pelvis_back),
        Spine(bend=16, side=12, tilt=18, nod=8, look=4), legs() | ARMS, CAMERA,
        roller=Roller(Spot("hip.R", left=-0.07, back=roller_back), LEFT),
    )  # fmt: skip


def hands_on_legs() -> dict[str, Reach]:
    """Return the left hand on the left knee, the right one on the right thigh."""
    right = Reach(
        Spot("hip.R", left=-0.05, back=-0.33, up=0.1), way(left=-1, back=0.6),
        Hand(way(left=0.15, back=-1, up=-0.3), way(back=0.25, up=-1), "relaxed"), on="leg.R",
    )  # fmt: skip
    return {"arm.L": hand_on_knee("L"), "arm.R": right}


POSES = {
    "foam-roller-start": Pose(
        Pelvis(forward=-24, on="roller"), Spine(bend=22), legs() | hands_on_legs(), CAMERA,
        roller=Roller(Spot("hip.R", left=0.05, back=0.02), LEFT),
    ),
    "foam-roller-1": rolled(-0.05, 0.06),
    "foam-roller-2": rolled(0.09, -0.01),
}  # fmt: skip
BETWEEN = {
    "foam-roller-1": (
        Pose(
            Pelvis(forward=-24, on="roller"), Spine(bend=22),
            legs() | hands_on_legs() | {"arm.R": hand_clear("R")}, CAMERA,
            roller=Roller(Spot("hip.R", left=0.05, back=0.02), LEFT),
        ),
    ),
}  # fmt: skip
