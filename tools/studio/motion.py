"""Between two poses: joints turn, limbs keep their length, what stands still stays where it is."""

from collections.abc import Sequence

import numpy as np

from tools.studio import contact
from tools.studio.body import Body, Floats, Ints
from tools.studio.limbs import reach
from tools.studio.rotation import part, unit
from tools.studio.skeleton import Posed, Puppet, RollerAt, View, chain, place, rest_axes
from tools.studio.skin import wrap

TRUNK = ("seat", "back", "head")
LIMBS = ("leg.L", "leg.R", "arm.L", "arm.R")
PLANTED = 0.01  # a hand or foot that moves less than this (m) between two poses stays in place
CLEAR = 0.002  # how high above the floor a limb is lifted that would sink, metres
_LIFTS = 8
_STRAIGHT = 0.02  # a knee nearer to the line from hip to ankle (m) points nowhere by itself
_LIFT = 1.3  # raising the end of a limb raises what is nearer to the trunk less


def interpolate(body: Body, a: Posed, b: Posed, t: float) -> Posed:
    """Return the pose a share ``t`` (0 to 1) of the way from ``a`` to ``b``.

    Every joint turns by that share of its way; the pelvis moves in a straight line. Hands and
    feet that are in one place in both poses stay there, and limbs that would sink through the
    floor on the way are lifted. At the ends the poses are returned as they are.
    """
    if t <= 0 or t >= 1:
        return a if t <= 0 else b
    puppet = _turned(body, a, b, t)
    planted = [limb for limb in LIMBS if _stays(body, a, b, chain(limb).end)]
    for limb in planted:
        _hold(puppet, a, b, limb, t)
    allowed = _allowed(body, a, b)
    for _ in range(_LIFTS):
        skin = wrap(body, puppet.rotations, puppet.heads())
        sunk = {p: d - skin[m][:, 2].min() for p, (m, d) in allowed.items()}
        if max(sunk.values()) <= 0:
            break
        _lift(puppet, sunk, planted)
    return _posed(puppet, a, b, t)


def along(body: Body, path: Sequence[Posed], t: float) -> Posed:
    """Return the pose a share ``t`` (0 to 1) of the way along poses, each leg taking equal time."""
    whole = min(max(t, 0.0), 1.0) * (len(path) - 1)
    leg = min(int(whole), max(len(path) - 2, 0))
    return interpolate(body, path[leg], path[min(leg + 1, len(path) - 1)], whole - leg)


def _turned(body: Body, a: Posed, b: Posed, t: float) -> Puppet:
    puppet = Puppet(body)
    puppet.root_at = (1 - t) * a.heads[0] + t * b.heads[0]
    now = np.empty_like(a.rotations)
    for i, parent in enumerate(body.parents.tolist()):
        before, after = (_local(p.rotations, i, parent) for p in (a, b))
        local = before @ part(before.T @ after, t)
        now[i] = local if parent < 0 else now[parent] @ local
    puppet.rotations = now
    return puppet


def _local(rotations: Floats, bone: int, parent: int) -> Floats:
    return rotations[bone] if parent < 0 else np.asarray(rotations[parent].T @ rotations[bone])


def _stays(body: Body, a: Posed, b: Posed, bone: str) -> bool:
    number = body.bone(bone)
    return float(np.linalg.norm(a.heads[number] - b.heads[number])) < PLANTED


def _hold(puppet: Puppet, a: Posed, b: Posed, limb: str, t: float) -> None:
    """Keep a hand or foot where it is while the trunk moves."""
    number = puppet.body.bone(chain(limb).end)
    whole = a.rotations[number] @ part(a.rotations[number].T @ b.rotations[number], t)
    goal, middle = (
        (1 - t) * a.heads[bone] + t * b.heads[bone]
        for bone in (number, puppet.body.bone(chain(limb).lower[0]))
    )
    _bring(puppet, limb, goal, whole, middle)


def _bring(
    puppet: Puppet, limb: str, goal: Floats, end: Floats, middle: Floats | None = None
) -> None:
    """Move wrist or ankle to ``goal`` with hand or foot turned as ``end``, fingers as they are.

    Elbow or knee point to where ``middle`` is, or where they are now.
    """
    bones, body = chain(limb), puppet.body
    own = [i for i in range(len(body.bones)) if _within(body, i, body.bone(bones.end))]
    before = puppet.rotations[own].copy()
    turned = end @ puppet.get(bones.end).T
    twist = puppet.get(bones.lower[0]).T @ puppet.get(bones.lower[1])
    top = puppet.head(bones.upper[0])
    line = unit(goal - top)
    bend = (puppet.head(bones.lower[0]) if middle is None else middle) - top
    pole = bend - line * float(bend @ line)
    if np.linalg.norm(pole) < _STRAIGHT:
        pole = np.cross(line, puppet.get(bones.upper[1]) @ rest_axes(body, bones)[2])
    reach(puppet, bones, goal, pole)
    puppet.set(bones.lower[1], puppet.get(bones.lower[0]) @ twist)
    puppet.rotations[own] = turned @ before


def _within(body: Body, bone: int, above: int) -> bool:
    return bone == above or (bone >= 0 and _within(body, int(body.parents[bone]), above))


def _allowed(body: Body, a: Posed, b: Posed) -> dict[str, tuple[Ints, float]]:
    """Return for each part its vertices and how low (z, m) it may come on the way."""
    ends = [wrap(body, p.rotations, p.heads) for p in (a, b)]
    members = {name: contact.parts(body)[name] for name in (*TRUNK, *LIMBS)}
    return {
        name: (chosen, min(CLEAR, *(float(skin[chosen][:, 2].min()) for skin in ends)))
        for name, chosen in members.items()
    }


def _lift(puppet: Puppet, sunk: dict[str, float], planted: list[str]) -> None:
    """Raise the trunk if it or a planted limb has sunk, and by their ends other limbs."""
    raised = max(sunk[name] for name in (*TRUNK, *planted))
    if raised > 0:
        held = {limb: puppet.head(chain(limb).end) for limb in planted}
        puppet.root_at = puppet.root_at + np.array([0, 0, raised])
        for limb, goal in held.items():
            _bring(puppet, limb, goal, puppet.get(chain(limb).end))
    for limb in LIMBS:
        if sunk[limb] > max(raised, 0.0) and limb not in planted:
            end = chain(limb).end
            goal = puppet.head(end) + np.array([0, 0, _LIFT * sunk[limb]])
            _bring(puppet, limb, goal, puppet.get(end))


def _posed(puppet: Puppet, a: Posed, b: Posed, t: float) -> Posed:
    def mix(x: Floats, y: Floats) -> Floats:
        return np.asarray((1 - t) * x + t * y)

    camera = View(
        unit(mix(a.camera.towards, b.camera.towards)), mix(a.camera.look_at, b.camera.look_at)
    )
    roller = b.roller
    if a.roller is not None and b.roller is not None:
        centre = mix(a.roller.centre, b.roller.centre)
        roller = RollerAt(centre, b.roller.axis, b.roller.length, b.roller.radius)
    heads = place(puppet.body, puppet.rotations, puppet.root_at)
    return Posed(puppet.rotations, heads, camera, b.wall, roller)
