"""What several modules need of Blender, whose Python module carries no types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import bpy
import numpy as np

if TYPE_CHECKING:
    from tools.studio.figure.surface import Surface

Data: TypeAlias = Any


def add(scene: Data, name: str, surface: Surface, shader: Data) -> Data:
    """Put a surface into the scene as a smooth mesh with its vertex values."""
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(len(surface.points))
    mesh.vertices.foreach_set("co", surface.points.ravel())
    mesh.loops.add(surface.faces.size)
    mesh.loops.foreach_set("vertex_index", surface.faces.ravel().astype(np.int32))
    mesh.polygons.add(len(surface.faces))
    mesh.polygons.foreach_set("loop_start", np.arange(0, surface.faces.size, 3, dtype=np.int32))
    mesh.update(calc_edges=True)
    mesh.shade_smooth()
    mesh.normals_split_custom_set_from_vertices(surface.normals)
    rest = mesh.attributes.new("rest", "FLOAT_VECTOR", "POINT")
    rest.data.foreach_set("vector", surface.rest.astype(np.float32).ravel())
    for key, value in surface.values.items():
        attribute = mesh.attributes.new(key, "FLOAT", "POINT")
        attribute.data.foreach_set("value", value.astype(np.float32))
    mesh.materials.append(shader)
    thing = bpy.data.objects.new(name, mesh)
    scene.collection.objects.link(thing)
    return thing
