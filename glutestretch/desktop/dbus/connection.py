"""D-Bus on Qt's loop: it waits for nothing, and wakes only for what was asked or listened for.

QtDBus cannot send the unsigned numbers that notifications need. So one connection of our own
serves all that this app wants of a bus.
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

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from glutestretch.kit.record import Record

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.wire import Call, Replied, Rule, Signalled, Wire

DISCONNECTED = "org.freedesktop.DBus.Error.Disconnected"
NO_REPLY = "org.freedesktop.DBus.Error.NoReply"
STRANGE = "org.freedesktop.DBus.Error.InvalidSignature"

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_SYSTEM = "unix:path=/run/dbus/system_bus_socket"
_PART_BYTES = 65_536
_PATIENCE_SECONDS = 5.0
# After a loss: what has not come back after two minutes is asked for at the next call only.
_RETRY_SECONDS = (1, 2, 4, 8, 16, 32, 64)


class Reply(Record):
    """The answer to a call.

    Attributes:
        body: What was answered; empty after an error.
        error: The D-Bus name of what went wrong, or nothing.
    """

    body: tuple[Any, ...] = ()
    error: str = ""


class _Asked(Record):
    """A call on its way: who waits for the answer, of which types, and until when."""

    answered: Callable[[Reply], object]
    expects: str
    until: float
    too_late: Callable[[Reply], object] | None


class Bus(QObject):
    """One connection, made when it is first needed, and made again when it was lost.

    Signals:
        lost: The connection is gone; whatever was asked is answered with ``DISCONNECTED``.
        restored: It is there again, and everything is listened for as before.
    """

    lost = Signal()
    restored = Signal()

    def __init__(self, addresses: str, parent: QObject | None = None) -> None:
        """Make a bus that is not connected yet.

        Args:
            addresses: D-Bus addresses, of which the first that answers is used.
            parent: What owns it.
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
        self._asked: dict[int, _Asked] = {}
        self._overdue: dict[int, _Asked] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._give_up_late)
        self._heard: list[tuple[Rule, Callable[..., object]]] = []
        self._failures = 0
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._try_again)

    def open(self) -> bool:
        """Connect, if that is not done yet; return whether anybody is there."""
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
        """End the connection and stop listening; whatever was asked is answered with an error."""
        self._heard.clear()
        self._retry.stop()
        self._drop()

    def call(
        self,
        call: "Call",
        answered: Callable[[Reply], object] | None = None,
        *,
        expects: str = "",
        seconds: float = _PATIENCE_SECONDS,
        too_late: Callable[[Reply], object] | None = None,
    ) -> None:
        """Send a call.

        Args:
            call: What to call.
            answered: Called once with the answer, always in a later turn.
            expects: The D-Bus types of the answer; any other answer is the error ``STRANGE``.
            seconds: How long to wait for it.
            too_late: Called with an answer that comes after that, if it ever does.
        """
        if not self.open():
            if answered:
                QTimer.singleShot(0, self, partial(answered, Reply(error=DISCONNECTED)))
            return
        serial = self._send(call)
        if answered:
            self._asked[serial] = _Asked(answered, expects, time.monotonic() + seconds, too_late)
            self._wait()

    def listen(self, rule: "Rule", slot: Callable[..., object]) -> None:
        """Call the slot with the arguments of every signal that the rule is about."""
        self._heard.append((rule, slot))
        if self._socket is None:
            self.open()  # which also tells of the rule
        else:
            self._send(_match(rule))

    def _begin(self, connection: socket.socket) -> None:
        from glutestretch.desktop.dbus.wire import Wire  # noqa: PLC0415

        self._socket, self._wire = connection, Wire()
        self._reads = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._reads.activated.connect(self._read)
        self._writes = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, self)
        self._writes.activated.connect(self._write)
        self._unsent += self._wire.greet()
        self._send(_to_bus("Hello"))
        for rule, _ in self._heard:
            self._send(_match(rule))
        self._write()

    def _send(self, call: "Call") -> int:
        from glutestretch.desktop.dbus.wire import encoded  # noqa: PLC0415

        self._serial += 1
        message = encoded(call, self._serial)
        if self._wire.greeted:
            self._unsent += message
            self._write()
        else:
            self._waiting += message
        return self._serial

    def _write(self) -> None:
        if self._socket is None:
            return
        try:
            while self._unsent:
                del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            pass
        except OSError:
            # The reader finds out as well, and after what has come in before.
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
        # One that fails costs none of the others.
        with ExitStack() as taking:
            for message in reversed(messages):
                taking.callback(self._take, message)

    def _take(self, message: "Replied | Signalled") -> None:
        from glutestretch.desktop.dbus.wire import Replied  # noqa: PLC0415

        if isinstance(message, Replied):
            self._reply(message)
            return
        for rule, slot in tuple(self._heard):
            if rule.takes(message):
                slot(*message.body)

    def _reply(self, replied: "Replied") -> None:
        if asked := self._asked.get(replied.serial):
            self._answer(replied.serial, _read_reply(replied, asked.expects))
        elif (asked := self._overdue.pop(replied.serial, None)) and asked.too_late:
            asked.too_late(_read_reply(replied, asked.expects))

    def _answer(self, serial: int, reply: Reply) -> None:
        asked = self._asked.pop(serial, None)
        self._wait()
        if asked:
            asked.answered(reply)

    def _wait(self) -> None:
        """Wake when the first answer is overdue; not at all where none is awaited."""
        if not self._asked:
            self._late.stop()
            return
        left = min(asked.until for asked in self._asked.values()) - time.monotonic()
        self._late.start(max(0, math.ceil(left * 1000)))

    def _give_up_late(self) -> None:
        now = time.monotonic()
        late = {serial: asked for serial, asked in self._asked.items() if asked.until <= now}
        self._overdue |= {serial: asked for serial, asked in late.items() if asked.too_late}
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
        lost, self._asked = self._asked, {}
        self._wait()
        for asked in lost.values():
            asked.answered(Reply(error=DISCONNECTED))

    def _plan_retry(self) -> None:
        if self._heard and self._failures < len(_RETRY_SECONDS):
            self._retry.start(_RETRY_SECONDS[self._failures] * 1000)
        self._failures += 1

    def _try_again(self) -> None:
        if not self.open():
            self._plan_retry()


def _read_reply(replied: "Replied", expects: str) -> Reply:
    if replied.error:
        return Reply(error=replied.error)
    return Reply(replied.body) if replied.signature == expects else Reply(error=STRANGE)


def _to_bus(member: str, signature: str = "", *body: object) -> "Call":
    from glutestretch.desktop.dbus.wire import Call  # noqa: PLC0415

    return Call(*_BUS, member, signature, body)


def _match(rule: "Rule") -> "Call":
    return _to_bus("AddMatch", "s", rule.match())


def session_bus(parent: QObject | None = None) -> Bus | None:
    """Return the session's bus, or None where there is none; never start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    by_convention = f"unix:path={runtime}/bus" if runtime else ""
    return _opened(os.environ.get("DBUS_SESSION_BUS_ADDRESS", "") or by_convention, parent)


def system_bus(parent: QObject | None = None) -> Bus | None:
    """Return the system's bus, or None where there is none."""
    return _opened(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _SYSTEM, parent)


def _opened(addresses: str, parent: QObject | None) -> Bus | None:
    if sys.platform == "linux":
        bus = Bus(addresses, parent)
        if bus.open():
            return bus
        bus.deleteLater()
    return None


def _sockets(addresses: str) -> Iterator[str]:
    """Yield the names of the sockets that D-Bus addresses lead to; skip other kinds."""
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
