"""One long file of all lines of a voice, for a person's ears."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tools.audio import opus, shape
from tools.voice import manifest
from tools.voice.script import lines
from tools.voice.voices import RECIPE, language_of

GAP = 1.5  # s


def make(voice: str, path: Path) -> list[str]:
    """Write the sheet; return when which line begins, one row each."""
    rows, parts, at = [], [], 0.0
    for line in lines(language_of(voice)):
        spoken = opus.read(manifest.FOLDER / manifest.file(voice, line.id))
        rows.append(f"{int(at // 60)}:{at % 60:04.1f}  {line.id}: {line.text}")
        parts += [spoken, shape.silence(GAP)]
        at += len(spoken) / opus.RATE + GAP
    opus.write(path, np.concatenate(parts), RECIPE.bitrate)
    return rows
