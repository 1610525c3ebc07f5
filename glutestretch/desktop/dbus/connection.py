"""A D-Bus connection on Qt's event loop: never blocks, and wakes only for replies and signals.

QtDBus cannot send the unsigned numbers that notifications need, so the app has one connection
of its own for everything it needs from a bus.
"""

import math
import os
import re
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

from glutestretch.kit.core import QObject, QSocketNotifier, QTimer, Signal
from glutestretch.kit.record import Record

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.wire import (
        Answer,
        Call,
        CallMessage,
        Received,
        ReplyMessage,
        Rule,
        SignalMessage,
        Wire,
    )

DISCONNECTED = "org.freedesktop.DBus.Error.Disconnected"
NO_REPLY = "org.freedesktop.DBus.Error.NoReply"
STRANGE = "org.freedesktop.DBus.Error.InvalidSignature"
UNKNOWN_OBJECT = "org.freedesktop.DBus.Error.UnknownObject"

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_SYSTEM = "unix:path=/run/dbus/system_bus_socket"
_PART_BYTES = 65_536
_PATIENCE_SECONDS = 5.0
# After a loss: a bus that is not back within two minutes is only tried again at the next call.
_RETRY_SECONDS = (1, 2, 4, 8, 16, 32, 64)


class Reply(Record):
    """The reply to a call.

    Attributes:
        body: The values returned; empty after an error.
        error: The D-Bus name of the error; empty if there was none.
    """

    body: tuple[Any, ...] = ()
    error: str = ""


class _PendingCall(Record):
    """A call without a reply so far: its callbacks, the expected types, and its deadline."""

    on_reply: Callable[[Reply], object]
    expects: str
    until: float
    on_late_reply: Callable[[Reply], object] | None


