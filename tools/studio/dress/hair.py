"""Hair as a soft mass that grows out of the scalp: combed into a low bun, or short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.studio.dress.face import eye
from tools.studio.figure.surface import (
    Floats,
    Ints,
    Surface,
    shell,
    smoothstep,
    unit,
    vertex_normals,
)

if TYPE_CHECKING:
    from tools.studio.figure.body import Body

_LINES = {  # height of the hairline over the distance behind the eye, metres from the eye
    "woman": (
        (-0.06, 0.067),
        (-0.012, 0.064),
        (0.010, 0.056),
        (0.028, 0.036),
        (0.040, 0.010),
        (0.050, 0.002),
        (0.070, 0.007),
        (0.084, 0.003),
        (0.094, -0.020),
        (0.110, -0.050),
        (0.135, -0.076),
        (0.200, -0.078),
    ),
    "man": (
        (-0.06, 0.062),
        (-0.018, 0.062),
        (-0.004, 0.068),
        (0.010, 0.068),
        (0.022, 0.054),
        (0.032, 0.020),
        (0.042, -0.024),
        (0.056, -0.022),
        (0.060, -0.006),
        (0.070, 0.006),
        (0.084, 0.002),
        (0.094, -0.030),
        (0.110, -0.066),
        (0.135, -0.085),
        (0.200, -0.087),
    ),
}
_LYING = 0.5  # how much the back of the head points down


def hairline(body: Body, surface: Surface) -> Floats:
    """Distance behind the hairline: forehead, temple, around the ear, nape (seen from the side)."""
    offset = surface.rest - eye(body)
    y, z = offset[:, 1], offset[:, 2]
    line = np.array(_LINES[body.figure])
    at = np.linspace(-0.08, 0.22, 301)
    height = np.convolve(np.interp(at, line[:, 0], line[:, 1]), np.full(15, 1 / 15), "same")
    height[:8], height[-8:] = height[8], height[-9]
    slope = np.gradient(height, at)
    above = (z - np.interp(y, at, height)) / np.hypot(1, np.interp(y, at, slope))
    return np.asarray(np.minimum(above, 0.012 - 0.024 * surface.values["ears"]))


def scalp(body: Body, surface: Surface) -> Floats:
    """How much hair shows through the skin: soft roots in front of the hairline."""
    return smoothstep(-0.008, 0.002, hairline(body, surface))


def grown(body: Body, surface: Surface) -> dict[str, Surface]:
    """The hair of the figure as surfaces."""
    if body.figure == "man":
        return {"hair": _short(body, surface)}
    return {"hair": _combed(body, surface), "bun": _bun(body, surface)}


def _knot(body: Body, surface: Surface) -> Floats:
    """Centre of the bun at rest: low on the back of the head, or high for one who lies on it."""
    rotation, _ = _head_motion(body, surface)
    lying = rotation[2, 1] < -_LYING
    place = [0.0, 0.128, 0.108] if lying else [0.0, 0.178, 0.012]
    return np.asarray(eye(body) * [0, 1, 1] + place)


def _combed(body: Body, surface: Surface) -> Surface:
    """Hair drawn back to the knot; streaks run along the comb."""
    level = hairline(body, surface)
    away = surface.rest - _knot(body, surface)
    strand = np.asarray(np.arctan2(away[:, 0], away[:, 2]) * 44, dtype=np.float64)
    groove = 0.0012 * np.sin(strand * 1.1) * np.sin(strand * 0.49 + 1)
    lift = 0.0008 + 0.0122 * smoothstep(0.0, 0.05, level) + groove * smoothstep(0.004, 0.03, level)
    marked = surface.moved(surface.points)
    marked.values |= {"strand": strand, "root": level}
    return shell(marked, level, lift, 0.004)


def _short(body: Body, surface: Surface) -> Surface:
    """Short hair that falls from the crown to all sides, fuller on top and towards the brow."""
    level = hairline(body, surface)
    offset = surface.rest - eye(body) * [0, 1, 1] - [0.0, 0.075, 0.03]
    crown = unit(np.array([0.15, 0.60, 0.78]))
    right = unit(np.cross(crown, [0.0, 0.0, 1.0]))
    angle = np.arctan2(offset @ right, offset @ np.cross(right, crown))
    strand = np.asarray(angle * 24 + 30 * surface.rest[:, 0], dtype=np.float64)
    tuft = 0.0014 * np.sin(strand * 0.9) * np.sin(strand * 0.37 + offset[:, 1] * 60)
    top = smoothstep(0.01, 0.08, offset[:, 2] - 0.25 * offset[:, 1])
    full = 0.003 + 0.021 * top
    lift = 0.0012 + (full + tuft * (1 + top)) * smoothstep(0.0, 0.030, level)
    marked = surface.moved(surface.points)
    marked.values |= {"strand": strand, "root": level}
    return shell(marked, level, lift, 0.004)


def _bun(body: Body, surface: Surface) -> Surface:
    """A low bun: a flattened ball with a spiral twist, carried along with the head."""
    longitude, latitude = np.meshgrid(
        np.linspace(0, 2 * np.pi, 129)[:-1], np.linspace(0, np.pi, 65)
    )
    turn = longitude + 1.1 * np.cos(latitude)
    swirl = 1 + 0.045 * np.sin(3 * turn) + 0.02 * np.sin(7 * turn + 1)
    radius = 0.041 * swirl * np.sin(latitude) ** 0.9
    ball = np.stack(
        [
            radius * np.cos(longitude),
            -0.030 * np.cos(latitude) * np.ones_like(turn),
            radius * 0.92 * np.sin(longitude),
        ],
        -1,
    ).reshape(-1, 3)
    knot = _knot(body, surface)
    tilt = np.radians(-12) if knot[2] < eye(body)[2] + 0.05 else np.radians(45)
    turned = ball @ np.array(
        [[1, 0, 0], [0, np.cos(tilt), np.sin(tilt)], [0, -np.sin(tilt), np.cos(tilt)]]
    )
    rest = turned + knot
    faces = _grid_faces(65, 128)
    rotation, offset = _head_motion(body, surface)
    strand = (turn * 9 + latitude * 6).reshape(-1)
    values = {"strand": strand, "root": np.ones(len(rest))}
    result = Surface(rest @ rotation.T + offset, rest, faces, values)
    result.guide = unit(vertex_normals(result.points, faces))
    return result


def _grid_faces(rows: int, columns: int) -> Ints:
    """Triangles of a grid that closes on itself sideways."""
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(columns), indexing="ij")
    a, b = i * columns + j, i * columns + (j + 1) % columns
    c, d = a + columns, b + columns
    return np.asarray(np.stack([np.stack([a, d, b], -1), np.stack([a, c, d], -1)]).reshape(-1, 3))


def _head_motion(body: Body, surface: Surface) -> tuple[Floats, Floats]:
    """The rigid motion of the skull from rest to pose, by least squares."""
    skull = surface.rest[:, 2] > eye(body)[2] + 0.03
    before, after = surface.rest[skull], surface.points[skull]
    a, b = before - before.mean(0), after - after.mean(0)
    u, _, v = np.linalg.svd(a.T @ b)
    flip = np.diag([1.0, 1.0, np.sign(np.linalg.det(u @ v))])
    rotation = (u @ flip @ v).T
    return rotation, after.mean(0) - rotation @ before.mean(0)
