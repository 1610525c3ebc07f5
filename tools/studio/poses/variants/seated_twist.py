"""The seated spinal twist made easier on a chair, and harder with the elbow outside the knee."""

from dataclasses import replace

from tools.studio.poses.seated_twist import AHEAD, BEHIND, OVER_THE_SHOULDER, crossed
from tools.studio.posing.pose import (
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
    chair,
    way,
)  # fmt: skip

SEAT = chair(Spot("floor", back=0.02))
SEATED = Camera(way(left=-0.7, back=-0.65, up=0.3), Spot("floor", back=-0.1, up=0.6))
STANDING = {
    f"leg.{side}": Reach(
        Spot("floor", left=0.11 * sign, back=-0.47), way(left=0.04 * sign, back=-0.3, up=1),
        Foot(way(left=0.06 * sign, back=-1), DOWN),
    )
    for side, sign in (("L", 1), ("R", -1))
}  # fmt: skip
ON_THE_THIGHS = {
    f"arm.{side}": Reach(
        Spot(f"knee.{side}", left=0.01 * sign, back=0.1, up=0.09), way(left=0.7 * sign, back=1),
        Hand(way(left=-0.25 * sign, back=-1, up=-0.1), DOWN, "relaxed"), on=f"leg.{side}",
    )
    for side, sign in (("L", 1), ("R", -1))
}  # fmt: skip
OUTSIDE_THE_KNEE = Reach(
    Spot("knee.R", left=-0.065, back=0.035, up=0.01), way(left=1, back=-0.3, up=-0.6),
    Hand(way(left=-0.4, back=-0.6, up=-0.7), way(left=0.8, up=-0.6), "draped"),
    on="leg.R", press=way(left=0.8, up=-0.6),
)  # fmt: skip
ON_THE_SEAT = Reach(
    Spot("floor", left=-0.17, back=0.18, up=0.45), way(left=-0.4, back=1),
    Hand(way(left=-1, back=0.2), DOWN), on="support",
)  # fmt: skip
NEARER = replace(BEHIND, at=Spot("floor", left=-0.24, back=0.3))
ELBOW = Lay(
    way(left=-0.8, back=-0.5, up=-0.6), way(left=-0.15, back=-0.7, up=1),
    Hand(way(back=-0.1, up=1), way(left=-1)), against="leg.R", press=LEFT,
)  # fmt: skip


def on_a_chair(pelvis: Pelvis, spine: Spine, arms: dict[str, Reach]) -> Pose:
    """Return the seat on the chair with the trunk and the arms as given."""
    return Pose(pelvis, spine, {**STANDING, **arms}, SEATED, eyes=AHEAD, support=SEAT)


POSES = {
    "seated-twist-chair-1": on_a_chair(
        Pelvis(forward=-8, on="support"), Spine(bend=7), ON_THE_THIGHS
    ),
    "seated-twist-chair-2": replace(
        on_a_chair(
            Pelvis(forward=-4, on="support"), Spine(bend=7, twist=-46, side=8, look=-44),
            {"arm.L": OUTSIDE_THE_KNEE, "arm.R": ON_THE_SEAT},
        ),
        eyes=OVER_THE_SHOULDER,
    ),
    "seated-twist-elbow-1": crossed(
        Spine(bend=7, twist=-58, side=9, look=-48), {"arm.L": ELBOW, "arm.R": NEARER},
        OVER_THE_SHOULDER,
    ),
}  # fmt: skip
