"""A pack while it is written in a window: undo, what is wrong with it, and its draft on disk."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from glutestretch.kit.history import History
from glutestretch.kit.record import replace
from glutestretch.packs import draft_texts
from glutestretch.packs.drafts import Drafts
from glutestretch.packs.engine import draft as engine
from glutestretch.packs.engine.draft import PackDraft
from glutestretch.packs.engine.draft_faults import Fault, faults
from glutestretch.packs.engine.entries import STRETCHES
from glutestretch.packs.engine.stretch_faults import parsed
from glutestretch.packs.engine.toml_tables import tables
from glutestretch.stretches.catalogue import OF_LEFT, Stretch
from glutestretch.stretches.routines import BUILT_IN

_PAUSE_MS = 1000
"""How long after a change the draft is written, so that not every letter is."""


class Writing(QObject):
    """A pack that is being written.

    Args:
        drafts: Where its draft is kept.
        name: The name of the draft: the id of the installed pack, or a number.
        pack: What is in it so far.
        taken: The ids of stretches that there are elsewhere.
        packs: The ids of the installed packs.
        fixed: The ids of its stretches that are installed, and so stay.

    Signals:
        changed: The pack, or what is wrong with it, is another one.
        failed: The draft cannot be kept; a sentence that says why.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        drafts: Drafts,
        name: str,
        pack: PackDraft,
        taken: Iterable[str] = (),
        packs: Iterable[str] = (),
        fixed: Iterable[str] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._drafts = drafts
        self._taken = frozenset(taken)
        self._packs = frozenset(packs)
        self._fixed = frozenset(fixed)
        self._history = History(pack)
        self._kept = pack
        self._failed = False
        self.faults: tuple[Fault, ...] = ()
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        self._check()

    @property
    def pack(self) -> PackDraft:
        """The pack as it is now."""
        return self._history.now

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return self._history.can_redo

    def faults_of(self, stretch: int | None, step: int | None = None) -> dict[str, str]:
        """Return by field what is wrong with a part, in sentences; each field's first."""
        found: dict[str, str] = {}
        for fault in self.faults:
            if (fault.stretch, fault.step) == (stretch, step):
                found.setdefault(fault.field, draft_texts.fault_words(fault))
        return found

    def count_of(self, stretch: int, step: int | None = None) -> int:
        """Return how much is wrong with a stretch, or with one step of it."""
        return sum(
            one.stretch == stretch and (step is None or one.step == step) for one in self.faults
        )

    def previewed(self, place: int) -> Stretch | None:
        """Return a stretch as a session would have it; None while its texts are no stretch."""
        stretch = self.pack.stretches[place]
        files = engine.write(replace(self.pack, stretches=(stretch,)))
        raw = tables("", files[f"{STRETCHES}{stretch.id}.toml"])
        found, _ = parsed(f"{stretch.id}.toml", raw)
        if found is None:
            return None
        names = self.pictures(place)
        left = frozenset(name for name in found.pictures if name + OF_LEFT in names)
        return replace(found, drawn_left=left)

    def pictures(self, place: int) -> dict[str, bytes]:
        """Return the pictures of a stretch by their names."""
        return dict(engine.pictures_of(self.pack.stretches[place]))

    # --- changes

    def take(self, pack: PackDraft, doing: str = "") -> None:
        """Let the pack be this one.

        Args:
            pack: What is in it from now on.
            doing: What this is a part of, such as one drag; empty for a change of its own.
        """
        self._become(self._history.turned(pack, doing))

    def undo(self) -> None:
        """Take the last change back."""
        self._become(self._history.undone())

    def redo(self) -> None:
        """Make the change again that was undone last."""
        self._become(self._history.redone())

    def settle(self) -> None:
        """Let the next change be one of its own."""
        self._history = self._history.settled()

    def set_field(self, name: str, value: object) -> None:
        """Let the pack say something else of itself; a new one gets its id from its title."""
        pack = engine.with_field(self.pack, name, value)
        if name == "title" and self.name.isdecimal():
            named = engine.identifier(str(value or ""), self._packs, "pack")
            pack = engine.with_field(pack, "id", named)
        self.take(pack, name)

    def add_stretch(self) -> None:
        """Add a stretch at the end."""
        self.take(engine.stretch_added(self.pack, "", self._known))

    def set_stretch_field(self, place: int, name: str, value: object) -> None:
        """Let a stretch say something else; a new one gets its id from its name."""
        stretch = engine.stretch_field(self.pack.stretches[place], name, value)
        if name == "name" and stretch.id not in self._fixed:
            others = {one.id for n, one in enumerate(self.pack.stretches) if n != place}
            known = {*self._known, *others}
            named = engine.identifier(str(value or ""), known, "stretch")
            stretch = replace(stretch, fields={**stretch.fields, "id": named})
        self.take(engine.with_stretch(self.pack, place, stretch), f"{name} {place}")

    @property
    def _known(self) -> Collection[str]:
        return {*self._taken, *BUILT_IN}

    def _become(self, history: History[PackDraft]) -> None:
        if history == self._history:
            return
        before, self._history = self.pack, history
        if self.pack != before:
            self._check()
            self._timer.start()
        self.changed.emit()

    def _check(self) -> None:
        self.faults = faults(self.pack, self._taken)

    def keep(self) -> None:
        """Write the draft, if anything was changed since."""
        self._timer.stop()
        if self.pack == self._kept:
            return
        try:
            self._drafts.keep(self.name, self.pack)
        except OSError as error:
            if not self._failed:
                self._failed = True
                self.failed.emit(draft_texts.unwritable(error))
        else:
            self._kept, self._failed = self.pack, False
