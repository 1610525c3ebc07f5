"""The worked muscles, as a glow on the cloth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.studio import poses
from tools.studio.figure.surface import Floats, smoothstep

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.skeleton import Posed


HIPS = 0.184  # metres between the hip joints on which the lengths of the glow are given
RIM, KNOB = 0.115, -0.02  # the pelvis' rim and the knob of the thigh bone, above the joint, metres
FIRST = 0.35  # how strongly the muscle glows when the stretch begins
_NO_ARM = 0.30  # how far from the middle there are no arms at rest, metres
ROUND = 0.135  # metres on the skin for one radian around the hips
_MAXIMUS = 0.42  # how strongly maximus glows beside medius


def heat(name: str) -> float:
    """How strongly the muscle glows in a picture, 0 to 1.

    Not at the start, nor in the first step, which only takes position; fully in the last one.
    The roller presses from its first step on. The last picture of a variant is that of its hold.
    """
    stretch, _, step = name.rpartition("-")
    if not step.isdigit():
        return 0.0
    if stretch == "foam-roller":
        return 1.0
    last = sum(n.rpartition("-")[0] == stretch and n[-1].isdigit() for n in poses.stills())
    if int(step) == last:
        return 1.0
    return FIRST + (1 - FIRST) * (int(step) - 1) / (last - 1) if int(step) > 1 else 0.0


def glow(body: Body, posed: Posed, points: Floats, rest: Floats, side: str) -> Floats:
    """How much points on or over the posed skin show of the muscles of side "R" or "L"; 0 to 1.

    ``points`` are where they are now, and ``rest`` where they are at rest.

    It is measured in the frame of the pelvis, from which both muscles come: skin slides over
    them when the hip bends. Gluteus medius is a fan from the rim of the pelvis to the knob of
    the thigh bone, gluteus maximus, behind and below it, is softer.
    """
    out, back, up = seated(body, posed, points, side).T
    around = _around(out, back)
    share = np.clip((up - KNOB) / (RIM - KNOB), 0, 1)
    fan = (around - 0.014 - 0.020 * share) / (0.036 + 0.046 * share)
    medius = np.exp(-0.9 * fan**2) * smoothstep(-0.055, 0.015, up) * smoothstep(0.145, 0.090, up)
    maximus = np.exp(-0.9 * (((around - 0.115) / 0.070) ** 2 + ((up + 0.02) / 0.080) ** 2))
    near = smoothstep(0.24, 0.19, np.hypot(out + HIPS / 2, back))
    own_side = smoothstep(0.005, 0.045, out + HIPS / 2)
    heat = np.clip(medius + _MAXIMUS * maximus, 0, 1) * near * own_side
    return np.asarray(heat * (1 - _drawn_up(body, rest, side)) * (np.abs(rest[:, 0]) < _NO_ARM))


def _drawn_up(body: Body, rest: Floats, side: str) -> Floats:
    """One on the front and side of the thigh, which a bent hip brings beside the pelvis."""
    start = body.heads[body.bone(f"upperleg01.{side}")]
    scale = HIPS / (2 * abs(float(start[0])))
    out, back, up = ((rest - start) * [np.sign(start[0]), 1, 1] * scale).T
    return smoothstep(-0.03, -0.08, up) * smoothstep(0.08, 0.04, _around(out, back))


def _around(out: Floats, back: Floats) -> Floats:
    """Metres around the pelvis, from its side towards the back."""
    return np.asarray(np.arctan2(back - 0.015, out + HIPS / 2) * ROUND)


def seated(body: Body, posed: Posed, points: Floats, side: str) -> Floats:
    """Places seen from the pelvis: outward, back and up from the hip joint of a side.

    In metres on a pelvis with HIPS between its joints.
    """
    ends = [_hip(body, posed, s) for s in (side, "L" if side == "R" else "R")]
    scale = HIPS / float(np.linalg.norm(ends[0] - ends[1]))
    own = (points - ends[0]) @ posed.rotations[body.bone("root")] * scale
    return np.asarray(own * [1 if side == "L" else -1, 1, 1])


def _hip(body: Body, posed: Posed, side: str) -> Floats:
    return np.asarray(posed.heads[body.bone(f"upperleg01.{side}")])
