"""Start at login on Windows, through the user's ``Run`` key in the registry.

The Task Manager switches such an entry off in a separate key: an odd first byte.
"""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject

from glutestretch.desktop.autostart.api import AutostartError, NullAutostart
from glutestretch.kit.translation import tr

if sys.platform == "win32":
    import winreg

    _CURRENT = r"Software\Microsoft\Windows\CurrentVersion"
    _RUN = rf"{_CURRENT}\Run"
    _APPROVED = rf"{_CURRENT}\Explorer\StartupApproved\Run"
    _NAME = "Glutestretch"

    class RunKeyAutostart(NullAutostart):
        """Starts the app at login as long as the value ``Glutestretch`` exists."""

        def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
            super().__init__(parent)
            self._command = subprocess.list2cmdline(command)

        def enabled(self) -> bool:
            """Return whether the value exists and is not switched off in the Task Manager."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    winreg.QueryValueEx(key, _NAME)
            except OSError:
                return False
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _APPROVED) as key:
                    flags, _ = winreg.QueryValueEx(key, _NAME)
            except OSError:
                return True
            return not (isinstance(flags, bytes) and flags[:1] and flags[0] & 1)

        def enable(self) -> None:
            """Write the value.

            Raises:
                AutostartError: If it cannot be written.
            """
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, self._command)
                self._delete(_APPROVED)
            except OSError as error:
                sentence = tr(
                    "The registry entry that starts glutestretch at login cannot be written: {why}."
                )
                raise AutostartError(sentence.format(why=error.strerror)) from error

        def disable(self) -> None:
            """Remove the value.

            Raises:
                AutostartError: If it cannot be removed.
            """
            try:
                self._delete(_RUN)
            except OSError as error:
                sentence = tr(
                    "The registry entry that starts glutestretch at login cannot be removed: {why}."
                )
                raise AutostartError(sentence.format(why=error.strerror)) from error

        @staticmethod
        def _delete(path: str) -> None:
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, path, 0, winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, _NAME)
