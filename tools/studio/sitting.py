"""The seat from which stretches on the floor start: knees bent, soles down, hands on the knees."""

from tools.studio.pose import DOWN, Camera, Foot, Hand, Pelvis, Pose, Reach, Spine, Spot, way


def sitting(camera: Camera) -> Pose:
    """Return the start pose seen by ``camera``."""
    limbs = {f"leg.{side}": _leg(sign) for side, sign in (("L", 1), ("R", -1))}
    limbs |= {f"arm.{side}": hand_on_knee(side) for side in "LR"}
    return Pose(Pelvis(forward=-22), Spine(bend=20, nod=2), limbs, camera)


def _leg(sign: int) -> Reach:
    return Reach(
        Spot("floor", left=0.12 * sign, back=-0.7), way(left=0.05 * sign, back=-0.3, up=1),
        Foot(way(left=0.12 * sign, back=-1), DOWN),
    )  # fmt: skip


def hand_on_knee(side: str, nearer: float = 0) -> Reach:
    """Return an arm whose hand rests on its own side's bent knee, or ``nearer`` on the thigh."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot(f"knee.{side}", left=0.02 * sign, back=nearer - 0.01, up=0.09), way(left=sign, up=-0.9),
        Hand(way(left=-0.2 * sign, back=-1, up=-0.45), way(back=0.35, up=-1), "relaxed"),
        on=f"leg.{side}", press=way(back=0.1, up=-1),
    )  # fmt: skip
