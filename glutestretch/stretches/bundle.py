"""The bundle of pictures that the build creates, and the content beside it."""

from pathlib import Path

from PySide6.QtCore import QResource

from glutestretch.kit.languages import ENGLISH
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.content import BUILT, read_content
from glutestretch.stretches.problem import ContentError

BUNDLE = BUILT / "resources.rcc"


def open_bundle(path: Path = BUNDLE, language: str = ENGLISH) -> Catalogue:
    """Register the bundle's files below ``:/`` and return the content beside it.

    Args:
        path: Where the bundle is.
        language: Whose texts are wanted, such as "de"; English where there are none.

    Raises:
        ContentError: If bundle or content are missing or invalid.
    """
    if not QResource.registerResource(str(path)):
        raise ContentError("no_bundle", path=path)
    return read_content(language, path.parent)
