"""Notifications with buttons, by whatever this desktop has for them."""

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from glutestretch.core.interruption import Notification

if TYPE_CHECKING:
    from glutestretch.services.bus import Bus

FLATPAK_INFO = "/.flatpak-info"
_NONE_HERE = "This desktop shows no notifications."


class Notifier(Protocol):
    """Shows notifications, each under a key of the caller's.

    Every ``show`` ends with exactly one of ``answered``, ``closed`` or ``failed`` for its key,
    unless a later ``show`` of that key replaces it first. No signal comes before ``show`` and
    ``withdraw`` have returned.
    """

    @property
    def shown(self) -> SignalInstance:
        """It is on the screen: its key, and whether its buttons are to be seen there."""

    @property
    def answered(self) -> SignalInstance:
        """The user has answered: the key, and the action of the button."""

    @property
    def closed(self) -> SignalInstance:
        """It is gone without an answer: the key, and why.

        The reason is ``expired``, ``dismissed`` (by the user), ``withdrawn`` or ``unknown``.
        """

    @property
    def failed(self) -> SignalInstance:
        """It could not be shown, or its service ended: the key, and why in one sentence."""

    def show(self, key: str, notification: Notification) -> None:
        """Show it, in place of the one that is shown under this key."""

    def withdraw(self, key: str) -> None:
        """Take it off the screen; harmless when nothing is shown under this key."""


class QuietNotifier(QObject):
    """Shows nothing and says so: every ``show`` fails in the next turn.

    Signals: as ``Notifier`` says.
    """

    shown = Signal(str, bool)
    answered = Signal(str, str)
    closed = Signal(str, str)
    failed = Signal(str, str)

    def show(self, key: str, notification: Notification) -> None:
        """Say that there are no notifications here."""
        del notification
        self.later(self.failed, key, _NONE_HERE)

    def withdraw(self, key: str) -> None:
        """Do nothing, for nothing is shown."""

    def later(self, signal: SignalInstance, *arguments: object) -> None:
        """Emit a signal in the next turn."""
        QTimer.singleShot(0, self, partial(signal.emit, *arguments))


def desktop_notifier(session: "Bus | None", parent: QObject | None = None) -> Notifier:
    """Return what shows notifications on this desktop; the quiet form where nothing does.

    Args:
        session: The session's bus, which is asked on Linux.
        parent: What owns it.
    """
    if sys.platform == "linux":
        return _bus_notifier(session, parent)
    else:  # noqa: RET505
        return _native_notifier(parent)


def _bus_notifier(session: "Bus | None", parent: QObject | None) -> Notifier:
    if session is None:
        return QuietNotifier(parent)
    if os.path.exists(FLATPAK_INFO):  # noqa: PTH110
        from glutestretch.services.notifier_portal import PortalNotifier  # noqa: PLC0415

        return PortalNotifier(session, parent)
    from glutestretch.services.notifier_bus import BusNotifier  # noqa: PLC0415

    return BusNotifier(session, parent)


def _native_notifier(parent: QObject | None) -> Notifier:
    try:
        from glutestretch.services.notifier_native import NativeNotifier  # noqa: PLC0415
    except ImportError:
        return QuietNotifier(parent)
    return NativeNotifier(parent)
