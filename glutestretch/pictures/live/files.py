"""Reads the files of the live figure, which ``tools/studio/live`` writes.

A file is a magic word, the length of a header, the header in JSON, and blocks that the header
lists. A block of four bytes a vertex is a lossless WebP picture, so that nothing but Qt is needed
to unpack it; all else is a zlib stream. Each pose but the first is told as what changes from the
one before. Whatever is wrong with a file, there is a ``DamagedFile``: the still image is shown
instead.
"""

import json
import struct
import zlib
from array import array
from itertools import accumulate
from operator import add
from typing import Any, NamedTuple

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QImage

from glutestretch.kit.record import Record

MAGIC = b"GLF2"
MOST_VERTICES = 1 << 18
MOST_INDICES = 1 << 21
_HEADER = struct.Struct("<4sI")
_SHORT, _LONG = _INDEX_BYTES = 2, 4
_WIDE = 8
_MOST_STREAKS = 4096
_MARGIN = 0.10
_NORMAL_STEPS, _LONGEST = 15, 127
_BYTE, _PLACE = 1, 2
_MIDDLE = -128
"""What is added to the change of a place, which is told by 128 too much: so its high byte is
mostly 0, be it forward or back."""
Triple = tuple[float, float, float]


class DamagedFile(Exception):  # noqa: N818 - what it is, not what went wrong
    """A file that is missing, cut short, or does not belong to the others."""


class Part(Record):
    """Triangles that are drawn together.

    They are "figure", "mat", "roller", "wall" or "floor"; in a diagram the bones are the figure,
    "muscle" has streaks, and "glass" is the body around them.

    Attributes:
        first: The number of its first index, and ``count`` how many it has.
        blend: Whether it is translucent.
    """

    name: str
    first: int
    count: int
    blend: bool


class Camera(Record):
    """The view of the still images.

    Attributes:
        azimuth: Degrees around the figure; 0 is in front of it.
        elevation: Degrees above the floor.
        stand: The camera's position in metres along its own axes: right, up, backward.
        slope: Half of the picture's width and height, one metre away from the camera.
    """

    azimuth: float
    elevation: float
    stand: Triple
    slope: tuple[float, float]


class Anchor(Record):
    """What a name points to: its place in metres, and the direction from which it is seen best."""

    at: Triple
    facing: Triple


class Model(Record):
    """What all poses of a stretch share.

    Attributes:
        vertices: How many there are.
        indices: The triangles' vertices, ``index_bytes`` each, little-endian.
        surface: For each vertex, the square roots of its linear colour, and the high byte of which
            of a muscle's fibres it lies on.
        finish: For each vertex specular, roughness and opacity, and the low byte of that.
        pivot: What the camera turns around, in metres.
        hot: The linear colour of a stretched muscle.
        order: The same in all files that belong together.
        anchors: What can be pointed at, by its name.
        streaks: How bright each fibre of a muscle is, 128 for as bright as all are on average.
        margin: The share of a picture in which what is faded fades towards its frame.
    """

    vertices: int
    indices: bytes
    index_bytes: int
    surface: bytes
    finish: bytes
    parts: tuple[Part, ...]
    camera: Camera
    pivot: Triple
    hot: Triple
    order: str
    anchors: dict[str, Anchor]
    streaks: bytes = b""
    margin: float = _MARGIN


class Key(Record):
    """One pose with its light; four bytes a vertex in each block.

    Attributes:
        low: The corner of the box in which all vertices lie, and ``size`` its edges, in metres.
        light_scale: The brightest light, as linear irradiance.
        places: High bytes of x, y and z in the box, then how dark the floor is; after those of
            all vertices the low bytes.
        normals: Signed directions.
        light: The square roots of red, green and blue light, then how much the muscle glows.
    """

    low: Triple
    size: Triple
    light_scale: float
    places: bytes
    normals: bytes
    light: bytes


def _triple(numbers: Any) -> Triple:  # noqa: ANN401 - from a file
    x, y, z = numbers
    return float(x), float(y), float(z)


