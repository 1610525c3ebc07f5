"""One line of one voice, from its text to its file."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import numpy as np

from tools.audio import opus, shape
from tools.audio.loudness import RATE, Samples, amplitude, integrated, true_peak
from tools.voice.script import PAUSE, Line
from tools.voice.voices import MODEL_RATE, RECIPE, VOICES, Voice, language_of

_ATTEMPTS = 5
_NEAR_ENOUGH = 0.3  # LU


class Speaker(Protocol):
    """What turns words into sound."""

    def say(self, words: str, voice: Voice, language: str) -> Samples:
        """Return words of a language as spoken, mono at the model's rate."""


def spoken(speaker: Speaker, line: Line, voice: str) -> Samples:
    """Return a line as it is to be stored, mono at 48 kHz.

    What stands between two pauses is spoken by itself, so that a pause is as long as is wished;
    a comma at its end keeps the voice up where the sentence goes on.
    """
    phrases = [phrase.strip() for phrase in line.text.split(PAUSE)]
    parts: list[Samples] = []
    for index, phrase in enumerate(phrases, 1):
        goes_on = index < len(phrases) and phrase[-1].isalnum()
        words = f"{phrase}," if goes_on else phrase
        said = speaker.say(words, VOICES[voice], language_of(voice))
        if index > 1:
            parts.append(shape.silence(RECIPE.pause))
        parts.append(_cut(shape.resampled(said, MODEL_RATE)))
    return shape.levelled(np.concatenate(parts), loudness=RECIPE.loudness, peak=RECIPE.peak)


def make(speaker: Speaker, line: Line, voice: str, path: Path) -> None:
    """Speak a line into a file.

    Opus takes some of the highest tones away, and with them loudness. How much is known once a
    file is written, so it is given back in another.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    samples, gain = spoken(speaker, line, voice), 0.0
    for attempt in range(_ATTEMPTS):
        opus.write(path, shape.limited(samples * amplitude(gain), RECIPE.peak), RECIPE.bitrate)
        lost = RECIPE.loudness - integrated(opus.read(path))
        if attempt and abs(lost) < _NEAR_ENOUGH:
            break
        gain += lost


def facts(path: Path) -> dict[str, float]:
    """Return what can be measured of a stored line: seconds, LUFS and dB."""
    samples = opus.read(path)
    return {
        "seconds": round(len(samples) / RATE, 2),
        "loudness": round(integrated(samples), 1),
        "peak": round(true_peak(samples), 1),
    }


def _cut(samples: Samples) -> Samples:
    """Cut the silence off and let both ends begin at nothing."""
    cut = shape.trimmed(samples, below=RECIPE.silence, before=RECIPE.before, after=RECIPE.after)
    return shape.faded(cut, before=RECIPE.fade_in, after=RECIPE.fade_out)
