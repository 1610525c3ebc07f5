"""Idle time from GNOME's Mutter, which reports breaks over D-Bus without polling.

Interface: ``org.gnome.Mutter.IdleMonitor.xml`` in https://gitlab.gnome.org/GNOME/mutter.
"""

from collections.abc import Callable

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.idle.api import NullIdle
from glutestretch.kit.core import QObject

_SERVICE = "org.gnome.Mutter.IdleMonitor"
_PATH = "/org/gnome/Mutter/IdleMonitor/Core"


class MutterIdle(NullIdle):
    """Idle time from Mutter; the watches are set up again if Mutter restarts."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._seconds = 0
        self._rest_watch = self._return_watch = 0
        self._listening = False
        self._resting = False

    def watch(self, seconds: int) -> None:
        """Report breaks of at least this many seconds; 0 stops reporting."""
        self._listen()
        for number in filter(None, (self._rest_watch, self._return_watch)):
            self._bus.call(_call("RemoveWatch", "u", number))
        self._seconds = seconds
        self._resting = False
        self._add_watch()

    def ask(self, callback: Callable[[float | None], object]) -> None:
        """Find out the seconds since the last input."""

        def on_reply(reply: Reply) -> None:
            callback(None if reply.error else reply.body[0] / 1000)

        self._bus.call(_call("GetIdletime"), on_reply, expects="t")

    def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        self._bus.listen(Rule(_SERVICE, "WatchFired", "u", sender=_SERVICE), self._fired)
        owner = Rule("org.freedesktop.DBus", "NameOwnerChanged", "sss", first=_SERVICE)
        self._bus.listen(owner, self._owner_changed)
        self._bus.lost.connect(self._gone)
        self._bus.restored.connect(self._add_watch)

    def _add_watch(self) -> None:
        self._rest_watch = self._return_watch = 0
        if self._seconds:
            wanted = self._seconds

            def on_reply(reply: Reply) -> None:
                if not reply.error and self._seconds == wanted:
                    (self._rest_watch,) = reply.body

            call = _call("AddIdleWatch", "t", wanted * 1000)
            self._bus.call(call, on_reply, expects="u")

    def _fired(self, number: int) -> None:
        if number and number == self._rest_watch and not self._return_watch:
            self._bus.call(_call("AddUserActiveWatch"), self._awaits_return, expects="u")
            self._resting = True
            self.rested.emit()
        elif number and number == self._return_watch:
            self._return_watch = 0
            self._return()

    def _awaits_return(self, reply: Reply) -> None:
        if reply.error:
            self._return()
        else:
            (self._return_watch,) = reply.body

    def _owner_changed(self, _name: str, _old: str, new: str) -> None:
        self._gone()
        if new:
            self._add_watch()

    def _gone(self) -> None:
        """End a break whose end would not be reported any more."""
        self._rest_watch = self._return_watch = 0
        self._return()

    def _return(self) -> None:
        if self._resting:
            self._resting = False
            self.returned.emit()


def _call(member: str, signature: str = "", *body: object) -> Call:
    return Call(_SERVICE, _PATH, _SERVICE, member, signature, body)
