"""The user's own routines: the list, and how it is changed."""

from itertools import count

from PySide6.QtCore import QObject, Signal

from glutestretch.kit.record import replace
from glutestretch.routines import texts
from glutestretch.routines.file import RoutineStore, fresh_id, neat
from glutestretch.stretches.routine_book import RoutineBook
from glutestretch.stretches.routines import Entry, Routine


class OwnRoutines(QObject):
    """Changes the own routines in the book, and stores each change.

    Attributes:
        book: Where all routines are found.
        problems: What could not be read, a sentence each.
        unsaved: Whether the routines could not be stored as they are now.

    Signals:
        changed: One was added, changed, deleted or brought back.
        failed: A sentence on what could not be stored.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self, store: RoutineStore, book: RoutineBook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.book = book
        self.unsaved = False
        self._store = store
        self._deleted: tuple[int, Routine] | None = None
        loaded = store.load()
        self.problems = loaded.problems
        book.own = loaded.routines

    @property
    def routines(self) -> tuple[Routine, ...]:
        """The own routines, in the user's order."""
        return self.book.own

    def __getitem__(self, routine: str) -> Routine:
        """Return the own routine with this id; ``KeyError`` if there is none."""
        for own in self.routines:
            if own.id == routine:
                return own
        raise KeyError(routine)

    def add(self, entries: tuple[Entry, ...] = ()) -> str:
        """Add a routine of these entries with a title of its own; return its id."""
        taken = {own.title for own in self.routines}
        title = next(title for title in map(texts.own_title, count(1)) if title not in taken)
        added = Routine(fresh_id(), entries, title)
        self._set((*self.routines, added))
        return added.id

    def change(self, routine: Routine) -> None:
        """Put a routine in place of the one with its id."""
        routine = replace(routine, title=neat(routine.title))
        self._set(tuple(routine if own.id == routine.id else own for own in self.routines))

    def duplicate(self, routine: str) -> str:
        """Add a copy right below; return its id."""
        own = self[routine]
        copy = replace(own, id=fresh_id(), title=neat(texts.copy_title(own.title)))
        place = self.routines.index(own) + 1
        self._set((*self.routines[:place], copy, *self.routines[place:]))
        return copy.id

    def delete(self, routine: str) -> None:
        """Remove a routine from the list; ``undo_delete`` brings the last one back."""
        own = self[routine]
        self._deleted = self.routines.index(own), own
        self._set(tuple(other for other in self.routines if other is not own))

    def undo_delete(self) -> None:
        """Put the routine that was deleted last back where it was."""
        if self._deleted:
            (place, own), self._deleted = self._deleted, None
            self._set((*self.routines[:place], own, *self.routines[place:]))

    def take(self, routines: tuple[Routine, ...]) -> None:
        """Have these routines in place of those that there are."""
        self._set(routines)

    def save_again(self) -> None:
        """Try again to store the routines."""
        self.unsaved = bool(self._store.save(self.routines))

    def _set(self, routines: tuple[Routine, ...]) -> None:
        if routines == self.book.own:
            return
        self.book.own = routines
        problem = self._store.save(routines)
        self.unsaved = bool(problem)
        if problem:
            self.failed.emit(problem)
        self.changed.emit()
