"""Adds packs in the background, since their pictures take a while, and changes them at once."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from glutestretch.packs import texts
from glutestretch.packs.collection import Collection, Ready
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.files import PackError


class _Looking(QRunnable):
    """Looks at one pack in a worker thread."""

    class Signals(QObject):
        """Needed because a QRunnable is no QObject."""

        done = Signal(object, str)

    def __init__(self, collection: Collection, path: Path) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = self.Signals()
        self._collection = collection
        self._path = path

    def run(self) -> None:
        """Look at it."""
        ready, sentence = None, ""
        try:
            ready = self._collection.look_at(self._path)
        except PackError as error:
            sentence = texts.refused(self._path, error.faults)
        self.signals.done.emit(ready, sentence)


class PackKeeper(QObject):
    """Changes the user's packs.

    Args:
        collection: The packs.
        in_use: Returns the ids of those that a session plays.

    Signals:
        began: A pack is being looked at.
        changed: The folder of packs is another one.
        told: What became of a wish, in a sentence.
        asked: The ``Comparison`` of a pack with the installed one that it would replace, by
            ``replace``.
    """

    began = Signal()
    changed = Signal()
    told = Signal(str)
    asked = Signal(object)

    def __init__(
        self,
        collection: Collection,
        in_use: Callable[[], frozenset[str]] = frozenset,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._collection = collection
        self._in_use = in_use
        self._looking: _Looking | None = None
        self._ready: Ready | None = None

    @property
    def busy(self) -> bool:
        """Whether a pack is being looked at."""
        return self._looking is not None

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that there are now."""
        return self._collection.present.packs

    @property
    def undoable(self) -> str:
        """What can be undone, in the sentence that said it; empty if nothing can."""
        return self._collection.undoable

    def add(self, path: Path) -> None:
        """Check a pack and keep it; ``told`` follows, and before it ``changed`` if it is kept.

        If it would replace another one, ``asked`` follows in place of these.
        """
        if self.busy:
            return
        self._looking = _Looking(self._collection, path)
        self._looking.signals.done.connect(self._looked)
        self.began.emit()
        QThreadPool.globalInstance().start(self._looking)

    def _looked(self, ready: Ready | None, sentence: str) -> None:
        self._looking = None
        if ready is None:
            self.told.emit(sentence)
        elif ready.comparison is None:
            self._keep(ready, texts.added(ready.pack))
        elif ready.comparison.same:
            self.told.emit(texts.unchanged(ready.pack))
        else:
            self._ready = ready
            self.asked.emit(ready.comparison)

    def replace(self) -> None:
        """Let the pack that was asked about take the place of the installed one."""
        ready, self._ready = self._ready, None
        if ready is not None:
            self._keep(ready, texts.replaced(ready.pack))

    def _keep(self, ready: Ready, sentence: str) -> None:
        if ready.pack.id in self._in_use():
            self.told.emit(texts.in_use(ready.pack.title))
            return
        try:
            self._collection.keep(ready)
        except OSError as error:
            self.told.emit(texts.unwritable(error))
            return
        self.changed.emit()
        self.told.emit(sentence)

    def export(self, name: str, path: Path) -> None:
        """Write a pack to a zip; ``told`` follows."""
        try:
            self.told.emit(self._collection.export(name, path))
        except LookupError:
            self.changed.emit()  # a command was quicker
        except PackError as error:
            self.told.emit(texts.damaged(Path(name), error.faults))
        except OSError as error:
            self.told.emit(texts.not_exported(path, error))

    def remove(self, name: str) -> None:
        """Take a pack away, so that ``undo`` can bring it back."""
        if name in self._in_use():
            titles = {pack.id: pack.title for pack in self.packs}
            self.told.emit(texts.in_use(titles.get(name, name)))
            return
        try:
            self._collection.remove(name)
        except OSError as error:
            self.told.emit(texts.unwritable(error))
        except LookupError:
            self.changed.emit()  # a command was quicker
        else:
            self.changed.emit()

    def undo(self) -> None:
        """Bring back what was removed last."""
        try:
            self._collection.undo()
        except OSError as error:
            self.told.emit(texts.unwritable(error))
        self.changed.emit()

    def forget(self) -> None:
        """Delete for good what was removed, unless a pack is just being looked at."""
        self._ready = None
        if not self.busy:
            self._collection.forget()
