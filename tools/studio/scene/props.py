"""Floor, mat, wall and roller."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np
from mathutils import Vector

from tools.studio.figure.surface import Floats, Surface, smoothstep
from tools.studio.scene import material, reach
from tools.studio.scene.blender import Data, add
from tools.studio.scene.look import Look, linear

if TYPE_CHECKING:
    from tools.studio.figure.skeleton import Posed, RollerAt

FLOOR, WALL, ROLLER = "floor", "wall", "roller"
THICKNESS = 0.005
WALL_SIDE = 0.62  # from the middle to where the wall ends, metres
WALL_SOLID, WALL_TOP = 0.78, 1.05  # up to where it is solid, and where it has dissolved, metres
SKIRTING, SKIRTING_DEPTH = 0.075, 0.012  # height of the board and how far it stands out, metres


def mat(scene: Data, points: Floats, look: Look, posed: Posed, wide: float) -> Floats:
    """The mat under the figure and the floor that catches its shadow; returns the outline."""
    outline = reach.mat(points, posed, wide)
    _slab(scene, outline[:, :2], material.plain("mat", linear(look.mat), 0.95))
    floor(-THICKNESS)
    return outline


def floor(height: float = 0.0) -> None:
    """The floor that catches the shadow."""
    bpy.ops.mesh.primitive_plane_add(size=12, location=(0, 0, height - 0.0005))
    bpy.context.object.name = FLOOR


def _slab(scene: Data, outline: Floats, shader: Data) -> None:
    """A thin plate with softly rounded edges whose upper side is the floor."""
    n = len(outline)
    points = [(x, y, z) for z in (-THICKNESS, 0.0) for x, y in outline]
    sides = [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)]
    mesh = bpy.data.meshes.new("mat")
    mesh.from_pydata(points, [], [tuple(range(n, 2 * n)), tuple(range(n))[::-1], *sides])
    mesh.materials.append(shader)
    thing = bpy.data.objects.new("mat", mesh)
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.width, bevel.segments, bevel.limit_method = 0.0018, 3, "ANGLE"
    scene.collection.objects.link(thing)


def wall(scene: Data, y: float, look: Look) -> Floats:
    """A piece of wall with a skirting board; returns what of it must be in the frame."""
    panel = add(scene, WALL, wall_surface(y), material.wall(look))
    panel.visible_shadow = panel.visible_diffuse = False
    return reach.wall(y)


def wall_surface(y: float) -> Surface:
    """The face of the wall, and before it that of its skirting board.

    The value "skirting" is one on the board, whose upper edge is softly rounded.
    """
    turns = np.radians(np.linspace(0, 90, 5))
    edge = SKIRTING_DEPTH * np.stack([np.sin(turns), np.cos(turns) - 1], 1) + [0, SKIRTING]
    profile = np.array([(0, WALL_TOP), (0, -THICKNESS), *edge, (SKIRTING_DEPTH, -THICKNESS)])
    sides = (-WALL_SIDE, WALL_SIDE)
    place = np.array([(x, y + away, z) for away, z in profile for x in sides])
    first = 2 * np.array([i for i in range(len(profile) - 1) if i != 1])[:, None]
    faces = np.concatenate([first + np.array(corners) for corners in ((0, 3, 2), (0, 1, 3))])
    board = np.repeat(np.arange(len(profile)) > 1, 2).astype(float)
    return Surface(place, place, faces, {"skirting": board})


def wall_fade(y: float, eye: Floats, rays: Floats, look: Look) -> Floats:
    """How opaque the wall is in every pixel: it ends at its sides, and dissolves upwards."""
    away = (y - eye[1]) / rays[..., 1]
    place = eye + rays * away[..., None]
    side = smoothstep(WALL_SIDE + 0.002, WALL_SIDE - 0.004, np.abs(place[..., 0]))
    above = smoothstep(WALL_TOP, WALL_SOLID, place[..., 2])
    standing = place[..., 2] > -THICKNESS
    return np.asarray(side * above * standing * (away > 0) * look.wall_opacity)


def roller(where: RollerAt, look: Look) -> Data:
    """The foam roller."""
    bpy.ops.mesh.primitive_cylinder_add(
        radius=where.radius, depth=where.length, vertices=96, location=tuple(where.centre)
    )
    thing = bpy.context.object
    thing.name = ROLLER
    thing.rotation_euler = Vector(where.axis).to_track_quat("Z", "Y").to_euler()
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.width, bevel.segments, bevel.limit_method = 0.008, 4, "ANGLE"
    bpy.ops.object.shade_smooth_by_angle(angle=0.6)
    thing.data.materials.append(material.plain("roller", linear(look.roller), 0.9))
    return thing
