"""What a stretch does, as arrows: along a muscle that lengthens, or from a roller that presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.studio.anatomy import muscles
from tools.studio.anatomy.carried import with_thigh
from tools.studio.anatomy.pelvis import scale
from tools.studio.anatomy.volume import Balls, meshed
from tools.studio.figure.surface import smoothstep

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.skeleton import Posed
    from tools.studio.figure.surface import Floats, Surface

COLOUR, OUTLINE = "#FFFFFF", "#17324D"
LENGTHENS = 0.10  # by this share are the fibres longer of a muscle that is said to lengthen
_SHAFT, _HEAD, _TIP = 0.0026, 0.0100, 0.024  # radii, and the length of a head, metres
_LIFT = 0.020  # how far an arrow floats before its fibre
_REACH = 0.045  # how far into the flesh a roller is felt, metres


def arrows(body: Body, posed: Posed) -> list[Surface]:
    """Return the arrows of a hold: from the roller, or along each muscle that lengthens."""
    if posed.roller is not None:
        end = contact(posed, with_thigh(body, posed).to)
        return [_drawn(np.linspace(posed.roller.centre, end, 40), (False, True))]
    return [_along(body, muscle, posed) for muscle in lengthening(body, posed)]


def lengthening(body: Body, posed: Posed) -> list[muscles.Muscle]:
    """Return the muscles of which at least one half, in front or behind, is clearly longer.

    Longer than in standing, on average over its fibres. On a roller it is none: there a muscle is
    pressed, not stretched.
    """
    if posed.roller is not None:
        return []
    return [muscle for muscle in muscles.MUSCLES if _longer(body, muscle, posed) > LENGTHENS]


def _longer(body: Body, muscle: muscles.Muscle, posed: Posed) -> float:
    """How much longer the half of a muscle is that lengthens more."""
    halves = np.array_split(muscles.stretched(body, muscle, posed), 2)
    return max(float(half.mean()) for half in halves)


def pressed(posed: Posed, points: Floats) -> Floats:
    """Return how much a roller presses on each point, 0 to 1; 0 where there is none."""
    roller = posed.roller
    if roller is None:
        return np.zeros(len(points))
    away = points - roller.centre
    along = away @ roller.axis
    gap = np.linalg.norm(away - along[:, None] * roller.axis, axis=1) - roller.radius
    return np.asarray(smoothstep(_REACH, 0.0, gap) * (np.abs(along) < roller.length / 2))


def contact(posed: Posed, hip: Floats) -> Floats:
    """The place of the roller's surface that is nearest to the hip."""
    roller = posed.roller
    if roller is None:
        raise ValueError("there is no roller")
    away = hip - roller.centre
    across = away - (away @ roller.axis) * roller.axis
    return np.asarray(roller.centre + across / np.linalg.norm(across) * (roller.radius + 0.02))


def _along(body: Body, muscle: muscles.Muscle, posed: Posed) -> Surface:
    """An arrow with two heads along the fibre that lengthens most, a little before it."""
    fibres = muscles.fibres(body, muscle, posed)
    most = np.argmax(muscles.stretched(body, muscle, posed)[8:-8]) + 8
    way = fibres[len(fibres) // 12 : -len(fibres) // 12, most]
    away = way - with_thigh(body, posed).to
    lift = _LIFT * 1000 * scale(body)
    return _drawn(way + away / np.linalg.norm(away, axis=1, keepdims=True) * lift, (True, True))


def _drawn(way: Floats, heads: tuple[bool, bool]) -> Surface:
    """A line with heads at its start and end."""
    steps = np.r_[0, np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))]
    fine = np.linspace(0, steps[-1], 240)
    places = np.stack([np.interp(fine, steps, way[:, k]) for k in range(3)], 1)
    radii = np.full(len(fine), _SHAFT)
    for head, left in zip(heads, (fine, steps[-1] - fine), strict=True):
        if head:
            radii = np.where(left < _TIP, np.maximum(left / _TIP * _HEAD, 0.0006), radii)
    return meshed(Balls(places, radii), 0.0011, blur=1, rounds=1)
