"""Keeping the screen awake: the interface and its null implementation."""

from typing import Protocol

from PySide6.QtCore import QObject


class WakeLock(Protocol):
    """Keeps the screen on and unlocked; the system lets go of it when the process ends."""

    def hold(self) -> None:
        """Keep the screen awake from now on; does nothing if it is held already."""

    def release(self) -> None:
        """Let the screen sleep again, at once; does nothing if it is not held."""


class NullWakeLock(QObject):
    """The null implementation: the screen sleeps when it likes."""

    def hold(self) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Do nothing."""
