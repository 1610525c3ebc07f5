"""Where things are in pictures, from the facts of the studio."""

from collections.abc import Iterator
from typing import Any

import pytest

from glutestretch.pictures import anchors
from glutestretch.pictures.anchors import Region, region_of

FACTS: dict[str, dict[str, Any]] = {
    "woman/hip-opener-1": {"box": [0.3, 0.3, 0.6, 0.6]},
    "woman/hip-opener-1-clip": {"box": [0.2, 0.2, 0.7, 0.8]},
    "woman/hip-opener-2-clip": {"box": [0.1, 0.3, 0.7, 0.7]},
    "woman/hip-opener-chair-1": {"box": [0.4, 0.1, 0.6, 0.9], "whole": [0.3, 0.1, 0.6, 0.95]},
    "woman/hip-opener-chair-2": {"box": [0.4, 0.1, 0.6, 0.9], "whole": [0.3, 0.1, 0.7, 0.95]},
    "woman/bridge-1": {"box": [0.4, 0.1, 0.6, 0.9]},
}


@pytest.fixture(autouse=True)
def _facts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(anchors, "_facts", lambda: FACTS)
    region_of.cache_clear()
    yield
    region_of.cache_clear()


@pytest.mark.parametrize("name", ["hip-opener-1", "hip-opener-start"])
def test_a_step_is_seen_with_the_way_into_it_as_large_as_all_of_its_stretch(name: str) -> None:
    region = region_of("woman", name)
    assert region.box == (0.2, 0.2, 0.7, 0.8)
    assert (region.width, region.height) == pytest.approx((0.6, 0.6))


def test_a_variant_is_seen_whole_and_as_large_as_its_other_pictures() -> None:
    region = region_of("woman", "hip-opener-chair-1")
    assert region.box == (0.3, 0.1, 0.6, 0.95)
    assert (region.width, region.height) == pytest.approx((0.4, 0.85))


@pytest.mark.parametrize("name", ["bridge-1", "unknown-1", ""])
def test_of_a_picture_of_which_nothing_else_is_known_all_is_seen(name: str) -> None:
    assert region_of("woman", name) == Region()
