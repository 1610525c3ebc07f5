"""The diary as a whole in the user's hands: taken along, brought back, and deleted, with undo."""

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from glutestretch.archive import texts
from glutestretch.archive.engine.days import of_day, sessions_by_day
from glutestretch.archive.files import ArchiveError, read_import, write_export
from glutestretch.desktop.clock import Clock
from glutestretch.diary.forms import Row, sound
from glutestretch.diary.merging import Change, difference
from glutestretch.diary.store import DiaryStore
from glutestretch.kit.translation import tr


def _nothing() -> None:
    """Do nothing."""


class Archive:
    """Exports, imports and deletes, and undoes the last change.

    What does something returns a sentence that says what, or raises an ``ArchiveError`` with one
    that says why nothing was done.

    Args:
        diary: Where facts are kept.
        clock: Where time comes from.

    Attributes:
        changed: Called whenever the past is another one.
        running: Tells whether a session runs, which nothing is deleted from.
        day_begins: Tells the hour at which a day begins.
        undoable: What can be undone, in the sentence that said it; empty if nothing can.
    """

    def __init__(self, diary: DiaryStore, clock: Clock) -> None:
        self._diary = diary
        self._clock = clock
        self._last = Change()
        self.changed: Callable[[], object] = _nothing
        self.running: Callable[[], bool] = bool
        self.day_begins: Callable[[], int] = int
        self.undoable = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing in the diary at all."""
        return not self._diary.rows()

    @property
    def days(self) -> dict[date, int]:
        """The days on which something was done, in order, with the number of sessions."""
        return sessions_by_day(self._diary.rows(), self.day_begins())

    def entries(self) -> tuple[Row, ...]:
        """Return everything that can be exported."""
        return exported(self._diary.rows())

    def export(self, path: Path) -> str:
        """Write everything to a file: as JSON or as a table."""
        write_export(path, self.entries(), self._clock.now())
        return texts.exported(path)

    def import_file(self, path: Path) -> str:
        """Add what a file knows and the diary does not."""
        change = difference(self._diary.rows(), read_import(path))
        if not change.added:
            return texts.nothing_new(path)
        sessions = sum(row.table == "sessions" for row in change.added)
        return self._do(change, texts.imported(sessions, len(change.added)))

    def delete_day(self, day: date) -> str:
        """Delete the sessions and pains of a day.

        What is left out of the routine, and how the questions about health were answered, stays.
        """
        rows = of_day(self._diary.rows(), day, self.day_begins())
        if not rows:
            raise ArchiveError(texts.empty_day(day))
        return self._delete(rows, texts.day_deleted(day))

    def delete_all(self) -> str:
        """Delete everything."""
        rows = self._diary.rows()
        if not rows:
            raise ArchiveError(texts.empty())
        return self._delete(rows, texts.all_deleted())

    def undo(self) -> str:
        """Undo the last import or deletion."""
        self._do(self._last.undone, "")
        return tr("Your diary is as it was before.")

    def _delete(self, rows: tuple[Row, ...], sentence: str) -> str:
        if self.running():
            raise ArchiveError(tr("A session is running; please end it first."))
        return self._do(Change(removed=rows), sentence)

    def _do(self, change: Change, sentence: str) -> str:
        if problem := self._diary.change(change):
            raise ArchiveError(problem)
        self._last, self.undoable = change, sentence
        self.changed()
        return sentence


def exported(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return what of the diary can be exported: all that the app itself has written.

    Raises:
        ArchiveError: If there is nothing.
    """
    found = tuple(row for one in rows if (row := sound(one)))
    if not found:
        raise ArchiveError(texts.empty())
    return found
