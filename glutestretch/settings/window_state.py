"""Small things to find again, such as where the window was; losing them is no harm."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from glutestretch.desktop.atomic_file import NotAFileError, read_checked, set_aside, write_atomic
from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record, as_dict


class WindowState(Record):
    """What the next start finds again.

    Attributes:
        geometry: Place and size of the window, as Qt writes them, in base 64.
        stretch: The id of the stretch that lay open.
        dark: Whether the dark colours were worn.
        offered_autostart: Whether the user was asked about starting at login.
    """

    geometry: str = ""
    stretch: str = ""
    dark: bool = False
    offered_autostart: bool = False


class StateFile:
    """The state as a JSON object.

    Attributes:
        problem: What lay in the file's place and was set aside, in a sentence; or nothing.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.problem = ""
        self._path = Path(path)

    def load(self) -> WindowState:
        """Return what was kept; what cannot be read is as in a new installation."""
        try:
            fields = Fields(json.loads(read_checked(self._path)))
        except NotAFileError as error:
            with suppress(OSError):
                aside = set_aside(self._path)
                self.problem = (
                    f"The file for the window's place was {error} and is now {aside}; "
                    "a new one was started."
                )
            return WindowState()
        except (OSError, ValueError, RecursionError):
            return WindowState()
        kept: dict[str, Any] = {}
        for name, usual in as_dict(WindowState()).items():
            with suppress(ValueError):
                read = fields.flag if isinstance(usual, bool) else fields.text
                kept[name] = read(name, usual)
        return WindowState(**kept)

    def save(self, state: WindowState) -> None:
        """Write the state at once, in place of what was kept; no one is told if that fails."""
        with suppress(OSError):
            write_atomic(self._path, json.dumps(as_dict(state), indent=2) + "\n")
