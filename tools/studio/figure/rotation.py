"""Small rotation algebra on 3x3 matrices; angles in degrees, vectors are rows (x, y, z)."""

import numpy as np

from tools.studio.figure.body import Floats

_NOTHING = 1e-9  # a length or angle below this is none
Vector = tuple[float, float, float] | Floats


def unit(vector: Vector) -> Floats:
    """Return ``vector`` with length one; raise ValueError if it has none."""
    v = np.asarray(vector, dtype=float)
    length = float(np.linalg.norm(v))
    if length < _NOTHING:
        raise ValueError("a direction needs a length")
    return np.asarray(v / length)


def about(axis: Vector, degrees: float) -> Floats:
    """Return the right-handed rotation by ``degrees`` about ``axis``."""
    x, y, z = unit(axis)
    angle = np.radians(degrees)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.asarray(np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross)


def lean(forward: float = 0, turn: float = 0, side: float = 0) -> Floats:
    """Return the rotation of a trunk part: bent forward, then tipped and turned to its left."""
    return about((0, 0, 1), turn) @ about((1, 0, 0), forward) @ about((0, 1, 0), side)


def frame(along: Vector, hinge: Vector) -> Floats:
    """Return axes as columns: ``along``, a third one, and ``hinge`` made square to ``along``."""
    a = unit(along)
    h = np.asarray(hinge, dtype=float)
    h = unit(h - a * float(a @ h))
    return np.stack([a, np.cross(h, a), h], axis=1)


def turn(rest: tuple[Vector, Vector], now: tuple[Vector, Vector]) -> Floats:
    """Return the rotation that takes one (along, hinge) pair of directions to another."""
    return np.asarray(frame(*now) @ frame(*rest).T)


def shortest(start: Vector, end: Vector) -> Floats:
    """Return the smallest rotation that takes direction ``start`` to ``end``."""
    a, b = unit(start), unit(end)
    axis = np.cross(a, b)
    if float(np.linalg.norm(axis)) < _NOTHING:
        if float(a @ b) > 0:
            return np.eye(3)
        return about(np.cross(a, np.eye(3)[int(np.argmin(np.abs(a)))]), 180)
    return about(axis, float(np.degrees(np.arctan2(np.linalg.norm(axis), a @ b))))


def as_vector(rotation: Floats) -> Floats:
    """Return axis times angle (radians, at most pi) of a rotation."""
    skew = np.array([
        rotation[2, 1] - rotation[1, 2],
        rotation[0, 2] - rotation[2, 0],
        rotation[1, 0] - rotation[0, 1],
    ])  # fmt: skip
    sine = float(np.linalg.norm(skew)) / 2
    angle = float(np.arctan2(sine, (np.trace(rotation) - 1) / 2))
    if sine > _NOTHING:
        return np.asarray(skew / (2 * sine) * angle)
    if angle < 1:
        return np.zeros(3)
    spread = (rotation + np.eye(3)) / 2
    column = spread[:, int(np.argmax(np.diag(spread)))]
    return np.asarray(unit(column) * angle)


def part(rotation: Floats, fraction: float) -> Floats:
    """Return the given fraction of a rotation about its own axis."""
    vector = as_vector(rotation)
    angle = float(np.linalg.norm(vector))
    return np.eye(3) if angle < _NOTHING else about(vector, float(np.degrees(angle)) * fraction)
