"""Reasons not to interrupt the user now: the interface and its null implementation."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from glutestretch.desktop.notification import Reasons
from glutestretch.kit.core import QObject, QTimer, Signal, SignalInstance

ASK_AGAIN_SECONDS = 60.0


class Busy(Protocol):
    """Finds reasons not to interrupt the user; what cannot be determined is no reason."""

    @property
    def changed(self) -> SignalInstance:
        """After ``watch``: the reasons have changed; carries a tuple of ``Reason``."""

    def ask(self, callback: Callable[[Reasons], object]) -> None:
        """Find the reasons that hold now.

        Args:
            callback: Called once with a tuple, empty if there is no reason, in a later turn of
                the event loop and within a few seconds.
        """

    def watch(self, reasons: Reasons) -> None:
        """Check every minute and emit ``changed`` once the reasons are no longer these."""

    def rest(self) -> None:
        """Stop what ``watch`` started."""


class NullBusy(QObject):
    """The null implementation, which finds no reason; the base of the real ones.

    Signals: see ``Busy``.
    """

    changed = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, again_seconds: float = ASK_AGAIN_SECONDS
    ) -> None:
        super().__init__(parent)
        self._known: Reasons = ()
        self._timer = QTimer(self)
        self._timer.setInterval(round(again_seconds * 1000))
        self._timer.timeout.connect(self.ask_again)

    def ask(self, callback: Callable[[Reasons], object]) -> None:
        """Answer that there is no reason."""
        QTimer.singleShot(0, self, partial(callback, ()))

    def watch(self, reasons: Reasons) -> None:
        """Check every minute and emit ``changed`` once the reasons are no longer these."""
        self._known = reasons
        self._timer.start()

    def rest(self) -> None:
        """Stop what ``watch`` started."""
        self._timer.stop()

    @property
    def watching(self) -> bool:
        """Whether ``watch`` is active."""
        return self._timer.isActive()

    def ask_again(self) -> None:
        """Check now; for backends that learn of a change before the minute is over."""
        if self.watching:
            self.ask(self._compare)

    def _compare(self, reasons: Reasons) -> None:
        if self.watching and reasons != self._known:
            self._known = reasons
            self.changed.emit(reasons)
