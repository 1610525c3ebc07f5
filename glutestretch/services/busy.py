"""What speaks against interrupting the user now."""

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from glutestretch.core.interruption import Reasons

if TYPE_CHECKING:
    from glutestretch.services.bus import Bus
    from glutestretch.services.x11 import X11

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


class QuietBusy(QObject):
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


def desktop_busy(session: "Bus | None", x11: "X11 | None", parent: QObject | None = None) -> Busy:
    """Return what knows of this desktop's user.

    Args:
        session: The session's bus.
        x11: A connection to the X server, where that is the desktop's display.
        parent: What owns it.
    """
    # ruff: noqa: PLC0415 - each system needs one of them
    if sys.platform == "win32":
        from glutestretch.services.busy_windows import WindowsBusy

        return WindowsBusy(parent)
    elif sys.platform == "linux":  # noqa: RET505
        from glutestretch.services.busy_linux import LinuxBusy

        return LinuxBusy(session, x11, parent)
    else:
        return QuietBusy(parent)
