"""What goes over a D-Bus connection, without the connection: bytes in, messages out."""

from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    Parser,
    new_method_call,
)
from jeepney.auth import Authenticator  # type: ignore[import-untyped]

from glutestretch.kit.record import Record


class Call(Record):
    """A method call.

    Attributes:
        signature: The D-Bus types of ``body``.
        wake: Start the service if it does not run.
    """

    destination: str
    path: str
    interface: str
    member: str
    signature: str = ""
    body: tuple[Any, ...] = ()
    wake: bool = True


class Rule(Record):
    """Which signals are listened for; an empty field stands for anything.

    Attributes:
        signature: The D-Bus types that the signal must have; others are passed over.
        sender: The service's well-known name; the bus itself checks it.
        first: What its first argument must be.
        last_part: What the last part of the object's path must be.
    """

    interface: str
    member: str
    signature: str
    sender: str = ""
    path: str = ""
    first: str = ""
    last_part: str = ""

    def match(self) -> str:
        """Return the rule as the bus wants it."""
        named = {"sender": self.sender, "path": self.path}
        rule = MatchRule(
            type="signal",
            interface=self.interface,
            member=self.member,
            **{name: value for name, value in named.items() if value},
        )
        if self.first:
            rule.add_arg_condition(0, self.first)
        return str(rule.serialise())

    def takes(self, signal: "Signalled") -> bool:
        """Return whether this is a signal that was listened for."""
        return (
            (self.interface, self.member) == (signal.interface, signal.member)
            and self.signature == signal.signature
            and self.path in ("", signal.path)
            and self.last_part in ("", signal.path.rpartition("/")[2])
            and self.first in ("", *signal.body[:1])
        )


class Replied(Record):
    """An answer to the call of this number; ``error`` is the D-Bus name of what went wrong."""

    serial: int
    signature: str
    body: tuple[Any, ...]
    error: str


class Signalled(Record):
    """A signal."""

    path: str
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]


class Wire:
    """One connection's talk, from the greeting on."""

    def __init__(self) -> None:
        self._greeting = Authenticator()
        self._parser = Parser()

    @property
    def greeted(self) -> bool:
        """Whether messages can be exchanged."""
        return bool(self._greeting.authenticated)

    def greet(self) -> bytes:
        """Return the bytes that open the talk."""
        return bytes(self._greeting.data_to_send())

    def feed(self, data: bytes) -> tuple[bytes, list[Replied | Signalled]]:
        """Take what was received; return what to send at once, and the messages in it.

        Raises:
            ValueError: If the other side does not talk D-Bus; give the connection up.
        """
        if not self.greeted:
            self._greeting.feed(data)
            # "BEGIN", which the greeting holds ready and would not hand out any more.
            return (b"BEGIN\r\n" if self.greeted else b""), []
        try:
            messages = self._parser.feed(data)
        except Exception as error:
            raise ValueError("not D-Bus") from error
        told = [_told(message) for message in messages]
        return b"", [message for message in told if message]


def _told(message: Message) -> Replied | Signalled | None:
    fields, kind = message.header.fields, message.header.message_type
    signature = fields.get(HeaderFields.signature, "")
    if kind in (MessageType.method_return, MessageType.error):
        error = fields.get(HeaderFields.error_name, "")
        return Replied(fields.get(HeaderFields.reply_serial, 0), signature, message.body, error)
    if kind is MessageType.signal:
        path, interface, member = (
            fields.get(name, "")
            for name in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
        )
        return Signalled(path, interface, member, signature, message.body)
    return None


def encoded(call: Call, serial: int) -> bytes:
    """Return the call as bytes, under this number."""
    address = DBusAddress(call.path, call.destination, call.interface)
    message = new_method_call(address, call.member, call.signature or None, call.body)
    if not call.wake:
        message.header.flags = MessageFlag.no_auto_start
    return bytes(message.serialise(serial))
