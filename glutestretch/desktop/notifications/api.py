"""Notifications with buttons: the interface and its null implementation."""

from functools import partial
from typing import Protocol

from glutestretch.desktop.notification import Notification
from glutestretch.kit.core import QObject, QTimer, Signal, SignalInstance
from glutestretch.kit.translation import QT_TR_NOOP, tr

FLATPAK_INFO = "/.flatpak-info"
_NONE_HERE = QT_TR_NOOP("This desktop shows no notifications.")


class Notifier(Protocol):
    """Shows notifications, each under a key that the caller chooses.

    Every ``show`` ends with exactly one of ``answered``, ``closed`` or ``failed`` for its key,
    unless a later ``show`` with the same key replaces it first. No signal is emitted before
    ``show`` and ``withdraw`` have returned.
    """

    @property
    def shown(self) -> SignalInstance:
        """It is on the screen: its key, and whether its buttons are visible there."""

    @property
    def answered(self) -> SignalInstance:
        """The user has answered: the key, and the action of the button."""

    @property
    def closed(self) -> SignalInstance:
        """It was closed without an answer: the key, and why.

        The reason is ``expired``, ``dismissed`` (by the user), ``withdrawn`` or ``unknown``.
        """

    @property
    def failed(self) -> SignalInstance:
        """It could not be shown, or its service quit: the key, and why in one sentence."""

    def show(self, key: str, notification: Notification) -> None:
        """Show it, replacing the one shown under this key."""

    def withdraw(self, key: str) -> None:
        """Take it off the screen; does nothing if none is shown under this key."""


class NullNotifier(QObject):
    """The null implementation: every ``show`` fails in the next turn of the event loop.

    Signals: see ``Notifier``.
    """

    shown = Signal(str, bool)
    answered = Signal(str, str)
    closed = Signal(str, str)
    failed = Signal(str, str)

    def show(self, key: str, notification: Notification) -> None:
        """Fail: there are no notifications here."""
        del notification
        self.later(self.failed, key, tr(_NONE_HERE))

    def withdraw(self, key: str) -> None:
        """Do nothing."""

    def later(self, signal: SignalInstance, *arguments: object) -> None:
        """Emit a signal in the next turn of the event loop."""
        QTimer.singleShot(0, self, partial(signal.emit, *arguments))
