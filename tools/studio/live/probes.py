"""Light of the renderer itself at any points: a tiny white triangle for each, baked by Cycles.

The triangles see the scene and are not seen by it, so that nothing in it needs to be changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np

from tools.studio.live import paint

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats
    from tools.studio.scene.blender import Data

_ABOVE = 0.0007  # metres between a point and its triangle
_SIZE = 0.0004
_NAME = "probes"
_CORNERS = 3
_UPRIGHT = 0.8


def light(scene: Data, points: Floats, normals: Floats, samples: int) -> Floats:
    """Return the light (linear RGB) that white paper at the points would throw back.

    Args:
        scene: What throws light and shadow.
        points: Places, (n, 3), metres.
        normals: Where the paper faces, (n, 3).
        samples: Paths for each of the three corners of a triangle.
    """
    thing = _triangles(scene, points, normals)
    cycles = scene.cycles
    scene.render.engine = "CYCLES"
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_adaptive_sampling = cycles.use_denoising = False
    cycles.max_bounces, cycles.transparent_max_bounces = 4, 12
    cycles.caustics_reflective = cycles.caustics_refractive = False
    paint.bake(scene, thing, {"DIRECT", "INDIRECT"})
    data = np.empty(len(points) * _CORNERS * 4, np.float32)
    thing.data.color_attributes["light"].data.foreach_get("color", data)
    bpy.data.objects.remove(thing, do_unlink=True)
    return np.asarray(data.reshape(-1, _CORNERS, 4)[..., :3].mean(1), np.float64)


def _triangles(scene: Data, points: Floats, normals: Floats) -> Data:
    """One triangle a point, invisible to all rays but those of volumes: one is asked for."""
    helper = np.where(np.abs(normals[:, 2:]) > _UPRIGHT, [1.0, 0.0, 0.0], [0.0, 0.0, 1.0])
    u = np.cross(normals, helper)
    u /= np.maximum(np.linalg.norm(u, axis=1, keepdims=True), 1e-12)
    v = np.cross(normals, u)
    turns = np.radians([0, 120, 240])
    corners = (points + normals * _ABOVE)[:, None] + _SIZE * (
        u[:, None] * np.cos(turns)[:, None] + v[:, None] * np.sin(turns)[:, None]
    )
    count = len(points)
    mesh = bpy.data.meshes.new(_NAME)
    mesh.vertices.add(count * _CORNERS)
    mesh.vertices.foreach_set("co", corners.ravel())
    mesh.loops.add(count * _CORNERS)
    mesh.loops.foreach_set("vertex_index", np.arange(count * _CORNERS, dtype=np.int32))
    mesh.polygons.add(count)
    mesh.polygons.foreach_set("loop_start", np.arange(0, count * _CORNERS, 3, dtype=np.int32))
    mesh.update(calc_edges=True)
    mesh.color_attributes.active_color = mesh.color_attributes.new("light", "FLOAT_COLOR", "POINT")
    white = bpy.data.materials.new(_NAME)
    white.use_nodes = True
    tree = white.node_tree
    paper = tree.nodes.new("ShaderNodeBsdfDiffuse")
    paper.inputs["Color"].default_value = (1.0, 1.0, 1.0, 1.0)
    tree.links.new(paper.outputs[0], tree.nodes["Material Output"].inputs["Surface"])
    mesh.materials.append(white)
    thing = bpy.data.objects.new(_NAME, mesh)
    for ray in ("camera", "diffuse", "glossy", "transmission", "shadow"):
        setattr(thing, f"visible_{ray}", False)
    scene.collection.objects.link(thing)
    return thing
