"""The poses, one module per stretch.

Each module maps picture names to poses in ``POSES``, in their order and starting with the start
pose, and in ``BETWEEN`` the poses that are passed on the way into a picture. The modules of
``variants`` have ``POSES`` alone: pictures of easier and harder ways to do a stretch, which are
named after both and stand still.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import ModuleType

from tools.studio.figure.body import Body
from tools.studio.figure.skeleton import Posed
from tools.studio.poses import variants
from tools.studio.posing.pose import Pose
from tools.studio.posing.solver import solve_pose


@cache
def _modules() -> tuple[ModuleType, ...]:
    return tuple(
        importlib.import_module(f"{__name__}.{module.name}")
        for module in pkgutil.iter_modules(__path__)
        if not module.ispkg
    )


@cache
def described() -> Mapping[str, Pose]:
    """Return every pose by its picture name, in the order of the modules."""
    return {name: pose for module in _modules() for name, pose in module.POSES.items()}


def names() -> tuple[str, ...]:
    """Return the names of all pictures."""
    return tuple(described())


def pose_of(name: str) -> Pose:
    """Return the pose of a picture, of a stretch or of a variant; KeyError if there is none."""
    return described()[name] if name in described() else variants.described()[name]


def stills() -> tuple[str, ...]:
    """Return the names of all pictures, and of those of the variants."""
    return (*names(), *variants.described())


def framed_with(name: str) -> tuple[str, ...]:
    """Return the pictures that share one frame with a picture.

    They are those of its stretch. A variant has a frame of its own if it begins elsewhere.
    """
    group = variants.frame(name)
    return tuple(n for n in stills() if n.rpartition("-")[0] == group)


@cache
def solve(body: Body, name: str) -> Posed:
    """Return the pose called ``name`` taken by ``body``; raise KeyError if there is none."""
    return solve_pose(body, pose_of(name))


def before(name: str) -> str:
    """Return the picture before this one; the first picture of a stretch has none."""
    return "" if name.endswith("-start") else names()[names().index(name) - 1]


def between(name: str) -> tuple[Pose, ...]:
    """Return the poses that are passed on the way into a picture."""
    found = (getattr(module, "BETWEEN", {}).get(name) for module in _modules())
    return next(filter(None, found), ())


@cache
def path(body: Body, name: str) -> tuple[Posed, ...]:
    """Return the poses on the way into a picture: the one before it, those between, its own.

    The first picture of a stretch has only its own. Raise KeyError if there is no such picture.
    """
    own = solve(body, name)
    if not before(name):
        return (own,)
    passed = (solve_pose(body, pose) for pose in between(name))
    return (solve(body, before(name)), *passed, own)
