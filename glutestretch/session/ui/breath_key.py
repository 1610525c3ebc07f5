"""The key that is held while breathing in, at one's own pace."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from glutestretch.kit.held_keys import stay_first
from glutestretch.kit.key_places import KeyPlaces

_KEYS = {
    "b": (Qt.Key.Key_B,),
    "down": (Qt.Key.Key_Down,),
    "enter": (Qt.Key.Key_Return, Qt.Key.Key_Enter),
    "zero": (Qt.Key.Key_0, Qt.Key.Key_Insert),
}
"""Which keys each choice of the setting ``own_pace_key`` means."""


class BreathKey(QObject):
    """Takes one key of a window, wherever the focus is, while it listens; else none.

    Signals:
        began: The key was pressed.
        ended: It was let go, or the window lost the keyboard.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._places = KeyPlaces()
        self._name = "b"
        self._listens = False
        self._filters = False
        self._held = False

    def choose(self, name: str) -> None:
        """Take another key, one of the choices of ``own_pace_key``, or with an empty name none."""
        if name != self._name:
            self.let_go()
            self._name = name

    def listen(self, on: bool) -> None:  # noqa: FBT001 - a slot
        """Take the key from now on, or leave it alone once it is up."""
        self._listens = on
        self._watch()

    def let_go(self) -> None:
        """Take the key for up, as when the window lost the keyboard."""
        if self._held:
            self._held = False
            self.ended.emit()
            self._watch()

    def _watch(self) -> None:
        wanted = self._listens or self._held
        handle = self._window.windowHandle()
        if wanted != self._filters and handle is not None:
            self._filters = wanted
            if wanted:
                handle.installEventFilter(self)
                stay_first()
            else:
                handle.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the key before any control does, together with its repeats."""
        if event.type() is QEvent.Type.FocusOut:
            self.let_go()
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or not self.is_meant_by(event):
            return False
        if event.isAutoRepeat():
            return self._held
        if event.type() is QEvent.Type.KeyRelease:
            held = self._held
            self.let_go()
            return held
        if not self._listens:
            return False
        self._held = True
        self.began.emit()
        return True

    def is_meant_by(self, event: QKeyEvent) -> bool:
        """Return whether this is the key, which between holds does nothing, and nothing else."""
        modifiers = Qt.KeyboardModifier
        others = event.modifiers() & ~(modifiers.KeypadModifier | modifiers.ShiftModifier)
        on_pad = bool(event.modifiers() & modifiers.KeypadModifier)
        if self._name == "zero" and not on_pad:
            return False
        if event.key() in _KEYS.get(self._name, ()):
            return others in (modifiers.NoModifier, modifiers.GroupSwitchModifier)
        return self._name == "b" and self._places.meant(event) == QKeySequence(Qt.Key.Key_B)
