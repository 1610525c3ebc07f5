"""Animations from the bundle: clips are decoded frame by frame, loops all at once.

A clip is the movement into a pose; only the frame on screen is decoded. A loop plays back and
forth while the pose is held; its few small frames are decoded in a worker thread.
"""

from collections.abc import Callable

from PySide6.QtCore import QFile, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from glutestretch.kit.record import Record
from glutestretch.kit.worker import in_worker
from glutestretch.pictures.anchors import Box, place_of
from glutestretch.pictures.stills import FOLDER


class Frames(Record):
    """Frames, no larger than on screen, and their position in the picture on screen.

    Attributes:
        images: The frames, in order.
        box: The position, in device pixels of the picture.
    """

    images: tuple[QImage, ...]
    box: QRect


def shown_box(share: Box, shown: QSize) -> QRect:
    """Return the pixels of a picture of size ``shown`` for a box given as shares of it."""
    left, top, right, bottom = share
    corner = round(left * shown.width()), round(top * shown.height())
    size = round(right * shown.width()) - corner[0], round(bottom * shown.height()) - corner[1]
    return QRect(*corner, *size)


def _scaled(image: QImage, box: QRect) -> QImage:
    """Scale a frame down to its size on screen; a smaller one is enlarged when painted.

    It is premultiplied: Qt paints other pictures in parts, for which it wakes several threads.
    """
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    if image.width() <= box.width():
        return image
    return image.scaled(
        box.size(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


class Clip:
    """A movement that is decoded while it plays, one frame at a time."""

    def __init__(self, path: str, box: Box) -> None:
        self._reader = QImageReader(path)
        self._box = box

    @property
    def frame_seconds(self) -> float:
        """How long each frame is shown, in seconds."""
        return max(self._reader.nextImageDelay(), 20) / 1000

    def next(self, shown: QSize) -> Frames | None:
        """Return the next frame for a picture shown at this size; None at the end."""
        image = self._reader.read()
        if image.isNull():
            return None
        box = shown_box(self._box, shown)
        return Frames((_scaled(image, box),), box)


class _Decoding:
    """Decodes a complete loop at its size on screen, and hands it over together with itself."""

    def __init__(self, path: str, box: QRect, done: Callable[["_Decoding", Frames], None]) -> None:
        self._path = path
        self._box = box
        self._done = done

    def run(self) -> None:
        """Decode."""
        reader, images = QImageReader(self._path), []
        while not (image := reader.read()).isNull():
            images.append(_scaled(image, self._box))
        self._done(self, Frames(tuple(images), self._box))


class Clips(QObject):
    """Clips and loops, by the name of their picture.

    Signals:
        loop_arrived: The loop requested last has been decoded; its ``Frames``.
    """

    loop_arrived = Signal(object)
    _done = Signal(object, object)

    def __init__(self, figure: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._wanted: _Decoding | None = None
        self._done.connect(self._decoded)

    def set_figure(self, figure: str) -> None:
        """Use another figure from now on."""
        self._figure = figure

    def has_clip(self, name: str) -> bool:
        """Return whether there is a movement into this picture."""
        return QFile.exists(self._path(name, "clip"))

    def clip(self, name: str) -> Clip | None:
        """Open the movement into a picture; None if there is none."""
        box = place_of(self._figure, f"{name}-clip").box
        return Clip(self._path(name, "clip"), box) if self.has_clip(name) and box else None

    def ask_for_loop(self, name: str, shown: QSize) -> None:
        """Start decoding the loop of a hold, if there is one; ``loop_arrived`` follows.

        Args:
            name: The picture's name.
            shown: The picture's size on screen, in device pixels.
        """
        self.forget_loop()
        box = place_of(self._figure, f"{name}-loop").box
        if box is None or not QFile.exists(self._path(name, "loop")):
            return
        path = self._path(name, "loop")
        self._wanted = _Decoding(path, shown_box(box, shown), self._done.emit)
        in_worker(self._wanted.run)

    def forget_loop(self) -> None:
        """Discard a loop that is still being decoded."""
        self._wanted = None

    def _path(self, name: str, kind: str) -> str:
        return f"{FOLDER}/{self._figure}/{name}-{kind}.webp"

    def _decoded(self, decoding: _Decoding, frames: Frames) -> None:
        if decoding is self._wanted:
            self._wanted = None
            self.loop_arrived.emit(frames)
