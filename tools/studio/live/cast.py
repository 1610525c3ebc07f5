"""A figure and the things of one stretch as the points and triangles that all its poses share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from tools.studio import poses
from tools.studio.figure import body
from tools.studio.figure.skeleton import Eyes, Posed
from tools.studio.figure.skeleton import View as Hint
from tools.studio.figure.skin import skin
from tools.studio.live import grids, meshes, paint, probes, samples
from tools.studio.live.format import Model, Part
from tools.studio.render import picture, scene
from tools.studio.scene import props, reach
from tools.studio.scene.look import LOOKS, linear
from tools.studio.scene.view import View, view_of

if TYPE_CHECKING:
    from tools.studio.figure.surface import Floats, Ints
    from tools.studio.live.samples import Mask
    from tools.studio.scene.blender import Data

LEVELS, PAINT_LEVELS = 1, 2
TONE = "Standard"
FIGURE, MAT = "figure", "mat"
PROPS = (MAT, props.ROLLER, props.FLOOR, props.WALL)
_SOLID, _BLENDED = (MAT, props.ROLLER), (props.FLOOR, props.WALL)
_STANDING = 0.01  # metres of air below the figure at rest
_DARK = 1e-3  # a point with less light than this at rest is never seen
_REST_SAMPLES, _OPEN_SAMPLES = 16, 64


@dataclass(frozen=True, eq=False)
class Cast:
    """Who and what is seen in a stretch.

    ``samples`` are the points on each mesh of the figure, and ``buried`` says of all of them
    whether light never comes there. ``things`` are the grids of mat, roller, floor and wall,
    ``fade`` is how much of the shadow a point of the floor keeps, ``under`` says whether it lies
    under the mat, ``open_floor`` is its light with nothing on it. In model and keys the points
    follow each other in this order.
    """

    figure: str
    stretch: str
    samples: dict[str, samples.Samples]
    buried: Mask
    things: dict[str, meshes.Mesh]
    fade: Floats
    under: Mask
    open_floor: Floats
    model: Model

    @property
    def floor(self) -> slice:
        """Which of all points are those of the floor."""
        names = list(self.things)
        before = [self.things[name] for name in names[: names.index(props.FLOOR)]]
        first = len(self.buried) + sum(len(thing.points) for thing in before)
        return slice(first, first + len(self.fade))


def objects(stage: scene.Stage) -> dict[str, Data]:
    """The meshes of a stage by their names."""
    return {thing.name: thing for thing in stage.scene.objects if thing.type == "MESH"}


@cache
def cast(figure: str, stretch: str) -> Cast:
    """Return who and what is seen in a stretch; always with its points in the same order."""
    someone = body.load(figure)
    last = [name for name in poses.names() if name.rpartition("-")[0] == stretch][-1]
    posed = poses.solve(someone, last)
    found, buried, painted = _at_rest(someone, posed.eyes)
    around = picture.around(someone, last)
    view = view_of(last, posed.camera.towards)
    wide = reach.width(figure, stretch)
    shot = scene.Shot(someone, posed, view, around, glow=0.0, mat=wide)
    stage = scene.build(shot, LOOKS[figure], LEVELS)
    seen = objects(stage)
    things = {name: grids.cut(seen[name], grids.SPACES[name]) for name in _SOLID if name in seen}
    floor, fade, under = grids.floor(
        np.concatenate([around, things[MAT].points]), things[MAT].points
    )
    things[props.FLOOR] = floor
    veil = np.zeros(0)
    if posed.wall is not None:
        things[props.WALL], veil = grids.wall(seen[props.WALL], posed.wall, LOOKS[figure])
    albedo = [*painted.values()]
    for name, thing in things.items():
        albedo.append(_painted(stage.scene, seen[name], thing.points))
    counts = {name: len(some) for name, some in found.items()}
    counts |= {name: len(thing.points) for name, thing in things.items()}
    finish = np.concatenate(
        [np.tile([*paint.finish(seen[name]), 1.0], (count, 1)) for name, count in counts.items()]
    )
    if len(veil):
        finish[-len(veil) :, 2] = veil
    triangles, parts = _parts(found, things)
    facts = {
        "camera": {
            "azimuth": view.azimuth,
            "elevation": view.elevation,
            "stand": stage.stand.tolist(),
            "slope": stage.lens.slope.tolist(),
        },
        "pivot": ((around.min(0) + around.max(0)) / 2).tolist(),
        "hot": linear(LOOKS[figure].hot)[:3],
        "tone": TONE,
        "order": samples.digest(found, triangles),
    }
    model = Model(triangles, parts, np.concatenate(albedo), finish, facts)
    for name, thing in seen.items():
        thing.hide_render = name != props.FLOOR
    light = probes.light(stage.scene, floor.points, floor.normals, _OPEN_SAMPLES)
    return Cast(
        figure, stretch, found, buried, things, fade, under, _even(floor.points, light), model
    )


def _painted(setting: Data, thing: Data, points: Floats) -> Floats:
    """The colours of points on a thing; what is bevelled is of one colour."""
    colours = paint.albedo(setting, thing)
    if thing.modifiers:
        return np.tile(colours.mean(0), (len(points), 1))
    return samples.on(thing, points).of(colours)


def _at_rest(
    someone: body.Body, eyes: Eyes | None
) -> tuple[dict[str, samples.Samples], Mask, dict[str, Floats]]:
    """The points on the figure at rest, which of them no light reaches, and their colours."""
    stage = _standing(someone, eyes, LEVELS)
    things = {name: thing for name, thing in objects(stage).items() if name not in PROPS}
    found = samples.thinned(things.values())
    fine = [meshes.read(thing) for thing in things.values()]
    pairs = list(zip(found.values(), fine, strict=True))
    points = np.concatenate([some.of(mesh.points) for some, mesh in pairs])
    normals = np.concatenate([some.of(mesh.normals) for some, mesh in pairs])
    light = probes.light(stage.scene, points, normals, _REST_SAMPLES)
    found, buried = samples.kept(found, light.max(1) < _DARK)
    places = {
        name: some.of(mesh.points) for (name, some), mesh in zip(found.items(), fine, strict=True)
    }
    stage = _standing(someone, eyes, PAINT_LEVELS)
    things = objects(stage)
    painted = {
        name: samples.on(things[name], place).of(paint.albedo(stage.scene, things[name]))
        for name, place in places.items()
    }
    return found, buried, painted


def _standing(someone: body.Body, eyes: Eyes | None, levels: int) -> scene.Stage:
    """The figure at rest."""
    turn = np.tile(np.eye(3), (len(someone.bones), 1, 1))
    lowest = float(someone.vertices[someone.groups["body"], 2].min())
    heads = someone.heads + np.array([0.0, 0.0, _STANDING - lowest])
    posed = Posed(turn, heads, Hint(np.zeros(3), np.zeros(3)), eyes=eyes)
    around = skin(someone, posed)[someone.groups["body"]]
    shot = scene.Shot(someone, posed, View(0, 0), around, glow=0.0)
    return scene.build(shot, LOOKS[someone.figure], levels)


def _parts(
    found: dict[str, samples.Samples], things: dict[str, meshes.Mesh]
) -> tuple[Ints, tuple[Part, ...]]:
    """All triangles, and which of them are drawn together."""
    groups: dict[str, list[Ints]] = {FIGURE: []}
    first = 0
    for some in found.values():
        groups[FIGURE].append(some.triangles + first)
        first += len(some)
    for name, thing in things.items():
        groups[name] = [thing.triangles + first]
        first += len(thing.points)
    parts, at = [], 0
    for name, group in groups.items():
        count = sum(triangles.size for triangles in group)
        parts.append(Part(name, at, count, name in _BLENDED))
        at += count
    return np.concatenate([t for group in groups.values() for t in group]), tuple(parts)


def _even(points: Floats, light: Floats) -> Floats:
    """The light on the open floor without its noise: a bowl of second order."""
    x, y = points[:, 0], points[:, 1]
    terms = np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], 1)
    return np.asarray(terms @ np.linalg.lstsq(terms, light, rcond=None)[0])
