"""Still images from the bundle: the current one at once, the next ones in advance."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from PySide6 import QtCore
from PySide6.QtCore import QObject, QResource, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader

from glutestretch.kit.worker import in_worker
from glutestretch.pictures.decoded import DecodedPictures, decode

MOST_STILLS = 3
FOLDER = ":/pictures"
SECOND = QSize(300, 225)
"""The largest size at which a second view is shown, in logical pixels."""
_SMALL = QSize(720, 540)
_UNSEEN = 0.15
"""By what share a still image may be scaled before it is decoded again at the right size."""


def _scaled(path: str, room: QSize | None) -> QImage:
    """Decode a picture, scaled down to fit ``room`` if that is given."""
    if room is None:
        return decode(path)
    reader = QImageReader(path)
    if (share := _share(reader.size(), room)) < 1:
        reader.setScaledSize(reader.size() * share)
    return reader.read()


def _share(full: QSize, room: QSize) -> float:
    """Return the scale at which a complete picture fits into ``room``."""
    if full.isEmpty():
        return 1.0
    return min(room.width() / full.width(), room.height() / full.height())


def small_picture(figure: str, name: str) -> QImage:
    """Return a picture of "woman" or "man", in the size that decodes quickly."""
    return decode(f"{FOLDER}/{figure}/{name}-720.webp")


class _Decoding:
    """Decodes one picture, and hands it over together with itself."""

    def __init__(
        self,
        name: str,
        path: str,
        room: QSize | None,
        done: Callable[["_Decoding", QImage], None],
    ) -> None:
        self.name = name
        self._path = path
        self._room = room
        self._done = done

    def run(self) -> None:
        """Decode."""
        self._done(self, _scaled(self._path, self._room))


class _Preloading:
    """Decodes several pictures one after another."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.images: dict[str, QImage] = {}
        self._paths = paths

    def run(self) -> None:
        """Decode."""
        for path in self._paths:
            self.images[path] = decode(path)


