"""Cycles on the CPU: the shadow small and soft, wall and figure at full size over it."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import bpy
import numpy as np
from PIL import Image, ImageFilter

from tools.studio.scene.props import FLOOR, WALL

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats
    from tools.studio.render.scene import Stage
    from tools.studio.scene.blender import Data

Part = tuple[int, int, int, int]

SHADOW_SCALE = 3
SHADOW_SAMPLES = 64
WALL_SAMPLES = 24  # matte and lit softly, it has little noise
SHADOW_TINT = (18, 26, 34)
SHADOW_BASE = 0.05  # fainter than this is no shadow
BORDER = 0.10  # share of the picture in which shadow and wall fade towards the frame


def render(
    stage: Stage, size: tuple[int, int], samples: int, shadow_samples: int = SHADOW_SAMPLES
) -> Image.Image:
    """Return the picture of the stage on a transparent background."""
    picture = backdrop(stage, size, shadow_samples)
    part = _part(stage.frame, size)
    picture.alpha_composite(person(stage, size, samples, part), part[:2])
    return picture


def backdrop(stage: Stage, size: tuple[int, int], samples: int) -> Image.Image:
    """Return the shadow on the floor, and the wall where there is one."""
    small = size[0] // SHADOW_SCALE, size[1] // SHADOW_SCALE
    _show(stage, _floor(stage))
    for thing in _floor(stage):
        thing.is_shadow_catcher = True
    picture = _shadow(shot(stage.scene, small, samples), size)
    veil = stage.veil(size)
    if veil is not None:
        _bare_floor(stage)
        _show(stage, _walls(stage))
        veil *= _inside(size)
        part = _filled(veil)
        wall = shot(stage.scene, size, min(samples, WALL_SAMPLES), part)
        left, top, right, bottom = part
        picture.alpha_composite(_veiled(wall, veil[top:bottom, left:right]), part[:2])
    return picture


def person(stage: Stage, size: tuple[int, int], samples: int, part: Part) -> Image.Image:
    """Return a part of the picture: figure, mat and roller, without shadow and wall."""
    _bare_floor(stage)
    hidden = _floor(stage) + _walls(stage)
    _show(stage, [thing for thing in _meshes(stage) if thing not in hidden])
    return shot(stage.scene, size, samples, part)


def _meshes(stage: Stage) -> list[Data]:
    return [thing for thing in stage.scene.objects if thing.type == "MESH"]


def _floor(stage: Stage) -> list[Data]:
    return [thing for thing in _meshes(stage) if thing.name == FLOOR]


def _walls(stage: Stage) -> list[Data]:
    return [thing for thing in _meshes(stage) if thing.name == WALL]


def _bare_floor(stage: Stage) -> None:
    """Let the floor throw light back instead of catching shadows."""
    for thing in _floor(stage):
        thing.is_shadow_catcher = False


def _part(frame: Floats, size: tuple[int, int]) -> Part:
    """The pixels around what there is to see: left, top, right, bottom."""
    width, height = size
    left, top = (max(0, math.floor(f * s) - 4) for f, s in zip(frame[:2], size, strict=True))
    right, bottom = math.ceil(frame[2] * width) + 4, math.ceil(frame[3] * height) + 4
    return left, top, min(width, right), min(height, bottom)


def _show(stage: Stage, seen: list[Data]) -> None:
    """Let the camera see only some of the meshes; all still throw shadows and light."""
    for thing in _meshes(stage):
        thing.visible_camera = thing in seen


def _filled(veil: Floats) -> Part:
    """The pixels around all that is not clear: left, top, right, bottom."""
    rows, columns = (np.flatnonzero((veil > 0).any(axis)) for axis in (1, 0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _veiled(wall: Image.Image, veil: Floats) -> Image.Image:
    """The wall, faded."""
    result = wall.convert("RGB")
    result.putalpha(Image.fromarray(np.round(veil * 255).astype(np.uint8)))
    return result


def shot(scene: Data, size: tuple[int, int], samples: int, part: Part | None = None) -> Image.Image:
    """One pass of the renderer, or only a part of the picture."""
    left, top, right, bottom = part or (0, 0, *size)
    settings = scene.render
    settings.use_border = settings.use_crop_to_border = True
    # Blender cuts off in single precision: aim inside the pixel, not at its edge.
    settings.border_min_x, settings.border_max_x = ((x + 0.25) / size[0] for x in (left, right))
    settings.border_min_y, settings.border_max_y = (
        (size[1] - y + 0.25) / size[1] for y in (bottom, top)
    )
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples = "CPU", samples
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.01
    cycles.use_denoising, cycles.denoising_prefilter = True, "ACCURATE"
    cycles.denoising_quality = "HIGH"
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
            if picture.size != (right - left, bottom - top):
                raise RuntimeError(f"Blender made {picture.size} of {part}")
            return picture.convert("RGBA")


def _shadow(caught: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The caught shadow at full size: faint tails gone, faded out towards the frame."""
    alpha = caught.getchannel("A").filter(ImageFilter.GaussianBlur(1.2))
    alpha = alpha.resize(size, Image.Resampling.BICUBIC)
    depth = np.asarray(alpha, dtype=np.float64) / 255
    depth = np.clip((depth - SHADOW_BASE) / (1 - SHADOW_BASE), 0, 1) * _inside(size)
    result = Image.new("RGBA", size, SHADOW_TINT)
    result.putalpha(Image.fromarray(np.round(depth * 255).astype(np.uint8)))
    return result


def _inside(size: tuple[int, int]) -> Floats:
    """One within the picture, falling to zero towards its frame."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    sides = x / width, 1 - (x + 1) / width, y / height, 1 - (y + 1) / height
    borders = np.clip(np.stack(sides) / BORDER, 0, 1)
    return np.asarray((borders * borders * (3 - 2 * borders)).prod(0))
