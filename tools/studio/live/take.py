"""One moment of a stretch: the points of its live image and the light on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from tools.studio import poses
from tools.studio.dress import muscle
from tools.studio.figure import body
from tools.studio.figure.surface import unit
from tools.studio.live import grids, meshes, probes
from tools.studio.live.cast import LEVELS, Cast, objects
from tools.studio.live.format import Key
from tools.studio.live.smoothing import even, filled
from tools.studio.render import picture, scene
from tools.studio.render.render import SHADOW_BASE
from tools.studio.scene import reach
from tools.studio.scene.look import LOOKS
from tools.studio.scene.props import ROLLER
from tools.studio.scene.view import view_of

if TYPE_CHECKING:
    from tools.studio.figure.skeleton import Posed
    from tools.studio.figure.surface import Floats
    from tools.studio.scene.blender import Data

SAMPLES, WIDE = 4, 16  # paths for each corner of a probe on the figure, and on what is around it
RIM = 0.4  # how dark the shadow is that the mat itself throws, right under its edge


@dataclass(frozen=True)
class Moment:
    """A pose, how strongly the muscle glows, and how full the lungs are."""

    posed: Posed
    glow: float
    breath: float = 0.0


def pose(figure: str, name: str, breath: float = 0.0) -> Moment:
    """Return the moment of a picture."""
    return Moment(poses.solve(body.load(figure), name), muscle.heat(name), breath)


def take(who: Cast, moment: Moment, *, lit: bool = True) -> Key:
    """Return the points of a moment; without light (zeros) if it is not asked for."""
    stage = _stage(who, moment)
    seen = objects(stage)
    shown = [(some, meshes.read(seen[name])) for name, some in who.samples.items()]
    things = {**who.things}
    if ROLLER in things:
        things[ROLLER] = grids.cut(seen[ROLLER], grids.SPACES[ROLLER])
    points, normals = (
        np.concatenate([*(some.of(data) for some, data in figure), *rest])
        for figure, rest in (
            ([(some, mesh.points) for some, mesh in shown], [t.points for t in things.values()]),
            ([(some, mesh.normals) for some, mesh in shown], [t.normals for t in things.values()]),
        )
    )
    normals = unit(normals)
    glow = np.zeros(len(points))
    heat = [some.of(_glow(seen[name])) for name, some in who.samples.items()]
    glow[: len(who.buried)] = np.clip(np.concatenate(heat), 0, 1)
    light, shade = np.zeros_like(points), np.ones(len(points))
    if lit:
        figure = len(who.buried)
        light = np.concatenate(
            [
                probes.light(stage.scene, points[part], normals[part], samples)
                for part, samples in ((slice(figure), SAMPLES), (slice(figure, None), WIDE))
            ]
        )
        light, shade = _developed(who, light)
    return Key(points, normals, light, glow, shade)


def _stage(who: Cast, moment: Moment) -> scene.Stage:
    someone, name = body.load(who.figure), f"{who.stretch}-start"
    shot = scene.Shot(
        someone, moment.posed, view_of(name, moment.posed.camera.towards),
        picture.around(someone, name), glow=moment.glow, breath=moment.breath,
        mat=reach.width(who.figure, who.stretch),
    )  # fmt: skip
    return scene.build(shot, LOOKS[who.figure], LEVELS)


def _glow(thing: Data) -> Floats:
    """How much of the muscles every vertex shows."""
    heat = meshes.value(thing, "glow")
    return np.zeros(len(thing.data.vertices)) if heat is None else heat


def _developed(who: Cast, light: Floats) -> tuple[Floats, Floats]:
    """The light without noise, and the share of the floor's that is missing as a shadow."""
    triangles, floor = who.model.triangles, who.floor
    buried = np.zeros(len(light), bool)
    buried[: len(who.buried)] = who.buried
    buried[floor] = who.under
    light = even(filled(light, triangles, buried), triangles)
    missing = 1 - light[floor].sum(1) / who.open_floor.sum(1)
    shade = np.ones(len(light))
    dark = np.clip((missing - SHADOW_BASE) / (1 - SHADOW_BASE), 0, 1)
    shade[floor] = np.where(who.under, np.maximum(dark, RIM), dark) * who.fade
    light[floor] = 0
    return light, shade
