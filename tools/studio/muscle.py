"""The worked muscles: as a glow on the cloth, and as outlines for the anatomy plate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.surface import Floats, smoothstep
from tools.studio.view import View

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


VIEW = View(-121, 8, margin=0.02)
ROUND = 0.135  # metres on the skin for one radian around the hips
TOP, BOTTOM = 0.30, -0.34  # what is shown, from the hip joint


@dataclass(frozen=True)
class Patch:
    """An outline on the hip: degrees from the side towards the back, metres above the joint."""

    name: str
    outline: tuple[tuple[float, float], ...]
    end: tuple[float, float]
    lift: float
    belly: float
    tint: str
    opacity: float = 1.0


PATCHES = (
    Patch(
        "crest",
        ((-46, 0.076), (-30, 0.112), (-8, 0.136), (22, 0.146), (50, 0.134), (70, 0.104),
         (60, 0.090), (40, 0.116), (6, 0.116), (-22, 0.098)),
        (10, -0.5), 0.001, 0.003, "#EDE3D0",
    ),
    Patch(
        "thigh-bone",
        ((-8, -0.010), (4, 0.000), (16, -0.012), (18, -0.050), (9, -0.100), (7, -0.220),
         (10, -0.380), (-9, -0.380), (-5, -0.220), (-8, -0.100), (-12, -0.050)),
        (2, -0.9), 0.001, 0.004, "#EDE3D0", 0.75,
    ),
    Patch(
        "medius",
        ((-42, 0.068), (-24, 0.102), (6, 0.124), (36, 0.122), (62, 0.096), (46, 0.058),
         (26, 0.016), (11, -0.036), (-3, -0.038), (-16, 0.008)),
        (3, -0.048), 0.004, 0.007, "#DB4A2C",
    ),
    Patch(
        "maximus",
        ((87, 0.066), (70, 0.098), (48, 0.094), (24, 0.036), (6, -0.026), (1, -0.080),
         (10, -0.146), (30, -0.142), (60, -0.106), (87, -0.074)),
        (-46, -0.190), 0.009, 0.008, "#F4A48D", 0.58,
    ),
)  # fmt: skip
