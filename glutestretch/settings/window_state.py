"""Small things to restore, such as where the window was; losing them does no harm."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from glutestretch.desktop.atomic_file import NotAFileError, read_checked, set_aside, write_atomic
from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record, as_dict
from glutestretch.settings.texts import window_renamed


class WindowState(Record):
    """What the next start restores.

    Attributes:
        geometry: Place and size of the window, as Qt writes them, in base 64.
        stretch: The id of the stretch that was open.
        dark: Whether the dark colours were used.
        contrast: Whether those of high contrast were used.
        offered_autostart: Whether the user was asked about starting at login.
        routine: The id of the routine that was chosen.
        welcomed: Whether the welcome was shown, or the user is none who needs it.
        version: The version of the app that was started last; empty if that is not known.
    """

    geometry: str = ""
    stretch: str = ""
    dark: bool = False
    offered_autostart: bool = False
    routine: str = "full"
    welcomed: bool = False
    version: str = ""
    contrast: bool = False


class StateFile:
    """The state as a JSON object.

    Attributes:
        problem: What was in the file's place and was set aside, in a sentence; or nothing.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.problem = ""
        self._unreadable = False
        self._path = Path(path)

    def load(self) -> WindowState:
        """Return what was stored; what cannot be read has its default."""
        try:
            fields = Fields(json.loads(read_checked(self._path)))
        except NotAFileError as error:
            with suppress(OSError):
                aside = set_aside(self._path)
                self.problem = window_renamed(aside, str(error))
            return WindowState()
        except (FileNotFoundError, ValueError, RecursionError):
            return WindowState()
        except OSError:
            self._unreadable = True
            return WindowState()
        kept: dict[str, Any] = {}
        for name, usual in as_dict(WindowState()).items():
            with suppress(ValueError):
                read = fields.flag if isinstance(usual, bool) else fields.text
                kept[name] = read(name, usual)
        # Who has this file from before there was a welcome knows the app.
        kept["welcomed"] = fields.flag("welcomed", default=True)
        return WindowState(**kept)

    def save(self, state: WindowState) -> None:
        """Write the state at once; a failure is ignored, and what cannot be read is left."""
        if self._unreadable:
            return
        with suppress(OSError):
            write_atomic(self._path, json.dumps(as_dict(state), indent=2) + "\n")
