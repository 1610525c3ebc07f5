"""Chooses the autostart backend for this system."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.autostart.api import Autostart, NullAutostart
from glutestretch.desktop.notifications.api import FLATPAK_INFO
from glutestretch.desktop.own_command import own_command

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def background_command(*arguments: str) -> tuple[str, ...]:
    """Return the program and arguments that start the app hidden.

    Args:
        arguments: Additional arguments, such as the data directory.
    """
    return own_command("--background", *arguments)


def desktop_autostart(
    session: "Bus | None", command: Sequence[str], parent: QObject | None = None
) -> Autostart:
    """Return the object that switches start at login on this desktop.

    Args:
        session: The session bus, used inside a sandbox.
        command: The program and arguments to start.
        parent: The Qt parent.
    """
    # ruff: noqa: PLC0415 - each desktop needs only one of them
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
