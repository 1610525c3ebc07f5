"""The camera around the live figure: what lies where in a picture of it."""

import struct

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QMatrix4x4, QVector3D

from glutestretch.kit.record import Record
from glutestretch.pictures.live.files import Anchor, Key, Model, Part
from glutestretch.pictures.live.orbit import View
from glutestretch.pictures.live.scene import Sight

Points = tuple[QVector3D, ...]
_DEPTH = 4.0
"""How far anything may be from the pivot, in metres."""
_NEAREST = 0.2
_INDICES = {2: "<H", 4: "<I"}
_OUTLINE = 160
"""How many points of a figure stand for all of it."""
_FRAME = 0.94
"""What share of an image, from its middle, the figure may reach."""
_LEVEL = 0.5
"""Up to this a normal is that of the wall, and not of the upper edge of its skirting."""
_GONE = 0.3
"""How far the camera is behind a wall, as a share of its distance, where the wall has faded."""
_FAINT = 0.10


class Wall(Record):
    """A wall in a pose: somewhere on it, and the direction to the figure, in the world's axes."""

    place: QVector3D
    inward: QVector3D


def view_matrix(model: Model, view: View) -> QMatrix4x4:
    """Return what brings the world into the camera's axes, with the pivot where it always is."""
    camera, middle = model.camera, QVector3D(*model.pivot)
    best = _axes(View(camera.azimuth, camera.elevation)).map(middle) - QVector3D(*camera.stand)
    turned = QMatrix4x4()
    turned.translate(best)
    turned *= _axes(view)
    turned.translate(-middle)
    return turned


def _axes(view: View) -> QMatrix4x4:
    """Return the rotation from the world to the camera's axes: right, up and backward."""
    axes = QMatrix4x4()
    axes.rotate(view.elevation - 90, 1, 0, 0)
    axes.rotate(-view.azimuth, 0, 0, 1)
    return axes


def projection_matrix(model: Model, size: QSize, place: QRect, *, mirrored: bool) -> QMatrix4x4:
    """Return the projection of a picture that lies at ``place`` in an image.

    Args:
        model: Whose camera it is.
        size: The size of the image, in pixels.
        place: Where in it the picture lies; parts may be outside.
        mirrored: Whether it is flipped horizontally within its place.
    """
    slope, best = model.camera.slope, View(model.camera.azimuth, model.camera.elevation)
    depth = -view_matrix(model, best).map(QVector3D(*model.pivot)).z()
    near, far = max(_NEAREST, depth - _DEPTH), depth + _DEPTH
    wide, high = place.width() / size.width(), place.height() / size.height()
    right = (2 * place.x() + place.width()) / size.width() - 1
    up = 1 - (2 * place.y() + place.height()) / size.height()
    across = -wide if mirrored else wide
    return QMatrix4x4(
        *(across / slope[0], 0, -right, 0),
        *(0, high / slope[1], -up, 0),
        *(0, 0, (near + far) / (near - far), 2 * near * far / (near - far)),
        *(0, 0, -1, 0),
    )


def outline(model: Model, key: Key) -> Points:
    """Return some points of the figure in a pose, from all over it."""
    [figure] = [part for part in model.parts if part.name == "figure"]
    return tuple(_place(model, key, vertex) for vertex in _some_vertices(model, figure))


def wall_of(model: Model, key: Key) -> Wall | None:
    """Return the wall in a pose; None where there is none."""
    vertices = [
        v for part in model.parts if part.name == "wall" for v in _some_vertices(model, part)
    ]
    normals = [_normal(key, vertex) for vertex in vertices]
    level = [normal for normal in normals if abs(normal.z()) < _LEVEL]
    if not level:
        return None
    place = sum((_place(model, key, v) for v in vertices), QVector3D()) / len(vertices)
    across = sum(level, QVector3D()).normalized()
    inside = QVector3D.dotProduct(across, QVector3D(*model.pivot) - place) > 0
    return Wall(place, across if inside else -across)


def wall_left(wall: Wall, view: QMatrix4x4) -> float:
    """Return how much is left of a wall, from 1 to hardly any where it hides the figure."""
    to_camera = -view.map(wall.place)
    before = QVector3D.dotProduct(view.mapVector(wall.inward), to_camera.normalized())
    share = min(1.0, max(0.0, 1 + before / _GONE))
    return _FAINT + (1 - _FAINT) * share * share * (3 - 2 * share)


def seen(anchor: Anchor, view: QMatrix4x4, frame: QMatrix4x4) -> Sight:
    """Return where an anchor is in an image, and how much it faces the camera."""
    place = view.map(QVector3D(*anchor.at))
    shown = frame.map(place)
    towards = QVector3D.dotProduct(
        view.mapVector(QVector3D(*anchor.facing)).normalized(), -place.normalized()
    )
    return Sight((shown.x() + 1) / 2, (1 - shown.y()) / 2, towards)


def _some_vertices(model: Model, part: Part) -> list[int]:
    """Return vertices from all over a part."""
    kind, width = _INDICES[model.index_bytes], model.index_bytes
    return [
        struct.unpack_from(kind, model.indices, (part.first + number) * width)[0]
        for number in range(0, part.count, max(1, part.count // _OUTLINE))
    ]


def _place(model: Model, key: Key, vertex: int) -> QVector3D:
    high, low = 4 * vertex, 4 * (model.vertices + vertex)
    steps = (256 * key.places[high + axis] + key.places[low + axis] for axis in range(3))
    return QVector3D(
        *(
            low + size * step / 65535
            for low, size, step in zip(key.low, key.size, steps, strict=True)
        )
    )


def _normal(key: Key, vertex: int) -> QVector3D:
    return QVector3D(*(each / 127 for each in struct.unpack_from("3b", key.normals, 4 * vertex)))


def too_large(points: Points, seen: QMatrix4x4, best: QMatrix4x4) -> float:
    """Return how many times larger than its frame the figure is; 1 where it fits.

    Args:
        points: Points of the figure.
        seen: The view and its projection.
        best: Those of the still images, in which the figure always fits.
    """
    reached, allowed = _reach(points, seen), _reach(points, best)
    return max(
        1.0, *(one / max(_FRAME, other) for one, other in zip(reached, allowed, strict=True))
    )


def _reach(points: Points, matrix: QMatrix4x4) -> tuple[float, float]:
    """Return how far the points are from the middle, across and upwards."""
    mapped = [matrix.map(point) for point in points]
    return max(abs(place.x()) for place in mapped), max(abs(place.y()) for place in mapped)


def farther(frame: QMatrix4x4, times: float) -> QMatrix4x4:
    """Return a projection in which everything is so many times smaller."""
    scaled = QMatrix4x4()
    scaled.scale(1 / times, 1 / times, 1)
    return scaled * frame
