"""A file of the live figure is read back byte by byte, by the decoder that the application has."""

import json
import struct
import zlib
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

from glutestretch.pictures.live.files import Keys, read_model
from tests.support import live_model
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


@pytest.mark.parametrize("count", [3, 256, 1000])
@pytest.mark.parametrize("fourth", [0, 7, 255])
def test_every_byte_comes_back_even_of_what_is_transparent(count: int, fourth: int) -> None:
    blocks = {"surface": block(count, fourth), "finish": block(count, 255)}
    content = Content({"vertices": count}, blocks, {"indices": b"indices", "streaks": b"streaks"})
    header, found = read(packed(content))
    assert header["vertices"] == count
    assert found.pop("indices") == b"indices"
    assert found.pop("streaks") == b"streaks"
    assert found == {name: some.tobytes() for name, some in blocks.items()}


def test_the_application_finds_every_pose_of_a_movement_as_it_was() -> None:
    model, count = read_model(live_model.model()), 3
    some = np.random.default_rng(1).integers(0, 256, (4, count, 8, 4), dtype=np.uint8)
    some[:2, 1] += 1  # a small way
    some[0, :2, :4] = np.array([0, 255])[:, None, None]  # and from one end to the other
    blocks = {
        f"{name}{number}": kind[number]
        for name, kind in zip(("high", "low", "normal", "light"), some, strict=True)
        for number in range(count)
    }
    shares = {"keys": count, "shares": [0.25, 0.5, 0.75], "light_scale": 1.0, "order": "tiny"}
    header = {"vertices": 8, "low": [0.0] * 3, "size": [1.0] * 3, **shares}
    keys = Keys(packed(Content(header, blocks)), model)
    for number in range(count):
        key = keys[number]
        high, low, normals, light = (kind[number].tobytes() for kind in some)
        assert (key.places, key.normals, key.light) == (high + low, normals, light)
