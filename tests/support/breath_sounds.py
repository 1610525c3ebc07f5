"""Breath, rooms and disturbances as samples, made of noise; nothing here was recorded."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from glutestretch.session.engine.band_level import SAMPLE_RATE

Wave = NDArray[np.float64]

BAND = (700.0, 4000.0)
"""Where the band begins and ends in which loudness is meant here, in hertz.

It begins softly, as that of a Butterworth high-pass of second order.
"""
_HISSES = 0.3
_ROOM_LEVEL = 60.0
"""How loud a room is in that band: root mean square of 16-bit samples."""


def _coloured(seconds: float, rng: np.random.Generator, shape: Callable[[Wave], Wave]) -> Wave:
    """Return noise whose spectrum has this shape, over frequencies in hertz."""
    count = round(seconds * SAMPLE_RATE)
    quick = 1 << count.bit_length()
    hertz: Wave = np.asarray(np.fft.rfftfreq(quick, 1 / SAMPLE_RATE), np.float64)
    spectrum = np.fft.rfft(rng.standard_normal(quick)) * shape(hertz)
    return np.asarray(np.fft.irfft(spectrum, quick)[:count], np.float64)


def band_power(wave: Wave) -> float:
    """Return the mean power of a wave within ``BAND``."""
    quick = 1 << len(wave).bit_length()
    spectrum, hertz = np.fft.rfft(wave, quick), np.fft.rfftfreq(quick, 1 / SAMPLE_RATE)
    weight = (hertz <= BAND[1]) / (1 + (BAND[0] / np.maximum(hertz, 1.0)) ** 4)
    return float(2 * np.sum(weight * np.abs(spectrum) ** 2) / quick / len(wave))


def noise(colour: str, seconds: float, rng: np.random.Generator) -> Wave:
    """Return the noise of a room, at ``_ROOM_LEVEL`` within the band.

    Args:
        colour: ``white``, ``pink``, ``brown``, or ``fan``: brown with the tones of its blades.
        seconds: How long it is.
        rng: Where chance comes from.
    """
    slope = {"white": 0.0, "pink": 0.5, "brown": 1.0, "fan": 1.0}[colour]
    wave = _coloured(seconds, rng, lambda hertz: np.maximum(hertz, 20.0) ** -slope)
    if colour == "fan":
        wave /= np.std(wave)
        time = _time(seconds)
        for number in range(1, 7):
            wave += np.sin(2 * np.pi * 87.0 * number * time) * 0.5 / number**2
        wave *= 1 + 0.1 * np.sin(2 * np.pi * 1.3 * time)
    return np.asarray(wave * _ROOM_LEVEL / np.sqrt(band_power(wave)))


def _time(seconds: float) -> Wave:
    return np.arange(round(seconds * SAMPLE_RATE), dtype=np.float64) / SAMPLE_RATE


def breath(seconds: float, rng: np.random.Generator, *, steep: float = 1.0) -> Wave:
    """Return one breath through pursed lips: a band of noise that swells quickly and fades.

    Args:
        seconds: How long it is.
        rng: Where chance comes from.
        steep: The larger, the more suddenly it begins and ends.
    """
    wave = _coloured(seconds, rng, lambda hertz: hertz / (1 + (hertz / 1400.0) ** 2))
    part = np.linspace(0.0, 1.0, len(wave))
    envelope = np.minimum(1.0, part / (0.15 / steep)) * np.minimum(1.0, (1 - part) / (0.3 / steep))
    wobble = 1 + 0.08 * np.sin(2 * np.pi * (1.1 * part * seconds + rng.random()))
    return np.asarray(wave * np.sin(np.pi / 2 * envelope) * wobble)


def speech(seconds: float, rng: np.random.Generator) -> Wave:
    """Return what is as restless as speech: syllables with a voice and hisses, in phrases."""
    wave = np.zeros(round(seconds * SAMPLE_RATE))
    at = 0.0
    while at < seconds:
        for _ in range(rng.integers(4, 14)):
            syllable = rng.uniform(0.12, 0.28)
            time, pitch, formant = _time(syllable), rng.uniform(100, 220), rng.uniform(500, 1800)
            sound = rng.standard_normal(len(time)) * 0.3 * (rng.random() < _HISSES)
            for number in range(1, 25):
                loudness = number**-0.7 / (1 + ((pitch * number - formant) / 400.0) ** 2)
                sound += loudness * np.sin(2 * np.pi * pitch * number * time + rng.random() * 6)
            _lay(wave, at, sound * np.hanning(len(time)) * rng.uniform(0.4, 1.0))
            at += syllable * rng.uniform(0.9, 1.4)
        at += rng.uniform(0.3, 2.5)
    return wave


def music(seconds: float, rng: np.random.Generator, note: float, *, swelling: bool = False) -> Wave:
    """Return chords that are struck and fade, or swell, one every ``note`` seconds."""
    wave = np.zeros(round(seconds * SAMPLE_RATE))
    time = _time(1.6 * note)
    struck = np.minimum(1.0, time / 0.02) * np.exp(-time / (0.5 * note))
    for at in np.arange(0.0, seconds, note):
        root = 220.0 * 2 ** (rng.integers(0, 12) / 12)
        chord = np.zeros(len(time))
        for pitch in (root, root * 2 ** (4 / 12), root * 2 ** (7 / 12)):
            for number in range(1, 9):
                chord += np.sin(2 * np.pi * pitch * number * time) / number
        _lay(wave, float(at), chord * (np.hanning(len(time)) if swelling else struck))
    return wave


def knock(rng: np.random.Generator) -> Wave:
    """Return the sound of something that falls or is put down."""
    count = round(0.08 * SAMPLE_RATE)
    return np.asarray(rng.standard_normal(count) * np.exp(-4.0 * np.arange(count) / count))


def _lay(wave: Wave, at: float, sound: Wave) -> None:
    first = round(at * SAMPLE_RATE)
    room = max(0, len(wave) - first)
    wave[first : first + len(sound)] += sound[:room]


class Scene:
    """A room in which somebody breathes, with what was done in it.

    Attributes:
        wave: What the microphone hears.
        outs: Begin and end of each out-breath, in seconds.
    """

    def __init__(self, seconds: float, colour: str, seed: int) -> None:
        self.rng = np.random.default_rng(seed)
        self.seconds = seconds
        self.wave = noise(colour, seconds, self.rng)
        self.outs: list[tuple[float, float]] = []

    def add(self, at: float, wave: Wave, ratio: float) -> None:
        """Let a sound be heard, ``ratio`` decibels louder than the room, within the band."""
        louder = _ROOM_LEVEL * 10 ** (ratio / 20) / np.sqrt(band_power(wave))
        _lay(self.wave, at, louder * wave)

    def breathe(
        self,
        pace: tuple[float, float],
        ratio: float,
        *,
        begin: float = 2.0,
        end: float | None = None,
        in_ratio: float | None = None,
        uneven: float = 0.08,
        pause: float = 0.0,
        steep: float = 1.0,
    ) -> None:
        """Let somebody breathe.

        Args:
            pace: Seconds of an in-breath and of an out-breath.
            ratio: How much louder than the room an out-breath is, in decibels.
            begin: When the first in-breath begins.
            end: When nothing is breathed any more; else three seconds before the scene is over.
            in_ratio: How much louder than the room an in-breath is; else it is not heard.
            uneven: How much lengths and loudness differ, as a share and in tens of decibels.
            pause: Seconds between in-breath and out-breath.
            steep: How suddenly breaths begin and end.
        """
        at, end = begin, self.seconds - 3.0 if end is None else end
        while True:
            drawn, let = (length * (1 + uneven * self.rng.uniform(-1, 1)) for length in pace)
            if at + drawn + pause + let > end:
                return
            if in_ratio is not None:
                self.add(at, breath(drawn, self.rng, steep=steep), in_ratio)
            at += drawn + pause
            louder = ratio + 10 * uneven * self.rng.uniform(-1, 1)
            self.add(at, breath(let, self.rng, steep=steep), louder)
            self.outs.append((at, at + let))
            at += let

    @property
    def samples(self) -> list[int]:
        """What the microphone hears, as 16-bit samples."""
        return [int(value) for value in np.clip(np.rint(self.wave), -32768, 32767)]

    def cut(self) -> None:
        """End the scene one second after the last out-breath."""
        self.seconds = self.outs[-1][1] + 1.0
        self.wave = self.wave[: round(self.seconds * SAMPLE_RATE)]
