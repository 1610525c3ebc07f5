"""Between two poses: joints turn, limbs keep their length, what stands still stays where it is."""

import numpy as np

from tools.studio import contact
from tools.studio.body import Body, Floats
from tools.studio.limbs import reach
from tools.studio.rotation import part, unit
from tools.studio.skeleton import Posed, Puppet, RollerAt, View, chain, place
from tools.studio.skin import wrap

LIMBS = ("leg.L", "leg.R", "arm.L", "arm.R")
PLANTED = 0.01  # a hand or foot that moves less than this (m) between two poses stays in place
CLEAR = 0.002  # how high above the floor a limb is lifted that would sink, metres
_LIFTS = 4


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
    _bring(puppet, limb, (1 - t) * a.heads[number] + t * b.heads[number], whole)


def _bring(puppet: Puppet, limb: str, goal: Floats, end: Floats) -> None:
    """Move wrist or ankle to ``goal`` with hand or foot turned as ``end``, fingers as they are."""
    bones, body = chain(limb), puppet.body
    own = [i for i in range(len(body.bones)) if _within(body, i, body.bone(bones.end))]
    before = puppet.rotations[own].copy()
    turned = end @ puppet.get(bones.end).T
    twist = puppet.get(bones.lower[0]).T @ puppet.get(bones.lower[1])
    top, middle = puppet.head(bones.upper[0]), puppet.head(bones.lower[0])
    line = unit(puppet.head(bones.end) - top)
    pole = middle - top - line * float((middle - top) @ line)
    reach(puppet, bones, goal, pole)
    puppet.set(bones.lower[1], puppet.get(bones.lower[0]) @ twist)
    puppet.rotations[own] = turned @ before


def _within(body: Body, bone: int, above: int) -> bool:
    return bone == above or (bone >= 0 and _within(body, int(body.parents[bone]), above))


def _allowed(body: Body, a: Posed, b: Posed) -> dict[str, tuple[Floats, float]]:
    """Return for each part its vertices and how low (z, m) it may come on the way."""
    named = contact.parts(body)
    start, end = (wrap(body, p.rotations, p.heads) for p in (a, b))
    lowest = {
        name: min(start[m][:, 2].min(), end[m][:, 2].min(), CLEAR)
        for name in ("seat", "back", "head") for m in (named[name],)
    }  # fmt: skip
    for limb in LIMBS:
        members = named[limb]
        lowest[limb] = min(start[members][:, 2].min(), end[members][:, 2].min(), CLEAR)
    return {name: (named[name], float(z)) for name, z in lowest.items()}


def _lift(puppet: Puppet, sunk: dict[str, float], planted: list[str]) -> None:
    """Raise the trunk if it has sunk, and by their ends the limbs that have."""
    raised = max(sunk[name] for name in ("seat", "back", "head"))
    if raised > 0:
        held = {limb: puppet.head(chain(limb).end) for limb in planted}
        puppet.root_at = puppet.root_at + np.array([0, 0, raised])
        for limb, goal in held.items():
            _bring(puppet, limb, goal, puppet.get(chain(limb).end))
    for limb in LIMBS:
        if sunk[limb] > max(raised, 0.0) and limb not in planted:
            end = chain(limb).end
            goal = puppet.head(end) + np.array([0, 0, 1.3 * sunk[limb]])
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
