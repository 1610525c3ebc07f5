"""Keys that are held down, told apart from keys that are pressed again, on X11.

The X server reports a key that repeats itself as let go and pressed anew in the same millisecond.
Qt takes that for a repeat only if both have arrived when it looks at the first; often the second
comes a moment later, and Qt reports a fresh press. A breath that is held by key would then end,
and a held arrow would turn step after step.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
PATIENCE_MS = 25
"""How long a release waits for the press that would make it a repeat."""
_UNTIMED_PATIENCE_MS = 60
"""As long, where a screen reader is told first: its answer to each key takes a while."""


class HeldKeys(QObject):
    """Makes repeats of the keys of the window that has the keyboard known as such."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._window: QWindow | None = None
        self._release: QKeyEvent | None = None
        self._released_in: QWindow | None = None
        self._last = (0, 0)
        self._timer = 0
        self._waited = False
        self._sending = False
        application.focusWindowChanged.connect(self._follow)
        self._follow(application.focusWindow())

    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def stay_first(self) -> None:
        """See events before a filter that was installed since."""
        if self._window is not None and isValid(self._window):
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a release for a moment, and pass a press that follows it at once as a repeat."""
        if self._sending or event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if event.isAutoRepeat() or not isinstance(watched, QWindow):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._pass_release()
            self._release, self._released_in = _copy(event), watched
            self._last = event.nativeScanCode(), event.timestamp()
            self._wait(PATIENCE_MS if event.timestamp() else _UNTIMED_PATIENCE_MS)
            return True
        repeats = self._repeats(event)
        if not repeats:
            self._pass_release()
        elif event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # so that no shortcut is tried; the press comes next
        else:
            self._forget_release()
            self._send(watched, _copy(event, repeats=True))
        return repeats

    def _repeats(self, event: QKeyEvent) -> bool:
        if self._last != (event.nativeScanCode(), event.timestamp()):
            return False
        # Where a screen reader is told of keys first, they come without their times.
        return event.timestamp() != 0 or self._release is not None

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Pass the release on where no press has followed it.

        While the app was busy both may have come, and the press may wait behind this timer: so
        whatever waits has its turn first.
        """
        if self._waited:
            self._pass_release()
        else:
            self._wait(0)
            self._waited = True

    def _wait(self, milliseconds: int) -> None:
        self._stop_waiting()
        self._timer = self.startTimer(milliseconds)

    def _stop_waiting(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
        self._timer = 0
        self._waited = False

    def _pass_release(self) -> None:
        release, window = self._release, self._released_in
        self._forget_release()
        if release is not None and window is not None and isValid(window):
            self._send(window, release)

    def _forget_release(self) -> None:
        self._stop_waiting()
        self._release = self._released_in = None

    def _send(self, window: QWindow, event: QKeyEvent) -> None:
        self._sending = True
        QCoreApplication.sendEvent(window, event)
        self._sending = False


def _copy(event: QKeyEvent, *, repeats: bool = False) -> QKeyEvent:
    made = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        repeats,
    )
    made.setTimestamp(event.timestamp())
    return made


def know_held_keys(application: QGuiApplication) -> None:
    """Tell repeats from presses where Qt does not."""
    if application.platformName() == "xcb":
        HeldKeys(application)


def stay_first() -> None:
    """Let held keys be known before a filter that was just installed sees a key."""
    application = QCoreApplication.instance()
    held = application.findChild(HeldKeys) if application else None
    if held is not None:
        held.stay_first()
