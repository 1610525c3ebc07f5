"""What a microphone hears, as samples that are handed on and never kept."""

from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

SAMPLE_RATE = 16_000
"""Samples a second; one channel of signed 16 bits."""


class Problem(StrEnum):
    """Why nothing is heard."""

    NO_DEVICE = "no_device"
    NO_LIBRARY = "no_library"
    REFUSED = "refused"
    LOST = "lost"


class Microphone(Protocol):
    """Listens between ``open`` and ``close``. No call waits, and none fails."""

    @property
    def heard(self) -> SignalInstance:
        """The next samples, as a sequence of whole numbers."""

    @property
    def failed(self) -> SignalInstance:
        """Nothing is heard from now on, and the ``Problem``; it is as after ``close``."""

    def open(self) -> None:
        """Begin to listen, unless it listens already."""

    def close(self) -> None:
        """Stop listening at once, and give the microphone back."""


class NullMicrophone(QObject):
    """The null implementation: there is no microphone.

    Signals: see ``Microphone``.
    """

    heard = Signal(object)
    failed = Signal(str)

    def open(self) -> None:
        """Say in the next turn of the event loop that a library is missing."""
        QTimer.singleShot(0, self, lambda: self.failed.emit(Problem.NO_LIBRARY))

    def close(self) -> None:
        """Do nothing."""
