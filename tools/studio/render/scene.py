"""One picture as a Blender scene: figure, clothes, hair, mat, props, light and camera."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import bpy
import numpy as np

from tools.studio.dress import cloth, eyes, face, hair, muscle, pressure
from tools.studio.figure.breath import inhaled
from tools.studio.figure.skin import skin
from tools.studio.figure.surface import Floats, Surface, cut
from tools.studio.posing import contact
from tools.studio.scene import camera, furniture, light, material, props
from tools.studio.scene.blender import add
from tools.studio.scene.deform import posed_surface
from tools.studio.scene.look import GAZES, Look, linear
from tools.studio.scene.reach import WIDTH, chair
from tools.studio.scene.view import Lens, View, axes, box, framed, rays, seen

if TYPE_CHECKING:
    from tools.studio.figure.body import Body
    from tools.studio.figure.skeleton import Posed
    from tools.studio.scene.blender import Data


_GIVES = 0.05  # what is further (m) below the top of a chair or cushion is beside or under it


@dataclass(frozen=True)
class Shot:
    """What a picture shows; around are all points that the stretch reaches in any of its steps.

    A view that stands alone is framed ``close``: around these points, whatever else they cut off.
    The ``mat`` is so many metres wide.
    """

    body: Body
    posed: Posed
    view: View
    around: Floats
    side: str = "R"
    glow: float = 1.0
    breath: float = 0.0
    close: Floats | None = None
    mat: float = WIDTH


@dataclass(frozen=True)
class Stage:
    """A scene ready to be rendered."""

    scene: Data
    shot: Shot
    look: Look
    lens: Lens
    stand: Floats
    box: Floats
    frame: Floats
    anchor: Floats

    def veil(self, size: tuple[int, int]) -> Floats | None:
        """How opaque the wall is in every pixel, or None if there is no wall."""
        if self.shot.posed.wall is None:
            return None
        eye, through = rays(self.shot.view, self.lens, self.stand, size)
        return props.wall_fade(self.shot.posed.wall, eye, through, self.look)


def build(shot: Shot, look: Look, levels: int = 2) -> Stage:
    """Build the scene; the stage knows the box of the figure (left, top, right, bottom)."""
    points = inhaled(shot.body, skin(shot.body, shot.posed), shot.breath)
    points = cloth.smoothed(shot.body, eyes.opened(shot.body, shot.posed, points))
    values = {
        "drape": cloth.drape(shot.body),
        "slack": cloth.slack(shot.body, points),
        **face.face_values(shot.body),
    }
    figure = posed_surface(shot.body, points, values, levels)
    scene = bpy.context.scene
    for thing in list(scene.collection.objects):
        bpy.data.objects.remove(thing, do_unlink=True)
    person = _figure(scene, shot, figure, look)
    hot = _hottest(shot, figure)
    support = shot.posed.support
    if support is not None and support.kind == "chair":
        props.floor()
        reach = [shot.around, chair(support)]
    else:
        reach = [shot.around, props.mat(scene, shot.around, look, shot.posed, shot.mat)]
    if support is not None:
        furniture.build(scene, support)
    if shot.posed.wall is not None:
        reach.append(props.wall(scene, shot.posed.wall, look))
    if shot.posed.roller is not None:
        props.roller(shot.posed.roller, look)
    points = np.concatenate(reach)
    lens = Lens(look.lens, look.size[0] / look.size[1])
    if shot.close is None:
        stand = framed(shot.view, lens, shot.around, np.concatenate(reach[1:]))
    else:
        stand = framed(shot.view, lens, shot.close)
    camera.place(scene, shot.view, lens, stand)
    middle = (points.min(0) + points.max(0)) / 2 * [1, 1, 0] + [0, 0, 0.25]
    light.light(scene, middle, shot.view.azimuth)
    solid = np.concatenate([person, *reach[1:2]])
    where = [box(shot.view, lens, stand, p) for p in (person, solid)]
    where.append(seen(shot.view, lens, stand, hot[None])[0])
    return Stage(scene, shot, look, lens, stand, *where)


def _hottest(shot: Shot, figure: Surface) -> Floats:
    """The middle of the part of the worked muscle that the camera sees."""
    facing = np.clip(figure.normals @ axes(shot.view)[2], 0, 1)
    weight = facing * _glow(shot, figure) ** 2
    return np.asarray(weight @ figure.points / weight.sum())


def _glow(shot: Shot, surface: Surface) -> Floats:
    if shot.posed.roller is not None:
        return pressure.glow(shot.body, shot.posed, surface.rest)
    return muscle.glow(shot.body, shot.posed, surface.points, surface.rest, shot.side)


def _figure(scene: Data, shot: Shot, figure: Surface, look: Look) -> Floats:
    """Skin, eyes, clothes and hair; returns the points that the camera must see."""
    whole = cut(figure, 0.5 - figure.values["part"])
    whole.guide = None
    bare, worn = cloth.dressed(shot.body, whole, hair.hairline(shot.body, whole))
    bare.values |= {"brow": face.brows(shot.body, bare.rest), "scalp": hair.scalp(shot.body, bare)}
    bare.values |= {
        "beard": face.beard(shot.body, bare.rest),
        "ridge": face.collar_bones(shot.body, bare.rest),
        "blade": face.shoulder_blades(shot.body, bare.rest),
    }
    add(scene, "skin", pressed(bare, shot.posed), material.skin(look))
    lashes = cut(figure, figure.values["part"] - 0.5)
    tint = look.lashes
    if shot.posed.eyes is not None:
        tint = GAZES[shot.body.figure].lashes
        balls = eyes.eyeballs(shot.body, shot.posed, shot.posed.eyes)
        add(scene, "eyes", balls, material.eyes(GAZES[shot.body.figure]))
    add(scene, "lashes", lashes, material.plain("lashes", linear(tint)))
    for name, piece in worn.items():
        piece.values["glow"] = _glow(shot, piece) * shot.glow
        piece.values["blade"] = face.shoulder_blades(shot.body, piece.rest)
        shader = material.cloth(name, look.legs if name == "leggings" else look.top, look)
        add(scene, name, pressed(piece, shot.posed), shader)
    comb = material.hair(look)
    seen = [pressed(whole, shot.posed).points]
    for name, piece in hair.grown(shot.body, whole).items():
        lock = pressed(piece, shot.posed)
        add(scene, name, lock, comb)
        seen.append(lock.points)
    return np.concatenate(seen)


def pressed(surface: Surface, posed: Posed) -> Surface:
    """Flesh and cloth give way to floor, wall, roller and what else carries the figure."""
    points = surface.points.copy()
    normals = surface.normals
    points[:, 2] = np.maximum(points[:, 2], 0.0004)
    if posed.wall is not None:
        points[:, 1] = np.maximum(points[:, 1], posed.wall + 0.0004)
    if posed.roller is not None:
        roller = posed.roller
        along = (points - roller.centre) @ roller.axis
        radial = points - roller.centre - along[:, None] * roller.axis
        distance = np.linalg.norm(radial, axis=1)
        inside = (distance < roller.radius + 0.0004) & (np.abs(along) < roller.length / 2)
        push = ((roller.radius + 0.0004) / np.maximum(distance, 1e-9))[:, None]
        points[inside] = (points - radial + radial * push)[inside]
    if posed.support is not None:
        high = contact.top(points, posed.support)
        sunk = (points[:, 2] < high + 0.0004) & (points[:, 2] > high - _GIVES)
        points[sunk, 2] = high[sunk] + 0.0004
    result = surface.moved(points)
    result.guide = normals
    return result
