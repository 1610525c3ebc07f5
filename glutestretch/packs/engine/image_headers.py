"""What the first bytes of a picture say of it, before anything decodes it."""

import struct
from collections.abc import Iterator

from glutestretch.kit.record import Record

_PNG = b"\x89PNG\r\n\x1a\n"
_MARK = 0xFF
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG that a picture's size follows."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""The markers of a JPEG that no length follows."""
_LOSSLESS = 0x2F
_MOVES = 0x02
_PIXELS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}
"""The parts of a WebP that say how it looks."""


class ImageHeader(Record):
    """What a picture is.

    Attributes:
        kind: ``png``, ``jpeg`` or ``webp``.
        width: In pixels.
        height: In pixels.
        moving: Whether it has more frames than one.
    """

    kind: str
    width: int
    height: int
    moving: bool = False


def image_header(content: bytes) -> ImageHeader | None:
    """Return what a picture is; None if it is neither PNG nor JPEG nor WebP, or broken."""
    try:
        if content.startswith(_PNG):
            return _png(content)
        if content.startswith(b"\xff\xd8"):
            return _jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except (struct.error, IndexError):
        pass
    return None


def is_bare(content: bytes, width: int, height: int) -> bool:
    """Return whether this is a still WebP of that size with nothing in it but pixels."""
    header = image_header(content)
    if header != ImageHeader("webp", width, height):
        return False
    chunks = list(_chunks(content))
    at = chunks[-1][1]
    size = struct.unpack_from("<I", content, at - 4)[0]
    end = at + size + size % 2
    return {name for name, _ in chunks} <= _PIXELS and end == len(content)


def _png(content: bytes) -> ImageHeader | None:
    if content[12:16] != b"IHDR":
        return None
    width, height = struct.unpack_from(">II", content, 16)
    at, moving = len(_PNG), False
    while at + 8 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, at)
        moving |= kind in (b"acTL", b"fcTL", b"fdAT")
        at += 12 + length
    return ImageHeader("png", width, height, moving)


def _jpeg(content: bytes) -> ImageHeader | None:
    at = 2
    while content[at] == _MARK:
        marker = content[at + 1]
        if marker == _MARK:
            at += 1
        elif marker in _ALONE:
            at += 2
        elif marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return ImageHeader("jpeg", width, height)
        else:
            [length] = struct.unpack_from(">H", content, at + 2)
            at += 2 + length
    return None


def _chunks(content: bytes) -> Iterator[tuple[bytes, int]]:
    at = 12
    while at + 8 <= len(content):
        kind, length = struct.unpack_from("<4sI", content, at)
        yield kind, at + 8
        at += 8 + length + length % 2


def _webp(content: bytes) -> ImageHeader | None:
    chunks = list(_chunks(content))
    if not chunks:
        return None
    moving = any(kind in (b"ANIM", b"ANMF") for kind, _ in chunks)
    kind, at = chunks[0]
    if kind == b"VP8X":
        sides = (struct.unpack_from("<HB", content, at + offset) for offset in (4, 7))
        width, height = (1 + low + (high << 16) for low, high in sides)
        return ImageHeader("webp", width, height, moving or bool(content[at] & _MOVES))
    if kind == b"VP8L" and content[at] == _LOSSLESS:
        [bits] = struct.unpack_from("<I", content, at + 1)
        return ImageHeader("webp", 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF), moving)
    if kind == b"VP8 " and content[at + 3 : at + 6] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", content, at + 6)
        return ImageHeader("webp", width & 0x3FFF, height & 0x3FFF, moving)
    return None
