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


def block(*vertices: tuple[int, int, int, int]) -> bytes:
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
    return b"GLF1" + struct.pack("<I", len(text)) + text + packed


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
        rises: For each pose, in metres.
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
    for number, rise in enumerate(rises):
        square = [(x, y, z + rise) for x, y, z in SQUARE]
        shorts = [
            [round((each - LOW) / SIZE * 65535) for each in place] for place in (*square, *beside)
        ]
        dark = [255] * 4 + [128] * 4
        blocks |= {
            f"high{number}": block(
                *((x >> 8, y >> 8, z >> 8, d) for (x, y, z), d in zip(shorts, dark, strict=True))
            ),
            f"low{number}": block(*((x & 255, y & 255, z & 255, 255) for x, y, z in shorts)),
            f"normal{number}": block(*[(0, 129, 0, 255)] * 8),
            f"light{number}": block(
                *[(255, 255, 255, 255)] * 4, *[(255, 255, 255, 0) if lit else (0, 0, 0, 255)] * 4
            ),
        }
    return file(header | other, {name: (32, packed) for name, packed in blocks.items()})


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
