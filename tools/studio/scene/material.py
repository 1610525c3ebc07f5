"""Shaders: matte skin, knit cloth that can glow, combed hair, mat, wall and roller."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy

from tools.studio.scene.look import Colour, Gaze, Look, linear

if TYPE_CHECKING:
    from tools.studio.scene.blender import Data


SEAM = 0.014  # how far from the edge of a garment its hem is sewn, metres
BLADE = 0.7  # how clearly the shoulder blades stand out, through the shirt too
ROOTS = 0.012  # how far behind the hairline skin shows between the strands, metres


class Shader:
    """A small helper around one node tree."""

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.surface = self.tree.nodes["Principled BSDF"]
        self.output = self.tree.nodes["Material Output"]

    def node(self, kind: str, **inputs: Data) -> Data:
        """A node with its inputs set to numbers, colours or sockets."""
        node = self.tree.nodes.new(kind)
        for name, value in inputs.items():
            self.feed(node.inputs[name.replace("_", " ")], value)
        return node

    def feed(self, socket: Data, value: Data) -> None:
        """Set an input to a value or link it to an output."""
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def value(self, name: str) -> Data:
        """A vertex value by name."""
        node = self.node("ShaderNodeAttribute")
        node.attribute_name = name
        return node.outputs["Fac"]

    def rest(self) -> Data:
        """The rest position of the vertex, for patterns that stick to the body."""
        node = self.node("ShaderNodeAttribute")
        node.attribute_name = "rest"
        return node.outputs["Vector"]

    def math(self, operation: str, *values: Data) -> Data:
        """One arithmetic node."""
        node = self.node("ShaderNodeMath")
        node.operation = operation
        for socket, value in zip(node.inputs, values, strict=False):
            self.feed(socket, value)
        return node.outputs[0]

    def seen(self) -> Data:
        """One where the camera looks, zero where light is thrown back to something else."""
        return self.node("ShaderNodeLightPath").outputs["Is Camera Ray"]

    def mix(self, factor: Data, a: Data, b: Data) -> Data:
        """A blend of two colours."""
        node = self.node("ShaderNodeMix")
        node.data_type = "RGBA"
        for socket, value in ((0, factor), (6, a), (7, b)):
            self.feed(node.inputs[socket], value)
        return node.outputs[2]

    def paint(self, colour: Data, roughness: float) -> None:
        """Base colour and roughness of the surface."""
        self.feed(self.surface.inputs["Base Color"], colour)
        self.surface.inputs["Roughness"].default_value = roughness

    def bump(self, height: Data, strength: float, distance: float) -> None:
        """Relief from a height, on top of what relief there is."""
        node = self.node("ShaderNodeBump", Height=height, Strength=strength, Distance=distance)
        before = self.surface.inputs["Normal"].links
        if before:
            self.feed(node.inputs["Normal"], before[0].from_socket)
        self.feed(self.surface.inputs["Normal"], node.outputs[0])

    def step(self, low: float, high: float, value: Data) -> Data:
        """Rises softly from 0 at low to 1 at high."""
        node = self.node("ShaderNodeMapRange", From_Min=low, From_Max=high, Value=value)
        node.interpolation_type = "SMOOTHSTEP"
        return node.outputs[0]


def skin(look: Look) -> Data:
    """Warm matte skin with blush, lips, nails, beard and brows."""
    shader = Shader("skin")
    colour: Data = linear(look.skin)
    for name, strength, tint in (
        ("blush", 0.40, look.blush), ("lips", 0.80, look.lips), ("nails", 0.25, look.nails),
        ("scalp", 0.60, look.hair), ("beard", 0.70, look.hair), ("brow", 0.85, look.brow),
    ):  # fmt: skip
        share = shader.math("MULTIPLY", shader.value(name), strength)
        colour = shader.mix(share, colour, linear(tint))
    shader.paint(colour, 0.55)
    inputs = shader.surface.inputs
    inputs["Subsurface Weight"].default_value = 0.25
    inputs["Subsurface Radius"].default_value = (1.0, 0.35, 0.2)
    inputs["Subsurface Scale"].default_value = 0.006
    inputs["Specular IOR Level"].default_value = 0.3
    shader.bump(shader.value("ridge"), 0.6, 0.004)
    shader.bump(shader.value("blade"), BLADE, 0.012)
    return shader.material


def cloth(name: str, colour: str, look: Look) -> Data:
    """Soft knit; where the value "glow" is set the worked muscle shines through.

    It is shown to the camera alone, and throws no red on the mat.
    """
    shader = Shader(name)
    heat = shader.math("MULTIPLY", shader.value("glow"), shader.seen())
    hue = shader.mix(shader.math("MULTIPLY", heat, 0.95), linear(colour), linear(look.hot))
    shader.paint(hue, 0.85)
    inputs = shader.surface.inputs
    inputs["Sheen Weight"].default_value = 0.12
    inputs["Sheen Roughness"].default_value = 0.5
    inputs["Specular IOR Level"].default_value = 0.2
    shader.feed(inputs["Emission Color"], linear(look.hot))
    shader.feed(
        inputs["Emission Strength"], shader.math("MULTIPLY", shader.math("POWER", heat, 1.5), 0.42)
    )
    noise = shader.node("ShaderNodeTexNoise", Vector=shader.rest(), Scale=26.0, Detail=1.5)
    shader.bump(noise.outputs[0], 0.10, 0.012)
    shader.bump(shader.value("blade"), BLADE, 0.012)
    edge = shader.value("edge")
    seam = shader.math("ABSOLUTE", shader.math("SUBTRACT", edge, SEAM))
    shader.bump(shader.step(0.0, 0.0022, seam), 1.0, 0.0012)
    return shader.material


def hair(look: Look) -> Data:
    """Combed hair: fine streaks along the value "strand"."""
    shader = Shader("hair")
    strand = shader.value("strand")
    line = shader.node("ShaderNodeCombineXYZ", X=strand)
    streak = shader.node("ShaderNodeTexNoise", Vector=line.outputs[0], Scale=1.6, Detail=5.0)
    dark = linear(look.hair)
    light = (*(min(1.0, c * 1.9) for c in dark[:3]), 1.0)
    shade = shader.mix(streak.outputs[0], (*(c * 0.45 for c in dark[:3]), 1.0), light)
    root = shader.math("DIVIDE", shader.value("root"), ROOTS)
    uneven = shader.math("MULTIPLY", shader.math("SUBTRACT", streak.outputs[0], 0.5), 3.0)
    full = shader.step(0.0, 1.0, shader.math("ADD", root, uneven))
    bare = shader.mix(0.45, linear(look.skin), dark)
    shader.paint(shader.mix(full, bare, shade), 0.46)
    shader.surface.inputs["Specular IOR Level"].default_value = 0.35
    shader.bump(streak.outputs[0], 0.55, 0.004)
    return shader.material


def eyes(colours: Gaze) -> Data:
    """The white, iris and pupil of an eye, by its vertex values, and moist."""
    shader = Shader("eyes")
    white = shader.mix(shader.value("corner"), linear(colours.white), linear(colours.corner))
    iris = shader.mix(shader.value("limbus"), linear(colours.iris), linear(colours.limbus))
    colour = shader.mix(shader.value("iris"), white, iris)
    colour = shader.mix(shader.value("pupil"), colour, linear(colours.pupil))
    colour = shader.mix(shader.value("glint"), colour, linear(colours.glint))
    shader.paint(colour, 0.12)
    shader.surface.inputs["Specular IOR Level"].default_value = 0.5
    return shader.material


def plain(name: str, colour: Colour, roughness: float = 0.85) -> Data:
    """One matte colour."""
    shader = Shader(name)
    shader.paint(colour, roughness)
    shader.surface.inputs["Specular IOR Level"].default_value = 0.2
    return shader.material


def wall(look: Look) -> Data:
    """Matte paint, and another where the value "skirting" is one."""
    shader = Shader("wall")
    paint = shader.mix(shader.value("skirting"), linear(look.wall), linear(look.skirting))
    shader.paint(paint, 0.95)
    shader.surface.inputs["Specular IOR Level"].default_value = 0.2
    return shader.material
