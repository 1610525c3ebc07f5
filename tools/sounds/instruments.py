"""A struck bowl, a soft tone, and the noise of breath, each from a handful of numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tools.audio.loudness import RATE, Samples

Instrument = Callable[[float, float], Samples]

# Of each mode of a bowl: its pitch as a multiple of the first, its strength, how long it takes
# to fall to a third (s), and by how many Hz its two halves are apart, which makes the beat.
_MODES = (
    (1.0, 1.0, 2.6, 0.6),
    (2.77, 0.45, 1.6, 1.1),
    (5.18, 0.2, 0.9, 1.9),
    (8.2, 0.07, 0.45, 2.6),
)
_BOWL_ATTACK = 0.010  # s
_TONE_ATTACK = 0.008
_BOWL_FIRST_PITCH = 220.0  # Hz; a lower bowl sounds longer
_BREATH_SEED = 7


def _times(seconds: float) -> Samples:
    return np.arange(round(seconds * RATE)) / RATE


def _attack(times: Samples, seconds: float) -> Samples:
    """Rise from nothing within so many seconds, without a corner."""
    rising = np.clip(times / seconds, 0, 1)
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * rising))


def bowl(pitch: float, seconds: float) -> Samples:
    """A bowl of bronze, struck softly once."""
    times = _times(seconds)
    longer = _BOWL_FIRST_PITCH / pitch
    sound = np.zeros_like(times)
    for multiple, strength, decay, apart in _MODES:
        fading = strength * np.exp(-times / (decay * longer))
        for half in (-0.5, 0.5):
            sound += fading * np.sin(2 * np.pi * (pitch * multiple + half * apart) * times)
    return sound * _attack(times, _BOWL_ATTACK)


def tone(pitch: float, seconds: float) -> Samples:
    """A soft, short tone, such as a wooden bar gives."""
    times = _times(seconds)
    first = np.exp(-times / 0.32) * np.sin(2 * np.pi * pitch * times)
    second = 0.35 * np.exp(-times / 0.16) * np.sin(4 * np.pi * pitch * times)
    fourth = 0.12 * np.exp(-times / 0.05) * np.sin(8 * np.pi * pitch * times)
    return np.asarray((first + second + fourth) * _attack(times, _TONE_ATTACK))


def breath(seconds: float) -> Samples:
    """Even noise as of air through the nose; its end joins its beginning without a seam."""
    count = round(seconds * RATE)
    pitch = np.fft.rfftfreq(count, 1 / RATE)
    # Falls by 3 dB an octave from 120 Hz on, is fuller around 650 Hz and gone above 6 kHz.
    shape = 1 / np.sqrt(np.maximum(pitch, 120)) * np.exp(-((pitch / 2600) ** 2))
    shape *= 1 + 0.8 * np.exp(-(((pitch - 650) / 350) ** 2))
    shape *= np.clip(pitch / 120, 0, 1) ** 2
    turned = np.random.default_rng(_BREATH_SEED).random(len(pitch))
    noise = np.fft.irfft(shape * np.exp(2j * np.pi * turned), count)
    return np.asarray(noise / np.abs(noise).max())
