"""Triangle surfaces that carry their rest position: cut along a field, offset to a shell."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_ZERO = 1e-9
_CORNERS = 3


@dataclass
class Surface:
    """A posed triangle mesh; every vertex remembers where it was at rest."""

    points: Floats
    rest: Floats
    faces: Ints
    values: dict[str, Floats] = field(default_factory=dict)
    guide: Floats | None = None

    @property
    def normals(self) -> Floats:
        """Smooth vertex normals, or the normals inherited from the surface it was cut from."""
        return vertex_normals(self.points, self.faces) if self.guide is None else self.guide

    def moved(self, points: Floats) -> Surface:
        """The same surface with its vertices elsewhere."""
        return Surface(points, self.rest, self.faces, dict(self.values), self.guide)


def vertex_normals(points: Floats, faces: Ints) -> Floats:
    """Area-weighted unit normals of a triangle mesh."""
    a, b, c = (points[faces[:, i]] for i in range(3))
    return unit(_gathered(np.cross(b - a, c - a), faces, len(points)))


def slope(points: Floats, faces: Ints, level: Floats) -> Floats:
    """At every vertex, the unit direction in the surface in which the level rises."""
    corners = [points[faces[:, i]] for i in range(3)]
    normal = unit(np.cross(corners[1] - corners[0], corners[2] - corners[0]))
    total = np.zeros_like(normal)
    for i in range(3):
        across = corners[(i + 2) % 3] - corners[(i + 1) % 3]
        total += level[faces[:, i], None] * np.cross(normal, across)
    return unit(_gathered(total, faces, len(points)))


def _gathered(data: Floats, faces: Ints, count: int) -> Floats:
    """The sum over the faces around every vertex."""
    corners = faces.reshape(-1, order="F")
    return np.stack([np.bincount(corners, np.tile(data[:, k], 3), count) for k in range(3)], 1)


def unit(vectors: Floats) -> Floats:
    """Vectors scaled to length one."""
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(length, 1e-12))


def triangles(quads: Ints) -> Ints:
    """Each quad as two triangles."""
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])


def smoothstep(low: float, high: float, x: Floats) -> Floats:
    """The cubic step from 0 at low to 1 at high."""
    t = np.clip((x - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def cut(surface: Surface, level: Floats) -> Surface:
    """The part where level > 0, cut exactly along level = 0."""
    grown, inside, _ = _divided(surface, level)
    return _compact(grown, inside)


def split(surface: Surface, level: Floats) -> Surface:
    """The same surface with vertices all along level = 0, so that no face lies across it."""
    grown, inside, outside = _divided(surface, level)
    return _compact(grown, np.concatenate([inside, outside]))


def _divided(surface: Surface, level: Floats) -> tuple[Surface, Ints, Ints]:
    """The surface with a vertex wherever level = 0 crosses an edge, and the faces of both sides."""
    level = np.where(np.abs(level) < _ZERO, _ZERO, level)
    inside = level[surface.faces] > 0
    count = inside.sum(1)
    one = _rolled(surface.faces[count == 1], np.argmax(inside[count == 1], 1))
    most = count == _CORNERS - 1
    two = _rolled(surface.faces[most], np.argmin(inside[most], 1))
    pairs = np.concatenate([one[:, [0, 1]], one[:, [0, 2]], two[:, [0, 1]], two[:, [0, 2]]])
    edges, index = np.unique(np.sort(pairs, 1), axis=0, return_inverse=True)
    share = level[edges[:, 0]] / (level[edges[:, 0]] - level[edges[:, 1]])
    crossing = np.split(index.reshape(-1) + len(level), np.cumsum([len(one), len(one), len(two)]))
    oa, ob, ta, tb = crossing
    within = [
        surface.faces[count == _CORNERS],
        np.stack([one[:, 0], oa, ob], 1),
        np.stack([ta, two[:, 1], two[:, 2]], 1),
        np.stack([ta, two[:, 2], tb], 1),
    ]
    beyond = [
        surface.faces[count == 0],
        np.stack([oa, one[:, 1], one[:, 2]], 1),
        np.stack([oa, one[:, 2], ob], 1),
        np.stack([two[:, 0], ta, tb], 1),
    ]
    return _extended(surface, edges, share), np.concatenate(within), np.concatenate(beyond)


def _rolled(faces: Ints, first: Ints) -> Ints:
    """Triangles turned so that the given corner comes first."""
    order = (first[:, None] + np.arange(3)) % 3
    return np.asarray(np.take_along_axis(faces, order, 1))


def _extended(surface: Surface, edges: Ints, share: Floats) -> Surface:
    """The surface with one more vertex on each edge."""

    def grow(a: Floats) -> Floats:
        s = share.reshape(-1, *[1] * (a.ndim - 1))
        return np.concatenate([a, a[edges[:, 0]] * (1 - s) + a[edges[:, 1]] * s])

    return Surface(
        grow(surface.points),
        grow(surface.rest),
        surface.faces,
        {k: grow(v) for k, v in surface.values.items()},
        unit(grow(surface.normals)),
    )


def _compact(surface: Surface, faces: Ints) -> Surface:
    """Only the vertices that the faces use."""
    used, flat = np.unique(faces, return_inverse=True)
    guide = None if surface.guide is None else surface.guide[used]
    values = {k: v[used] for k, v in surface.values.items()}
    return Surface(surface.points[used], surface.rest[used], flat.reshape(-1, 3), values, guide)


def shell(surface: Surface, level: Floats, lift: Floats, tuck: float = 0.003) -> Surface:
    """Where level > 0, the surface lifted along its normals, its hem folded under the skin."""
    normals = surface.normals
    raised = surface.moved(surface.points + normals * lift[:, None])
    raised.guide = vertex_normals(raised.points, raised.faces)
    downhill = -slope(surface.points, surface.faces, level)
    extra = np.concatenate([lift[:, None], normals, downhill], 1)
    raised.values |= {f"_{k}": extra[:, k] for k in range(7)}
    outer = cut(raised, level)
    extra = np.stack([outer.values.pop(f"_{k}") for k in range(7)], 1)
    rim = border(outer.faces)
    ring = np.unique(rim)
    depth, under, side = extra[ring, :1], -unit(extra[ring, 1:4]), unit(extra[ring, 4:])
    rows = [
        (outer.points[ring], outer.normals[ring]),
        (outer.points[ring] + side * 0.0006 + under * depth * 0.3, unit(side - under)),
        (outer.points[ring] + side * 0.0006 + under * depth * 0.9, side),
        (outer.points[ring] + under * (depth + tuck), side),
    ]
    return _hemmed(outer, rim, ring, rows)


def _hemmed(outer: Surface, rim: Ints, ring: Ints, rows: list[tuple[Floats, Floats]]) -> Surface:
    """The surface with strips of faces from each row of border vertices to the next."""
    n, width = len(outer.points), len(ring)
    place = np.full(n, -1)
    place[ring] = np.arange(width)
    faces = [outer.faces]
    for k in range(len(rows) - 1):
        above, below = place[rim] + n + k * width, place[rim] + n + (k + 1) * width
        faces += [
            np.stack([above[:, 1], above[:, 0], below[:, 0]], 1),
            np.stack([above[:, 1], below[:, 0], below[:, 1]], 1),
        ]
    again = np.concatenate([np.arange(n), *[ring] * len(rows)])
    return Surface(
        np.concatenate([outer.points, *(points for points, _ in rows)]),
        outer.rest[again],
        np.concatenate(faces),
        {k: v[again] for k, v in outer.values.items()},
        np.concatenate([outer.normals, *(normals for _, normals in rows)]),
    )


def border(faces: Ints) -> Ints:
    """Directed edges that belong to one face only."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    _, index, count = np.unique(np.sort(edges, 1), axis=0, return_inverse=True, return_counts=True)
    return np.asarray(edges[count[index.reshape(-1)] == 1])


def relaxed(points: Floats, faces: Ints, rounds: int, weight: Floats | None = None) -> Floats:
    """Laplacian smoothing; weight 0 keeps a vertex where it is."""
    edges = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    edges = np.unique(np.sort(edges, 1), axis=0)
    both = np.concatenate([edges, edges[:, ::-1]])
    degree = np.maximum(np.bincount(both[:, 0], minlength=len(points)), 1)[:, None]
    pull = 0.5 if weight is None else 0.5 * weight[:, None]
    for _ in range(rounds):
        total = np.stack(
            [np.bincount(both[:, 0], points[both[:, 1], k], len(points)) for k in range(3)], 1
        )
        points = points + pull * (total / degree - points)
    return points
