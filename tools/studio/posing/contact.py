"""Where the figure touches: named parts of the skin and signed gaps between them and props."""

from collections.abc import Mapping
from functools import cache

import numpy as np

from tools.studio.figure.body import Body, Floats, Ints
from tools.studio.figure.skeleton import RollerAt, SupportAt

_PARTS = {
    "seat": ("root", "pelvis.L", "pelvis.R", "spine05", "upperleg01.L", "upperleg01.R"),
    "back": ("spine04", "spine03", "spine02", "spine01"),
    "ribs": ("spine02", "spine01"),
    "head": ("head",),
}
_SIDED = {
    "thigh": ("upperleg02",),
    "shin": ("lowerleg01", "lowerleg02"),
    "foot": ("foot", "toe2-1"),
    "upperarm": ("upperarm01", "upperarm02"),
    "forearm": ("lowerarm01", "lowerarm02"),
    "hand": ("wrist", "metacarpal", "finger"),
}
_LIMBS = {
    "leg": ("thigh", "shin", "foot"),
    "lowerleg": ("shin", "foot"),
    "arm": ("upperarm", "forearm", "hand"),
}
_JOINTS = {"elbow": "lowerarm01", "knee": "lowerleg01", "ankle": "foot"}
NEAR = 0.08  # skins further apart than this (m) are not measured finely
_SPACING = 0.006  # a foot point this near (m) lies straight below
ROUNDED = {"chair": 0.015, "cushion": 0.03}  # how softly the edge of a top is rounded, metres
JOINT_RADIUS = 0.045  # skin this near to a joint belongs to it, as a share of the stature

# How far the flesh of a part gives way under weight, metres; every other part gives STIFF.
# Seat: a sitting adult's buttock thins by about 2 cm under the bone, and half of it is allowed.
# Thigh, back and upper arm are softer than the rest, but less thick; a calf that lies on its side
# between knee and ankle flattens until those bear the leg too. A knee sinks into the mat.
SOFT = {
    "seat": 0.02, "thigh": 0.022, "leg": 0.025, "back": 0.015, "shin": 0.025, "lowerleg": 0.01,
    "upperarm": 0.01, "knee": 0.01,
}  # fmt: skip
STIFF = 0.005


def gives(part_name: str) -> float:
    """Return how far (m) the flesh of a part may be pressed in."""
    return SOFT.get(part_name.partition(".")[0], STIFF)


@cache
def parts(body: Body) -> Mapping[str, Ints]:
    """Return the skin vertices of each part (``"seat"``, ``"thigh.L"``, ...) by leading bone."""
    skin = body.groups["body"]
    leading = np.array(body.bones)[np.argmax(body.weights[skin], axis=1)]
    found = {name: skin[np.isin(leading, bones)] for name, bones in _PARTS.items()}
    for side in "LR":
        for name, stems in _SIDED.items():
            own = [b for b in body.bones if b.endswith("." + side) and b.startswith(stems)]
            found[f"{name}.{side}"] = skin[np.isin(leading, own)]
        for limb, members in _LIMBS.items():
            found[f"{limb}.{side}"] = np.concatenate([found[f"{m}.{side}"] for m in members])
        found[f"heel.{side}"] = _heel(body, found[f"foot.{side}"], side)
        for joint, bone in _JOINTS.items():
            away = body.vertices[skin] - body.heads[body.bone(f"{bone}.{side}")]
            near = np.linalg.norm(away, axis=1) < JOINT_RADIUS * body.stature
            found[f"{joint}.{side}"] = skin[near]
    return found


def _heel(body: Body, foot: Ints, side: str) -> Ints:
    """Return the skin of a foot that is behind and below its ankle."""
    away = body.vertices[foot] - body.heads[body.bone(f"foot.{side}")]
    return np.asarray(foot[(away[:, 1] > 0) & (away[:, 2] < 0)])


