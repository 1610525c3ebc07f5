"""The desktop's appearance preferences from its settings portal on D-Bus.

Specification: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
"""

from functools import partial

from PySide6.QtCore import QObject

from glutestretch.desktop.appearance.api import Appearance
from glutestretch.desktop.appearance.preferences import AppearancePreferences
from glutestretch.desktop.dbus.connection import Bus, Reply
from glutestretch.desktop.dbus.wire import Call, Rule

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"

Key = tuple[str, str]
Variant = tuple[str, object]
"""A value with its D-Bus type before it."""

COLOURS: Key = ("org.freedesktop.appearance", "color-scheme")
MOTION: Key = ("org.freedesktop.appearance", "reduced-motion")
ANIMATIONS: Key = ("org.gnome.desktop.interface", "enable-animations")
TEXT: Key = ("org.gnome.desktop.interface", "text-scaling-factor")
CONTRAST: Key = ("org.freedesktop.appearance", "contrast")
HIGH_CONTRAST: Key = ("org.gnome.desktop.a11y.interface", "high-contrast")
KEYS = (COLOURS, MOTION, ANIMATIONS, TEXT, CONTRAST, HIGH_CONTRAST)

_LEAST_SCALE, _MOST_SCALE = 0.5, 3.0


def preferences_from(values: dict[Key, object]) -> AppearancePreferences:
    """Return the preferences for the portal's values; unknown values are ignored."""
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
    contrasts = [values[key] in (1, True) for key in (CONTRAST, HIGH_CONTRAST) if key in values]
    return AppearancePreferences(dark, reduced, scale, any(contrasts) if contrasts else None)


def read(key: Key) -> Call:
    """Return the call that asks for a value; the reply is ``v``."""
    # Deprecated in newer portals, but older ones have nothing else.
    return Call(_SERVICE, _PATH, _INTERFACE, "Read", "ss", key)


class PortalAppearance(Appearance):
    """Reads the portal asynchronously: a slow or missing one delays nothing else."""

    def __init__(self, session: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._bus = session
        self._values: dict[Key, object] = {}
        self._pending: set[Key] = set()

    def start(self) -> None:
        """Read all settings and watch their changes; read again after the bus was lost."""
        changes = Rule(_INTERFACE, "SettingChanged", "ssv", sender=_SERVICE, path=_PATH)
        self._bus.listen(changes, self._setting_changed)
        self._bus.restored.connect(self._read_all)
        self._read_all()

    def _read_all(self) -> None:
        for key in KEYS:
            self._pending.add(key)
            self._bus.call(read(key), partial(self._on_reply, key), expects="v")

    def _on_reply(self, key: Key, reply: Reply) -> None:
        self._pending.discard(key)
        if not reply.error:
            (value,) = reply.body
            self._values[key] = plain(value)
        self._publish()

    def _setting_changed(self, namespace: str, name: str, value: Variant) -> None:
        if (namespace, name) in KEYS:
            self._values[namespace, name] = plain(value)
            self._publish()

    def _publish(self) -> None:
        if not self._pending:
            self.take(preferences_from(self._values))


def plain(variant: Variant) -> object:
    """Unwrap a value from its variants."""
    kind, value = variant
    while kind == "v":
        kind, value = value  # type: ignore[misc]
    return value
