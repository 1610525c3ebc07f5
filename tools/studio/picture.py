"""From the name of a pose to the finished WebP files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from tools.studio import body, poses, render, scene
from tools.studio.look import DEFAULT
from tools.studio.skin import skin

if TYPE_CHECKING:
    from tools.studio.surface import Floats
from tools.studio.view import view_of

RESOURCES = Path(__file__).resolve().parents[2] / "resources" / "pictures"
SAMPLES = 40
DRAFT_SAMPLES = 8
QUALITY = 82
THUMB = (320, 240)
Box = tuple[float, float, float, float]


def make(name: str, figure: str, *, draft: bool = False) -> list[Path]:
    """Render one picture in all its sizes; return the files, already in place."""
    someone = body.load(figure)
    posed = poses.solve(someone, name)
    view = view_of(name, posed.camera.towards)
    shot = scene.Shot(someone, posed, view, around(someone, name), glow=heat(name))
    stage = scene.build(shot, DEFAULT, 1 if draft else 2)
    width, height = DEFAULT.size
    size = (width // 2, height // 2) if draft else (width, height)
    picture = render.render(stage, size, DRAFT_SAMPLES if draft else SAMPLES)
    target = RESOURCES / figure
    target.mkdir(parents=True, exist_ok=True)
    half = picture.resize((width // 2, height // 2), Image.Resampling.LANCZOS)
    return [
        _save(picture, target / f"{name}.webp"),
        _save(half, target / f"{name}-720.webp"),
        _save(thumbnail(picture, tuple(stage.box)), target / f"{name}-thumb.webp"),
    ]


def around(someone: body.Body, name: str) -> Floats:
    """All points of the skin in all pictures of a stretch, so that these share one frame."""
    stretch = name.rpartition("-")[0]
    alike = [n for n in poses.names() if n.rpartition("-")[0] == stretch]
    index = someone.groups["body"]
    solved = [poses.solve(someone, n) for n in alike]
    return np.concatenate([skin(someone, p)[index] for p in solved])


def heat(name: str) -> float:
    """How strongly the muscle glows: not at the start, fully in the last step of a stretch."""
    stretch, _, step = name.rpartition("-")
    if not step.isdigit():
        return 0.0
    last = sum(n.startswith(f"{stretch}-") and n[-1].isdigit() for n in poses.names())
    return 1.0 if stretch == "foam-roller" else 0.35 + 0.65 * (int(step) / last)


def thumbnail(picture: Image.Image, box: Box) -> Image.Image:
    """The figure alone, tightly framed."""
    width, height = picture.size
    left, top, right, bottom = (v * s for v, s in zip(box, (width, height) * 2, strict=True))
    tall = max(bottom - top, (right - left) * THUMB[1] / THUMB[0]) * 1.08
    wide = tall * THUMB[0] / THUMB[1]
    x, y = (left + right - wide) / 2, (top + bottom - tall) / 2
    crop = round(x), round(y), round(x + wide), round(y + tall)
    return picture.crop(crop).resize(THUMB, Image.Resampling.LANCZOS)


def _save(picture: Image.Image, path: Path) -> Path:
    """Write beside the target, then move into place."""
    waiting = path.with_name(f".{path.name}.tmp")
    picture.save(waiting, "WEBP", quality=QUALITY, alpha_quality=90, method=6)
    waiting.replace(path)
    return path
