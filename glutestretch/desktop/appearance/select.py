"""Which of them tells what the desktop prefers of our look."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.appearance.api import Appearance, StyleHintsAppearance

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def desktop_appearance(session: "Bus | None", parent: QObject | None = None) -> Appearance:
    """Return what follows this desktop, not yet started; the quiet form where none can be asked.

    Args:
        session: The session's bus; there is one on Linux only.
        parent: What owns it.
    """
    if sys.platform != "linux":
        return StyleHintsAppearance(parent=parent)
    if session is None:
        return Appearance(parent=parent)
    from glutestretch.desktop.appearance.portal import PortalAppearance  # noqa: PLC0415

    return PortalAppearance(session, parent)
