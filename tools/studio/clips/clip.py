"""The movement from the picture before into a picture, frame by frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tools.studio.clips.frame import dissolved
from tools.studio.live.keys import eased

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.studio.clips.frame import Pixels

DISSOLVED = 5  # frames from a still to the first without anything of it


class Camera(Protocol):
    """Takes pictures of the live figure, and has the stills of its step and of the one before."""

    def shot(self, *, moved: float = 1.0, breath: float = 0.0) -> Pixels:
        """Return the live figure on its way into the step, or in it with some breath."""
        ...

    @property
    def before(self) -> Pixels:
        """The still of the step before."""
        ...

    @property
    def still(self) -> Pixels:
        """The still of the step."""
        ...


def frames(camera: Camera, count: int) -> Iterator[Pixels]:
    """Yield so many frames; the first is the picture before, the last the picture itself."""
    last = count - 1
    for frame in range(count):
        live = camera.shot(moved=eased(frame / last))
        live = dissolved(live, camera.before, frame, DISSOLVED)
        yield dissolved(live, camera.still, last - frame, DISSOLVED)
