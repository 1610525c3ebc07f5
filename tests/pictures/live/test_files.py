"""The files of the live figure are read, and whatever is wrong with one is a damaged file."""

import struct
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.pictures.live.files import (
    Anchor,
    DamagedFile,
    Keys,
    changed,
    content,
    joined,
    read_model,
)
from tests.support import live_model
from tests.support.live_model import LOW, SIZE, SQUARE


def test_a_model_has_what_all_poses_share() -> None:
    model = read_model(live_model.model())
    assert model.vertices == 8
    assert struct.unpack("<12H", model.indices)[:6] == (0, 1, 2, 0, 2, 3)
    assert model.surface == bytes((255, 0, 0, 255)) * 8
    assert [(part.name, part.first, part.count, part.blend) for part in model.parts] == [
        ("figure", 0, 6, False),
        ("floor", 6, 6, True),
    ]
    assert model.camera.stand == (0.0, 0.0, live_model.DISTANCE)


def test_a_pose_has_the_places_of_all_vertices() -> None:
    raw = live_model.keys(0.0, 0.5, shares=(0.4, 0.6))
    key = Keys(raw, read_model(live_model.model()))[1]
    high, low = key.places[:32], key.places[32:]
    for number, (x, y, z) in enumerate(SQUARE):
        at = [
            LOW + SIZE * (256 * high[4 * number + axis] + low[4 * number + axis]) / 65535
            for axis in range(3)
        ]
        assert at == pytest.approx([x, y, z + 0.5], abs=SIZE / 65535)


def test_poses_are_the_same_in_whichever_order_they_are_unpacked() -> None:
    model, rises = read_model(live_model.model()), (0.5, 0.0, -0.75, 0.25)
    keys = Keys(live_model.keys(*rises, shares=(0.2, 0.4, 0.6, 0.8)), model)
    alone = [Keys(live_model.keys(rise), model)[0] for rise in rises]
    assert [keys[number] for number in (0, 1, 2, 3, 1, 1, 3, 0, 2)] == [
        alone[number] for number in (0, 1, 2, 3, 1, 1, 3, 0, 2)
    ]
    assert alone[0].normals[:3] == bytes((0, 129, 0))  # -1 is -127 for the driver


@given(st.sampled_from((1, 2, 4)), st.data())
def test_numbers_are_added_without_what_goes_beyond_them(width: int, data: st.DataObject) -> None:
    numbers = st.lists(st.tuples(*[st.integers(0, 256**width - 1)] * 2))
    told = data.draw(numbers)

    def packed(some: Iterable[int]) -> bytes:
        return b"".join(number.to_bytes(width, "little") for number in some)

    sums = changed(packed(a for a, _ in told), packed(b for _, b in told), width)
    assert sums == packed((a + b) % 256**width for a, b in told)


def test_a_movement_says_where_its_poses_are_on_the_way() -> None:
    raw = live_model.keys(0.2, 0.6, shares=(0.25, 0.75), whole=1.5)
    keys = Keys(raw, read_model(live_model.model()))
    assert len(keys) == 2
    assert (keys.shares, keys.whole) == ((0.25, 0.75), 1.5)


def test_triangles_told_as_steps_are_those_that_were_meant() -> None:
    # Two triangles of a quad: from the first corner of the last one, and from there to the others.
    steps = (0, 1, 2, 0, 2, 3), (7, -5, 60_000, 70_000, 0, -1)
    for width, told in zip((2, 4), steps, strict=True):
        raw = struct.pack("<6i", *told)
        stream = b"".join(raw[byte::4] for byte in range(width))
        indices = struct.unpack("<6H" if width == 2 else "<6I", joined(stream, width))
        a, b = told[0], told[0] + told[3]
        wanted = (a, a + told[1], a + told[2], b, b + told[4], b + told[5])
        assert indices == tuple(index % 256**width for index in wanted)


def test_a_diagram_has_anchors_and_streaks() -> None:
    anchor = {"at": [0.1, 0.2, 0.3], "facing": [0, -1, 0]}
    raw = live_model.model("muscle", b"streaks", anchors={"crest": anchor}, margin=0.14)
    model = read_model(raw)
    assert model.anchors == {"crest": Anchor((0.1, 0.2, 0.3), (0.0, -1.0, 0.0))}
    assert model.streaks == b"streaks"
    assert model.margin == 0.14
    plain = read_model(live_model.model())
    assert (plain.anchors, plain.streaks, plain.margin) == ({}, b"", 0.10)


def test_poses_of_another_order_are_refused() -> None:
    model = read_model(live_model.model(order="another"))
    with pytest.raises(DamagedFile):
        Keys(live_model.keys(0.0), model)


def test_a_triangle_beyond_the_vertices_is_refused() -> None:
    with pytest.raises(DamagedFile):
        read_model(live_model.model(vertices=7))


@pytest.mark.parametrize(
    "header",
    [
        {"vertices": 0},
        {"vertices": 1 << 30},
        {"vertices": "many"},
        {"index_bytes": 3},
        {"indices": 13},
        {"camera": {}},
        {"pivot": [0, 0]},
        {"parts": [{"name": "figure", "first": 6, "count": 12, "blend": False}]},
        {"parts": None},
        {"parts": []},
        {"anchors": {"crest": {"at": [0, 0, 0]}}},
        {"anchors": {"crest": {"at": [0, 0], "facing": [0, 0, 0]}}},
        {"anchors": ["crest"]},
        {"margin": "wide"},
    ],
)
def test_a_header_that_makes_no_sense_is_refused(header: dict[str, Any]) -> None:
    with pytest.raises(DamagedFile):
        read_model(live_model.model(**header))


@given(st.data())
def test_half_a_file_or_a_changed_byte_never_does_more_than_that(data: st.DataObject) -> None:
    model, raw = read_model(live_model.model()), bytearray(live_model.keys(0.0))
    if data.draw(st.booleans()):
        del raw[data.draw(st.integers(0, len(raw) - 1)) :]
    else:
        raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        key = Keys(bytes(raw), model)[0]
    except DamagedFile:
        return
    assert len(key.places) == 2 * len(key.light) == 64


@given(st.binary(max_size=64))
def test_any_bytes_are_refused(raw: bytes) -> None:
    with pytest.raises(DamagedFile):
        read_model(raw)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedFile):
        content(str(tmp_path / "none.model"))
