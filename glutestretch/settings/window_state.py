"""Small things to find again, such as where the window was; losing them is no harm."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from glutestretch.desktop.atomic_file import NotAFileError, read_whole, set_aside, write_whole

Value = str | int | bool


class StateStore(Protocol):
    """Where such things outlive the app."""

    def load(self) -> dict[str, Value]:
        """Return what was kept, or nothing."""

    def save(self, values: dict[str, Value]) -> None:
        """Keep these things; no one is told if that fails."""


class NullState:
    """Remembers as long as the app runs."""

    def __init__(self, values: dict[str, Value] | None = None) -> None:
        self.values = dict(values or {})

    def load(self) -> dict[str, Value]:
        """Return what was kept."""
        return dict(self.values)

    def save(self, values: dict[str, Value]) -> None:
        """Keep these things."""
        self.values = dict(values)


class StateFile:
    """A JSON object of text, whole numbers and switches.

    Attributes:
        problem: What lay in the file's place and was set aside, in a sentence; or nothing.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.problem = ""
        self._path = Path(path)

    def load(self) -> dict[str, Value]:
        """Return what was kept; what cannot be read is left out."""
        try:
            raw = json.loads(read_whole(self._path))
        except NotAFileError as error:
            with suppress(OSError):
                aside = set_aside(self._path)
                self.problem = (
                    f"The file for the window's place was {error} and is now {aside}; "
                    "a new one was begun."
                )
            return {}
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(raw, dict):
            return {}
        return {name: value for name, value in raw.items() if isinstance(value, str | int)}

    def save(self, values: dict[str, Value]) -> None:
        """Write these things at once, in place of what was kept."""
        with suppress(OSError):
            write_whole(self._path, json.dumps(values, indent=2) + "\n")
