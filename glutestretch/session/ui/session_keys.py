"""What keys do in a session that have no other meaning: media keys, presenters, any key at all."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Does(Enum):
    """What a key does."""

    PAUSE = auto()
    PAUSE_OR_GO_ON = auto()
    NEXT = auto()
    BACK = auto()


_KEYS = {
    Qt.Key.Key_MediaPlay: Does.PAUSE_OR_GO_ON,
    Qt.Key.Key_MediaPause: Does.PAUSE_OR_GO_ON,
    Qt.Key.Key_MediaTogglePlayPause: Does.PAUSE_OR_GO_ON,
    Qt.Key.Key_MediaStop: Does.PAUSE,
    Qt.Key.Key_MediaNext: Does.NEXT,
    Qt.Key.Key_MediaPrevious: Does.BACK,
    # A presenter sends these to start slides and to make them black.
    Qt.Key.Key_F5: Does.PAUSE_OR_GO_ON,
    Qt.Key.Key_B: Does.PAUSE_OR_GO_ON,
    Qt.Key.Key_Period: Does.PAUSE_OR_GO_ON,
}
"""What they do in any view; headphones with one button may not know which of the two is due."""
_NO_COMMAND = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.GroupSwitchModifier,
)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def does(event: QKeyEvent, *, any_key: bool) -> Does | None:
    """Return what a key does that nothing else took; None for nothing.

    Args:
        event: The key's press.
        any_key: Whether each key that writes something, and Enter, pauses and goes on. Keys that
            only change others, set the volume or lock do nothing.
    """
    if event.modifiers() not in _NO_COMMAND:
        return None
    key = Qt.Key(event.key())
    writes = event.text().isprintable() and bool(event.text())
    return _KEYS.get(key, Does.PAUSE_OR_GO_ON if any_key and (writes or key in _ENTERS) else None)
