"""The worked muscles as a glow on the cloth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.studio.surface import Floats, smoothstep

if TYPE_CHECKING:
    from tools.studio.body import Body


def glow(body: Body, rest: Floats, side: str) -> Floats:
    """Gluteus medius strongest, gluteus maximus softer, on side "R" or "L"; 0 to 1."""
    hip = body.heads[body.bone(f"upperleg01.{side}")]
    sign = float(np.sign(hip[0]))
    x, y, z = (rest - hip).T
    out = x * sign
    medius = _blob(out, y, z, (0.058, 0.018, 0.052), (0.075, 0.066, 0.068))
    maximus = _blob(out, y, z, (-0.015, 0.095, -0.005), (0.080, 0.085, 0.085))
    own_side = smoothstep(0.005, 0.045, rest[:, 0] * sign)
    behind = smoothstep(-0.085, -0.030, y)
    below_waist = smoothstep(0.125, 0.075, z)
    heat = np.clip(medius + 0.50 * maximus, 0, 1)
    return np.asarray(heat * own_side * behind * below_waist)


def _blob(
    out: Floats, y: Floats, z: Floats,
    centre: tuple[float, float, float], radii: tuple[float, float, float],
) -> Floats:  # fmt: skip
    """A soft ellipsoid around a centre given from the hip joint."""
    d = (out - centre[0]) / radii[0], (y - centre[1]) / radii[1], (z - centre[2]) / radii[2]
    return np.asarray(np.exp(-(d[0] ** 2 + d[1] ** 2 + d[2] ** 2) * 0.9))
