"""Start at login from a sandbox such as Flatpak: the desktop decides, or asks the user.

Specification: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html
The portal cannot be queried, so the last answer is stored in the desktop entry that would be
used outside a sandbox; the desktop ignores it inside the sandbox's own directories.
"""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from glutestretch.desktop.autostart.api import AutostartError, NullAutostart
from glutestretch.desktop.autostart.files import XdgAutostart
from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.kit.translation import QT_TR_NOOP, tr

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_BACKGROUND = "org.freedesktop.portal.Background"
_REQUEST = "org.freedesktop.portal.Request"
_COMMAND = ["glutestretch", "--background"]
_REASON = QT_TR_NOOP("Glutestretch reminds you to stretch.")
_GRANTED = 0
_REFUSED = QT_TR_NOOP("The desktop does not let glutestretch start at login.")
_STILL_ON = QT_TR_NOOP(
    "The desktop keeps starting glutestretch at login; you can change that in its settings."
)
_NOT_ASKED = QT_TR_NOOP("The desktop could not be asked whether glutestretch may start at login.")


class PortalAutostart(NullAutostart):
    """Calls ``org.freedesktop.portal.Background``; a refusal arrives later, through ``failed``."""

    def __init__(self, bus: Bus, kept: XdgAutostart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._kept = kept
        self._wanted = False
        self._requests = 0

    def enabled(self) -> bool:
        """Return the desktop's last answer, or what is being requested right now."""
        return self._kept.enabled()

    def enable(self) -> None:
        """Request to be started at every login.

        Raises:
            AutostartError: If the state could not be stored.
        """
        self._kept.enable()
        self._request(start=True)

    def disable(self) -> None:
        """Request not to be started any more.

        Raises:
            AutostartError: If the state could not be stored.
        """
        self._kept.disable()
        self._request(start=False)

    def _request(self, *, start: bool) -> None:
        self._wanted = start
        self._requests += 1
        # The portal responds from an object whose path ends in this token.
        token = f"glutestretch_{self._requests}"
        response = Rule(_REQUEST, "Response", "ua{sv}", sender=_SERVICE, last_part=token)
        self._bus.listen(response, partial(self._decided, self._requests))
        options = {
            "handle_token": ("s", token),
            "reason": ("s", tr(_REASON)),
            "autostart": ("b", start),
            "commandline": ("as", _COMMAND),
        }
        arguments = ("", options)
        call = Call(_SERVICE, _PATH, _BACKGROUND, "RequestBackground", "sa{sv}", arguments)
        self._bus.call(call, partial(self._taken, self._requests), expects="o")

    def _taken(self, request: int, reply: Reply) -> None:
        if reply.error and request == self._requests:
            self._back_out(tr(_NOT_ASKED))

    def _decided(self, request: int, response: int, results: dict[str, Any]) -> None:
        if request != self._requests:
            return  # the user has changed their mind in the meantime
        # An app that may not run in the background is not started either: not a refusal then.
        answered = response == _GRANTED or not self._wanted
        if not answered or results.get("autostart") != ("b", self._wanted):
            self._back_out(tr(_REFUSED if self._wanted else _STILL_ON))

    def _back_out(self, sentence: str) -> None:
        """Undo the state that was stored in advance."""
        try:
            if self._wanted:
                self._kept.disable()
            else:
                self._kept.enable()
        except AutostartError as error:
            sentence = tr("{problem} {another}").format(problem=sentence, another=error)
        self.failed.emit(sentence)
