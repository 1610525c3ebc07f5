"""The diary: writes every fact to disk as it happens, and never raises to its caller."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from glutestretch.desktop.atomic_file import set_aside
from glutestretch.diary import texts
from glutestretch.diary.computers import this_computer
from glutestretch.diary.database import (
    is_damage,
    open_copy,
    open_in_memory,
    write_through,
)
from glutestretch.diary.events import (
    Fact,
    HoldEnded,
    Overview,
    PastPain,
    SessionSummary,
    SideHeld,
)
from glutestretch.diary.forms import Row
from glutestretch.diary.memory import NullDiary, after
from glutestretch.diary.merging import Change, apply, rows_of
from glutestretch.diary.own_file import OwnFile
from glutestretch.diary.rows import count_sessions, read_holds, read_overview, write
from glutestretch.diary.schema import (
    MIGRATIONS,
    DamagedDiaryError,
    Migration,
    MigrationError,
    NewerDiaryError,
    version,
)
from glutestretch.diary.summaries import read_last_done, read_pains, read_sessions, read_sides

__all__ = ["Diary", "DiaryStore", "NullDiary"]

_T = TypeVar("_T")


class DiaryStore(Protocol):
    """Stores facts."""

    @property
    def problem(self) -> str:
        """What the user should know, in one sentence; empty if all is well."""

    @property
    def unsaved(self) -> bool:
        """Whether there are facts in memory that could still be written."""

    def save_again(self) -> None:
        """Try again to write them."""

    def record(self, *facts: Fact) -> None:
        """Store these facts in one transaction."""

    def overview(self) -> Overview:
        """Return a summary of the past, including the latest fact."""

    def holds(self, session: str) -> tuple[HoldEnded, ...]:
        """Return the holds of a session, in order."""

    def sessions_of(self, stretch: str) -> int:
        """Return in how many sessions a stretch was held to its end; 0 if that is unknown."""

    def catch_up(self) -> bool:
        """Learn what other computers have written; return whether there was anything."""

    def rows(self) -> tuple[Row, ...]:
        """Return all that is stored, in the order in which it was recorded."""

    def change(self, change: Change) -> str:
        """Take rows out and put others in, all or nothing; return why not, or an empty text."""

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the summaries of all sessions, in the order of the clock on the wall."""

    def sides(self, since: int) -> tuple[SideHeld, ...]:
        """Return how long each side was held in sessions from a local minute on."""

    def pains(self) -> tuple[PastPain, ...]:
        """Return all pains, in the order in which this diary came to know of them."""

    def last_done(self, until: int) -> int | None:
        """Return the local minute, up to this one, of the last session that counts, or pain."""

    def close(self) -> None:
        """Close the diary."""


