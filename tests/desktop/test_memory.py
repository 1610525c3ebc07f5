"""What was freed goes back to the system, also from below something that is still in use."""

import os
import platform
import sys

import pytest

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


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setitem(sys.modules, "ctypes", None)
    memory.give_back()
