"""The desktop's wishes, asked of its settings portal over D-Bus."""

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

from glutestretch.desktop.appearance.api import Appearance
from glutestretch.desktop.appearance.preferences import AppearancePreferences

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_TIMEOUT_MS = 5000

Key = tuple[str, str]

COLOURS: Key = ("org.freedesktop.appearance", "color-scheme")
MOTION: Key = ("org.freedesktop.appearance", "reduced-motion")
ANIMATIONS: Key = ("org.gnome.desktop.interface", "enable-animations")
TEXT: Key = ("org.gnome.desktop.interface", "text-scaling-factor")
_KEYS = (COLOURS, MOTION, ANIMATIONS, TEXT)

_LEAST_SCALE, _MOST_SCALE = 0.5, 3.0


def wishes_from(values: dict[Key, object]) -> AppearancePreferences:
    """Return the wishes that the portal's values mean; strange values mean nothing."""
    scale = values.get(TEXT)
    if not isinstance(scale, float) or not _LEAST_SCALE <= scale <= _MOST_SCALE:
        scale = 1.0
    animations = values.get(ANIMATIONS)
    reduced: bool | None = None
    if values.get(MOTION) == 1 or animations is False:
        reduced = True
    elif values.get(MOTION) == 0 or animations is True:
        reduced = False
    colours = values.get(COLOURS)
    dark = {1: True, 2: False}.get(colours) if isinstance(colours, int) else None
    return AppearancePreferences(dark, reduced, scale)


class PortalAppearance(Appearance):
    """Asks without waiting: a slow or missing portal delays the answer and nothing else."""

    def __init__(self, connection: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._connection = connection
        self._values: dict[Key, object] = {}
        self._asked: dict[QDBusPendingCallWatcher, Key] = {}

    def start(self) -> None:
        """Ask for all settings and follow their changes."""
        self._connection.connect(  # type: ignore[call-overload]  # its stub asks for bytes
            _SERVICE,
            _PATH,
            _INTERFACE,
            "SettingChanged",
            self,
            SLOT("_setting_changed(QString,QString,QDBusVariant)"),
        )
        for key in _KEYS:
            # Later portals call this old but have it; earlier ones have nothing else.
            call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
            call.setArguments(list(key))
            watcher = QDBusPendingCallWatcher(self._connection.asyncCall(call, _TIMEOUT_MS), self)
            self._asked[watcher] = key
            watcher.finished.connect(self._answered)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        key = self._asked.pop(watcher)
        answer = watcher.reply()
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._values[key] = _plain(answer.arguments()[0])
        watcher.deleteLater()
        if not self._asked:
            self.take(wishes_from(self._values))

    @Slot(str, str, QDBusVariant)
    def _setting_changed(self, namespace: str, name: str, value: QDBusVariant) -> None:
        if (namespace, name) in _KEYS:
            self._values[namespace, name] = _plain(value)
            if not self._asked:
                self.take(wishes_from(self._values))


def _plain(value: object) -> object:
    """Take a value out of its variant, or variants."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value
