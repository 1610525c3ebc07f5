"""The movement from the picture before into a picture, frame by frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.studio import body, motion, picture, poses, render, scene
from tools.studio.look import LOOKS
from tools.studio.view import view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

    from tools.studio.film import Film


def frames(name: str, figure: str, film: Film) -> Iterator[Image.Image]:
    """Yield the frames, first the pose before, last the pose itself."""
    take = _Take(name, figure, film)
    for frame in range(film.frames):
        yield take.at(eased(frame / (film.frames - 1)))


def evenly(name: str, figure: str, film: Film) -> Iterator[Image.Image]:
    """Yield the frames of a movement to and fro, from the pose itself, evenly apart."""
    take = _Take(name, figure, film)
    for frame in range(film.frames):
        yield take.at(1 - frame / (film.frames - 1))


def eased(share: float) -> float:
    """Slow at both ends."""
    return share * share * (3 - 2 * share)


@dataclass(frozen=True)
class _Take:
    """One movement in the frame that all pictures of the stretch share."""

    name: str
    figure: str
    film: Film

    def at(self, share: float) -> Image.Image:
        """One picture of the movement."""
        someone = body.load(self.figure)
        posed = motion.along(someone, poses.path(someone, self.name), share)
        before, after = picture.heat(poses.before(self.name)), picture.heat(self.name)
        view = view_of(self.name, posed.camera.towards)
        shot = scene.Shot(
            someone, posed, view, picture.around(someone, self.name),
            glow=before + share * (after - before),
        )  # fmt: skip
        stage = scene.build(shot, LOOKS[self.figure], self.film.levels)
        return render.render(stage, self.film.size, self.film.samples, self.film.shadow_samples)
