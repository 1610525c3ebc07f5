"""Where the camera stands so that the whole figure has air around it (numpy only)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.poses import variants

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats


@dataclass(frozen=True)
class View:
    """Where the camera stands: azimuth 0 is in front (-y), positive towards +x; degrees."""

    azimuth: float
    elevation: float
    margin: float = 0.04


EDGE = 0.005  # how near to the frame mat and wall may come, as a share of the picture

VIEWS = {
    "prone-glute": View(-70, 30),
    "wall-glute": View(-114, 20),
    "seated-twist": View(-48, 22),
    "foam-roller": View(-75, 18),
    "prone-glute-chair": View(-58, 14),
    "seated-twist-chair": View(-48, 16),
    "wall-glute-floor": View(-114, 20),
}
_FROM_ABOVE, _FROM_THE_HEAD, _FROM_BEHIND = View(-90, 75), View(-176, 30), View(-150, 34)
SECOND = {
    "prone-glute-1": View(8, 24),
    **{f"prone-glute-{step}": _FROM_ABOVE for step in (2, 3)},
    **{f"wall-glute-{step}": _FROM_THE_HEAD for step in (2, 3)},
    **{f"seated-twist-{step}": _FROM_BEHIND for step in (2, 3, 4)},
}
"""A second view of a picture, which shows what the first one hides."""


def view_of(name: str, hint: Floats) -> View:
    """The view of a picture: that of its stretch, so that steps can be compared, or the hint."""
    return VIEWS.get(variants.frame(name)) or towards(hint)


def towards(direction: Floats) -> View:
    """The view from a direction."""
    x, y, z = direction / np.linalg.norm(direction)
    return View(math.degrees(math.atan2(x, -y)), math.degrees(math.asin(z)))


def axes(view: View) -> tuple[Floats, Floats, Floats]:
    """Right, up and backward direction of the camera."""
    a, e = math.radians(view.azimuth), math.radians(view.elevation)
    back = np.array([math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)])
    right = np.array([math.cos(a), math.sin(a), 0.0])
    return right, np.cross(back, right), back


@dataclass(frozen=True)
class Lens:
    """Focal length in millimetres on a 36 mm frame, and width over height."""

    focal: float
    aspect: float

    @property
    def slope(self) -> Floats:
        """Half the frame at distance one."""
        return np.array([18.0, 18.0 / self.aspect]) / self.focal


def framed(view: View, lens: Lens, figure: Floats, things: Floats | None = None) -> Floats:
    """Where the camera stands, in its own axes, so that all points are framed.

    The figure has air around it; the points of things may come as near to the frame as EDGE.
    """
    points = figure if things is None else np.concatenate([figure, things])
    share = np.full((len(points), 1), 1 - 2 * view.margin)
    share[len(figure) :] = 1 - 2 * EDGE
    flat = points @ np.stack(axes(view), 1)
    stand = (flat.max(0) + flat.min(0)) / 2
    for _ in range(20):
        stand[2] = np.max(np.abs(flat[:, :2] - stand[:2]) / (lens.slope * share) + flat[:, 2:])
        slope = (flat[:, :2] - stand[:2]) / (stand[2] - flat[:, 2:]) / share
        stand[:2] += (slope.max(0) + slope.min(0)) / 2 * (stand[2] - flat[:, 2].mean())
    return np.asarray(stand)


def seen(view: View, lens: Lens, stand: Floats, points: Floats) -> Floats:
    """Where points are in the frame, from 0 to 1, rightwards and downwards."""
    flat = points @ np.stack(axes(view), 1) - stand
    return np.asarray((flat[:, :2] / -flat[:, 2:] / lens.slope * [1, -1] + 1) / 2)


def box(view: View, lens: Lens, stand: Floats, points: Floats) -> Floats:
    """The box of the points in the frame: left, top, right, bottom."""
    place = seen(view, lens, stand, points)
    return np.concatenate([place.min(0), place.max(0)])


def rays(view: View, lens: Lens, stand: Floats, size: tuple[int, int]) -> tuple[Floats, Floats]:
    """The place of the camera in the world and the direction through every pixel."""
    basis = np.stack(axes(view), 1)
    x = (np.arange(size[0]) + 0.5) / size[0] * 2 - 1
    y = 1 - (np.arange(size[1]) + 0.5) / size[1] * 2
    flat = np.stack(
        [*np.meshgrid(x * lens.slope[0], y * lens.slope[1]), np.full((size[1], size[0]), -1.0)], -1
    )
    return basis @ stand, flat @ basis.T
