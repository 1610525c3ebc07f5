"""Which of them starts the app at login here."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.autostart.api import Autostart, NullAutostart
from glutestretch.desktop.notifications.api import FLATPAK_INFO

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def background_command(*arguments: str) -> tuple[str, ...]:
    """Return the program and arguments that start the app hidden.

    The interpreter that runs now is named by its full path, for at login the search path may
    be another one; and it looks for nothing in the directory that it happens to start in.

    Args:
        arguments: Further ones, such as where the app keeps its data.
    """
    own = () if getattr(sys, "frozen", False) else ("-P", "-m", "glutestretch")
    return (_without_console(sys.executable), *own, "--background", *arguments)


def desktop_autostart(
    session: "Bus | None", command: Sequence[str], parent: QObject | None = None
) -> Autostart:
    """Return what switches starting at login on this desktop.

    Args:
        session: The session's bus, which is asked in a sandbox.
        command: Program and arguments to be started.
        parent: What owns it.
    """
    # ruff: noqa: PLC0415 - each desktop needs one of them
    if sys.platform == "win32":
        from glutestretch.desktop.autostart.windows import RunKeyAutostart

        return RunKeyAutostart(command, parent)
    elif sys.platform == "darwin":  # noqa: RET505
        from glutestretch.desktop.autostart.files import LaunchAgentAutostart

        return LaunchAgentAutostart(command, parent)
    else:
        from glutestretch.desktop.autostart.files import XdgAutostart

        entry = XdgAutostart(command, parent)
        if not os.path.exists(FLATPAK_INFO):  # noqa: PTH110
            return entry
        if session is None:
            return NullAutostart(parent)
        from glutestretch.desktop.autostart.portal import PortalAutostart

        return PortalAutostart(session, entry, parent)


def _without_console(executable: str) -> str:
    """Return the interpreter that opens no console, which there is on Windows."""
    directory, name = os.path.split(executable)
    silent = os.path.join(directory, name.lower().replace("python", "pythonw", 1))  # noqa: PTH118
    if sys.platform == "win32" and os.path.exists(silent):  # noqa: PTH110
        return silent
    return executable
