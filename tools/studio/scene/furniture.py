"""A chair and a folded blanket: what carries the figure above the floor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy

from tools.studio.scene import material
from tools.studio.scene.look import FURNISHING, linear
from tools.studio.scene.reach import BACK_HIGH, RECLINE

if TYPE_CHECKING:
    from tools.studio.figure.skeleton import SupportAt
    from tools.studio.scene.blender import Data

SEAT_THICK, POST, BOARD = 0.028, 0.034, 0.02  # of a chair, metres
INSET = 0.028  # from the edge of the seat to the middle of a leg, metres
BACK_LOW = 0.64  # the lower edge of the board of the back, above the floor, metres
SPLAY = 0.03  # how far the hind legs stand out, metres
LAYERS = 3  # of the folded blanket
_EDGE = 0.28  # how much of its thickness the edge of a bar is rounded by
_SEGMENTS = 5

Place = tuple[float, float, float]


def build(scene: Data, support: SupportAt) -> None:
    """Put a support into the scene."""
    if support.kind == "chair":
        _chair(scene, support)
    else:
        _blanket(scene, support)


def _chair(scene: Data, support: SupportAt) -> None:
    x, y, high = support.top
    wide, deep = support.size
    wood = material.plain("wood", linear(FURNISHING.wood), 0.6)
    front, behind = y - deep / 2 + INSET, y + deep / 2 - INSET
    low, top = (behind + (z - high) * RECLINE for z in (BACK_LOW, BACK_HIGH))
    _bar(scene, wood, (x, y, high - SEAT_THICK), (x, y, high), (wide, deep))
    for side in (-1, 1):
        at = x + side * (wide / 2 - INSET)
        _bar(scene, wood, (at, front, 0), (at, front, high - 0.01), (POST, POST))
        _bar(scene, wood, (at, behind + SPLAY, 0), (at, behind, high), (POST, POST))
        _bar(scene, wood, (at, behind, high - 0.02), (at, top, BACK_HIGH), (POST, POST))
    _bar(scene, wood, (x, low, BACK_LOW), (x, top, BACK_HIGH - 0.01), (wide - INSET, BOARD))


def _blanket(scene: Data, support: SupportAt) -> None:
    x, y, high = support.top
    wide, deep = support.size
    wool = material.plain("blanket", linear(FURNISHING.blanket), 0.95)
    thick = high / LAYERS
    for layer in range(LAYERS):
        z = thick * layer
        size = (wide - 0.006 * (layer % 2), deep - 0.006 * (layer % 2))
        _bar(scene, wool, (x, y, z), (x, y, z + thick), size, rounded=thick * 0.49)


def _bar(
    scene: Data,
    shader: Data,
    start: Place,
    end: Place,
    size: tuple[float, float],
    rounded: float | None = None,
) -> None:
    """A bar or a board from one place to a higher one, so wide and deep, with rounded edges."""
    corners = [
        (x + u * size[0] / 2, y + v * size[1] / 2, z)
        for x, y, z in (start, end)
        for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    sides = [(i, (i + 1) % 4, (i + 1) % 4 + 4, i + 4) for i in range(4)]
    mesh = bpy.data.meshes.new("support")
    mesh.from_pydata(corners, [], [(3, 2, 1, 0), (4, 5, 6, 7), *sides])
    mesh.polygons.foreach_set("use_smooth", [True] * len(mesh.polygons))
    mesh.materials.append(shader)
    thing = bpy.data.objects.new("support", mesh)
    scene.collection.objects.link(thing)
    bevel = thing.modifiers.new("bevel", "BEVEL")
    bevel.limit_method, bevel.segments = "ANGLE", _SEGMENTS
    bevel.width = min(*size, end[2] - start[2]) * _EDGE if rounded is None else rounded
    bevel.harden_normals = True
