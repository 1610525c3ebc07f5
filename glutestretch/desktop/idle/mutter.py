"""Input as GNOME's Mutter knows it, which tells of breaks over D-Bus without being asked again.

Its rules: ``org.gnome.Mutter.IdleMonitor.xml`` in https://gitlab.gnome.org/GNOME/mutter.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.idle.api import NullIdle

_SERVICE = "org.gnome.Mutter.IdleMonitor"
_PATH = "/org/gnome/Mutter/IdleMonitor/Core"


class MutterIdle(NullIdle):
    """Asks Mutter; Mutter itself tells of breaks, and is told again what to tell if it restarts."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._seconds = 0
        self._rest_watch = self._return_watch = 0
        self._listening = False
        self._resting = False

    def watch(self, seconds: int) -> None:
        """Begin to tell of breaks of so many seconds, or end it."""
        self._listen()
        for number in filter(None, (self._rest_watch, self._return_watch)):
            self._bus.call(_call("RemoveWatch", "u", number))
        self._seconds = seconds
        self._resting = False
        self._begin()

    def ask(self, answered: Callable[[float | None], object]) -> None:
        """Ask for the idle time."""

        def told(reply: Reply) -> None:
            answered(None if reply.error else reply.body[0] / 1000)

        self._bus.call(_call("GetIdletime"), told, expects="t")

    def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        self._bus.listen(Rule(_SERVICE, "WatchFired", "u", sender=_SERVICE), self._fired)
        owner = Rule("org.freedesktop.DBus", "NameOwnerChanged", "sss", first=_SERVICE)
        self._bus.listen(owner, self._owner_changed)
        self._bus.lost.connect(self._gone)
        self._bus.restored.connect(self._begin)

    def _begin(self) -> None:
        self._rest_watch = self._return_watch = 0
        if self._seconds:
            wanted = self._seconds

            def watched(reply: Reply) -> None:
                if not reply.error and self._seconds == wanted:
                    (self._rest_watch,) = reply.body

            call = _call("AddIdleWatch", "t", wanted * 1000)
            self._bus.call(call, watched, expects="u")

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
            self._begin()

    def _gone(self) -> None:
        """End a break whose end nobody would tell any more."""
        self._rest_watch = self._return_watch = 0
        self._return()

    def _return(self) -> None:
        if self._resting:
            self._resting = False
            self.returned.emit()


def _call(member: str, signature: str = "", *body: object) -> Call:
    return Call(_SERVICE, _PATH, _SERVICE, member, signature, body)
