"""Adds packs in the background, since their pictures take a while, and removes them at once."""

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from glutestretch.packs import texts
from glutestretch.packs.collection import Collection
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.files import PackError


class _Adding(QRunnable):
    """Adds one pack in a worker thread."""

    class Signals(QObject):
        """Needed because a QRunnable is no QObject."""

        done = Signal(bool, str)

    def __init__(self, collection: Collection, path: Path) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = self.Signals()
        self._collection = collection
        self._path = path

    def run(self) -> None:
        """Add it."""
        try:
            sentence, done = texts.added(self._collection.add(self._path)), True
        except PackError as error:
            sentence, done = texts.refused(self._path, error.faults), False
        except OSError as error:
            sentence, done = texts.unwritable(error), False
        self.signals.done.emit(done, sentence)


class PackKeeper(QObject):
    """Changes the user's packs.

    Args:
        collection: The packs.

    Signals:
        began: A pack is being added.
        changed: The folder of packs is another one.
        told: What became of a wish, in a sentence.
    """

    began = Signal()
    changed = Signal()
    told = Signal(str)

    def __init__(self, collection: Collection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collection = collection
        self._adding: _Adding | None = None

    @property
    def busy(self) -> bool:
        """Whether a pack is being added."""
        return self._adding is not None

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that there are now."""
        return self._collection.present.packs

    @property
    def undoable(self) -> str:
        """What can be undone, in the sentence that said it; empty if nothing can."""
        return self._collection.undoable

    def add(self, path: Path) -> None:
        """Check a pack and keep it; ``told`` follows, and before it ``changed`` if it is kept."""
        if self.busy:
            return
        self._adding = _Adding(self._collection, path)
        self._adding.signals.done.connect(self._added)
        self.began.emit()
        QThreadPool.globalInstance().start(self._adding)

    def _added(self, done: bool, sentence: str) -> None:  # noqa: FBT001 - a slot
        self._adding = None
        if done:
            self.changed.emit()
        self.told.emit(sentence)

    def remove(self, name: str) -> None:
        """Take a pack away, so that ``undo`` can bring it back."""
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
        """Delete for good what was removed, unless a pack is just being added."""
        if not self.busy:
            self._collection.forget()
