"""What may lie in a store's place although it is no store."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

Fault = Callable[[Path], None]


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def _endless(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 40)


FAULTS: dict[str, tuple[Fault, str]] = {
    "pipe": (os.mkfifo, "a pipe"),
    "folder": (Path.mkdir, "a folder"),
    "socket": (_socket, "a socket"),
    "device": (lambda path: path.symlink_to("/dev/zero"), "a device"),
    "circle": (lambda path: path.symlink_to(path.name), "a link to itself"),
    "endless": (_endless, "larger than "),
}
"""How each is made, and what it is called."""
