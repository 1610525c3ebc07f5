"""Which of them tells what the desktop prefers of our look."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.appearance.api import Appearance, StyleHintsAppearance

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection


def desktop_appearance(parent: QObject | None = None) -> Appearance:
    """Return what follows this desktop, not yet started; the quiet form where none can be asked."""
    if sys.platform == "linux":
        return _portal_appearance(parent)
    else:  # noqa: RET505
        return StyleHintsAppearance(parent=parent)


def _portal_appearance(parent: QObject | None) -> Appearance:
    connection = _session_bus()
    if connection is None:
        return Appearance(parent=parent)
    from glutestretch.desktop.appearance.portal import PortalAppearance  # noqa: PLC0415

    return PortalAppearance(connection, parent)


def _session_bus() -> "QDBusConnection | None":
    """Return the session's bus if one is known; never start one, as D-Bus itself would."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    known = "DBUS_SESSION_BUS_ADDRESS" in os.environ or (
        runtime and os.path.exists(os.path.join(runtime, "bus"))  # noqa: PTH110, PTH118
    )
    if not known:
        return None
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415

    connection = QDBusConnection.sessionBus()
    return connection if connection.isConnected() else None
