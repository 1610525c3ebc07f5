"""The poses, one module per stretch; each module maps picture names to poses in ``POSES``."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from tools.studio.body import Body
from tools.studio.pose import Pose
from tools.studio.skeleton import Posed
from tools.studio.solver import solve_pose


@cache
def described() -> Mapping[str, Pose]:
    """Return every pose by its picture name, in the order of the modules."""
    found: dict[str, Pose] = {}
    for module in pkgutil.iter_modules(__path__):
        found |= importlib.import_module(f"{__name__}.{module.name}").POSES
    return found


def names() -> tuple[str, ...]:
    """Return the names of all pictures."""
    return tuple(described())


@cache
def solve(body: Body, name: str) -> Posed:
    """Return the pose called ``name`` taken by ``body``; raise KeyError if there is none."""
    return solve_pose(body, described()[name])
