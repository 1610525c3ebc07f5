"""What the studio knows of its pictures: where the figure is, and what is worth pointing at."""

import json
from functools import cache
from typing import Any

from PySide6.QtCore import QFile, QIODevice

from glutestretch.kit.record import Record
from glutestretch.pictures.stills import FOLDER

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


WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


class Region(Record):
    """The part of a picture that has to be seen, in shares of its width and height.

    Attributes:
        box: Left, top, right and bottom of all that moves into this picture and rests in it.
        width, height: The largest such box of any picture of its stretch, so that a person is
            shown at one size in all of them.
    """

    box: Box = WHOLE
    width: float = 1.0
    height: float = 1.0


@cache
def region_of(figure: str, name: str) -> Region:
    """Return the part of a still that has to be seen, the movement into it included.

    A stretch whose movements are not known is shown whole.
    """
    stretch, _, step = name.rpartition("-")
    prefix = f"{figure}/{stretch}-"
    boxes = {
        key.removeprefix(prefix).removesuffix("-clip"): place.box
        for key, place in _places().items()
        if key.startswith(prefix) and key.endswith("-clip") and place.box
    }
    box = boxes.get("1" if step == "start" else step)
    if box is None:
        return Region()
    return Region(
        box,
        width=max(right - left for left, _, right, _ in boxes.values()),
        height=max(bottom - top for _, top, _, bottom in boxes.values()),
    )


def place_of(figure: str, name: str) -> Place:
    """Return what is known of a figure's picture, clip or loop; nothing, where there is none."""
    return _places().get(f"{figure}/{name}", Place({}))
