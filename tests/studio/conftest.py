"""Figures in their poses, measured; skipped where numpy or the body data are missing."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

try:
    import numpy  # noqa: F401, ICN001 - only asked whether it is there
except ImportError:
    NUMPY = False
else:
    NUMPY = True
    from tests.studio.figure import Figure, Taking
    from tools.studio import body, poses

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIGURES = ("woman", "man")


class _Skipped(pytest.Module):
    """A module of tests that is not imported."""

    def collect(self) -> Iterator[pytest.Item]:
        """Skip all of it."""
        pytest.skip("the studio's figures need numpy")


def pytest_pycollect_makemodule(
    module_path: Path, parent: pytest.Collector
) -> pytest.Module | None:
    return None if NUMPY else _Skipped.from_parent(parent, path=module_path)


@pytest.fixture(params=FIGURES)
def taking(request: pytest.FixtureRequest) -> Taking:
    """Return a function that gives the figure in the pose of a name."""
    try:
        someone = body.load(request.param)
    except body.BodyDataMissingError as missing:
        pytest.skip(str(missing))
    return lambda name: posed(someone, name)


@cache
def posed(someone: body.Body, name: str) -> Figure:
    """Return a measured figure; solving and skinning are done once."""
    return Figure(someone, poses.solve(someone, name))
