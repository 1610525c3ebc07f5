"""The posed skin, finely subdivided by Blender; what comes back is plain numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np

from tools.studio.figure.surface import Floats, Ints, Surface, triangles

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.scene.blender import Data

PARTS = (
    "body",
    "helper-l-eyelashes-1",
    "helper-l-eyelashes-2",
    "helper-r-eyelashes-1",
    "helper-r-eyelashes-2",
)


def posed_surface(body: Body, points: Floats, values: dict[str, Floats], levels: int) -> Surface:
    """The posed vertices, subdivided; values are given per vertex of the whole base mesh."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    faces = np.concatenate([body.faces[part] for part in PARTS])
    index, flat = np.unique(faces, return_inverse=True)
    part = np.zeros(len(body.vertices))
    for number, group in enumerate(PARTS):
        part[np.unique(body.faces[group])] = number
    thing = _object(points[index], flat.reshape(-1, 4))
    rest = {f"rest{k}": body.vertices[:, k] for k in range(3)}
    values = {**values, **rest, "part": part}
    for name, data in values.items():
        attribute = thing.data.attributes.new(name, "FLOAT", "POINT")
        attribute.data.foreach_set("value", data[index].astype(np.float32))
    fine = thing.modifiers.new("fine", "SUBSURF")
    fine.levels = levels
    return _evaluated(thing, list(values))


def _object(points: Floats, faces: Ints) -> Data:
    """A mesh object in the scene."""
    mesh = bpy.data.meshes.new("figure")
    mesh.from_pydata(points.tolist(), [], faces.tolist())
    mesh.update()
    thing = bpy.data.objects.new("figure", mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def _evaluated(thing: Data, names: list[str]) -> Surface:
    """The mesh after its modifiers, as arrays."""
    mesh = thing.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh()
    count = len(mesh.vertices)
    points = np.empty(count * 3)
    mesh.vertices.foreach_get("co", points)
    corners = np.empty(len(mesh.loops), np.int64)
    mesh.loops.foreach_get("vertex_index", corners)
    values = {}
    for name in names:
        data = np.empty(count, np.float32)
        mesh.attributes[name].data.foreach_get("value", data)
        values[name] = data.astype(float)
    rest = np.stack([values.pop(f"rest{k}") for k in range(3)], 1)
    return Surface(points.reshape(-1, 3), rest, triangles(corners.reshape(-1, 4)), values)