class Diary:
    """The diary in a SQLite file, one transaction per call of ``record``.

    What cannot be written is kept in memory, in order, and written as soon as that is possible.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        migrations: Sequence[Migration] = MIGRATIONS,
        computer: str = "",
    ) -> None:
        self._file = OwnFile(Path(path), migrations, computer or this_computer())
        self._migrations = migrations
        self._connection: sqlite3.Connection | None = None
        self._unwritten: list[tuple[Fact, ...]] = []
        self._overview = Overview()
        self._past_is_known = False
        self._given_up = False
        self._notice = ""
        self._trouble = ""
        self._write_pending()

    @property
    def _path(self) -> Path:
        return self._file.path

    @property
    def problem(self) -> str:
        """Why facts cannot be written, or what happened to the file; empty if all is well."""
        return self._trouble or self._notice

    @property
    def unsaved(self) -> bool:
        """Whether there are facts in memory that could still be written."""
        return bool(self._unwritten) and not self._given_up

    def save_again(self) -> None:
        """Try again to write the facts in memory."""
        self._write_pending()

    @property
    def unwritten(self) -> int:
        """The number of facts that are only in memory."""
        return sum(len(facts) for facts in self._unwritten)

    def record(self, *facts: Fact) -> None:
        """Write these facts in one transaction, after those that could not be written before."""
        if not facts:
            return
        self._unwritten.append(facts)
        for fact in facts:
            self._overview = after(self._overview, fact)
        self._write_pending()

    def overview(self) -> Overview:
        """Return a summary of the past, including the latest fact."""
        return self._overview

    def holds(self, session: str) -> tuple[HoldEnded, ...]:
        """Return the holds of a session, in order; those only in memory come last."""
        written: tuple[HoldEnded, ...] = ()
        if self._connection is not None:
            try:
                written = read_holds(self._connection, session)
            except (sqlite3.Error, DamagedDiaryError):
                self._trouble = texts.unreadable(self._path)
        waiting = [fact for facts in self._unwritten for fact in facts]
        return written + tuple(
            fact for fact in waiting if isinstance(fact, HoldEnded) and fact.session == session
        )

    def sessions_of(self, stretch: str) -> int:
        """Return in how many sessions a stretch was held to its end; 0 if that is unknown."""
        if self._connection is None:
            return 0
        try:
            return count_sessions(self._connection, stretch)
        except sqlite3.Error:
            return 0

    def catch_up(self) -> bool:
        """Learn what other computers have written into the folder since."""
        if self._connection is None or self._file.replaced:
            return False
        try:
            found = self._file.merge_others(self._connection)
            if found:
                self._learn_past(self._connection)
        except (sqlite3.Error, DamagedDiaryError):
            return False
        return found

    def rows(self) -> tuple[Row, ...]:
        """Return all that is stored; nothing if the diary cannot be read."""
        return self._read(lambda connection: tuple(rows_of(connection)))

    def change(self, change: Change) -> str:
        """Take rows out and put others in, all or nothing.

        Returns:
            Why it could not be done, in a sentence; empty if it is done.
        """
        self._write_pending()
        if self._connection is None or self._unwritten:
            return self.problem
        try:
            apply(self._connection, change)
            self._learn_past(self._connection)
            write_through(self._connection)
        except (sqlite3.Error, DamagedDiaryError) as error:
            return self._sentence(error)
        if not self.rows():
            self._file.remove_backups()
        return ""

    def sessions(self) -> tuple[SessionSummary, ...]:
        """Return the summaries of all sessions; none if the diary cannot be read."""
        return self._read(read_sessions)

    def sides(self, since: int) -> tuple[SideHeld, ...]:
        """Return how long each side was held from a local minute on; nothing if unreadable."""
        return self._read(partial(read_sides, since=since))

    def pains(self) -> tuple[PastPain, ...]:
        """Return all pains, in that order; none if the diary cannot be read."""
        return self._read(read_pains)

    def last_done(self, until: int) -> int | None:
        """Return the local minute, up to this one, of the last session that counts, or pain.

        Returns:
            None if there was none, or the diary cannot be read.
        """
        return next(iter(self._read(partial(read_last_done, until=until))), None)

    def _read(self, read: Callable[[sqlite3.Connection], tuple[_T, ...]]) -> tuple[_T, ...]:
        """Read from the diary, or from a copy that has what could not be written, too."""
        try:
            if self._connection is not None and not self._unwritten:
                return read(self._connection)
            with closing(self._copy()) as copy:
                for facts in self._unwritten:
                    write(copy, facts)
                return read(copy)
        except (sqlite3.Error, DamagedDiaryError):
            return ()

    def _copy(self) -> sqlite3.Connection:
        try:
            return open_copy(self._path, self._migrations)
        except (sqlite3.Error, OSError, NewerDiaryError, MigrationError):
            return open_in_memory()

    def close(self) -> None:
        """Write what is left and close the file; calling it again does nothing."""
        if self._unwritten:
            self._write_pending()
        self._given_up = True
        self._disconnect()

    def _write_pending(self) -> None:
        if self._given_up:
            return
        try:
            self._write_all()
        except NewerDiaryError:
            self._give_up(texts.newer(self._path))
        except MigrationError as error:
            words = texts.not_migrated if error.backed_up else texts.no_copy
            self._give_up(words(self._path, error.why))
        except (sqlite3.Error, OSError, DamagedDiaryError) as error:
            if is_damage(error):
                self._start_over(error)
            else:
                self._trouble = self._sentence(error)
                self._read_past_only()

    def _write_all(self) -> None:
        if self._connection is not None and self._file.replaced:
            self._file.rescue(self._connection)
            self._connection, self._past_is_known = None, False
        if self._connection is None:
            self._connection = self._file.open()
        elif version(self._connection) > len(self._migrations):
            raise NewerDiaryError  # it was migrated meanwhile
        if not self._past_is_known:
            self._learn_past(self._connection)
            self._past_is_known = True
        while self._unwritten:
            write(self._connection, self._unwritten[0])
            del self._unwritten[0]
        self._trouble = ""
        if self._overview.open_session is None:
            write_through(self._connection)

    def _learn_past(self, connection: sqlite3.Connection) -> None:
        """Read the stored past, and apply the facts that are not written yet."""
        self._overview = read_overview(connection)
        for facts in self._unwritten:
            for fact in facts:
                self._overview = after(self._overview, fact)

    def _read_past_only(self) -> None:
        """Read the past from a diary that cannot be written."""
        if self._past_is_known:
            return
        with (
            suppress(sqlite3.Error, OSError, DamagedDiaryError, NewerDiaryError, MigrationError),
            closing(open_copy(self._path, self._migrations)) as connection,
        ):
            self._learn_past(connection)

    def _start_over(self, damage: Exception) -> None:
        """Set the damaged file aside and write the unwritten facts to a new one."""
        self._disconnect()
        if not isinstance(damage, DamagedDiaryError):
            damage = DamagedDiaryError()
        if self._notice:
            self._give_up(texts.stuck(self._path, damage, None))
            return
        try:
            aside = set_aside(self._path, damage.damage)
            self._notice = texts.was_set_aside(damage, aside)
        except OSError as error:
            self._give_up(texts.stuck(self._path, damage, error))
            return
        self._write_pending()

    def _give_up(self, sentence: str) -> None:
        self._given_up = True
        self._disconnect()
        self._trouble = sentence

    def _disconnect(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _sentence(self, error: Exception) -> str:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return texts.in_use(self._path)
        if code == sqlite3.SQLITE_FULL:
            return texts.disk_full(self._path)
        return texts.unwritable(self._path, error)
