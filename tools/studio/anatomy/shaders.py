"""Shaders of the plates: bone, muscle, arrows, and how clear the body around them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.studio.scene.look import linear
from tools.studio.scene.material import Shader

if TYPE_CHECKING:
    from tools.studio.scene.blender import Data

BONE, TENDON = "#EFE4CC", "#F3DCCB"
CLEAR, EDGE = 0.20, 1.0  # how opaque the body is towards the camera, and where it turns away


def clearness() -> Data:
    """Light as strong as a body of glass is opaque: clear in front, firm at its outline."""
    shader = Shader("body")
    turned = shader.node("ShaderNodeLayerWeight", Blend=0.35).outputs["Facing"]
    rim = shader.math("MULTIPLY", shader.math("POWER", turned, 1.2), EDGE - CLEAR)
    light = shader.node("ShaderNodeEmission", Strength=shader.math("ADD", rim, CLEAR))
    shader.feed(shader.output.inputs["Surface"], light.outputs[0])
    return shader.material


def bone() -> Data:
    """Ivory with a fine grain."""
    shader = Shader("bone")
    shader.paint(linear(BONE), 0.55)
    shader.surface.inputs["Specular IOR Level"].default_value = 0.3
    grain = shader.node("ShaderNodeTexNoise", Vector=shader.rest(), Scale=140.0, Detail=3.0)
    shader.bump(grain.outputs[0], 0.12, 0.002)
    return shader.material


def muscle(colour: str) -> Data:
    """Streaks along the fibres, pale where they end in tendon, bright where ``press`` is set."""
    shader = Shader("muscle")
    line = shader.node(
        "ShaderNodeCombineXYZ", X=shader.math("MULTIPLY", shader.value("across"), 26.0)
    )
    streak = shader.node("ShaderNodeTexNoise", Vector=line.outputs[0], Scale=1.6, Detail=3.0)
    tint = linear(colour)
    dark, pale = ((*(min(1.0, c * k) for c in tint[:3]), 1.0) for k in (0.66, 1.2))
    flesh = shader.mix(streak.outputs[0], dark, pale)
    shader.paint(shader.mix(shader.value("tendon"), flesh, linear(TENDON)), 0.5)
    shader.surface.inputs["Specular IOR Level"].default_value = 0.35
    shader.bump(streak.outputs[0], 0.35, 0.004)
    shader.feed(shader.surface.inputs["Emission Color"], linear("#FFD23F"))
    shader.feed(
        shader.surface.inputs["Emission Strength"],
        shader.math("MULTIPLY", shader.value("press"), 0.7),
    )
    return shader.material


def arrow(colour: str) -> Data:
    """One colour that shadows hardly darken."""
    shader = Shader("arrow")
    shader.paint(linear(colour), 0.7)
    shader.feed(shader.surface.inputs["Emission Color"], linear(colour))
    shader.surface.inputs["Emission Strength"].default_value = 0.5
    return shader.material
