"""From where each plate is seen, and how much of the body it holds (numpy only)."""

from __future__ import annotations

from dataclasses import dataclass

from tools.studio.scene.view import View

MARGIN = 0.14  # share of the picture in which the body fades towards the frame


@dataclass(frozen=True)
class Extent:
    """What a plate holds: a ball around a place at the pelvis (mm), with a radius in metres."""

    middle: tuple[float, float, float]
    radius: float


EXTENTS = {False: Extent((70, 25, 5), 0.19), True: Extent((62, 20, 0), 0.205)}
PLATES = {
    "": View(-121, 8, margin=0.0),
    "prone-glute": View(-125, 22, margin=0.0),
    "seated-twist": View(-125, 12, margin=0.0),
    "wall-glute": View(-70, -6, margin=0.0),
    "foam-roller": View(-150, 12, margin=0.0),
}
