"""The paint of the stills, asked of their own materials, at the points of the live image."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats
    from tools.studio.scene.blender import Data

_NAME = "albedo"
PLAIN = 0.8, 0.0, 1.0  # grey, specular and roughness of what has no material


def albedo(scene: Data, thing: Data) -> Floats:
    """Return the colour (linear RGB) of every vertex of an object, without light."""
    count = len(thing.data.vertices)
    if not thing.data.materials:
        return np.full((count, 3), PLAIN[0])
    scene.render.engine = "CYCLES"
    scene.cycles.device, scene.cycles.samples = "CPU", 1
    attribute = thing.data.color_attributes.new(_NAME, "FLOAT_COLOR", "POINT")
    thing.data.color_attributes.active_color = attribute
    bake(scene, thing, {"COLOR"})
    data = np.empty(count * 4, np.float32)
    thing.data.color_attributes[_NAME].data.foreach_get("color", data)
    return np.asarray(data.reshape(-1, 4)[:, :3], np.float64)


def finish(thing: Data) -> tuple[float, float]:
    """Return how much an object shines, and how rough it is."""
    if not thing.data.materials:
        return PLAIN[1:]
    inputs = thing.data.materials[0].node_tree.nodes["Principled BSDF"].inputs
    return inputs["Specular IOR Level"].default_value, inputs["Roughness"].default_value


def bake(scene: Data, thing: Data, passes: set[str]) -> None:
    """Let Cycles write diffuse light, colour or both into the active colours of an object."""
    layer = scene.view_layers[0]
    for other in scene.objects:
        other.select_set(other is thing, view_layer=layer)
    layer.objects.active = thing
    with bpy.context.temp_override(
        scene=scene, view_layer=layer, object=thing, active_object=thing,
        selected_objects=[thing], selected_editable_objects=[thing],
    ):  # fmt: skip
        bpy.ops.object.bake(type="DIFFUSE", target="VERTEX_COLORS", pass_filter=passes)
