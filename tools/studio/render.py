"""Cycles on the CPU: shadow and wall small and soft, the figure at full size over them."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import bpy
import numpy as np
from PIL import Image, ImageFilter

from tools.studio.props import WALL

if TYPE_CHECKING:
    from tools.studio.blender import Data
    from tools.studio.scene import Stage
    from tools.studio.surface import Floats

Part = tuple[int, int, int, int]

SHADOW_SCALE = 3
SHADOW_SAMPLES = 64
SHADOW_TINT = (18, 26, 34)
SHADOW_BASE = 0.05  # fainter than this is no shadow
BORDER = 0.10  # share of the picture in which the shadow fades towards the frame


def render(stage: Stage, size: tuple[int, int], samples: int) -> Image.Image:
    """Return the picture of the stage on a transparent background."""
    floor = [thing for thing in stage.scene.objects if thing.is_shadow_catcher]
    meshes = [thing for thing in stage.scene.objects if thing.type == "MESH"]
    walls = [thing for thing in meshes if thing.name == WALL]
    small = size[0] // SHADOW_SCALE, size[1] // SHADOW_SCALE
    _show(meshes, floor)
    picture = _shadow(shot(stage.scene, small, SHADOW_SAMPLES), size)
    for thing in floor:  # it stays to throw light back
        thing.is_shadow_catcher = False
    veil = stage.veil(size)
    if veil is not None:
        _show(meshes, walls)
        picture.alpha_composite(_veiled(shot(stage.scene, small, SHADOW_SAMPLES), veil, size))
    _show(meshes, [thing for thing in meshes if thing not in floor + walls])
    part = _part(stage.frame, size)
    picture.alpha_composite(shot(stage.scene, size, samples, part), part[:2])
    return picture


def _part(frame: Floats, size: tuple[int, int]) -> Part:
    """The pixels around what there is to see: left, top, right, bottom."""
    width, height = size
    left, top = (max(0, math.floor(f * s) - 4) for f, s in zip(frame[:2], size, strict=True))
    right, bottom = math.ceil(frame[2] * width) + 4, math.ceil(frame[3] * height) + 4
    return left, top, min(width, right), min(height, bottom)


def _show(meshes: list[Data], seen: list[Data]) -> None:
    """Let the camera see only some of the meshes; all still throw shadows and light."""
    for thing in meshes:
        thing.visible_camera = thing in seen


def _veiled(wall: Image.Image, veil: Floats, size: tuple[int, int]) -> Image.Image:
    """The wall at full size, faded."""
    result = wall.convert("RGB").resize(size, Image.Resampling.BICUBIC)
    result.putalpha(Image.fromarray(np.round(veil * 255).astype(np.uint8)))
    return result


def shot(scene: Data, size: tuple[int, int], samples: int, part: Part | None = None) -> Image.Image:
    """One pass of the renderer, or only a part of the picture."""
    left, top, right, bottom = part or (0, 0, *size)
    settings = scene.render
    settings.use_border = settings.use_crop_to_border = True
    settings.border_min_x, settings.border_max_x = left / size[0], right / size[0]
    settings.border_min_y, settings.border_max_y = 1 - bottom / size[1], 1 - top / size[1]
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.02
    cycles.use_denoising, cycles.denoising_prefilter = True, "FAST"
    cycles.denoising_quality = "BALANCED"
    cycles.max_bounces, cycles.transparent_max_bounces = 4, 12
    cycles.caustics_reflective = cycles.caustics_refractive = False
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.render.film_transparent = True
    scene.view_settings.view_transform = "Standard"
    image = scene.render.image_settings
    image.file_format, image.color_mode, image.color_depth = "PNG", "RGBA", "8"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "shot.png"
        scene.render.filepath = str(path)
        bpy.ops.render.render(write_still=True)
        with Image.open(path) as picture:
            return picture.convert("RGBA")


def _shadow(caught: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The caught shadow at full size: faint tails gone, faded out towards the frame."""
    alpha = caught.getchannel("A").filter(ImageFilter.GaussianBlur(1.2))
    alpha = alpha.resize(size, Image.Resampling.BICUBIC)
    depth = np.asarray(alpha, dtype=np.float64) / 255
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    inset = np.minimum.reduce([x / width, 1 - (x + 1) / width, y / height, 1 - (y + 1) / height])
    border = np.clip(inset / BORDER, 0, 1)
    border = border * border * (3 - 2 * border)
    depth = np.clip((depth - SHADOW_BASE) / (1 - SHADOW_BASE), 0, 1) * border
    result = Image.new("RGBA", size, SHADOW_TINT)
    result.putalpha(Image.fromarray(np.round(depth * 255).astype(np.uint8)))
    return result
