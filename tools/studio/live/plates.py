"""The plate about the muscles as a model that can be turned: bones, muscles, and a body of glass.

Bones and muscles have the light of the still baked into their points. The streaks of the muscles
are finer than the points: the model has their brightness from fibre to fibre, taken from the
material of the still, and each point says on which fibre it is. The body needs no light: the
application makes it as clear as it is turned towards the eye.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree

from tools.studio.anatomy import muscles, plate, shaders
from tools.studio.anatomy.pelvis import fitted
from tools.studio.anatomy.views import MARGIN
from tools.studio.figure import body
from tools.studio.figure.surface import Floats, Ints, Surface, smoothstep, unit
from tools.studio.live import meshes, paint, probes, samples
from tools.studio.live.cast import FIGURE, TONE
from tools.studio.live.format import Content, Key, Model, Part, of_keys, of_model
from tools.studio.live.keys import MODEL
from tools.studio.live.smoothing import even
from tools.studio.scene.blender import add
from tools.studio.scene.look import LOOKS, Look, linear
from tools.studio.scene.view import axes

if TYPE_CHECKING:
    from tools.studio.anatomy.plate import Stage
    from tools.studio.live.meshes import Mesh
    from tools.studio.live.samples import Samples
    from tools.studio.scene.blender import Data

MUSCLE, GLASS = "muscle", "glass"
SHARES = {"medius": 0.22, "maximus": 0.22, "body": 0.05}
_BONE_SHARE = 0.28
_TINTS = {muscle.name: muscle.tint for muscle in muscles.MUSCLES}
_PATHS, _DARK = 48, 2e-3  # for each corner of a probe; light below which a point is never seen
_WHOLE, _GONE = 0.26, 0.32  # metres above and below the middle: in full there, faded away there
_FIBRES = 2048  # points across a muscle at which its streaks are taken
_RELIEF = 0.22  # how much brighter or darker a fibre's slope is than its ridge
_MIRRORED = 0.04  # of the light from everywhere by a surface whose specular is one
_THROUGH = 0.015  # metres that a muscle may reach beyond a bone, and that such a bone is thick
_OFF = 0.0005
_PELVIS = 0.0, 30.0, 50.0  # its middle, mm
_AROUND = 0.03  # metres around a place within which its surface counts for where it faces
_TOWARDS = 0.2


def content(name: str, figure: str) -> Content:
    """Return what one of the two files says."""
    model, key = _taken(figure)
    if name.endswith(MODEL):
        return of_model(model)
    return of_keys([key], {"order": model.facts["order"]})


@cache
def _taken(figure: str) -> tuple[Model, Key]:
    """The plate of a figure as a model, and its only moment."""
    look = LOOKS[figure]
    stage = plate.staged(body.load(figure), None, "", look, look.size[0] / look.size[1], 2)
    stage.only(*stage.inside)
    things = [*_bones(stage), *_flesh(stage), stage.glass]
    _keep_in(stage)
    fine = {thing.name: meshes.read(thing) for thing in things}
    found = _found(stage, fine)
    points, normals = _placed(found, fine)
    triangles, parts = _parts(found, stage)
    lit = np.concatenate([np.full(len(found[t.name]), t is not stage.glass) for t in things])
    light = np.zeros_like(points)
    light[lit] = probes.light(stage.scene, points[lit], normals[lit], _PATHS)
    light[lit] = even(light[lit], triangles[lit[triangles].all(1)])
    bright = _brightness(stage)
    streaks = bright / bright.mean()
    slope = np.gradient(streaks)
    streaks += _RELIEF * slope / np.abs(slope).max()
    drawn = [(thing, found[thing.name]) for thing in things]
    shine = [np.tile(_finish(thing, stage), (len(some), 1)) for thing, some in drawn]
    left = smoothstep(_GONE, _WHOLE, np.abs(points[:, 2] - stage.middle[2]))
    model = Model(
        triangles=triangles,
        parts=parts,
        albedo=np.concatenate([_colours(*one, look, float(bright.mean())) for one in drawn]),
        finish=np.column_stack([np.concatenate(shine), left]),
        facts={
            **_camera(stage),
            "margin": MARGIN,
            "anchors": _anchors(stage, points[lit], normals[lit]),
            "hot": linear(look.hot)[:3],
            "tone": TONE,
            "order": samples.digest(found, triangles),
        },
        across=np.concatenate([_across(*one) for one in drawn]),
        streaks=streaks,
    )
    return model, Key(points, normals, light, np.zeros(len(points)), np.ones(len(points)))


def _bones(stage: Stage) -> list[Data]:
    return [thing for thing in stage.inside if thing.name not in _TINTS]


def _flesh(stage: Stage) -> list[Data]:
    return [thing for thing in stage.inside if thing.name in _TINTS]


def _found(stage: Stage, fine: dict[str, Mesh]) -> dict[str, Samples]:
    """The points of all things that may be seen: bones, muscles, then the body."""
    shares = SHARES | {bone.name: _BONE_SHARE for bone in _bones(stage)}
    solid = samples.thinned([*_bones(stage), *_flesh(stage)], shares)
    light = probes.light(stage.scene, *_placed(solid, fine), _PATHS)
    solid, _ = samples.kept(solid, light.max(1) < _DARK)
    whole = solid | samples.thinned([stage.glass], shares)
    return {name: _within(some, fine[name], stage) for name, some in whole.items()}


def _placed(found: dict[str, Samples], fine: dict[str, Mesh]) -> tuple[Floats, Floats]:
    """Places and normals of all points."""
    points = np.concatenate([some.of(fine[name].points) for name, some in found.items()])
    normals = np.concatenate([some.of(fine[name].normals) for name, some in found.items()])
    return points, unit(normals)


def _keep_in(stage: Stage) -> None:
    """Bring muscles back into the thin bones that they have come through, unseen in the still."""
    solid = [meshes.read(bone) for bone in _bones(stage)]
    first = np.cumsum([0, *(len(bone.points) for bone in solid)])
    triangles = [bone.triangles + n for bone, n in zip(solid, first, strict=False)]
    tree = BVHTree.FromPolygons(
        np.concatenate([bone.points for bone in solid]).tolist(),
        np.concatenate(triangles).tolist(),
    )
    middle = fitted(stage.made.body, np.array(_PELVIS))
    for thing in _flesh(stage):
        mesh = meshes.read(thing)
        points = mesh.points.copy()
        for at in np.flatnonzero(((points - middle) * mesh.normals).sum(1) < 0):
            out = Vector((-mesh.normals[at]).tolist())
            into = tree.ray_cast(Vector(points[at].tolist()), out, _THROUGH)
            if into[0] is None or into[1].dot(out) > 0:
                continue  # outside of all bones, or within one
            leaves = tree.ray_cast(into[0] + out * _OFF, out, _THROUGH)
            if leaves[0] is not None and leaves[1].dot(out) > 0:
                points[at] = ((into[0] + leaves[0]) / 2)[:]
        thing.data.vertices.foreach_set("co", points.ravel())
        thing.data.update()


def _within(some: Samples, mesh: Mesh, stage: Stage) -> Samples:
    """What of a thing has not faded away."""
    away = np.abs(some.of(mesh.points)[:, 2] - stage.middle[2])
    seen = some.triangles[(away[some.triangles] < _GONE).any(1)]
    used, flat = np.unique(seen, return_inverse=True)
    return samples.Samples(some.corners[used], some.weights[used], flat.reshape(-1, 3))


def _parts(found: dict[str, Samples], stage: Stage) -> tuple[Ints, tuple[Part, ...]]:
    """All triangles, and which of them are drawn together: bones, muscles, body."""
    groups: dict[str, list[Ints]] = {FIGURE: [], MUSCLE: [], GLASS: []}
    first = 0
    for name, some in found.items():
        group = GLASS if name == stage.glass.name else MUSCLE if name in _TINTS else FIGURE
        groups[group].append(some.triangles + first)
        first += len(some)
    parts, at = [], 0
    for name, together in groups.items():
        count = sum(triangles.size for triangles in together)
        parts.append(Part(name, at, count, name == GLASS))
        at += count
    return np.concatenate([each for group in groups.values() for each in group]), tuple(parts)


def _finish(thing: Data, stage: Stage) -> tuple[float, float]:
    """How much a thing shines, and how rough it is."""
    return paint.PLAIN[1:] if thing is stage.glass else paint.finish(thing)


def _camera(stage: Stage) -> dict[str, Any]:
    view = stage.made.view
    return {
        "camera": {
            "azimuth": view.azimuth,
            "elevation": view.elevation,
            "stand": stage.stand.tolist(),
            "slope": stage.lens.slope.tolist(),
        },
        "pivot": stage.middle.tolist(),
    }


def _anchors(stage: Stage, points: Floats, normals: Floats) -> dict[str, Any]:
    """Where names point to, and from where that is seen: as the surface around it faces."""
    towards = axes(stage.made.view)[2]
    found = {}
    for name, place in plate.parts(stage.made).items():
        near = np.linalg.norm(points - place, axis=1) < _AROUND
        facing = normals[near & (normals @ towards > _TOWARDS)].sum(0)
        found[name] = {"at": place.tolist(), "facing": unit(facing).tolist()}
    return found


def _colours(thing: Data, some: Samples, look: Look, bright: float) -> Floats:
    """The colours of points without their streaks, which are so bright on average."""
    tints = {**_TINTS, "body": look.plate}
    base = np.tile(linear(tints.get(thing.name, shaders.BONE))[:3], (len(some), 1))
    if thing.name == "body":
        return base
    mirrored = _MIRRORED * paint.finish(thing)[0]
    tendon = meshes.value(thing, "tendon")
    if tendon is None:
        return base + mirrored
    share = np.clip(some.of(tendon), 0, 1)[:, None]
    flesh = base * bright * (1 - share) + share * linear(shaders.TENDON)[:3]
    return np.asarray(flesh + mirrored)


def _across(thing: Data, some: Samples) -> Floats:
    """On which fibre points are."""
    across = meshes.value(thing, "across")
    return np.ones(len(some)) if across is None else np.clip(some.of(across), 0, 1)


def _brightness(stage: Stage) -> Floats:
    """How bright each fibre is, asked of the material of a muscle, as a share of its tint."""
    across = np.linspace(0, 1, _FIBRES)
    x = np.concatenate([across, across])
    strip = np.stack([x, np.repeat([0.0, 0.01], _FIBRES), np.full(2 * _FIBRES, -9.0)], 1)
    a = np.arange(_FIBRES - 1)
    faces = np.concatenate([
        np.stack([a, a + 1, a + _FIBRES], 1),
        np.stack([a + 1, a + _FIBRES + 1, a + _FIBRES], 1),
    ])  # fmt: skip
    values = {"across": x, "tendon": 0 * x, "press": 0 * x}
    muscle = muscles.MAXIMUS
    surface = Surface(strip, strip, faces, values)
    thing = add(stage.scene, "strip", surface, shaders.muscle(muscle.tint))
    found = paint.albedo(stage.scene, thing)[:_FIBRES] / linear(muscle.tint)[:3]
    bpy.data.objects.remove(thing, do_unlink=True)
    return np.asarray(found.mean(1))
