"""Chooses the notification backend for this system."""

import os
import sys
from typing import TYPE_CHECKING

from glutestretch.desktop.notifications.api import FLATPAK_INFO, Notifier, NullNotifier
from glutestretch.kit.core import QObject

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus


def desktop_notifier(session: "Bus | None", parent: QObject | None = None) -> Notifier:
    """Return what shows notifications on this desktop, or the null implementation.

    Args:
        session: The session bus, used on Linux.
        parent: The Qt parent.
    """
    if sys.platform == "linux":
        return _bus_notifier(session, parent)
    else:  # noqa: RET505
        return _native_notifier(parent)


def _bus_notifier(session: "Bus | None", parent: QObject | None) -> Notifier:
    if session is None:
        return NullNotifier(parent)
    if os.path.exists(FLATPAK_INFO):  # noqa: PTH110
        from glutestretch.desktop.notifications.portal import PortalNotifier  # noqa: PLC0415

        return PortalNotifier(session, parent)
    from glutestretch.desktop.notifications.freedesktop import BusNotifier  # noqa: PLC0415

    return BusNotifier(session, parent)


def _native_notifier(parent: QObject | None) -> Notifier:
    try:
        from glutestretch.desktop.notifications.native import NativeNotifier  # noqa: PLC0415
    except ImportError:
        return NullNotifier(parent)
    return NativeNotifier(parent)
