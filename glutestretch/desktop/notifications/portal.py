"""Notifications from a sandbox such as Flatpak, through the desktop's portal.

Specification: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Notification.html
The portal reports answers, but not that a notification was closed without one.
"""

import os
from functools import partial

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.notification import Notification
from glutestretch.desktop.notifications.api import NullNotifier
from glutestretch.kit.core import QObject
from glutestretch.kit.translation import QT_TR_NOOP, tr

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"
_DEFAULT = "default"
_NOT_SHOWN = QT_TR_NOOP("The desktop did not take a reminder from this sandbox.")


class PortalNotifier(NullNotifier):
    """Shows notifications through ``org.freedesktop.portal.Notification``."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._notes: dict[str, Notification] = {}
        self._listening = False

    def show(self, key: str, notification: Notification) -> None:
        """Show it, replacing the one shown under this key."""
        if not self._listening:
            self._listening = True
            rule = Rule(_INTERFACE, "ActionInvoked", "ssav", sender=_SERVICE, path=_PATH)
            self._bus.listen(rule, self._invoked)
        self._notes[key] = notification
        call = _call("AddNotification", "sa{sv}", key, _described(notification))
        self._bus.call(call, partial(self._added, key, notification))

    def withdraw(self, key: str) -> None:
        """Take it off the screen."""
        if self._notes.pop(key, None):
            self._bus.call(_call("RemoveNotification", "s", key))
            self.later(self.closed, key, "withdrawn")

    def _added(self, key: str, notification: Notification, reply: Reply) -> None:
        if self._notes.get(key) is not notification:
            return
        if reply.error:
            del self._notes[key]
            # A portal that was merely slow would still show it.
            self._bus.call(_call("RemoveNotification", "s", key))
            self.failed.emit(key, tr(_NOT_SHOWN))
        else:
            self.shown.emit(key, True)

    def _invoked(self, key: str, action: str, parameter: list[tuple[str, object]]) -> None:
        notification = self._notes.get(key)
        if notification is None:
            return
        offered = [button.action for button in notification.buttons]
        if action == _DEFAULT and offered:
            action = offered[0]
        if action not in offered:
            return
        del self._notes[key]
        for kind, value in parameter:
            # The token that lets a window come to the front under Wayland, where Qt reads it.
            if kind == "a{sv}" and isinstance(value, dict) and "activation-token" in value:
                os.environ["XDG_ACTIVATION_TOKEN"] = str(value["activation-token"][1])
        self.answered.emit(key, action)


def _call(member: str, signature: str, *body: object) -> Call:
    return Call(_SERVICE, _PATH, _INTERFACE, member, signature, body)


def _described(notification: Notification) -> dict[str, tuple[str, object]]:
    described: dict[str, tuple[str, object]] = {
        "title": ("s", notification.title),
        "body": ("s", notification.text),
        "priority": ("s", "normal"),
    }
    if notification.buttons:
        buttons = [
            {"label": ("s", button.label), "action": ("s", button.action)}
            for button in notification.buttons
        ]
        described |= {"default-action": ("s", _DEFAULT), "buttons": ("aa{sv}", buttons)}
    return described
