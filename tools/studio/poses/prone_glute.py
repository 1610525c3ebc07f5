"""Prone glute stretch for the right side: the right leg folded in front, the left one behind."""

from tools.studio.posing.pose import (
    DOWN,
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
from tools.studio.posing.sitting import sitting

CAMERA = Camera(way(left=-0.8, back=-0.62, up=0.32), Spot("floor", back=0.0, up=0.25))

FRONT_LEG = Lay(
    upper=way(left=-0.62, back=-0.78), lower=way(left=0.95, back=-0.28),
    end=Foot(way(left=0.06, back=-1, up=0.12), way(left=1, back=0.06)), rests=("thigh", "ankle"),
    hinge=UP,
)  # fmt: skip
BACK_LEG = Lay(
    upper=way(left=0.1, back=1), lower=way(left=0.02, back=1),
    end=Foot(way(back=1, up=-0.45), UP), rests=("knee", "ankle"), hinge=LEFT,
)  # fmt: skip
# On the way: the right knee sinks out, the left foot goes round the left hip along the floor.
SINKING_LEG = Reach(
    Spot("floor", left=-0.05, back=-0.56), way(left=-1, back=-0.2, up=0.7),
    Foot(way(left=-0.2, back=-1), way(left=0.5, up=-1)),
)  # fmt: skip
OPENING_LEG = Reach(
    Spot("floor", left=0.4, back=-0.5), way(left=0.1, back=-0.5, up=1),
    Foot(way(left=0.6, back=-0.8), DOWN),
)  # fmt: skip
PASSING_LEG = Reach(
    Spot("floor", left=0.56, back=-0.22), way(left=-0.2, back=-1, up=0.6),
    Foot(way(left=1, back=-0.1), way(left=-0.3, back=0.5, up=-1)),
)  # fmt: skip
FOLDED_LEG = Lay(
    upper=way(left=0.62, back=-0.78), lower=way(left=0.5, back=0.85), end=Foot(point=40),
    rests=("knee", "shin", "foot"),
)  # fmt: skip
SIDE_LEGS = tuple(
    Lay(upper, lower, Foot(point=point), ("knee", "shin", "foot"), hinge)
    for upper, lower, point, hinge in (
        (way(left=0.88, back=-0.36), way(left=0.36, back=0.93), 45, UP),
        (way(left=1, back=0.1), way(left=0.15, back=1), 50, UP),
        (way(left=0.62, back=0.75), way(left=0.08, back=1), 56, way(left=0.5, back=-0.4, up=0.7)),
    )
)
Arms = dict[str, Reach]
LEGS = {"leg.R": FRONT_LEG, "leg.L": BACK_LEG}


def palms(left: float, right: float, ahead: float, stretch: float | None = None) -> Arms:
    """Return both arms, palms on the floor, to the left and right of the pelvis and ``ahead``."""
    return {
        f"arm.{side}": Reach(
            Spot("floor", left=out, back=-ahead), way(left=sign, back=0.25, up=0.25),
            Hand(way(left=-0.1 * sign, back=-1), DOWN), stretch=stretch,
        )
        for side, sign, out in (("L", 1, left), ("R", -1, -right))
    }  # fmt: skip


def hovering(out: float, ahead: float, up: float, higher: float = 0) -> Arms:
    """Return both arms on their way from the knees to the floor, hands ``up`` above it.

    The left hand is ``higher``, out of the way of the knee that passes under its arm.
    """
    return {
        f"arm.{side}": Reach(
            Spot("floor", left=sign * out, back=-ahead, up=up + (higher if side == "L" else 0)),
            way(left=sign, back=0.4, up=-0.4),
            Hand(way(left=-0.1 * sign, back=-1, up=-0.2), way(back=-0.2, up=-1), "relaxed"), on="",
        )
        for side, sign in (("L", 1), ("R", -1))
    }  # fmt: skip


def forearms() -> dict[str, Lay]:
    """Return both arms with elbows and palms on the floor, hands nearer together than elbows."""
    return {
        f"arm.{side}": Lay(
            upper=way(left=0.4 * sign, back=-0.5, up=-0.5), lower=way(left=-0.2 * sign, back=-1),
            end=Hand(way(left=-0.25 * sign, back=-1), DOWN), rests=("elbow", "hand"),
        )
        for side, sign in (("L", 1), ("R", -1))
    }  # fmt: skip


PROPPED = palms(left=0.26, right=0.28, ahead=0.58)
POSES = {
    "prone-glute-start": sitting(CAMERA),
    "prone-glute-1": Pose(
        Pelvis(forward=26, turn=-4, side=-6),
        Spine(bend=10, nod=-16, side=6),
        {**LEGS, **PROPPED},
        CAMERA,
    ),
    "prone-glute-2": Pose(
        Pelvis(forward=54, turn=-4, side=-6),
        Spine(bend=18, nod=-8, side=6, rests="leg.R"),
        {**LEGS, **palms(left=0.17, right=0.27, ahead=0.8, stretch=0.86)},
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
        Pose(
            Pelvis(forward=-16), Spine(bend=20),
            {**sitting(CAMERA).limbs, **hovering(out=0.16, ahead=0.58, up=0.46)}, CAMERA,
        ),
        Pose(
            Pelvis(forward=-6, turn=-3, side=-4), Spine(bend=22, side=4),
            {"leg.R": SINKING_LEG, "leg.L": OPENING_LEG}
            | hovering(out=0.16, ahead=0.62, up=0.26, higher=0.12), CAMERA,
        ),
        Pose(
            Pelvis(forward=4, turn=-5, side=-7), Spine(bend=22, nod=-4, side=7),
            {"leg.R": FRONT_LEG, "leg.L": PASSING_LEG}
            | hovering(out=0.13, ahead=0.62, up=0.16, higher=0.2), CAMERA,
        ),
        Pose(
            Pelvis(forward=17, turn=-6, side=-8), Spine(bend=22, nod=-8, side=8),
            {"leg.R": FRONT_LEG, "leg.L": FOLDED_LEG, **PROPPED}, CAMERA,
        ),
        *(
            Pose(
                Pelvis(forward=forward, turn=-6, side=-8), Spine(bend=bend, nod=nod, side=8),
                {"leg.R": FRONT_LEG, "leg.L": leg, **PROPPED}, CAMERA,
            )
            for leg, forward, bend, nod in zip(
                SIDE_LEGS, (19, 21, 23), (20, 17, 14), (-10, -12, -14), strict=True
            )
        ),
    ),
}  # fmt: skip
