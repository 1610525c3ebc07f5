"""What goes to and fro in a hold: the breath in the trunk, or the body on the roller."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.studio.clips.frame import dissolved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.studio.clips.clip import Camera
    from tools.studio.clips.frame import Pixels

DISSOLVED = 4  # frames from a still to the first without anything of it


def breathing(camera: Camera, count: int) -> Iterator[Pixels]:
    """Yield the frames of an in-breath: the picture, moved by what changes in its live image."""
    empty = camera.shot()
    for frame in range(count):
        change = camera.shot(breath=frame / (count - 1)) - empty
        yield np.clip(camera.still + change, 0, 1)


def rolling(camera: Camera, count: int) -> Iterator[Pixels]:
    """Yield the frames from the picture to the other end of the roller, which is that before."""
    last = count - 1
    for frame in range(count):
        live = dissolved(camera.shot(breath=frame / last), camera.still, frame, DISSOLVED)
        yield dissolved(live, camera.before, last - frame, DISSOLVED)
