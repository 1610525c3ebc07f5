"""Still images from the bundle: the current one at once, the next ones in advance."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader

MOST_STILLS = 3
FOLDER = ":/pictures"
_SMALL = QSize(720, 540)
_UNSEEN = 0.15
"""By what share a still image may be scaled before it is decoded again at the right size."""
_THUMBNAIL = QSize(168, 126)
"""Twice its size in the list, for high-density screens."""
_Wanted = tuple[str, QSize | None]
"""The path of a picture, and the size that it has to fit into, if any."""


def _decoded(path: str, room: QSize | None) -> QImage:
    """Decode a picture, scaled down to fit ``room`` if that is given."""
    reader = QImageReader(path)
    if room is not None and (share := _share(reader.size(), room)) < 1:
        reader.setScaledSize(reader.size() * share)
    return reader.read()


def _share(full: QSize, room: QSize) -> float:
    """Return the scale at which a complete picture fits into ``room``."""
    if full.isEmpty():
        return 1.0
    return min(room.width() / full.width(), room.height() / full.height())


class _Decoding(QRunnable):
    """Decodes one picture in a worker thread."""

    class Signals(QObject):
        """Needed because a QRunnable is no QObject."""

        done = Signal(str, QImage)

    def __init__(self, name: str, path: str, room: QSize | None) -> None:
        super().__init__()
        self.signals = self.Signals()
        self._name = name
        self._path = path
        self._room = room

    def run(self) -> None:
        """Decode."""
        self.signals.done.emit(self._name, _decoded(self._path, self._room))


class _Preloading(QRunnable):
    """Decodes several pictures one after another in a worker thread."""

    def __init__(self, wanted: Sequence[_Wanted]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.images: dict[str, QImage] = {}
        self._wanted = wanted

    def run(self) -> None:
        """Decode."""
        for path, room in self._wanted:
            self.images[path] = _decoded(path, room)


class Pictures(QObject):
    """Still images by name, with at most three in memory.

    Signals:
        arrived: A still image was decoded in the background; its name and the image.
    """

    arrived = Signal(str, QImage)

    def __init__(self, figure: str = "woman", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._size = _SMALL
        self._stills: OrderedDict[str, QImage] = OrderedDict()
        self._quick: set[str] = set()
        self._under_way: dict[str, _Decoding] = {}
        # Keeps each of these alive until its worker thread is done, needed or not.
        self._running: set[_Decoding] = set()
        self._preloading: _Preloading | None = None

    def preload(self, still: str, thumbnails: Iterable[str]) -> None:
        """Decode the pictures of the first screen in the background while it is built.

        Args:
            still: The name of the still image.
            thumbnails: The names of the thumbnails.
        """
        small: list[_Wanted] = [(self._thumbnail(name), _THUMBNAIL) for name in thumbnails]
        self._preloading = _Preloading([(self._path(still, small=True), None), *small])
        self._start(self._preloading)

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

    def thumbnail(self, name: str) -> QImage:
        """Return a picture's thumbnail; a null image if there is none."""
        return self._now(self._thumbnail(name), _THUMBNAIL)

    def at_rest(self, name: str) -> QImage:
        """Return a picture for another page, in the size that decodes quickly."""
        return _decoded(self._path(name, small=True), None)

    def set_size(self, size: QSize) -> None:
        """Set the size of still images on screen, in device pixels; none is decoded larger.

        Where the small version is large enough it is kept unscaled, so that it serves windows
        of every size.
        """
        before, small = self._size, self._fits_small()
        self._size = size
        if small and self._fits_small():
            return
        if not small and abs(_share(before, size) - 1) < _UNSEEN:
            self._size = before
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
        quick = self._now(self._path(name, small=True), None)
        if not quick.isNull():
            self._keep(name, quick)
            if not self._fits_small():
                self._quick.add(name)
                self.prefetch(name)
        return quick

    def prefetch(self, name: str) -> None:
        """Decode a still image in the background, so that ``still`` can return it at once."""
        if (name in self._stills and name not in self._quick) or name in self._under_way:
            return
        small = self._fits_small()
        room = None if small else self._size
        decoding = self._under_way[name] = _Decoding(name, self._path(name, small=small), room)
        decoding.setAutoDelete(False)
        self._running.add(decoding)
        decoding.signals.done.connect(self._decoded)
        self._start(decoding)

    @staticmethod
    def _start(work: QRunnable) -> None:
        workers = QThreadPool.globalInstance()
        workers.setExpiryTimeout(-1)  # otherwise each thread wakes up once more after 30 s
        workers.start(work)

    def close(self) -> None:
        """Wait for the worker threads, so that the process can end."""
        QThreadPool.globalInstance().waitForDone()

    def _now(self, path: str, room: QSize | None) -> QImage:
        """Return a preloaded picture, once, or decode it."""
        if self._preloading:
            QThreadPool.globalInstance().waitForDone()
            image = self._preloading.images.pop(path, None)
            if not self._preloading.images:
                self._preloading = None
            if image is not None:
                return image
        return _decoded(path, room)

    def _thumbnail(self, name: str) -> str:
        return f"{FOLDER}/{self._figure}/{name}-thumb.webp"

    def _path(self, name: str, *, small: bool) -> str:
        return f"{FOLDER}/{self._figure}/{name}{'-720' if small else ''}.webp"

    def _fits_small(self) -> bool:
        return _share(_SMALL, self._size) <= 1 + _UNSEEN

    def _decoded(self, name: str, image: QImage) -> None:
        [decoding] = [one for one in self._running if one.signals is self.sender()]
        self._running.remove(decoding)
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
