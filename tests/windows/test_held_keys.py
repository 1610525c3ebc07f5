"""Repeats that X11 reports as releases and presses are known for what they are."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from glutestretch.windows.held_keys import HeldKeys, know_held_keys

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
OVERRIDE = QEvent.Type.ShortcutOverride
DOWN, B = 116, 56


class Listener(QWidget):
    """A window that notes the keys that come to it."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, int, bool]] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note a press."""
        self.heard.append(("press", event.nativeScanCode(), event.isAutoRepeat()))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note a release."""
        self.heard.append(("release", event.nativeScanCode(), event.isAutoRepeat()))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Listener]:
    """Return a window that has the keyboard, with its held keys known."""
    made = Listener()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    held = HeldKeys(qapp)
    yield made
    delete(held)


def send(window: QWidget, kind: QEvent.Type, at: int, code: int = DOWN) -> QKeyEvent:
    event = QKeyEvent(kind, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, code, 0, 0)
    event.setTimestamp(at)
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event


def test_a_key_that_repeats_itself_is_pressed_and_let_go_once(
    window: Listener, qtbot: QtBot
) -> None:
    send(window, PRESS, 1000)
    for at in (1200, 1230, 1260):
        send(window, RELEASE, at)
        assert send(window, OVERRIDE, at).isAccepted(), "or a shortcut would act again"
        send(window, PRESS, at)
    send(window, RELEASE, 1270)
    assert window.heard == [("press", DOWN, False)] + [("press", DOWN, True)] * 3
    qtbot.waitUntil(lambda: window.heard[-1] == ("release", DOWN, False))
    assert len(window.heard) == 5


def test_a_repeat_that_comes_late_is_still_no_press(window: Listener, qtbot: QtBot) -> None:
    send(window, PRESS, 1000)
    send(window, RELEASE, 1200)
    qtbot.waitUntil(lambda: window.heard[-1][0] == "release")
    assert send(window, OVERRIDE, 1200).isAccepted()
    send(window, PRESS, 1200)
    assert window.heard[-1] == ("press", DOWN, True)


def test_keys_that_come_without_their_times_can_be_pressed_again(
    window: Listener, qtbot: QtBot
) -> None:
    send(window, PRESS, 0)
    send(window, RELEASE, 0)
    send(window, PRESS, 0)
    assert window.heard == [("press", DOWN, False), ("press", DOWN, True)]
    send(window, RELEASE, 0)
    qtbot.waitUntil(lambda: window.heard[-1][0] == "release")
    send(window, PRESS, 0)
    assert window.heard[-1] == ("press", DOWN, False)


def test_a_key_pressed_twice_is_pressed_twice(window: Listener) -> None:
    send(window, PRESS, 1000)
    send(window, RELEASE, 1050)
    assert not send(window, OVERRIDE, 1051).isAccepted()
    send(window, PRESS, 1051)
    press, release = ("press", DOWN, False), ("release", DOWN, False)
    assert window.heard == [press, release, press]


def test_another_key_in_the_same_moment_is_no_repeat(window: Listener) -> None:
    send(window, PRESS, 1000)
    send(window, RELEASE, 1050)
    send(window, PRESS, 1050, B)
    assert window.heard == [
        ("press", DOWN, False),
        ("release", DOWN, False),
        ("press", B, False),
    ]


def test_the_keyboard_may_go_to_another_window_meanwhile(window: Listener, qtbot: QtBot) -> None:
    other = Listener()
    qtbot.addWidget(other)
    send(window, RELEASE, 1050)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    send(other, RELEASE, 1100)
    send(other, PRESS, 1100)
    assert window.heard == [("release", DOWN, False)]
    assert other.heard == [("press", DOWN, True)]


def test_it_is_needed_on_x11_alone(qapp: QApplication) -> None:
    know_held_keys(qapp)
    assert (qapp.findChild(HeldKeys) is not None) is (qapp.platformName() == "xcb")
