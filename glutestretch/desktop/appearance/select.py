"""Chooses the source of appearance preferences for this system."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.appearance.api import Appearance, StyleHintsAppearance

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def desktop_appearance(session: "Bus | None", parent: QObject | None = None) -> Appearance:
    """Return this desktop's source of preferences, not started yet, or the null implementation.

    Args:
        session: The session bus; it only exists on Linux.
        parent: The Qt parent.
    """
    if sys.platform != "linux":
        return StyleHintsAppearance(parent=parent)
    if session is None:
        return Appearance(parent=parent)
    from glutestretch.desktop.appearance.portal import PortalAppearance  # noqa: PLC0415

    return PortalAppearance(session, parent)
