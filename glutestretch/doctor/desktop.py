"""Asks the desktop what it has for the app; services that do not run are not started for it."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from glutestretch.desktop.appearance import portal
from glutestretch.desktop.dbus.connection import Bus, Reply, session_bus, system_bus
from glutestretch.desktop.dbus.wire import Call
from glutestretch.desktop.idle.api import NullIdle
from glutestretch.desktop.idle.select import desktop_idle
from glutestretch.desktop.interruptibility.do_not_disturb import DoNotDisturb
from glutestretch.desktop.notifications import messages
from glutestretch.desktop.notifications.api import FLATPAK_INFO
from glutestretch.desktop.x11 import X11, x11_display
from glutestretch.doctor.engine import judgement
from glutestretch.doctor.engine.findings import Finding
from glutestretch.kit.record import replace

_SECONDS = 5.0
_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_NOTIFICATIONS = "org.freedesktop.Notifications"
_PORTAL = "org.freedesktop.portal.Desktop"
_PORTAL_NOTIFICATIONS = "org.freedesktop.portal.Notification"
_A11Y = "org.a11y.Bus"
_LOGIN = "org.freedesktop.login1"
_WATCHER = "org.kde.StatusNotifierWatcher"


class Questions(QObject):
    """Asks everything at once, and waits until all has been answered, or long enough.

    Args:
        session: The session bus.
        system: The system bus.
    """

    def __init__(self, session: Bus | None, system: Bus | None) -> None:
        super().__init__()
        self._session, self._system = session, system
        self._awaited: set[str] = set()
        self.answers: dict[str, Any] = {}

    def ask(self, x11: X11 | None) -> None:
        """Ask; the answers are there once the event loop ends."""
        if self._session:
            self._bus(self._session, "startable", Call(*_BUS, "ListActivatableNames"), "as")
            self._ask_notifications(self._session)
            self._bus(self._session, "reader", _get(_A11Y, "/org/a11y/bus", "org.a11y.Status"), "v")
            for key in portal.KEYS:
                call = replace(portal.read(key), wake=False)
                self._bus(self._session, f"{key[0]} {key[1]}", call, "v")
            host = _get(_WATCHER, "/StatusNotifierWatcher", _WATCHER)
            self._bus(self._session, "tray", host, "v")
            self._own(DoNotDisturb(self._session, self).look, "quiet")
        if self._system:
            self._bus(self._system, "login", Call(*_BUS, "NameHasOwner", "s", (_LOGIN,)), "b")
        idle = desktop_idle(self._session, x11, self)
        self.answers["idle"] = "" if type(idle) is NullIdle else _backend(idle)
        if not self._awaited:
            QTimer.singleShot(0, self, QCoreApplication.quit)

    def _ask_notifications(self, session: Bus) -> None:
        who = replace(messages.ask_capabilities(), member="GetServerInformation", wake=False)
        self._bus(session, "service", who, "ssss")
        can = replace(messages.ask_capabilities(), wake=False)
        self._bus(session, "capabilities", can, "as")
        if os.path.exists(FLATPAK_INFO):  # noqa: PTH110
            path, wanted = "/org/freedesktop/portal/desktop", (_PORTAL_NOTIFICATIONS, "version")
            by_portal = Call(_PORTAL, path, _PROPERTIES, "Get", "ss", wanted, wake=False)
            self._bus(session, "notifier", by_portal, "v")

    def _bus(self, bus: Bus, name: str, call: Call, expects: str) -> None:
        self._awaited.add(name)
        bus.call(call, partial(self._replied, name), expects=expects, seconds=_SECONDS)

    def _own(self, ask: Callable[[Callable[[Any], object]], object], name: str) -> None:
        self._awaited.add(name)
        ask(partial(self._answered, name))

    def _replied(self, name: str, reply: Reply) -> None:
        self._answered(name, None if reply.error else reply.body)

    def _answered(self, name: str, answer: object) -> None:
        self.answers[name] = answer
        self._awaited.discard(name)
        if not self._awaited:
            QCoreApplication.quit()


def _backend(idle: object) -> str:
    return type(idle).__module__.rpartition(".")[2]


_PROPERTY = {"org.a11y.Status": "ScreenReaderEnabled", _WATCHER: "IsStatusNotifierHostRegistered"}


def _get(service: str, path: str, interface: str) -> Call:
    wanted = (interface, _PROPERTY[interface])
    return Call(service, path, _PROPERTIES, "Get", "ss", wanted, wake=False)


def look(_language: str) -> Iterator[Finding]:
    """Yield what is found."""
    application = QCoreApplication(sys.argv[:1])
    x11 = x11_display()
    questions = Questions(session_bus(), system_bus())
    questions.ask(x11)
    QTimer.singleShot(round(_SECONDS * 1000), application, application.quit)
    application.exec()
    yield from judged(questions.answers, x11)


def _notifier(answers: Mapping[str, Any]) -> tuple[str, list[str] | None]:
    """Return what shows notifications and what it can do; inside Flatpak a portal does."""
    if sys.platform != "linux":
        return sys.platform, ["actions"]
    if answers.get("notifier"):
        return _PORTAL, ["actions"]
    name, _, version, _ = answers.get("service") or ("", "", "", "")
    return f"{name} {version}".strip(), (answers.get("capabilities") or (None,))[0]


def judged(answers: Mapping[str, Any], x11: X11 | None) -> Iterator[Finding]:
    """Yield what the answers mean; one that is not there did not come in time.

    Args:
        answers: By name, the body of a reply, or None after an error.
        x11: The X server, which has a tray of its own kind.
    """
    startable = set((answers.get("startable") or ((),))[0])
    elsewhere = sys.platform != "linux"
    hosted = (answers.get("tray") or (None,))[0] == ("b", True)
    owner = x11 and x11.selection_owner(f"_NET_SYSTEM_TRAY_S{x11.screen}")
    yield judgement.tray(there=elsewhere or hosted or bool(owner))
    service, capabilities = _notifier(answers)
    yield judgement.notifications(service, capabilities, startable=_NOTIFICATIONS in startable)
    yield judgement.do_not_disturb(quiet=answers.get("quiet"))
    values = {
        key: portal.plain(answers[name][0])
        for key in portal.KEYS
        if answers.get(name := f"{key[0]} {key[1]}")
    }
    wishes = portal.preferences_from(values)
    yield judgement.appearance(
        answers=bool(values) or elsewhere,
        startable=_PORTAL in startable,
        dark=wishes.dark,
        motion=wishes.reduced_motion,
        text=wishes.text_scale,
    )
    yield judgement.contrast(wished=wishes.high_contrast)
    reader = answers.get("reader") or (None,)
    bus = reader != (None,) or _A11Y in startable or elsewhere
    yield judgement.screen_reader(bus=bus, on=reader[0] == ("b", True))
    yield judgement.idle(answers.get("idle", ""))
    yield judgement.sleep(told=elsewhere or answers.get("login") == (True,))
