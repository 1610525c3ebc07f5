"""The content as the build wrote it down, a file a language; without Qt."""

import json
from pathlib import Path

from glutestretch.kit.languages import ENGLISH
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.parser import parse_all
from glutestretch.stretches.problem import ContentError

BUILT = Path(__file__).parent.parent / "_built"


def read_content(language: str = ENGLISH, folder: Path = BUILT) -> Catalogue:
    """Return the content.

    Args:
        language: Whose texts are wanted, such as "de"; English where there are none.
        folder: Where the files are.

    Raises:
        ContentError: If the content is missing or invalid.
    """
    path = folder / ("content.json" if language == ENGLISH else f"content.{language}.json")
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        if language != ENGLISH:
            return read_content(folder=folder)
        raise ContentError("no_bundle", path=path) from None
    return parse_all(json.loads(text))
