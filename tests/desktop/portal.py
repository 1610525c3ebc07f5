"""A fake settings portal of the desktop, on a separate bus.

Run as a separate process. It receives settings as lines of JSON on its standard input
(``[namespace, key, signature, value]``), announces each change, and prints a line when it is ready
and after every line it has read.
"""

import json
import os
import selectors
import sys
from collections.abc import Iterator

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

NAME = "org.freedesktop.portal.Desktop"
INTERFACE = "org.freedesktop.portal.Settings"
ADDRESS = DBusAddress("/org/freedesktop/portal/desktop", NAME, INTERFACE)

Settings = dict[tuple[str, str], tuple[str, object]]


def answer(call: Message, settings: Settings, version: int) -> Message:
    """Reply as a portal of this version does: only version 2 has ``ReadOne``."""
    member = call.header.fields[HeaderFields.member]
    if member not in ("Read", "ReadOne") or (member == "ReadOne" and version < 2):
        return new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("unknown",))
    value = settings.get(tuple(call.body))
    if value is None:
        return new_error(call, "org.freedesktop.portal.Error.NotFound", "s", ("not found",))
    return new_method_return(call, "v", (value if member == "ReadOne" else ("v", value),))


def tell(connection: DBusConnection, settings: Settings, line: str) -> None:
    """Store a setting and announce it."""
    namespace, key, signature, value = json.loads(line)
    settings[namespace, key] = (signature, value)
    body = (namespace, key, (signature, value))
    connection.send(new_signal(ADDRESS, "SettingChanged", "ssv", body))


def received(connection: DBusConnection) -> Iterator[Message]:
    """Yield all calls that have arrived."""
    while True:
        try:
            message = connection.receive(timeout=0)
        except TimeoutError:
            return
        if message.header.message_type is MessageType.method_call:
            yield message


def say(word: str) -> None:
    """Report progress to the test."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def serve(version: int) -> None:
    """Serve until the standard input ends."""
    settings: Settings = {}
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName(NAME))
    said = sys.stdin.fileno()
    say("ready")
    with selectors.DefaultSelector() as waiting:
        waiting.register(connection.sock, selectors.EVENT_READ)
        waiting.register(said, selectors.EVENT_READ)
        while True:
            for key, _ in waiting.select():
                if key.fd == said:
                    line = os.read(said, 65536).decode()
                    if not line:
                        return
                    tell(connection, settings, line)
                    say("told")
                    continue
                for call in received(connection):
                    connection.send(answer(call, settings, version))
