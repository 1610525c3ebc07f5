"""The prone glute stretch made easier: a cushion under the right hip, or all of it on a chair."""

from dataclasses import replace

from tools.studio.poses.prone_glute import BACK_LEG, CAMERA, FRONT_LEG, palms
from tools.studio.posing.pose import (
    DOWN,
    Camera,
    Foot,
    Hand,
    Pelvis,
    Pose,
    Reach,
    Spine,
    Spot,
    chair,
    cushion,
    way,
)  # fmt: skip

CUSHION = cushion(Spot("hip.R", left=-0.05, back=0.06))
LEGS = {"leg.R": replace(FRONT_LEG, rests=("leg", "ankle")), "leg.L": BACK_LEG}

SEAT = chair(Spot("floor", back=0.06))
SEATED = Camera(way(left=-0.8, back=-0.62, up=0.32), Spot("floor", back=-0.1, up=0.6))
STANDING = Reach(
    Spot("floor", left=0.1, back=-0.5), way(left=0.05, back=-0.3, up=1),
    Foot(way(left=0.08, back=-1), DOWN),
)  # fmt: skip
ACROSS = Reach(
    Spot("knee.L", left=0.07, back=0.1, up=0.07), way(left=-1, back=-0.3, up=0.05),
    Foot(point=0), on="leg.L", part="shin",
)  # fmt: skip


def on_the_shin() -> dict[str, Reach]:
    """Return both arms, the left hand on the right shin near the ankle, the right near the knee."""
    return {
        f"arm.{side}": Reach(
            spot, way(left=sign, back=0.1, up=-0.1),
            Hand(way(left=-0.2 * sign, back=-1, up=-0.25), way(back=0.2, up=-1), "relaxed"),
            on="leg.R", press=DOWN,
        )
        for side, sign, spot in (
            ("L", 1, Spot("ankle.R", left=-0.07, back=-0.01, up=0.07)),
            ("R", -1, Spot("knee.R", left=0.05, back=-0.01, up=0.07)),
        )
    }  # fmt: skip


def on_the_leg() -> dict[str, Reach]:
    """Return both arms, their hands on the right leg that lies in front."""
    left = Reach(
        Spot("ankle.R", left=-0.09, back=0.0, up=0.07), way(left=1, back=0.3),
        Hand(way(left=-0.2, back=-1, up=-0.2), DOWN, "relaxed"), on="leg.R",
    )  # fmt: skip
    right = Reach(
        Spot("knee.R", left=0.03, back=0.02, up=0.1), way(left=-0.5, back=1),
        Hand(way(left=0.1, back=-1, up=-0.2), DOWN, "relaxed"), on="leg.R",
    )  # fmt: skip
    return {"arm.L": left, "arm.R": right}


POSES = {
    "prone-glute-cushion-1": Pose(
        Pelvis(forward=16, turn=-3, side=2, on="support"), Spine(bend=6, nod=-2, side=-1),
        LEGS | on_the_leg(), CAMERA, support=CUSHION,
    ),
    "prone-glute-cushion-2": Pose(
        Pelvis(forward=44, turn=-3, side=2, on="support"), Spine(bend=24, nod=14, side=-1),
        LEGS | palms(left=0.18, right=0.27, ahead=0.8, stretch=0.88), CAMERA, support=CUSHION,
    ),
    "prone-glute-chair-1": Pose(
        Pelvis(forward=-6, on="support"), Spine(bend=8, nod=4),
        {"leg.L": STANDING, "leg.R": ACROSS, **on_the_shin()}, SEATED, support=SEAT,
    ),
    "prone-glute-chair-2": Pose(
        Pelvis(forward=24, on="support"), Spine(bend=10, nod=4),
        {"leg.L": STANDING, "leg.R": ACROSS, **on_the_shin()}, SEATED, support=SEAT,
    ),
}  # fmt: skip
