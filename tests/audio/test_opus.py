"""What is stored can be read back, and storing it again gives the same bytes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.audio.test_loudness import tone
from tools.audio.loudness import RATE, integrated

if TYPE_CHECKING:
    from tests.support.sound_fixtures import Reader


@pytest.fixture(name="stored")
def stored_fixture(tmp_path: Path, read: Reader) -> Path:
    from tools.audio import opus  # noqa: PLC0415 - needs PyAV, of which read has made sure

    path = tmp_path / "tone.opus"
    opus.write(path, tone(440, -12, 1.5), 48_000)
    again = tmp_path / "again.opus"
    opus.write(again, tone(440, -12, 1.5), 48_000)
    assert path.read_bytes() == again.read_bytes()
    assert np.array_equal(read(path), read(again))
    return path


def test_length_loudness_and_pitch_come_back(stored: Path, read: Reader) -> None:
    sound = read(stored)
    assert len(sound) == 1.5 * RATE
    assert integrated(sound) == pytest.approx(integrated(tone(440, -12, 1.5)), abs=0.2)
    spectrum = np.abs(np.fft.rfft(sound[:RATE]))
    assert spectrum.argmax() == 440


def test_nothing_else_is_left_behind(stored: Path) -> None:
    assert {path.name for path in stored.parent.iterdir()} == {"tone.opus", "again.opus"}
