"""Positions in pictures, from the studio: where the figure is, and what can be pointed at."""

import json
from functools import cache
from typing import Any

from PySide6.QtCore import QResource

from glutestretch.kit.record import Record
from glutestretch.pictures.stills import FOLDER

Share = tuple[float, float]
Box = tuple[float, float, float, float]


class Place(Record):
    """Positions in one picture, as shares of its width and height.

    Attributes:
        anchors: Points by name: "muscle", and the parts of the anatomy diagram.
        box: Left, top, right and bottom of the figure, or of a clip's frames.
    """

    anchors: dict[str, Share]
    box: Box | None = None


NOWHERE = Place({})
"""What is known of a picture that the studio says nothing of."""


@cache
def _facts() -> dict[str, dict[str, Any]]:
    file = QResource(f"{FOLDER}/places.json")  # a QFile would load five classes for the first paint
    facts: dict[str, dict[str, Any]] = {}
    if file.isValid():
        facts = json.loads(bytes(file.uncompressedData().data()))
    return facts


def _box_of(facts: dict[str, Any], kind: str = "box") -> Box | None:
    box = facts.get(kind)
    return (box[0], box[1], box[2], box[3]) if box else None


WHOLE: Box = (0.0, 0.0, 1.0, 1.0)


class Region(Record):
    """The part of a picture that has to be visible, as shares of its width and height.

    Attributes:
        box: Left, top, right and bottom of everything that moves or rests in this picture.
        width: The largest width of such a box in any picture of the same stretch, so that the
            figure is shown at one size in all of them.
        height: The largest height of such a box.
    """

    box: Box = WHOLE
    width: float = 1.0
    height: float = 1.0


@cache
def region_of(figure: str, name: str) -> Region:
    """Return the part of a still image that has to be visible, including the movement into it.

    No movement leads into the picture of a variant; the studio says where all of it is. For any
    other stretch without clips it is the complete picture.

    Args:
        figure: "woman" or "man".
        name: The picture's name.
    """
    stretch, _, step = name.rpartition("-")
    group = f"{figure}/{stretch}"
    boxes: dict[str, Box] = {}
    own = f"{group}-{'1' if step == 'start' else step}-clip"
    for key, facts in _facts().items():
        found = None
        if key.startswith(f"{group}-") and key.endswith("-clip"):
            found = _box_of(facts)
        elif key.rpartition("-")[0] == group:
            found = _box_of(facts, "whole")
        if found:
            boxes[key] = found
    box = boxes.get(own) or boxes.get(f"{figure}/{name}")
    if not box:
        return Region()
    width = max(right - left for left, _, right, _ in boxes.values())
    height = max(bottom - top for _, top, _, bottom in boxes.values())
    return Region(box, width, height)


@cache
def place_of(figure: str, name: str) -> Place:
    """Return the positions in a figure's picture, clip or loop; empty if they are unknown."""
    facts = _facts().get(f"{figure}/{name}")
    if facts is None:
        return NOWHERE
    anchors = {part: (x, y) for part, (x, y) in facts.get("anchors", {}).items()}
    return Place(anchors, _box_of(facts))
