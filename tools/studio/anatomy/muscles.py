"""Gluteus medius and maximus as sheets of fibres between pelvis and thigh bone (numpy only).

Attachments after H. Gray, *Anatomy of the Human Body* (1918), "The Muscles and Fasciae of the
Thigh". The medius arises from the outer surface of the ilium between the crest and the posterior
gluteal line above and the anterior gluteal line below, and is inserted on the outer surface of the
greater trochanter. The maximus arises from the ilium behind the posterior gluteal line, from the
back of the lower sacrum, the side of the coccyx and the sacrotuberous ligament; its larger upper
part ends in the iliotibial tract over the trochanter, the deeper lower part on the gluteal
tuberosity of the femur.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.anatomy.bones import BLADE, CREST, thigh_place
from tools.studio.anatomy.carried import shared, with_pelvis, with_thigh
from tools.studio.anatomy.pelvis import fitted, scale
from tools.studio.anatomy.volume import Balls, curve, meshed
from tools.studio.figure.surface import relaxed, smoothstep

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tools.studio.figure.body import Body
    from tools.studio.figure.skeleton import Posed
    from tools.studio.figure.surface import Floats, Surface

CELL = 0.002
ACROSS, ALONG = 72, 64
_FAR, _STEP = 0.03, 0.006  # skin further away is not above; one push inwards at most, metres
_NEAR = 0.92  # how near to the joint, as a share of the distance at rest, a straight row may come


@dataclass(frozen=True, eq=False)
class Muscle:
    """A sheet of fibres, described at rest in millimetres.

    ``pelvis`` are rows of places at which the fibres leave the pelvis, ``thigh`` those at which
    they come to the thigh bone; a row runs from the front fibres to the hind ones. Of the
    rows between origin and insertion, ``wrapped`` maps those that wrap around the joint to their
    share in the turn of the thigh, and ``straight`` numbers those that in a pose lie on the
    straight way between their neighbours, but hardly nearer to the joint than at rest. ``thick``
    are radii along a fibre, and ``taper`` factors across, front to hind. ``window`` is cut out:
    first and last share across, first and last share along. ``named`` is where its name points
    to: shares along and across.
    """

    name: str
    pelvis: Floats
    thigh: Floats
    wrapped: Mapping[int, float]
    straight: tuple[int, ...]
    thick: tuple[float, ...]
    taper: tuple[float, ...]
    tint: str
    named: tuple[float, float]
    window: tuple[float, float, float, float] | None = None


def _outside(places: Floats, out: float, up: float = 0.0) -> Floats:
    """Places on the blade of the ilium moved off the bone, outwards and backwards."""
    way = np.array([[0.9, -0.4, 0], [0.95, -0.2, 0], [0.98, 0.1, 0], [0.9, 0.4, 0],
                    [0.75, 0.65, 0], [0.6, 0.8, 0], [0.5, 0.85, 0]])  # fmt: skip
    return np.asarray(places + way * out + np.array([0, 0, up]))


MEDIUS = Muscle(
    "medius",
    pelvis=np.array([
        _outside(CREST, 3, -7)[:6],
        _outside(BLADE, 13, 4)[:6],
    ]),
    thigh=np.array([
        [(57, -4, 8), (60, 2, 11), (61, 8, 13), (60, 14, 13), (57, 20, 12), (52, 26, 10)],
        [(58, 1, -27), (61, 6, -24), (62.5, 11, -20), (62, 16, -16), (59, 21, -12), (55, 25, -8)],
    ]),
    wrapped={},
    straight=(2,),
    thick=(5.5, 11, 9.5, 4.5),
    taper=(0.55, 0.95, 1.0, 1.0, 0.9, 0.6),
    tint="#D5432A",
    named=(0.35, 0.33),
)  # fmt: skip
MAXIMUS = Muscle(
    "maximus",
    pelvis=np.array([
        [(100, 78, 124), (72, 104, 110), (46, 121, 86), (30, 128, 50), (19, 124, 10),
         (22, 104, -14)],
        [(122, 46, 74), (110, 90, 54), (90, 118, 30), (74, 124, 4), (58, 118, -26), (46, 102, -46)],
    ]),
    thigh=np.array([
        [(66, 36, 8), (70, 46, -10), (68, 54, -30), (62, 58, -52), (54, 60, -78), (44, 58, -98)],
        [(66, 18, -48), (69, 18, -62), (68, 18, -78), (64, 18, -94), (58, 22, -116),
         (50, 24, -140)],
    ]),
    wrapped={1: 0.2, 2: 0.75},
    straight=(),
    thick=(5, 15, 13, 4),
    taper=(0.55, 0.9, 1.0, 1.0, 0.95, 0.6),
    window=(0.08, 0.40, 0.12, 0.50),
    tint="#E08873",
    named=(0.42, 0.66),
)  # fmt: skip
MUSCLES = (MEDIUS, MAXIMUS)


def fibres(body: Body, muscle: Muscle, posed: Posed | None = None) -> Floats:
    """Return the fibres (ALONG, ACROSS, 3) in metres, from origin to insertion, front to hind."""
    pelvis, thigh = fitted(body, muscle.pelvis), thigh_place(body, muscle.thigh)
    rows = np.concatenate([pelvis, thigh])
    if posed is not None:
        rows = _carried(body, muscle, posed, rows)
    fine = curve(rows, ALONG).transpose(1, 0, 2)
    return np.asarray(curve(fine, ACROSS).transpose(1, 0, 2))


def _carried(body: Body, muscle: Muscle, posed: Posed, rest: Floats) -> Floats:
    """Rows of fibres in a pose."""
    first, second = with_pelvis(body, posed), with_thigh(body, posed)
    rows = np.concatenate([first(rest[: len(muscle.pelvis)]), second(rest[len(muscle.pelvis) :])])
    for number, share in muscle.wrapped.items():
        rows[number] = shared(first, second, rest[number], share)
    way = np.cumsum(np.r_[0, np.linalg.norm(np.diff(rest, axis=0), axis=2).mean(1)])
    for number in muscle.straight:
        before, after = number - 1, number + 1
        share = (way[number] - way[before]) / (way[after] - way[before])
        straight = rows[before] + share * (rows[after] - rows[before])
        away = straight - second.to
        least = np.linalg.norm(rest[number] - second.about, axis=1, keepdims=True) * _NEAR
        length = np.linalg.norm(away, axis=1, keepdims=True)
        rows[number] = second.to + away * np.maximum(1, least / length)
    return rows


def lengths(body: Body, muscle: Muscle, posed: Posed | None = None) -> Floats:
    """Return the length of each fibre in metres, front to hind."""
    steps = np.diff(fibres(body, muscle, posed), axis=0)
    return np.asarray(np.linalg.norm(steps, axis=2).sum(0))


def stretched(body: Body, muscle: Muscle, posed: Posed) -> Floats:
    """Return how much longer each fibre is than at rest, as a share of that, front to hind."""
    return np.asarray(lengths(body, muscle, posed) / lengths(body, muscle) - 1)


def volume(
    body: Body, muscle: Muscle, posed: Posed | None = None, *, windowed: bool = False
) -> Surface:
    """Return a muscle as a surface.

    Its values are ``across`` (0 in front to 1 behind) and ``tendon`` (1 at the insertion).
    """
    places = fibres(body, muscle, posed)
    along, across = np.meshgrid(np.linspace(0, 1, ALONG), np.linspace(0, 1, ACROSS), indexing="ij")
    thick = curve(np.array(muscle.thick)[:, None], ALONG)
    taper = curve(np.array(muscle.taper)[:, None], ACROSS)
    radii = thick * taper.T * scale(body)
    kept = np.ones(radii.shape, dtype=bool)
    if windowed and muscle.window is not None:
        first, last, start, end = muscle.window
        aside = (2 * across - first - last) / (last - first)
        astray = (2 * along - start - end) / (end - start)
        kept = aside**4 + astray**4 > 1
    balls = Balls(places[kept], radii[kept])
    made = meshed(balls, CELL, blur=2, rounds=4)
    nearest = _nearest(made.points, balls.centres)
    share = along[kept][nearest]
    tendon = 0.5 * smoothstep(0.05, 0.0, share) + smoothstep(0.80, 0.97, share)
    smooth = relaxed(np.column_stack([across[kept][nearest], tendon, tendon]), made.faces, 12)
    made.values |= {"across": smooth[:, 0], "tendon": smooth[:, 1]}
    return made


def beneath(flesh: Surface, skin: Surface, depth: float) -> Surface:
    """Return a muscle pressed inwards where it is not yet ``depth`` metres under the skin."""
    low, high = flesh.points.min(0) - _FAR, flesh.points.max(0) + _FAR
    near = np.flatnonzero(((skin.points > low) & (skin.points < high)).all(1))
    around, outward = skin.points[near], skin.normals[near]
    points = flesh.points
    for _ in range(4):
        at = _nearest(points, around)
        height = ((points - around[at]) * outward[at]).sum(1) + depth
        far = np.linalg.norm(points - around[at], axis=1) > _FAR
        push = np.clip(np.where(far, 0, height), 0, _STEP)[:, None] * outward[at]
        points = points - relaxed(push, flesh.faces, 24)
    return flesh.moved(points)


def _nearest(points: Floats, among: Floats) -> np.ndarray:
    """The number of the nearest place for every point."""
    square = (among**2).sum(1)
    parts = [
        np.argmin(square - 2 * part @ among.T, axis=1)
        for part in np.array_split(points, max(1, len(points) // 2000))
    ]
    return np.concatenate(parts)
