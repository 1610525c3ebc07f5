"""Keeps the screen awake through the first service on the bus that can do it.

Specifications: https://specifications.freedesktop.org/idle-inhibit-spec/latest/,
``org.gnome.SessionManager.xml`` in https://gitlab.gnome.org/GNOME/gnome-session, and
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Inhibit.html.
Each of them lets go when the connection that asked is gone.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.kit.record import Record
from glutestretch.kit.translation import tr

_APP = "glutestretch"
_IDLE = 8
_NO_WINDOW = 0
_PATIENCE_SECONDS = 5.0
_SCREEN_SAVER = (
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
    "org.freedesktop.ScreenSaver",
)
_GNOME = ("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager")
_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Inhibit",
)


class _Inhibitor(Record):
    """A service: how it is asked, what it answers with, and how it is let go with that.

    Attributes:
        inhibit: Returns the call for a reason, which the desktop shows to the user.
        starts: Whether the bus starts it for the call.
    """

    service: str
    inhibit: Callable[[str], Call]
    expects: str
    release: Callable[[Any], Call]
    starts: bool = False


_INHIBITORS = (
    _Inhibitor(
        _SCREEN_SAVER[0],
        lambda why: Call(*_SCREEN_SAVER, "Inhibit", "ss", (_APP, why), wake=False),
        "u",
        lambda cookie: Call(*_SCREEN_SAVER, "UnInhibit", "u", (cookie,), wake=False),
    ),
    _Inhibitor(
        _GNOME[0],
        lambda why: Call(*_GNOME, "Inhibit", "susu", (_APP, _NO_WINDOW, why, _IDLE), wake=False),
        "u",
        lambda cookie: Call(*_GNOME, "Uninhibit", "u", (cookie,), wake=False),
    ),
    _Inhibitor(
        _PORTAL[0],
        lambda why: Call(*_PORTAL, "Inhibit", "sua{sv}", ("", _IDLE, {"reason": ("s", why)})),
        "o",
        lambda request: Call(
            _PORTAL[0], request, "org.freedesktop.portal.Request", "Close", wake=False
        ),
        starts=True,
    ),
)
"""The best first."""


class _Held(Record):
    """A service that keeps the screen awake, by its place in the list, and what releases it."""

    number: int
    release: Call


class BusWakeLock(QObject):
    """Asks one service after another, and asks again when one comes or goes."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._wanted = False
        self._held: _Held | None = None
        self._asked = 0
        self._asking: int | None = None
        self._listening = False

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        if not self._wanted:
            self._wanted = True
            self._listen()
            self._ask()

    def release(self) -> None:
        """Let the screen sleep again."""
        self._wanted = False
        self._let_go()

    def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        for number, inhibitor in enumerate(_INHIBITORS):
            owner = Rule("org.freedesktop.DBus", "NameOwnerChanged", "sss", first=inhibitor.service)
            self._bus.listen(owner, partial(self._owner_changed, number))
        self._bus.lost.connect(self._forget)
        self._bus.restored.connect(self._ask)

    def _ask(self, number: int = 0) -> None:
        """Ask this service, or the next one where it fails."""
        if not self._wanted or number == len(_INHIBITORS):
            self._asking = None
            return
        self._asked += 1
        self._asking = number
        inhibitor = _INHIBITORS[number]
        self._bus.call(
            inhibitor.inhibit(tr("A stretch session is under way")),
            partial(self._answered, number, self._asked),
            expects=inhibitor.expects,
            seconds=_PATIENCE_SECONDS,
            on_late_reply=partial(self._answered_late, number),
        )

    def _answered(self, number: int, asked: int, reply: Reply) -> None:
        if asked != self._asked:
            self._answered_late(number, reply)
        elif reply.error:
            self._ask(number + 1)
        else:
            self._asking = None
            self._held = _Held(number, _INHIBITORS[number].release(*reply.body))

    def _answered_late(self, number: int, reply: Reply) -> None:
        """Release what is not waited for any more."""
        if not reply.error:
            self._bus.call(_INHIBITORS[number].release(*reply.body))

    def _let_go(self) -> None:
        held = self._held
        self._forget()
        if held:
            self._bus.call(held.release)

    def _forget(self) -> None:
        """Wait for no answer any more, and hold nothing, as when the connection is gone."""
        self._asked += 1
        self._asking = self._held = None

    def _owner_changed(self, number: int, _name: str, _old: str, new: str) -> None:
        """Ask again when what holds has gone, or a better one has come.

        Nothing new has come where the bus started it for the call itself, or where the call that is
        under way has reached it already.
        """
        started = _INHIBITORS[number].starts
        held, better = self._held, bool(new) and not started and number != self._asking
        if held and held.number == number:
            self._forget()  # whoever has its name now knows nothing of it
            self._ask()
        elif better and (held is None or number < held.number):
            self._let_go()
            self._ask()
