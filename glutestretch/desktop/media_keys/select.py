"""Chooses how media keys reach the app on this system."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from glutestretch.desktop.media_keys.api import MediaKeys, NullMediaKeys

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def desktop_media_keys(session: "Bus | None", parent: QObject | None = None) -> MediaKeys:
    """Return what takes the media keys on this desktop, or the null implementation.

    Args:
        session: The session bus; only where there is one can the app take them.
        parent: The Qt parent.
    """
    if session is None:
        return NullMediaKeys(parent)
    from glutestretch.desktop.media_keys.mpris import MprisMediaKeys  # noqa: PLC0415

    return MprisMediaKeys(session, parent)
