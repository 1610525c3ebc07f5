"""No line is missing, none is older than its words, and what was understood of each is known."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tools.voice import manifest, voices
from tools.voice.__main__ import main
from tools.voice.script import Line, lines


def test_every_line_is_spoken_by_every_voice_and_as_new_as_its_words() -> None:
    assert manifest.verify() == []


# Lines in which Whisper took one word for another; a person's ear has to judge these first.
# None of them is a side.
MISHEARD = set(Path(__file__).with_name("misheard.txt").read_text("utf-8").split())


def test_speech_recognition_understood_every_other_line_word_for_word() -> None:
    assert {found.partition(":")[0] for found in manifest.misheard()} == MISHEARD


SIDES = {
    "en": (r"\bleft", r"\bright"),
    "es": (r"\bizquierd", r"\bderech"),
    "ja": ("左|ひだり", "右|みぎ"),
    "pt": (r"\besquerd", r"\bdireit"),
}


def _sides(text: str, language: str) -> list[str]:
    """Return left and right in the order in which a sentence has them."""
    left, right = SIDES[language]
    found = re.finditer(f"(?P<left>{left})|(?P<right>{right})", text.lower())
    return [str(side.lastgroup) for side in found]


def test_speech_recognition_never_took_one_side_for_the_other() -> None:
    for voice, made in manifest.read().items():
        language = voices.language_of(voice)
        for line, entry in made.items():
            if "heard" not in entry:
                continue  # as the test above says
            heard, said = (_sides(text, language) for text in (entry["heard"], entry["text"]))
            if f"{voice}/{line}" in MISHEARD:  # no other side, where one was taken for no word
                assert set(heard) <= set(said), entry["text"]
            else:
                assert heard == said, entry["text"]
            if line.endswith(("-left", "-right")):
                assert said, entry["text"]


def test_a_voice_takes_less_than_five_megabytes() -> None:
    for voice in voices.VOICES:
        files = list((manifest.FOLDER / voice).glob("*.opus"))
        assert len(files) == len(lines(voices.language_of(voice)))
        assert sum(file.stat().st_size for file in files) < 5_000_000


@pytest.fixture(name="folder")
def folder_fixture(tmp_path: Path) -> Path:
    """Return a copy of what is stored, to be broken."""
    return Path(shutil.copytree(manifest.FOLDER, tmp_path / "voice"))


def test_words_that_changed_are_found_in_every_voice(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    def said(language: str) -> list[Line]:
        return [
            replace(line, text="Half of it is over.") if line.id == "half-way" else line
            for line in lines(language)
        ]

    monkeypatch.setattr(manifest, "lines", said)
    complaint = "words, voice or recipe changed since it was spoken"
    assert manifest.verify(folder) == [
        f"{voice}/half-way.opus: {complaint}" for voice in voices.VOICES
    ]


def test_a_new_line_is_missing_and_one_that_is_gone_is_left_over(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    def said(language: str) -> list[Line]:
        named = {"half-way": "halfway"}
        return [replace(line, id=named.get(line.id, line.id)) for line in lines(language)]

    monkeypatch.setattr(manifest, "lines", said)
    assert set(manifest.verify(folder)) == {
        found
        for voice in voices.VOICES
        for found in (
            f"{voice}/halfway.opus: missing",
            f"{voice}/half-way.opus: no line has this name",
        )
    }
    manifest.without_what_is_gone(folder)
    assert not (folder / "calm" / "en" / "half-way.opus").exists()
    assert len(manifest.verify(folder)) == len(voices.VOICES)


def test_another_voice_or_recipe_makes_every_line_old(monkeypatch: pytest.MonkeyPatch) -> None:
    faster = {**voices.VOICES, "calm/en": replace(voices.VOICES["calm/en"], speed=1.0)}
    monkeypatch.setattr(manifest, "VOICES", faster)
    assert len(manifest.verify()) == len(lines())
    monkeypatch.setattr(manifest, "RECIPE", replace(voices.RECIPE, pause=1.0))
    every = [line for voice in voices.VOICES for line in lines(voices.language_of(voice))]
    assert len(manifest.verify()) == len(every)


def test_a_file_that_was_changed_or_lost_is_found(folder: Path) -> None:
    (folder / "deep" / "en" / "rest.opus").write_bytes(b"something else")
    (folder / "calm" / "en" / "rest.opus").unlink()
    assert manifest.verify(folder) == [
        "calm/en/rest.opus: missing",
        "deep/en/rest.opus: not the file that was made",
    ]


def test_a_line_that_was_misheard_is_found(folder: Path) -> None:
    entries = manifest.read(folder)
    mirrored = entries["calm/en"]["change-sides-left"]
    mirrored["heard"] = "Change sides. Now the right side."
    del entries["deep/en"]["rest"]["heard"]
    (folder / "manifest.json").write_text(json.dumps(entries), "utf-8")
    before = manifest.misheard()
    found = [complaint for complaint in manifest.misheard(folder) if complaint not in before]
    assert len(found) == 2
    assert found[0].startswith("calm/en/change-sides-left: ")
    assert found[1].startswith("deep/en/rest: ")
    assert "nothing yet" in found[1]


def test_a_line_that_is_spoken_anew_has_to_be_heard_anew(folder: Path) -> None:
    line = next(line for line in lines() if line.id == "rest")
    manifest.record(line, "calm/en", {"seconds": 3.0}, folder)
    assert manifest.is_fresh(line, "calm/en", folder)
    assert any(found.startswith("calm/en/rest: ") for found in manifest.misheard(folder))


def test_the_command_says_that_all_is_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify"]) == 0
    assert capsys.readouterr().out == "every line is up to date\n"


def test_lines_that_do_not_fit_the_stretches_are_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unfit(language: str) -> list[Line]:
        raise ValueError(f"{language} does not fit.")

    monkeypatch.setattr("tools.voice.__main__.lines", unfit)
    with pytest.raises(SystemExit, match="does not fit"):
        main(["verify"])
