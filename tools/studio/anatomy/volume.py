"""Volumes made of balls along curves and sheets, and the surface around them (numpy only)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.studio.figure.surface import Floats, Ints, Surface, relaxed

_CORNERS = np.array([[i, j, k] for i in (0, 1) for j in (0, 1) for k in (0, 1)])


@dataclass(frozen=True, eq=False)
class Balls:
    """Balls whose union is a volume: centres (n, 3) and radii (n,), in metres."""

    centres: Floats
    radii: Floats

    def at(self, centres: Floats) -> Balls:
        """Return the same balls elsewhere."""
        return Balls(centres, self.radii)


def joined(parts: list[Balls]) -> Balls:
    """Return the balls of all parts together."""
    return Balls(
        np.concatenate([part.centres for part in parts]),
        np.concatenate([part.radii for part in parts]),
    )


def curve(points: Floats, count: int) -> Floats:
    """Return ``count`` rows on the smooth curve through all rows of ``points`` (Catmull-Rom)."""
    ends = np.concatenate([2 * points[:1] - points[1:2], points, 2 * points[-1:] - points[-2:-1]])
    along = np.linspace(0, len(points) - 1, count)
    first = np.minimum(along.astype(int), len(points) - 2)
    t = (along - first).reshape(-1, *[1] * (points.ndim - 1))
    a, b, c, d = (ends[first + k] for k in range(4))
    bent = 2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
    return np.asarray((bent + (3 * b - a - 3 * c + d) * t**3) / 2)


def stroke(rows: tuple[tuple[float, float, float, float], ...], count: int = 24) -> Balls:
    """Return balls along a curve; each row is a centre and a radius."""
    fine = curve(np.array(rows, dtype=float), count)
    return Balls(fine[:, :3], fine[:, 3])


def sheet(rows: Floats, size: tuple[int, int]) -> Balls:
    """Return balls over a curved sheet; ``rows`` (m, n, 4) hold centres and radii."""
    lengthwise = curve(rows, size[0])
    fine = curve(lengthwise.transpose(1, 0, 2), size[1]).reshape(-1, 4)
    return Balls(fine[:, :3], fine[:, 3])


def meshed(
    balls: Balls, cell: float, blur: int = 2, holes: Balls | None = None, rounds: int = 3
) -> Surface:
    """Return the smooth surface around the union of balls, less the holes.

    Args:
        balls: What is solid.
        cell: The size of a cell of the grid, in metres.
        blur: How many times the field is averaged with its neighbours: joints become round.
        holes: What is taken away.
        rounds: How many times the finished surface is relaxed.
    """
    air = 4 * cell
    low = (balls.centres - balls.radii[:, None]).min(0) - 2 * air
    high = (balls.centres + balls.radii[:, None]).max(0) + 2 * air
    shape = np.ceil((high - low) / cell).astype(int) + 1
    field = _distance(balls, low, cell, shape, air)
    if holes is not None:
        field = np.maximum(field, -_distance(holes, low, cell, shape, air))
    for _ in range(blur):
        field = _averaged(field)
    points, faces = _net(field)
    points = relaxed(points * cell + low, faces, rounds)
    return Surface(points, points, faces)


def _distance(balls: Balls, low: Floats, cell: float, shape: Ints, air: float) -> Floats:
    """The signed distance to the balls on a grid, in metres, at most ``air``."""
    field = np.full(shape, air)
    for centre, radius in zip(balls.centres, balls.radii, strict=True):
        first = np.clip(((centre - radius - air - low) / cell).astype(int), 0, shape)
        last = np.clip(((centre + radius + air - low) / cell).astype(int) + 2, 0, shape)
        x, y, z = (
            (np.arange(a, b) * cell + o - c) ** 2
            for a, b, o, c in zip(first, last, low, centre, strict=True)
        )
        near = np.sqrt(x[:, None, None] + y[None, :, None] + z[None, None, :]) - radius
        place = tuple(slice(a, b) for a, b in zip(first, last, strict=True))
        field[place] = np.minimum(field[place], near)
    return field


def _averaged(field: Floats) -> Floats:
    """The field averaged with its neighbours along every axis, one to two to one."""
    for axis in range(3):
        wide = np.pad(field, [(1, 1) if k == axis else (0, 0) for k in range(3)], "edge")
        before, here, after = (
            np.take(wide, np.arange(k, k + field.shape[axis]), axis) for k in range(3)
        )
        field = (before + 2 * here + after) / 4
    return field


def _net(field: Floats) -> tuple[Floats, Ints]:
    """The zero level as triangles (surface nets): a vertex in each cell that it passes."""
    inside = field < 0
    corners = [inside[_window(offset)] for offset in _CORNERS]
    count = np.sum(corners, 0)
    crossed = (count > 0) & (count < len(_CORNERS))
    cells = np.argwhere(crossed)
    number = np.full(crossed.shape, -1)
    number[crossed] = np.arange(len(cells))
    level = np.stack([field[tuple((cells + offset).T)] for offset in _CORNERS], 1)
    total, hits = np.zeros((len(cells), 3)), np.zeros(len(cells))
    for i, a in enumerate(_CORNERS):
        for j, b in enumerate(_CORNERS):
            if (b - a).sum() == 1 and np.abs(b - a).sum() == 1:
                cut = (level[:, i] < 0) != (level[:, j] < 0)
                share = np.where(cut, level[:, i] / (level[:, i] - level[:, j] + ~cut), 0.0)
                total += cut[:, None] * (a + share[:, None] * (b - a))
                hits += cut
    return cells + total / hits[:, None], _faces(inside, number)


def _window(offset: Ints) -> tuple[slice, ...]:
    """One corner of all cells of a grid."""
    return tuple(slice(1, None) if step else slice(None, -1) for step in offset)


def _faces(inside: np.ndarray, number: Ints) -> Ints:
    """Two triangles around each edge of the grid that goes in or out, facing outwards."""
    faces = []
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        here = np.take(inside, np.arange(inside.shape[axis] - 1), axis)
        there = np.take(inside, np.arange(1, inside.shape[axis]), axis)
        for leaving, edges in ((True, here & ~there), (False, there & ~here)):
            at = np.argwhere(edges)
            at = at[(at[:, u] > 0) & (at[:, v] > 0)]
            one, two = np.eye(3, dtype=int)[u], np.eye(3, dtype=int)[v]
            quad = [number[tuple((at - shift).T)] for shift in (0 * one, one, one + two, two)]
            a, b, c, d = quad if leaving else quad[::-1]
            faces += [np.stack([a, b, c], 1), np.stack([a, c, d], 1)]
    return np.concatenate(faces)
