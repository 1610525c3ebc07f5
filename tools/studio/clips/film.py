"""How clips and loops are filmed; needs neither Blender nor OpenGL.

A clip is the movement into a picture, a loop what goes to and fro while the pose is held.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

CLIP, LOOP = "-clip", "-loop"


@dataclass(frozen=True)
class Film:
    """Size in pixels, frames a second, and quality.

    One that is ``partial`` shows only what moves, the picture being under it. ``version`` is
    raised when a film looks else without anything that it is made from being else.
    """

    size: tuple[int, int] = (864, 648)
    rate: int = 16
    quality: int = 54
    alpha_quality: int = 74
    partial: bool = False
    version: int = 1


MOVEMENT = Film()
ROLLING = Film(size=(704, 528), rate=6)  # its frames are in memory all at once: 20 MB
BREATH = Film(size=(1440, 1080), rate=12, quality=80, alpha_quality=90, partial=True)
BREATHS = 10  # frames of an in-breath
RATES = {"prone-glute-1": 27, "foam-roller-1": 30, "seated-twist-3": 18}
"""Frames a second of the long ways, on which no joint shall leap (tests/studio/test_motion.py)."""


def pose_of(name: str) -> str:
    """The picture that a clip or loop belongs to."""
    return name.removesuffix(CLIP).removesuffix(LOOP)


def film_of(name: str) -> Film:
    """How a clip or loop is filmed."""
    if name.endswith(CLIP):
        return replace(MOVEMENT, rate=RATES.get(pose_of(name), MOVEMENT.rate))
    return ROLLING if name.startswith("foam-roller") else BREATH
