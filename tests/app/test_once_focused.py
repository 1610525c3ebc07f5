"""The rest of the app comes when the painted window has the keyboard, or a moment later."""

from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from glutestretch import __main__ as app


class Window(QObject):
    """A window as far as its start goes."""

    first_painted = Signal()
    activated = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.active = False
        self.completed: list[bool] = []
        app._once_focused(self, lambda: self.completed.append(self.active))  # type: ignore[arg-type]

    @property
    def waits(self) -> bool:
        """Whether it is going to be completed."""
        return any(timer.isActive() for timer in self.findChildren(QTimer))

    def isActiveWindow(self) -> bool:
        """Return whether it has the keyboard."""
        return self.active

    def activate(self) -> None:
        """Give it the keyboard."""
        self.active = True
        self.activated.emit()


def test_the_focus_comes_first(qtbot: QtBot) -> None:
    window = Window()
    window.first_painted.emit()
    assert window.completed == []
    window.activate()
    assert window.completed == []
    qtbot.waitUntil(lambda: window.completed == [True])
    window.activate()
    assert not window.waits


def test_nothing_is_completed_before_the_first_paint(qtbot: QtBot) -> None:
    window = Window()
    window.activate()
    assert not window.waits
    window.first_painted.emit()
    qtbot.waitUntil(lambda: window.completed == [True])


def test_a_window_without_the_keyboard_is_completed_too(qtbot: QtBot) -> None:
    window = Window()
    window.first_painted.emit()
    qtbot.waitUntil(lambda: window.completed == [False])
