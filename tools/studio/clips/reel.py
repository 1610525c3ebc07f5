"""From the name of a clip or loop to its finished animated WebP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tools.studio.clips import clip, loop
from tools.studio.clips.camera import LiveCamera, image_of
from tools.studio.clips.film import BREATHS, film_of, pose_of
from tools.studio.clips.frame import changed, cropped, filled
from tools.studio.figure import body
from tools.studio.live import keys
from tools.studio.manifest import is_loop

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tools.studio.clips.film import Film
    from tools.studio.clips.frame import Pixels


def make(name: str, figure: str, folder: Path) -> dict[str, Any]:
    """Film and save; return where in the picture the frames belong (left, top, right, bottom)."""
    film, picture = film_of(name), pose_of(name)
    camera = LiveCamera(folder / figure, picture, film.size)
    count = round(keys.movement(body.load(figure), picture).whole * film.rate) + 1
    if not is_loop(name):
        frames = list(clip.frames(camera, count))
    elif keys.rolls(picture):
        frames = list(loop.rolling(camera, count))
    else:
        frames = list(loop.breathing(camera, BREATHS))
    box = changed(frames) if film.partial else filled(frames)
    _save([cropped(frame, box) for frame in frames], folder / figure / f"{name}.webp", film)
    return {"box": [round(edge / s, 4) for edge, s in zip(box, film.size * 2, strict=True)]}


def _save(frames: Sequence[Pixels], path: Path, film: Film) -> None:
    """Write beside the target, then move into place."""
    images = [image_of(frame) for frame in frames]
    waiting = path.with_name(f".{path.name}.tmp")
    images[0].save(
        waiting, "WEBP", save_all=True, append_images=images[1:], minimize_size=False,
        duration=round(1000 / film.rate), loop=1, quality=film.quality,
        alpha_quality=film.alpha_quality, method=5,
    )  # fmt: skip
    waiting.replace(path)
