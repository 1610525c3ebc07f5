"""Which sounds there are, and what each is made of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.audio import shape
from tools.audio.loudness import RATE, Samples
from tools.sounds.instruments import Instrument, bowl, breath, tone

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "sounds"
LOUDNESS = -20.0  # LUFS, that of the voice
PEAK = -3.0  # dB before Opus, which adds up to 1 dB
BITRATE = 64_000  # below, Opus takes away enough of the noise to be heard at the loop's seam
BREATH = "breath"
BREATH_SECONDS = 8.0
_FADE_OUT = 0.6  # s

# Hz: five notes that sound well in any order.
_D3, _A3, _D4, _E4, _FIS4, _A4 = 146.83, 220.0, 293.66, 329.63, 369.99, 440.0


@dataclass(frozen=True)
class Sound:
    """Strikes, each with its moment (s) and pitch (Hz), on one instrument.

    Attributes:
        meaning: What it tells; nothing is told by sound alone.
    """

    meaning: str
    instrument: Instrument
    strikes: tuple[tuple[float, float], ...]
    seconds: float


SOUNDS = {
    "get-ready": Sound("a hold is about to begin", tone, ((0, _D4), (0.35, _A4)), 1.8),
    "begin": Sound("the hold begins", bowl, ((0, _A3),), 6.0),
    "half-way": Sound("half of the hold is over", tone, ((0, _FIS4),), 1.5),
    "change-sides": Sound(
        "now the other side: to and fro, twice",
        bowl,
        ((0, _A4), (0.45, _D4), (0.9, _A4), (1.35, _D4)),
        4.5,
    ),
    "next-stretch": Sound(
        "another stretch: three rising tones", tone, ((0, _D4), (0.3, _FIS4), (0.6, _A4)), 2.1
    ),
    "finished": Sound("the session is done", bowl, ((0, _D3), (1.8, _D3), (3.6, _D3)), 9.5),
    "stopped": Sound("stopped for pain: two falling tones", tone, ((0, _E4), (0.5, _A3)), 2.2),
}


def made(name: str) -> Samples:
    """Return a sound as it is to be stored, mono at 48 kHz."""
    if name == BREATH:
        return shape.levelled(breath(BREATH_SECONDS), loudness=LOUDNESS, peak=PEAK)
    sound = SOUNDS[name]
    mixed = np.zeros(shape.seconds(sound.seconds))
    for moment, pitch in sound.strikes:
        begin = shape.seconds(moment)
        mixed[begin:] += sound.instrument(pitch, (len(mixed) - begin) / RATE)
    faded = shape.faded(mixed, before=0.0, after=_FADE_OUT)
    return shape.levelled(faded, loudness=LOUDNESS, peak=PEAK)


def path(name: str, folder: Path = FOLDER) -> Path:
    """Return the file of a sound."""
    return folder / f"{name}.opus"
