"""One soft key from the upper left of the camera, a quiet fill, a rim from behind."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import bpy
from mathutils import Vector

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats
    from tools.studio.scene.blender import Data


@dataclass(frozen=True)
class Lamp:
    """A round soft light: direction relative to the camera (degrees), metres, watts, colour."""

    azimuth: float
    height: float
    distance: float
    size: float
    power: float
    colour: tuple[float, float, float]


KEY = Lamp(-50, 52, 4.2, 1.5, 185, (1.0, 0.955, 0.90))
RIM = Lamp(155, 44, 4.0, 3.0, 78, (1.0, 0.93, 0.84))
FILL = Lamp(60, 18, 4.5, 3.0, 28, (1.0, 0.97, 0.94))
SKY = (0.93, 0.97, 1.0, 1.0)
SKY_STRENGTH = 0.36


def light(scene: Data, target: Floats, azimuth: float) -> None:
    """Light the target as seen from a camera at this azimuth (degrees, 0 is in front)."""
    world = bpy.data.worlds.new("world")
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    background.inputs["Color"].default_value = SKY
    background.inputs["Strength"].default_value = SKY_STRENGTH
    scene.world = world
    for lamp in (KEY, RIM, FILL):
        _hang(scene, lamp, Vector(target.tolist()), azimuth)


def _hang(scene: Data, lamp: Lamp, target: Vector, azimuth: float) -> None:
    """Put a lamp into the scene, aimed at the target."""
    data = bpy.data.lights.new("light", "AREA")
    data.shape, data.size, data.energy, data.color = "DISK", lamp.size, lamp.power, lamp.colour
    thing = bpy.data.objects.new("light", data)
    a, h = math.radians(azimuth + lamp.azimuth), math.radians(lamp.height)
    way = Vector((math.sin(a) * math.cos(h), -math.cos(a) * math.cos(h), math.sin(h)))
    thing.location = target + way * lamp.distance
    thing.rotation_euler = (-way).to_track_quat("-Z", "Y").to_euler()
    scene.collection.objects.link(thing)
