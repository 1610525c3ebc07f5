"""Which live figures there are; OpenGL is loaded with the first of them."""

import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QFile, QRect, QSize
from PySide6.QtGui import QImage

from glutestretch.pictures.live.orbit import View
from glutestretch.pictures.live.scene import Scene, Seen, stretch_of
from glutestretch.pictures.stills import FOLDER

_DEVICES = ("dri/renderD*", "nvidia[0-9]*", "dxg")
"""What Linux has in /dev where a graphics processor can be used."""

COMPILER = "libLLVM"
"""The library with which llvmpipe compiles what it draws with, and which it needs no more then."""


class Figure(Protocol):
    """A figure in the poses of one stretch, until it is closed."""

    @property
    def in_software(self) -> bool:
        """Whether every pixel costs the processor's time."""

    @property
    def best_view(self) -> View:
        """The view of the still images."""

    def seconds_into(self, picture: str) -> float:
        """Return how long the movement into a picture takes; 0 if there is none."""

    def image(self, size: QSize, place: QRect, scene: Scene, samples: int = 0) -> QImage:
        """Return a picture of a scene; a null image if it cannot be drawn."""

    def anchors(self, size: QSize, place: QRect, scene: Scene) -> Seen:
        """Return where the anchors of a diagram are in an image of a scene, by their names."""

    def close(self) -> None:
        """Free everything."""


class Figures(Protocol):
    """The live figures of one person."""

    def set_figure(self, figure: str) -> None:
        """Use another person from now on."""

    def has(self, picture: str) -> bool:
        """Return whether there are files for a picture."""

    def may_be_fast(self) -> bool:
        """Return whether a graphics processor may draw them, as far as is known without asking."""

    def open(self, picture: str) -> Figure | None:
        """Return the figure of a picture's stretch; None if it cannot be used."""


class LiveFigures:
    """The live figures in the bundle.

    Args:
        figure: "woman" or "man".
        folder: Where those of all people are.
    """

    def __init__(self, figure: str, folder: str = FOLDER) -> None:
        self._figure = figure
        self._folder = folder

    def set_figure(self, figure: str) -> None:
        """Use another person from now on."""
        self._figure = figure

    def has(self, picture: str) -> bool:
        """Return whether there are files for a picture."""
        files = f"{stretch_of(picture)}.model", f"{picture}.pose"
        return all(QFile.exists(f"{self._folder}/{self._figure}/{file}") for file in files)

    def may_be_fast(self) -> bool:
        """Return whether a graphics processor may draw them.

        To ask OpenGL itself takes 40 MB where there is none.
        """
        return not sys.platform.startswith("linux") or any(
            next(Path("/dev").glob(name), None) for name in _DEVICES
        )

    def open(self, picture: str) -> Figure | None:
        """Return the figure of a picture's stretch; None if it cannot be used."""
        from glutestretch.pictures.live.figure import LiveFigure  # noqa: PLC0415
        from glutestretch.pictures.live.files import DamagedFile  # noqa: PLC0415
        from glutestretch.pictures.live.renderer import NoOpenGL  # noqa: PLC0415

        try:
            return LiveFigure(f"{self._folder}/{self._figure}", stretch_of(picture))
        except (DamagedFile, NoOpenGL):
            return None
