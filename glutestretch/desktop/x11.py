"""A small connection to the X server, with the XCB libraries that Qt needs there anyway.

Requests, replies and events: https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html.
Unlike Xlib, XCB does not end the process when the server is gone.
"""

import ctypes
import os
import struct
import sys
import weakref
from contextlib import suppress

from glutestretch.kit.core import QObject, QSocketNotifier, QTimer, Signal

_HEAD = struct.Struct("=BxHI")
_HEAD_BYTES = 32
_MOST_PROPERTY_WORDS = 1024
_STRUCTURE_NOTIFY = 1 << 17
_EVENT_MASK = 1 << 11
_ANY_TYPE = 0


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    _fields_ = (
        ("screen", ctypes.POINTER(ctypes.c_uint32)),
        ("left", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class _Part(ctypes.Structure):
    """A C ``iovec``: some bytes of a request."""

    _fields_ = (("start", ctypes.c_void_p), ("size", ctypes.c_size_t))


class _Request(ctypes.Structure):
    """``xcb_protocol_request_t``."""

    _fields_ = (
        ("parts", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("opcode", ctypes.c_uint8),
        ("has_no_reply", ctypes.c_uint8),
    )


class X11(QObject):
    """A connection for synchronous requests and for events.

    Signals:
        event_received: The 32 bytes of an event.
        lost: The server is gone.

    Raises:
        OSError: If there is no X server, or the XCB library is missing.
    """

    event_received = Signal(bytes)
    lost = Signal()

    def __init__(self, display: str = "", parent: QObject | None = None) -> None:
        """Connect.

        Args:
            display: The display's name; empty for ``$DISPLAY``.
            parent: The Qt parent.
        """
        super().__init__(parent)
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [ctypes.c_void_p]
        self.library = ctypes.CDLL("libxcb.so.1")
        self.library.xcb_connect.restype = ctypes.c_void_p
        self.library.xcb_poll_for_event.restype = ctypes.c_void_p
        self.library.xcb_get_setup.restype = ctypes.c_void_p
        self.library.xcb_setup_roots_iterator.restype = _Roots
        self._atoms: dict[str, int] = {}
        self.screen, self._connection = self._connect(display)
        self.root = self._find_root()
        file = self.library.xcb_get_file_descriptor(self._connection)
        self._readable = QSocketNotifier(file, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)

    def _connect(self, display: str) -> tuple[int, ctypes.c_void_p]:
        screen = ctypes.c_int()
        name = os.fsencode(display) or None
        connection = ctypes.c_void_p(self.library.xcb_connect(name, ctypes.byref(screen)))
        weakref.finalize(self, self.library.xcb_disconnect, connection)
        if self.library.xcb_connection_has_error(connection):
            raise OSError("no X server answers")
        return screen.value, connection

    def _find_root(self) -> int:
        setup = ctypes.c_void_p(self.library.xcb_get_setup(self._connection))
        roots = self.library.xcb_setup_roots_iterator(setup)
        for _ in range(self.screen):
            self.library.xcb_screen_next(ctypes.byref(roots))
        return int(roots.screen[0])

    def request(self, library: ctypes.CDLL, name: str, *arguments: object) -> bytes:
        """Send a request and wait for the server's reply.

        Args:
            library: The XCB library that has the request.
            name: The name of the request, without ``xcb_`` and ``_reply``.
            arguments: The C arguments after the connection.

        Returns:
            The complete reply, at least 32 bytes; empty after an error.
        """
        reply = getattr(library, f"xcb_{name}_reply")
        reply.restype = ctypes.c_void_p
        answer = reply(self._connection, self.send(library, name, *arguments), None)
        # Events that arrived before the reply are in XCB's queue now, so the socket will not
        # become readable for them.
        QTimer.singleShot(0, self, self._read)
        if answer is None:
            return b""
        (_, _, words) = _HEAD.unpack(ctypes.string_at(answer, _HEAD.size))
        return self._taken(answer, _HEAD_BYTES + 4 * words)

    def send(self, library: ctypes.CDLL, name: str, *arguments: object) -> _Cookie:
        """Send a request at once; return the cookie that identifies its reply."""
        call = getattr(library, f"xcb_{name}")
        call.restype = _Cookie
        cookie: _Cookie = call(self._connection, *arguments)
        self.library.xcb_flush(self._connection)
        return cookie

    def new_id(self) -> int:
        """Return an unused id for a new object on the server."""
        return int(ctypes.c_uint32(self.library.xcb_generate_id(self._connection)).value)

    def extension(self, library: ctypes.CDLL, name: str) -> int | None:
        """Return the number of an extension's first event; None if the server lacks it."""
        find = self.library.xcb_get_extension_data
        find.restype = ctypes.c_void_p
        data = find(self._connection, ctypes.byref(ctypes.c_byte.in_dll(library, f"xcb_{name}_id")))
        if data is None:
            return None
        present, _, first_event = struct.unpack_from("BBB", ctypes.string_at(data, 12), 8)
        return first_event if present else None

    def send_to_extension(self, name: str, opcode: int, number: int) -> None:
        """Send a request of one number to an extension that XCB has no installed library for.

        A server that lacks the extension is left alone.
        """
        text = name.encode("ascii")
        reply = self.request(self.library, "query_extension", len(text), text)
        if not reply or not reply[8]:
            return
        major, words = reply[9], 2
        data = ctypes.create_string_buffer(
            struct.pack("=BBHI", major, opcode, words, number), 4 * words
        )
        # XCB writes into the two parts before the first one that it is given.
        parts = (_Part * 3)(_Part(), _Part(), _Part(ctypes.addressof(data), 4 * words))
        first = ctypes.byref(parts, 2 * ctypes.sizeof(_Part))
        request = _Request(1, None, major, 1)
        self.library.xcb_send_request(self._connection, 0, first, ctypes.byref(request))
        self.library.xcb_flush(self._connection)

    def atom(self, name: str) -> int:
        """Return the atom of a name; 0 if the server is gone."""
        if name not in self._atoms:
            text = name.encode("ascii")
            reply = self.request(self.library, "intern_atom", 0, len(text), text)
            if not reply:
                return 0
            (self._atoms[name],) = struct.unpack_from("=I", reply, 8)
        return self._atoms[name]

    def numbers(self, window: int, name: str) -> tuple[int, ...]:
        """Return a window's property of 32-bit numbers; empty if it has no such property."""
        reply = self.request(
            self.library,
            "get_property",
            0,
            window,
            self.atom(name),
            _ANY_TYPE,
            0,
            _MOST_PROPERTY_WORDS,
        )
        if not reply or reply[1] != 32:  # noqa: PLR2004 - bits in a number
            return ()
        (count,) = struct.unpack_from("=I", reply, 16)
        return struct.unpack_from(f"={count}I", reply, _HEAD_BYTES)

    def selection_owner(self, name: str) -> int:
        """Return the window that owns a selection; 0 if there is none."""
        reply = self.request(self.library, "get_selection_owner", self.atom(name))
        return int(struct.unpack_from("=I", reply, 8)[0]) if reply else 0

    def watch(self, window: int) -> None:
        """Receive events when a window is destroyed, and the messages sent to it."""
        values = (ctypes.c_uint32 * 1)(_STRUCTURE_NOTIFY)
        self.send(self.library, "change_window_attributes", window, _EVENT_MASK, values)

    def _read(self) -> None:
        while event := self.library.xcb_poll_for_event(self._connection):
            self.event_received.emit(self._taken(event, _HEAD_BYTES))
        if self.library.xcb_connection_has_error(self._connection):
            self._readable.setEnabled(False)
            self.lost.emit()

    def _taken(self, pointer: int, size: int) -> bytes:
        content = ctypes.string_at(pointer, size)
        self._free(pointer)
        return content


def x11_display(parent: QObject | None = None) -> X11 | None:
    """Return a connection to the X server that shows this desktop, or None if there is none.

    Xwayland does not count, because it knows nothing of the rest of a Wayland desktop.
    """
    if sys.platform == "linux" and not os.environ.get("WAYLAND_DISPLAY"):
        with suppress(OSError):
            return X11(parent=parent)
    return None
