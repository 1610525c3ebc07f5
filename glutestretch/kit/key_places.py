"""Keys by position: the Latin letter of a key whose layout writes another alphabet.

Linux numbers the main keys as the first PC keyboards did (``KEY_Q`` and so on in
``linux/input-event-codes.h``); X11 and Wayland add 8 (the X keyboard extension's ``evdev``
keycodes), Windows reports the same numbers as scan codes. macOS has numbers of its own
(``kVK_ANSI_Q`` and so on in ``HIToolbox/Events.h``).
"""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

_PC_ROWS = {0x10: "QWERTYUIOP", 0x1E: "ASDFGHJKL", 0x2C: "ZXCVBNM,./"}
_MAC_ROWS = {
    0x00: "ASDFHGZXCV",
    0x0B: "BQWERYT",
    0x1F: "OU",
    0x22: "IP",
    0x25: "LJ",
    0x28: "K",
    0x2B: ",/NM.",
}
_X_OFFSET = 8
_LAST_LATIN = 0x24F
_MORE_LATIN = range(0x1E00, 0x1F00)
"""Latin letters of Vietnamese and other languages, in a separate block of Unicode."""
_LAST_SIGN = 0x10FFFF
_SHIFTED = {"/": "?"}


def _places(rows: Mapping[int, str], offset: int = 0) -> dict[int, str]:
    return {start + n + offset: sign for start, row in rows.items() for n, sign in enumerate(row)}


def _latin_is_likely() -> bool:
    """Return whether the keyboard's language, or else the desktop's, uses Latin letters."""
    locale = QGuiApplication.inputMethod().locale()
    if locale.language() is QLocale.Language.C:
        locale = QLocale()
    return locale.script() in (QLocale.Script.LatinScript, QLocale.Script.AnyScript)


class KeyPlaces:
    """Finds the Latin key for a key that writes another alphabet.

    A keyboard that writes Latin letters is left alone, whatever its layout: each key means what
    is printed on it. Symbols such as ``;`` do not reveal the alphabet, so the last letter typed
    decides and, before the first one, the language.

    Args:
        platform: The name of Qt's platform plugin; empty for the running one.
    """

    def __init__(self, platform: str = "") -> None:
        self._platform = platform or QGuiApplication.platformName()
        self._foreign: bool | None = None
        if self._platform == "cocoa":
            self._signs = _places(_MAC_ROWS)
        else:
            self._signs = _places(_PC_ROWS, 0 if self._platform == "windows" else _X_OFFSET)

    def meant(self, event: QKeyEvent) -> QKeySequence:
        """Return the Latin key at this position; empty if the key already writes Latin."""
        if not self._is_foreign(event.key()):
            return QKeySequence()
        native = event.nativeVirtualKey if self._platform == "cocoa" else event.nativeScanCode
        sign = self._signs.get(native())
        if sign is None:
            return QKeySequence()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.GroupSwitchModifier
        if sign in _SHIFTED and modifiers & Qt.KeyboardModifier.ShiftModifier:
            sign = _SHIFTED[sign]
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier
        return QKeySequence(QKeyCombination(modifiers, Qt.Key(ord(sign))))

    def latin(self, event: QKeyEvent) -> QKeyEvent:
        """Return the event that a Latin keyboard would have sent."""
        meant = self.meant(event)
        if meant.isEmpty():
            return event
        key = meant[0].key()  # type: ignore[index]  # its stub does not know
        text = "" if event.modifiers() & Qt.KeyboardModifier.ControlModifier else chr(key).lower()
        return QKeyEvent(event.type(), key, event.modifiers(), text, autorep=event.isAutoRepeat())

    def _is_foreign(self, key: int) -> bool:
        if not 0 < key <= _LAST_SIGN:  # a key without a character, such as an arrow
            return False
        if key > _LAST_LATIN:
            self._foreign = key not in _MORE_LATIN
        elif chr(key).isalpha():
            self._foreign = False
        elif self._foreign is None:
            self._foreign = not _latin_is_likely()
        return bool(self._foreign)
