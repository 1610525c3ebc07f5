"""Figures in their poses, measured; skipped where numpy or the body data are missing."""

from __future__ import annotations

import os
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
    from tools.studio import poses
    from tools.studio.figure import body

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
    someone = loaded(request.param)
    return lambda name: posed(someone, name)


def loaded(figure: str) -> body.Body:
    """Return a figure; skip the test without the body data, or fail where it is required."""
    try:
        return body.load(figure)
    except body.BodyDataMissingError as missing:
        if os.environ.get("GLUTESTRETCH_STUDIO") == "required":
            pytest.fail(str(missing))
        pytest.skip(str(missing))


@cache
def posed(someone: body.Body, name: str) -> Figure:
    """Return a measured figure; solving and skinning are done once."""
    return Figure(someone, poses.solve(someone, name))
