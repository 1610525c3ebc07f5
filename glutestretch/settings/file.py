"""The settings in a file that people can read and repair by hand."""

import json
import os
from pathlib import Path
from typing import Any, Protocol

from glutestretch.desktop.atomic_file import (
    NotAFileError,
    read_checked,
    set_aside,
    state_of,
    write_atomic,
)
from glutestretch.kit.record import Record, as_dict
from glutestretch.settings import texts
from glutestretch.settings.model import Settings, as_json, read, with_current_names

_LONG = 16


class Loaded(Record):
    """The settings as read, with one sentence for each thing that could not be used."""

    settings: Settings
    problems: tuple[str, ...] = ()


class SettingsStore(Protocol):
    """Where settings are stored between runs of the app."""

    def load(self) -> Loaded:
        """Read the settings; what cannot be used keeps its default."""

    def save(self, settings: Settings) -> str:
        """Store the settings; return what went wrong in a sentence, or nothing."""


class NullSettings:
    """Settings that last as long as the app runs."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()

    def load(self) -> Loaded:
        """Return the settings last saved."""
        return Loaded(self.settings)

    def save(self, settings: Settings) -> str:
        """Remember the settings; that cannot fail."""
        self.settings = settings
        return ""


def _unknown(raw: dict[str, Any]) -> dict[str, object]:
    """Return what is no setting of this version."""
    known = as_dict(Settings())
    return {name: value for name, value in raw.items() if name not in known}


def _whole(digits: str) -> int | float:
    """Read a whole number; one too long to be a setting may lose its last digits."""
    return int(digits) if len(digits) < _LONG else float(digits)


class SettingsFile:
    """Settings as JSON, one per line.

    Names that this version does not know stay in the file, so that those of a newer
    version survive.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._unknown: dict[str, object] = {}
        self._blocked = ""
        self._state: tuple[int, int, int] | None = None

    def load(self) -> Loaded:
        """Read the settings; a file that cannot be read as a whole is set aside."""
        self._unknown, self._blocked = {}, ""
        try:
            raw = json.loads(read_checked(self._path), parse_int=_whole)
        except FileNotFoundError:
            return Loaded(Settings())
        except OSError as error:
            self._blocked = texts.unreadable(self._path, error)
            return Loaded(Settings(), (self._blocked,))
        except NotAFileError as error:
            return self._damaged(str(error))
        except (ValueError, RecursionError):
            return self._damaged()
        if not isinstance(raw, dict):
            return self._damaged()
        self._state = state_of(self._path)
        raw = with_current_names(raw)
        self._unknown = _unknown(raw)
        settings, problems = read(raw)
        return Loaded(settings, tuple(map(texts.in_file, problems)))

    def save(self, settings: Settings) -> str:
        """Write the settings at once; return what went wrong in a sentence, or nothing."""
        if self._blocked:
            return self._blocked
        try:
            if self._state is None or state_of(self._path) != self._state:
                self._make_way()
            text = json.dumps(as_json(settings) | self._unknown, indent=2)
            write_atomic(self._path, text + "\n")
        except OSError as error:
            return texts.unwritable(self._path, error)
        self._state = state_of(self._path)
        return ""

    def _make_way(self) -> None:
        """Look at what somebody has put there meanwhile: it is not lost if it cannot be used."""
        try:
            raw = json.loads(read_checked(self._path), parse_int=_whole)
        except OSError:
            return  # nothing is there, or writing will say why it cannot be
        except (ValueError, RecursionError):  # also where it is no file at all
            raw = None
        if isinstance(raw, dict):
            self._unknown |= _unknown(with_current_names(raw))
        else:
            set_aside(self._path)

    def _damaged(self, what: str = "") -> Loaded:
        try:
            aside = set_aside(self._path)
        except OSError as error:
            self._blocked = texts.stuck(self._path, what, error)
            return Loaded(Settings(), (self._blocked,))
        return Loaded(Settings(), (texts.renamed(aside, what),))
