"""Blender's armature bends the body; what comes back is plain numpy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np
from mathutils import Matrix, Vector

from tools.studio.surface import Floats, Surface, triangles

if TYPE_CHECKING:
    from tools.studio.blender import Data
    from tools.studio.body import Body
    from tools.studio.skeleton import Posed

PARTS = ("body", "helper-l-eyelashes-1", "helper-l-eyelashes-2",
         "helper-r-eyelashes-1", "helper-r-eyelashes-2")
_SHORTEST = 1e-3  # bones, in metres
_FAINTEST = 1e-4  # skin weights


def posed_surface(
    body: Body, posed: Posed, values: dict[str, Floats], levels: int
) -> Surface:
    """The body in its pose, subdivided; values are given per vertex of the whole base mesh."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    armature = _armature(body)
    index, quads = _used(body)
    thing = _object("figure", body.vertices[index], quads)
    parts = np.zeros(len(body.vertices))
    for number, group in enumerate(PARTS):
        parts[np.unique(body.faces[group])] = number
    for name, data in {**values, "part": parts}.items():
        attribute = thing.data.attributes.new(name, "FLOAT", "POINT")
        attribute.data.foreach_set("value", data[index].astype(np.float32))
    attribute = thing.data.attributes.new("rest", "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", body.vertices[index].astype(np.float32).ravel())
    _bind(thing, armature, body, index, levels)
    _drive(armature, body, posed)
    return _evaluated(thing, [*values, "part"])


def _used(body: Body) -> tuple[Data, Data]:
    """Vertices of the parts that are drawn, and their faces renumbered."""
    faces = np.concatenate([body.faces[part] for part in PARTS])
    index, flat = np.unique(faces, return_inverse=True)
    return index, flat.reshape(-1, faces.shape[1])


def _armature(body: Body) -> Data:
    """An armature with the bones of the body."""
    data = bpy.data.armatures.new("rig")
    thing = bpy.data.objects.new("rig", data)
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.view_layer.objects.active = thing
    bpy.ops.object.mode_set(mode="EDIT")
    for i, bone in enumerate(body.bones):
        edit = data.edit_bones.new(bone)
        edit.head, edit.tail = body.heads[i], body.tails[i]
        if edit.length < _SHORTEST:
            edit.tail = edit.head + Vector((0, 0, 0.05))
    for bone, parent in zip(body.bones, body.parents, strict=True):
        if parent >= 0:
            data.edit_bones[bone].parent = data.edit_bones[body.bones[parent]]
    bpy.ops.object.mode_set(mode="OBJECT")
    return thing


def _object(name: str, points: Floats, faces: Data) -> Data:
    """A mesh object in the scene."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(points.tolist(), [], faces.tolist())
    mesh.update()
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def _bind(thing: Data, armature: Data, body: Body, index: Data, levels: int) -> None:
    """Skin weights and the modifiers that bend, repair and subdivide."""
    weights = body.weights[index]
    for column, bone in enumerate(body.bones):
        touched = np.nonzero(weights[:, column] > _FAINTEST)[0]
        if len(touched):
            group = thing.vertex_groups.new(name=bone)
            for i in touched:
                group.add([int(i)], float(weights[i, column]), "REPLACE")
    bend = thing.modifiers.new("bend", "ARMATURE")
    bend.object = armature
    bend.use_deform_preserve_volume = True
    repair = thing.modifiers.new("repair", "CORRECTIVE_SMOOTH")
    repair.iterations = 12
    repair.smooth_type = "LENGTH_WEIGHTED"
    fine = thing.modifiers.new("fine", "SUBSURF")
    fine.levels = fine.render_levels = levels


def _drive(armature: Data, body: Body, posed: Posed) -> None:
    """World rotation and head of every bone; bones come parents first."""
    world: list[Data] = []
    for i, bone in enumerate(body.bones):
        pose = armature.pose.bones[bone]
        rest = pose.bone.matrix_local
        turn = Matrix(posed.rotations[i].tolist()).to_4x4()
        move = Matrix.Translation(Vector(posed.heads[i]))
        world.append(move @ turn @ Matrix.Translation(-Vector(body.heads[i])) @ rest)
        parent = int(body.parents[i])
        if parent >= 0:
            above = armature.pose.bones[body.bones[parent]].bone.matrix_local
            rest = world[parent] @ above.inverted() @ rest
        pose.matrix_basis = rest.inverted() @ world[i]
    bpy.context.view_layer.update()


def _evaluated(thing: Data, names: list[str]) -> Surface:
    """The mesh after its modifiers, as arrays."""
    mesh = thing.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh()
    count = len(mesh.vertices)
    points = np.empty(count * 3)
    mesh.vertices.foreach_get("co", points)
    rest = np.empty(count * 3, np.float32)
    mesh.attributes["rest"].data.foreach_get("vector", rest)
    corners = np.empty(len(mesh.loops), np.int64)
    mesh.loops.foreach_get("vertex_index", corners)
    values = {}
    for name in names:
        data = np.empty(count, np.float32)
        mesh.attributes[name].data.foreach_get("value", data)
        values[name] = data.astype(float)
    return Surface(points.reshape(-1, 3), rest.reshape(-1, 3).astype(float),
                   triangles(corners.reshape(-1, 4)), values)
