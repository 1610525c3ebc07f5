"""Distinguishes keys that are held down from keys that are pressed again, on X11.

The X server reports each auto-repeat of a key as a release and a press. Qt only recognises a
repeat if both events have arrived when it handles the first; often the second comes a moment
later, and Qt reports a new press. A breath held with a key would then end, and a held arrow key
would run through all steps. So the server is told to report repeated presses without releases
(``DetectableAutoRepeat``, https://www.x.org/releases/X11R7.7/doc/kbproto/xkbproto.html), and a
press of a key that is already down is treated as a repeat.
"""

import ctypes
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QNativeInterface, QWindow
from shiboken6 import isValid

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_CORE_KEYBOARD = 0x100
_DETECTABLE_AUTO_REPEAT = 1
LONGEST_DELAY_SECONDS = 1.0
"""The longest delay before a held key starts to repeat, on common desktops."""


class HeldKeys(QObject):
    """Marks repeated key presses in the focused window as auto-repeat.

    Args:
        application: The application whose windows are watched.
        now: Returns seconds on a monotonic clock.
    """

    def __init__(
        self, application: QGuiApplication, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(application)
        self._now = now
        self._window: QWindow | None = None
        self._down: dict[int, float] = {}
        self._left_at = 0.0
        self._sending = False
        application.focusWindowChanged.connect(self._follow)
        self._follow(application.focusWindow())

    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is None:
            self._left_at = self._now()
        else:
            window.installEventFilter(self)

    def stay_first(self) -> None:
        """Receive events before a filter that was installed later."""
        if self._window is not None and isValid(self._window):
            self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Replace a press of a key that is already down with a repeat."""
        if self._sending or event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        if event.isAutoRepeat() or not isinstance(watched, QWindow):
            return False
        code = event.nativeScanCode()
        if event.type() is QEvent.Type.KeyRelease:
            self._down.pop(code, None)
            return False
        repeats = self._is_down(code)
        if event.type() is QEvent.Type.KeyPress:
            self._down[code] = self._now()
            if repeats:
                self._send(watched, _repeat(event))
        elif repeats:
            event.accept()  # so that no shortcut is triggered; the press follows
        return repeats

    def _is_down(self, code: int) -> bool:
        if code not in self._down:
            return False
        # A key may be released unnoticed while another application has the focus.
        repeated_in_time = self._now() - self._down[code] <= LONGEST_DELAY_SECONDS
        return repeated_in_time or self._left_at < self._down[code]

    def _send(self, window: QWindow, event: QKeyEvent) -> None:
        self._sending = True
        QCoreApplication.sendEvent(window, event)
        self._sending = False


def _repeat(event: QKeyEvent) -> QKeyEvent:
    made = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        autorep=True,
    )
    made.setTimestamp(event.timestamp())
    return made


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


def _report_presses_alone(connection: int) -> None:
    """Tell the X server to report no releases for auto-repeating keys.

    Args:
        connection: The address of Qt's ``xcb_connection_t``.

    Raises:
        OSError: If the XCB library is missing; Qt needs the same one.
    """
    keyboard = ctypes.CDLL("libxcb-xkb.so.1")
    ask = keyboard.xcb_xkb_per_client_flags_unchecked
    ask.restype = _Cookie
    ask.argtypes = [ctypes.c_void_p, ctypes.c_uint16, *[ctypes.c_uint32] * 5]
    flag = _DETECTABLE_AUTO_REPEAT
    asked = ask(connection, _CORE_KEYBOARD, flag, flag, 0, 0, 0)
    forget = ctypes.CDLL("libxcb.so.1").xcb_discard_reply
    forget.argtypes = [ctypes.c_void_p, ctypes.c_uint]
    forget(connection, asked.sequence)


def know_held_keys(application: QGuiApplication) -> None:
    """Distinguish repeats from presses where Qt does not."""
    native = application.nativeInterface() if application.platformName() == "xcb" else None
    if isinstance(native, QNativeInterface.QX11Application):
        _report_presses_alone(native.connection())
        HeldKeys(application)


def stay_first() -> None:
    """Let ``HeldKeys`` receive events before a filter that was just installed."""
    application = QCoreApplication.instance()
    held = application.findChild(HeldKeys) if application else None
    if held is not None:
        held.stay_first()
