"""What the desktop wishes for: dark or light, less motion, larger text; followed live."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from glutestretch.services.wishes import Wishes

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection


class Appearance(QObject):
    """The wishes known so far; in this quiet form they are what it was made with.

    Signals:
        changed: The wishes are other ones now; a ``Wishes``.
    """

    changed = Signal(object)

    def __init__(self, wishes: Wishes | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes or Wishes()

    @property
    def wishes(self) -> Wishes:
        """The wishes known so far."""
        return self._wishes

    def start(self) -> None:
        """Begin to ask and to follow; what is found comes by the signal."""

    def take(self, wishes: Wishes) -> None:
        """Take over new wishes, and tell if they are not the old ones."""
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit(wishes)


class StyleHintsAppearance(Appearance):
    """The wishes as Qt knows them, on Windows and macOS."""

    def start(self) -> None:
        """Read the colour scheme and follow it."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        known = {Qt.ColorScheme.Dark: True, Qt.ColorScheme.Light: False}
        self.take(Wishes(dark=known.get(scheme)))


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
    from glutestretch.services.appearance_portal import PortalAppearance  # noqa: PLC0415

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
