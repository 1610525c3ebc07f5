"""Sleep and the screen lock from systemd-logind on the system bus.

Specification: ``man 5 org.freedesktop.login1``. GNOME and KDE report a locked screen through
the session's ``LockedHint``; ``loginctl lock-session`` only requests the lock, with ``Lock``.
"""

import os
from functools import partial
from typing import Any

from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule
from glutestretch.desktop.power.api import NullPower
from glutestretch.kit.core import QObject

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
# The caller's session or, for a process outside all sessions, the one of its user's display.
_OWN_SESSION = f"{_PATH}/session/auto"


class LogindPower(NullPower):
    """Watches logind's signals, without polling."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._locked = False

    def start(self) -> None:
        """Start watching."""
        sleep = Rule(_MANAGER, "PrepareForSleep", "b", sender=_SERVICE, path=_PATH)
        self._bus.listen(sleep, self._prepare)
        self._bus.lost.connect(self._lost)
        session = os.environ.get("XDG_SESSION_ID", "")
        if session:
            self._find(session)
        else:
            call = Call(_SERVICE, _OWN_SESSION, _PROPERTIES, "Get", "ss", (_SESSION, "Id"))
            self._bus.call(call, self._on_session_id, expects="v")

    def _lost(self) -> None:
        """Treat the screen as unlocked, because its unlocking would not be reported any more."""
        self._set_locked(locked=False)

    def _prepare(self, going: bool) -> None:  # noqa: FBT001 - D-Bus calls it by position
        (self.going_to_sleep if going else self.woke).emit()

    def _on_session_id(self, reply: Reply) -> None:
        if not reply.error:
            ((_, session),) = reply.body
            self._find(str(session))

    def _find(self, session: str) -> None:
        call = Call(_SERVICE, _PATH, _MANAGER, "GetSession", "s", (session,))
        self._bus.call(call, self._found, expects="o")

    def _found(self, reply: Reply) -> None:
        if reply.error:
            return
        (path,) = reply.body
        # Lock is only a request: a locker that obeys it may never report the unlocking.
        rule = Rule(_SESSION, "Unlock", "", sender=_SERVICE, path=path)
        self._bus.listen(rule, lambda: self._set_locked(locked=False))
        changes = Rule(
            _PROPERTIES, "PropertiesChanged", "sa{sv}as", sender=_SERVICE, path=path, first=_SESSION
        )
        self._bus.listen(changes, self._changed)
        self._bus.restored.connect(partial(self._get_hint, path))
        self._get_hint(path)

    def _get_hint(self, path: str) -> None:
        hint = Call(_SERVICE, path, _PROPERTIES, "Get", "ss", (_SESSION, "LockedHint"))
        self._bus.call(hint, self._on_hint, expects="v")

    def _on_hint(self, reply: Reply) -> None:
        if not reply.error:
            (hint,) = reply.body
            self._apply_hint(hint)

    def _changed(self, _interface: str, values: dict[str, Any], _gone: list[str]) -> None:
        if "LockedHint" in values:
            self._apply_hint(values["LockedHint"])

    def _apply_hint(self, hint: tuple[str, object]) -> None:
        self._set_locked(locked=hint == ("b", True))

    def _set_locked(self, *, locked: bool) -> None:
        if locked != self._locked:
            self._locked = locked
            (self.locked if locked else self.unlocked).emit()
