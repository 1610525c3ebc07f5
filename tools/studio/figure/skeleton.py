"""A posed skeleton: world rotations of the bones, and the limbs as chains of bones."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from tools.studio.figure.body import Body, Floats, Ints
from tools.studio.figure.rotation import Vector, shortest

LANDMARKS = {
    "hip": "upperleg01", "knee": "lowerleg01", "ankle": "foot",
    "shoulder": "upperarm01", "elbow": "lowerarm01", "wrist": "wrist",
}  # fmt: skip


@dataclass(frozen=True)
class Chain:
    """The bones of a limb: two upper, two lower, and hand or foot."""

    upper: tuple[str, str]
    lower: tuple[str, str]
    end: str

    @property
    def is_arm(self) -> bool:
        """Whether the limb is an arm."""
        return self.end.startswith("wrist")

    @property
    def side(self) -> str:
        """``"L"`` or ``"R"``."""
        return self.end[-1]


@dataclass(frozen=True, eq=False)
class RollerAt:
    """A roller in place: centre and unit axis, length and radius in metres."""

    centre: Floats
    axis: Floats
    length: float
    radius: float


@dataclass(frozen=True, eq=False)
class SupportAt:
    """A chair's seat or a cushion in place: the middle of its top, and width and depth (m)."""

    kind: str
    top: Floats
    size: tuple[float, float]


@dataclass(frozen=True, eq=False)
class View:
    """A camera hint: unit direction from the subject to the camera, and the point to look at."""

    towards: Floats
    look_at: Floats


@dataclass(frozen=True)
class Eyes:
    """Open eyes: how far the lids are raised (0 closed, 1 wide), and where they look.

    The gaze departs from the head's own direction by these degrees.
    """

    lids: float = 1.0
    right: float = 0.0
    down: float = 0.0


@dataclass(frozen=True, eq=False)
class Posed:
    """A solved pose: per bone a world rotation (b, 3, 3) and the place of its head (b, 3).

    The floor is z = 0; ``wall`` is the y of a wall whose free side is +y, or None. Eyes that are
    None are closed.
    """

    rotations: Floats
    heads: Floats
    camera: View
    wall: float | None = None
    roller: RollerAt | None = None
    eyes: Eyes | None = None
    support: SupportAt | None = None


def chain(limb: str) -> Chain:
    """Return the bones of ``"leg.L"``, ``"leg.R"``, ``"arm.L"`` or ``"arm.R"``."""
    kind, side = limb.split(".")
    up, low, end = {
        "leg": ("upperleg", "lowerleg", "foot"), "arm": ("upperarm", "lowerarm", "wrist"),
    }[kind]  # fmt: skip
    return Chain(
        (f"{up}01.{side}", f"{up}02.{side}"),
        (f"{low}01.{side}", f"{low}02.{side}"),
        f"{end}.{side}",
    )


def landmark(name: str) -> str:
    """Return the bone that starts at a landmark such as ``"knee.L"`` or ``"pelvis"``."""
    if "." not in name:
        return {"pelvis": "root", "chest": "spine01"}.get(name, name)
    kind, side = name.split(".")
    return f"{LANDMARKS[kind]}.{side}"


@cache
def below(body: Body, bone: str) -> Ints:
    """Return the numbers of ``bone`` and of everything that hangs on it, parents first."""
    found = [body.bone(bone)]
    found += [i for i in range(len(body.bones)) if _hangs_on(body, i, found[0])]
    return np.array(found)


def _hangs_on(body: Body, bone: int, above: int) -> bool:
    parent = int(body.parents[bone])
    return parent == above or (parent >= 0 and _hangs_on(body, parent, above))


class Puppet:
    """A skeleton while it is being posed: turning a bone carries along all that hang on it."""

    def __init__(self, body: Body) -> None:
        """Start from the rest pose of ``body``."""
        self.body = body
        self.rotations: Floats = np.tile(np.eye(3), (len(body.bones), 1, 1))
        self.root_at: Floats = body.heads[0].copy()

    def set(self, bone: str, rotation: Floats) -> None:
        """Give ``bone`` and its descendants one world rotation."""
        self.rotations[below(self.body, bone)] = rotation

    def get(self, bone: str) -> Floats:
        """Return the world rotation of ``bone``."""
        return np.asarray(self.rotations[self.body.bone(bone)])

    def above(self, bone: str) -> Floats:
        """Return the world rotation of the parent of ``bone``."""
        return np.asarray(self.rotations[self.body.parents[self.body.bone(bone)]])

    def head(self, bone: str) -> Floats:
        """Return the world place of the start of ``bone``."""
        number = self.body.bone(bone)
        offset = np.zeros(3)
        while (parent := int(self.body.parents[number])) >= 0:
            step = self.body.heads[number] - self.body.heads[parent]
            offset += self.rotations[parent] @ step
            number = parent
        return np.asarray(self.root_at + offset)

    def heads(self) -> Floats:
        """Return the world places of all bone starts (b, 3)."""
        return place(self.body, self.rotations, self.root_at)


def place(body: Body, rotations: Floats, root_at: Floats) -> Floats:
    """Return the bone starts (b, 3) that follow from world rotations and the root's place."""
    heads = np.empty_like(body.heads)
    heads[0] = root_at
    for i, parent in enumerate(body.parents.tolist()):
        if parent >= 0:
            step = body.heads[i] - body.heads[parent]
            heads[i] = heads[parent] + rotations[parent] @ step
    return heads


def rest_axes(body: Body, bones: Chain) -> tuple[Floats, Floats, Floats]:
    """Return upper axis, lower axis and hinge of a limb at rest (axes in metres)."""
    top, middle, end = (
        body.heads[body.bone(b)] for b in (bones.upper[0], bones.lower[0], bones.end)
    )
    upper, lower = middle - top, end - middle
    hinge = np.cross(upper, lower) if bones.is_arm else np.array([1.0, 0, 0])
    return upper, lower, hinge


def swing_and_roll(relative: Floats, axis: Vector) -> tuple[Floats, Floats]:
    """Split a rotation into a roll about the rest ``axis`` and the swing that follows it."""
    swing = shortest(axis, relative @ np.asarray(axis))
    return swing, np.asarray(swing.T @ relative)
