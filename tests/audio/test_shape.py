"""Sound comes out trimmed, faded and as loud as was asked for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.audio.test_loudness import tone
from tools.audio import shape
from tools.audio.loudness import RATE, amplitude, integrated, true_peak


def test_silence_at_both_ends_is_cut_to_what_was_asked_for() -> None:
    sound = np.concatenate((np.zeros(RATE), tone(440, -12, 1), np.zeros(2 * RATE)))
    cut = shape.trimmed(sound, below=45, before=0.02, after=0.1)
    assert len(cut) / RATE == pytest.approx(1.12, abs=0.011)
    loud = np.flatnonzero(np.abs(cut) > 0.01)
    assert loud[0] / RATE == pytest.approx(0.02, abs=0.006)


def test_silence_that_lacks_is_added() -> None:
    cut = shape.trimmed(tone(440, -12, 1), below=45, before=0.2, after=0.3)
    assert len(cut) / RATE == pytest.approx(1.5, abs=0.006)
    assert not cut[: RATE // 10].any()


def test_faded_sound_begins_and_ends_at_nothing_and_is_itself_between() -> None:
    sound = np.full(RATE, 0.5)
    faded = shape.faded(sound, before=0.1, after=0.2)
    assert faded[0] == faded[-1] == 0
    assert np.allclose(faded[RATE // 10 : -RATE // 5], 0.5)
    assert np.abs(np.diff(faded)).max() < 0.001


@given(st.floats(-40, -1), st.integers(0, 2**32 - 1))
def test_no_sample_is_above_the_limit(peak: float, seed: int) -> None:
    noise = np.random.default_rng(seed).uniform(-1, 1, 2000)
    assert np.abs(shape.limited(noise, peak)).max() <= amplitude(peak) * (1 + 1e-9)


def test_the_limit_changes_nothing_that_keeps_within_it() -> None:
    sound = tone(440, -6, 0.5)
    assert np.array_equal(shape.limited(sound, -5), sound)


@pytest.mark.parametrize("level", [-100.0, -60.0, -3.0])
def test_sound_of_any_level_comes_out_as_loud_as_was_asked_for(level: float) -> None:
    shaped = shape.levelled(tone(997, level, 2), loudness=-20, peak=-3)
    assert integrated(shaped) == pytest.approx(-20, abs=0.05)
    assert true_peak(shaped) == pytest.approx(-17, abs=0.1)


def test_a_loud_click_is_turned_down_and_the_rest_keeps_its_loudness() -> None:
    sound = tone(997, -30, 3)
    sound[RATE : RATE + 48] += 0.9
    shaped = shape.levelled(sound, loudness=-20, peak=-6)
    assert np.abs(shaped).max() <= amplitude(-6) * (1 + 1e-9)
    assert integrated(shaped) == pytest.approx(-20, abs=0.3)


def test_silence_cannot_be_brought_to_a_level() -> None:
    with pytest.raises(ValueError, match="Silence has no loudness"):
        shape.levelled(np.zeros(RATE), loudness=-20, peak=-3)


def test_another_rate_keeps_pitch_and_level() -> None:
    times = np.arange(24_000) / 24_000
    sound = shape.resampled(0.5 * np.sin(2 * np.pi * 440 * times), 24_000)
    assert len(sound) == RATE
    assert np.allclose(sound, tone(440, 20 * np.log10(0.5), 1), atol=1e-6)
