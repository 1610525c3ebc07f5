"""Figures in their poses, measured; skipped where numpy or the body data are missing."""

from collections.abc import Callable
from functools import cache

import pytest

np = pytest.importorskip("numpy", reason="the studio's figures need numpy")

from tests.studio.figure import Figure  # noqa: E402 - needs numpy
from tools.studio import body, poses  # noqa: E402 - needs numpy

Taking = Callable[[str], Figure]


@pytest.fixture(params=body.FIGURES)
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
