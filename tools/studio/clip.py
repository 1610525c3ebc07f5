"""The movement from the picture before into a picture, as an animated WebP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.studio import body, motion, picture, poses, render, scene
from tools.studio.look import LOOKS
from tools.studio.manifest import RESOURCES
from tools.studio.view import view_of

if TYPE_CHECKING:
    from pathlib import Path

    from PIL import Image

    from tools.studio.skeleton import Posed


@dataclass(frozen=True)
class Film:
    """How clips are made."""

    size: tuple[int, int] = (720, 540)
    samples: int = 6
    levels: int = 1
    frames: int = 24
    rate: int = 12
    quality: int = 70


FILM = Film()


def make(name: str, figure: str, film: Film = FILM) -> Path | None:
    """Render the clip into a picture; None where nothing moves."""
    someone = body.load(figure)
    way = poses.path(someone, name)
    if abs(way[0].heads - way[-1].heads).max() < motion.PLANTED:
        return None
    earlier = poses.names()[poses.names().index(name) - 1]
    heats = [picture.heat(n) for n in (earlier, name)]
    images = []
    for frame in range(film.frames + 1):
        share = eased(frame / film.frames)
        posed = motion.along(someone, way, share)
        heat = heats[0] + share * (heats[1] - heats[0])
        images.append(_frame(name, figure, posed, heat, film))
    return _save(images, RESOURCES / figure / f"{name}-clip.webp", film)


def eased(share: float) -> float:
    """Slow at both ends."""
    return share * share * (3 - 2 * share)


def _frame(name: str, figure: str, posed: Posed, heat: float, film: Film) -> Image.Image:
    """One picture of the movement, in the frame that all pictures of the stretch share."""
    someone = body.load(figure)
    view = view_of(name, posed.camera.towards)
    shot = scene.Shot(someone, posed, view, picture.around(someone, name), glow=heat)
    return render.render(scene.build(shot, LOOKS[figure], film.levels), film.size, film.samples)


def _save(images: list[Image.Image], path: Path, film: Film) -> Path:
    """Write beside the target, then move into place."""
    waiting = path.with_name(f".{path.name}.tmp")
    images[0].save(
        waiting, "WEBP", save_all=True, append_images=images[1:], duration=round(1000 / film.rate),
        loop=1, quality=film.quality, method=4,
    )  # fmt: skip
    waiting.replace(path)
    return path
