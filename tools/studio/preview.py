"""Quick looks at a pose without Blender: orthographic views drawn from points with a depth map."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from tools.studio.figure.body import Body, Floats
from tools.studio.figure.skeleton import Posed, SupportAt
from tools.studio.figure.skin import skin
from tools.studio.posing import contact
from tools.studio.posing.contact import parts

_TINTS = {
    "head": (230, 200, 175), "back": (120, 180, 160), "seat": (150, 130, 170),
    "thigh": (90, 120, 165), "shin": (120, 150, 190), "foot": (225, 190, 160),
    "upperarm": (225, 190, 160), "forearm": (235, 200, 170), "hand": (240, 180, 150),
}  # fmt: skip
_VIEWS = {
    "front": (0, -1, 0.001),
    "right": (-1, 0, 0.001),
    "left": (1, 0, 0.001),
    "top": (0, -0.01, 1),
}
_SINKS = 0.006  # deeper than this below the floor or behind the wall is drawn red, metres
_LIGHT = np.array([0.3, 0.45, 0.84])


def sheet(body: Body, posed: Posed, path: Path, size: int = 560) -> None:
    """Write a PNG to ``path``: the pose from its camera, from front, both sides and above."""
    points, tints, facing = _samples(body, posed)
    views = {"camera": tuple(posed.camera.towards), **_VIEWS}
    tiles = [_view(points, tints, facing, v, name, size) for name, v in views.items()]
    columns = 3
    rows = -(-len(tiles) // columns)
    picture = Image.new("RGB", (columns * size, rows * size), "white")
    for i, tile in enumerate(tiles):
        picture.paste(tile, (i % columns * size, i // columns * size))
    picture.save(path)


def _samples(body: Body, posed: Posed) -> tuple[Floats, Floats, Floats]:
    """Return points spread over the skin and props, their colours and their normals."""
    vertices = skin(body, posed)
    colours = np.full((len(vertices), 3), 200.0)
    for name, members in parts(body).items():
        shade = 1.0 if not name.endswith("R") else 0.85
        tint = _TINTS.get(name.split(".")[0])
        if tint is not None:
            colours[members] = np.array(tint) * (shade, shade * 0.95, shade * 0.9)
    sunk = vertices[:, 2] < -_SINKS
    if posed.wall is not None:
        sunk |= vertices[:, 1] < posed.wall - _SINKS
    colours[sunk] = (230, 30, 30)
    groups = [vertices[body.faces["body"]]]
    tints = [np.repeat(colours[body.faces["body"]].mean(axis=1), 1, axis=0)]
    for quads in _prop_quads(posed):
        groups.append(quads)
        tints.append(np.full((len(quads), 3), 205.0))
    quads, tint = np.concatenate(groups), np.concatenate(tints)
    normal = np.cross(quads[:, 2] - quads[:, 0], quads[:, 3] - quads[:, 1])
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    reach = np.linalg.norm(quads[:, 2] - quads[:, 0], axis=1)
    parts_seen = [
        (reach >= low) & (reach < high) for low, high in ((0, 0.012), (0.012, 0.024), (0.024, 9))
    ]
    shares = [
        _spread(quads[m], tint[m], normal[m], n)
        for m, n in zip(parts_seen, (4, 8, 16), strict=True)
    ]
    points, tints_seen, facing = (np.concatenate([s[i] for s in shares]) for i in range(3))
    return points, tints_seen, facing


def _spread(
    quads: Floats, tint: Floats, normal: Floats, count: int
) -> tuple[Floats, Floats, Floats]:
    steps = (np.arange(count) + 0.5) / count
    u, v = (g.reshape(-1, 1, 1) for g in np.meshgrid(steps, steps))
    a, b, c, d = (quads[None, :, i] for i in range(4))
    points = (1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * d + u * c)
    copies = (count * count, 1)
    return points.reshape(-1, 3), np.tile(tint, copies), np.tile(normal, copies)


def _prop_quads(posed: Posed) -> list[Floats]:
    found = []
    if posed.wall is not None:
        x, z = np.meshgrid(np.linspace(-0.5, 0.5, 60), np.linspace(0, 0.9, 60))
        found.append(_grid(np.stack([x, np.full_like(x, posed.wall), z], axis=2)))
    if posed.roller is not None:
        roller = posed.roller
        side = np.cross(roller.axis, (0, 0, 1))
        t, s = np.meshgrid(np.linspace(0, 2 * np.pi, 60), np.linspace(-0.5, 0.5, 40))
        ring = np.cos(t)[..., None] * side + np.sin(t)[..., None] * np.array([0, 0, 1.0])
        found.append(
            _grid(roller.centre + ring * roller.radius + s[..., None] * roller.axis * roller.length)
        )
    if posed.support is not None:
        found.append(_grid(_lid(posed.support)))
    return found


def _lid(support: SupportAt) -> Floats:
    """Return a grid over the top of a chair's seat or a cushion."""
    x, y = np.meshgrid(*(np.linspace(-0.5, 0.5, 60) * side * 0.999 for side in support.size))
    flat = np.stack([x, y], axis=2) + support.top[:2]
    high = contact.top(flat.reshape(-1, 2), support).reshape(x.shape)
    return np.concatenate([flat, high[..., None]], axis=2)


def _grid(points: Floats) -> Floats:
    corners = [points[:-1, :-1], points[:-1, 1:], points[1:, 1:], points[1:, :-1]]
    return np.stack([c.reshape(-1, 3) for c in corners], axis=1)


def _view(
    points: Floats, tints: Floats, facing: Floats, towards: tuple[float, ...], name: str, size: int
) -> Image.Image:
    depth_axis = np.array(towards) / np.linalg.norm(towards)
    right = np.cross((0, 0, 1), depth_axis)
    right /= np.linalg.norm(right)
    up = np.cross(depth_axis, right)
    seen = facing @ depth_axis > 0
    points, tints, facing = points[seen], tints[seen], facing[seen]
    flat = np.stack([points @ right, points @ up], axis=1)
    low, high = flat.min(axis=0), flat.max(axis=0)
    scale = (size - 30) / float((high - low).max())
    pixel = ((flat - (low + high) / 2) * scale + size / 2).astype(int)
    order = np.argsort(points @ depth_axis, kind="stable")
    light = 0.45 + 0.55 * np.abs(facing @ _LIGHT)
    image = np.full((size, size, 3), 255, dtype=np.uint8)
    rows = np.repeat(size - 1 - pixel[order, 1], 4) + np.tile([0, 0, 1, 1], len(order))
    columns = np.repeat(pixel[order, 0], 4) + np.tile([0, 1, 0, 1], len(order))
    image[rows, columns] = np.repeat((tints * light[:, None])[order].clip(0, 255), 4, axis=0)
    picture = Image.fromarray(image)
    ImageDraw.Draw(picture).text((8, 8), name, fill="black")
    if name in ("front", "right", "left"):
        floor = size - 1 - int((0 - (low + high)[1] / 2) * scale + size / 2)
        ImageDraw.Draw(picture).line((0, floor, size, floor), fill=(120, 120, 120))
    return picture
