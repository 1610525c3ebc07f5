"""Where pelvis and thigh bones are in a pose (numpy only)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.anatomy.bones import knee
from tools.studio.anatomy.pelvis import centre
from tools.studio.figure.rotation import shortest, unit
from tools.studio.figure.skeleton import Posed, View

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.surface import Floats


@dataclass(frozen=True, eq=False)
class Move:
    """A turn about a place, and where that place has gone."""

    turn: Floats
    about: Floats
    to: Floats

    def __call__(self, places: Floats) -> Floats:
        """Return places at rest as places in the pose."""
        return np.asarray((places - self.about) @ self.turn.T + self.to)


def at_rest(body: Body) -> Posed:
    """Return the pose in which the figure is modelled."""
    turns = np.tile(np.eye(3), (len(body.bones), 1, 1))
    return Posed(turns, body.heads, View(np.zeros(3), np.zeros(3)))


def with_pelvis(body: Body, posed: Posed) -> Move:
    """Return how the pelvis has moved."""
    root = body.bone("root")
    return Move(posed.rotations[root], body.heads[root], posed.heads[root])


def with_thigh(body: Body, posed: Posed, side: str = "R") -> Move:
    """Return how a thigh bone has moved: about the centre of its hip, towards the knee."""
    hip = centre(body, side)
    at = with_pelvis(body, posed)(hip)
    turn = posed.rotations[body.bone(f"upperleg02.{side}")]
    wished = posed.heads[body.bone(f"lowerleg01.{side}")] - at
    aimed = shortest(turn @ (knee(body, side) - hip), wished) @ turn
    return Move(aimed, hip, at)


def shared(first: Move, second: Move, places: Floats, share: float) -> Floats:
    """Return places that turn from the first move to the second by a share.

    They turn about the centre of the hip, so that what wraps around the joint stays as far from it
    as it was at rest.
    """
    apart = second.turn @ first.turn.T
    angle = share * np.arccos(np.clip((np.trace(apart) - 1) / 2, -1, 1))
    axis = unit(np.array([apart[2, 1], apart[0, 2], apart[1, 0]]) - apart[[1, 2, 0], [2, 0, 1]])
    away = first(places) - second.to
    along = (away @ axis)[..., None] * axis
    across = np.cross(axis, away)
    return np.asarray(second.to + along + (away - along) * np.cos(angle) + across * np.sin(angle))
