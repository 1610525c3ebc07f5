"""Gives memory back to the system that was freed, but is kept for the next time."""

import sys


def give_back() -> None:
    """Let the C library return what is free; where it cannot be asked, it does so by itself.

    That of Linux keeps whatever lies below something that is still in use.
    """
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - only after something large was freed

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:  # only in the GNU C library
        trim(0)
