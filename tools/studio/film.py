"""How clips and loops are filmed; needs no Blender.

A clip is the movement into a picture, a loop what goes to and fro while the pose is held.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

CLIP, LOOP = "-clip", "-loop"


@dataclass(frozen=True)
class Film:
    """Size in pixels, quality, and how many frames at how many a second."""

    size: tuple[int, int] = (720, 540)
    samples: int = 8
    shadow_samples: int = 6
    levels: int = 1
    frames: int = 25
    rate: int = 12
    quality: int = 72


MOVEMENT = Film()
BREATH = Film(size=(1440, 1080), samples=12, shadow_samples=64, levels=2, frames=10, quality=80)
ROLLING = Film(frames=15)
DRAFT: dict[str, Any] = {"size": (480, 360), "frames": 7, "levels": 1, "samples": 5}


def pose_of(name: str) -> str:
    """The picture that a clip or loop belongs to."""
    return name.removesuffix(CLIP).removesuffix(LOOP)


def film_of(name: str) -> Film:
    """How a clip or loop is filmed."""
    if name.endswith(CLIP):
        return MOVEMENT
    return ROLLING if name.startswith("foam-roller") else BREATH
