"""What the studio knows of its pictures: where the figure is, and what is worth pointing at."""

import json
from functools import cache
from typing import Any

from PySide6.QtCore import QFile, QIODevice

from glutestretch.core.record import Record
from glutestretch.services.pictures import FOLDER

Share = tuple[float, float]
Box = tuple[float, float, float, float]


class Place(Record):
    """Places in one picture, in shares of its width and height.

    Attributes:
        anchors: What is worth pointing at, by name: "muscle", and the parts of the plate.
        box: Left, top, right and bottom of the figure, or of a clip's frames.
    """

    anchors: dict[str, Share]
    box: Box | None = None


@cache
def _places() -> dict[str, Place]:
    file = QFile(f"{FOLDER}/places.json")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return {}
    raw = json.loads(bytes(file.readAll().data()))
    file.close()
    return {name: _place(facts) for name, facts in raw.items()}


def _place(facts: dict[str, Any]) -> Place:
    anchors = {part: (x, y) for part, (x, y) in facts.get("anchors", {}).items()}
    box = facts.get("box")
    return Place(anchors, (box[0], box[1], box[2], box[3]) if box else None)


def place_of(figure: str, name: str) -> Place:
    """Return what is known of a figure's picture, clip or loop; nothing, where there is none."""
    return _places().get(f"{figure}/{name}", Place({}))
