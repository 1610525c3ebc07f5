"""Hip bones, sacrum, the lowest vertebrae and thigh bones, modelled from measures (numpy only).

The forms follow H. Gray, *Anatomy of the Human Body* (1918): the ilium as a curved blade between
crest and socket, with its front and back spines; the ischium down to its tuberosity; both rami
around the obturator foramen; the sacrum as a wedge that curves backwards, with four pairs of
foramina; the thigh bone with a head of about 46 mm, a neck that meets the shaft at about 125
degrees, the greater trochanter as a knob outside and behind it, and a shaft that bows forwards.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.anatomy.pelvis import FITS, centre, placed, scale
from tools.studio.anatomy.volume import Balls, joined, meshed, sheet, stroke
from tools.studio.figure.surface import Surface

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.surface import Floats

CELL = 0.0024
CREST = np.array([
    (120, -45, 72), (131, -28, 98), (137, 2, 117), (130, 38, 127), (104, 72, 121), (72, 95, 108),
    (45, 108, 90),
], dtype=float)  # fmt: skip
BLADE = np.array([
    (113, -42, 50), (119, -24, 66), (118, 0, 78), (107, 32, 86), (86, 60, 84), (64, 82, 80),
    (47, 98, 74),
], dtype=float)  # fmt: skip
BASE = np.array([
    (105, -35, 34), (105, -20, 34), (101, 2, 33), (93, 24, 35), (81, 42, 42), (66, 62, 50),
    (54, 84, 58),
], dtype=float)  # fmt: skip
SACRUM = np.array([
    (54, 52, 96), (86, 50, 70), (104, 38, 44), (108, 27, 20), (102, 18, -2), (92, 9, -18),
    (78, 5, -30),
], dtype=float)  # fmt: skip
"""Rows from the first vertebra to the tip of the tail bone: backwards, half a width, upwards."""


def _ilium() -> Balls:
    radii = ((6, 6, 7.5, 6, 6, 6.5, 7), (4, 4, 3.6, 3.4, 3.6, 5, 6), (9, 8, 8, 8, 8, 8, 6))
    rows = [np.column_stack([row, r]) for row, r in zip((CREST, BLADE, BASE), radii, strict=True)]
    return sheet(np.array(rows), (26, 64))


def _hip_bone() -> Balls:
    """All of the right hip bone but the hollow of its socket."""
    return joined([
        _ilium(),
        stroke(((105, -34, 34, 8), (98, -22, 16, 11), (88, -12, 10, 16)), 10),
        stroke(((101, 2, 33, 9), (84, 4, 12, 22), (76, 4, 2, 30)), 10),
        stroke(((81, 42, 42, 9), (82, 30, 22, 15), (78, 14, 4, 26)), 12),
        stroke(((78, 24, -6, 20), (70, 32, -40, 15), (62, 26, -72, 16), (57, 14, -86, 11))),
        stroke(((74, 34, 4, 8), (62, 50, -6, 3)), 8),
        stroke(((57, 14, -86, 10), (36, -16, -68, 6.5), (17, -40, -38, 7)), 20),
        stroke(((80, -14, 2, 15), (54, -38, 3, 9), (27, -52, -8, 8.5), (11, -52, -18, 8.5)), 24),
        stroke(((11, -51, -16, 8.5), (12, -46, -35, 7)), 10),
        stroke(((66, 62, 50, 8), (44, 80, 62, 9)), 10),
    ])  # fmt: skip


def _sacrum() -> Balls:
    rows = []
    for (back, half, up), r in zip(SACRUM, (15, 14, 11, 9, 7, 6, 4.5), strict=True):
        out = np.array([-1.0, -0.55, 0.0, 0.55, 1.0]) * max(half - r * 0.6, 0)
        bow = np.abs(out) / 54 * 6
        thick = r * np.array([0.7, 0.85, 1.0, 0.85, 0.7])
        rows.append(np.column_stack([out, back + bow, np.full(5, up), thick]))
    spine = stroke(((0, 72, 92, 5), (0, 101, 68, 5), (0, 116, 42, 4), (0, 118, 18, 3)), 20)
    return joined([sheet(np.array(rows), (40, 20)), spine])


def _foramina() -> Balls:
    """The four pairs of holes in the back of the sacrum."""
    places = ((24, 92, 80), (20, 112, 56), (16, 120, 31), (12, 117, 8))
    rows = [(s * x, y, z, 4.2) for x, y, z in places for s in (-1, 1)]
    table = np.array(rows, dtype=float)
    return Balls(table[:, :3], table[:, 3])


def _vertebra(back: float, up: float) -> Balls:
    """A lumbar vertebra: body, arch, one process backwards and two to the sides."""
    turn = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    ring = [
        np.column_stack([14 * np.cos(turn), back + 10 * np.sin(turn), np.full(14, up + h), r])
        for h, thick in ((-11, 8.0), (-4, 7.0), (4, 7.0), (11, 8.0))
        for r in (np.full(14, thick),)
    ]
    body = np.concatenate([*ring, [[0, back, up, 14]]])
    parts = [Balls(body[:, :3], body[:, 3])]
    for s in (-1, 1):
        parts.append(stroke(((12 * s, back + 18, up + 4, 6), (16 * s, back + 28, up - 2, 6)), 6))
        parts.append(stroke(((14 * s, back + 22, up + 4, 5), (38 * s, back + 24, up + 6, 3.5)), 12))
        parts.append(stroke(((16 * s, back + 28, up - 2, 6), (3 * s, back + 40, up - 6, 4.5)), 8))
    parts.append(stroke(((0, back + 40, up - 6, 4.5), (0, back + 62, up - 10, 4.5)), 10))
    return joined(parts)


@cache
def pelvis(body: Body) -> tuple[Surface, ...]:
    """Return hip bones, sacrum and the two lowest vertebrae of a figure at rest."""
    made = []
    for side in "RL":
        hollow = np.array([centre(body, side)])
        socket = Balls(hollow, np.array([26.0 * scale(body)]))
        made.append(meshed(placed(body, _hip_bone(), side), CELL, holes=socket))
    made.append(meshed(placed(body, _sacrum()), CELL, holes=placed(body, _foramina())))
    for back, up in ((34, 120), (20, 153)):
        made.append(meshed(placed(body, _vertebra(back, up)), CELL))
    return tuple(made)


def knee(body: Body, side: str = "R") -> Floats:
    """Return the centre of a knee of the figure at rest."""
    return np.asarray(body.heads[body.bone(f"lowerleg01.{side}")])


def thigh_place(body: Body, places: Floats, side: str = "R") -> Floats:
    """Return places of the thigh bone at rest in metres.

    ``places`` (..., 3) are outwards and backwards in millimetres from the line between the centres
    of hip and knee, and along it: millimetres if above -1000, else the share of its length below.
    """
    size, fit = scale(body), FITS[body.figure]
    sign = -1.0 if side == "R" else 1.0
    top, end = centre(body, side), knee(body, side)
    down = (end - top) / np.linalg.norm(end - top)
    out = np.array([sign, 0, 0]) - down * down[0] * sign
    out /= np.linalg.norm(out)
    back = np.cross(out, down) * sign
    x, y, z = np.moveaxis(np.asarray(places, dtype=float), -1, 0)
    narrowed, y = x * fit.wide, np.where(y > 0, y * fit.back, y)
    sideways = narrowed[..., None] * out + y[..., None] * back
    return np.asarray(top + sideways * size - z[..., None] * down * size)


@cache
def thigh_bone(body: Body, side: str = "R") -> Surface:
    """Return the thigh bone of a figure at rest."""
    length = np.linalg.norm(knee(body, side) - centre(body, side)) / scale(body)
    low = -float(length)
    parts = joined([
        stroke(((0, 0, 0, 23), (1, 0, -1, 23)), 2),
        stroke(((6, 1, -5, 17), (24, 6, -20, 14), (42, 11, -34, 17)), 16),
        stroke(((44, 11, -38, 17), (54, 14, -24, 15), (54, 19, -10, 12.5), (48, 24, -3, 9)), 18),
        stroke(((40, 10, -36, 17), (41, 10, -60, 17), (38, 7, -90, 15)), 16),
        stroke(((30, 14, -52, 11), (20, 22, -62, 8)), 8),
        stroke(
            ((39, 8, -80, 15.5), (30, -4, 0.36 * low, 13.5), (18, -5, 0.62 * low, 13.5),
             (8, 2, 0.88 * low, 18), (6, 6, 0.94 * low, 22)), 60,
        ),
        *(stroke(((x * 0.5, 0, 0.93 * low, 19), (x, 3, low - 2, 21), (x, 16, low, 17)), 12)
          for x in (24, -22)),
    ])  # fmt: skip
    centres = thigh_place(body, parts.centres, side)
    return meshed(Balls(centres, parts.radii * scale(body)), CELL)
