"""How long there has been no keyboard or mouse input, without polling where possible."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from glutestretch.kit.core import QObject, QTimer, Signal, SignalInstance


class Idle(Protocol):
    """Reports natural breaks and how long they have lasted.

    Where the system provides no idle time, neither signal is ever emitted and every answer is
    None; treat the user as active then.
    """

    @property
    def rested(self) -> SignalInstance:
        """There has been no input for as long as ``watch`` said."""

    @property
    def returned(self) -> SignalInstance:
        """There is input again after ``rested``."""

    def watch(self, seconds: int) -> None:
        """Report breaks of at least this many seconds; 0 stops reporting."""

    def ask(self, callback: Callable[[float | None], object]) -> None:
        """Find out the seconds since the last input.

        Args:
            callback: Called once, in a later turn of the event loop and within a few seconds,
                with the seconds or None. Some systems only know them once the break has
                lasted as long as ``watch`` said, and report 0 until then.
        """


class NullIdle(QObject):
    """The null implementation: knows nothing.

    Signals: see ``Idle``.
    """

    rested = Signal()
    returned = Signal()

    def watch(self, seconds: int) -> None:
        """Do nothing."""

    def ask(self, callback: Callable[[float | None], object]) -> None:
        """Answer None."""
        self.answer(callback, None)

    def answer(self, callback: Callable[[float | None], object], seconds: float | None) -> None:
        """Call back in the next turn of the event loop."""
        QTimer.singleShot(0, self, partial(callback, seconds))
