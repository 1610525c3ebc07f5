"""How loud sound is in the band in which breath lies, and whether it is a tone; in pure Python.

Breath is the noise of air between lips or in the nose: much of it lies between 700 Hz and 4 kHz,
while hum, fans and traffic lie below. So neighbouring samples are added, which halves the
rate and weakens what is above, and a Butterworth high-pass of second order takes away the rest.

Noise forgets itself within few milliseconds; a voice or an instrument repeats itself. So a block
is compared with itself some milliseconds later.
"""

import math
from collections.abc import Sequence
from itertools import islice
from operator import mul
from statistics import fmean

from glutestretch.kit.record import Record

SAMPLE_RATE = 16_000
"""Samples a second that are expected."""
BLOCK_SECONDS = 0.05
SILENCE = -20.0
"""The level of no sound at all, in decibels; that of the least sample there is, 1, is 0."""


class Block(Record):
    """What 50 ms of sound are like.

    Attributes:
        level: How loud they are, in decibels.
        tonal: How much they repeat themselves, from some 0.05 for noise to 0.9 for a tone.
    """

    level: float
    tonal: float


_LAGS = (40, 47, 53, 61, 71, 83)
"""Between 5 and 10 ms, in samples of half the rate; they have no divisor in common."""
_CORNER_HZ = 700.0
_PAIRS = round(SAMPLE_RATE * BLOCK_SECONDS) // 2
_K = math.tan(math.pi * _CORNER_HZ / (SAMPLE_RATE / 2))
_GAIN = 1 / (1 + math.sqrt(2) * _K + _K * _K)
_A1 = 2 * (_K * _K - 1) * _GAIN
_A2 = (1 - math.sqrt(2) * _K + _K * _K) * _GAIN


class BandLevel:
    """Turns samples, in pieces of any size, into blocks of 50 ms."""

    def __init__(self) -> None:
        self._odd: list[int] = []
        self._passed: list[float] = []
        self._memory = (0.0, 0.0)

    def take(self, samples: Sequence[int]) -> list[Block]:
        """Return each block that these samples complete.

        Args:
            samples: 16-bit samples of one channel, ``SAMPLE_RATE`` of them a second.
        """
        pieces = [*self._odd, *samples]
        self._odd = pieces[len(pieces) & ~1 :]
        added = map(int.__add__, pieces[::2], pieces[1::2])
        blocks = []
        while part := list(islice(added, _PAIRS - len(self._passed))):
            self._filter(part)
            if len(self._passed) == _PAIRS:
                blocks.append(_block(self._passed))
                self._passed = []
        return blocks

    def _filter(self, values: list[int]) -> None:
        """Let values through the filter (direct form II, transposed)."""
        first, second = self._memory
        passed = self._passed
        for value in values:
            now = _GAIN * value + first
            first = second - 2 * _GAIN * value - _A1 * now
            second = _GAIN * value - _A2 * now
            passed.append(now)
        self._memory = first, second


def _block(values: list[float]) -> Block:
    energy = sum(map(mul, values, values))
    if energy <= _PAIRS * 10 ** (SILENCE / 10):  # what still rings in the filter is no sound
        return Block(SILENCE, 0.0)
    level = 10 * math.log10(energy / _PAIRS)
    alike = [
        sum(map(mul, values, values[lag:])) / energy * _PAIRS / (_PAIRS - lag) for lag in _LAGS
    ]
    return Block(level, math.sqrt(fmean([part * part for part in alike])))
