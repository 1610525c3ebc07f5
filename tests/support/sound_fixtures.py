"""Reading sound files in tests, where PyAV is there to decode them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tools.audio.loudness import Samples  # needs numpy

    Reader = Callable[[Path], Samples]


@pytest.fixture(scope="session")
def read() -> Reader:
    """Return what decodes a file to mono samples at 48 kHz; skips the test without PyAV."""
    pytest.importorskip("av", reason="reading Opus files needs PyAV (pip install av)")
    from tools.audio import opus  # noqa: PLC0415 - needs PyAV

    return opus.read
