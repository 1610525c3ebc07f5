"""Hands: how fingers lie in a shape, and the plane on which a hand in that shape rests."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from tools.studio.body import Body, Floats
from tools.studio.rotation import shortest, unit
from tools.studio.skin import blend

# How far each phalanx dips below the plane of the palm, degrees; the last row is the thumb.
SHAPES = {
    "flat": ((9.0, 7.0, 6.0), (16.0, 8.0, 4.0)),
    "relaxed": ((20.0, 40.0, 54.0), (12.0, 16.0, 22.0)),
    "grip": ((38.0, 66.0, 88.0), (40.0, 46.0, 60.0)),
}

_HAND_ONLY = 0.9  # skin that follows the hand this much does not follow the forearm


@dataclass(frozen=True, eq=False)
class HandShape:
    """Fingers turned relative to the wrist, and the hand's own directions at rest.

    ``fingers`` and ``palm`` are unit directions (palm: the way it faces, square to the plane the
    hand can rest on), ``support`` the point of that plane under the hand, seen from the wrist.
    """

    turns: dict[str, Floats]
    fingers: Floats
    palm: Floats
    support: Floats


@cache
def shape(body: Body, side: str, name: str) -> HandShape:
    """Return the hand on ``side`` (``"L"`` or ``"R"``) in a shape of SHAPES; KeyError if none."""
    wrist = _head(body, f"wrist.{side}")
    knuckles = [_head(body, f"finger{i}-1.{side}") - wrist for i in (2, 3, 5)]
    sign = 1.0 if side == "R" else -1.0
    palm = unit(np.asarray(np.cross(knuckles[0], knuckles[2]) * sign, dtype=float))
    along = unit(knuckles[1] - palm * float(knuckles[1] @ palm))
    finger_dips, thumb_dips = SHAPES[name]
    turns: dict[str, Floats] = {}
    for finger in range(1, 6):
        dips = thumb_dips if finger == 1 else finger_dips
        turns |= _finger(body, side, finger, palm, along, dips)
    normal, support = _support(body, side, turns, palm, along)
    return HandShape(turns, unit(along - normal * float(along @ normal)), normal, support)


def _head(body: Body, bone: str) -> Floats:
    return np.asarray(body.heads[body.bone(bone)])


def _finger(
    body: Body, side: str, finger: int, palm: Floats, along: Floats, dips: tuple[float, ...]
) -> dict[str, Floats]:
    base = f"finger{finger}-1.{side}"
    rest = body.tails[body.bone(base)] - _head(body, base)
    level = unit(rest - palm * float(rest @ palm))
    if finger > 1:
        level = unit(level + 0.6 * along)
    turns = {}
    for joint, dip in enumerate(dips, start=1):
        bone = f"finger{finger}-{joint}.{side}"
        own = body.tails[body.bone(bone)] - _head(body, bone)
        angle = np.radians(dip)
        turns[bone] = shortest(own, level * np.cos(angle) + palm * np.sin(angle))
    return turns


def _support(
    body: Body, side: str, turns: dict[str, Floats], palm: Floats, along: Floats
) -> tuple[Floats, Floats]:
    """Return normal and point of the plane under heel, index side and little-finger side."""
    points = _hand_points(body, side, turns)
    across = np.cross(palm, along)
    reach = points @ along
    length = float(reach.max())
    heel = points[reach < 0.35 * length]
    front = points[reach > 0.5 * length]
    sides = front @ across
    middle = float(np.median(sides))
    regions = (heel, front[sides > middle], front[sides <= middle])
    normal = palm
    for _ in range(6):
        feet = [r[int(np.argmax(r @ normal))] for r in regions]
        normal = unit(np.cross(feet[1] - feet[0], feet[2] - feet[0]))
        normal = normal if float(normal @ palm) > 0 else -normal
    return normal, np.mean(feet, axis=0)


def _hand_points(body: Body, side: str, turns: dict[str, Floats]) -> Floats:
    """Return the skin of the hand in this shape, seen from the wrist, at the wrist's rest."""
    rotations = np.tile(np.eye(3), (len(body.bones), 1, 1))
    heads = body.heads.copy()
    for bone, rotation in turns.items():
        number, parent = body.bone(bone), int(body.parents[body.bone(bone)])
        rotations[number] = rotation
        heads[number] = heads[parent] + rotations[parent] @ (
            body.heads[number] - body.heads[parent]
        )
    own = [i for i, b in enumerate(body.bones) if b.endswith(side) and _in_hand(b)]
    skin = body.groups["body"]
    chosen = skin[body.weights[skin][:, own].sum(axis=1) > _HAND_ONLY]
    return blend(body, rotations, heads, chosen) - _head(body, f"wrist.{side}")


def _in_hand(bone: str) -> bool:
    return bone.startswith(("wrist", "metacarpal", "finger"))
