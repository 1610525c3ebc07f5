"""From the name of a pose to the finished WebP files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from tools.studio import poses
from tools.studio.anatomy import plate
from tools.studio.dress import muscle
from tools.studio.figure import body
from tools.studio.figure.skin import skin
from tools.studio.manifest import RESOURCES, files, held, is_plate, stretch_of
from tools.studio.poses import variants
from tools.studio.render import render, scene
from tools.studio.scene import reach
from tools.studio.scene.look import LOOKS
from tools.studio.scene.view import SECOND, view_of

if TYPE_CHECKING:
    from pathlib import Path

    from tools.studio.figure.surface import Floats

SAMPLES = 48
DRAFT_SAMPLES = 8
QUALITY = 92
THUMB = (168, 126)
SMALL = (480, 360)
WHOLE = (0.0, 0.0, 1.0, 1.0)
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Picture:
    """A finished picture, the box of the figure in it, and places worth pointing at (0 to 1).

    The ``whole`` is the box of the figure with what is under it.
    """

    image: Image.Image
    box: Box
    anchors: dict[str, list[float]]
    whole: Box = WHOLE


def make(
    name: str, figure: str, folder: Path = RESOURCES, *, draft: bool = False
) -> dict[str, Any]:
    """Render one picture, put its files into place below the folder, return facts about it."""
    look = LOOKS[figure]
    width, height = look.size
    size = (width // 2, height // 2) if draft else (width, height)
    samples = DRAFT_SAMPLES if draft else SAMPLES
    if is_plate(name):
        someone, pose = body.load(figure), held(name)
        posed = poses.solve(someone, pose) if pose else None
        levels = 1 if draft else 2
        image, parts = plate.plate(someone, posed, stretch_of(name), look, size, samples, levels)
        made = Picture(image, WHOLE, {part: _rounded(at) for part, at in parts.items()})
    else:
        set_up = stage(name, figure, levels=1 if draft else 2)
        made = Picture(render.render(set_up, size, samples), *facts(set_up))
    half = made.image.resize((width // 2, height // 2), Image.Resampling.LANCZOS)
    (folder / figure).mkdir(parents=True, exist_ok=True)
    thumb = thumbnail(made.image, made.box)
    images = [made.image, half, thumb]
    if name in SECOND:
        images.append(render.render(second(name, figure, 1), SMALL, samples))
    for file, image in zip(files(name, figure), images, strict=True):
        _save(image, folder / file)
    varied = {"whole": made.whole} if name in variants.described() else {}
    return {"box": made.box, "anchors": made.anchors, **varied}


def stage(name: str, figure: str, levels: int) -> scene.Stage:
    """Build the scene of a picture."""
    return scene.build(_shot(name, figure), LOOKS[figure], levels)


def second(name: str, figure: str, levels: int) -> scene.Stage:
    """Build the scene of the second view of a picture, which has one."""
    someone, shot = body.load(figure), _shot(name, figure)
    own = skin(someone, shot.posed)[someone.groups["body"]]
    return scene.build(replace(shot, view=SECOND[name], close=own), LOOKS[figure], levels)


def _shot(name: str, figure: str) -> scene.Shot:
    someone = body.load(figure)
    posed = poses.solve(someone, name)
    view = view_of(name, posed.camera.towards)
    wide = reach.width(figure, variants.frame(name))
    return scene.Shot(someone, posed, view, around(someone, name), glow=muscle.heat(name), mat=wide)


def facts(set_up: scene.Stage) -> tuple[Box, dict[str, list[float]], Box]:
    """The box of the figure, where the worked muscle is, and the box of all but wall and shadow."""
    return _box(set_up.box), {"muscle": _rounded(set_up.anchor)}, _box(set_up.frame)


def _box(numbers: Floats) -> Box:
    left, top, right, bottom = _rounded(numbers)
    return left, top, right, bottom


def _rounded(numbers: Floats) -> list[float]:
    return [round(float(number), 3) for number in numbers]


@cache
def around(someone: body.Body, name: str) -> Floats:
    """All points of the skin in all pictures of a stretch, so that these share one frame."""
    index = someone.groups["body"]
    return np.concatenate(
        [skin(someone, poses.solve(someone, n))[index] for n in poses.framed_with(name)]
    )


def thumbnail(picture: Image.Image, box: Box) -> Image.Image:
    """The figure alone, tightly framed."""
    width, height = picture.size
    left, top, right, bottom = (v * s for v, s in zip(box, (width, height) * 2, strict=True))
    tall = max(bottom - top, (right - left) * THUMB[1] / THUMB[0]) * 1.08
    wide = tall * THUMB[0] / THUMB[1]
    x, y = (left + right - wide) / 2, (top + bottom - tall) / 2
    crop = round(x), round(y), round(x + wide), round(y + tall)
    return picture.crop(crop).resize(THUMB, Image.Resampling.LANCZOS)


def _save(picture: Image.Image, path: Path) -> None:
    """Write beside the target, then move into place."""
    waiting = path.with_name(f".{path.name}.tmp")
    picture.save(waiting, "WEBP", quality=QUALITY, alpha_quality=90, method=6)
    waiting.replace(path)
