"""Where a roller presses on the figure: the glow of the massage lies there and travels with it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.figure.skin import skin
from tools.studio.posing import contact

if TYPE_CHECKING:
    from tools.studio.figure.body import Body, Floats, Ints
    from tools.studio.figure.skeleton import Posed, RollerAt

RADIUS = 0.08  # how far the glow reaches around the middle of the pressure, metres
_SOFT = 0.004  # skin this much (m) farther from the roller is pressed a third as much
_WEIGHED = ("seat", "back", "thigh.L", "thigh.R")


def glow(body: Body, posed: Posed, rest: Floats) -> Floats:
    """Return for points of the standing body how much they glow, 0 to 1.

    Raise ValueError if there is no roller.
    """
    away = np.linalg.norm(rest - centre(body, posed), axis=1)
    return np.asarray(np.exp(-((away / RADIUS) ** 2)))


def centre(body: Body, posed: Posed) -> Floats:
    """Return the middle of what the roller presses, as a place on the standing body (m).

    Skin counts the more the deeper it is pressed in. Raise ValueError if there is no roller.
    """
    if posed.roller is None:
        raise ValueError("only a roller presses")
    quads = _weighed(body)
    height = _height(contact.spread(skin(body, posed)[quads]), posed.roller)
    weight = np.exp((height.min() - height) / _SOFT)
    return np.asarray(weight @ contact.spread(body.vertices[quads]) / weight.sum())


def _height(points: Floats, roller: RollerAt) -> Floats:
    """Return how high points are above the side of a roller, negative inside, in metres."""
    offset = points - roller.centre
    along = offset @ roller.axis
    away = np.linalg.norm(offset - np.outer(along, roller.axis), axis=1) - roller.radius
    return np.asarray(np.where(np.abs(along) < roller.length / 2, away, np.inf))


@cache
def _weighed(body: Body) -> Ints:
    """Return the faces that can lie on a roller."""
    members = np.concatenate([contact.parts(body)[part] for part in _WEIGHED])
    quads = body.faces["body"]
    return np.asarray(quads[np.isin(quads, members).all(axis=1)])
