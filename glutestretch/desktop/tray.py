"""Whether this desktop has a system tray, which can appear and disappear at any time."""

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from glutestretch.desktop.dbus.connection import Bus, Reply
    from glutestretch.desktop.x11 import X11

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_WATCHER = "org.kde.StatusNotifierWatcher"
_WATCHER_PATH = "/StatusNotifierWatcher"
_DESTROYED, _MESSAGE = 17, 33
# Qt learns of a change with a delay; it only knows at once what is there at the start.
_CHECK_AFTER_SECONDS = (1, 2, 4)


class TrayWatch(Protocol):
    """Reports when a system tray appears and disappears."""

    @property
    def appeared(self) -> SignalInstance:
        """There is a tray now. Create a new tray icon: an older one would never show."""

    @property
    def disappeared(self) -> SignalInstance:
        """The tray is gone, and every tray icon with it."""

    @property
    def present(self) -> bool:
        """Whether there was a tray at the last check."""

    @property
    def on_bus(self) -> bool:
        """Whether it shows icons that speak on the session's bus, as StatusNotifierItems do."""

    def start(self) -> None:
        """Check now, and start watching for changes."""

    def look(self) -> None:
        """Check now, before a decision depends on it; emit a signal if it has changed."""


class DesktopTrayWatch(QObject):
    """Watches for trays of both kinds: StatusNotifier on D-Bus, and X11's system tray.

    Qt says whether there is a tray, with two exceptions: it does not notice that an X11 tray
    is gone, and counts a StatusNotifier watcher even if no host shows icons. Signals of the
    bus and events of the X server say when to check again.

    Signals: see ``TrayWatch``.
    """

    appeared = Signal()
    disappeared = Signal()

    def __init__(
        self, session: "Bus | None", x11: "X11 | None", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._x11 = x11
        self._present = False
        self._watcher_owner: str | None = "" if session is None else None
        self._hosted = True
        self._delays: Iterator[int] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._check_again)

    @property
    def present(self) -> bool:
        """Whether there was a tray at the last check."""
        return self._present

    @property
    def on_bus(self) -> bool:
        """Whether it shows icons that speak on the session's bus."""
        return self._present and bool(self._watcher_owner) and self._hosted

    def start(self) -> None:
        """Check now, and start watching for changes."""
        if self._session is not None:
            from glutestretch.desktop.dbus.wire import Call, Rule  # noqa: PLC0415

            changes = Rule(_BUS[2], "NameOwnerChanged", "sss", first=_WATCHER)
            self._session.listen(changes, self._watcher_changed)
            for member in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
                hosts = Rule(_WATCHER, member, "", sender=_WATCHER)
                self._session.listen(hosts, self._query_host)
            self._session.call(
                Call(*_BUS, "GetNameOwner", "s", (_WATCHER,)), self._on_owner, expects="s"
            )
        if self._x11 is not None:
            self._x11.event_received.connect(self._on_x11_event)
            self._x11.watch(self._x11.root)
        self.look()

    def look(self) -> None:
        """Check now; emit a signal if it has changed."""
        present = QSystemTrayIcon.isSystemTrayAvailable()
        if self._watcher_owner:
            present = present and self._hosted
        if self._x11 is not None and self._watcher_owner == "":
            owner = self._x11.selection_owner(f"_NET_SYSTEM_TRAY_S{self._x11.screen}")
            present = present and bool(owner)
            if owner:
                self._x11.watch(owner)
        if present != self._present:
            self._present = present
            (self.appeared if present else self.disappeared).emit()

    def _on_owner(self, reply: "Reply") -> None:
        (self._watcher_owner,) = reply.body or ("",)
        self.look()
        self._query_host()

    def _watcher_changed(self, _name: str, _old: str, new: str) -> None:
        self._watcher_owner = new
        self._hosted = False
        self._start_checks()
        self._query_host()

    def _query_host(self) -> None:
        from glutestretch.desktop.dbus.wire import Call  # noqa: PLC0415

        if self._session is not None and self._watcher_owner:
            wanted = (_WATCHER, "IsStatusNotifierHostRegistered")
            properties = "org.freedesktop.DBus.Properties"
            call = Call(_WATCHER, _WATCHER_PATH, properties, "Get", "ss", wanted, wake=False)
            self._session.call(call, self._on_host, expects="v")

    def _on_host(self, reply: "Reply") -> None:
        self._hosted = reply.body == (("b", True),)
        self._start_checks()

    def _on_x11_event(self, event: bytes) -> None:
        if self._x11 is None:
            return
        kind = event[0] & 0x7F
        (atom,) = struct.unpack_from("=I", event, 8)
        if kind == _DESTROYED or (kind == _MESSAGE and atom == self._x11.atom("MANAGER")):
            self._start_checks()

    def _start_checks(self) -> None:
        self._delays = iter(_CHECK_AFTER_SECONDS)
        self._check_again()

    def _check_again(self) -> None:
        self.look()
        if seconds := next(self._delays, 0):
            self._timer.start(seconds * 1000)
