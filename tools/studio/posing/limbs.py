"""Arms and legs of a puppet: pointing their bones, reaching a place, setting hands and feet."""

import numpy as np

from tools.studio.figure import hand
from tools.studio.figure.body import Floats
from tools.studio.figure.rotation import Vector, about, part, shortest, turn, unit
from tools.studio.figure.skeleton import Chain, Puppet, rest_axes, swing_and_roll
from tools.studio.posing import contact
from tools.studio.posing.pose import Direction, Foot, Hand

_SHOULDER_SHARE = 0.22  # how much of the arm's lift the collar bone follows
_FOREARM_SHARE = {"lowerarm01": 0.2, "lowerarm02": 0.6}  # of the roll of the hand
_FULL_REACH = 0.998  # of the length of a limb, so that the joint in its middle keeps its side
_TOES_REACH = 0.12  # from ankle to toes, metres; only scales how fast a foot is let down


def point(
    puppet: Puppet, bones: Chain, upper: Vector, lower: Vector, hinge: Vector | None = None
) -> None:
    """Point the two long bones of a limb along ``upper`` and ``lower``.

    The joint between them turns about ``hinge``, by default square to both bones. The collar
    bone follows an arm, and the roll of the upper bone is shared between its two halves, so that
    skin does not wring.
    """
    if bones.is_arm:
        _follow_with_shoulder(puppet, bones, upper)
    rest_upper, rest_lower, rest_hinge = rest_axes(puppet.body, bones)
    hinge = np.cross(upper, lower) if hinge is None else hinge
    whole = turn((rest_upper, rest_hinge), (upper, hinge))
    base = puppet.above(bones.upper[0])
    swing, roll = swing_and_roll(base.T @ whole, rest_upper)
    puppet.set(bones.upper[0], base @ swing @ part(roll, 0.5))
    puppet.set(bones.upper[1], whole)
    puppet.set(bones.lower[0], turn((rest_lower, rest_hinge), (lower, hinge)))


def reach(puppet: Puppet, bones: Chain, goal: Floats, pole: Vector) -> None:
    """Bring wrist or ankle to ``goal`` (or as near as it gets), elbow or knee towards ``pole``."""
    for _ in range(3 if bones.is_arm else 1):  # the shoulder moves with the arm
        point(puppet, bones, *_two_bones(puppet, bones, goal, np.asarray(pole)))


def _two_bones(
    puppet: Puppet, bones: Chain, goal: Floats, pole: Floats
) -> tuple[Floats, Floats, Floats]:
    """Return upper and lower vectors and the hinge that bring the end of a limb to ``goal``."""
    a, b = (float(np.linalg.norm(v)) for v in rest_axes(puppet.body, bones)[:2])
    line = goal - puppet.head(bones.upper[0])
    longest, shortest_ = (a + b) * _FULL_REACH, abs(a - b) * 1.01
    distance = float(np.clip(np.linalg.norm(line), shortest_, longest))
    line = unit(line)
    along = (a * a - b * b + distance * distance) / (2 * distance)
    out = unit(pole - line * float(pole @ line))
    upper = line * along + out * float(np.sqrt(max(a * a - along * along, 0.0)))
    return upper, line * distance - upper, np.cross(out, line)


def _follow_with_shoulder(puppet: Puppet, bones: Chain, upper: Vector) -> None:
    """Let the collar bone go some of the way with the arm, as a relaxed shoulder does."""
    collar = bones.upper[0].replace("upperarm01", "clavicle")
    base = puppet.above(collar)
    swing = shortest(rest_axes(puppet.body, bones)[0], base.T @ np.asarray(upper))
    puppet.set(collar, base @ part(swing, _SHOULDER_SHARE))


def set_end(puppet: Puppet, bones: Chain, end: Foot | Hand, dip: float = 0.0) -> None:
    """Turn hand or foot as described; a foot that follows its shin is let down by ``dip`` m."""
    if isinstance(end, Hand):
        _set_hand(puppet, bones, end)
    elif end.toes is not None and end.sole is not None:
        puppet.set(bones.end, turn(((0, -1, 0), (0, 0, -1)), (end.toes, end.sole)))
    else:
        foot = puppet.get(bones.lower[1]) @ about((1, 0, 0), end.point)
        toes = foot @ np.array([0.0, -1, 0])
        lowered = toes - np.array([0, 0, dip / _TOES_REACH])
        puppet.set(bones.end, shortest(toes, lowered) @ foot)


def _set_hand(puppet: Puppet, bones: Chain, end: Hand) -> None:
    form = hand.shape(puppet.body, bones.side, end.shape)
    rotation = turn((form.palm, form.fingers), (end.palm, end.fingers))
    lower = puppet.get(bones.lower[0])
    roll = swing_and_roll(lower.T @ rotation, rest_axes(puppet.body, bones)[1])[1]
    for bone, share in _FOREARM_SHARE.items():
        puppet.set(f"{bone}.{bones.side}", lower @ part(roll, share))
    puppet.set(bones.end, rotation)
    for bone, own in form.turns.items():
        puppet.set(bone, rotation @ own)


def support(puppet: Puppet, bones: Chain, end: Foot | Hand) -> Floats:
    """Return the point of palm or sole that is put at a target, seen from wrist or ankle (m).

    It turns with hand or foot; of a foot that follows its shin it is the ankle itself.
    """
    if isinstance(end, Hand):
        return hand.shape(puppet.body, bones.side, end.shape).support
    if end.toes is None:
        return np.zeros(3)
    ankle = puppet.body.heads[puppet.body.bone(bones.end)]
    sole = puppet.body.vertices[contact.parts(puppet.body)[f"foot.{bones.side}"]]
    middle = (sole[:, 1].min() + sole[:, 1].max()) / 2
    return np.array([0.0, middle - ankle[1], sole[:, 2].min() - ankle[2]])


def lowered(direction: Direction, dip: float, length: float) -> Floats:
    """Return ``direction`` of a bone of this length (m) with its end let down by ``dip`` m."""
    return np.asarray(unit(direction) - np.array([0, 0, dip / length]))
