"""The points of the figure that its live image is made of, the same in every pose of a stretch.

The fine figure at rest is thinned out; each point that is left is remembered as a place within a
triangle of the fine figure, and so follows it into every pose.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import bpy  # isort: skip - bmesh is found only after it
import bmesh
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree
from numpy.typing import NDArray

from tools.studio.live import meshes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tools.studio.figure.surface import Floats, Ints
    from tools.studio.scene.blender import Data

SHARE = 0.30  # of the triangles that are kept
SHARES = {"bun": 0.12, "lashes": 0.6, "hair": 0.7, "leggings": 0.55, "top": 0.5, "eyes": 1.0}
DRAWN = ("brow",)  # paint whose outline needs more points than the shape does
TURNING = ("eyes",)  # what lies in the dark at rest may come to light, as it turns
Mask = NDArray[np.bool_]
_PLAIN, _CUTS = 0.02, 2
_BITS = 10


@dataclass(frozen=True)
class Samples:
    """Points on one mesh: the corners of their triangles, their weights, and the new triangles."""

    corners: Ints
    weights: Floats
    triangles: Ints

    def __len__(self) -> int:
        return len(self.corners)

    def of(self, data: Floats) -> Floats:
        """Values of the points from those at the vertices of the fine mesh."""
        return np.asarray(np.einsum("nc,nc...->n...", self.weights, data[self.corners]))


def thinned(
    things: Iterable[Data], shares: Mapping[str, float] | None = None
) -> dict[str, Samples]:
    """Return the points of every mesh of the figure as it stands at rest.

    Args:
        things: The meshes.
        shares: Which share of their triangles is kept, by their names.
    """
    known = SHARES if shares is None else shares
    return {thing.name: _thinned(thing, known.get(thing.name, SHARE)) for thing in things}


def on(thing: Data, points: Floats) -> Samples:
    """Return the places of points on another mesh of the same thing, without triangles."""
    mesh = meshes.read(thing)
    tree = BVHTree.FromPolygons(mesh.points.tolist(), mesh.triangles.tolist())
    return Samples(*_found(points, tree, mesh), np.zeros((0, 3), np.int64))


def kept(found: dict[str, Samples], buried: Mask) -> tuple[dict[str, Samples], Mask]:
    """Leave out what is buried with all its neighbours; return the rest, and what of it is."""
    result, marks, first = {}, [], 0
    for name, some in found.items():
        mark = buried[first : first + len(some)]
        first += len(some)
        dark = mark[some.triangles].all(1) & (name not in TURNING)
        seen = some.triangles[~dark]
        used, flat = np.unique(seen, return_inverse=True)
        result[name] = Samples(some.corners[used], some.weights[used], flat.reshape(-1, 3))
        marks.append(mark[used])
    return result, np.concatenate(marks)


def digest(found: dict[str, Samples], triangles: Ints) -> str:
    """Return a hash of the order of the points."""
    data = b"".join(name.encode() + some.corners.tobytes() for name, some in found.items())
    return hashlib.sha256(data + triangles.tobytes()).hexdigest()[:16]


def _thinned(thing: Data, share: float) -> Samples:
    fine = meshes.read(thing)
    drawn = _drawn(thing, len(fine.points))
    modifier = thing.modifiers.new("thin", "DECIMATE")
    modifier.ratio = share
    if drawn.any():
        plain = thing.vertex_groups.new(name="plain")
        plain.add(np.flatnonzero(drawn < _PLAIN).tolist(), 1.0, "REPLACE")
        modifier.vertex_group = plain.name
    coarse = meshes.read(thing)
    thing.modifiers.remove(modifier)
    tree = BVHTree.FromPolygons(fine.points.tolist(), fine.triangles.tolist())
    points, triangles = coarse.points, coarse.triangles
    if drawn.any():
        corners, weights = _found(points, tree, fine)
        marked = (drawn[corners] * weights).sum(1) > _PLAIN
        points, triangles = _refined(points, triangles, marked)
    order, triangles = ordered(points, triangles)
    return Samples(*_found(points[order], tree, fine), triangles)


def _drawn(thing: Data, count: int) -> Floats:
    """How strongly each vertex carries paint with an outline."""
    found = [v for v in (meshes.value(thing, name) for name in DRAWN) if v is not None]
    return np.asarray(np.max([np.zeros(count), *found], axis=0))


def _refined(points: Floats, triangles: Ints, marked: Mask) -> tuple[Floats, Ints]:
    """The triangles with their edges cut where a point is marked."""
    mesh = bpy.data.meshes.new("refined")
    mesh.from_pydata(points.tolist(), [], triangles.tolist())
    whole = bmesh.new()
    whole.from_mesh(mesh)
    whole.verts.ensure_lookup_table()
    edges = [e for e in whole.edges if any(marked[v.index] for v in e.verts)]
    bmesh.ops.subdivide_edges(whole, edges=edges, cuts=_CUTS, use_grid_fill=True)
    bmesh.ops.triangulate(whole, faces=whole.faces)
    whole.to_mesh(mesh)
    whole.free()
    finer = np.array([vertex.co[:] for vertex in mesh.vertices])
    faces = np.array([face.vertices[:] for face in mesh.polygons])
    bpy.data.meshes.remove(mesh)
    return finer, faces


def _found(points: Floats, tree: Data, fine: meshes.Mesh) -> tuple[Ints, Floats]:
    """Where points are on the fine mesh: the corners of a triangle and their weights."""
    hits = [tree.find_nearest(Vector(point)) for point in points.tolist()]
    corners = fine.triangles[[face for _, _, face, _ in hits]]
    return corners, _shares(np.array([place[:] for place, *_ in hits]), fine.points[corners])


def _shares(points: Floats, corners: Floats) -> Floats:
    """Where points lie in their triangles, as weights of the corners."""
    a, u, v = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    w = points - a
    uu, uv, vv = ((x * y).sum(1) for x, y in ((u, u), (u, v), (v, v)))
    wu, wv = (w * u).sum(1), (w * v).sum(1)
    area = np.maximum(uu * vv - uv * uv, 1e-18)
    second, third = (vv * wu - uv * wv) / area, (uu * wv - uv * wu) / area
    shares = np.clip(np.stack([1 - second - third, second, third], 1), 0, 1)
    return np.asarray(shares / shares.sum(1, keepdims=True))


def ordered(points: Floats, triangles: Ints) -> tuple[Ints, Ints]:
    """Neighbours next to each other, so that the files pack well: which point is where, faces."""
    order = _curve(points)
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    moved = place[triangles]
    first = np.argmin(moved, 1)
    turned = np.take_along_axis(moved, (first[:, None] + np.arange(3)) % 3, 1)
    return order, turned[np.lexsort(turned.T[::-1])]


def _curve(points: Floats) -> Ints:
    """The order of points along a curve of Hilbert that fills their box (J. Skilling, 2004)."""
    low, high = points.min(0), points.max(0)
    x = ((points - low) / (high - low).max() * (2**_BITS - 1)).astype(np.int64).T.copy()
    q = 1 << (_BITS - 1)
    while q > 1:
        p = q - 1
        for i in range(3):
            inside = (x[i] & q) != 0
            swap = np.where(inside, 0, (x[0] ^ x[i]) & p)
            x[0] = np.where(inside, x[0] ^ p, x[0] ^ swap)
            x[i] ^= swap
        q >>= 1
    x[1] ^= x[0]
    x[2] ^= x[1]
    turn = np.zeros_like(x[0])
    q = 1 << (_BITS - 1)
    while q > 1:
        turn = np.where(x[2] & q, turn ^ (q - 1), turn)
        q >>= 1
    x ^= turn
    code = np.zeros_like(x[0])
    for bit in range(_BITS - 1, -1, -1):
        for axis in x:
            code = (code << 1) | ((axis >> bit) & 1)
    return np.asarray(np.argsort(code, kind="stable"))
