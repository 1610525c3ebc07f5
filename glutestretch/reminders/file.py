"""The reminders, and the state they are in, in one file."""

import json
import os
from contextlib import suppress
from math import isfinite
from pathlib import Path
from typing import Any, Protocol

from glutestretch.desktop.atomic_file import NotAFileError, read_checked, set_aside, write_atomic
from glutestretch.kit.record import Record
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.state_json import as_json, from_json
from glutestretch.reminders.texts import files as texts
from glutestretch.reminders.texts.problems import problem_words

VERSION = 2
"""Version 1 wrote an empty text for the whole routine."""


class Loaded(Record):
    """The reminders as read, with one sentence for each thing that could not be used."""

    facts: ReminderState
    problems: tuple[str, ...] = ()


class ReminderStore(Protocol):
    """Where reminders are stored between runs of the app."""

    def load(self) -> Loaded:
        """Read the reminders; what cannot be used does not affect the rest."""

    def save(self, facts: ReminderState) -> str:
        """Store the reminders; return what went wrong in a sentence, or nothing."""


class NullReminders:
    """Reminders that last as long as the app runs."""

    def __init__(self, facts: ReminderState | None = None) -> None:
        self.facts = facts or ReminderState()

    def load(self) -> Loaded:
        """Return the reminders last saved."""
        return Loaded(self.facts)

    def save(self, facts: ReminderState) -> str:
        """Remember the reminders; that cannot fail."""
        self.facts = facts
        return ""


class ReminderFile:
    """Reminders as JSON with a version number, one entry per line.

    Reminders that this version cannot use stay in the file. A file of a newer version is
    never written to. A copy of the last good state lies beside it, for when it is damaged.

    Args:
        path: The file.
        app_runs: Whether what cannot be written is kept in memory, because the app runs.
    """

    def __init__(self, path: str | os.PathLike[str], *, app_runs: bool = True) -> None:
        self._path = Path(path)
        self._app_runs = app_runs
        self._copy = self._path.with_name(f"{self._path.name}.before")
        self._unread: tuple[object, ...] = ()
        self._copied: tuple[Reminder, ...] = ()
        self._blocked = ""
        self._kept: ReminderState | None = None

    def load(self) -> Loaded:
        """Read the reminders; a file that cannot be read as a whole is set aside."""
        self._unread, self._blocked, self._kept = (), "", None
        try:
            text = read_checked(self._path)
            raw = parsed(text)
        except FileNotFoundError:
            return Loaded(ReminderState())
        except OSError as error:
            return self._refused(texts.unreadable(self._path, error))
        except NotAFileError as error:
            return self._damaged(str(error))
        except (ValueError, RecursionError):
            return self._damaged()
        if raw["version"] > VERSION:
            return self._refused(texts.newer(self._path))
        self._keep_copy(text)
        return self._read(raw)

    def _keep_copy(self, text: bytes) -> None:
        """Keep a copy beside the file; if that fails, the file is still there."""
        with suppress(OSError, ValueError):
            if self._copied_text() != text:
                write_atomic(self._copy, text.decode())

    def _copied_text(self) -> bytes | None:
        try:
            return read_checked(self._copy)
        except FileNotFoundError:
            return None
        except NotAFileError:
            set_aside(self._copy)
            return None

    def _read(self, raw: dict[str, Any]) -> Loaded:
        read = from_json(raw)
        self._unread, self._copied = read.unread, read.facts.reminders
        return Loaded(read.facts, tuple(map(problem_words, read.problems)))

    def save(self, facts: ReminderState) -> str:
        """Write the reminders at once; return what went wrong in a sentence, or nothing.

        What is in the file already is not written again.
        """
        if self._blocked:
            return self._blocked
        if facts == self._kept:
            return ""
        text = self._text(facts)
        try:
            write_atomic(self._path, text)
        except OSError as error:
            return texts.unwritable(self._path, error, app_runs=self._app_runs)
        self._kept = facts
        if facts.reminders != self._copied:
            self._copied = facts.reminders
            self._keep_copy(text.encode())
        return ""

    def _text(self, facts: ReminderState) -> str:
        plain = as_json(facts)
        reminders = [*plain["reminders"], *self._unread]
        state: dict[str, Any] = plain["state"]
        log = state.pop("log")
        head = f'"version": {VERSION}, "reminders": {_lines(reminders)}'
        return f'{{{head}, "state": {json.dumps(state)[:-1]}, "log": {_lines(log)}}}}}\n'

    def _refused(self, why: str) -> Loaded:
        self._blocked = why
        return Loaded(ReminderState(), (self._blocked,))

    def _damaged(self, what: str = "") -> Loaded:
        try:
            aside = set_aside(self._path)
        except OSError as error:
            return self._refused(texts.stuck(self._path, what, error))
        none_left = Loaded(ReminderState(), (texts.renamed(aside, what, copied=False),))
        try:
            raw = parsed(read_checked(self._copy))
        except (OSError, ValueError, RecursionError):
            return none_left
        if raw["version"] > VERSION:
            return none_left
        loaded = self._read(raw)
        self.save(loaded.facts)
        told = texts.renamed(aside, what, copied=True)
        return Loaded(loaded.facts, (told, *loaded.problems))


def parsed(content: bytes) -> dict[str, Any]:
    """Return what a file of reminders holds: an object with a version and a list of reminders.

    Raises:
        ValueError: If it is damaged; ``RecursionError`` likewise.
    """
    raw = json.loads(content, parse_float=_finite, parse_constant=_finite)
    version = raw.get("version") if isinstance(raw, dict) else None
    if type(version) is not int or version < 1 or not isinstance(raw.get("reminders"), list):
        raise ValueError(content)
    return dict(raw)


def _finite(text: str) -> float:
    """Read a number; ``ValueError`` for one that JSON could not hold when it is written again."""
    if not isfinite(number := float(text)):
        raise ValueError(text)
    return number


def _lines(entries: list[object]) -> str:
    """Write a list with one entry per line, for people to read and repair."""
    return "[" + ",".join(f"\n{json.dumps(entry)}" for entry in entries) + "\n]"
