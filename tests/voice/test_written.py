"""In a language that nobody wrote for the ear, a recorded line is what would else be read."""

import shutil
from pathlib import Path

import pytest

from glutestretch.audio_guidance.engine.lines import Lines
from glutestretch.audio_guidance.reading import Reader, written_lines
from glutestretch.audio_guidance.voice import session_lines
from glutestretch.desktop.audio.helper import FOLDER
from glutestretch.kit.languages import ENGLISH, LANGUAGES
from tests.support.app_fixtures import MakeApp
from tests.support.fake_speech import FakeSpeech
from tools.voice.script import RESOURCES, lines


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_every_line_has_the_words_that_the_computer_would_read(
    make_app: MakeApp, language: str
) -> None:
    make_app().first.preferences.set("language", language)
    app = make_app()
    reader = Reader(language, FakeSpeech(app.clock))
    told = {line.id: (line.text, 1.0) for line in lines(language, awaited=True)}
    recorded, used = Lines(told), set[str]()

    for name, words in session_lines(language, FOLDER).items():
        assert told[name][0] == words
        used.add(name)
    for stretch in app.first.catalogue.stretches:
        for variant in ("", *(one.id for one in stretch.variants)):
            if variant:
                assert recorded.tell_of(f"{stretch.id}-{variant}")
            for name, side, words in written_lines(stretch, variant, framed=True):
                as_usual = name.replace(f"{stretch.id}-{variant}-", f"{stretch.id}-")
                (line,) = recorded.find(name, side) or recorded.find(as_usual, side)
                reader.know(name, words)
                assert line.text == reader.table[name][0]
                used.add(line.id)
    assert used == set(told)


def test_of_a_stretch_without_a_translation_nothing_is_said(tmp_path: Path) -> None:
    for folder in ("stretches", "languages"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder)
    shutil.copytree(
        RESOURCES / "voice", tmp_path / "voice", ignore=shutil.ignore_patterns("*.opus")
    )
    (tmp_path / "languages" / "es" / "stretches" / "wall-glute.toml").unlink()

    every, rest = lines("es"), lines("es", tmp_path)

    assert rest == tuple(line for line in every if not line.id.startswith("wall-glute"))