class Bus(QObject):
    """One connection, opened when it is first needed and reopened after a loss.

    Signals:
        lost: The connection is gone; pending calls have received the error ``DISCONNECTED``.
        restored: The connection is back, with all subscriptions in place again; names are to be
            asked for again.
    """

    lost = Signal()
    restored = Signal()

    def __init__(self, addresses: str, parent: QObject | None = None) -> None:
        """Create a bus that is not connected yet.

        Args:
            addresses: D-Bus addresses, separated by semicolons; the first that works is used.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._addresses = addresses
        self._socket: socket.socket | None = None
        self._wire: Wire
        self._reads: QSocketNotifier
        self._writes: QSocketNotifier
        self._unsent = bytearray()
        self._waiting = bytearray()
        self._serial = 0
        self._pending: dict[int, _PendingCall] = {}
        self._overdue: dict[int, _PendingCall] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._give_up_late)
        self._subscriptions: list[tuple[Rule, Callable[..., object]]] = []
        self._serves: Callable[[CallMessage], Answer] | None = None
        self._failures = 0
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._try_again)

    def open(self) -> bool:
        """Connect unless already connected; return whether there is a connection."""
        if self._socket is not None:
            return True
        for name in _sockets(self._addresses):
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            connection.setblocking(False)
            try:
                connection.connect(name)
            except OSError:
                connection.close()
                continue
            self._begin(connection)
            return True
        return False

    def close(self) -> None:
        """Close the connection, with all that was subscribed; pending calls receive an error."""
        self._subscriptions.clear()
        self._serves = None
        self._retry.stop()
        self._drop()

    def call(
        self,
        call: "Call",
        on_reply: Callable[[Reply], object] | None = None,
        *,
        expects: str = "",
        seconds: float = _PATIENCE_SECONDS,
        on_late_reply: Callable[[Reply], object] | None = None,
    ) -> None:
        """Send a call.

        Args:
            call: The method and its arguments.
            on_reply: Called once with the reply, always in a later turn of the event loop.
            expects: The D-Bus signature of the reply; any other is the error ``STRANGE``.
            seconds: How long to wait for the reply before the error ``NO_REPLY``.
            on_late_reply: Called with a reply that arrives after that, if one ever does.
        """
        if not self.open():
            if on_reply:
                QTimer.singleShot(0, self, partial(on_reply, Reply(error=DISCONNECTED)))
            return
        serial = self._send(call)
        if on_reply:
            self._pending[serial] = _PendingCall(
                on_reply, expects, time.monotonic() + seconds, on_late_reply
            )
            self._wait()

    def listen(self, rule: "Rule", slot: Callable[..., object]) -> None:
        """Call the slot with the arguments of every signal that matches the rule."""
        self._subscriptions.append((rule, slot))
        if self._socket is None:
            self.open()  # which also sends the match rule
        else:
            self._send(_match(rule))

    def serve(self, answer: "Callable[[CallMessage], Answer] | None") -> None:
        """Answer the calls of others with this function from now on; with None, refuse them."""
        self._serves = answer

    def emit_signal(self, signal: "SignalMessage") -> None:
        """Send a signal to everybody; without a connection, nobody hears it."""
        from glutestretch.desktop.dbus.wire import encoded_signal  # noqa: PLC0415

        if self._socket is not None:
            self._send_bytes(encoded_signal(signal, self._next_serial()))

    def _begin(self, connection: socket.socket) -> None:
        from glutestretch.desktop.dbus.wire import Wire  # noqa: PLC0415

        self._socket, self._wire = connection, Wire()
        self._reads = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._reads.activated.connect(self._read)
        self._writes = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, self)
        self._writes.activated.connect(self._write)
        self._unsent += self._wire.greet()
        self._send(_to_bus("Hello"))
        for rule, _ in self._subscriptions:
            self._send(_match(rule))
        self._write()

    def _send(self, call: "Call") -> int:
        from glutestretch.desktop.dbus.wire import encoded  # noqa: PLC0415

        serial = self._next_serial()
        self._send_bytes(encoded(call, serial))
        return serial

    def _next_serial(self) -> int:
        self._serial += 1
        return self._serial

    def _send_bytes(self, message: bytes) -> None:
        if self._wire.greeted:
            self._unsent += message
            self._write()
        else:
            self._waiting += message

    def _write(self) -> None:
        if self._socket is None:
            return
        try:
            while self._unsent:
                del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            pass
        except OSError:
            # The reader notices as well, after it has read what arrived before.
            self._unsent.clear()
        self._writes.setEnabled(bool(self._unsent))

    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(_PART_BYTES)
            if not data:
                raise ConnectionResetError
            to_send, messages = self._wire.feed(data)
        except BlockingIOError:
            return
        except (OSError, ValueError):
            self._lose()
            return
        if to_send:
            self._unsent += to_send + self._waiting
            self._waiting.clear()
            self._write()
            if self._failures:
                self._failures = 0
                self.restored.emit()
        # A slot that raises does not keep the other messages from being delivered.
        with ExitStack() as taking:
            for message in reversed(messages):
                taking.callback(self._take, message)

    def _take(self, message: "Received") -> None:
        from glutestretch.desktop.dbus.wire import CallMessage, ReplyMessage  # noqa: PLC0415

        if isinstance(message, ReplyMessage):
            self._reply(message)
            return
        if isinstance(message, CallMessage):
            self._serve(message)
            return
        for rule, slot in tuple(self._subscriptions):
            if rule.takes(message):
                slot(*message.body)

    def _serve(self, call: "CallMessage") -> None:
        from glutestretch.desktop.dbus.wire import Answer, encoded_answer  # noqa: PLC0415

        answer = self._serves(call) if self._serves else Answer(error=UNKNOWN_OBJECT)
        if call.wants_answer and self._socket is not None:
            self._send_bytes(encoded_answer(call, answer, self._next_serial()))

    def _reply(self, replied: "ReplyMessage") -> None:
        if call := self._pending.get(replied.serial):
            self._answer(replied.serial, _read_reply(replied, call.expects))
        elif (call := self._overdue.pop(replied.serial, None)) and call.on_late_reply:
            call.on_late_reply(_read_reply(replied, call.expects))

    def _answer(self, serial: int, reply: Reply) -> None:
        call = self._pending.pop(serial, None)
        self._wait()
        if call:
            call.on_reply(reply)

    def _wait(self) -> None:
        """Wake when the first reply is overdue; never while no call is pending."""
        if not self._pending:
            self._late.stop()
            return
        left = min(call.until for call in self._pending.values()) - time.monotonic()
        self._late.start(max(0, math.ceil(left * 1000)))

    def _give_up_late(self) -> None:
        now = time.monotonic()
        late = {serial: call for serial, call in self._pending.items() if call.until <= now}
        self._overdue |= {serial: call for serial, call in late.items() if call.on_late_reply}
        for serial in late:
            self._answer(serial, Reply(error=NO_REPLY))
        self._wait()

    def _lose(self) -> None:
        was_up = self._wire.greeted
        self._drop()
        if was_up:
            self.lost.emit()
            self._failures = 0
        self._plan_retry()

    def _drop(self) -> None:
        if self._socket is not None:
            for notifier in (self._reads, self._writes):
                notifier.setEnabled(False)
                notifier.deleteLater()
            self._socket.close()
            self._socket = None
        self._unsent.clear()
        self._waiting.clear()
        self._overdue.clear()
        lost, self._pending = self._pending, {}
        self._wait()
        for call in lost.values():
            call.on_reply(Reply(error=DISCONNECTED))

    def _plan_retry(self) -> None:
        wanted = self._subscriptions or self._serves
        if wanted and self._failures < len(_RETRY_SECONDS):
            self._retry.start(_RETRY_SECONDS[self._failures] * 1000)
        self._failures += 1

    def _try_again(self) -> None:
        if not self.open():
            self._plan_retry()


def _read_reply(replied: "ReplyMessage", expects: str) -> Reply:
    if replied.error:
        return Reply(error=replied.error)
    return Reply(replied.body) if replied.signature == expects else Reply(error=STRANGE)


def _to_bus(member: str, signature: str = "", *body: object) -> "Call":
    from glutestretch.desktop.dbus.wire import Call  # noqa: PLC0415

    return Call(*_BUS, member, signature, body)


def _match(rule: "Rule") -> "Call":
    return _to_bus("AddMatch", "s", rule.match())


def session_bus(parent: QObject | None = None) -> Bus | None:
    """Return the session bus, or None if there is none; never start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    by_convention = f"unix:path={runtime}/bus" if runtime else ""
    return _opened(os.environ.get("DBUS_SESSION_BUS_ADDRESS", "") or by_convention, parent)


def system_bus(parent: QObject | None = None) -> Bus | None:
    """Return the system bus, or None if there is none."""
    return _opened(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _SYSTEM, parent)


def _opened(addresses: str, parent: QObject | None) -> Bus | None:
    if sys.platform == "linux":
        bus = Bus(addresses, parent)
        if bus.open():
            return bus
        bus.deleteLater()
    return None


def _sockets(addresses: str) -> Iterator[str]:
    """Yield the socket names of the Unix addresses; skip other transports."""
    for address in addresses.split(";"):
        kind, _, rest = address.partition(":")
        pairs = dict(part.partition("=")[::2] for part in rest.split(","))
        if kind != "unix":
            continue
        if "path" in pairs:
            yield _unescaped(pairs["path"])
        elif "abstract" in pairs:
            yield "\0" + _unescaped(pairs["abstract"])


def _unescaped(value: str) -> str:
    plain = re.sub(rb"%([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), value.encode())
    return os.fsdecode(plain)
