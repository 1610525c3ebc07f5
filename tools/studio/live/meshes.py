"""Meshes of Blender as arrays, after their modifiers and in the world."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import bpy
import numpy as np

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats, Ints
    from tools.studio.scene.blender import Data


@dataclass(frozen=True)
class Mesh:
    """Places (m), normals and triangles of a mesh."""

    points: Floats
    normals: Floats
    triangles: Ints


def read(thing: Data) -> Mesh:
    """Return what an object looks like."""
    bpy.context.view_layer.update()
    mesh = thing.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh()
    mesh.calc_loop_triangles()
    count = len(mesh.vertices)
    points = _floats(mesh.vertices, "co", count)
    corners = np.empty(len(mesh.loops), np.int32)
    mesh.loops.foreach_get("vertex_index", corners)
    normals = np.zeros((count, 3))
    np.add.at(normals, corners, _floats(mesh.corner_normals, "vector", len(corners)))
    triangles = np.empty(len(mesh.loop_triangles) * 3, np.int32)
    mesh.loop_triangles.foreach_get("vertices", triangles)
    matrix = np.array(thing.matrix_world)
    turned = normals @ matrix[:3, :3].T
    length = np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-12)
    return Mesh(
        points @ matrix[:3, :3].T + matrix[:3, 3],
        turned / length,
        triangles.reshape(-1, 3).astype(np.int64),
    )


def value(thing: Data, name: str) -> Floats | None:
    """Return a vertex value of an object by its name."""
    attribute = thing.data.attributes.get(name)
    if attribute is None:
        return None
    data = np.empty(len(attribute.data), np.float32)
    attribute.data.foreach_get("value", data)
    return np.asarray(data, np.float64)


def _floats(items: Data, name: str, count: int) -> Floats:
    data = np.empty(count * 3, np.float32)
    items.foreach_get(name, data)
    return np.asarray(data.reshape(-1, 3), np.float64)
