"""A line put together from phrases: pauses where they are wished, one loudness, no edges."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tools.audio.loudness import RATE, Samples, amplitude, integrated, true_peak
from tools.voice.script import Line
from tools.voice.voices import MODEL_RATE, RECIPE, VOICES, Voice

if TYPE_CHECKING:
    from tests.support.sound_fixtures import Reader


class Humming:
    """Hums for a tenth of a second a word, with silence around it, as the model leaves it."""

    def __init__(self, level: float = -12.0) -> None:
        self.said: list[tuple[str, Voice, str]] = []
        self._level = level

    def say(self, words: str, voice: Voice, language: str) -> Samples:
        """Note the words, and hum them."""
        self.said.append((words, voice, language))
        times = np.arange(round(MODEL_RATE * 0.1 * len(words.split()))) / MODEL_RATE
        hum = amplitude(self._level) * np.sin(2 * np.pi * 300 * times)
        return np.concatenate((np.zeros(MODEL_RATE // 3), hum, np.zeros(MODEL_RATE // 2)))


LINE = Line("fold", "Breathe out … and fold your chest over your shin. Gently … now.")


@pytest.fixture(name="spoken")
def spoken_fixture(read: Reader) -> Samples:
    del read  # what renders needs PyAV too
    from tools.voice import render  # noqa: PLC0415

    return render.spoken(Humming(), LINE, "calm/en")


def test_each_phrase_is_spoken_by_itself_and_a_comma_says_that_more_follows(read: Reader) -> None:
    del read
    from tools.voice import render  # noqa: PLC0415

    humming = Humming()
    render.spoken(humming, LINE, "deep/en")
    assert [words for words, _, _ in humming.said] == [
        "Breathe out,",
        "and fold your chest over your shin. Gently,",
        "now.",
    ]
    assert {(voice, language) for _, voice, language in humming.said} == {(VOICES["deep/en"], "en")}


def test_a_pause_lasts_as_long_as_is_wished_whatever_the_model_leaves(spoken: Samples) -> None:
    grain = RATE // 100
    loud = np.abs(spoken[: len(spoken) // grain * grain]).reshape(-1, grain).max(axis=1) > 0.005
    runs = [(sounds, len(list(run)) / 100) for sounds, run in groupby(loud)]
    gaps = [seconds for sounds, seconds in runs[1:-1] if not sounds]
    around = RECIPE.before + RECIPE.after
    assert gaps == pytest.approx([RECIPE.pause + around] * 2, abs=0.03)
    heard = [seconds for sounds, seconds in runs if sounds]
    assert heard == pytest.approx([0.2, 0.8, 0.1], abs=0.03)


def test_a_line_begins_and_ends_at_nothing(spoken: Samples) -> None:
    assert spoken[0] == spoken[-1] == 0


@pytest.mark.parametrize("level", [-40.0, -0.5])
def test_a_file_has_its_loudness_however_loud_the_model_was(
    tmp_path: Path, read: Reader, level: float
) -> None:
    from tools.voice import render  # noqa: PLC0415

    path = tmp_path / "calm" / "en" / "fold.opus"
    render.make(Humming(level), LINE, "calm/en", path)
    stored = read(path)
    assert integrated(stored) == pytest.approx(RECIPE.loudness, abs=0.3)
    assert true_peak(stored) <= -2
    facts = render.facts(path)
    assert facts["seconds"] == pytest.approx(len(stored) / RATE, abs=0.006)
    assert facts["loudness"] == pytest.approx(RECIPE.loudness, abs=0.3)
