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
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
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
    """A signal, as received or to be sent."""

    path: str
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]


class CallMessage(Record):
    """A call from somebody else on the bus; the interface may be left out.

    Attributes:
        received: The message itself, to which the answer refers.
    """

    path: str
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]
    received: Message

    @property
    def wants_answer(self) -> bool:
        """Whether the caller waits for an answer."""
        return not self.received.header.flags & MessageFlag.no_reply_expected


class Answer(Record):
    """What a call is answered with: values, or the D-Bus name of an error."""

    signature: str = ""
    body: tuple[Any, ...] = ()
    error: str = ""


Received = ReplyMessage | SignalMessage | CallMessage


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

    def feed(self, data: bytes) -> tuple[bytes, list[Received]]:
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


def _parsed(message: Message) -> Received | None:
    fields, kind = message.header.fields, message.header.message_type
    signature = fields.get(HeaderFields.signature, "")
    if kind in (MessageType.method_return, MessageType.error):
        error = fields.get(HeaderFields.error_name, "")
        return ReplyMessage(
            fields.get(HeaderFields.reply_serial, 0), signature, message.body, error
        )
    path, interface, member = (
        fields.get(name, "")
        for name in (HeaderFields.path, HeaderFields.interface, HeaderFields.member)
    )
    if kind is MessageType.signal:
        return SignalMessage(path, interface, member, signature, message.body)
    if kind is MessageType.method_call:
        return CallMessage(path, interface, member, signature, message.body, message)
    return None


def encoded(call: Call, serial: int) -> bytes:
    """Return the call as bytes, with this serial number."""
    address = DBusAddress(call.path, call.destination, call.interface)
    message = new_method_call(address, call.member, call.signature or None, call.body)
    if not call.wake:
        message.header.flags = MessageFlag.no_auto_start
    return bytes(message.serialise(serial))


def encoded_answer(call: CallMessage, answer: Answer, serial: int) -> bytes:
    """Return the answer to a call as bytes, with this serial number."""
    if answer.error:
        message = new_error(call.received, answer.error)
    else:
        message = new_method_return(call.received, answer.signature or None, answer.body)
    return bytes(message.serialise(serial))


def encoded_signal(signal: SignalMessage, serial: int) -> bytes:
    """Return a signal to everybody as bytes, with this serial number."""
    emitter = DBusAddress(signal.path, interface=signal.interface)
    message = new_signal(emitter, signal.member, signal.signature or None, signal.body)
    return bytes(message.serialise(serial))
