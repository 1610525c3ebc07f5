"""How the trunk widens with an in-breath."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tools.studio.figure.surface import smoothstep, triangles, vertex_normals

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.surface import Floats

FRONT, SIDE, BACK = 0.015, 0.010, 0.008  # metres at the fullest, a little more than at rest


@cache
def swell(body: Body) -> Floats:
    """How far each vertex of the base mesh moves outwards in a full breath, metres."""
    hip = body.heads[body.bone("upperleg01.L")][2]
    neck = body.heads[body.bone("neck01")][2]
    shoulder = body.heads[body.bone("upperarm01.L")]
    x, _, z = body.vertices.T
    height = (z - hip) / (neck - hip)
    along = smoothstep(0.02, 0.40, height) * smoothstep(0.98, 0.72, height)
    trunk = smoothstep(1.0, 0.78, np.abs(x) / shoulder[0])
    facing = vertex_normals(body.vertices, triangles(body.faces["body"]))[:, 1]
    front, back = np.clip(-facing, 0, 1), np.clip(facing, 0, 1)
    most = FRONT * front + BACK * back + SIDE * (1 - front - back)
    return np.asarray(most * along * trunk)


def inhaled(body: Body, points: Floats, share: float) -> Floats:
    """The posed base mesh with the trunk widened by a share (0 to 1) of a full breath."""
    if share <= 0:
        return points
    normals = vertex_normals(points, triangles(body.faces["body"]))
    return np.asarray(points + normals * (share * swell(body))[:, None])
