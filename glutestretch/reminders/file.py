"""The reminders, and the state they are in, in one file."""

import json
import os
from typing import Any, Protocol

from glutestretch.desktop.versioned_file import VersionedFile, lines
from glutestretch.kit.record import Record
from glutestretch.reminders.engine.rules import Reminder
from glutestretch.reminders.engine.state import ReminderState
from glutestretch.reminders.engine.state_json import as_json, from_json
from glutestretch.reminders.texts import files as texts
from glutestretch.reminders.texts.problems import problem_words

VERSION = 3
"""Version 1 wrote an empty text for the whole routine; 2 did not know what was done."""
ENTRIES = "reminders"
"""The name of the list in the file."""


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
        self._file = VersionedFile(path, VERSION, ENTRIES, texts)
        self._app_runs = app_runs
        self._unread: tuple[object, ...] = ()
        self._copied: tuple[Reminder, ...] = ()
        self._kept: ReminderState | None = None

    def load(self) -> Loaded:
        """Read the reminders; a file that cannot be read as a whole is set aside."""
        self._unread, self._kept = (), None
        found = self._file.read()
        told = (found.problem,) if found.problem else ()
        if found.raw is None:
            return Loaded(ReminderState(), told)
        read = from_json(found.raw)
        self._unread, self._copied = read.unread, read.facts.reminders
        if found.copied:
            self.save(read.facts)
        return Loaded(read.facts, (*told, *map(problem_words, read.problems)))

    def save(self, facts: ReminderState) -> str:
        """Write the reminders at once; return what went wrong in a sentence, or nothing.

        What is in the file already is not written again.
        """
        if self._file.blocked:
            return self._file.blocked
        if facts == self._kept:
            return ""
        text = self._text(facts)
        try:
            self._file.write(text)
        except OSError as error:
            return self._file.blocked or texts.unwritable(
                self._file.path, error, app_runs=self._app_runs
            )
        self._kept = facts
        if facts.reminders != self._copied:
            self._copied = facts.reminders
            self._file.keep_copy(text.encode())
        return ""

    def _text(self, facts: ReminderState) -> str:
        plain = as_json(facts)
        reminders = [*plain["reminders"], *self._unread]
        state: dict[str, Any] = plain["state"]
        log = state.pop("log")
        head = f'"version": {VERSION}, "reminders": {lines(reminders)}'
        return f'{{{head}, "state": {json.dumps(state)[:-1]}, "log": {lines(log)}}}}}\n'
