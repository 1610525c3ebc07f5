"""A fake D-Bus service, as a separate process on the test's own bus.

It replies to calls and sends signals as the test says, and prints every call it receives. Lines in
both directions are Python literals, in which a variant is a pair of its type and its value.
"""

import ast
import os
import selectors
import sys
from collections.abc import Iterator
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

from tests.support.processes import Process

Answer = tuple[str, tuple[Any, ...]]
Answers = dict[str, Answer]
SILENCE: Answer = ("silence", ())
DONE: Answer = ("", ())
_CODE = "from tests.desktop.service import serve; import sys; serve(*sys.argv[1:])"


class Service(Process):
    """The fake service as a test sees it.

    Args:
        bus: The address of the bus.
        name: What it is called there.
        answers: By method: the types and values of the answer, ``SILENCE``, or
            ``("error", (name,))``. Every other method is unknown.
    """

    def __init__(self, bus: str, name: str, **answers: Answer) -> None:
        environment = {"DBUS_SESSION_BUS_ADDRESS": bus}
        super().__init__(_CODE, name, repr(answers), environment=environment)
        self._calls: list[tuple[str, tuple[Any, ...]]] = []
        assert self.line() == "ready"

    def answer(self, **answers: Answer) -> None:
        """Set the replies to these methods."""
        self._do(answers)

    def tell(self, path: str, interface: str, member: str, signature: str, *body: object) -> None:
        """Send a signal."""
        self._do((path, interface, member, signature, body))

    def calls(self, member: str) -> list[tuple[Any, ...]]:
        """Return the arguments of all calls of a method so far."""
        self._do({})
        return [body for method, body in self._calls if method == member]

    def _do(self, what: object) -> None:
        self.say(repr(what))
        while (line := self.line()) != "told":
            assert line, "the service ended"
            method, body = ast.literal_eval(line)
            self._calls.append((method, tuple(body)))


def serve(name: str, replies: str) -> None:
    """Serve until the standard input ends."""
    answers: Answers = ast.literal_eval(replies)
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName(name))
    said = sys.stdin.fileno()
    _say("ready")
    for call in _received(connection):  # some may have come together with the name
        _take(connection, call, answers)
    with selectors.DefaultSelector() as waiting:
        waiting.register(connection.sock, selectors.EVENT_READ)
        waiting.register(said, selectors.EVENT_READ)
        while True:
            for key, _ in waiting.select():
                if key.fd != said:
                    for call in _received(connection):
                        _take(connection, call, answers)
                    continue
                lines = os.read(said, 65536).decode().splitlines()
                if not lines:
                    return
                for line in lines:
                    _do(connection, ast.literal_eval(line), answers)
                    _say("told")


def _do(connection: DBusConnection, what: Any, answers: Answers) -> None:  # noqa: ANN401 - either
    if isinstance(what, dict):
        answers.update(what)
        return
    path, interface, member, signature, body = what
    emitter = DBusAddress(path, interface=interface)
    connection.send(new_signal(emitter, member, signature or None, body))


def _take(connection: DBusConnection, call: Message, answers: Answers) -> None:
    member = call.header.fields[HeaderFields.member]
    signature, body = answers.get(member, ("error", ("org.freedesktop.DBus.Error.UnknownMethod",)))
    if signature == "error":
        connection.send(new_error(call, *body))
    elif signature != "silence":
        connection.send(new_method_return(call, signature or None, body))
    _say(repr((member, call.body)))


def _received(connection: DBusConnection) -> Iterator[Message]:
    while True:
        try:
            message = connection.receive(timeout=0)
        except TimeoutError:
            return
        if message.header.message_type is MessageType.method_call:
            yield message


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
