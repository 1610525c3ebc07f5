"""What is measured agrees with what ITU-R BS.1770 and EBU Tech 3341 say of known signals."""

import numpy as np
import pytest

from tools.audio.loudness import (
    RATE,
    SILENT,
    Samples,
    amplitude,
    decibels,
    integrated,
    true_peak,
)


def tone(pitch: float, level: float, seconds: float) -> Samples:
    times = np.arange(round(seconds * RATE)) / RATE
    return np.asarray(amplitude(level) * np.sin(2 * np.pi * pitch * times))


@pytest.mark.parametrize("level", [0.0, -20.0, -40.0])
def test_a_tone_of_997_hz_measures_three_below_its_peak(level: float) -> None:
    # "... the indicated loudness will equal -3.01 LKFS" for 0 dB FS in one channel.
    assert integrated(tone(997, level, 4)) == pytest.approx(level - 3.01, abs=0.03)


def test_high_tones_weigh_four_decibels_more_and_deep_ones_less() -> None:
    middle = integrated(tone(997, -20, 4))
    assert integrated(tone(8000, -20, 4)) - middle == pytest.approx(3.3, abs=0.2)
    assert integrated(tone(30, -20, 4)) < middle - 8


def test_silence_around_a_sound_does_not_count() -> None:
    sound, silence = tone(997, -20, 20), np.zeros(RATE * 10)
    around = integrated(np.concatenate((silence, sound, silence)))
    assert around == pytest.approx(integrated(sound), abs=0.1)


def test_what_is_ten_below_the_rest_does_not_count() -> None:
    sound = np.concatenate((tone(997, -36, 10), tone(997, -23, 60), tone(997, -36, 10)))
    assert integrated(sound) == pytest.approx(-26.01, abs=0.1)


def test_a_sound_shorter_than_a_block_is_measured_as_a_whole() -> None:
    assert integrated(tone(997, -20, 0.2)) == pytest.approx(-23.01, abs=0.3)


def test_nothing_measures_nothing() -> None:
    assert integrated(np.zeros(RATE)) == integrated(np.zeros(0)) == SILENT
    assert true_peak(np.zeros(0)) == SILENT


def test_a_peak_between_the_samples_is_found() -> None:
    between = np.sin(np.pi / 2 * np.arange(RATE) + np.pi / 4)
    assert decibels(float(np.abs(between).max())) == pytest.approx(-3.01, abs=0.01)
    assert true_peak(between) == pytest.approx(0.0, abs=0.05)


def test_levels_and_amplitudes_are_each_others_inverse() -> None:
    assert decibels(amplitude(-17.5)) == pytest.approx(-17.5)
