"""The sounds as they are computed: each its own, on time, one loudness."""

from itertools import combinations, pairwise

import numpy as np
import pytest

from tools.audio.loudness import RATE, Samples, amplitude, integrated
from tools.sounds.instruments import breath
from tools.sounds.score import BREATH, LOUDNESS, PEAK, SOUNDS, made

ALL = (*SOUNDS, BREATH)
MADE = {name: made(name) for name in ALL}


def levels(sound: Samples, seconds: float = 0.01) -> Samples:
    grain = round(seconds * RATE)
    whole = sound[: len(sound) // grain * grain].reshape(-1, grain)
    return np.asarray(np.sqrt((whole**2).mean(axis=1)))


def test_every_moment_of_a_session_has_its_sound() -> None:
    assert set(ALL) == {
        "get-ready", "begin", "half-way", "change-sides",
        "next-stretch", "finished", "stopped", "breath",
    }  # fmt: skip


@pytest.mark.parametrize("name", ALL)
def test_all_are_of_one_loudness_and_none_is_too_high(name: str) -> None:
    assert integrated(MADE[name]) == pytest.approx(LOUDNESS, abs=0.1)
    assert np.abs(MADE[name]).max() <= amplitude(PEAK) * (1 + 1e-9)


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_loud_within_fifteen_milliseconds_and_starts_from_nothing(name: str) -> None:
    sound = np.abs(MADE[name])
    assert sound[0] == 0
    assert np.flatnonzero(sound > 0.25 * sound.max())[0] / RATE < 0.015


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_dies_away_without_a_click(name: str) -> None:
    sound = MADE[name]
    assert sound[-1] == 0
    assert levels(sound)[-1] < amplitude(-40) * levels(sound).max()


@pytest.mark.parametrize("name", SOUNDS)
def test_every_strike_is_heard_at_its_moment(name: str) -> None:
    # The high modes, which differences bring out, die away fast: where they rise by half
    # within 50 ms, something was struck.
    level = levels(np.diff(MADE[name], 2))
    before = np.concatenate((np.full(5, 1e-9), level[:-5]))
    rising = np.flatnonzero((level > 1.5 * before) & (level > 0.2 * level.max()))
    heard = [rising[0], *(b for a, b in pairwise(rising) if b - a > 10)]
    wanted = [moment for moment, _ in SOUNDS[name].strikes]
    assert [moment / 100 for moment in heard] == pytest.approx(wanted, abs=0.05)


def test_no_two_sounds_can_be_taken_for_each_other() -> None:
    # The tune: how many strikes, and where each goes from the one before.
    tunes = {
        name: (
            sound.instrument.__name__,
            *(np.sign(b - a) for (_, a), (_, b) in pairwise(sound.strikes)),
        )
        for name, sound in SOUNDS.items()
    }
    for one, another in combinations(tunes, 2):
        assert tunes[one] != tunes[another], (one, another)


def test_only_changing_sides_goes_to_and_fro() -> None:
    def turns(name: str) -> int:
        pitches = [pitch for _, pitch in SOUNDS[name].strikes]
        ways = np.sign(np.diff(pitches))
        return int((ways[1:] * ways[:-1] < 0).sum())

    assert {name for name in SOUNDS if turns(name)} == {"change-sides"}
    assert turns("change-sides") == 2


def test_the_breath_joins_its_beginning_without_a_seam() -> None:
    noise = breath(2.0)
    steps = np.abs(np.diff(noise))
    assert abs(noise[0] - noise[-1]) < np.quantile(steps, 0.999)
    assert np.array_equal(noise, breath(2.0))


def test_the_breath_is_soft_and_even() -> None:
    noise = MADE[BREATH]
    power = np.abs(np.fft.rfft(noise)) ** 2
    pitch = np.fft.rfftfreq(len(noise), 1 / RATE)
    assert power[pitch > 6000].sum() < 1e-4 * power.sum()
    assert power[pitch < 60].sum() < 0.01 * power.sum()
    over = 20 * np.log10(levels(noise, 0.1))
    assert over.max() - over.min() < 5
