"""What the files of the live figure say, as a header and blocks of bytes; numpy only.

``glutestretch/pictures/live`` reads and shows them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.studio.figure.surface import Floats, Ints

Bytes = NDArray[np.uint8]

FINE, MOVING = 8, 16  # places are multiples of so many of 65535 steps of their box: 0.3, 0.6 mm
SHORT = 65536
NORMAL, LONGEST = 15, 127  # steps from 0 to 1 that a normal is told in, and the byte of 1


@dataclass(frozen=True)
class Part:
    """A run of triangles that is drawn at once: its first index and how many there are."""

    name: str
    first: int
    count: int
    blend: bool


@dataclass(frozen=True)
class Model:
    """What all poses of a stretch share.

    ``albedo`` (n, 3) is linear, ``finish`` (n, 3) specular, roughness and alpha, all from 0 to 1.
    ``facts`` is what else the header tells: camera, pivot, the colour of the glow, order.
    Of muscles, ``across`` (n,) says on which fibre a vertex is, from 0 to 1, and ``streaks`` how
    bright each fibre is, from the first to the last, as a share of their mean.
    """

    triangles: Ints
    parts: tuple[Part, ...]
    albedo: Floats
    finish: Floats
    facts: dict[str, Any]
    across: Floats | None = None
    streaks: Floats | None = None


@dataclass(frozen=True)
class Key:
    """One moment: places (m), normals, irradiance, glow, and how dark the shadow is (0 to 1)."""

    points: Floats
    normals: Floats
    light: Floats
    glow: Floats
    shade: Floats


@dataclass(frozen=True)
class Content:
    """What is in a file: its header, blocks of four bytes a vertex, and other bytes."""

    header: dict[str, Any]
    blocks: dict[str, Bytes]
    streams: dict[str, bytes] = field(default_factory=dict)


def of_model(model: Model) -> Content:
    """Return what the file of a model says."""
    count = len(model.albedo)
    width = 2 if count <= SHORT else 4
    header = {
        "vertices": count,
        "indices": model.triangles.size,
        "index_bytes": width,
        "parts": [vars(part) for part in model.parts],
        **model.facts,
    }
    across = np.ones(count) if model.across is None else model.across
    steps = np.round(across * 65535).astype(np.int64)
    blocks = {
        "surface": _four(np.sqrt(model.albedo), (steps >> 8) / 255),
        "finish": _four(model.finish, (steps & 255) / 255),
    }
    streams = {"indices": stepped(model.triangles, width)}
    if model.streaks is not None:
        streams["streaks"] = np.round(np.clip(model.streaks / 2, 0, 1) * 255).astype("u1").tobytes()
    return Content(header, blocks, streams)


def stepped(triangles: Ints, width: int) -> bytes:
    """Return triangles as steps, which pack well where neighbours follow each other.

    They go from the first corner of a triangle to that of the next, and from there to both others.
    Of all steps, the lowest byte comes first, then the next, up to the width of an index in bytes.
    """
    first = triangles[:, :1]
    steps = np.concatenate([np.diff(first, axis=0, prepend=0), triangles[:, 1:] - first], 1)
    rows = steps.astype("<i8").view(np.uint8).reshape(-1, 8)
    return rows[:, :width].T.tobytes()


def of_keys(keys: Sequence[Key], facts: dict[str, Any]) -> Content:
    """Return what the file of one or several moments of one model says."""
    every = np.concatenate([key.points for key in keys])
    low = every.min(0)
    fineness = FINE if len(keys) == 1 else MOVING
    size = float((every - low).max())
    scale = float(max(key.light.max() for key in keys))
    header = {
        "vertices": len(keys[0].points),
        "keys": len(keys),
        "low": [float(x) for x in low],
        "size": [size] * 3,
        "light_scale": scale,
        **facts,
    }
    blocks = {}
    for number, key in enumerate(keys):
        steps = np.round((key.points - low) / size * (65535 / fineness)).astype(np.int64)
        steps = np.minimum(steps * fineness, 65535)
        spare = np.ones(len(steps))
        normals = np.round(np.round(key.normals * NORMAL) * (LONGEST / NORMAL)) % 256
        light = np.sqrt(np.clip(key.light / scale, 0, 1))
        blocks |= {
            f"high{number}": _four((steps >> 8) / 255, key.shade),
            f"low{number}": _four((steps & 255) / 255, spare),
            f"normal{number}": _four(normals / 255, spare),
            f"light{number}": _four(light, key.glow),
        }
    return Content(header, blocks)


def _four(three: Floats, fourth: Floats) -> Bytes:
    """Three and one number from 0 to 1 as four bytes a vertex."""
    whole = np.column_stack([three, fourth])
    return np.round(np.clip(whole, 0, 1) * 255).astype(np.uint8)
