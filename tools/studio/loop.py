"""What goes to and fro in a hold: the breath in the trunk, or the body on the roller."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from tools.studio import body, breath, clip, picture, poses, render, scene
from tools.studio.look import LOOKS
from tools.studio.skin import skin
from tools.studio.view import seen, view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

    from tools.studio.film import Film
    from tools.studio.render import Part

_MOVED = 0.0004  # metres; what moves less is left to the still
_SEAM = 12  # pixels around what moves


def frames(name: str, figure: str, film: Film) -> Iterator[Image.Image]:
    """Yield the frames from the end of an out-breath to the end of an in-breath."""
    someone = body.load(figure)
    if poses.solve(someone, name).roller is not None:
        yield from clip.evenly(name, figure, film)
        return
    behind = part = None
    for frame in range(film.frames):
        stage = _stage(name, someone, frame / (film.frames - 1), film)
        if behind is None or part is None:
            behind = render.backdrop(stage, film.size, film.shadow_samples)
            part = _moving(stage, someone, name, film.size)
        whole = behind.copy()
        whole.alpha_composite(render.person(stage, film.size, film.samples, part), part[:2])
        yield _only(whole, part)


def _stage(name: str, someone: body.Body, share: float, film: Film) -> scene.Stage:
    posed = poses.solve(someone, name)
    view = view_of(name, posed.camera.towards)
    around = picture.around(someone, name)
    shot = scene.Shot(someone, posed, view, around, glow=picture.heat(name), breath=share)
    return scene.build(shot, LOOKS[someone.figure], film.levels)


def _moving(stage: scene.Stage, someone: body.Body, name: str, size: tuple[int, int]) -> Part:
    """The pixels around all that the breath moves."""
    rest = skin(someone, poses.solve(someone, name))
    full = breath.inhaled(someone, rest, 1.0)
    moved = np.linalg.norm(full - rest, axis=1) > _MOVED
    points = np.concatenate([rest[moved], full[moved]])
    places = seen(stage.shot.view, stage.lens, stage.stand, points) * size
    left, top = (max(0, math.floor(v) - _SEAM) for v in places.min(0))
    right, bottom = (math.ceil(v) + _SEAM for v in places.max(0))
    return left, top, min(right, size[0]), min(bottom, size[1])


def _only(whole: Image.Image, part: Part) -> Image.Image:
    """The picture with nothing outside the part."""
    empty = whole.copy()
    empty.paste((0, 0, 0, 0), (0, 0, *whole.size))
    empty.paste(whole.crop(part), part[:2])
    return empty
