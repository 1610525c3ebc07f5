"""What is to be seen of the live figure."""

from functools import cache

from glutestretch.kit.record import Record
from glutestretch.pictures.live.orbit import View


class Sight(Record):
    """Where an anchor is in an image, and whether it is seen.

    Attributes:
        x: How far to the right, as a share of the image's width.
        y: How far down, as a share of its height.
        facing: 1 where it faces the camera, 0 where it is seen from the side, -1 from behind.
    """

    x: float
    y: float
    facing: float


Seen = dict[str, Sight]
"""Anchors of a diagram in an image, by their names."""


class Scene(Record):
    """What is to be seen.

    Attributes:
        picture: The name of the picture whose pose it is.
        view: From where it is seen.
        moved: How much of the way from the picture before is done, from 0 to 1.
        breath: How full the lungs are in a hold, from 0 to 1.
        glow: How much of the muscle's glow there is; 1 as in the stills.
        mirrored: Whether it is the other side.
    """

    picture: str
    view: View
    moved: float = 1.0
    breath: float = 0.0
    glow: float = 1.0
    mirrored: bool = False


def picture_before(picture: str) -> str:
    """Return the picture from which the movement into a picture comes; empty if there is none."""
    stretch, _, step = picture.rpartition("-")
    if not step.isdecimal():
        return ""
    return f"{stretch}-{'start' if step == '1' else int(step) - 1}"


@cache
def stretch_of(picture: str) -> str:
    """Return the stretch that a picture belongs to, whose poses share one model.

    The diagram of the muscles belongs to none, and has a model of its own name.
    """
    return picture.rpartition("-")[0] or picture
