"""One process takes the place of another, with the lock, the socket and what there is to say.

It is the same process to the system: ``exec`` keeps its number and the files that are left open.
So nobody else can take the lock in between, who calls on the socket waits there, and if the
process is killed at any moment, the system frees both. What is said lies in a file in memory
whose descriptor is named in the environment. A process that does not understand what it was
handed, as after an update, closes it all and starts as usual.
"""

import json
import os
import signal
import socket
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from enum import StrEnum
from typing import Any, NoReturn

from glutestretch import __version__
from glutestretch.kit.record import Record, as_dict

HANDED_OVER = "GLUTESTRETCH_HANDED_OVER"
"""Names in the environment the version, and the descriptors of message, lock and socket."""
_MOST_BYTES = 1 << 20
_STANDARD_FILES = 3


class Wish(StrEnum):
    """What the app is to do when it takes over."""

    STAY = "stay"
    WINDOW = "window"
    START = "start"
    BEGIN = "begin"
    REMINDERS = "reminders"
    SETTINGS = "settings"
    NO_TRAY = "no-tray"


class Kept(Record):
    """What both hold in turn.

    Attributes:
        lock: The descriptor of the file whose lock says who is the first instance; -1 for none.
        socket: The descriptor of the socket on which later starts call.
        path: Where that socket lies.
    """

    lock: int
    socket: int
    path: str


class ToBackground(Record):
    """What the app hands to the small process.

    Attributes:
        arguments: Command-line arguments that name the same data folder.
        language: The code of the language that is spoken.
        offers: What each routine offers in words, by its id.
        icons: The icon for each sign, in some sizes: side, and base64 of its pixels.
        respects: The reasons for which the user wants reminders held.
    """

    arguments: tuple[str, ...]
    language: str
    offers: Mapping[str, str]
    icons: Mapping[str, Sequence[tuple[int, str]]]
    respects: tuple[str, ...]


class ToApp(Record):
    """What the small process hands to the app.

    Attributes:
        arguments: Command-line arguments that name the same data folder.
        wish: What to do.
        reminder: The id of the reminder whose Start was pressed.
        caller: The descriptor of a later start that waits for an answer; -1 for none.
        line: What it has said.
        unsaved: The reminders in plain values, where they could not be stored.
        may_rest: Whether the small process is of use here.
    """

    arguments: tuple[str, ...]
    wish: Wish = Wish.STAY
    reminder: str = ""
    caller: int = -1
    line: str = ""
    unsaved: Mapping[str, Any] | None = None
    may_rest: bool = True


class Handover(Record):
    """What was handed to this process."""

    kept: Kept
    message: ToBackground | ToApp


_KINDS: dict[str, type[ToBackground | ToApp]] = {
    kind.__name__: kind for kind in (ToBackground, ToApp)
}


def hand_over(kept: Kept, message: ToBackground | ToApp, command: Sequence[str]) -> NoReturn:
    """Let another program take the place of this process.

    Args:
        kept: What it keeps open.
        message: What it is to know.
        command: The program and its arguments.

    Raises:
        OSError: If that program cannot be started; all is as before.
    """
    files = [file for file in (kept.lock, kept.socket) if file >= 0]
    if isinstance(message, ToApp) and message.caller >= 0:
        files.append(message.caller)
    told = os.memfd_create("glutestretch")
    said = {"kind": type(message).__name__, "path": kept.path, **as_dict(message)}
    os.write(told, json.dumps(said).encode())
    _close_on_exec()
    for file in (*files, told):
        os.set_inheritable(file, True)
    named = f"{__version__} {told} {kept.lock} {kept.socket}"
    # What this process ignored, the next one would ignore as well.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.execve(command[0], list(command), {**os.environ, HANDED_OVER: named})  # noqa: S606


def taken_over(named: str) -> Handover | None:
    """Return what another process has handed to this one, or None if it makes no sense here.

    Args:
        named: What the environment says of it.
    """
    version, *numbers = named.split(" ")
    files = [int(number) for number in numbers if number.removeprefix("-").isdigit()]
    try:
        told, lock, listening = files
        found = _read(told, version)
        kept = Kept(lock, listening, str(found.pop("path")))
        kind = _KINDS[found.pop("kind")]
        if kind is ToApp:
            found["wish"] = Wish(found["wish"])
        message = kind(**{name: _plain(value) for name, value in found.items()})
        if isinstance(message, ToApp):
            files.append(message.caller)
        _check(kept)
    except (OSError, ValueError, TypeError, KeyError):
        for file in files:
            if file >= _STANDARD_FILES:
                with suppress(OSError):
                    os.close(file)
        return None
    os.close(told)
    for file in files[1:]:
        if file >= 0:
            os.set_inheritable(file, False)
    return Handover(kept, message)


def _read(file: int, version: str) -> dict[str, Any]:
    found = json.loads(os.pread(file, _MOST_BYTES, 0)) if version == __version__ else None
    if not isinstance(found, dict):
        raise TypeError(found)
    return found


def _plain(value: Any) -> Any:  # noqa: ANN401 - from JSON
    return tuple(value) if isinstance(value, list) else value


def _check(kept: Kept) -> None:
    """See that the files are what they are said to be.

    Raises:
        OSError: If there is no such file.
        ValueError: If it is something else.
    """
    if kept.lock >= 0 and not stat.S_ISREG(os.fstat(kept.lock).st_mode):
        raise ValueError(kept.lock)
    listening = socket.socket(socket.AF_UNIX, fileno=os.dup(kept.socket))
    with listening:
        if not listening.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN):
            raise ValueError(kept.socket)


def _close_on_exec() -> None:
    """Let no other file stay open, whoever opened it."""
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - numbers
        if int(name) >= _STANDARD_FILES:
            with suppress(OSError):
                os.set_inheritable(int(name), False)
