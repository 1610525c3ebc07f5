"""The files of the live figure tell what was written, within what their bytes can hold."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.pictures.live.files import joined
from tools.studio.live.format import (
    FINE,
    MOVING,
    NORMAL,
    Key,
    Model,
    Part,
    of_keys,
    of_model,
)

COUNT = 300
STEP = 1 / 255


def key(seed: int, count: int = COUNT) -> Key:
    """Return some moment."""
    chance = np.random.default_rng(seed)
    normals = chance.normal(size=(count, 3))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return Key(
        chance.uniform(-1, 1, (count, 3)), normals, chance.uniform(0, 2, (count, 3)),
        chance.uniform(0, 1, count), chance.uniform(0, 1, count),
    )  # fmt: skip


def model(count: int) -> Model:
    """Return some model."""
    chance = np.random.default_rng(count)
    return Model(
        chance.integers(0, count, (COUNT, 3)),
        (Part("figure", 0, 600, False), Part("floor", 600, 300, True)),
        chance.uniform(0, 1, (count, 3)), chance.uniform(0, 1, (count, 3)), {"order": "abc"},
    )  # fmt: skip


@given(st.integers(0, 2**32 - 1))
def test_a_moment_is_read_as_it_was_written(seed: int) -> None:
    written = [key(seed), key(seed + 1)]
    content = of_keys(written, {"order": "abc", "whole": 2.5})
    header, blocks = content.header, content.blocks
    assert (header["keys"], header["vertices"], header["whole"]) == (2, COUNT, 2.5)
    for number, moment in enumerate(written):
        high, low, normal, light = (
            blocks[f"{name}{number}"].astype(int) for name in ("high", "low", "normal", "light")
        )
        steps = 256 * high[:, :3] + low[:, :3]
        places = header["low"] + np.array(header["size"]) * steps / 65535
        assert np.abs(places - moment.points).max() <= header["size"][0] * MOVING / 65535
        signed = np.where(normal > 127, normal - 256, normal)[:, :3] / 127
        assert np.abs(signed - moment.normals).max() < 0.5 / NORMAL + 0.01
        irradiance = (light[:, :3] / 255) ** 2 * header["light_scale"]
        assert np.abs(irradiance - moment.light).max() < 2 * STEP * header["light_scale"]
        assert np.abs(light[:, 3] / 255 - moment.glow).max() <= STEP
        assert np.abs(high[:, 3] / 255 - moment.shade).max() <= STEP


@pytest.mark.parametrize(("count", "size"), [(COUNT, 2), (65536, 2), (65537, 4)])
def test_a_model_is_read_as_it_was_written(count: int, size: int) -> None:
    written = model(count)
    content = of_model(written)
    header, blocks = content.header, content.blocks
    told = content.streams["indices"]
    assert header["index_bytes"] == size
    assert header["order"] == "abc"
    assert header["parts"][1] == {"name": "floor", "first": 600, "count": 300, "blend": True}
    indices = np.frombuffer(joined(told, size), f"<u{size}")
    assert np.array_equal(indices.reshape(-1, 3), written.triangles)
    albedo = (blocks["surface"][:, :3] / 255) ** 2
    assert np.abs(albedo - written.albedo).max() < 2 * STEP
    assert np.abs(blocks["finish"][:, :3] / 255 - written.finish).max() <= STEP


def test_a_pose_that_stands_is_told_finer_than_one_that_is_passed() -> None:
    moment = key(5)
    content = of_keys([moment], {})
    header, blocks = content.header, content.blocks
    steps = 256 * blocks["high0"][:, :3].astype(int) + blocks["low0"][:, :3]
    places = header["low"] + np.array(header["size"]) * steps / 65535
    assert np.abs(places - moment.points).max() <= header["size"][0] * FINE / 65535
