"""Where lips, brows, cheeks, nails and ears are, as weights on the vertices of the base mesh."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from tools.studio.figure.body import Body, data_directory
from tools.studio.figure.surface import Floats, smoothstep


@dataclass(frozen=True)
class Brow:
    """An eyebrow: metres above the eye, how much its ends fall, half its height, how it thins."""

    height: float
    arch: float
    half: float
    taper: float = 0.45


_BROWS = {"woman": Brow(0.0240, 0.0045, 0.0030), "man": Brow(0.0195, 0.0018, 0.0044, 0.35)}
_CHEEK = (  # upper edge of a beard: metres behind the eye, and above it
    (-0.060, -0.047), (-0.026, -0.050), (-0.016, -0.060), (-0.004, -0.072), (0.012, -0.074),
    (0.030, -0.062), (0.044, -0.040), (0.052, -0.015), (0.058, 0.010), (0.080, 0.010),
)  # fmt: skip
_REDDENED = (  # the joint at the head of a bone, how far around it in metres, and how much
    ("lowerleg01", 0.060, 0.30), ("lowerarm01", 0.040, 0.30),
    *((f"finger{n}-{k}", 0.011 - 0.001 * k, 0.55) for n in (2, 3, 4, 5) for k in (1, 2, 3)),
)  # fmt: skip
_THROAT = ((-0.060, -0.130), (0.010, -0.122), (0.035, -0.112), (0.055, -0.085), (0.070, -0.050))


@cache
def _texture_coordinates(count: int) -> Floats:
    """One texture coordinate per vertex of the base mesh."""
    table: list[list[float]] = []
    result = np.zeros((count, 2))
    with (data_directory() / "3dobjs" / "base.obj").open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("vt "):
                table.append([float(x) for x in line.split()[1:3]])
            elif line.startswith("f "):
                for corner in line.split()[1:]:
                    vertex, place = corner.split("/")[:2]
                    result[int(vertex) - 1] = table[int(place) - 1]
    return result


def _painted(name: str, count: int) -> Floats:
    """A mask texture of the data, read at every vertex."""
    from PIL import Image  # noqa: PLC0415 - clothes and hair are measured without it

    path = data_directory() / "textures" / f"mpfb_{name}.jpg"
    with Image.open(path) as image:
        pixels = np.asarray(image.convert("L"), dtype=float) / 255
    u, v = _texture_coordinates(count).T
    rows = np.clip(((1 - v) * pixels.shape[0]).astype(int), 0, pixels.shape[0] - 1)
    columns = np.clip((u * pixels.shape[1]).astype(int), 0, pixels.shape[1] - 1)
    return np.asarray(pixels[rows, columns])


def eye(body: Body) -> Floats:
    """Centre of the left eye."""
    return np.asarray(body.vertices[body.groups["helper-l-eye"]].mean(0))


@cache
def face_values(body: Body) -> dict[str, Floats]:
    """Weights for the skin shader and the hairline."""
    count = len(body.vertices)
    x, y, z = np.abs(body.vertices[:, 0]), body.vertices[:, 1], body.vertices[:, 2]
    centre, ears = eye(body), _painted("ears", count)
    cheek = np.linalg.norm(
        np.stack([x - centre[0] * 1.35, y - centre[1], z - centre[2] + 0.032], 1)
        / [0.026, 0.05, 0.022],
        axis=1,
    )
    return {
        "lips": _painted("lips", count),
        "nails": np.maximum(_painted("fingernails", count), _painted("toenails", count)),
        "ears": ears,
        "blush": np.maximum(np.exp(-(cheek**2)) + 0.5 * ears, _joints(body)),
    }


def _joints(body: Body) -> Floats:
    """How much the skin is reddened over knees, elbows and knuckles."""
    result = np.zeros(len(body.vertices))
    for bone, reach, depth in _REDDENED:
        for side in "LR":
            joint = body.heads[body.bone(f"{bone}.{side}")]
            away = np.linalg.norm(body.vertices - joint, axis=1) / reach
            result = np.maximum(result, depth * np.exp(-(away**2)))
    return result


def collar_bones(body: Body, rest: Floats) -> Floats:
    """One along the collar bones, from the pit of the throat to the shoulders, on the fine mesh."""
    ends = body.heads[body.bone("clavicle.L")], body.heads[body.bone("shoulder01.L")]
    (inner, outer) = (end[[0, 2]] for end in ends)
    place = np.abs(rest[:, [0, 2]] * [1, 0]) + rest[:, [0, 2]] * [0, 1]
    along = np.clip((place - inner) @ (outer - inner) / np.sum((outer - inner) ** 2), 0, 1.3)
    line = inner + along[:, None] * (outer - inner)
    line[:, 1] += 0.008 * np.sin(np.pi * np.clip(along, 0, 1))
    away = np.linalg.norm(place - line, axis=1) / 0.007
    front = smoothstep(ends[0][1] + 0.03, ends[0][1] - 0.02, rest[:, 1])
    return np.asarray(np.exp(-(away**2)) * front * smoothstep(1.3, 0.9, along))


def shoulder_blades(body: Body, rest: Floats) -> Floats:
    """One on the shoulder blades, softly falling off over their edges, on the fine mesh.

    Where they lie follows H. Gray, *Anatomy of the Human Body* (1918): on the ribs from the second
    to the seventh, from a hand's breadth beside the spine to the highest point of the shoulder.
    """
    joint = body.heads[body.bone("upperarm01.L")]
    across, high = joint[0], joint[2]
    inner, tip, outer = (
        np.array([share * across, high + above])
        for share, above in ((0.36, 0.02), (0.50, -0.125), (0.92, 0.015))
    )
    place = np.abs(rest[:, [0, 2]] * [1, 0]) + rest[:, [0, 2]] * [0, 1]
    inside = np.minimum.reduce(
        [_inside(place, *edge) for edge in ((inner, tip), (tip, outer), (outer, inner))]
    )
    back = smoothstep(joint[1] + 0.005, joint[1] + 0.03, rest[:, 1])
    return np.asarray(smoothstep(-0.02, 0.02, inside) * back)


def _inside(place: Floats, first: Floats, last: Floats) -> Floats:
    """How far places lie to the left of a line, in metres."""
    (x, y), length = last - first, float(np.linalg.norm(last - first))
    across: Floats = np.array([-y, x]) / length
    return np.asarray((place - first) @ across)


def brows(body: Body, rest: Floats) -> Floats:
    """One on the eyebrows; evaluated on the fine mesh."""
    centre, brow = eye(body), _BROWS[body.figure]
    width = 0.022
    along = (np.abs(rest[:, 0]) - centre[0] - 0.002) / width
    arch = centre[2] + brow.height - brow.arch * (along - 0.15) ** 2 - 0.0004 * along
    half = brow.half * np.clip(1.15 - brow.taper * (along + 0.3), 0.25, 1.2)
    height = np.abs(rest[:, 2] - arch) / half
    front = smoothstep(centre[1] + 0.03, centre[1] + 0.01, rest[:, 1])
    ends = smoothstep(1.08, 0.8, np.abs(along))
    return np.asarray(smoothstep(1.25, 0.6, height) * ends * front)


def beard(body: Body, rest: Floats) -> Floats:
    """One where a short beard grows, softly ending; evaluated on the fine mesh."""
    if body.figure != "man":
        return np.zeros(len(rest))
    x, y, z = (rest - eye(body) * [0, 1, 1]).T
    cheek, throat = (np.interp(y, *np.transpose(line)) for line in (_CHEEK, _THROAT))
    lips = (np.hypot(x / 0.027, (z + 0.0725) / 0.0095) - 1) * 0.0095
    inside = np.minimum.reduce([cheek - z, z - throat, 0.064 - y, lips + 0.002])
    uneven = 0.0015 * np.sin(x * 420 + z * 130) * np.sin(z * 380 + y * 290)
    return smoothstep(-0.009, 0.012, inside + uneven)
