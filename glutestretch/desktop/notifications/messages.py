"""The messages of the desktop's notification service on D-Bus, without the connection.

Specification: https://specifications.freedesktop.org/notification-spec/1.2/.
"""

from collections.abc import Collection

from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.notification import Notification

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_APP = "glutestretch"
_NAME = "Glutestretch"
_DEFAULT = "default"
_NORMAL_URGENCY = 1
_AS_LONG_AS_IT_LIKES = -1
_REASONS = {1: "expired", 2: "dismissed", 3: "withdrawn"}

INVOKED = Rule(_SERVICE, "ActionInvoked", "us", sender=_SERVICE)
CLOSED = Rule(_SERVICE, "NotificationClosed", "uu", sender=_SERVICE)
ACTIVATION = Rule(_SERVICE, "ActivationToken", "us", sender=_SERVICE)
OWNER_CHANGED = Rule("org.freedesktop.DBus", "NameOwnerChanged", "sss", first=_SERVICE)


def ask_capabilities() -> Call:
    """Return the call that asks what the service can do; the reply is ``as``."""
    return _call("GetCapabilities")


def notify(content: Notification, replaces: int, capabilities: Collection[str]) -> Call:
    """Return the call that shows a notification; the reply is its number, ``u``.

    Args:
        content: What it says, and its buttons.
        replaces: The number of the one it replaces; 0 for none.
        capabilities: What the service can do.
    """
    plain = content.text
    text = _without_markup(plain) if "body-markup" in capabilities else plain
    hints = {"urgency": ("y", _NORMAL_URGENCY), "desktop-entry": ("s", _APP)}
    actions = _actions(content, with_buttons="actions" in capabilities)
    arguments = (_NAME, replaces, _APP, content.title, text, actions, hints)
    return _call("Notify", "susssasa{sv}i", *arguments, _AS_LONG_AS_IT_LIKES)


def close(number: int) -> Call:
    """Return the call that takes a notification off the screen; a service that ended shows none."""
    return Call(_SERVICE, _PATH, _SERVICE, "CloseNotification", "u", (number,), wake=False)


def chosen(content: Notification, action: str) -> str:
    """Return the action of the button that was chosen; empty if that was none of them.

    A click on the notification itself stands for the first button.
    """
    offered = [button.action for button in content.buttons]
    if action == _DEFAULT and offered:
        return offered[0]
    return action if action in offered else ""


def why_closed(reason: int) -> str:
    """Return why a notification was closed, as ``Notifier.closed`` names it."""
    return _REASONS.get(reason, "unknown")


def _without_markup(plain: str) -> str:
    """Return a text that reads so where markup is understood; ``html`` has a large table."""
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _call(member: str, signature: str = "", *body: object) -> Call:
    return Call(_SERVICE, _PATH, _SERVICE, member, signature, body)


def _actions(content: Notification, *, with_buttons: bool) -> list[str]:
    """Return actions and labels alternately; the first is for a click on the notification."""
    if not content.buttons:
        return []
    buttons = content.buttons if with_buttons else ()
    first = [_DEFAULT, content.buttons[0].label]
    return first + [word for button in buttons for word in (button.action, button.label)]
