"""What is said where nobody wrote the stretches anew for the ear: what is written of them.

The same words as the computer's own voice reads in it (``glutestretch/audio_guidance/reading.py``).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from glutestretch.audio_guidance.engine.session_lines import session_lines

_SIDES = {"left": "Left", "right": "Right"}
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?؟]) |(?<=[。！？])(?=.)")  # noqa: RUF001 - as written
_Words = str | dict[str, str]


def lines_of(language: str, resources: Path) -> Iterator[tuple[str, str]]:
    """Yield id and text of all lines of a language; sentences have a pause between them.

    Raises:
        ValueError: With a sentence, if it has other lines than English.
    """
    voice = resources / "voice"
    name = f"{language}.toml"
    yield from session_lines(_read(voice / "en.toml"), _read(voice / name), name).items()
    said = _sentences(resources / "languages" / f"{language}.ts")
    for path in sorted((resources / "stretches").glob("*.toml")):
        translated = resources / "languages" / language / "stretches" / path.name
        if not translated.exists():
            continue  # it stays English
        for line, words in _of_stretch(_read(path), _read(translated), said):
            if isinstance(words, dict):
                yield from ((f"{line}-{side}", _paused(words[side])) for side in _SIDES)
            else:
                yield line, _paused(words)


def _of_stretch(
    english: dict[str, Any], texts: dict[str, Any], said: dict[str, str]
) -> Iterator[tuple[str, _Words]]:
    """Yield what is said of a stretch and its variants."""
    name, stretch = texts["name"], english["id"]
    for line, frame in (("name", "{name}. %s side."), ("next", "Next … {name}. %s side first.")):
        of_sides = {side: said[frame % word] for side, word in _SIDES.items()}
        words = {side: frame.format(name=name) for side, frame in of_sides.items()}
        yield f"{stretch}-{line}", words
    steps = texts["step"]
    for number, step in enumerate(steps, 1):
        yield from _of_step(f"{stretch}-{number}", step)
    yield from _of_needs(stretch, texts.get("needs"), said)
    for id_of, variant in zip(english.get("variant", ()), texts.get("variant", ()), strict=True):
        own = variant["step"]
        first = len(steps) - len(own)
        for number, (step, usual) in enumerate(zip(own, steps[first:], strict=True), first + 1):
            as_usual = dict(_of_step("", usual))
            for line, words in _of_step("", step):
                if words != as_usual[line]:  # it is said as in the stretch
                    yield f"{stretch}-{id_of['id']}-{number}{line}", words
        needs = variant.get("needs", texts.get("needs"))
        yield from _of_needs(f"{stretch}-{id_of['id']}", needs, said)


def _of_step(name: str, step: dict[str, Any]) -> Iterator[tuple[str, _Words]]:
    yield f"{name}-short", step.get("brief") or step["text"]
    yield f"{name}-full", _joined(step["text"], step.get("care", ""))


def _of_needs(name: str, needs: str | None, said: dict[str, str]) -> Iterator[tuple[str, _Words]]:
    if needs:
        yield f"{name}-need", said["You will need {things}."].format(things=needs)


def _joined(*texts: _Words) -> _Words:
    """Return texts one after another; for each side, if one of them is."""
    if not any(isinstance(text, dict) for text in texts):
        return " ".join(str(text) for text in texts if text)
    sided = [text if isinstance(text, dict) else dict.fromkeys(_SIDES, text) for text in texts]
    return {side: " ".join(text[side] for text in sided if text[side]) for side in _SIDES}


def _paused(words: str) -> str:
    return _BETWEEN_SENTENCES.sub(" … ", words)


def _sentences(path: Path) -> dict[str, str]:
    """Return the sentences of a language by the English ones."""
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.parse(path).iter("message")  # noqa: S314 - ours
    }


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))
