"""The words a pose is written in.

Directions are (left, back, up) of a figure that sits or stands looking along -y, which are the
world axes x, y and z. Places are landmarks of the figure plus an offset, and offsets are metres
on a body 1.70 m tall: the solver scales them, so that one description serves every figure.
Angles are degrees. Turning and twisting are positive to the left, bending is positive forward.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.studio.figure.skeleton import Eyes

Direction = tuple[float, float, float]

LEFT, RIGHT = (1.0, 0.0, 0.0), (-1.0, 0.0, 0.0)
BACK, FORWARD = (0.0, 1.0, 0.0), (0.0, -1.0, 0.0)
UP, DOWN = (0.0, 0.0, 1.0), (0.0, 0.0, -1.0)


def way(left: float = 0, back: float = 0, up: float = 0) -> Direction:
    """Return a direction from its three parts (negative: right, forward, down)."""
    return (left, back, up)


@dataclass(frozen=True)
class Spot:
    """A place: ``left``, ``back``, ``up`` of the landmark ``of`` (such as ``"knee.L"``).

    The landmark ``"floor"`` is the origin: the floor under a pelvis that is not moved, and
    ``"wall"`` is the foot of the wall in front of it.
    """

    of: str = "floor"
    left: float = 0
    back: float = 0
    up: float = 0


@dataclass(frozen=True)
class Pelvis:
    """How the pelvis is held, what it rests ``on`` (floor, roller, support), and where it is."""

    forward: float = 0
    turn: float = 0
    side: float = 0
    on: str = "floor"
    back: float = 0


@dataclass(frozen=True)
class Spine:
    """How the trunk departs from the pelvis, and the neck and head from the trunk.

    A trunk that ``rests`` on the floor or on a part such as ``"leg.R"`` is bent until it touches;
    so is the neck of a head that ``head_rests`` on the floor.
    """

    bend: float = 0
    twist: float = 0
    side: float = 0
    nod: float = 0
    look: float = 0
    tilt: float = 0
    rests: str = ""
    head_rests: bool = False


@dataclass(frozen=True)
class Foot:
    """A foot: toes and sole point in the given directions, or it follows the shin.

    ``point`` is how far the toes are stretched away from the shin when no directions are given.
    """

    toes: Direction | None = None
    sole: Direction | None = None
    point: float = 0


@dataclass(frozen=True)
class Hand:
    """A hand: direction of the fingers, direction the palm faces, and its shape."""

    fingers: Direction
    palm: Direction = DOWN
    shape: str = "flat"


@dataclass(frozen=True)
class Lay:
    """A limb given by the directions of its two long bones.

    ``rests`` names the parts (thigh, knee, leg, shin, lowerleg, ankle, foot, elbow, hand) that lie
    on the floor: the solver raises or lowers the bone that ends there until the skin touches.
    ``hinge`` is the axis of knee or elbow, by default square to both bones, and is needed for a
    limb without a bend. In a ``straight`` limb the two bones are moved as one. An arm whose elbow
    lies ``against`` a part of the body is moved along ``press`` until the skins touch.
    """

    upper: Direction
    lower: Direction
    end: Foot | Hand
    rests: tuple[str, ...] = ()
    hinge: Direction | None = None
    straight: bool = False
    against: str = field(default="", repr=False)
    press: Direction = field(default=LEFT, repr=False)


@dataclass(frozen=True)
class Reach:
    """A limb whose hand or foot is put at a place, knee or elbow pointing along ``pole``.

    ``on`` names what the palm or sole stands on: ``"floor"``, ``"support"``, a part of the body
    such as ``"leg.L"``, or nothing for a limb in the air. The solver moves the end along ``press``
    until the skins touch, and of a leg it is ``part``, foot or shin, that has to touch. With
    a ``stretch`` the end is moved towards or away from the trunk, along the line to ``at`` seen
    from above, until the limb has this share of its full length. ``give`` is how far (m) the skins
    are pressed into each other, so that they touch over an area and not in a point.
    """

    at: Spot
    pole: Direction
    end: Foot | Hand
    on: str = "floor"
    press: Direction = DOWN
    part: str = "foot"
    stretch: float | None = None
    give: float = 0


@dataclass(frozen=True)
class Roller:
    """A roller under the figure: length and radius in metres, centre and axis as written above."""

    at: Spot
    axis: Direction
    length: float = 0.305
    radius: float = 0.064


@dataclass(frozen=True)
class Support:
    """What carries the figure above the floor: a ``"chair"``, or a ``"cushion"``.

    Its ``size`` is width, depth and height in metres, of a chair those of its seat, and ``at`` is
    its middle as seen from above. A chair looks the way that the figure does.
    """

    kind: str
    at: Spot
    size: tuple[float, float, float]


def chair(at: Spot) -> Support:
    """Return a chair of the usual size; a seat is 0.45 m high (EN 1335, EN 1729, mark 6)."""
    return Support("chair", at, (0.45, 0.43, 0.45))


def cushion(at: Spot) -> Support:
    """Return a firm cushion, or a blanket that is folded to its size."""
    return Support("cushion", at, (0.30, 0.34, 0.06))


@dataclass(frozen=True)
class Camera:
    """Where the picture is taken from (a direction from the subject) and what is in its middle."""

    towards: Direction
    look_at: Spot = field(default_factory=Spot)


@dataclass(frozen=True)
class Pose:
    """One picture: trunk, four limbs keyed ``leg.L``, ``leg.R``, ``arm.L``, ``arm.R``, props.

    A ``wall`` stands where the soles are when the thighs are upright and the shins level. The
    eyes are closed in all poses of a stretch, or open in all of them.
    """

    pelvis: Pelvis
    spine: Spine
    limbs: Mapping[str, Lay | Reach]
    camera: Camera
    wall: bool = False
    roller: Roller | None = None
    eyes: Eyes | None = field(default=None, repr=False)
    support: Support | None = field(default=None, repr=False)
