"""Baked light without its noise and without holes; numpy only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from tools.studio.figure.surface import relaxed

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats, Ints

ROUNDS, CAREFUL = 3, 10
EDGE = 0.05  # light that differs by this share from its neighbours' is half taken for an edge
_FILLS = 6


def even(light: Floats, triangles: Ints) -> Floats:
    """Return light, (n, 3), averaged over neighbours, less so across the edges of shadows."""
    light = relaxed(light, triangles, ROUNDS)
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    edges = np.unique(np.sort(edges, 1), axis=0)
    a, b = np.concatenate([edges, edges[:, ::-1]]).T
    for _ in range(CAREFUL):
        total = light.sum(1)
        apart = np.abs(total[a] - total[b]) / np.maximum(total[a] + total[b], 1e-6) * 2
        weight = 1 / (1 + (apart / EDGE) ** 2)
        share = 1 + np.bincount(a, weight, len(light))
        around = [np.bincount(a, weight * light[b, k], len(light)) for k in range(3)]
        light = (light + np.stack(around, 1)) / share[:, None]
    return light


def filled(light: Floats, triangles: Ints, hidden: NDArray[np.bool_]) -> Floats:
    """Return light, (n, 3), where hidden points have that of the neighbours that are seen."""
    lit = np.repeat(np.where(hidden, 0.0, 1.0)[:, None], 3, 1)
    light = light * lit
    for _ in range(_FILLS):
        near, share = relaxed(light, triangles, 1), relaxed(lit, triangles, 1)
        light = np.where((lit == 0) & (share > 0), near / np.maximum(share, 1e-9), light)
        lit = np.where(share > 0, 1.0, 0.0)
    return light
