"""A file of the live figure is read back byte by byte, by the decoder that the application has."""

import json
import struct
import zlib
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

from tools.studio.live.format import Bytes, Content

pytest.importorskip("PIL", reason="the files are written with Pillow")

from tools.studio.live.container import MAGIC, packed


def read(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return the header and the blocks."""
    assert data[:4] == MAGIC
    size = struct.unpack("<I", data[4:8])[0]
    header = json.loads(data[8 : 8 + size])
    at, blocks = 8 + size, {}
    for block in header["blocks"]:
        part = data[at : at + block["packed"]]
        at += block["packed"]
        if block["coding"] in {"zlib", "steps"}:
            blocks[block["name"]] = zlib.decompress(part)
        else:
            image = QImage.fromData(part).convertToFormat(QImage.Format.Format_RGBA8888)
            blocks[block["name"]] = bytes(image.constBits())[: block["bytes"]]
        assert len(blocks[block["name"]]) == block["bytes"]
    assert at == len(data)
    return header, blocks


def block(count: int, fourth: int) -> Bytes:
    """Return any bytes, the fourth of each vertex the same."""
    some = np.random.default_rng(count).integers(0, 256, (count, 4), dtype=np.uint8)
    some[:, 3] = fourth
    return some


@pytest.mark.parametrize("count", [1, 256, 1000])
@pytest.mark.parametrize("fourth", [0, 7, 255])
def test_every_byte_comes_back_even_of_what_is_transparent(count: int, fourth: int) -> None:
    blocks = {"light0": block(count, fourth), "high0": block(count, 255)}
    content = Content({"vertices": count}, blocks, {"indices": b"indices", "streaks": b"streaks"})
    header, found = read(packed(content))
    assert header["vertices"] == count
    assert found.pop("indices") == b"indices"
    assert found.pop("streaks") == b"streaks"
    assert found == {name: some.tobytes() for name, some in blocks.items()}
