"""Packs that are being written, a zip for each in the data folder, whole or not at all."""

import os
import re
from contextlib import suppress
from pathlib import Path

from glutestretch.desktop.atomic_file import (
    NotAFileError,
    read_checked,
    remove_leftovers,
    set_aside,
    write_atomic_bytes,
)
from glutestretch.packs.engine.draft import PackDraft, parse, write
from glutestretch.packs.zip_file import BROKEN, as_zip, from_zip
from glutestretch.stretches.problem import ContentError

_MOST_BYTES = 96 << 20
_ENDING = ".zip"
_NAME = re.compile(r"([a-z]+(?:-[a-z]+)*|\d+)\.zip")


class Drafts:
    """Keeps drafts, by the id of the installed pack that they change, or by a number.

    Args:
        folder: Where they are.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        self._folder = Path(folder)
        self._discarded: tuple[str, bytes] | None = None
        remove_leftovers(self._folder)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all drafts."""
        try:
            found = sorted(one.name for one in self._folder.iterdir())
        except OSError:
            return ()
        return tuple(name.removesuffix(_ENDING) for name in found if _NAME.fullmatch(name))

    def new_name(self) -> str:
        """Return a name for a pack that is not installed."""
        numbers = [int(name) for name in self.names if name.isdecimal()]
        return str(max(numbers, default=0) + 1)

    def read(self, name: str) -> PackDraft | None:
        """Return a draft; None if there is none, or none that can be read."""
        path = self._path(name)
        try:
            return parse(from_zip(read_checked(path, _MOST_BYTES)))
        except (ContentError, *BROKEN):
            with suppress(OSError):
                set_aside(path)
        except (NotAFileError, OSError):
            pass
        return None

    def keep(self, name: str, pack: PackDraft) -> None:
        """Write a draft.

        Raises:
            OSError: If it cannot be written; what was there is left as it was.
        """
        write_atomic_bytes(self._path(name), as_zip(write(pack)))

    def discard(self, name: str) -> None:
        """Delete a draft, so that ``bring_back`` can undo it."""
        path = self._path(name)
        with suppress(OSError, NotAFileError):
            self._discarded = name, read_checked(path, _MOST_BYTES)
        self.delete(name)

    def bring_back(self) -> None:
        """Bring back what was discarded last.

        Raises:
            OSError: If it cannot be written.
        """
        if self._discarded:
            name, content = self._discarded
            write_atomic_bytes(self._path(name), content)
            self._discarded = None

    def delete(self, name: str) -> None:
        """Delete a draft for good."""
        with suppress(OSError):
            self._path(name).unlink()
            self._folder.rmdir()  # unless there are others

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}{_ENDING}"
