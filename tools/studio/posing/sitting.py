"""The seat from which stretches on the floor start: knees bent, soles down, hands on the knees."""

from tools.studio.posing.pose import DOWN, Camera, Foot, Hand, Pelvis, Pose, Reach, Spine, Spot, way


def sitting(camera: Camera) -> Pose:
    """Return the start pose seen by ``camera``."""
    return _seat({f"arm.{side}": hand_on_knee(side) for side in "LR"}, camera)


def _seat(arms: dict[str, Reach], camera: Camera) -> Pose:
    legs = {f"leg.{side}": _leg(sign) for side, sign in (("L", 1), ("R", -1))}
    return Pose(Pelvis(forward=-22), Spine(bend=20, nod=2), legs | arms, camera)


def _leg(sign: int) -> Reach:
    return Reach(
        Spot("floor", left=0.12 * sign, back=-0.7), way(left=0.05 * sign, back=-0.3, up=1),
        Foot(way(left=0.12 * sign, back=-1), DOWN),
    )  # fmt: skip


def hand_beside(side: str) -> Reach:
    """Return an arm propped on the floor beside the pelvis, fingers forward."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot("floor", left=0.29 * sign, back=0.12), way(left=0.6 * sign, back=0.7),
        Hand(way(left=0.4 * sign, back=-0.92), DOWN), stretch=0.98,
    )  # fmt: skip


def hand_clear(side: str, back: float = -0.22, up: float = 0.30) -> Reach:
    """Return an arm whose hand hovers outside the thigh, on its way to the floor."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot(f"hip.{side}", left=0.24 * sign, back=back, up=up), way(left=0.8 * sign, back=0.8),
        Hand(way(left=0.5 * sign, back=-0.6), DOWN, "relaxed"), on="",
    )  # fmt: skip


def hands_clear() -> dict[str, Reach]:
    """Return both arms hovering outside the thighs."""
    return {f"arm.{side}": hand_clear(side) for side in "LR"}


def hands_beside() -> dict[str, Reach]:
    """Return both arms propped beside the pelvis."""
    return {f"arm.{side}": hand_beside(side) for side in "LR"}


def hand_on_knee(side: str, nearer: float = 0) -> Reach:
    """Return an arm whose hand rests on its own side's bent knee, or ``nearer`` on the thigh."""
    sign = 1 if side == "L" else -1
    return Reach(
        Spot(f"knee.{side}", left=-0.005 * sign, back=nearer - 0.01, up=0.09),
        way(left=sign, up=-0.9),
        Hand(way(left=-0.2 * sign, back=-1, up=-0.45), way(back=0.35, up=-1), "relaxed"),
        on=f"leg.{side}", press=way(back=0.1, up=-1),
    )  # fmt: skip
