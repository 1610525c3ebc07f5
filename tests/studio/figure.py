"""A posed figure with the measurements that the tests speak about (metres and degrees)."""

from collections.abc import Callable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tools.studio.figure.body import Body, Floats, Ints
from tools.studio.figure.rotation import unit
from tools.studio.figure.skeleton import Posed, landmark
from tools.studio.figure.skin import skin
from tools.studio.posing import contact

TOUCH = 0.005  # what is nearer than this touches, and what is sunk less is not sunk, metres


class Figure:
    """A body in a pose."""

    def __init__(self, body: Body, posed: Posed) -> None:
        """Measure ``body`` in the pose ``posed``."""
        self.body = body
        self.posed = posed

    @cached_property
    def skin(self) -> Floats:
        """Return all skin vertices."""
        return skin(self.body, self.posed)

    @cached_property
    def outward(self) -> Floats:
        """Return the normals of the skin."""
        return contact.normals(self.body, self.skin)

    def members(self, part: str) -> Ints:
        """Return the vertex numbers of a part."""
        return contact.parts(self.body)[part]

    def part(self, name: str) -> Floats:
        """Return the vertices of a part."""
        return np.asarray(self.skin[self.members(name)])

    def at(self, name: str) -> Floats:
        """Return the place of a joint such as ``"knee.L"``."""
        return np.asarray(self.posed.heads[self.body.bone(landmark(name))])

    def axis(self, bone: str, rest: tuple[float, float, float]) -> Floats:
        """Return where a direction of the standing figure points now, carried by ``bone``."""
        return np.asarray(self.posed.rotations[self.body.bone(bone)] @ np.array(rest))

    def way(self, start: str, end: str) -> Floats:
        """Return the unit direction from one joint to another."""
        return unit(self.at(end) - self.at(start))

    def angle(self, first: str, middle: str, last: str) -> float:
        """Return the angle at the joint ``middle``; 180 is straight."""
        return between(self.way(middle, first), self.way(middle, last))

    def lowest(self, part: str) -> float:
        """Return the height of the lowest vertex of a part."""
        return float(self.part(part)[:, 2].min())

    def gap(self, one: str, other: str) -> float:
        """Return the distance between two parts, negative where they overlap."""
        return contact.gap(self.body, self.skin, one, other, self.outward)

    def area(self, part: str, near: NDArray[np.bool_]) -> float:
        """Return the area (square metres) of the faces of a part all of whose corners are near."""
        quads = self.body.faces["body"]
        quads = quads[np.isin(quads, self.members(part)).all(axis=1) & near[quads].all(axis=1)]
        corners = self.skin[quads]
        across = np.cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
        return float(np.linalg.norm(across, axis=1).sum() / 2)

    def area_on_floor(self, part: str) -> float:
        """Return the area (square metres) by which a part touches the floor."""
        return self.area(part, self.skin[:, 2] < TOUCH)

    def area_on_wall(self, part: str) -> float:
        """Return the area (square metres) by which a part touches the wall; zero without one."""
        wall = self.posed.wall
        return 0.0 if wall is None else self.area(part, self.skin[:, 1] - wall < TOUCH)

    def area_on(self, part: str, other: str) -> float:
        """Return the area (square metres) of a part that is no further than TOUCH from another."""
        near = np.zeros(len(self.skin), dtype=bool)
        points = contact.surface(self.body, self.skin, other)
        members = self.members(part)
        for start in range(0, len(members), 200):
            some = members[start : start + 200]
            away = np.linalg.norm(self.skin[some][:, None] - points[None], axis=2)
            near[some] = away.min(axis=1) < TOUCH
        return self.area(part, near)

    def touching(self, part: str) -> Ints:
        """Return the vertices of a part that are on the floor."""
        members = self.members(part)
        return members[self.skin[members][:, 2] < TOUCH]

    def is_on_floor(self, part: str) -> bool:
        """Whether a part touches the floor and presses on it no more than its flesh gives."""
        return -contact.gives(part) <= self.lowest(part) <= TOUCH

    def sole_normal(self, side: str) -> Floats:
        """Return the direction a sole faces."""
        return self.axis(f"foot.{side}", (0, 0, -1))

    def palm_normal(self, side: str) -> Floats:
        """Return the direction the palm faces, from wrist and knuckles."""
        wrist, index, little = (
            self.posed.heads[self.body.bone(f"{bone}.{side}")]
            for bone in ("wrist", "finger2-1", "finger5-1")
        )
        away = unit(np.cross(index - wrist, little - wrist))
        return away if side == "R" else -away


def between(one: Floats, other: Floats) -> float:
    """Return the angle between two directions in degrees."""
    cosine = float(np.clip(unit(one) @ unit(other), -1, 1))
    return float(np.degrees(np.arccos(cosine)))


Taking = Callable[[str], Figure]  # from the name of a pose to the figure in it
