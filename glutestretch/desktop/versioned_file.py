"""A JSON object with a version number in a file, and a copy of its last good content beside it."""

import json
import os
from contextlib import suppress
from math import isfinite
from pathlib import Path
from typing import Any, Protocol

from glutestretch.desktop.atomic_file import (
    NotAFileError,
    read_checked,
    set_aside,
    state_of,
    write_atomic,
)
from glutestretch.kit.record import Record


class Sentences(Protocol):
    """What can be wrong with such a file, in the words of the feature that it belongs to."""

    def unreadable(self, path: Path, error: OSError) -> str:
        """Return that the file cannot be read, so that it stays as it is."""

    def newer(self, path: Path) -> str:
        """Return that a newer version wrote the file, so that it stays as it is."""

    def stuck(self, path: Path, what: str, error: OSError) -> str:
        """Return that the file is useless but stays; ``what`` is in its place, if not a file."""

    def renamed(self, aside: Path, what: str, *, copied: bool) -> str:
        """Return that the useless file has another name now, and whether a copy was read."""


class Content(Record):
    """What such a file holds.

    Attributes:
        raw: The object; None if there is none that can be used.
        problem: What was wrong with the file, in a sentence; empty if nothing was.
        copied: Whether it comes from the copy, since the file was damaged.
    """

    raw: dict[str, Any] | None = None
    problem: str = ""
    copied: bool = False


class VersionedFile:
    """Reads and replaces the file as a whole.

    A damaged file is set aside, and the copy read in its place. A file of a newer version, or one
    that cannot be read, is never written to, also if it came in place of what was read.

    Args:
        path: The file.
        version: The newest version that is understood.
        entries: The name of the list without which the object is damaged.
        words: The sentences.
    """

    def __init__(
        self, path: str | os.PathLike[str], version: int, entries: str, words: Sentences
    ) -> None:
        self.path = Path(path)
        self.blocked = ""
        self._version = version
        self._entries = entries
        self._words = words
        self._state: tuple[int, int, int] | None = None
        self._copy = self.path.with_name(f"{self.path.name}.before")

    def read(self) -> Content:
        """Return what is in the file; one that cannot be read as a whole is set aside."""
        self.blocked = ""
        try:
            text = read_checked(self.path)
            raw = parsed(text, self._entries)
        except FileNotFoundError:
            return Content()
        except OSError as error:
            return self._refused(self._words.unreadable(self.path, error))
        except NotAFileError as error:
            return self._damaged(str(error))
        except (ValueError, RecursionError):
            return self._damaged()
        if raw["version"] > self._version:
            return self._refused(self._words.newer(self.path))
        self._state = state_of(self.path)
        self.keep_copy(text)
        return Content(raw)

    def write(self, text: str) -> None:
        """Replace the file in one step.

        Raises:
            OSError: If it cannot be written; the old file is left unchanged. ``blocked`` says so
                if a newer version has written it meanwhile.
        """
        if self._state is None or state_of(self.path) != self._state:
            self._make_way()
        write_atomic(self.path, text)
        self._state = state_of(self.path)

    def _make_way(self) -> None:
        """Look at what somebody has put there meanwhile: it is not lost if it cannot be used."""
        try:
            raw = parsed(read_checked(self.path), self._entries)
        except OSError:
            return  # nothing is there, or writing will say why it cannot be
        except (ValueError, RecursionError):  # also where it is no file at all
            set_aside(self.path)
            return
        if raw["version"] > self._version:
            self.blocked = self._words.newer(self.path)
            raise PermissionError(self.blocked)

    def keep_copy(self, text: bytes) -> None:
        """Keep a copy beside the file; if that fails, the file is still there."""
        with suppress(OSError, ValueError):
            if self._copied() != text:
                write_atomic(self._copy, text.decode())

    def _copied(self) -> bytes | None:
        try:
            return read_checked(self._copy)
        except FileNotFoundError:
            return None
        except NotAFileError:
            set_aside(self._copy)
            return None

    def _refused(self, why: str) -> Content:
        self.blocked = why
        return Content(None, why)

    def _damaged(self, what: str = "") -> Content:
        try:
            aside = set_aside(self.path)
        except OSError as error:
            return self._refused(self._words.stuck(self.path, what, error))
        none_left = Content(None, self._words.renamed(aside, what, copied=False))
        try:
            raw = parsed(read_checked(self._copy), self._entries)
        except (OSError, ValueError, RecursionError):
            return none_left
        if raw["version"] > self._version:
            return none_left
        return Content(raw, self._words.renamed(aside, what, copied=True), copied=True)


def parsed(content: bytes, entries: str) -> dict[str, Any]:
    """Return the object in such a file: one with a version and a list of entries.

    Args:
        content: What is in the file.
        entries: The name of the list.

    Raises:
        ValueError: If it is damaged; ``RecursionError`` likewise.
    """
    raw = json.loads(content, parse_float=_finite, parse_constant=_finite)
    version = raw.get("version") if isinstance(raw, dict) else None
    if type(version) is not int or version < 1 or not isinstance(raw.get(entries), list):
        raise ValueError(content)
    return dict(raw)


def _finite(text: str) -> float:
    """Read a number; ``ValueError`` for one that JSON could not hold when it is written again."""
    if not isfinite(number := float(text)):
        raise ValueError(text)
    return number


def lines(entries: list[object]) -> str:
    """Write a list with one entry per line, for people to read and repair."""
    return "[" + ",".join(f"\n{json.dumps(entry)}" for entry in entries) + "\n]"
