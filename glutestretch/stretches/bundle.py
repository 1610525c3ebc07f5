"""The bundle of content and pictures that the build creates."""

import json
from pathlib import Path

from PySide6.QtCore import QResource

from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.parser import ContentError, parse_all

BUNDLE = Path(__file__).parent.parent / "_built" / "resources.rcc"


def open_bundle(path: Path = BUNDLE, language: str = "") -> Catalogue:
    """Register the bundle's files below ``:/`` and return its content.

    Args:
        path: Where the bundle is.
        language: Whose texts are wanted, such as "de"; English where there are none.

    Raises:
        ContentError: If the bundle is missing or its content is invalid; with a sentence.
    """
    if not QResource.registerResource(str(path)):
        raise ContentError(f"{path} is missing or damaged; please install the app again.")
    content = QResource(f":/content.{language}.json" if language else ":/content.json")
    if language and not content.isValid():
        content = QResource(":/content.json")
    if not content.isValid():
        raise ContentError(f"{path} holds no content; please install the app again.")
    return parse_all(json.loads(bytes(content.uncompressedData().data())))
