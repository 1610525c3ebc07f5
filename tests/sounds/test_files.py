"""The stored sounds are those that the score makes today."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

import tools.sounds.__main__
from tests.sounds.test_score import ALL, MADE
from tools.audio.loudness import RATE, integrated, true_peak
from tools.sounds.score import BREATH, FOLDER, LOUDNESS, path

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.sound_fixtures import Reader


def test_every_sound_has_its_file_and_no_file_is_left_over() -> None:
    assert {file.name for file in FOLDER.iterdir()} == {path(name).name for name in ALL}


def test_all_sounds_are_under_four_hundred_kilobytes() -> None:
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) < 400_000


@pytest.mark.parametrize("name", ALL)
def test_a_file_holds_what_the_score_says(name: str, read: Reader) -> None:
    stored, wanted = read(path(name)), MADE[name]
    assert len(stored) == len(wanted)
    # What Opus leaves out is at least 15 dB below the sound; another tune would be above it.
    assert np.std(stored - wanted) < 0.18 * np.std(wanted)


@pytest.mark.parametrize("name", ALL)
def test_a_file_keeps_the_loudness_and_its_peak(name: str, read: Reader) -> None:
    stored = read(path(name))
    assert integrated(stored) == pytest.approx(LOUDNESS, abs=0.3)
    assert true_peak(stored) <= -2


def test_the_stored_breath_has_neither_hole_nor_click_at_its_seam(read: Reader) -> None:
    noise = read(path(BREATH))
    assert abs(noise[0] - noise[-1]) < np.quantile(np.abs(np.diff(noise)), 0.999)
    around = np.concatenate((noise[-RATE // 50 :], noise[: RATE // 50]))
    level = 20 * np.log10(np.std(around.reshape(-1, RATE // 200), axis=1) / np.std(noise))
    assert level.min() > -8
    assert level.max() < 6


def test_one_sound_is_made_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tools.sounds.__main__, "path", lambda name: tmp_path / name)
    tools.sounds.__main__.main(["half-way"])
    assert capsys.readouterr().out.startswith("half-way: 1.50 s, ")
    assert [file.name for file in tmp_path.iterdir()] == ["half-way"]
    with pytest.raises(SystemExit):
        tools.sounds.__main__.main(["gong"])
    assert "there is no sound gong" in capsys.readouterr().err
