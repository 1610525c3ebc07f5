"""The D-Bus wire protocol without the connection: bytes in, messages out."""

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
        signature: The D-Bus signature of ``body``.
        wake: Whether the bus may start the service if it is not running.
    """

    destination: str
    path: str
    interface: str
    member: str
    signature: str = ""
    body: tuple[Any, ...] = ()
    wake: bool = True


class Rule(Record):
    """Which signals to receive; an empty field matches anything.

    Attributes:
        signature: The D-Bus signature of the signal; signals with another are ignored.
        sender: The service's well-known name; the bus itself checks it.
        first: The value of the first argument.
        last_part: The last element of the object path.
    """

    interface: str
    member: str
    signature: str
    sender: str = ""
    path: str = ""
    first: str = ""
    last_part: str = ""

    def match(self) -> str:
        """Return the rule in the syntax of ``AddMatch``."""
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

    def takes(self, signal: "SignalMessage") -> bool:
        """Return whether the signal matches this rule."""
        return (
            (self.interface, self.member) == (signal.interface, signal.member)
            and self.signature == signal.signature
            and self.path in ("", signal.path)
            and self.last_part in ("", signal.path.rpartition("/")[2])
            and self.first in ("", *signal.body[:1])
        )


class ReplyMessage(Record):
    """The reply to the call with this serial number; ``error`` is the D-Bus error name."""

    serial: int
    signature: str
    body: tuple[Any, ...]
    error: str


class SignalMessage(Record):
    """A signal as received."""

    path: str
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]


class Wire:
    """The protocol state of one connection, from authentication on."""

    def __init__(self) -> None:
        self._greeting = Authenticator()
        self._parser = Parser()

    @property
    def greeted(self) -> bool:
        """Whether authentication is complete, so that messages can be exchanged."""
        return bool(self._greeting.authenticated)

    def greet(self) -> bytes:
        """Return the bytes that start authentication."""
        return bytes(self._greeting.data_to_send())

    def feed(self, data: bytes) -> tuple[bytes, list[ReplyMessage | SignalMessage]]:
        """Process received bytes; return bytes to send at once, and the messages received.

        Raises:
            ValueError: If the peer does not speak D-Bus; close the connection then.
        """
        if not self.greeted:
            self._greeting.feed(data)
            # "BEGIN", which the authenticator would not return any more.
            return (b"BEGIN\r\n" if self.greeted else b""), []
        try:
            messages = self._parser.feed(data)
        except Exception as error:
            raise ValueError("not D-Bus") from error
        parsed = [_parsed(message) for message in messages]
        return b"", [message for message in parsed if message]


def _parsed(message: Message) -> ReplyMessage | SignalMessage | None:
    fields, kind = message.header.fields, message.header.message_type
    signature = fields.get(HeaderFields.signature, "")
    if kind in (MessageType.method_return, MessageType.error):
        error = fields.get(HeaderFields.error_name, "")
        return ReplyMessage(
            fields.get(HeaderFields.reply_serial, 0), signature, message.body, error
        )
    if kind is MessageType.signal:
        path, interface, member = (
            fields.get(name, "")
            for name in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
        )
        return SignalMessage(path, interface, member, signature, message.body)
    return None


def encoded(call: Call, serial: int) -> bytes:
    """Return the call as bytes, with this serial number."""
    address = DBusAddress(call.path, call.destination, call.interface)
    message = new_method_call(address, call.member, call.signature or None, call.body)
    if not call.wake:
        message.header.flags = MessageFlag.no_auto_start
    return bytes(message.serialise(serial))
