"""Loudness and true peak as ITU-R BS.1770-5 defines them.

https://www.itu.int/rec/R-REC-BS.1770
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]

RATE = 48_000  # Hz, that of the filters' coefficients in the recommendation
SILENT = -120.0  # what nothing at all measures, in LUFS and in dB
_BLOCK = 0.4  # s
_STEP = 0.1  # s
_ABSOLUTE_GATE = -70.0  # LUFS
_RELATIVE_GATE = -10.0  # LU
_OFFSET = -0.691  # LUFS
_OVERSAMPLED = 4
# Numerator and denominator of the two stages of the K weighting (annex 1, tables 1 and 2).
_STAGES = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)


def decibels(amplitude: float) -> float:
    """Return an amplitude in dB of full scale."""
    return max(SILENT, 20 * float(np.log10(max(amplitude, 1e-9))))


def amplitude(level: float) -> float:
    """Return the amplitude of a level in dB."""
    return float(10 ** (level / 20))


def weighted(samples: Samples) -> Samples:
    """Return mono samples at 48 kHz as the ear weighs them (K weighting)."""
    padded = len(samples) + RATE
    spectrum = np.fft.rfft(samples, padded)
    delay = np.exp(-2j * np.pi * np.fft.rfftfreq(padded))
    for above, below in _STAGES:
        spectrum *= np.polyval(above[::-1], delay) / np.polyval(below[::-1], delay)
    return np.fft.irfft(spectrum, padded)[: len(samples)]


def integrated(samples: Samples) -> float:
    """Return the gated loudness of mono samples at 48 kHz in LUFS.

    Sound that is shorter than one block of 0.4 s is measured as a whole. What is quieter than
    -70 LUFS counts as silent.
    """
    if not len(samples):
        return SILENT
    power = np.cumsum(np.concatenate(([0.0], weighted(samples) ** 2)))
    block = min(int(_BLOCK * RATE), len(samples))
    starts = np.arange(0, len(samples) - block + 1, int(_STEP * RATE))
    blocks = (power[starts + block] - power[starts]) / block
    loud = blocks[_lufs(blocks) > _ABSOLUTE_GATE]
    if not len(loud):
        return SILENT
    gate = _lufs(np.array([loud.mean()]))[0] + _RELATIVE_GATE
    return float(_lufs(np.array([loud[_lufs(loud) > gate].mean()]))[0])


def true_peak(samples: Samples) -> float:
    """Return the highest level between and at the samples, in dB of full scale."""
    if not len(samples):
        return SILENT
    spectrum = np.fft.rfft(samples)
    dense = np.fft.irfft(spectrum, len(samples) * _OVERSAMPLED) * _OVERSAMPLED
    return decibels(float(np.abs(dense).max()))


def _lufs(power: Samples) -> Samples:
    return np.asarray(_OFFSET + 10 * np.log10(np.maximum(power, 1e-12)))
