"""The plate for the page about the glutes: both muscles on the hip, seen from behind the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bpy
import numpy as np
from PIL import Image

from tools.studio import camera, cloth, face, light, material, render
from tools.studio.blender import Data, add
from tools.studio.deform import posed_surface
from tools.studio.look import Look, linear
from tools.studio.muscle import BOTTOM, PATCHES, ROUND, TOP, VIEW, Patch
from tools.studio.skeleton import Posed
from tools.studio.skeleton import View as Hint
from tools.studio.skin import skin
from tools.studio.surface import Floats, Surface, cut, shell, smoothstep
from tools.studio.view import Lens, box, framed, seen

if TYPE_CHECKING:
    from tools.studio.body import Body
Anchors = dict[str, Floats]

BELOW_CROTCH = -0.06


def plate(
    body: Body, look: Look, size: tuple[int, int], samples: int
) -> tuple[Image.Image, Anchors]:
    """Render the plate; return it with the place of every part, from 0 to 1, for the labels."""
    turn = np.tile(np.eye(3), (len(body.bones), 1, 1))
    posed = Posed(turn, body.heads, Hint(np.zeros(3), np.zeros(3)))
    values = {"drape": cloth.drape(body), **face.face_values(body)}
    figure = posed_surface(body, skin(body, posed), values, 2)
    scene = bpy.context.scene
    for thing in list(scene.collection.objects):
        bpy.data.objects.remove(thing, do_unlink=True)
    trunk = _trunk(body, figure)
    covered = trunk.moved(trunk.points + trunk.normals * (0.003 + trunk.values["drape"])[:, None])
    covered.guide = None
    add(scene, "cloth", covered, material.plain("cloth", linear(look.plate), 0.9))
    parts = {patch.name: _draw(scene, body, covered, patch) for patch in PATCHES}
    hip = body.heads[body.bone("upperleg01.R")]
    points = covered.points[covered.points[:, 2] > hip[2] + BOTTOM * 0.9]
    lens = Lens(look.lens, size[0] / size[1])
    stand = framed(VIEW, lens, points)
    camera.place(scene, VIEW, lens, stand)
    light.light(scene, np.array([hip[0], hip[1], hip[2]]), VIEW.azimuth)
    anchors = {name: seen(VIEW, lens, stand, place[None])[0] for name, place in parts.items()}
    picture = render.shot(scene, size, samples)
    return _dissolved(picture, box(VIEW, lens, stand, points)), anchors


def _trunk(body: Body, figure: Surface) -> Surface:
    """From the ribs to the middle of the thighs, without arms."""
    hip = body.heads[body.bone("upperleg01.R")]
    z = figure.rest[:, 2] - hip[2]
    figure = figure.moved(figure.points)
    return cut(
        figure,
        np.minimum.reduce(
            [
                TOP - z,
                z - BOTTOM,
                0.235 - np.abs(figure.rest[:, 0]),
                0.5 - figure.values["part"],
            ]
        ),
    )


def _place(body: Body, rest: Floats) -> Floats:
    """Metres around the hips from the right side to the back, and above the hip joint."""
    hip = body.heads[body.bone("upperleg01.R")]
    angle = np.arctan2(rest[:, 1] - hip[1] - 0.015, -rest[:, 0])
    return np.stack([angle * ROUND, rest[:, 2] - hip[2]], 1)


def _draw(scene: Data, body: Body, surface: Surface, patch: Patch) -> Floats:
    """Lay a patch on the surface, its fibres running to where it ends; return its middle."""
    at = _place(body, surface.rest)
    hip = body.heads[body.bone("upperleg01.R")]
    inner = (at[:, 1] < BELOW_CROTCH) & (surface.rest[:, 0] > hip[0] + 0.03)
    other = (surface.rest[:, 0] > 0) | inner
    inside = np.where(other, -1.0, within(at, smooth(_flat(patch.outline))))
    away = at - _flat((patch.end,))[0]
    marked = surface.moved(surface.points)
    marked.values["strand"] = np.asarray(np.arctan2(away[:, 0], away[:, 1]) * 34, np.float64)
    lift = patch.lift + patch.belly * smoothstep(0.0, 0.03, inside)
    piece = shell(marked, inside, lift, 0.001)
    add(scene, patch.name, piece, material.fibres(patch.tint, patch.opacity))
    shown = _place(body, piece.rest)[:, 1] > 0.5 * BOTTOM
    return np.asarray(piece.points[shown].mean(0))


def _flat(outline: tuple[tuple[float, float], ...]) -> Floats:
    """Degrees around the hip and metres above it, all in metres."""
    return np.asarray(np.array(outline) * [np.radians(1) * ROUND, 1])


def smooth(outline: Floats, steps: int = 8) -> Floats:
    """A closed curve through all corners of an outline."""
    a, b, c, d = (np.roll(outline, k, axis=0)[:, None] for k in (1, 0, -1, -2))
    t = (np.arange(steps) / steps)[None, :, None]
    curve = 2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
    curve = curve + (3 * b - a - 3 * c + d) * t**3
    return np.asarray(curve.reshape(-1, 2) / 2)


def within(points: Floats, outline: Floats) -> Floats:
    """Signed distance of points to a closed outline, positive inside."""
    nearest = np.full(len(points), np.inf)
    crossed = np.zeros(len(points), dtype=bool)
    for a, b in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        along = np.clip(((points - a) @ (b - a)) / ((b - a) @ (b - a)), 0, 1)
        gap = points - a - along[:, None] * (b - a)
        nearest = np.minimum(nearest, np.linalg.norm(gap, axis=1))
        straddles = (a[1] > points[:, 1]) != (b[1] > points[:, 1])
        rise = b[1] - a[1] or 1e-12
        crossed ^= straddles & (points[:, 0] < a[0] + (points[:, 1] - a[1]) / rise * (b[0] - a[0]))
    return np.where(crossed, nearest, -nearest)


def _dissolved(picture: Image.Image, frame: Floats) -> Image.Image:
    """Let the trunk end softly above and below."""
    pixels = np.asarray(picture, dtype=np.float64).copy()
    y = (np.arange(picture.height) + 0.5) / picture.height
    tall = frame[3] - frame[1]
    fade = smoothstep(frame[1] + 0.02, frame[1] + 0.18 * tall, y)
    fade = fade * smoothstep(frame[3] - 0.10 * tall, frame[3] - 0.32 * tall, y)
    pixels[..., 3] *= fade[:, None]
    return Image.fromarray(np.round(pixels).astype(np.uint8), "RGBA")
