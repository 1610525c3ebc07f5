"""Sleep and the screen lock: the interface and its null implementation."""

from typing import Protocol

from glutestretch.kit.core import QObject, Signal, SignalInstance


class Power(Protocol):
    """Reports sleep and the screen lock, where the system provides them."""

    @property
    def going_to_sleep(self) -> SignalInstance:
        """The machine is about to sleep."""

    @property
    def woke(self) -> SignalInstance:
        """The machine is awake again."""

    @property
    def locked(self) -> SignalInstance:
        """The screen has been locked."""

    @property
    def unlocked(self) -> SignalInstance:
        """The screen has been unlocked."""

    def start(self) -> None:
        """Start watching; a screen that is already locked is reported as well."""


class NullPower(QObject):
    """The null implementation: reports nothing.

    Signals: see ``Power``.
    """

    going_to_sleep = Signal()
    woke = Signal()
    locked = Signal()
    unlocked = Signal()

    def start(self) -> None:
        """Do nothing."""
