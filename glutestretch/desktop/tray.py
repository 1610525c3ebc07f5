"""Whether this desktop has a tray, which may come after the app or go before it."""

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
# Qt hears of a change in its own time; what is there at the start it knows at once.
_LOOK_AFTER_SECONDS = (1, 2, 4)


class TrayWatch(Protocol):
    """Tells when a tray comes and goes."""

    @property
    def appeared(self) -> SignalInstance:
        """There is a tray now: make a new icon, for one from before never shows."""

    @property
    def disappeared(self) -> SignalInstance:
        """The tray is gone, and every icon with it."""

    @property
    def present(self) -> bool:
        """Whether there is one, as was found last."""

    def start(self) -> None:
        """Look, and look out for changes."""

    def look(self) -> None:
        """Look now, before something hangs on it; tell if something has changed."""


class DesktopTrayWatch(QObject):
    """Watches for trays of both kinds, StatusNotifier on the bus and X11's own.

    Qt tells whether there is one, though it keeps one of the second kind that has gone, and
    takes a watcher on the bus for one even if no host shows icons. The bus and the X server
    tell when to look.

    Signals: as ``TrayWatch`` says.
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
        self._looks: Iterator[int] = iter(())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look_again)

    @property
    def present(self) -> bool:
        """Whether there is one, as was found last."""
        return self._present

    def start(self) -> None:
        """Look, and look out for changes."""
        if self._session is not None:
            from glutestretch.desktop.dbus.wire import Call, Rule  # noqa: PLC0415

            changes = Rule(_BUS[2], "NameOwnerChanged", "sss", first=_WATCHER)
            self._session.listen(changes, self._watcher_changed)
            for member in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
                hosts = Rule(_WATCHER, member, "", sender=_WATCHER)
                self._session.listen(hosts, self._ask_for_host)
            self._session.call(
                Call(*_BUS, "GetNameOwner", "s", (_WATCHER,)), self._told_owner, expects="s"
            )
        if self._x11 is not None:
            self._x11.told.connect(self._x11_told)
            self._x11.follow(self._x11.root)
        self.look()

    def look(self) -> None:
        """Look now; tell if something has changed."""
        present = QSystemTrayIcon.isSystemTrayAvailable()
        if self._watcher_owner:
            present = present and self._hosted
        if self._x11 is not None and self._watcher_owner == "":
            owner = self._x11.selection_owner(f"_NET_SYSTEM_TRAY_S{self._x11.screen}")
            present = present and bool(owner)
            if owner:
                self._x11.follow(owner)
        if present != self._present:
            self._present = present
            (self.appeared if present else self.disappeared).emit()

    def _told_owner(self, reply: "Reply") -> None:
        (self._watcher_owner,) = reply.body or ("",)
        self.look()
        self._ask_for_host()

    def _watcher_changed(self, _name: str, _old: str, new: str) -> None:
        self._watcher_owner = new
        self._hosted = False
        self._begin_to_look()
        self._ask_for_host()

    def _ask_for_host(self) -> None:
        from glutestretch.desktop.dbus.wire import Call  # noqa: PLC0415

        if self._session is not None and self._watcher_owner:
            wanted = (_WATCHER, "IsStatusNotifierHostRegistered")
            properties = "org.freedesktop.DBus.Properties"
            call = Call(_WATCHER, _WATCHER_PATH, properties, "Get", "ss", wanted, wake=False)
            self._session.call(call, self._told_host, expects="v")

    def _told_host(self, reply: "Reply") -> None:
        self._hosted = reply.body == (("b", True),)
        self._begin_to_look()

    def _x11_told(self, event: bytes) -> None:
        if self._x11 is None:
            return
        kind = event[0] & 0x7F
        (atom,) = struct.unpack_from("=I", event, 8)
        if kind == _DESTROYED or (kind == _MESSAGE and atom == self._x11.atom("MANAGER")):
            self._begin_to_look()

    def _begin_to_look(self) -> None:
        self._looks = iter(_LOOK_AFTER_SECONDS)
        self._look_again()

    def _look_again(self) -> None:
        self.look()
        if seconds := next(self._looks, 0):
            self._timer.start(seconds * 1000)
