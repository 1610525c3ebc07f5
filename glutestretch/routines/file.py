"""The user's own routines in a file."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from glutestretch.desktop.atomic_file import read_checked
from glutestretch.desktop.versioned_file import VersionedFile, lines, parsed
from glutestretch.diary.forms import clean
from glutestretch.kit.problem import Problem
from glutestretch.kit.record import Record, replace
from glutestretch.routines import texts
from glutestretch.stretches.routines import Routine, as_json, from_json

VERSION = 2
ENTRIES = "routines"
"""The name of the list in the file."""
PREFIX = "own-"
"""How the id of an own routine begins, so that it is never one of the app or of a stretch."""
MOST_LETTERS = 60
"""The longest title."""
_ID_BYTES = 4


class Loaded(Record):
    """The routines as read, with one sentence for each thing that could not be used."""

    routines: tuple[Routine, ...] = ()
    problems: tuple[str, ...] = ()


class RoutineStore(Protocol):
    """Where own routines are stored between runs of the app."""

    def load(self) -> Loaded:
        """Read the routines; what cannot be used does not affect the rest."""

    def save(self, routines: tuple[Routine, ...]) -> str:
        """Store the routines; return what went wrong in a sentence, or nothing."""


class RoutineFile:
    """Routines as JSON with a version number, one per line.

    Routines that this version cannot use stay in the file. A file of a newer version is never
    written to. A copy of the last good content lies beside it, for when it is damaged.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._file = VersionedFile(path, VERSION, ENTRIES, texts)
        self._unread: tuple[object, ...] = ()

    def load(self) -> Loaded:
        """Read the routines; a file that cannot be read as a whole is set aside."""
        self._unread = ()
        content = self._file.read()
        told = (content.problem,) if content.problem else ()
        if content.raw is None:
            return Loaded((), told)
        found, self._unread, problems = _read(content.raw[ENTRIES])
        if content.copied:
            self.save(found)
        return Loaded(found, (*told, *problems))

    def save(self, routines: tuple[Routine, ...]) -> str:
        """Write the routines at once; return what went wrong in a sentence, or nothing."""
        if self._file.blocked:
            return self._file.blocked
        entries = [*map(as_json, routines), *self._unread]
        text = f'{{"version": {VERSION}, "{ENTRIES}": {lines(entries)}}}\n'
        try:
            self._file.write(text)
        except OSError as error:
            return self._file.blocked or texts.unwritable(self._file.path, error)
        self._file.keep_copy(text.encode())
        return ""


def stored(path: str) -> tuple[Routine, ...]:
    """Return what is in the file without changing it; nothing where it cannot be read."""
    try:
        raw = parsed(read_checked(Path(path)), ENTRIES)
    except (OSError, ValueError, RecursionError):
        return ()
    return _read(raw[ENTRIES])[0] if raw["version"] <= VERSION else ()


def _read(
    entries: Iterable[object],
) -> tuple[tuple[Routine, ...], tuple[object, ...], tuple[str, ...]]:
    """Return the routines, what cannot be read, and why in a sentence each."""
    found: dict[str, Routine] = {}
    unread: list[object] = []
    problems: list[str] = []
    for number, raw in enumerate(entries, 1):
        try:
            routine = _routine(raw, found)
        except Problem as problem:
            unread.append(raw)
            problems.append(texts.unusable(number, problem))
        else:
            found[routine.id] = routine
    return tuple(found.values()), tuple(unread), tuple(problems)


def _routine(raw: object, before: Iterable[str]) -> Routine:
    routine = from_json(raw)
    if not routine.id.startswith(PREFIX) or not routine.id.isprintable():
        raise Problem("not_own", id=routine.id)
    if routine.id in before:
        raise Problem("same_id", id=routine.id)
    return replace(routine, title=neat(routine.title))


def neat(title: str) -> str:
    """Return a title as it is kept: on one line, not too long, nothing in it that is not seen."""
    return " ".join(clean(title).split())[:MOST_LETTERS].rstrip()


def fresh_id() -> str:
    """Return an id that no routine ever had, so that nothing names a deleted one by mistake."""
    return f"{PREFIX}{os.urandom(_ID_BYTES).hex()}"
