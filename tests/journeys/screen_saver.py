"""The X server's own screen saver, over the X protocol: no library for it needs to be installed.

Requests: https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html and, of the extension,
the header ``X11/extensions/saverproto.h``.
"""

import socket
import struct
from typing import Self

_LITTLE_ENDIAN, _MAJOR = ord("l"), 11
_ERROR, _REPLY = 0, 1
_SET_SCREEN_SAVER, _GET_SCREEN_SAVER, _FORCE_SCREEN_SAVER, _QUERY_EXTENSION = 107, 108, 115, 98
_QUERY_INFO = 1
_EXTENSION = b"MIT-SCREEN-SAVER"


class ScreenSaver:
    """The saver of one display; what a test set is as before afterwards."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")  # noqa: S108 - X's own
        self._root = self._greet()
        name = struct.pack("=HH", len(_EXTENSION), 0) + _EXTENSION
        self._opcode = self._ask(_QUERY_EXTENSION, 0, name)[9]
        self._before = struct.unpack_from("=HHBB", self._ask(_GET_SCREEN_SAVER, 0), 8)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._send(_SET_SCREEN_SAVER, 0, struct.pack("=HHBBxx", *self._before))
        self._send(_FORCE_SCREEN_SAVER, 0)
        self.is_on()  # the answer says that both were done
        self._socket.close()

    def come_after(self, seconds: int) -> None:
        """Let it come after so many seconds without input."""
        _, *others = self._before
        self._send(_SET_SCREEN_SAVER, 0, struct.pack("=HHBBxx", seconds, *others))

    def is_on(self) -> bool:
        """Return whether the screen is blank."""
        return bool(self._info()[1] == 1)

    def seconds_idle(self) -> float:
        """Return the seconds since the last input."""
        milliseconds: int
        (milliseconds,) = struct.unpack_from("=I", self._info(), 16)
        return milliseconds / 1000

    def _info(self) -> bytes:
        return self._ask(self._opcode, _QUERY_INFO, struct.pack("=I", self._root))

    def _greet(self) -> int:
        """Connect without authorisation, as Xvfb allows; return the first screen's root."""
        self._socket.sendall(struct.pack("=BxHHHHxx", _LITTLE_ENDIAN, _MAJOR, 0, 0, 0))
        head = self._read(8)
        assert head[0] == 1, "the X server refuses"
        setup = self._read(4 * struct.unpack_from("=H", head, 6)[0])
        vendor, formats = struct.unpack_from("=H", setup, 16)[0], setup[21]
        root: int
        (root,) = struct.unpack_from("=I", setup, 32 + -(-vendor // 4) * 4 + 8 * formats)
        return root

    def _send(self, opcode: int, second: int, content: bytes = b"") -> None:
        padded = content.ljust(-(-len(content) // 4) * 4, b"\0")
        self._socket.sendall(struct.pack("=BBH", opcode, second, 1 + len(padded) // 4) + padded)

    def _ask(self, opcode: int, second: int, content: bytes = b"") -> bytes:
        self._send(opcode, second, content)
        while True:
            answer = self._read(32)
            assert answer[0] != _ERROR, f"the X server does not know request {opcode}.{second}"
            if answer[0] == _REPLY:
                return answer + self._read(4 * struct.unpack_from("=I", answer, 4)[0])

    def _read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            part = self._socket.recv(count - len(data))
            assert part, "the X server ended"
            data += part
        return data
