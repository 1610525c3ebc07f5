"""Hands: how fingers lie in a shape, and the plane on which a hand in that shape rests."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from tools.studio.figure.body import Body, Floats
from tools.studio.figure.rotation import shortest, unit
from tools.studio.figure.skin import blend

# How far each phalanx dips below the plane of the palm, degrees; the last row is the thumb.
SHAPES = {
    "flat": ((9.0, 7.0, 6.0), (16.0, 8.0, 4.0)),
    "relaxed": ((20.0, 40.0, 54.0), (12.0, 16.0, 22.0)),
    "draped": ((25.0, 24.0, 46.0), (13.0, 19.0, 25.0)),  # over a bent knee
    "grip": ((38.0, 66.0, 88.0), (40.0, 46.0, 60.0)),
}

# How far each finger points towards the thumb, degrees, and each phalanx of the thumb away from
# the middle finger: at ease, so that fingers lie side by side and the thumb beside them.
_LEANS = {2: -2.0, 3: 0.0, 4: 1.0, 5: 2.0}
_THUMB_LEANS = (44.0, 34.0, 28.0)

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
    thumbward = np.asarray(np.cross(along, palm) * sign, dtype=float)
    turns: dict[str, Floats] = {}
    for finger in range(1, 6):
        dips = thumb_dips if finger == 1 else finger_dips
        leans = _THUMB_LEANS if finger == 1 else (_LEANS[finger],) * len(dips)
        for joint, (dip, lean) in enumerate(zip(dips, leans, strict=True), start=1):
            level = along * np.cos(np.radians(lean)) + thumbward * np.sin(np.radians(lean))
            way = level * np.cos(np.radians(dip)) + palm * np.sin(np.radians(dip))
            bone = f"finger{finger}-{joint}.{side}"
            turns[bone] = shortest(body.tails[body.bone(bone)] - _head(body, bone), way)
    normal, support = _support(body, side, turns, palm, along)
    return HandShape(turns, unit(along - normal * float(along @ normal)), normal, support)


def _head(body: Body, bone: str) -> Floats:
    return np.asarray(body.heads[body.bone(bone)])


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
