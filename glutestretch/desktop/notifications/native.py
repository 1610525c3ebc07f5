"""Notifications on Windows and macOS, through desktop-notifier in a separate thread.

macOS only shows them for a signed application bundle.
"""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any

from desktop_notifier import Button, Capability, DesktopNotifier
from desktop_notifier import Notification as NativeNotification
from PySide6.QtCore import QObject, Qt, Signal

from glutestretch.desktop.notification import Notification
from glutestretch.desktop.notifications.api import NullNotifier
from glutestretch.kit.translation import QT_TR_NOOP, tr

_NAME = "Glutestretch"
_NOT_SHOWN = QT_TR_NOOP("This system did not take a reminder as a notification.")


class NativeNotifier(NullNotifier):
    """Shows native notifications; results cross from their thread through a queued signal."""

    _happened = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._happened.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._keys: dict[str, str] = {}
        self._notes: dict[str, Notification] = {}
        self._count = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._notifier: DesktopNotifier | None = None

    def show(self, key: str, notification: Notification) -> None:
        """Show it, replacing the one shown under this key."""
        before = self._forget(key)
        self._count += 1
        number = f"{key}-{self._count}"
        self._keys[number] = key
        self._notes[key] = notification
        self._run(self._send(number, notification, before))

    def withdraw(self, key: str) -> None:
        """Take it off the screen."""
        if number := self._forget(key):
            self._run(self._clear(number))
            self.later(self.closed, key, "withdrawn")

    def _forget(self, key: str) -> str:
        """Ignore the notification under this key from now on; return its number, or nothing."""
        number = next((number for number, other in self._keys.items() if other == key), "")
        self._keys.pop(number, None)
        return number

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            # A daemon thread: the system may block it, and the app must still be able to quit.
            thread = threading.Thread(target=self._loop.run_forever, daemon=True)
            thread.start()
        asyncio.run_coroutine_threadsafe(work, self._loop)

    def _take(self, number: str, what: str, detail: str) -> None:
        """Emit the signal for a result, in the app's own thread."""
        key = self._keys.get(number)
        if key is None:
            return
        if what == "shown":
            self.shown.emit(key, bool(detail))
            return
        self._forget(key)
        if what == "answered":
            buttons = self._notes[key].buttons
            self.answered.emit(key, detail or (buttons[0].action if buttons else ""))
        elif what == "closed":
            self.closed.emit(key, detail)
        else:
            self.failed.emit(key, tr(_NOT_SHOWN))

    # Everything below runs in the notification thread.

    async def _send(self, number: str, notification: Notification, before: str) -> None:
        try:
            notifier = self._made()
            if before:
                await notifier.clear(before)
            abilities = await notifier.get_capabilities()
            if Capability.TITLE not in abilities or not await notifier.request_authorisation():
                self._happened.emit(number, "failed", "")
                return
            buttons = tuple(
                Button(title=button.label, identifier=button.action)
                for button in notification.buttons
            )
            await notifier.send_notification(
                NativeNotification(
                    notification.title,
                    notification.text,
                    icon=None,
                    buttons=buttons,
                    identifier=number,
                )
            )
        except Exception:  # noqa: BLE001 - errors of several systems, one message for all
            self._happened.emit(number, "failed", "")
        else:
            seen = "buttons" if Capability.BUTTONS in abilities else ""
            self._happened.emit(number, "shown", seen)

    async def _clear(self, number: str) -> None:
        if self._notifier is not None:
            await self._notifier.clear(number)

    def _made(self) -> DesktopNotifier:
        if self._notifier is None:
            notifier = DesktopNotifier(app_name=_NAME, app_icon=None)
            notifier.on_clicked = self._clicked
            notifier.on_button_pressed = self._pressed
            notifier.on_dismissed = self._dismissed
            self._notifier = notifier
        return self._notifier

    def _clicked(self, number: str) -> None:
        self._happened.emit(number, "answered", "")

    def _pressed(self, number: str, action: str) -> None:
        self._happened.emit(number, "answered", action)

    def _dismissed(self, number: str) -> None:
        self._happened.emit(number, "closed", "dismissed")
