"""One frame of a film as an array, and what of it is worth keeping; numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

Pixels = NDArray[np.float32]
"""Rows of red, green, blue and alpha from 0 to 1, the colours multiplied by alpha."""
Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""

SEEN = 4 / 255  # alpha below which there is nothing to see
MOVED = 2 / 255  # what changes less than this is left to the picture
SEAM = 12  # pixels around what changes


def dissolved(live: Pixels, still: Pixels, frames: int, over: int) -> Pixels:
    """Return a frame that is so many frames away from a still; it is all live ``over`` away."""
    share = np.float32(max(0.0, 1 - frames / over))
    return live + share * (still - live)


def filled(frames: Sequence[Pixels]) -> Box:
    """Return the box of all that any frame shows."""
    return _around(np.max([frame[..., 3] for frame in frames], axis=0) > SEEN, 0)


def changed(frames: Sequence[Pixels]) -> Box:
    """Return the box of all that differs in any frame, clothes and shadows too, with some room."""
    most = np.max([np.abs(frame - frames[0]).max(-1) for frame in frames], axis=0)
    return _around(most > MOVED, SEAM)


def cropped(frame: Pixels, box: Box) -> Pixels:
    """Return a part of a frame."""
    left, top, right, bottom = box
    return frame[top:bottom, left:right]


def _around(mask: NDArray[np.bool_], room: int) -> Box:
    """The box around marked pixels."""
    rows, columns = (np.flatnonzero(mask.any(axis)) for axis in (1, 0))
    height, width = mask.shape
    low = max(0, int(columns[0]) - room), max(0, int(rows[0]) - room)
    return *low, min(width, int(columns[-1]) + 1 + room), min(height, int(rows[-1]) + 1 + room)
