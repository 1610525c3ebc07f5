"""Reasons not to interrupt on Linux, from the desktop's services and from the system."""

from collections.abc import Callable, Iterable

from glutestretch.desktop.dbus.connection import Bus
from glutestretch.desktop.interruptibility.api import ASK_AGAIN_SECONDS, NullBusy
from glutestretch.desktop.interruptibility.do_not_disturb import DoNotDisturb
from glutestretch.desktop.interruptibility.full_screen import other_window_fills_screen
from glutestretch.desktop.interruptibility.media_in_use import camera_in_use, microphone_in_use
from glutestretch.desktop.notification import Reason, Reasons
from glutestretch.desktop.x11 import X11
from glutestretch.kit.core import QObject, QTimer


class LinuxBusy(NullBusy):
    """Checks the notification service, the X server, and which devices are in use.

    Whether a window fills the screen cannot be determined under Wayland.
    """

    def __init__(
        self,
        session: Bus | None,
        x11: X11 | None,
        parent: QObject | None = None,
        *,
        again_seconds: float = ASK_AGAIN_SECONDS,
    ) -> None:
        super().__init__(parent, again_seconds=again_seconds)
        self._x11 = x11
        self._quiet = DoNotDisturb(session, self) if session else None
        if self._quiet:
            self._quiet.touched.connect(self.ask_again)

    def watch(self, reasons: Reasons) -> None:
        """Check every minute, and when the desktop reports a change."""
        if self._quiet:
            self._quiet.listen()
        super().watch(reasons)

    def rest(self) -> None:
        """Stop what ``watch`` started."""
        if self._quiet:
            self._quiet.rest()
        super().rest()

    def ask(self, callback: Callable[[Reasons], object]) -> None:
        """Find the reasons that hold now."""

        def on_answer(quiet: bool) -> None:  # noqa: FBT001 - one answer
            callback(tuple(self._reasons(quiet=quiet)))

        if self._quiet:
            self._quiet.ask(on_answer)
        else:
            QTimer.singleShot(0, self, lambda: on_answer(False))

    def _reasons(self, *, quiet: bool) -> Iterable[Reason]:
        if quiet:
            yield Reason.DO_NOT_DISTURB
        if self._x11 and other_window_fills_screen(self._x11):
            yield Reason.FULL_SCREEN
        if camera_in_use():
            yield Reason.CAMERA
        if microphone_in_use():
            yield Reason.MICROPHONE
