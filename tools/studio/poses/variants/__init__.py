"""The poses of the easier and harder variants, one module per stretch.

Each module maps picture names to poses in ``POSES``.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from tools.studio.posing.pose import Pose

OWN_FRAME = frozenset({"prone-glute-chair", "seated-twist-chair", "wall-glute-floor"})
"""The variants that begin elsewhere than their stretch, and whose pictures are framed alone."""


@cache
def described() -> Mapping[str, Pose]:
    """Return every pose of a variant by its picture name, in the order of the modules."""
    modules = (
        importlib.import_module(f"{__name__}.{module.name}")
        for module in pkgutil.iter_modules(__path__)
    )
    return {name: pose for module in modules for name, pose in module.POSES.items()}


def frame(name: str) -> str:
    """Return the stretch or the variant whose frame a picture has."""
    group = name.rpartition("-")[0]
    return group if group in OWN_FRAME or name not in described() else group.rpartition("-")[0]
