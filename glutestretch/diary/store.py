"""The diary: writes every fact to disk as it happens, and never raises to its caller."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Protocol

from glutestretch.desktop.atomic_file import set_aside
from glutestretch.diary.database import (
    is_damage,
    open_diary,
    open_to_read,
)
from glutestretch.diary.events import Fact, HoldEnded, Overview
from glutestretch.diary.memory import NullDiary, after
from glutestretch.diary.rows import read_holds, read_overview, write
from glutestretch.diary.schema import (
    MIGRATIONS,
    DamagedDiaryError,
    Migration,
    MigrationError,
    NewerDiaryError,
)

__all__ = ["Diary", "DiaryStore", "NullDiary"]


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

    def close(self) -> None:
        """Close the diary."""


_PLAIN_PROBLEMS = {
    sqlite3.SQLITE_BUSY: "Another program is using the diary {path}; what you do is remembered "
    "and saved as soon as it has finished.",
    sqlite3.SQLITE_FULL: "The disk is full, so nothing can be written to the diary {path}; what "
    "you do is remembered while the app runs and saved once there is space.",
}
_PLAIN_PROBLEMS[sqlite3.SQLITE_LOCKED] = _PLAIN_PROBLEMS[sqlite3.SQLITE_BUSY]
_UNWRITABLE = (
    "The diary {path} cannot be written ({why}); what you do is remembered while the app runs, "
    "so please check that the folder exists and that you may write to it."
)
_UNREADABLE = "A part of the diary {path} cannot be read, so not every hold is shown."
_NEWER = (
    "The diary {path} was written by a newer version of the app, so it is left as it is and "
    "nothing is written down; please update the app."
)
_NOT_MIGRATED = (
    "The diary {path} could not be made ready for this version of the app ({why}), so it is "
    "left as it is and nothing is written down until the next start."
)
_SET_ASIDE = "The diary was {what} and is kept as {aside}; a new one was started."
_STUCK = (
    "The diary {path} is {what} and could not be set aside ({why}), so nothing is written "
    "down; please move it away and start the app again."
)


class Diary:
    """The diary in a SQLite file, one transaction per call of ``record``.

    What cannot be written is kept in memory, in order, and written as soon as that is possible.
    """

    def __init__(
        self, path: str | os.PathLike[str], migrations: Sequence[Migration] = MIGRATIONS
    ) -> None:
        self._path = Path(path)
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
                self._trouble = _UNREADABLE.format(path=self._path)
        waiting = [fact for facts in self._unwritten for fact in facts]
        return written + tuple(
            fact for fact in waiting if isinstance(fact, HoldEnded) and fact.session == session
        )

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
            self._give_up(_NEWER)
        except MigrationError as error:
            self._give_up(_NOT_MIGRATED, error)
        except (sqlite3.Error, OSError, DamagedDiaryError) as error:
            if is_damage(error):
                self._start_over(error)
            else:
                self._trouble = self._sentence(error)
                self._read_past_only()

    def _write_all(self) -> None:
        if self._connection is None:
            self._connection = open_diary(self._path, self._migrations)
        if not self._past_is_known:
            self._learn_past(self._connection)
            self._past_is_known = True
        while self._unwritten:
            write(self._connection, self._unwritten[0])
            del self._unwritten[0]
        self._trouble = ""

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
            suppress(sqlite3.Error, OSError, DamagedDiaryError),
            closing(open_to_read(self._path)) as connection,
        ):
            self._learn_past(connection)

    def _start_over(self, damage: Exception) -> None:
        """Set the damaged file aside and write the unwritten facts to a new one."""
        self._disconnect()
        if not isinstance(damage, DamagedDiaryError):
            damage = DamagedDiaryError()
        if self._notice:
            self._give_up(_STUCK, what=damage.what)
            return
        try:
            aside = set_aside(self._path, damage.word)
            self._notice = _SET_ASIDE.format(what=damage.what, aside=aside)
        except OSError as error:
            self._give_up(_STUCK, error, damage.what)
            return
        self._write_pending()

    def _give_up(self, sentence: str, why: Exception | None = None, what: str = "") -> None:
        self._given_up = True
        self._disconnect()
        self._trouble = sentence.format(path=self._path, why=why or "it broke twice", what=what)

    def _disconnect(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _sentence(self, error: Exception) -> str:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        plain = _PLAIN_PROBLEMS.get(code, _UNWRITABLE)
        return plain.format(path=self._path, why=getattr(error, "strerror", None) or error)