class _File:
    """A file whose header has been read; a block is unpacked when it is asked for."""

    def __init__(self, raw: bytes) -> None:
        try:
            magic, length = _HEADER.unpack_from(raw)
            start = _HEADER.size + length
            if magic != MAGIC or start > len(raw):
                raise DamagedFile
            self.header: dict[str, Any] = json.loads(raw[_HEADER.size : start])
            self._raw = raw
            self._blocks: dict[str, tuple[int, int]] = {}
            self._codings: dict[str, str] = {}
            for block in self.header["blocks"]:
                packed = int(block["packed"])
                if not 0 < packed <= len(raw) - start:
                    raise DamagedFile
                self._blocks[block["name"]] = start, packed
                self._codings[block["name"]] = block["coding"]
                start += packed
            self.vertices = int(self.header["vertices"])
        except (struct.error, ValueError, KeyError, TypeError) as problem:
            raise DamagedFile from problem
        if not 0 < self.vertices <= MOST_VERTICES:
            raise DamagedFile

    def numbers(self, name: str) -> tuple[float, ...]:
        return tuple(float(number) for number in self.header[name])

    def triple(self, name: str) -> Triple:
        return _triple(self.header[name])

    def stream(self, name: str, size: int) -> bytes:
        """Return an inflated block, which has to have this size."""
        unpacker = zlib.decompressobj()
        block = unpacker.decompress(self._packed(name), size)
        if len(block) != size:
            raise DamagedFile
        return block

    def streaks(self) -> bytes:
        """Return the brightness of fibres; nothing where there are none."""
        if "streaks" not in self._blocks:
            return b""
        return zlib.decompressobj().decompress(self._packed("streaks"), _MOST_STREAKS)

    def indices(self, width: int, count: int) -> bytes:
        """Return the indices, of so many bytes each."""
        stream = self.stream("indices", width * count)
        return joined(stream, width) if self._codings["indices"] == "steps" else stream

    def picture(self, name: str) -> bytes:
        """Return a block of four bytes a vertex, which is packed as a picture."""
        image = QImage.fromData(self._packed(name))
        size = 4 * self.vertices
        if image.isNull() or image.width() % 4 or image.width() * image.height() * 4 < size:
            raise DamagedFile
        image.convertTo(QImage.Format.Format_RGBA8888)
        return bytes(image.constBits()[:size])

    def _packed(self, name: str) -> bytes:
        start, packed = self._blocks[name]
        return self._raw[start : start + packed]


def joined(stream: bytes, width: int) -> bytes:
    """Return the indices of triangles that are told as steps.

    Args:
        stream: The steps, as ``stepped`` in tools/studio/live/format.py writes them.
        width: How many bytes an index has.
    """
    count = len(stream) // width
    mixed = bytearray(len(stream))
    for byte in range(width):
        mixed[byte::width] = stream[byte * count : (byte + 1) * count]
    steps = memoryview(mixed).cast("h" if width == _SHORT else "i")
    corners = array("q", bytes(_WIDE * count))
    corners[0::3] = first = array("q", accumulate(steps[0::3]))
    for number in (1, 2):
        corners[number::3] = array("q", map(add, first, steps[number::3]))
    wide = corners.tobytes()
    for byte in range(width):  # what is beyond the width has wrapped around
        mixed[byte::width] = wide[byte::_WIDE]
    return bytes(mixed)


def _table() -> bytes:
    """Return the byte of each number of steps in which the coordinates of normals are told.

    What no normal has is in the places that are left, so that any byte can be told.
    """
    steps = range(-_NORMAL_STEPS, _NORMAL_STEPS + 1)
    found = {step % 256: round(step * _LONGEST / _NORMAL_STEPS) % 256 for step in steps}
    spare = sorted(set(range(256)) - set(found.values()))
    others = dict(zip(sorted(set(range(256)) - set(found)), spare, strict=True))
    return bytes((found | others)[step] for step in range(256))


_NORMALS = _table()


