"""Start at login, hidden, where this desktop keeps what is started."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance


class AutostartError(Exception):
    """Starting at login could not be switched; the text is one plain sentence."""


class Autostart(Protocol):
    """Switches starting at login."""

    @property
    def failed(self) -> SignalInstance:
        """Where the desktop decides itself, and later: why it is not so, in one sentence."""

    def enabled(self) -> bool:
        """Return whether the app is started at login, as the desktop has it now."""

    def enable(self) -> None:
        """Start the app hidden at every login.

        Raises:
            AutostartError: If that could not be arranged.
        """

    def disable(self) -> None:
        """Do not start the app at login; harmless when it is not.

        Raises:
            AutostartError: If that could not be arranged.
        """


class NullAutostart(QObject):
    """Stands where nothing can be started at login.

    Signals: as ``Autostart`` says.
    """

    failed = Signal(str)

    def enabled(self) -> bool:
        """Return that it is not."""
        return False

    def enable(self) -> None:
        """Say that it cannot be.

        Raises:
            AutostartError: Always.
        """
        raise AutostartError("This system offers no way to start glutestretch at login.")

    def disable(self) -> None:
        """Do nothing, for nothing is started."""