def normals(body: Body, vertices: Floats) -> Floats:
    """Return the outward unit normals (n, 3) of the skin at every vertex."""
    quads = body.faces["body"]
    a, b, c, d = (vertices[quads[:, i]] for i in range(4))
    facing = np.cross(c - a, d - b)
    total = np.zeros_like(vertices)
    for i in range(4):
        for axis in range(3):
            total[:, axis] += np.bincount(quads[:, i], facing[:, axis], len(vertices))
    lengths = np.linalg.norm(total, axis=1, keepdims=True)
    return np.asarray(total / np.maximum(lengths, 1e-12))


def gap(body: Body, skin: Floats, one: str, other: str, outward: Floats | None = None) -> float:
    """Return the smallest distance (m) between two parts of the skin, negative when they overlap.

    It is measured from the vertices of ``one`` to points spread over the faces of ``other``,
    leaving out its open rim. Beyond NEAR the distance is that of the vertices.
    """
    outward = normals(body, skin) if outward is None else outward
    points, quads = skin[parts(body)[one]], _inner_quads(body, other)
    apart = _distances(points, skin[quads].mean(axis=1))
    if float(apart.min()) > NEAR:
        return float(apart.min())
    points, quads = points[apart.min(axis=1) < NEAR], quads[apart.min(axis=0) < NEAR]
    surface, facing = spread(skin[quads]), spread(outward[quads])
    nearest = np.argmin(_distances(points, surface), axis=1)
    offset = points - surface[nearest]
    above = (offset * facing[nearest]).sum(axis=1) / np.linalg.norm(facing[nearest], axis=1)
    length = np.linalg.norm(offset, axis=1)
    aside = np.sqrt(np.maximum(length**2 - above**2, 0.0))
    below = (above < 0) & (aside < _SPACING + 0.5 * np.abs(above))  # not just past the rim
    level = below | (aside < _SPACING)
    return float(np.where(level, np.where(below, above, np.abs(above)), length).min())


def surface(body: Body, skin: Floats, part_name: str) -> Floats:
    """Return points (m, 3) spread densely over the faces of a part, leaving out its open rim."""
    return spread(skin[_inner_quads(body, part_name)])


def _distances(points: Floats, others: Floats) -> Floats:
    square = (points**2).sum(1)[:, None] + (others**2).sum(1) - 2 * points @ others.T
    return np.asarray(np.sqrt(np.maximum(square, 0.0)))


def spread(corners: Floats) -> Floats:
    """Return five by five points (or normals) on each quad (m, 4, 3), all in one list."""
    steps = np.linspace(0.1, 0.9, 5)
    u, v = (g.reshape(-1, 1, 1) for g in np.meshgrid(steps, steps))
    a, b, c, d = (corners[None, :, i] for i in range(4))
    mixed = (1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * d + u * c)
    return np.asarray(mixed.reshape(-1, 3))


@cache
def _inner_quads(body: Body, part_name: str) -> Ints:
    """Return the faces of a part that do not touch its open rim."""
    quads = body.faces["body"]
    inside = np.isin(quads, parts(body)[part_name])
    torn = inside.any(axis=1) & ~inside.all(axis=1)
    rim = np.unique(quads[torn][inside[torn]])
    return np.asarray(quads[inside.all(axis=1) & ~np.isin(quads, rim).any(axis=1)])


def above_roller(points: Floats, roller: RollerAt) -> float:
    """Return the smallest distance (m) of points above a roller, negative when inside it."""
    offset = points - roller.centre
    along = offset @ roller.axis
    away = np.linalg.norm(offset - np.outer(along, roller.axis), axis=1)
    near = away[np.abs(along) < roller.length / 2]
    return float(near.min(initial=np.inf)) - roller.radius


def above_support(points: Floats, support: SupportAt) -> float:
    """Return the smallest distance (m) of points above a support, negative when they are in it."""
    return float((points[:, 2] - top(points, support)).min(initial=np.inf))


def top(points: Floats, support: SupportAt) -> Floats:
    """Return how high a support is (m) where points are, seen from above; outside it -inf."""
    half = np.array(support.size) / 2
    inside = (half - np.abs(points[:, :2] - support.top[:2])).min(axis=1)
    radius = ROUNDED[support.kind]
    sunk = radius - np.sqrt(radius**2 - np.clip(radius - inside, 0, radius) ** 2)
    return np.where(inside > 0, support.top[2] - sunk, -np.inf)