class Pictures(QObject):
    """Still images by name, with at most three in memory.

    Args:
        figure: "woman" or "man".
        parent: The Qt parent.
        kept: Decoded pictures of earlier starts.

    Signals:
        arrived: A still image was decoded in the background; its name and the image.
    """

    arrived = Signal(str, QImage)
    _done = Signal(object, QImage)

    def __init__(
        self,
        figure: str = "woman",
        parent: QObject | None = None,
        kept: DecodedPictures | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept or DecodedPictures()
        self._figure = figure
        self._elsewhere: Mapping[str, str] = {}
        self._size = _SMALL
        self._fits_small = True
        self._stills: OrderedDict[str, QImage] = OrderedDict()
        self._quick: set[str] = set()
        self._under_way: dict[str, _Decoding] = {}
        self._preloading: _Preloading | None = None
        self._done.connect(self._decoded)

    def preload(self, still: str, thumbnails: Iterable[str]) -> None:
        """Decode the pictures of the first screen in the background while it is built.

        Those that an earlier start has kept are read when they are asked for.

        Args:
            still: The name of the still image.
            thumbnails: The names of the thumbnails.
        """
        wanted = [self._path(still, small=True), *map(self._thumbnail, thumbnails)]
        if missing := [path for path in wanted if not self._kept.has(path)]:
            self._preloading = _Preloading(missing)
            in_worker(self._preloading.run)

    def keep(
        self, stills: Iterable[str], thumbnails: Iterable[str], seconds: Iterable[str] = ()
    ) -> None:
        """Keep the decoded pictures of the first screen for the next start, in the background.

        Args:
            stills: The names of still images.
            thumbnails: The names of the thumbnails.
            seconds: The names of pictures whose second views, if there are any, are kept.
        """
        wanted = [self._path(name, small=True) for name in stills]
        wanted += map(self._thumbnail, thumbnails)
        wanted += map(self._second, seconds)
        wanted = [path for path in wanted if path.startswith(FOLDER)]
        if not all(map(self._kept.has, wanted)):
            in_worker(partial(self._kept.keep, wanted))

    @property
    def figure(self) -> str:
        """The figure in use, "woman" or "man"."""
        return self._figure

    def set_figure(self, figure: str) -> None:
        """Use another figure from now on."""
        self._figure = figure
        self._stills.clear()
        self._quick.clear()
        self._under_way.clear()

    def show_also(self, elsewhere: Mapping[str, str]) -> None:
        """Show these pictures, too: by name, the folder that its three sizes lie in."""
        self._elsewhere = elsewhere
        self._stills.clear()
        self._quick.clear()
        self._under_way.clear()

    def thumbnail(self, name: str) -> QImage:
        """Return a picture's thumbnail; a null image if there is none."""
        return self._now(self._thumbnail(name))

    def second_view(self, name: str, ratio: float) -> QImage:
        """Return the small picture of a step from another side; a null image if there is none.

        Args:
            name: The name of the step's picture.
            ratio: How many device pixels a logical one has.
        """
        path = self._second(name)
        image = self._now(path) if path else QImage()
        if (share := _share(image.size(), SECOND * ratio)) < 1:
            shape = QtCore.Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = QtCore.Qt.TransformationMode.SmoothTransformation
            return image.scaled(image.size() * share, shape, smooth)
        return image

    def at_rest(self, name: str) -> QImage:
        """Return a picture for another page, in the size that decodes quickly."""
        return decode(self._path(name, small=True))

    def set_size(self, size: QSize) -> None:
        """Set the size of still images on screen, in device pixels; none is decoded larger.

        Where the small version is large enough it is kept unscaled, so that it serves windows
        of every size.
        """
        before, small = self._size, self._fits_small
        self._size = size
        self._fits_small = _share(_SMALL, size) <= 1 + _UNSEEN
        if small and self._fits_small:
            return
        if not small and abs(_share(before, size) - 1) < _UNSEEN:
            self._size, self._fits_small = before, small
            return
        self._stills.clear()
        self._quick.clear()
        self._under_way.clear()

    def still(self, name: str) -> QImage:
        """Return a still image at once: decoded in advance, or now from the small version.

        If the small version is smaller than the size on screen, the full one follows through
        ``arrived``. A null image means that there is no such picture.
        """
        if name in self._stills:
            self._stills.move_to_end(name)
            return self._stills[name]
        quick = self._now(self._path(name, small=True))
        if not quick.isNull():
            self._keep(name, quick)
            if not self._fits_small:
                self._quick.add(name)
                self.prefetch(name)
        return quick

    def prefetch(self, name: str) -> None:
        """Decode a still image in the background, so that ``still`` can return it at once.

        One that an earlier start has kept can be read at once anyway.
        """
        if (name in self._stills and name not in self._quick) or name in self._under_way:
            return
        small = self._fits_small
        path = self._path(name, small=small)
        if small and self._kept.has(path):
            return
        room = None if small else self._size
        decoding = self._under_way[name] = _Decoding(name, path, room, self._done.emit)
        in_worker(decoding.run)

    def let_go(self, name: str) -> bool:
        """Forget a still image that is had again at once; return whether it is."""
        kept = self._fits_small and self._kept.has(self._path(name, small=True))
        if kept:
            self._stills.pop(name, None)
        return kept

    def close(self) -> None:
        """Wait for the worker threads, so that the process can end."""
        QThreadPool.globalInstance().waitForDone()

    def _now(self, path: str) -> QImage:
        """Return a picture as it was kept, or preloaded, once, or decode it."""
        if self._kept.has(path) and not (image := self._kept.read(path)).isNull():
            return image
        if self._preloading:
            QThreadPool.globalInstance().waitForDone()
            image = self._preloading.images.pop(path, QImage())
            if not self._preloading.images:
                self._preloading = None
            if not image.isNull():
                return image
        return decode(path)

    def _thumbnail(self, name: str) -> str:
        return f"{self._folder(name)}/{name}-thumb.webp"

    def _second(self, name: str) -> str:
        """Return the path of a picture's second view; empty if there is none."""
        path = f"{FOLDER}/{self._figure}/{name}-second.webp"
        return path if QResource(path).isValid() else ""

    def _path(self, name: str, *, small: bool) -> str:
        own = name not in self._elsewhere
        folder = f"{FOLDER}/{self._figure}" if own else self._elsewhere[name]
        return f"{folder}/{name}{'-720' if small else ''}.webp"

    def _folder(self, name: str) -> str:
        return self._elsewhere.get(name) or f"{FOLDER}/{self._figure}"

    def _decoded(self, decoding: _Decoding, image: QImage) -> None:
        name = decoding.name
        if self._under_way.get(name) is decoding:
            del self._under_way[name]
            self._quick.discard(name)
            if not image.isNull():
                self._keep(name, image)
                self.arrived.emit(name, image)

    def _keep(self, name: str, image: QImage) -> None:
        self._stills[name] = image
        while len(self._stills) > MOST_STILLS:
            self._stills.popitem(last=False)
