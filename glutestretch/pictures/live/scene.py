"""What is to be seen of the live figure."""

from functools import cache

from glutestretch.kit.record import Record
from glutestretch.pictures.live.orbit import View


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
    """Return the stretch that a picture belongs to, whose poses share one model."""
    return picture.rpartition("-")[0]
