"""How long nobody has touched keyboard and mouse, without looking again and again."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance


class Idle(Protocol):
    """Tells of natural breaks, and how long one has lasted.

    Where the system says nothing, neither signal ever comes and every answer is None: take the
    user for active then.
    """

    @property
    def rested(self) -> SignalInstance:
        """Nobody has touched anything for as long as ``watch`` said."""

    @property
    def returned(self) -> SignalInstance:
        """Somebody is there again after ``rested``."""

    def watch(self, seconds: int) -> None:
        """Begin to tell of breaks of at least so many seconds; 0 ends it."""

    def ask(self, answered: Callable[[float | None], object]) -> None:
        """Find out the seconds since the last touch.

        Args:
            answered: Called once, in a later turn and within seconds, with those or None.
                Some systems tell them only once the break has lasted as long as ``watch``
                said; until then they are 0.
        """


class NullIdle(QObject):
    """Knows nothing.

    Signals: as ``Idle`` says.
    """

    rested = Signal()
    returned = Signal()

    def watch(self, seconds: int) -> None:
        """Do nothing, for nothing is told."""

    def ask(self, answered: Callable[[float | None], object]) -> None:
        """Answer that nobody knows."""
        self.answer(answered, None)

    def answer(self, answered: Callable[[float | None], object], seconds: float | None) -> None:
        """Answer in the next turn."""
        QTimer.singleShot(0, self, partial(answered, seconds))
