"""How far mat and wall reach, which the camera frames with the figure (numpy only)."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tools.studio.figure.skeleton import Posed, SupportAt
    from tools.studio.figure.surface import Floats

WIDTH = 0.68  # of a mat, metres
WIDER = dict.fromkeys([("man", "seated-twist"), ("man", "prone-glute")], 0.76)
"""Who needs a wider mat in which stretch, so that no hand or foot rests across its edge."""
CORNER = 0.07
AROUND = 0.02  # mat before and behind the figure, metres
WALL_SEEN, WALL_HIGH = 0.40, 0.70  # how much of the wall must be in the frame, metres
BACK_HIGH, RECLINE = 0.86, 0.16  # of a chair, metres; how far a metre of its back leans back
_LOW, _TOUCHING = 0.25, 0.02


def width(figure: str, stretch: str) -> float:
    """How wide the mat of a figure is in a stretch, metres."""
    return WIDER.get((figure, stretch), WIDTH)


def mat(points: Floats, posed: Posed, wide: float = WIDTH) -> Floats:
    """Outline of the mat under the points of a figure; it ends at the wall if there is one."""
    ground = points[points[:, 2] < _LOW]
    touch = points[points[:, 2] < _TOUCHING]
    low, high = ground[:, 1].min() - AROUND, ground[:, 1].max() + AROUND
    if posed.wall is not None:
        low = posed.wall + 0.004
    middle = float(np.clip(touch[:, 0].min() + touch[:, 0].max(), -0.2, 0.2)) / 2
    outline = _rounded((middle - wide / 2, low), (middle + wide / 2, high), CORNER)
    return np.column_stack([outline, np.zeros(len(outline))])


def chair(seat: SupportAt) -> Floats:
    """Corners of a chair, of which the middle and the size of the seat are given."""
    (x, y, high), (wide, deep) = seat.top, seat.size
    behind = y + deep / 2 + (BACK_HIGH - high) * RECLINE
    sides = (x - wide / 2, x + wide / 2), (y - deep / 2, behind), (0.0, BACK_HIGH)
    return np.array(list(product(*sides)))


def wall(y: float) -> Floats:
    """Corners of the part of a wall at ``y`` that must be seen."""
    return np.array([[u, y, v] for u in (-WALL_SEEN, WALL_SEEN) for v in (0.0, WALL_HIGH)])


def _rounded(low: tuple[float, float], high: tuple[float, float], radius: float) -> Floats:
    """A rectangle with rounded corners, counter-clockwise."""
    x, y = (low[0] + radius, high[0] - radius), (low[1] + radius, high[1] - radius)
    centres = [(x[1], y[1]), (x[0], y[1]), (x[0], y[0]), (x[1], y[0])]
    turns = np.radians(np.arange(0, 91, 9))
    quarters = [
        np.array(centre)
        + radius * np.stack([np.cos(turns + k * np.pi / 2), np.sin(turns + k * np.pi / 2)], 1)
        for k, centre in enumerate(centres)
    ]
    return np.concatenate(quarters)
