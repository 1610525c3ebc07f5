"""The files of the live figure: the magic word, the length of the header, header and blocks.

The header is JSON. A block of four bytes a vertex is a lossless WebP picture: neighbours in it are
neighbours on the body, so that it packs well, and the application has the decoder anyway. All
else is a zlib stream; in that of the indices are steps from one to another. Of several moments,
all but the first are told as changes (``tools/studio/live/changes.py``).
"""

from __future__ import annotations

import io
import json
import struct
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from tools.studio.live.changes import told

if TYPE_CHECKING:
    from tools.studio.live.format import Bytes, Content

MAGIC = b"GLF2"
WIDTH = 256  # vertices in a row of a picture


def packed(content: Content) -> bytes:
    """Return the file."""
    listed: list[dict[str, Any]] = []
    parts = []
    for name, stream in content.streams.items():
        parts.append(zlib.compress(stream, 9))
        coding = "steps" if name == "indices" else "zlib"
        listed.append(_entry(name, len(stream), parts[-1], coding))
    for name, block in told(content.blocks).items():
        parts.append(_picture(block))
        listed.append(_entry(name, block.size, parts[-1], "webp"))
    header = {**content.header, "blocks": listed}
    text = json.dumps(header, separators=(",", ":")).encode()
    return b"".join([MAGIC, struct.pack("<I", len(text)), text, *parts])


def _entry(name: str, size: int, data: bytes, coding: str) -> dict[str, Any]:
    return {"name": name, "bytes": size, "packed": len(data), "coding": coding}


def _picture(block: Bytes) -> bytes:
    """Four bytes a vertex as a lossless picture; its last row is filled up."""
    filled = np.concatenate([block, np.repeat(block[-1:], -len(block) % WIDTH, axis=0)])
    image = Image.fromarray(filled.reshape(-1, WIDTH, 4))
    file = io.BytesIO()
    # The colour of what is transparent is kept: the fourth byte is no opacity.
    image.save(file, "WEBP", lossless=True, quality=100, method=4, exact=True)
    return file.getvalue()
