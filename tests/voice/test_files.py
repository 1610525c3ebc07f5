"""The stored voices, measured: loudness, peaks, pace, silence and edges."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tools.audio.loudness import RATE, Samples, amplitude, integrated, true_peak
from tools.voice import manifest
from tools.voice.script import LANGUAGE, PAUSE, RESOURCES, Line, lines
from tools.voice.voices import RECIPE, VOICES, language_of

if TYPE_CHECKING:
    from tests.support.sound_fixtures import Reader

EVERY = [(voice, line) for voice in VOICES for line in lines(language_of(voice))]
NAMES = [f"{voice}/{line.id}" for voice, line in EVERY]
every_line = pytest.mark.parametrize(("voice", "line"), EVERY, ids=NAMES)
# Seconds a letter; calm talk has 0.07, and words of one syllable take longer by themselves. Where a
# letter is a syllable or a word, it takes longer.
PACE = {"ja": (0.10, 0.35)}
USUAL_PACE = (0.045, 0.20)


@pytest.fixture(name="spoken", scope="session")
def spoken_fixture(read: Reader) -> Reader:
    """Return what reads a file, each only once."""
    return cache(read)


def path(voice: str, line: Line) -> Path:
    return manifest.FOLDER / manifest.file(voice, line.id)


def level(sound: Samples) -> Samples:
    """Return the level of each 10 ms, over the loudest (dB)."""
    grain = RATE // 100
    frames = sound[: len(sound) // grain * grain].reshape(-1, grain)
    found = np.sqrt((frames**2).mean(axis=1))
    return np.asarray(20 * np.log10(np.maximum(found, 1e-9) / found.max()))


@every_line
def test_all_lines_are_of_one_loudness(voice: str, line: Line, spoken: Reader) -> None:
    sound = spoken(path(voice, line))
    assert integrated(sound) == pytest.approx(RECIPE.loudness, abs=0.5)
    assert true_peak(sound) <= -2


@every_line
def test_a_line_begins_at_once_and_ends_in_silence(voice: str, line: Line, spoken: Reader) -> None:
    loud = np.flatnonzero(level(spoken(path(voice, line))) > -35) / 100
    seconds = len(spoken(path(voice, line))) / RATE
    assert loud[0] <= 0.15
    assert 0.05 <= seconds - loud[-1] <= 0.5


@every_line
def test_there_is_no_click_at_either_edge(voice: str, line: Line, spoken: Reader) -> None:
    sound = spoken(path(voice, line))
    assert np.abs(sound[:5]).max() < amplitude(-46)
    assert np.abs(sound[-5:]).max() < amplitude(-46)


@every_line
def test_a_line_takes_as_long_as_its_words_and_pauses(
    voice: str, line: Line, spoken: Reader
) -> None:
    pauses = line.text.count(PAUSE) * RECIPE.pause
    letters = sum(map(str.isalpha, line.text))
    seconds = len(spoken(path(voice, line))) / RATE - pauses
    least, most = PACE.get(language_of(voice), USUAL_PACE)
    assert least * letters <= seconds - RECIPE.after <= most * letters


@every_line
def test_every_pause_is_there_and_nothing_else_is_as_long(
    voice: str, line: Line, spoken: Reader
) -> None:
    quiet = "".join("." if found < -40 else "x" for found in level(spoken(path(voice, line))))
    gaps = [len(gap) / 100 for gap in quiet.strip(".").split("x") if len(gap) >= 55]
    assert len(gaps) >= line.text.count(PAUSE)
    assert max(gaps, default=0) < 1.4


@every_line
def test_the_manifest_knows_how_long_a_line_is(voice: str, line: Line, spoken: Reader) -> None:
    entry = manifest.read()[voice][line.id]
    assert entry["seconds"] == pytest.approx(len(spoken(path(voice, line))) / RATE, abs=0.006)


def test_what_was_written_for_the_ear_fits_into_the_time_that_a_step_is_given() -> None:
    english = [made for voice, made in manifest.read().items() if language_of(voice) == LANGUAGE]
    for file in (RESOURCES / "stretches").glob("*.toml"):
        stretch = tomllib.loads(file.read_text("utf-8"))
        steps = {f"{stretch['id']}-{n}": step for n, step in enumerate(stretch["step"], 1)}
        for variant in stretch.get("variant", ()):
            first = len(stretch["step"]) - len(variant["step"]) + 1
            own = enumerate(variant["step"], first)
            steps |= {f"{stretch['id']}-{variant['id']}-{n}": step for n, step in own}
        for name, step in steps.items():
            for made in english:
                spoken = [e["seconds"] for line, e in made.items() if line.startswith(f"{name}-")]
                assert max(spoken, default=0) < step.get("seconds", 20)
