"""Idle time from the X server: its counter ``IDLETIME``, with alarms instead of polling.

Specification: https://www.x.org/releases/X11R7.7/doc/xextproto/sync.html.
"""

import ctypes
import struct
from collections.abc import Callable, Iterator

from glutestretch.desktop.idle.api import NullIdle
from glutestretch.desktop.x11 import X11
from glutestretch.kit.core import QObject

_COUNTER = b"IDLETIME"
_VERSION = (3, 1)
_ALARM_NOTIFY = 1
# The fields of an alarm, in the order of their bits: counter, value type, value, test type,
# delta, and whether to send events.
_ALL_PARTS = 0b11_1111
_ABSOLUTE = 0
_GROWS_BEYOND, _FALLS_BELOW = 0, 1


class X11Idle(NullIdle):
    """Idle time from the X server, which reports breaks itself.

    Raises:
        OSError: If this server does not count idle time.
    """

    def __init__(self, x11: X11, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._x11 = x11
        self._sync = ctypes.CDLL("libxcb-sync.so.1")
        first_event = x11.extension(self._sync, "sync")
        if first_event is None or not x11.request(self._sync, "sync_initialize", *_VERSION):
            raise OSError("the X server lacks the SYNC extension")
        self._notify = first_event + _ALARM_NOTIFY
        counters = x11.request(self._sync, "sync_list_system_counters")
        self._counter = dict(_named(counters)).get(_COUNTER, 0)
        if not self._counter:
            raise OSError("the X server does not count idle time")
        self._rest_alarm = self._return_alarm = 0
        self._resting = False
        x11.event_received.connect(self._take)

    def watch(self, seconds: int) -> None:
        """Report breaks of at least this many seconds; 0 stops reporting."""
        for alarm in filter(None, (self._rest_alarm, self._return_alarm)):
            self._x11.send(self._sync, "sync_destroy_alarm", alarm)
        self._rest_alarm = self._return_alarm = 0
        self._resting = False
        if seconds:
            self._rest_alarm = self._alarm(seconds * 1000, _GROWS_BEYOND)
            self._return_alarm = self._alarm(seconds * 1000, _FALLS_BELOW)

    def ask(self, callback: Callable[[float | None], object]) -> None:
        """Find out the seconds since the last input."""
        reply = self._x11.request(self._sync, "sync_query_counter", self._counter)
        milliseconds = struct.unpack_from("=iI", reply, 8) if reply else None
        self.answer(callback, _whole(*milliseconds) / 1000 if milliseconds else None)

    def _alarm(self, milliseconds: int, test: int) -> int:
        alarm = self._x11.new_id()
        value = divmod(milliseconds, 1 << 32)
        parts = (self._counter, _ABSOLUTE, *value, test, 0, 0, 1)
        self._x11.send(
            self._sync, "sync_create_alarm", alarm, _ALL_PARTS, (ctypes.c_uint32 * 8)(*parts)
        )
        return alarm

    def _take(self, event: bytes) -> None:
        if event[0] & 0x7F != self._notify:
            return
        (alarm,) = struct.unpack_from("=I", event, 4)
        if alarm == self._rest_alarm and not self._resting:
            self._resting = True
            self.rested.emit()
        elif alarm == self._return_alarm and self._resting:
            self._resting = False
            self.returned.emit()


def _whole(high: int, low: int) -> int:
    return (high << 32) + low


def _named(counters: bytes) -> Iterator[tuple[bytes, int]]:
    """Yield the names and ids of the server's counters from its reply."""
    if not counters:
        return
    (count,) = struct.unpack_from("=I", counters, 8)
    place = 32
    for _ in range(count):
        (number, length) = struct.unpack_from("=I8xH", counters, place)
        place += 14
        yield counters[place : place + length], number
        place += -(-(14 + length) // 4) * 4 - 14
