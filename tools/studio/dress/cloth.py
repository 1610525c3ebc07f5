"""Garments cut from the posed body and lifted off it, so that no bend can open a hole."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.figure.body import data_directory
from tools.studio.figure.surface import (
    Floats,
    Surface,
    cut,
    relaxed,
    shell,
    smoothstep,
    split,
    triangles,
    vertex_normals,
)

if TYPE_CHECKING:
    from tools.studio.figure.body import Body


HEM = 0.004  # how far before a hem its shadow is held by vertices of its own, metres
UNDER = 0.006  # how far what lies below reaches under a hem, metres
_FOLDS = {"woman": 0.0055, "man": 0.010}  # height of a fold where cloth is half as long, metres
_FOLD = 0.034  # from fold to fold, metres
_SPANS = {"woman": 24, "man": 80}  # the more, the wider a hollow that the cloth spans


@dataclass(frozen=True)
class Garment:
    """A piece of clothing: where it reaches (positive inside) and how thick it lies."""

    name: str
    reach: Floats
    thickness: Floats | float


def landmarks(body: Body) -> dict[str, Floats]:
    """Joints of the left half that the clothes are measured from."""
    names = {
        "hip": "upperleg01.L",
        "knee": "lowerleg01.L",
        "ankle": "foot.L",
        "neck": "neck01",
        "shoulder": "upperarm01.L",
        "elbow": "lowerarm01.L",
        "head": "head",
    }
    return {key: body.heads[body.bone(bone)] for key, bone in names.items()}


def garments(body: Body, rest: Floats) -> list[Garment]:
    """What the figure wears, from the skin outwards."""
    if body.figure == "man":
        return [
            Garment("leggings", _legs(body, rest, 0.42), 0.006),
            Garment("top", _shirt(body, rest), 0.007 + _ease(body, rest)),
        ]
    return [
        Garment("leggings", _legs(body, rest, 0.90), 0.0025),
        Garment("top", _tank(body, rest), 0.0045),
    ]


def _waist(body: Body) -> float:
    """Height of the waist: 29 percent of the way from hip to neck."""
    at = landmarks(body)
    return float(at["hip"][2] + 0.29 * (at["neck"][2] - at["hip"][2]))


def _legs(body: Body, rest: Floats, length: float) -> Floats:
    """Leggings or shorts: from the waist down the given share of the leg."""
    at = landmarks(body)
    x, _, z = np.abs(rest).T[0], rest[:, 1], rest[:, 2]
    hem = at["hip"][2] + length * (at["ankle"][2] - at["hip"][2])
    return np.asarray(np.minimum.reduce([_waist(body) + 0.01 - z, z - hem, 0.30 - x]))


def _tank(body: Body, rest: Floats) -> Floats:
    """A tank top: round neck, open shoulders, hem below the waist of the leggings."""
    at = landmarks(body)
    x, y, z = np.abs(rest[:, 0]), rest[:, 1], rest[:, 2]
    shoulder, top = at["shoulder"][0], at["shoulder"][2]
    back = smoothstep(-0.04, 0.06, y)
    hem = z - (_waist(body) - 0.022)
    arm = shoulder * (1.05 - 0.04 * back) - x - 0.25 * np.maximum(z - (top - 0.13), 0)
    depth = 0.160 - 0.045 * back
    below = smoothstep(0.0, 1.4, (top + 0.06 - z) / depth) * 1.65
    hole = (np.hypot(x / 0.080, below) - 1) * 0.08
    return np.asarray(np.minimum.reduce([hem, arm, hole, top + 0.12 - z]))


def _shirt(body: Body, rest: Floats) -> Floats:
    """A t-shirt: crew neck, sleeves to the middle of the upper arm, hem over the hips."""
    at = landmarks(body)
    side = rest * np.sign(rest[:, :1]) * [1, 0, 0] + rest * [0, 1, 1]
    along = (at["elbow"] - at["shoulder"]) / np.linalg.norm(at["elbow"] - at["shoulder"])
    reach = (side - at["shoulder"]) @ along
    apart = np.linalg.norm(side - at["shoulder"] - reach[:, None] * along, axis=1)
    arm = 0.16 - reach + np.maximum(apart - 0.085, 0) * 6
    z, y = rest[:, 2], rest[:, 1]
    neck = at["neck"][2] + 0.012 + 0.45 * (y - at["neck"][1]) - z
    hem = z - (_waist(body) - 0.03)
    return np.asarray(np.minimum.reduce([arm, np.minimum(neck, 0.1), hem, 0.36 - side[:, 0]]))


def _ease(body: Body, rest: Floats) -> Floats:
    """How much wider than the trunk a shirt falls below the chest, metres."""
    low, high = _waist(body), landmarks(body)["shoulder"][2] - 0.10
    return 0.016 * smoothstep(high, low, rest[:, 2])


@cache
def _tips(count: int) -> Floats:
    """One where the base mesh has nipples, which clothes do not show."""
    path = data_directory() / "targets" / "breast" / "nipple-size-incr.target.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [int(line.split()[0]) for line in file if line.strip() and line[0] != "#"]
    result = np.zeros(count)
    result[rows] = 1
    return result


def smoothed(body: Body, points: Floats) -> Floats:
    """The posed vertices without what clothes do not show, to be cut from."""
    faces = triangles(body.faces["body"])
    tips = relaxed(_tips(len(points))[:, None].repeat(3, 1), faces, 6)[:, 0]
    return relaxed(points, faces, 120, smoothstep(0.004, 0.08, tips))


@cache
def drape(body: Body) -> Floats:
    """How far the cloth spans hollows of the base mesh, and smooths what is above the waist."""
    faces = triangles(body.faces["body"])
    even = smoothed(body, body.vertices)
    normals = vertex_normals(even, faces)
    smooth, spanned = (
        ((relaxed(even, faces, rounds) - even) * normals).sum(1)
        for rounds in (8, _SPANS[body.figure])
    )
    covered = np.max([g.reach for g in garments(body, body.vertices)], axis=0)
    above = smoothstep(0.0, 0.05, body.vertices[:, 2] - _waist(body))
    smooth = smooth * smoothstep(0.02, 0.04, covered) * above
    lift = np.clip(np.maximum(np.minimum(smooth, 0), spanned), -0.03, 0.03)
    lift = lift * smoothstep(0.0, 0.02, covered)
    return np.asarray(relaxed(np.repeat(lift[:, None], 3, 1), faces, 1)[:, 0])


def slack(body: Body, points: Floats) -> Floats:
    """How much shorter than at rest the smoothed skin is along the body, from 0 to 1.

    Upright at rest, trunk and limbs lie along z; only what is pushed together throws folds.
    """
    faces = triangles(body.faces["body"])
    both = smoothed(body, body.vertices), points
    rest, posed = ([p[faces[:, k]] - p[faces[:, 0]] for k in (1, 2)] for p in both)
    a, b = rest
    aa, ab, bb = ((u * v).sum(1) for u, v in ((a, a), (a, b), (b, b)))
    area = np.maximum(aa * bb - ab * ab, 1e-18)
    shares = (bb * a[:, 2] - ab * b[:, 2]) / area, (aa * b[:, 2] - ab * a[:, 2]) / area
    before, after = (
        np.linalg.norm(shares[0][:, None] * u + shares[1][:, None] * v, axis=1)
        for u, v in (rest, posed)
    )
    short = np.clip(1 - after / np.maximum(before, 1e-9), 0, 1) * np.sqrt(area) * before
    corners, count = faces.reshape(-1, order="F"), len(points)
    total, share = (
        np.bincount(corners, np.tile(w, 3), count) for w in (short, np.sqrt(area) * before)
    )
    mean = total / np.maximum(share, 1e-12)
    return np.asarray(relaxed(np.repeat(mean[:, None], 3, 1), faces, 6)[:, 0])


def _folds(body: Body, surface: Surface) -> Floats:
    """How far folds stand off where the cloth is pushed together, metres."""
    x, y, z = surface.rest.T
    drift = 0.9 * np.sin(31 * x + 17 * y) + 0.7 * np.sin(23 * y - 41 * x + 9 * z)
    wave = np.sin(2 * np.pi * z / _FOLD + drift)
    depth = np.minimum(smoothstep(0.03, 0.35, surface.values["slack"]), 1.0)
    return np.asarray(_FOLDS[body.figure] * depth * (0.5 + 0.5 * wave))


def dressed(body: Body, surface: Surface, hair: Floats) -> tuple[Surface, dict[str, Surface]]:
    """The bare skin that shows, and every garment as a shell around the body.

    ``hair`` is the distance behind the hairline: hair covers skin as a garment does. A garment
    knows the distance to its own edge as the value "edge".
    """
    worn = garments(body, surface.rest)
    pieces: dict[str, Surface] = {}
    below = np.zeros(len(surface.points))
    folds = _folds(body, surface)
    for number, garment in enumerate(worn):
        lift = below + garment.thickness + surface.values["drape"] + folds
        over = [other.reach for other in worn[number + 1 :]]
        marked = surface.moved(surface.points)
        marked.values |= {"edge": garment.reach, "_lift": lift}
        if over:
            marked = _edged(marked, np.max(over, axis=0))
        lift = marked.values.pop("_lift")
        pieces[garment.name] = shell(marked, marked.values["edge"], lift)
        below = below + garment.thickness * 0.5 * smoothstep(-0.01, 0.01, garment.reach)
    bare = _edged(surface, np.max([hair, *(g.reach for g in worn)], axis=0))
    return cut(bare, UNDER - bare.values["hem"]), pieces


def _edged(surface: Surface, covered: Floats) -> Surface:
    """The surface with vertices along a hem that lies over it and just before it.

    Light that is held by vertices would else run from the dark under the cloth to the open
    within one face, each as far as it reaches: a hem with teeth. The distance to the hem,
    positive under it, is the value "hem".
    """
    marked = surface.moved(surface.points)
    marked.values["hem"] = covered
    marked = split(marked, marked.values["hem"] + HEM)
    return split(marked, marked.values["hem"])
