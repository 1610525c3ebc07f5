"""The desktop's wishes, asked of its settings portal over D-Bus."""

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

    def __init__(self, session: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._bus = session
        self._values: dict[Key, object] = {}
        self._asked: set[Key] = set()

    def start(self) -> None:
        """Ask for all settings and follow their changes; again when the bus was lost."""
        changes = Rule(_INTERFACE, "SettingChanged", "ssv", sender=_SERVICE, path=_PATH)
        self._bus.listen(changes, self._setting_changed)
        self._bus.restored.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        for key in _KEYS:
            self._asked.add(key)
            # Later portals call this old but have it; earlier ones have nothing else.
            call = Call(_SERVICE, _PATH, _INTERFACE, "Read", "ss", key)
            self._bus.call(call, partial(self._answered, key), expects="v")

    def _answered(self, key: Key, reply: Reply) -> None:
        self._asked.discard(key)
        if not reply.error:
            (value,) = reply.body
            self._values[key] = _plain(value)
        self._tell()

    def _setting_changed(self, namespace: str, name: str, value: Variant) -> None:
        if (namespace, name) in _KEYS:
            self._values[namespace, name] = _plain(value)
            self._tell()

    def _tell(self) -> None:
        if not self._asked:
            self.take(wishes_from(self._values))


def _plain(variant: Variant) -> object:
    """Take a value out of its variant, or variants."""
    kind, value = variant
    while kind == "v":
        kind, value = value  # type: ignore[misc]
    return value
