"""Silence cut off, edges faded, and the level brought to what all sounds share."""

from __future__ import annotations

import numpy as np

from tools.audio.loudness import RATE, Samples, amplitude, integrated

_FRAME = 0.005  # s, the grain in which silence is looked for
_LOOK_AHEAD = 0.005  # s, the time in which the limiter turns the level down
_ROUNDS = 4


def seconds(count: float) -> int:
    """Return how many samples last so long."""
    return round(count * RATE)


def silence(count: float) -> Samples:
    """Return so many seconds of nothing."""
    return np.zeros(seconds(count))


def resampled(samples: Samples, rate: int) -> Samples:
    """Bring samples to 48 kHz; ``rate`` divides it."""
    return np.fft.irfft(np.fft.rfft(samples), len(samples) * RATE // rate) * (RATE / rate)


def trimmed(samples: Samples, *, below: float, before: float, after: float) -> Samples:
    """Cut off the silence at both ends.

    Args:
        samples: Mono at 48 kHz.
        below: What counts as silence, in dB under the loudest 5 ms.
        before: Seconds that stay before the first sound.
        after: Seconds that stay after the last one.
    """
    grain = seconds(_FRAME)
    whole = samples[: len(samples) // grain * grain].reshape(-1, grain)
    levels = np.sqrt((whole**2).mean(axis=1))
    loud = np.flatnonzero(levels > levels.max() * amplitude(-below))
    first, last = loud[0] * grain - seconds(before), (loud[-1] + 1) * grain + seconds(after)
    lacking = silence(max(0, -first) / RATE), silence(max(0, last - len(samples)) / RATE)
    return np.concatenate((lacking[0], samples[max(0, first) : last], lacking[1]))


def faded(samples: Samples, *, before: float, after: float) -> Samples:
    """Let the sound begin and end at nothing, within so many seconds at either end."""
    shape = np.ones(len(samples))
    for count, side in ((seconds(before), slice(None)), (seconds(after), slice(None, None, -1))):
        shape[side][:count] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(count) / count)
    return samples * shape


def limited(samples: Samples, peak: float) -> Samples:
    """Turn the level down around what is above ``peak`` (dB), without a distortion of its own."""
    ceiling = amplitude(peak)
    needed = np.minimum(1.0, ceiling / np.maximum(np.abs(samples), 1e-9))
    if needed.min() >= 1:
        return samples
    reach = seconds(_LOOK_AHEAD)
    windows = np.lib.stride_tricks.sliding_window_view(
        np.pad(needed, 2 * reach, constant_values=1.0), 2 * reach + 1
    )
    lowest = windows.min(axis=1)
    weights = np.hanning(2 * reach + 3)[1:-1]
    return samples * np.convolve(lowest, weights / weights.sum(), mode="valid")


def levelled(samples: Samples, *, loudness: float, peak: float) -> Samples:
    """Bring a sound to a loudness (LUFS) with no sample above a peak (dB).

    Raises:
        ValueError: If there is nothing to be heard in it.
    """
    highest = float(np.abs(samples).max(initial=0.0))
    if not highest:
        raise ValueError("Silence has no loudness to be brought to.")
    shaped = samples / highest
    for _ in range(_ROUNDS):
        shaped = limited(shaped * amplitude(loudness - integrated(shaped)), peak)
    return shaped
