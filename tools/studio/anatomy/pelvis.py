"""The measures of pelvis and thigh, and where they lie in a figure (numpy only).

All places are millimetres from the middle between the hip joints, of a person of 1.70 m: outwards
from the middle plane, backwards, upwards. Forms, borders and their names are those of H. Gray,
*Anatomy of the Human Body*, 20th edition 1918, "The Hip Bone", "The Sacral and Coccygeal Vertebrae"
and "The Femur". The centre of the hip lies 14 % of the distance between the front spines inward of
the spine, 19 % behind and 30 % below it (Bell, Pedersen and Brand, Journal of Biomechanics 1990,
23:617-621), which are 34, 45 and 72 mm for 240 mm.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.anatomy.volume import Balls

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.surface import Floats

HIP = 87.0  # from the middle to the centre of the hip joint, mm
_STATURE = 1.70
_BONES = {"R": "upperleg01.R", "L": "upperleg01.L"}


@dataclass(frozen=True)
class Fit:
    """How the measures are brought into a figure whose skin leaves less room than a person's.

    ``wide`` and ``back`` scale what lies outside of the hip joint, and behind it; ``forward`` is
    how far the joint lies before the one of the figure's rig, in metres; ``fat`` is what lies
    at least between muscle and skin, in metres.
    """

    wide: float
    back: float
    forward: float
    fat: float


FITS = {
    "woman": Fit(wide=0.96, back=0.70, forward=0.015, fat=0.006),
    "man": Fit(wide=0.62, back=0.58, forward=0.024, fat=0.004),
}


def scale(body: Body) -> float:
    """Return metres of the figure for a millimetre of the measures."""
    return body.stature / _STATURE / 1000


def centre(body: Body, side: str = "R") -> Floats:
    """Return the centre of a hip joint of the figure at rest."""
    rig = body.heads[body.bone(_BONES[side])]
    sign = -1.0 if side == "R" else 1.0
    return np.array([sign * HIP * scale(body), rig[1] - FITS[body.figure].forward, rig[2]])


def fitted(body: Body, places: Floats, side: str = "R") -> Floats:
    """Return places (..., 3) in millimetres as places in the figure at rest, in metres."""
    fit, size = FITS[body.figure], scale(body)
    out, back, up = np.moveaxis(np.asarray(places, dtype=float), -1, 0)
    out = np.where(out > HIP, HIP + (out - HIP) * fit.wide, out)
    back = np.where(back > 0, back * fit.back, back)
    sign = -1.0 if side == "R" else 1.0
    middle = centre(body, side) * [0, 1, 1]
    return np.asarray(middle + np.stack([sign * out, back, up], -1) * size)


def placed(body: Body, balls: Balls, side: str = "R") -> Balls:
    """Return balls in millimetres as balls in the figure at rest, in metres."""
    return Balls(fitted(body, balls.centres, side), balls.radii * scale(body))
