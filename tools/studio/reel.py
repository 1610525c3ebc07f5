"""From the name of a clip or loop to its finished animated WebP."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from tools.studio import clip, loop
from tools.studio.film import DRAFT, film_of, pose_of
from tools.studio.manifest import RESOURCES, is_loop

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PIL import Image

    from tools.studio.film import Film

_SEEN = 4  # alpha of 255 below which there is nothing to see


def make(
    name: str, figure: str, folder: Path = RESOURCES, *, draft: bool = False
) -> dict[str, list[float]]:
    """Film and save; return where in the picture the frames belong (left, top, right, bottom)."""
    film = film_of(name)
    if draft:
        film = replace(film, **DRAFT)
    way = loop if is_loop(name) else clip
    images = list(way.frames(pose_of(name), figure, film))
    path = folder / figure / f"{name}.webp"
    path.parent.mkdir(parents=True, exist_ok=True)
    return {"box": _save(images, path, film)}


def _save(images: Sequence[Image.Image], path: Path, film: Film) -> list[float]:
    """Write only the pixels that any frame fills, beside the target first."""
    alpha = np.max([np.asarray(image.getchannel("A")) for image in images], axis=0) > _SEEN
    rows, columns = (np.flatnonzero(alpha.any(axis)) for axis in (1, 0))
    part = int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
    cropped = [image.crop(part) for image in images]
    waiting = path.with_name(f".{path.name}.tmp")
    cropped[0].save(
        waiting, "WEBP", save_all=True, append_images=cropped[1:], minimize_size=False,
        duration=round(1000 / film.rate), loop=1, quality=film.quality, alpha_quality=90, method=5,
    )  # fmt: skip
    waiting.replace(path)
    return [round(edge / whole, 4) for edge, whole in zip(part, images[0].size * 2, strict=True)]
