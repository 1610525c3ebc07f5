"""Gives memory back to the system that was freed, but is kept for the next time."""

import sys
from collections.abc import Iterator
from pathlib import Path

_MAPS = Path("/proc/self/maps")
_CODE = "r-xp"
_DONT_NEED = 4


def give_back(idle: str = "") -> None:
    """Let the C library return what is free; where it cannot be asked, it does so by itself.

    That of Linux keeps whatever lies below something that is still in use.

    Args:
        idle: The beginning of the name of a library, such as "libLLVM", whose code is hardly run
            any more: its pages, copies of its file, go too, and come again when it is run.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - only after something large was freed

    library = ctypes.CDLL(None)
    trim = getattr(library, "malloc_trim", None)
    if trim is not None:  # only in the GNU C library
        trim(0)
    for start, end in _code(idle) if idle else ():
        library.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _DONT_NEED)


def _code(library: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where the code of a library lies; nobody ever writes there."""
    for line in _MAPS.read_text("utf-8", "replace").splitlines():
        place, may, _, _, _, *path = line.split(maxsplit=5)
        if may == _CODE and "".join(path).rpartition("/")[2].startswith(library):
            start, _, end = place.partition("-")
            yield int(start, 16), int(end, 16)
