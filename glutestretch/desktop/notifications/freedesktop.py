"""Notifications through the desktop's notification service on D-Bus."""

import os
from collections.abc import Callable
from functools import partial

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.notification import Notification
from glutestretch.desktop.notifications import messages
from glutestretch.desktop.notifications.api import NullNotifier
from glutestretch.kit.core import QObject
from glutestretch.kit.translation import QT_TR_NOOP, tr

_PATIENCE_SECONDS = 5.0
_NOT_SHOWN = QT_TR_NOOP("The desktop's notification service did not take a reminder.")
_ENDED = QT_TR_NOOP("The desktop's notification service ended while it showed a reminder.")


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
            self._bus.call(messages.ask_capabilities(), on_reply, expects="as")
        else:
            self._notify(key, note)

    def withdraw(self, key: str) -> None:
        """Take it off the screen; one that is still being shown is closed once it is there."""
        if note := self._notes.pop(key, None):
            self._close(note)
            self.later(self.closed, key, "withdrawn")

    def take_down(self, done: Callable[[], object]) -> None:
        """Take all off the screen; call back once nobody can answer them any more.

        What the user answered until then is told as ever: the service sends an answer before it
        replies that the notification is closed.
        """
        numbers = [note.number for note in self._notes.values()]
        if not all(numbers):  # one is on its way, and comes before the reply to this
            self._bus.call(messages.ask_capabilities(), lambda _reply: self.take_down(done))
            return
        if not numbers:
            done()
            return
        last = numbers.pop()
        for number in numbers:
            self._bus.call(messages.close(number))
        self._bus.call(messages.close(last), lambda _reply: done())

    def _listen(self) -> None:
        if self._listening:
            return
        self._listening = True
        self._bus.listen(messages.INVOKED, self._invoked)
        self._bus.listen(messages.CLOSED, self._gone)
        self._bus.listen(messages.ACTIVATION, self._allowed_up)
        self._bus.listen(messages.OWNER_CHANGED, self._owner_changed)
        self._bus.lost.connect(self._service_ended)

    def _receive_capabilities(self, key: str, note: _Note, reply: Reply) -> None:
        if reply.error:
            self._fail(key, note)
            return
        (self._capabilities,) = reply.body
        if self._notes.get(key) is note:
            self._notify(key, note)

    def _notify(self, key: str, note: _Note) -> None:
        self._bus.call(
            messages.notify(note.content, note.replaces, self._capabilities or ()),
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
            self.failed.emit(key, tr(_NOT_SHOWN))

    def _close(self, note: _Note) -> None:
        if note.number:
            self._bus.call(messages.close(note.number))

    def _key(self, number: int) -> str | None:
        return next((key for key, note in self._notes.items() if note.number == number), None)

    def _invoked(self, number: int, action: str) -> None:
        if (key := self._key(number)) is None:
            return
        note = self._notes[key]
        if not (chosen := messages.chosen(note.content, action)):
            return
        del self._notes[key]
        # Some services leave an answered notification on the screen.
        self._close(note)
        self.answered.emit(key, chosen)

    def _gone(self, number: int, reason: int) -> None:
        if (key := self._key(number)) is not None:
            del self._notes[key]
            self.closed.emit(key, messages.why_closed(reason))

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
            self.failed.emit(key, tr(_ENDED))
