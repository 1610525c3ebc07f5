"""Start at login, hidden, where this desktop keeps what is started."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from glutestretch.services.notifier import FLATPAK_INFO

if TYPE_CHECKING:
    from glutestretch.services.bus import Bus


class AutostartError(Exception):
    """Starting at login could not be switched; the text is one plain sentence."""


class Autostart(Protocol):
    """Switches starting at login."""

    @property
    def failed(self) -> SignalInstance:
        """Where the desktop decides itself, and later: why it is not so, in one sentence."""

    def enabled(self) -> bool:
        """Return whether the app is started at login, as the desktop has it now."""

    def enable(self) -> None:
        """Start the app hidden at every login.

        Raises:
            AutostartError: If that could not be arranged.
        """

    def disable(self) -> None:
        """Do not start the app at login; harmless when it is not.

        Raises:
            AutostartError: If that could not be arranged.
        """


class QuietAutostart(QObject):
    """Stands where nothing can be started at login.

    Signals: as ``Autostart`` says.
    """

    failed = Signal(str)

    def enabled(self) -> bool:
        """Return that it is not."""
        return False

    def enable(self) -> None:
        """Say that it cannot be.

        Raises:
            AutostartError: Always.
        """
        raise AutostartError("This system offers no way to start glutestretch at login.")

    def disable(self) -> None:
        """Do nothing, for nothing is started."""


def background_command(*arguments: str) -> tuple[str, ...]:
    """Return the program and arguments that start the app hidden.

    The interpreter that runs now is named by its full path, for at login the search path may
    be another one; and it looks for nothing in the directory that it happens to start in.

    Args:
        arguments: Further ones, such as where the app keeps its data.
    """
    own = () if getattr(sys, "frozen", False) else ("-P", "-m", "glutestretch")
    return (_without_console(sys.executable), *own, "--background", *arguments)


def _without_console(executable: str) -> str:
    """Return the interpreter that opens no console, which there is on Windows."""
    directory, name = os.path.split(executable)
    silent = os.path.join(directory, name.lower().replace("python", "pythonw", 1))  # noqa: PTH118
    if sys.platform == "win32" and os.path.exists(silent):  # noqa: PTH110
        return silent
    return executable


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
        from glutestretch.services.autostart_windows import RunKeyAutostart

        return RunKeyAutostart(command, parent)
    elif sys.platform == "darwin":  # noqa: RET505
        from glutestretch.services.autostart_files import LaunchAgentAutostart

        return LaunchAgentAutostart(command, parent)
    else:
        from glutestretch.services.autostart_files import XdgAutostart

        entry = XdgAutostart(command, parent)
        if not os.path.exists(FLATPAK_INFO):  # noqa: PTH110
            return entry
        if session is None:
            return QuietAutostart(parent)
        from glutestretch.services.autostart_portal import PortalAutostart

        return PortalAutostart(session, entry, parent)