def changed(before: bytes, change: bytes, width: int) -> bytes:
    """Return the sums of the numbers of so many bytes each, without what goes beyond them."""
    size = len(before)
    a, b = int.from_bytes(before, "little"), int.from_bytes(change, "little")
    # All are added at once: what would reach the next number is only in their highest bits.
    rest = int.from_bytes((b"\xff" * (width - 1) + b"\x7f") * (size // width), "little")
    differs = a ^ b
    return ((a & rest) + (b & rest) ^ differs ^ (differs & rest)).to_bytes(size, "little")


def read_model(raw: bytes) -> Model:
    """Read what all poses of a stretch share.

    Raises:
        DamagedFile: If it cannot be used.
    """
    file = _File(raw)
    header = file.header
    try:
        camera, width, count = header["camera"], int(header["index_bytes"]), int(header["indices"])
        parts = tuple(
            Part(part["name"], int(part["first"]), int(part["count"]), bool(part["blend"]))
            for part in header["parts"]
        )
        stand, slope = camera["stand"], camera["slope"]
        wrong = width not in _INDEX_BYTES or not 0 < count <= MOST_INDICES or bool(count % 3)
        wrong = wrong or [part.name for part in parts].count("figure") != 1
        if wrong or any(not 0 <= p.first <= p.first + p.count <= count for p in parts):
            raise DamagedFile
        model = Model(
            vertices=file.vertices,
            indices=file.indices(width, count),
            index_bytes=width,
            surface=file.picture("surface"),
            finish=file.picture("finish"),
            parts=parts,
            camera=Camera(
                float(camera["azimuth"]),
                float(camera["elevation"]),
                (float(stand[0]), float(stand[1]), float(stand[2])),
                (float(slope[0]), float(slope[1])),
            ),
            pivot=file.triple("pivot"),
            hot=file.triple("hot"),
            order=str(header["order"]),
            anchors={
                str(name): Anchor(_triple(anchor["at"]), _triple(anchor["facing"]))
                for name, anchor in header.get("anchors", {}).items()
            },
            streaks=file.streaks(),
            margin=float(header.get("margin", _MARGIN)),
        )
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, zlib.error) as problem:
        raise DamagedFile from problem
    if max(memoryview(model.indices).cast("H" if width == _SHORT else "I")) >= model.vertices:
        raise DamagedFile  # what a driver reads beyond the vertices may end the process
    return model


class _Blocks(NamedTuple):
    """A pose as it is told, or the change that leads to it.

    Attributes:
        places: Two bytes for each, the low one first.
        normals: In steps.
        light: As in a key.
    """

    places: bytes
    normals: bytes
    light: bytes

    def after(self, change: "_Blocks") -> "_Blocks":
        """Return the pose to which a change leads from this one."""
        count = len(self.places) // _PLACE
        middle = _MIDDLE.to_bytes(_PLACE, "little", signed=True) * count
        return _Blocks(
            changed(changed(self.places, change.places, _PLACE), middle, _PLACE),
            changed(self.normals, change.normals, _BYTE),
            changed(self.light, change.light, _BYTE),
        )


class Keys:
    """The poses of one file, in order; each is unpacked when it is asked for.

    Args:
        raw: The bytes of the file.
        model: What they are poses of.

    Raises:
        DamagedFile: If they cannot be used with this model.

    Attributes:
        shares: Where each pose is on the way from the picture before, at 0, to this one, at 1; 1
            for a single pose.
        whole: How long the movement takes, in seconds; 0 for a single pose.
    """

    def __init__(self, raw: bytes, model: Model) -> None:
        self._file = _File(raw)
        header = self._file.header
        try:
            self.shares = self._file.numbers("shares") if "shares" in header else (1.0,)
            self.whole = float(header.get("whole", 0.0))
            self._low, self._size = self._file.triple("low"), self._file.triple("size")
            self._scale = float(header["light_scale"])
            belongs = header["order"] == model.order and self._file.vertices == model.vertices
        except (ValueError, KeyError, TypeError) as problem:
            raise DamagedFile from problem
        if not belongs or not self.shares or len(self.shares) != header.get("keys"):
            raise DamagedFile

        self._last: tuple[int, _Blocks] | None = None

    def __len__(self) -> int:
        return len(self.shares)

    def __getitem__(self, number: int) -> Key:
        """Return a pose; those between it and the one that was asked for last are unpacked, too.

        Raises:
            DamagedFile: If it cannot be unpacked.
        """
        if self._last is None or self._last[0] > number:
            self._last = 0, self._told(0)
        first, blocks = self._last
        for between in range(first + 1, number + 1):
            blocks = blocks.after(self._told(between))
        # Nothing follows the last one.
        self._last = (number, blocks) if number + 1 < len(self) else None
        places = blocks.places[1::_PLACE] + blocks.places[::_PLACE]
        normals = blocks.normals.translate(_NORMALS)
        return Key(self._low, self._size, self._scale, places, normals, blocks.light)

    def _told(self, number: int) -> "_Blocks":
        """Return what the file says of a pose."""
        try:
            high, low, normals, light = (
                self._file.picture(f"{block}{number}")
                for block in ("high", "low", "normal", "light")
            )
        except KeyError as problem:
            raise DamagedFile from problem
        places = bytearray(_PLACE * len(high))
        places[::_PLACE], places[1::_PLACE] = low, high
        return _Blocks(bytes(places), normals, light)


def content(path: str) -> bytes:
    """Return the bytes of a file, which may lie in the bundle.

    Raises:
        DamagedFile: If it cannot be read.
    """
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise DamagedFile
    raw = bytes(file.readAll().data())
    file.close()
    return raw
