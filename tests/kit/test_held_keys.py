"""Repeats that X11 reports as presses are recognised."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from glutestretch.kit.held_keys import HeldKeys, know_held_keys
from tests.support.fakes import FakeClock

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
OVERRIDE = QEvent.Type.ShortcutOverride
DOWN, B = 116, 56


class Listener(QWidget):
    """A window that records its key events."""

    def __init__(self) -> None:
        super().__init__()
        self.events: list[tuple[str, int, bool]] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record a press."""
        self.events.append(("press", event.nativeScanCode(), event.isAutoRepeat()))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Record a release."""
        self.events.append(("release", event.nativeScanCode(), event.isAutoRepeat()))


@pytest.fixture
def clock() -> FakeClock:
    """Return the clock of the held keys."""
    return FakeClock()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, clock: FakeClock) -> Iterator[Listener]:
    """Return a focused window that recognises held keys."""
    made = Listener()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    held = HeldKeys(qapp, clock.monotonic)
    yield made
    delete(held)


def send(window: QWidget, kind: QEvent.Type, code: int = DOWN) -> QKeyEvent:
    event = QKeyEvent(kind, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, code, 0, 0)
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event


def test_a_press_of_a_key_that_is_down_is_a_repeat(window: Listener) -> None:
    assert not send(window, OVERRIDE).isAccepted()
    send(window, PRESS)
    for _ in range(3):
        assert send(window, OVERRIDE).isAccepted(), "or a shortcut would act again"
        send(window, PRESS)
    send(window, RELEASE)
    assert window.events == [
        ("press", DOWN, False),
        *[("press", DOWN, True)] * 3,
        ("release", DOWN, False),
    ]


def test_a_key_that_was_released_is_pressed_again(window: Listener) -> None:
    send(window, PRESS)
    send(window, RELEASE)
    assert not send(window, OVERRIDE).isAccepted()
    send(window, PRESS)
    press, release = ("press", DOWN, False), ("release", DOWN, False)
    assert window.events == [press, release, press]


def test_each_key_is_held_separately(window: Listener) -> None:
    send(window, PRESS)
    send(window, PRESS, B)
    send(window, PRESS)
    assert window.events == [("press", DOWN, False), ("press", B, False), ("press", DOWN, True)]


def test_a_key_that_is_held_while_windows_change_keeps_repeating(
    window: Listener, qtbot: QtBot, clock: FakeClock
) -> None:
    other = Listener()
    qtbot.addWidget(other)
    send(window, PRESS)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    clock.advance(0.6)
    send(other, PRESS)
    assert other.events == [("press", DOWN, True)]


def test_a_key_may_be_released_while_another_application_has_the_focus(
    window: Listener, qapp: QApplication, clock: FakeClock
) -> None:
    send(window, PRESS)
    clock.advance(0.1)
    qapp.focusWindowChanged.emit(None)
    clock.advance(5)
    qapp.focusWindowChanged.emit(window.windowHandle())
    send(window, PRESS)
    assert window.events == [("press", DOWN, False)] * 2


def test_it_is_only_active_on_x11(qapp: QApplication) -> None:
    know_held_keys(qapp)
    assert (qapp.findChild(HeldKeys) is not None) is (qapp.platformName() == "xcb")
