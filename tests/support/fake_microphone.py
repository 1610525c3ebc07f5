"""A microphone that hears what a test says."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.microphone.api import Problem


class FakeMicrophone(QObject):
    """Hears only while it is open; see ``Microphone``.

    Attributes:
        is_open: Whether it listens.
        opened: How often it was opened.
    """

    heard = Signal(object)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False
        self.opened = 0

    def open(self) -> None:
        """Listen."""
        if not self.is_open:
            self.is_open = True
            self.opened += 1

    def close(self) -> None:
        """Listen no longer."""
        self.is_open = False

    def hear(self, samples: Sequence[int]) -> None:
        """Let it hear these samples, if it listens."""
        if self.is_open:
            self.heard.emit(samples)

    def fail(self, problem: Problem) -> None:
        """Let it break."""
        self.is_open = False
        self.failed.emit(problem)
