"""Idle time from a Wayland compositor, through the protocol ``ext-idle-notify-v1``.

KWin, Sway, Hyprland, COSMIC and others support it: https://wayland.app/protocols/ext-idle-notify-v1.
The wire format: https://wayland.freedesktop.org/docs/html/ch04.html. While a video keeps the
screen on, compositors count no idle time.
"""

import os
import socket
import struct
import time
import weakref
from collections.abc import Callable, Iterator

from glutestretch.desktop.idle.api import NullIdle
from glutestretch.kit.core import QObject, QSocketNotifier

_SEAT = "wl_seat"
_NOTIFIER = "ext_idle_notifier_v1"
_PART_BYTES = 65_536
_HEAD = struct.Struct("=IHH")

# The protocol requires object numbers to be assigned without gaps.
_DISPLAY_OBJECT, _REGISTRY_OBJECT, _FIRST_FREE_OBJECT = 1, 2, 3
_GET_REGISTRY, _BIND = 1, 0
_GET_NOTIFICATION, _DESTROY = 1, 0
_ERROR, _GLOBAL = 0, 0
_IDLED, _RESUMED = 0, 1


class WaylandIdle(NullIdle):
    """Idle time from breaks that the compositor reports; it cannot be queried.

    Raises:
        OSError: If no compositor can be reached.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._resting_since: float | None = None
        self._objects = _FIRST_FREE_OBJECT
        self._bound: dict[str, int] = {}
        self._notification = 0
        self._received = b""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        weakref.finalize(self, self._socket.close)
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        display = os.environ.get("WAYLAND_DISPLAY", "")
        self._socket.setblocking(False)
        self._socket.connect(os.path.join(runtime, display))  # noqa: PTH118
        self._readable = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        self._send(_DISPLAY_OBJECT, _GET_REGISTRY, struct.pack("=I", _REGISTRY_OBJECT))

    def watch(self, seconds: int) -> None:
        """Report breaks of at least this many seconds; 0 stops reporting."""
        if self._notification:
            self._send(self._notification, _DESTROY)
        self._notification = 0
        self._resting_since = None
        self._seconds = seconds
        self._subscribe()

    def ask(self, callback: Callable[[float | None], object]) -> None:
        """Find out the seconds since the last input: 0 until a break has been reported."""
        if not self._notification:
            seconds = None
        elif self._resting_since is None:
            seconds = 0.0
        else:
            seconds = self._seconds + time.monotonic() - self._resting_since
        self.answer(callback, seconds)

    def _subscribe(self) -> None:
        if self._seconds and not self._notification and len(self._bound) == 2:  # noqa: PLR2004
            self._notification = self._new_object()
            milliseconds, seat = self._seconds * 1000, self._bound[_SEAT]
            arguments = struct.pack("=III", self._notification, milliseconds, seat)
            self._send(self._bound[_NOTIFIER], _GET_NOTIFICATION, arguments)

    def _new_object(self) -> int:
        self._objects += 1
        return self._objects - 1

    def _send(self, number: int, request: int, arguments: bytes = b"") -> None:
        try:
            self._socket.sendall(
                _HEAD.pack(number, request, _HEAD.size + len(arguments)) + arguments
            )
        except OSError:
            self._give_up()

    def _read(self) -> None:
        try:
            part = self._socket.recv(_PART_BYTES)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        if not part:
            self._give_up()
            return
        self._received += part
        for number, event, arguments in tuple(self._messages()):
            self._take(number, event, arguments)

    def _messages(self) -> Iterator[tuple[int, int, bytes]]:
        while len(self._received) >= _HEAD.size:
            number, event, size = _HEAD.unpack_from(self._received)
            if size < _HEAD.size:
                self._give_up()
                return
            if len(self._received) < size:
                return
            yield number, event, self._received[_HEAD.size : size]
            self._received = self._received[size:]

    def _take(self, number: int, event: int, arguments: bytes) -> None:
        if number == _DISPLAY_OBJECT and event == _ERROR:
            self._give_up()
        elif number == _REGISTRY_OBJECT and event == _GLOBAL:
            self._take_global(arguments)
        elif number and number == self._notification and event == _IDLED:
            self._resting_since = time.monotonic()
            self.rested.emit()
        elif number and number == self._notification and event == _RESUMED:
            self._resting_since = None
            self.returned.emit()

    def _take_global(self, arguments: bytes) -> None:
        name, length = struct.unpack_from("=II", arguments)
        text = arguments[8 : 8 + length]
        interface = text.rstrip(b"\0").decode("utf-8", "replace")
        if interface not in (_SEAT, _NOTIFIER) or interface in self._bound:
            return
        self._bound[interface] = bound = self._new_object()
        padded = text + bytes(-length % 4)
        self._send(
            _REGISTRY_OBJECT,
            _BIND,
            struct.pack("=II", name, length) + padded + struct.pack("=II", 1, bound),
        )
        self._subscribe()

    def _give_up(self) -> None:
        """Disconnect for good; end a break whose end would not be reported any more."""
        self._readable.setEnabled(False)
        self._socket.close()
        self._notification = 0
        self._bound.clear()
        self._received = b""
        resting, self._resting_since = self._resting_since is not None, None
        if resting:
            self.returned.emit()
