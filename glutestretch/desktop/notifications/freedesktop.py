"""Notifications through the desktop's notification service on D-Bus.

Specification: https://specifications.freedesktop.org/notification-spec/1.2/.
"""

import os
from functools import partial
from html import escape

from PySide6.QtCore import QObject

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.notification import Notification
from glutestretch.desktop.notifications.api import NullNotifier

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_APP = "glutestretch"
_NAME = "Glutestretch"
_DEFAULT = "default"
_NORMAL_URGENCY = 1
_AS_LONG_AS_IT_LIKES = -1
_PATIENCE_SECONDS = 5.0
_REASONS = {1: "expired", 2: "dismissed", 3: "withdrawn"}
_NOT_SHOWN = "The desktop's notification service did not take a reminder."
_ENDED = "The desktop's notification service ended while it showed a reminder."


class _Note:
    """A notification; ``number`` is the service's id, 0 until it has been shown."""

    def __init__(self, content: Notification, replaces: int) -> None:
        self.content = content
        self.replaces = replaces
        self.number = 0


class BusNotifier(NullNotifier):
    """Shows notifications through ``org.freedesktop.Notifications``.

    The service's capabilities are queried once, and again when another service replaces it.
    """

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._capabilities: list[str] | None = None
        self._notes: dict[str, _Note] = {}
        self._listening = False

    def show(self, key: str, notification: Notification) -> None:
        """Show it, replacing the one shown under this key."""
        self._listen()
        before = self._notes.get(key)
        note = _Note(notification, before.number if before else 0)
        self._notes[key] = note
        if self._capabilities is None:
            on_reply = partial(self._receive_capabilities, key, note)
            self._bus.call(_call("GetCapabilities"), on_reply, expects="as")
        else:
            self._notify(key, note)

    def withdraw(self, key: str) -> None:
        """Take it off the screen; one that is still being shown is closed once it is there."""
        if note := self._notes.pop(key, None):
            self._close(note)
            self.later(self.closed, key, "withdrawn")

    def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        for member, signature, slot in (
            ("ActionInvoked", "us", self._invoked),
            ("NotificationClosed", "uu", self._gone),
            ("ActivationToken", "us", self._allowed_up),
        ):
            self._bus.listen(Rule(_SERVICE, member, signature, sender=_SERVICE), slot)
        owner = Rule("org.freedesktop.DBus", "NameOwnerChanged", "sss", first=_SERVICE)
        self._bus.listen(owner, self._owner_changed)
        self._bus.lost.connect(self._service_ended)

    def _receive_capabilities(self, key: str, note: _Note, reply: Reply) -> None:
        if reply.error:
            self._fail(key, note)
            return
        (self._capabilities,) = reply.body
        if self._notes.get(key) is note:
            self._notify(key, note)

    def _notify(self, key: str, note: _Note) -> None:
        content, abilities = note.content, self._capabilities or []
        text = escape(content.text, quote=False) if "body-markup" in abilities else content.text
        hints = {"urgency": ("y", _NORMAL_URGENCY), "desktop-entry": ("s", _APP)}
        actions = _actions(content, with_buttons="actions" in abilities)
        arguments = (_NAME, note.replaces, _APP, content.title, text, actions, hints)
        call = _call("Notify", "susssasa{sv}i", *arguments, _AS_LONG_AS_IT_LIKES)
        self._bus.call(
            call,
            partial(self._notified, key, note),
            expects="u",
            seconds=_PATIENCE_SECONDS,
            on_late_reply=partial(self._notified_late, note),
        )

    def _notified(self, key: str, note: _Note, reply: Reply) -> None:
        if reply.error:
            self._fail(key, note)
            return
        (note.number,) = reply.body
        if self._notes.get(key) is note:
            self.shown.emit(key, "actions" in (self._capabilities or []))
        else:
            self._close(note)

    def _notified_late(self, note: _Note, reply: Reply) -> None:
        """Close a notification that was given up before it appeared; its buttons do nothing."""
        if not reply.error:
            (note.number,) = reply.body
            self._close(note)

    def _fail(self, key: str, note: _Note) -> None:
        if self._notes.get(key) is note:
            del self._notes[key]
            self.failed.emit(key, _NOT_SHOWN)

    def _close(self, note: _Note) -> None:
        if note.number:
            self._bus.call(_call("CloseNotification", "u", note.number))

    def _key(self, number: int) -> str | None:
        return next((key for key, note in self._notes.items() if note.number == number), None)

    def _invoked(self, number: int, action: str) -> None:
        if (key := self._key(number)) is None:
            return
        note = self._notes[key]
        offered = [button.action for button in note.content.buttons]
        if action == _DEFAULT and offered:
            action = offered[0]
        if action not in offered:
            return
        del self._notes[key]
        # Some services leave an answered notification on the screen.
        self._close(note)
        self.answered.emit(key, action)

    def _gone(self, number: int, reason: int) -> None:
        if (key := self._key(number)) is not None:
            del self._notes[key]
            self.closed.emit(key, _REASONS.get(reason, "unknown"))

    def _allowed_up(self, number: int, token: str) -> None:
        """Put the token that lets a window come to the front under Wayland where Qt reads it."""
        if self._key(number) is not None:
            os.environ["XDG_ACTIVATION_TOKEN"] = token

    def _owner_changed(self, _name: str, old: str, _new: str) -> None:
        if old:
            self._service_ended()

    def _service_ended(self) -> None:
        """Report shown notifications as failed; those being shown get a reply of their own."""
        self._capabilities = None
        for key in [key for key, note in self._notes.items() if note.number]:
            del self._notes[key]
            self.failed.emit(key, _ENDED)


def _call(member: str, signature: str = "", *body: object) -> Call:
    return Call(_SERVICE, _PATH, _SERVICE, member, signature, body)


def _actions(content: Notification, *, with_buttons: bool) -> list[str]:
    """Return actions and labels alternately; the first is for a click on the notification."""
    if not content.buttons:
        return []
    buttons = content.buttons if with_buttons else ()
    first = [_DEFAULT, content.buttons[0].label]
    return first + [word for button in buttons for word in (button.action, button.label)]
