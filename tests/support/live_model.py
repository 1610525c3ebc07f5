"""A tiny live figure: a red square on its edge, and on the floor a shadow; as files."""

import json
import struct
import zlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

WIDTH = 256
SQUARE = ((-1, 0, -1), (1, 0, -1), (1, 0, 1), (-1, 0, 1))
"""Its corners in metres; it faces -y, where the camera stands."""
FLOOR = ((-2, -2, -1), (2, -2, -1), (2, 2, -1), (-2, 2, -1))
WALL = ((-2, -1, -1), (2, -1, -1), (2, -1, 1), (-2, -1, 1))
"""Between the square and the stills' camera; it takes the floor's place."""
DISTANCE = 8.0
LOW, SIZE = -2.0, 4.0
HOT = (0.0, 0.0, 1.0)
FACING = 0, -15 % 256, 0, 255
"""The normal of all vertices, in steps of 1/15."""
SAME = 0, 0, 0, 0
Four = tuple[int, int, int, int]


def block(*vertices: Four) -> bytes:
    """Pack four bytes a vertex as a lossless picture."""
    flat = bytes(byte for vertex in vertices for byte in vertex)
    flat += bytes(range(4, 256)) * WIDTH  # Qt does not read a WebP file of less than 40 bytes
    flat = flat[: 4 * WIDTH]
    image = QImage(flat, WIDTH, len(flat) // 4 // WIDTH, QImage.Format.Format_RGBA8888)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(100)
    assert writer.write(image)
    return bytes(buffer.data().data())


def file(header: dict[str, Any], blocks: dict[str, tuple[int, bytes]]) -> bytes:
    """Return a file: of each block its size and how it is packed."""
    listed = [
        {"name": name, "bytes": size, "packed": len(packed), "coding": "webp"}
        for name, (size, packed) in blocks.items()
    ]
    text = json.dumps({**header, "blocks": listed}).encode()
    packed = b"".join(packed for _, packed in blocks.values())
    return b"GLF2" + struct.pack("<I", len(text)) + text + packed


def model(other_part: str = "floor", streaks: bytes = b"", **other: object) -> bytes:
    """Return the model's file, seen level and from in front.

    Args:
        other_part: The name of what is not the square.
        streaks: The brightness of a muscle's fibres; all is on the last one.
        other: More of the header.
    """
    indices = struct.pack("<12H", 0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7)
    header = {
        "vertices": 8,
        "indices": 12,
        "index_bytes": 2,
        "parts": [
            {"name": "figure", "first": 0, "count": 6, "blend": False},
            {"name": other_part, "first": 6, "count": 6, "blend": True},
        ],
        "camera": {
            "azimuth": 0,
            "elevation": 0,
            "stand": [0, 0, DISTANCE],
            "slope": [2 / DISTANCE, 1.5 / DISTANCE],
        },
        "pivot": [0, 0, 0],
        "hot": HOT,
        "tone": "Standard",
        "order": "tiny",
    }
    blocks = {
        "indices": (24, zlib.compress(indices)),
        "surface": (32, block(*[(255, 0, 0, 255)] * 8)),
        "finish": (32, block(*[(0, 255, 255, 255)] * 8)),
    }
    if streaks:
        blocks["streaks"] = (len(streaks), zlib.compress(streaks))
    return file(header | other, blocks)


def keys(
    *rises: float,
    beside: tuple[tuple[int, int, int], ...] = FLOOR,
    lit: bool = False,
    **other: object,
) -> bytes:
    """Return poses in which the square has risen by so many metres, alight and at full glow.

    Args:
        rises: For each pose, in metres; another than in the pose before.
        beside: The corners of the other part.
        lit: Whether there is light on the other part.
        other: More of the header.
    """
    header = {
        "vertices": 8,
        "keys": len(rises),
        "low": [LOW] * 3,
        "size": [SIZE] * 3,
        "light_scale": 1.0,
        "order": "tiny",
    }
    blocks: dict[str, bytes] = {}
    light = [(255, 255, 255, 255)] * 4 + [(255, 255, 255, 0) if lit else (0, 0, 0, 255)] * 4
    before: list[Four] = []
    for number, rise in enumerate(rises):
        square = [(x, y, z + rise) for x, y, z in SQUARE]
        # It changes from one pose to the next: Qt writes no colours where the fourth byte is 0.
        dark = [round(200 + 40 * rise)] * 4 + [round(128 + 40 * rise)] * 4
        places = [
            _places(place, shade) for place, shade in zip((*square, *beside), dark, strict=True)
        ]
        told = [_change(*pair) for pair in zip(before, places, strict=True)] if number else places
        before = places
        blocks |= {
            f"high{number}": block(*(_bytes(place, 8) for place in told)),
            f"low{number}": block(*(_bytes(place, 0) for place in told)),
            f"normal{number}": block(*[SAME if number else FACING] * 8),
            f"light{number}": block(*([SAME] * 8 if number else light)),
        }
    return file(header | other, {name: (32, packed) for name, packed in blocks.items()})


def _places(place: tuple[float, ...], dark: int) -> Four:
    """Return a place in steps of its box, then how dark it is there: high bytes and low ones."""
    x, y, z = (round((each - LOW) / SIZE * 65535) for each in place)
    return x, y, z, 256 * dark + 255


def _change(before: Four, after: Four) -> Four:
    """Return what a file tells of a place that is not in its first pose."""
    x, y, z, dark = (b - a + 128 for a, b in zip(before, after, strict=True))
    return x, y, z, dark


def _bytes(place: Four, shift: int) -> Four:
    x, y, z, dark = (each >> shift & 255 for each in place)
    return x, y, z, dark


def write(folder: Path) -> None:
    """Write the files of a stretch with two steps; the square is higher in the second."""
    folder.mkdir(parents=True, exist_ok=True)
    edge_on = {"azimuth": 80, "elevation": 0, "stand": [0, 0, DISTANCE], "slope": [0.1, 0.1875]}
    for name, raw in {
        "tiny.model": model(),
        "edge-on.model": model(camera=edge_on),
        "walled.model": model("wall"),
        "walled.pose": keys(0.0, beside=WALL),
        "glass.model": model("glass"),
        "muscle.model": model("muscle", bytes((128, 64, 64, 64))),
        "muscle.pose": keys(0.0, beside=WALL, lit=True),
        "tiny-start.pose": keys(0.0),
        "tiny-1.pose": keys(0.0),
        "tiny-2.pose": keys(0.8),
        "tiny-1.motion": keys(0.0, whole=1.0, shares=(0.5,)),
        "tiny-2.motion": keys(0.2, 0.6, whole=1.5, shares=(0.25, 0.75)),
        "tiny-2.hold": keys(1.0),
    }.items():
        (folder / name).write_bytes(raw)
