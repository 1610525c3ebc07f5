"""Sleep of this machine, and the lock on its screen."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance


class Power(Protocol):
    """Tells what becomes of the machine; silent where the system says nothing."""

    @property
    def going_to_sleep(self) -> SignalInstance:
        """The machine is about to sleep."""

    @property
    def woke(self) -> SignalInstance:
        """The machine is awake again."""

    @property
    def locked(self) -> SignalInstance:
        """The screen is locked now."""

    @property
    def unlocked(self) -> SignalInstance:
        """The screen is no longer locked."""

    def start(self) -> None:
        """Begin to follow; a screen that is locked already is told as well."""


class NullPower(QObject):
    """Tells nothing.

    Signals: as ``Power`` says.
    """

    going_to_sleep = Signal()
    woke = Signal()
    locked = Signal()
    unlocked = Signal()

    def start(self) -> None:
        """Do nothing, for there is nothing to follow."""
