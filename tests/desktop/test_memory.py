"""What was freed goes back to the system, also from below something that is still in use."""

import os
import platform
import sys
from pathlib import Path

import pytest
from PySide6 import QtCore

from glutestretch.desktop import memory
from tests.bench.process import rss_megabytes

KILOBYTES = 64
"""Small enough to lie in the heap, and not in a piece of memory of its own."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only the GNU C library keeps it")
def test_what_was_freed_below_something_in_use_goes_back() -> None:
    blocks = [b"x" * (KILOBYTES * 1024) for _ in range(1024)]
    last = bytearray(b"x") * (KILOBYTES * 1024)
    blocks.clear()
    before = rss_megabytes(os.getpid())
    memory.give_back()
    assert before - rss_megabytes(os.getpid()) > 50
    assert last[-1] == ord("x")


@pytest.mark.skipif(sys.platform != "linux", reason="only the system's own list tells")
def test_the_code_of_an_idle_library_goes_and_comes_again() -> None:
    name = Path(QtCore.__file__).name
    before = _code_kilobytes(name)
    memory.give_back(name)
    given = _code_kilobytes(name)
    assert given < before
    assert QtCore.QPoint(1, 2) + QtCore.QPoint(1, 1) == QtCore.QPoint(2, 3)
    assert _code_kilobytes(name) > given


def _code_kilobytes(name: str) -> int:
    """Return how much of the code of a library this process has in memory."""
    size, own = 0, False
    for line in Path("/proc/self/smaps").read_text("utf-8").splitlines():
        if "-" in line.partition(" ")[0]:  # from where to where
            own = " r-xp " in line and line.endswith(f"/{name}")
        elif own and line.startswith("Rss:"):
            size += int(line.split()[1])
    return size


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setitem(sys.modules, "ctypes", None)
    memory.give_back()
