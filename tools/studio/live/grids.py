"""Mat, roller, wall and floor as fine grids, so that light and shadow have vertices to lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy  # isort: skip - bmesh is found only after it
import bmesh
import numpy as np

from tools.studio.figure.surface import smoothstep
from tools.studio.live.meshes import Mesh, read
from tools.studio.live.samples import ordered
from tools.studio.scene.props import SKIRTING, THICKNESS, wall_fade
from tools.studio.scene.reach import CORNER

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats, Ints
    from tools.studio.live.samples import Mask
    from tools.studio.scene.blender import Data
    from tools.studio.scene.look import Look

FINE, COARSE = 0.03, 0.09  # metres between the lines of the floor, near the figure and around
RIM = 0.012  # of the shadow that the mat itself throws, metres
AROUND = 0.55  # floor around all that the figure reaches, metres
INSIDE, EDGE = 0.98, 0.001  # its border is the border of the wall, and needs no fading
UNDER = -0.003  # what looks down from below this is never seen, metres
SPACES = {"mat": 0.02, "roller": 0.03, "wall": 0.025}


def cut(thing: Data, space: float) -> Mesh:
    """Return an object cut along planes this far apart (m), across each of its own axes."""
    bpy.context.view_layer.update()
    whole = bmesh.new()
    whole.from_object(thing, bpy.context.evaluated_depsgraph_get())
    places = np.array([vertex.co[:] for vertex in whole.verts])
    for axis in range(3):
        low, high = places[:, axis].min(), places[:, axis].max()
        for place in np.linspace(low, high, max(2, round((high - low) / space) + 1))[1:-1]:
            across = np.eye(3)[axis]
            everything = [*whole.verts, *whole.edges, *whole.faces]
            bmesh.ops.bisect_plane(
                whole, geom=everything, plane_co=across * place, plane_no=across, dist=1e-5
            )
    mesh = bpy.data.meshes.new(thing.name)
    whole.to_mesh(mesh)
    whole.free()
    copy = bpy.data.objects.new(f"{thing.name} cut", mesh)
    copy.matrix_world = thing.matrix_world
    bpy.context.scene.collection.objects.link(copy)
    mesh = read(copy)
    bpy.data.objects.remove(copy, do_unlink=True)
    a, b, c = (mesh.points[mesh.triangles[:, i]] for i in range(3))
    down = np.cross(b - a, c - a)[:, 2] < 0
    under = (mesh.points[mesh.triangles][..., 2] < UNDER).all(1)
    return _only(Mesh(mesh.points, mesh.normals, mesh.triangles[~(down & under)]))[0]


def floor(around: Floats, mat: Floats) -> tuple[Mesh, Floats, Mask]:
    """Return the floor around points.

    Also how much of the shadow on it remains (0 to 1), and where the mat covers it; what lies
    well under the mat is left out.
    """
    low, high = around.min(0)[:2], around.max(0)[:2]
    edges = mat.min(0)[:2], mat.max(0)[:2]
    lines = [_lines(*ends) for ends in zip(low, high, *edges, strict=True)]
    x, y = np.meshgrid(*lines)
    points = np.stack([x, y, np.full_like(x, -THICKNESS)], -1).reshape(-1, 3)
    rows, columns = x.shape
    a = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
    triangles = np.concatenate(
        [np.stack([a, a + 1, a + columns + 1], 1), np.stack([a, a + columns + 1, a + columns], 1)]
    )
    inner = edges[0] + CORNER, edges[1] - CORNER
    under = ((points[:, :2] > inner[0]) & (points[:, :2] < inner[1])).all(1)
    outside = np.maximum(np.maximum(low - points[:, :2], points[:, :2] - high), 0)
    fade = smoothstep(AROUND, AROUND * 0.3, np.linalg.norm(outside, axis=1))
    up = np.tile([0.0, 0.0, 1.0], (len(points), 1))
    seen = triangles[~under[triangles].all(1) & (fade[triangles] > 0).any(1)]
    result, used = _only(Mesh(points, up, seen))
    beyond = np.maximum(inner[0] - result.points[:, :2], result.points[:, :2] - inner[1])
    covered = np.linalg.norm(np.maximum(beyond, 0), axis=1) < CORNER - EDGE / 2
    return result, fade[used], covered


def wall(thing: Data, y: float, look: Look) -> tuple[Mesh, Floats]:
    """Return what is seen of the wall, and how opaque it is, 0 to 1."""
    whole = cut(thing, SPACES["wall"])
    behind = (whole.points[:, 1] < y + EDGE) & (whole.points[:, 2] < SKIRTING + EDGE)
    whole.points[behind, 2] = SKIRTING + EDGE  # what the board hides would shine through it
    eye = np.array([0.0, y + 1, 0.0])
    within = whole.points * [INSIDE, 1, 1] + [0, 0, EDGE]
    veil = wall_fade(y, eye, np.where([False, True, False], y, within) - eye, look)
    seen = whole.triangles[(veil[whole.triangles] > 0).any(1) & ~behind[whole.triangles].all(1)]
    result, used = _only(Mesh(whole.points, whole.normals, seen))
    return result, veil[used]


def _only(mesh: Mesh) -> tuple[Mesh, Ints]:
    """The points that triangles need, neighbours next to each other, and which they were."""
    used, flat = np.unique(mesh.triangles, return_inverse=True)
    order, triangles = ordered(mesh.points[used], flat.reshape(-1, 3))
    used = used[order]
    return Mesh(mesh.points[used], mesh.normals[used], triangles), used


def _lines(low: float, high: float, *edges: float) -> Floats:
    """Where the lines of the floor are; there is one on each side of an edge of the mat."""
    near = np.linspace(low - 0.05, high + 0.05, round((high - low + 0.1) / FINE) + 1)
    far = np.linspace(0.05, AROUND, round((AROUND - 0.05) / COARSE) + 1)[1:]
    beside = np.array([edges[0] - RIM, edges[0] + EDGE, edges[1] - EDGE, edges[1] + RIM])
    away = np.abs(near[:, None] - beside).min(1) > RIM / 2
    return np.sort(np.concatenate([low - far[::-1], near[away], beside, high + far]))
