"""Pictures out of the bundle: the still wanted now at once, the next ones beforehand."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader

MOST_STILLS = 3
FOLDER = ":/pictures"
_SMALL = QSize(720, 540)
_UNSEEN = 0.15
"""The share by which a still may be stretched or shrunk without being decoded anew."""
_THUMBNAIL = QSize(168, 126)
"""Twice the room in the list, for dense screens."""
_Wanted = tuple[str, QSize | None]
"""The path of a picture, and the room it has to fit into, if it has to."""


def _decoded(path: str, room: QSize | None) -> QImage:
    """Decode a picture, no larger than it is and than fits the room, if one is given."""
    reader = QImageReader(path)
    if room is not None and (share := _share(reader.size(), room)) < 1:
        reader.setScaledSize(reader.size() * share)
    return reader.read()


def _share(full: QSize, room: QSize) -> float:
    """Return how many times larger a picture can be shown in the room, all of it."""
    if full.isEmpty():
        return 1.0
    return min(room.width() / full.width(), room.height() / full.height())


class _Decoding(QRunnable):
    """Decodes one picture in a worker thread; decoding leaves the interface free."""

    class Signals(QObject):
        """A runnable cannot have signals of its own."""

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


class _Foreseeing(QRunnable):
    """Decodes several pictures in a worker thread, one after another."""

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
    """Stills by name, at most three decoded at once.

    Signals:
        arrived: Name and image of a still that was decoded in the background.
    """

    arrived = Signal(str, QImage)

    def __init__(self, figure: str = "woman", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._size = _SMALL
        self._stills: OrderedDict[str, QImage] = OrderedDict()
        self._quick: set[str] = set()
        self._under_way: dict[str, _Decoding] = {}
        # A worker thread runs each of these, wanted or not; none may go before it is done.
        self._running: set[_Decoding] = set()
        self._foreseeing: _Foreseeing | None = None

    def foresee(self, still: str, thumbnails: Iterable[str]) -> None:
        """Decode in the background what the first screen will ask for, while it is made."""
        small: list[_Wanted] = [(self._thumbnail(name), _THUMBNAIL) for name in thumbnails]
        self._foreseeing = _Foreseeing([(self._path(still, small=True), None), *small])
        self._start(self._foreseeing)

    @property
    def figure(self) -> str:
        """Who is shown."""
        return self._figure

    def set_figure(self, figure: str) -> None:
        """Show another figure from now on."""
        self._figure = figure
        self._stills.clear()
        self._quick.clear()
        self._under_way.clear()

    def thumbnail(self, name: str) -> QImage:
        """Return a picture's small form; a null image where there is none."""
        return self._now(self._thumbnail(name), _THUMBNAIL)

    def at_rest(self, name: str) -> QImage:
        """Return a picture for a page of its own, in the form that is quickly decoded."""
        return _decoded(self._path(name, small=True), None)

    def set_size(self, size: QSize) -> None:
        """Say how large stills are shown, in device pixels; they are decoded no larger.

        Where the quick form is large enough it is kept whole, for windows of every size.
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
        """Return a still at once: decoded beforehand, or now in a form that is quickly decoded.

        Where the quick form is smaller than what is shown, the full one follows by ``arrived``.
        A null image means that there is no such picture.
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
        """Decode a still in the background, so that ``still`` has it at once."""
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
        workers.setExpiryTimeout(-1)  # else each thread wakes once more after half a minute
        workers.start(work)

    def close(self) -> None:
        """Wait for what is under way, so that the process can end."""
        QThreadPool.globalInstance().waitForDone()

    def _now(self, path: str, room: QSize | None) -> QImage:
        """Return a picture that was foreseen, once, or decode it."""
        if self._foreseeing:
            QThreadPool.globalInstance().waitForDone()
            image = self._foreseeing.images.pop(path, None)
            if not self._foreseeing.images:
                self._foreseeing = None
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
