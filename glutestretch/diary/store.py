"""The diary: every fact on the disk as it happens, and no exception to the caller, ever."""

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
    """Where facts are kept."""

    @property
    def problem(self) -> str:
        """What the user should know in one sentence, or nothing."""

    @property
    def unsaved(self) -> bool:
        """Whether facts are in mind only that may yet be written."""

    def save_again(self) -> None:
        """Try to write them."""

    def record(self, *facts: Fact) -> None:
        """Keep these facts, all in one step."""

    def overview(self) -> Overview:
        """Return what the first screen needs of the past, the latest fact included."""

    def holds(self, session: str) -> tuple[HoldEnded, ...]:
        """Return the holds of a session, in order."""

    def close(self) -> None:
        """Put the diary away."""


_PLAIN_PROBLEMS = {
    sqlite3.SQLITE_BUSY: "Another program is using the diary {path}; what you do is remembered "
    "and written down as soon as it lets go.",
    sqlite3.SQLITE_FULL: "The disk is full, so nothing can be written to the diary {path}; what "
    "you do is remembered while the app runs and written down once there is room.",
}
_PLAIN_PROBLEMS[sqlite3.SQLITE_LOCKED] = _PLAIN_PROBLEMS[sqlite3.SQLITE_BUSY]
_UNWRITABLE = (
    "The diary {path} cannot be written ({why}); what you do is remembered while the app runs, "
    "so please see that the folder is there and that you may write to it."
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
_SET_ASIDE = "The diary was {what} and is kept as {aside}; a new one was begun."
_STUCK = (
    "The diary {path} is {what} and could not be put aside ({why}), so nothing is written "
    "down; please move it away and start the app again."
)


class Diary:
    """The diary in a SQLite file, one transaction a fact.

    What cannot be written now is kept in order and written with the next success.
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
        self._write_down()

    @property
    def problem(self) -> str:
        """What keeps facts from being written now, or what happened to the file, or nothing."""
        return self._trouble or self._notice

    @property
    def unsaved(self) -> bool:
        """Whether facts are in mind only that may yet be written."""
        return bool(self._unwritten) and not self._given_up

    def save_again(self) -> None:
        """Try to write what could not be written before."""
        self._write_down()

    @property
    def unwritten(self) -> int:
        """How many facts are kept in mind only."""
        return sum(len(facts) for facts in self._unwritten)

    def record(self, *facts: Fact) -> None:
        """Write these facts down in one transaction, with all that could not be before."""
        if not facts:
            return
        self._unwritten.append(facts)
        for fact in facts:
            self._overview = after(self._overview, fact)
        self._write_down()

    def overview(self) -> Overview:
        """Return what the first screen needs of the past, the latest fact included."""
        return self._overview

    def holds(self, session: str) -> tuple[HoldEnded, ...]:
        """Return the holds of a session, in order; those in mind only come last."""
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
        """Write what is left and close the file; harmless when done twice."""
        if self._unwritten:
            self._write_down()
        self._given_up = True
        self._let_go()

    def _write_down(self) -> None:
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
                self._begin_anew(error)
            else:
                self._trouble = self._sentence(error)
                self._look_back()

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
        """Take over what is written; what is not written yet came after it."""
        self._overview = read_overview(connection)
        for facts in self._unwritten:
            for fact in facts:
                self._overview = after(self._overview, fact)

    def _look_back(self) -> None:
        """Learn the past from a diary that can be read but not written."""
        if self._past_is_known:
            return
        with (
            suppress(sqlite3.Error, OSError, DamagedDiaryError),
            closing(open_to_read(self._path)) as connection,
        ):
            self._learn_past(connection)

    def _begin_anew(self, damage: Exception) -> None:
        """Put the damaged file aside and write what is still unwritten to a new one."""
        self._let_go()
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
        self._write_down()

    def _give_up(self, sentence: str, why: Exception | None = None, what: str = "") -> None:
        self._given_up = True
        self._let_go()
        self._trouble = sentence.format(path=self._path, why=why or "it broke twice", what=what)

    def _let_go(self) -> None:
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _sentence(self, error: Exception) -> str:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        plain = _PLAIN_PROBLEMS.get(code, _UNWRITABLE)
        return plain.format(path=self._path, why=getattr(error, "strerror", None) or error)
