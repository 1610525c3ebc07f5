"""What speaks against interrupting the user now."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from glutestretch.desktop.notification import Reasons

ASK_AGAIN_SECONDS = 60.0


class Busy(Protocol):
    """Answers what speaks against interrupting; what cannot be found out does not count."""

    @property
    def changed(self) -> SignalInstance:
        """After ``watch``: the reasons are other ones now; a tuple of ``Reason``."""

    def ask(self, answered: Callable[[Reasons], object]) -> None:
        """Find out what speaks against it now; an empty tuple if nothing does.

        Args:
            answered: Called once, in a later turn and within seconds.
        """

    def watch(self, reasons: Reasons) -> None:
        """Ask every minute, and tell when it is no longer these; for while something is held."""

    def rest(self) -> None:
        """End ``watch``: nothing is asked any more."""


class NullBusy(QObject):
    """Finds nothing that speaks against it; real forms find more.

    Signals: as ``Busy`` says.
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

    def ask(self, answered: Callable[[Reasons], object]) -> None:
        """Answer that nothing speaks against it."""
        QTimer.singleShot(0, self, partial(answered, ()))

    def watch(self, reasons: Reasons) -> None:
        """Ask every minute, and tell when it is no longer these."""
        self._known = reasons
        self._timer.start()

    def rest(self) -> None:
        """End ``watch``."""
        self._timer.stop()

    @property
    def watching(self) -> bool:
        """Whether ``watch`` is on."""
        return self._timer.isActive()

    def ask_again(self) -> None:
        """Ask, and tell if the answer is another one; for whoever hears of a change sooner."""
        if self.watching:
            self.ask(self._compare)

    def _compare(self, reasons: Reasons) -> None:
        if self.watching and reasons != self._known:
            self._known = reasons
            self.changed.emit(reasons)
