"""Colours and sizes of the pictures, in one place."""

from __future__ import annotations

from dataclasses import dataclass

Colour = tuple[float, float, float, float]

_TOE = 0.04045  # below this sRGB is linear


@dataclass(frozen=True)
class Look:
    """Everything about a picture that is neither pose, body nor camera."""

    skin: str = "#E3AC88"
    blush: str = "#D68469"
    lips: str = "#BC6A5E"
    nails: str = "#F2C9B4"
    lashes: str = "#3A2720"
    brow: str = "#5A3D2F"
    hair: str = "#5B3B2B"
    top: str = "#559A90"
    legs: str = "#3D5B7C"
    hot: str = "#F0502F"
    mat: str = "#95A9A6"
    wall: str = "#A9B7BB"
    skirting: str = "#D9DFDF"
    wall_opacity: float = 0.92
    roller: str = "#7C93A6"
    light: int = 4  # raise it when a lamp changes
    size: tuple[int, int] = (1440, 1080)
    plate: str = "#A9BBC9"
    lens: float = 85.0
    version: int = 5


LOOKS = {
    "woman": Look(),
    "man": Look(
        lips="#CF9377", blush="#DB9878", lashes="#7E5A47", hair="#46332A", brow="#46332A", version=6
    ),
}


@dataclass(frozen=True)
class Gaze:
    """Colours of open eyes; their lashes are darker than those of closed ones."""

    white: str = "#E5DBD3"
    corner: str = "#D9B7A6"
    iris: str = "#7A5233"
    limbus: str = "#3B2417"
    pupil: str = "#0E0A09"
    glint: str = "#FFFFFF"
    lashes: str = "#33221B"


GAZES = {"woman": Gaze(), "man": Gaze(iris="#66553F", limbus="#2E261E", lashes="#5C4535")}


@dataclass(frozen=True)
class Furnishing:
    """Colours of a chair and a folded blanket; ``version`` is raised when their shape changes."""

    wood: str = "#B69C7E"
    blanket: str = "#A58FA6"
    version: int = 1


FURNISHING = Furnishing()


def linear(colour: str) -> Colour:
    """A CSS hex colour as linear light with alpha one."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (((c + 0.055) / 1.055) ** 2.4 if c > _TOE else c / 12.92 for c in parts)
    return r, g, b, 1.0
