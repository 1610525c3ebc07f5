"""Finds known lines in a recording, by the pattern that their sound makes in time and pitch.

The words of each file were read back by speech recognition when it was made (see
``resources/voice/manifest.json``); here it is enough to know which file sounded, and when. A busy
machine may play a few milliseconds too little or too much, so samples are not compared.
"""

from __future__ import annotations

import wave
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from tools.audio.loudness import Samples

FRAME_SECONDS = 0.02
_WINDOW_SECONDS = 0.04
_BANDS = np.geomspace(120, 6000, 25)  # Hz, where speech has its pitches
_FLOOR = 1e-7
_CANDIDATES = 6


def recorded(path: Path) -> tuple[Samples, int]:
    """Return the samples of a WAV file and its rate."""
    with wave.open(str(path)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        return samples / 32768, file.getframerate()


def pattern(samples: Samples, rate: int) -> Samples:
    """Return how loud each band is (dB above the floor), a row a frame."""
    hop, window = round(rate * FRAME_SECONDS), round(rate * _WINDOW_SECONDS)
    count = max(0, (len(samples) - window) // hop)
    frames = np.lib.stride_tricks.sliding_window_view(samples, window)[::hop][:count]
    power = np.abs(np.fft.rfft(frames * np.hanning(window), axis=1) / window) ** 2
    edges = np.searchsorted(np.fft.rfftfreq(window, 1 / rate), _BANDS)
    bands = np.add.reduceat(power, edges, axis=1)[:, :-1]
    return np.asarray(10 * np.log10(np.maximum(bands, _FLOOR) / _FLOOR))


class Recording:
    """What was heard.

    Args:
        samples: Mono.
        rate: Samples a second.
    """

    def __init__(self, samples: Samples, rate: int) -> None:
        self._pattern = pattern(samples, rate)
        self._length = 1 << (2 * len(self._pattern) - 1).bit_length()
        self._spectrum = np.fft.rfft(self._pattern, self._length, axis=0)
        self._energy = np.concatenate(([0.0], np.cumsum((self._pattern**2).sum(axis=1))))

    def likeness(self, sound: Samples) -> Samples:
        """Return how much each frame is like the beginning of a sound, up to 1.

        Args:
            sound: Its pattern.
        """
        spectrum = np.fft.rfft(sound, self._length, axis=0)
        product = np.fft.irfft(self._spectrum * np.conj(spectrum), self._length, axis=0).sum(axis=1)
        places = max(0, len(self._pattern) - len(sound))
        energy = self._energy[len(sound) :][:places] - self._energy[:places]
        return np.asarray(product[:places] / np.sqrt(np.maximum(energy, 1.0) * (sound**2).sum()))

    def peaks(self, sound: Samples) -> list[tuple[float, float]]:
        """Return where a sound most likely begins: seconds and likeness, best first.

        Args:
            sound: Its pattern.
        """
        likeness, found = self.likeness(sound).copy(), []
        for _ in range(min(_CANDIDATES, likeness.size)):
            place = int(likeness.argmax())
            found.append((place * FRAME_SECONDS, float(likeness[place])))
            likeness[max(0, place - len(sound)) : place + len(sound)] = 0.0
        return found


def in_order(peaks: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """Return where sounds begin that were heard one after another: seconds and likeness.

    Of all ways to choose a peak for each that keep the order, it is the one with the greatest
    likeness in all; a sound that was not heard shows by a small one.
    """
    best: list[tuple[float, list[tuple[float, float]]]] = [(0.0, [])]
    for candidates in peaks:
        following = []
        for peak in candidates:
            before = [way for way in best if not way[1] or way[1][-1][0] < peak[0]]
            if before:
                total, way = max(before, key=lambda found: found[0])
                following.append((total + peak[1], [*way, peak]))
        assert following, f"nothing is left for the sound after {best[0][1][-1:]}"
        best = following
    return max(best, key=lambda found: found[0])[1]
