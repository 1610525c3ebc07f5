"""The bundle of content and pictures that the build made."""

import json
from pathlib import Path

from PySide6.QtCore import QResource

from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.parser import ContentError, parse_all

BUNDLE = Path(__file__).parent.parent / "_built" / "resources.rcc"


def open_bundle(path: Path = BUNDLE) -> Catalogue:
    """Make the bundle's files readable below ``:/`` and return its content.

    Raises:
        ContentError: With a sentence, if the bundle is missing or its content is wrong.
    """
    if not QResource.registerResource(str(path)):
        raise ContentError(f"{path} is missing or damaged; please install the app again.")
    content = QResource(":/content.json")
    if not content.isValid():
        raise ContentError(f"{path} holds no content; please install the app again.")
    return parse_all(json.loads(bytes(content.uncompressedData().data())))
