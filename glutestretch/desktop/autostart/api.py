"""Start at login, hidden: the interface and its null implementation."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from glutestretch.kit.translation import tr


class AutostartError(Exception):
    """Start at login could not be switched on or off; the text is one sentence for the user."""


class Autostart(Protocol):
    """Switches start at login on and off."""

    @property
    def failed(self) -> SignalInstance:
        """The desktop has refused, some time after the call: why, in one sentence."""

    def enabled(self) -> bool:
        """Return whether the app is currently set to start at login."""

    def enable(self) -> None:
        """Start the app hidden at every login.

        Raises:
            AutostartError: If it could not be switched on.
        """

    def disable(self) -> None:
        """Stop starting the app at login; does nothing if it was not.

        Raises:
            AutostartError: If it could not be switched off.
        """


class NullAutostart(QObject):
    """The null implementation, for systems that cannot start apps at login.

    Signals: see ``Autostart``.
    """

    failed = Signal(str)

    def enabled(self) -> bool:
        """Return False."""
        return False

    def enable(self) -> None:
        """Fail.

        Raises:
            AutostartError: Always.
        """
        raise AutostartError(tr("This system offers no way to start glutestretch at login."))

    def disable(self) -> None:
        """Do nothing."""
