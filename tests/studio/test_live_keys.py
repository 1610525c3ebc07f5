"""Which files the live figure has, and where its keys are."""

import numpy as np
import pytest

from tests.studio.conftest import FIGURES, loaded
from tools.studio import manifest, poses
from tools.studio.figure.skin import skin
from tools.studio.live import keys
from tools.studio.posing import motion


def test_every_pose_has_a_key_and_every_step_a_movement() -> None:
    names = set(keys.names())
    assert len(names) == len(keys.names())
    for name in poses.names():
        assert f"{name}.pose" in names
        assert (f"{name}.motion" in names) == bool(poses.before(name))
    held = {name.removesuffix(".hold") for name in names if name.endswith(".hold")}
    assert held == {keys.steps(stretch)[-1] for stretch in keys.stretches()}
    assert {f"{stretch}.model" for stretch in keys.stretches()} <= names


def test_a_model_is_made_before_what_follows_its_order() -> None:
    seen = []
    for name in keys.names():
        stretch = keys.stretch_of(keys.pose_of(name))
        if name.endswith(keys.MODEL):
            seen.append(stretch)
        assert stretch == seen[-1]


@pytest.mark.parametrize("figure", FIGURES)
def test_the_manifest_knows_every_file(figure: str) -> None:
    for name in keys.names():
        assert name in manifest.names()
        assert manifest.files(name, figure) == [f"{figure}/{name}"]


def test_a_change_of_a_pose_makes_its_moments_old(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {name: manifest.source(name, "woman") for name in keys.names()}
    described = poses.described()
    turned = {**described, "seated-twist-2": described["seated-twist-3"]}
    monkeypatch.setattr(poses, "described", lambda: turned)
    changed = {name for name in before if manifest.source(name, "woman") != before[name]}
    assert changed == {name for name in before if name.startswith("seated-twist")}


@pytest.mark.parametrize("name", ["seated-twist-3", "wall-glute-1"])
def test_the_lines_between_keys_are_near_the_way(name: str) -> None:
    someone = loaded("woman")
    shares = [0.0, *keys.movement(someone, name).shares, 1.0]
    path = poses.path(someone, name)
    index = someone.groups["body"]
    places = [skin(someone, motion.along(someone, path, share))[index] for share in shares]
    for a, b, before, after in zip(shares, shares[1:], places, places[1:], strict=False):
        middle = skin(someone, motion.along(someone, path, (a + b) / 2))[index]
        away = np.linalg.norm(middle - (before + after) / 2, axis=1)
        assert away.max() < keys.STRAIGHT * 1.2


def test_a_movement_takes_between_two_and_a_half_and_three_and_a_half_seconds() -> None:
    someone = loaded("man")
    timing = keys.movement(someone, "seated-twist-1")
    assert 2.5 <= timing.whole <= 3.5
    assert 3 <= len(timing.shares) <= 11
    assert list(timing.shares) == sorted(timing.shares)


def test_rolling_goes_back_to_the_other_end() -> None:
    shares = keys.rolling(loaded("woman"), "foam-roller-2").shares
    assert shares[-1] == 0
    assert list(shares) == sorted(shares, reverse=True)
    assert shares[0] < 1
