"""Open eyes: lids that slide over the eyeballs, and the eyeballs, turned to where they look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.studio.figure.rotation import about
from tools.studio.figure.surface import Floats, Ints, Surface, smoothstep, unit

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.skeleton import Eyes, Posed

SIDES = {"l": 1, "r": -1}
SNUG = 0.985  # an eyeball as a share of that of the base mesh, whose lids lose a little when fine
LASHES = {"1": 0.22, "2": 0.6}  # length of the lower and upper ones, as a share of the base mesh's
PUPIL, IRIS, EDGE = 10.0, 26.5, 2.0  # half angles seen from the middle of the eye, degrees
_RINGS = (
    2.5, 4.5, 6, 7.5, 9.3, 10.7, 13, 16, 19, 22, 24.5, 26, 27, 28.5, 31,
    35, 40, 46, 52, 58, 65, 73, 82,
)  # fmt: skip
_AROUND = 36
_GLINT, _GLINT_AT = 3.0, (7.0, 6.0)  # half angle of the light in the eye; where: right, up
_ROOTS = 1.035  # vertices of lashes nearer than this to the middle of the eye, in its radii
_BULGE = 0.035  # how far the cornea stands out, as a share of the radius


def ball(body: Body, side: str) -> tuple[Floats, float]:
    """Return middle and radius of the eyeball on the side ``"l"`` or ``"r"`` at rest, metres."""
    points = body.vertices[body.groups[f"helper-{side}-eye"]]
    middle = points.mean(0)
    return middle, float(np.linalg.norm(points - middle, axis=1).mean()) * SNUG


def opened(body: Body, posed: Posed, points: Floats) -> Floats:
    """Return posed vertices of the base mesh with the lids raised as the pose has them."""
    if posed.eyes is None:
        return points
    rest = body.vertices.copy()
    lids = np.flatnonzero(np.any(body.awake != rest, axis=1))
    rest[lids] = _raised(body, rest[lids], body.awake[lids], posed.eyes.lids)
    for side, sign in SIDES.items():
        for rim, share in LASHES.items():
            lashes, roots = _lashes(body, side, rim)
            x, row = sign * rest[lashes, 0], rest[roots[np.argsort(sign * rest[roots, 0])]]
            root = np.stack([np.interp(x, sign * row[:, 0], row[:, k]) for k in range(3)], 1)
            rest[lashes] = root + share * (rest[lashes] - root)
    return np.asarray(points + (rest - body.vertices) @ posed.rotations[body.bone("head")].T)


def _lashes(body: Body, side: str, rim: str) -> tuple[Ints, Ints]:
    """The vertices of the lashes of a lid, and those that are within it: their roots."""
    lashes = np.unique(body.faces[f"helper-{side}-eyelashes-{rim}"])
    middle, radius = ball(body, side)
    away = np.linalg.norm(body.awake[lashes] - middle, axis=1)
    return lashes, lashes[away < _ROOTS * radius]


def _raised(body: Body, closed: Floats, wide: Floats, share: float) -> Floats:
    """Where points of the lids are a share of their way, which goes around the eyeball."""
    left, right = (ball(body, side)[0] for side in SIDES)
    middle = np.where(closed[:, :1] > 0, left, right)
    a, b = closed - middle, wide - middle
    length = [np.linalg.norm(v, axis=1, keepdims=True) for v in (a, b)]
    u, v = a / length[0], b / length[1]
    angle = np.arccos(np.clip((u * v).sum(1, keepdims=True), -1, 1))
    sine = np.maximum(np.sin(angle), 1e-9)
    turned = (np.sin((1 - share) * angle) * u + np.sin(share * angle) * v) / sine
    straight = (1 - share) * u + share * v
    direction = np.where(angle > 1e-4, turned, straight)  # noqa: PLR2004 - nearly no turn
    return np.asarray(middle + direction * ((1 - share) * length[0] + share * length[1]))


def gaze(body: Body, posed: Posed, eyes: Eyes) -> Floats:
    """Return the unit direction in which open eyes look."""
    return _turned(body, posed, eyes) @ np.array([0.0, -1.0, 0.0])


def _turned(body: Body, posed: Posed, eyes: Eyes) -> Floats:
    """The rotation of the eyeballs from rest: in the head, and with it."""
    within = about((0, 0, 1), -eyes.right) @ about((1, 0, 0), eyes.down)
    return np.asarray(posed.rotations[body.bone("head")] @ within)


def eyeballs(body: Body, posed: Posed, eyes: Eyes) -> Surface:
    """The fronts of both eyeballs; values are "iris", "pupil", "limbus", "corner" and "glint".

    Their vertices turn with the gaze, so that colours stay with them.
    """
    head = body.bone("head")
    turn, rotation = _turned(body, posed, eyes), posed.rotations[head]
    cap, angle, faces = _cap()
    spot = about((0, 0, 1), -_GLINT_AT[0]) @ about((1, 0, 0), -_GLINT_AT[1]) @ [0.0, -1.0, 0.0]
    glint = np.degrees(np.arccos(np.clip(unit(cap) @ spot, -1, 1)))
    parts = []
    for side in SIDES:
        middle, radius = ball(body, side)
        at = posed.heads[head] + rotation @ (middle - body.heads[head])
        parts.append((at + radius * cap @ turn.T, middle + radius * cap, unit(cap) @ turn.T))
    points, rest, normals = (np.concatenate(p) for p in zip(*parts, strict=True))
    both = np.concatenate([angle, angle])
    values = {
        "pupil": smoothstep(PUPIL + EDGE / 2, PUPIL - EDGE / 2, both),
        "iris": smoothstep(IRIS + EDGE / 2, IRIS - EDGE / 2, both),
        "limbus": smoothstep(16.0, 26.0, both),
        "glint": smoothstep(_GLINT + 1, _GLINT - 1, np.concatenate([glint, glint])),
        "corner": smoothstep(36.0, 75.0, both),
    }
    return Surface(points, rest, np.concatenate([faces, faces + len(cap)]), values, normals)


def _cap() -> tuple[Floats, Floats, Ints]:
    """The front of a ball that looks along -y: points, angles from its middle, triangles."""
    angle = np.concatenate([[0.0], np.repeat(_RINGS, _AROUND)])
    around = np.concatenate([[0.0], np.tile(np.arange(_AROUND) * 2 * np.pi / _AROUND, len(_RINGS))])
    a = np.radians(angle)
    ball = np.stack([np.sin(a) * np.cos(around), -np.cos(a), np.sin(a) * np.sin(around)], 1)
    ball *= (1 + _BULGE * smoothstep(32.0, 4.0, angle))[:, None]
    i, j = np.meshgrid(np.arange(len(_RINGS) - 1), np.arange(_AROUND), indexing="ij")
    one, two = 1 + i * _AROUND + j, 1 + i * _AROUND + (j + 1) % _AROUND
    three, four = one + _AROUND, two + _AROUND
    first = np.arange(_AROUND)
    faces = np.concatenate([
        np.stack([first * 0, 1 + first, 1 + (first + 1) % _AROUND], 1),
        np.stack([one, three, four], -1).reshape(-1, 3),
        np.stack([one, four, two], -1).reshape(-1, 3),
    ])  # fmt: skip
    return ball, angle, faces
