"""Modules of Python that come with PySide6 but that neither it nor the app uses, loaded late.

``zipfile``, ``pathlib`` and shiboken's support import them all the same. While PySide6 is imported
they are modules that load themselves when something in them is first used, which in most runs is
never. ``GLUTESTRETCH_START_CACHE=0`` switches it off.
"""

from __future__ import annotations

import sys

from glutestretch.app.start_cache import wanted

# Nothing here may cost what it is to spare.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

_LATER = frozenset({"argparse", "bz2", "ipaddress", "logging", "lzma", "shutil", "tempfile"})
"""A second import of one loads it, so none is ever loaded in the middle of the app's own work."""


class LaterModules:
    """Within ``with``, these modules are imported without being loaded."""

    def __enter__(self) -> None:
        """Find them before anything else does."""
        if wanted():
            sys.meta_path.insert(0, self)

    def __exit__(self, *_: object) -> None:
        """Leave everything as it was."""
        if self in sys.meta_path:
            sys.meta_path.remove(self)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to load such a module once it is used; None for any other."""
        if name not in _LATER:
            return None
        from importlib.machinery import PathFinder  # noqa: PLC0415
        from importlib.util import LazyLoader  # noqa: PLC0415

        spec = PathFinder.find_spec(name, path)
        if spec and spec.loader:
            spec.loader = LazyLoader(spec.loader)
        return spec
