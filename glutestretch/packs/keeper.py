"""Adds packs in the background, since their pictures take a while, and changes them at once."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from glutestretch.kit.worker import in_worker
from glutestretch.packs import draft_texts, texts
from glutestretch.packs.collection import Collection, Ready
from glutestretch.packs.drafts import Drafts
from glutestretch.packs.engine.draft import PackDraft, empty, parse, write
from glutestretch.packs.engine.pack import Pack
from glutestretch.packs.files import PackError
from glutestretch.packs.writing import Writing
from glutestretch.stretches.problem import ContentError


class PackKeeper(QObject):
    """Changes the user's packs.

    Args:
        collection: The packs.
        in_use: Returns the ids of those that a session plays.
        drafts: Those that are being written.
        language: What a new pack is written in, unless its author says otherwise.

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
    _looked = Signal(object, str)

    def __init__(
        self,
        collection: Collection,
        in_use: Callable[[], frozenset[str]],
        drafts: Drafts,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._collection = collection
        self._in_use = in_use
        self._drafts = drafts
        self._language = language
        self._draft = ""
        self._discarded = ""
        self._looking = False
        self._looked.connect(self._take)
        self._ready: Ready | None = None

    @property
    def busy(self) -> bool:
        """Whether a pack is being looked at."""
        return self._looking

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs that there are now."""
        return self._collection.present.packs

    @property
    def undoable(self) -> str:
        """What can be undone, in the sentence that said it; empty if nothing can."""
        return self._discarded or self._collection.undoable

    @property
    def drafts(self) -> dict[str, PackDraft]:
        """The packs that are being written, by the names of their drafts."""
        found = {name: self._drafts.read(name) for name in self._drafts.names}
        return {name: draft for name, draft in found.items() if draft is not None}

    def write(self, name: str = "") -> Writing:
        """Begin to write a pack, or go on with its draft.

        Args:
            name: The id of an installed pack, or the name of a draft; empty for a new pack.

        Raises:
            PackError: If the installed pack cannot be read.
        """
        drafts, collection, packs = self._drafts, self._collection, self.packs
        name = name or drafts.new_name()
        own = next((pack for pack in packs if pack.id == name), None)
        draft = drafts.read(name)
        if draft is None:
            draft = parse(collection.files_of(name)) if own else empty(self._language)
        fixed = [stretch.id for stretch in own.stretches] if own else []
        ids = [pack.id for pack in packs]
        return Writing(drafts, name, draft, collection.taken(name), ids, fixed)

    def add(self, path: Path) -> None:
        """Check a pack and keep it; ``told`` follows, and before it ``changed`` if it is kept.

        If it would replace another one, ``asked`` follows in place of these.
        """
        if self.busy:
            return
        self._draft = ""
        self._begin(partial(self._collection.look_at, path), partial(texts.refused, path))

    def save(self, writing: Writing) -> None:
        """Keep a pack that was written, and its draft no longer; ``told`` follows.

        If a newer version of it was added meanwhile, ``asked`` follows in place of that.
        """
        if self.busy:
            return
        self._draft = writing.name
        self._begin(partial(self._collection.look, write(writing.pack)), draft_texts.not_saved)

    def _begin(
        self, look: Callable[[], Ready], refused: Callable[[Sequence[ContentError]], str]
    ) -> None:
        self._looking = True
        self.began.emit()
        in_worker(partial(self._look, look, refused))

    def _look(
        self, look: Callable[[], Ready], refused: Callable[[Sequence[ContentError]], str]
    ) -> None:
        """Look at one pack, in a worker thread.

        Args:
            look: Does so.
            refused: Says in a sentence what was wrong with it.
        """
        ready, sentence = None, ""
        try:
            ready = look()
        except PackError as error:
            sentence = refused(error.faults)
        self._looked.emit(ready, sentence)

    def _take(self, ready: Ready | None, sentence: str) -> None:
        self._looking = False
        if ready is None:
            self.told.emit(sentence)
        elif self._draft and not _overtaken(ready):
            self._keep(ready, draft_texts.saved(ready.pack))
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
        self._discarded = ""
        if self._draft:
            self._drafts.delete(self._draft)
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
        self._discarded = ""
        try:
            self._collection.remove(name)
        except OSError as error:
            self.told.emit(texts.unwritable(error))
        except LookupError:
            self.changed.emit()  # a command was quicker
        else:
            self.changed.emit()

    def discard(self, name: str, title: str) -> None:
        """Delete a draft, so that ``undo`` can bring it back."""
        self._collection.forget()
        self._drafts.discard(name)
        self._discarded = draft_texts.discarded(title)
        self.changed.emit()

    def undo(self) -> None:
        """Bring back what was removed last."""
        discarded, self._discarded = self._discarded, ""
        try:
            if discarded:
                self._drafts.bring_back()
            else:
                self._collection.undo()
        except OSError as error:
            self.told.emit(texts.unwritable(error))
        self.changed.emit()

    def forget(self) -> None:
        """Delete for good what was removed, unless a pack is just being looked at."""
        self._ready = None
        self._discarded = ""
        if not self.busy:
            self._collection.forget()


def _overtaken(ready: Ready) -> bool:
    return ready.comparison is not None and ready.comparison.before.version > ready.pack.version
