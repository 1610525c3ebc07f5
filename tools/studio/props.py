"""Mat, wall and roller."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np
from mathutils import Vector

from tools.studio import material
from tools.studio.blender import Data, add
from tools.studio.look import Look, linear
from tools.studio.surface import Floats, Surface, smoothstep

if TYPE_CHECKING:
    from tools.studio.skeleton import Posed, RollerAt

FLOOR, WALL = "floor", "wall"
WIDTH = 0.68
THICKNESS = 0.005
CORNER = 0.05
AROUND = 0.07  # mat before and behind the figure, metres
_LOW, _TOUCHING = 0.25, 0.02


def mat(scene: Data, points: Floats, look: Look, posed: Posed) -> Floats:
    """The mat under the figure and the floor that catches its shadow; returns the outline."""
    ground = points[points[:, 2] < _LOW]
    touch = points[points[:, 2] < _TOUCHING]
    low, high = ground[:, 1].min() - AROUND, ground[:, 1].max() + AROUND
    if posed.wall is not None:
        low = posed.wall + 0.004
    middle = float(np.clip(touch[:, 0].min() + touch[:, 0].max(), -0.2, 0.2)) / 2
    outline = rounded((middle - WIDTH / 2, low), (middle + WIDTH / 2, high), CORNER)
    _slab(scene, outline, material.plain("mat", linear(look.mat), 0.95))
    bpy.ops.mesh.primitive_plane_add(size=12, location=(0, 0, -THICKNESS - 0.0005))
    bpy.context.object.name = FLOOR
    return np.column_stack([outline, np.zeros(len(outline))])


def rounded(low: tuple[float, float], high: tuple[float, float], radius: float) -> Floats:
    """A rectangle with rounded corners, counter-clockwise."""
    x, y = (low[0] + radius, high[0] - radius), (low[1] + radius, high[1] - radius)
    centres = [(x[1], y[1]), (x[0], y[1]), (x[0], y[0]), (x[1], y[0])]
    turns = np.radians(np.arange(0, 91, 9))
    quarters = [
        np.array(centre)
        + radius * np.stack([np.cos(turns + k * np.pi / 2), np.sin(turns + k * np.pi / 2)], 1)
        for k, centre in enumerate(centres)
    ]
    return np.concatenate(quarters)


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
    """A wall; its picture is faded afterwards. Returns what of it must be in the frame."""
    x, z = 2.0, 2.5
    place = np.array([[-x, y, -THICKNESS], [x, y, -THICKNESS], [x, y, z], [-x, y, z]])
    surface = Surface(place, place, np.array([[0, 1, 2], [0, 2, 3]]))
    panel = add(scene, WALL, surface, material.plain("wall", linear(look.wall), 0.95))
    panel.visible_shadow = panel.visible_diffuse = False
    return np.array([[u, y, v] for u in (-0.36, 0.36) for v in (0.0, 0.72)])


def wall_fade(y: float, eye: Floats, rays: Floats, look: Look) -> Floats:
    """How opaque the wall is in every pixel: it dissolves upwards and sideways."""
    away = (y - eye[1]) / rays[..., 1]
    place = eye + rays * away[..., None]
    side = smoothstep(0.98, 0.12, np.abs(place[..., 0]))
    above = smoothstep(1.10, 0.25, place[..., 2])
    standing = place[..., 2] > -THICKNESS
    return np.asarray(side * above * standing * (away > 0) * look.wall_opacity)


def roller(where: RollerAt, look: Look) -> None:
    """The foam roller."""
    bpy.ops.mesh.primitive_cylinder_add(
        radius=where.radius, depth=where.length, vertices=96, location=tuple(where.centre)
    )
    thing = bpy.context.object
    thing.rotation_euler = Vector(where.axis).to_track_quat("Z", "Y").to_euler()
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.width, bevel.segments, bevel.limit_method = 0.008, 4, "ANGLE"
    bpy.ops.object.shade_smooth_by_angle(angle=0.6)
    thing.data.materials.append(material.plain("roller", linear(look.roller), 0.9))
