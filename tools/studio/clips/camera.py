"""Pictures of the live figure, taken by the application's own renderer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QImage

from glutestretch.pictures.live.figure import LiveFigure
from glutestretch.pictures.live.scene import Scene, picture_before, stretch_of

if TYPE_CHECKING:
    from pathlib import Path

    from tools.studio.clips.frame import Pixels

_FINER = 2  # as many pixels each way, each with as many samples again, are one of a film
_SAMPLES = 4


@dataclass(frozen=True)
class LiveCamera:
    """Takes pictures of one step of a figure whose files and stills lie in a folder."""

    folder: Path
    picture: str
    size: tuple[int, int]

    def shot(self, *, moved: float = 1.0, breath: float = 0.0) -> Pixels:
        """Return the figure on its way into the step, or in it with some breath.

        Raises:
            RuntimeError: If a file is missing.
        """
        figure = _figure(self.folder, stretch_of(self.picture))
        size = QSize(*self.size) * _FINER
        scene = Scene(self.picture, figure.best_view, moved=moved, breath=breath)
        image = figure.image(size, QRect(QPoint(), size), scene, _SAMPLES)
        if image.isNull():
            raise RuntimeError(f"nothing to see of {self.picture}")
        return _smaller(_pixels(image), _FINER)

    @property
    def before(self) -> Pixels:
        """The still of the step before."""
        return _still(self.folder / f"{picture_before(self.picture)}.webp", self.size)

    @property
    def still(self) -> Pixels:
        """The still of the step."""
        return _still(self.folder / f"{self.picture}.webp", self.size)


@lru_cache(maxsize=4)
def _still(path: Path, size: tuple[int, int]) -> Pixels:
    with Image.open(path) as image:
        whole = np.asarray(image.convert("RGBA"), np.float32) / 255
    whole[..., :3] *= whole[..., 3:]
    channels = [Image.fromarray(channel) for channel in np.moveaxis(whole, -1, 0)]
    smaller = [channel.resize(size, Image.Resampling.LANCZOS) for channel in channels]
    return np.clip(np.stack([np.asarray(channel) for channel in smaller], -1), 0, 1)


def image_of(pixels: Pixels) -> Image.Image:
    """Return pixels as a picture whose colours are not multiplied by alpha."""
    alpha = pixels[..., 3:]
    colours = np.clip(pixels[..., :3] / np.maximum(alpha, 1e-4), 0, 1)
    return Image.fromarray(np.round(np.concatenate([colours, alpha], -1) * 255).astype(np.uint8))


@cache
def _figure(folder: Path, stretch: str) -> LiveFigure:
    _application()
    return LiveFigure(str(folder), stretch)


@cache
def _application() -> QGuiApplication:
    return QGuiApplication([])


def _pixels(image: QImage) -> Pixels:
    whole = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    rows = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), -1, 4)
    return rows.astype(np.float32) / 255


def _smaller(pixels: Pixels, times: int) -> Pixels:
    """Return the means of squares of pixels."""
    height, width = pixels.shape[0] // times, pixels.shape[1] // times
    squares = pixels[: height * times, : width * times].reshape(height, times, width, times, 4)
    return np.asarray(squares.mean((1, 3)), np.float32)
