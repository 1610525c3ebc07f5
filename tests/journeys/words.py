"""What the app says, in one of its languages: from the catalogue that translators write."""

import tomllib
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

from glutestretch.kit.languages import ENGLISH
from tests.journeys.desktop import ROOT

_LANGUAGES = ROOT / "resources" / "languages"
_LOCALES = {"ar": "ar_EG.UTF-8"}
"""The desktop's locale for each language that is not English."""


class Words:
    """Says in a language what is looked for by its English words."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._said = {} if language == ENGLISH else _catalogue(language)

    def __call__(self, english: str, **fields: object) -> str:
        """Return a sentence of the app.

        Args:
            english: As it stands in the code, without the mark of an underlined letter.
            fields: What stands in its places.
        """
        said = english if self.language == ENGLISH else self._said[english]
        return said.format(**fields) if fields else said

    def stretch(self, name: str) -> str:
        """Return the name of a stretch."""
        return str(self._content(name)["name"])

    def step(self, name: str, number: int, side: str) -> str:
        """Return what a step of a stretch says, counted from 1, for one side."""
        text = self._content(name)["step"][number - 1]["text"]
        if isinstance(text, dict):
            return str(text[side])
        other = {"left": "right", "right": "left"}[side]
        return str(text).format(lead=side, other=other)

    def _content(self, name: str) -> dict[str, Any]:
        folder = _LANGUAGES / self.language
        if self.language == ENGLISH:
            folder = ROOT / "resources"
        content = (folder / "stretches" / f"{name}.toml").read_text("utf-8")
        return tomllib.loads(content)

    def of_desktop(self, environment: dict[str, str]) -> dict[str, str]:
        """Return the environment of a desktop whose user speaks this language."""
        if self.language == ENGLISH:
            return environment
        others = {name: value for name, value in environment.items() if name != "LC_ALL"}
        spoken = {"LANG": _LOCALES[self.language], "LANGUAGE": self.language}
        return others | spoken | {"LC_CTYPE": "C.UTF-8"}


@cache
def _catalogue(language: str) -> dict[str, str]:
    """Return each sentence that has one form, by its English one."""
    found = {}
    listing = ET.parse(_LANGUAGES / f"{language}.ts")  # noqa: S314 - ours
    for message in listing.iter("message"):
        english, said = message.findtext("source"), message.findtext("translation")
        if english and said:
            found[english.replace("&", "")] = said.replace("&", "")
    return found
