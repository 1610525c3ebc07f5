"""Keys and clicks without another meaning: they lead through a session, and each does one thing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from glutestretch.session.engine.chart import Mode
from tests.support.app_rig import AppRig, settle

Key = Qt.Key
PAUSES = (
    Key.Key_MediaPlay,
    Key.Key_MediaPause,
    Key.Key_MediaTogglePlayPause,
    Key.Key_F5,
    Key.Key_B,
    Key.Key_Period,
)
ANY = (Key.Key_X, Key.Key_7, Key.Key_Plus, Key.Key_Z)


def wishes(app: AppRig) -> list[str]:
    """Keep what is wished from now on."""
    wished: list[str] = []
    panel, window = app.panel, app.window
    for name, signal in (
        ("main", panel.main_wished),
        ("next", panel.next_wished),
        ("back", panel.back_wished),
        ("skip", panel.skip_wished),
        ("pain", panel.pain_wished),
        ("movement", panel.movement_wished),
        ("pause", window.pause_wished),
        ("side", window.switch_side_wished),
        ("breath", panel.in_breath_began_wished),
    ):
        signal.connect(lambda *_values, name=name: wished.append(name))
    return wished


@pytest.mark.parametrize("key", PAUSES)
@pytest.mark.parametrize("big", [False, True])
def test_a_key_of_a_player_or_presenter_pauses_and_goes_on(
    app: AppRig, key: Qt.Key, *, big: bool
) -> None:
    app.start()
    if big:
        app.press("F11")
    wished = wishes(app)
    app.press(key)
    assert app.is_now(Mode.PAUSED)
    app.press(key)
    assert app.is_now(Mode.FOLLOWING)
    assert wished == ["main", "main"]


def test_next_and_previous_turn_and_stop_only_pauses(app: AppRig) -> None:
    app.start()
    wished = wishes(app)
    for key in (Key.Key_MediaNext, Key.Key_PageDown, Key.Key_PageUp, Key.Key_MediaPrevious):
        app.press(key)
    assert wished == ["next", "next", "back", "back"]
    for _ in range(2):
        app.press(Key.Key_MediaStop)
        assert app.is_now(Mode.PAUSED)


@pytest.mark.parametrize("key", [*PAUSES, *ANY, Key.Key_MediaNext, Key.Key_MediaStop])
def test_none_of_them_does_anything_outside_a_session(app: AppRig, key: Qt.Key) -> None:
    wished = wishes(app)
    app.press("F11")
    app.press(key)
    assert wished == []
    assert app.is_now(Mode.IDLE)


@pytest.mark.parametrize("key", [*ANY, Key.Key_Space])
def test_any_key_pauses_and_goes_on_in_the_big_view(app: AppRig, key: Qt.Key) -> None:
    app.start()
    app.press("F11")
    wished = wishes(app)
    app.press(key)
    assert app.is_now(Mode.PAUSED)
    app.press(key)
    assert app.is_now(Mode.FOLLOWING)
    assert wished == ["main", "main"]


@pytest.mark.parametrize("key", ANY)
def test_any_key_does_nothing_in_the_usual_view(app: AppRig, key: Qt.Key) -> None:
    app.start()
    wished = wishes(app)
    app.press(key)
    assert wished == []


@pytest.mark.parametrize(
    ("key", "wish"),
    [("S", "side"), ("M", "movement"), ("P", "pain"), ("Right", "next"), ("Left", "back")],
)
def test_a_key_that_is_taken_does_that_alone(app: AppRig, key: str, wish: str) -> None:
    app.start()
    app.press("F11")
    wished = wishes(app)
    app.press(key)
    assert wished == [wish]


@pytest.mark.parametrize(
    "key", ["Ctrl+X", "Alt+X", "Tab", Key.Key_Shift, Key.Key_CapsLock, Key.Key_VolumeUp, "F7"]
)
def test_a_key_that_writes_nothing_is_left_alone(app: AppRig, key: str | Qt.Key) -> None:
    app.start()
    app.press("F11")
    wished = wishes(app)
    app.press(key)
    assert wished == []


@pytest.mark.parametrize(("key", "text"), [(Key.Key_X, "x"), (Key.Key_MediaPlay, "")])
def test_a_key_that_is_held_pauses_once(app: AppRig, key: Qt.Key, text: str) -> None:
    app.start()
    app.press("F11")
    wished = wishes(app)
    for repeat in (False, True, True):
        press = QEvent.Type.KeyPress
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(app.focus, QKeyEvent(press, key, none, text, autorep=repeat))
    assert wished == ["main"]


def test_the_key_for_breaths_never_pauses(app: AppRig) -> None:
    app.first.preferences.set("pace", "own")
    app.start()
    app.press("F11")
    wished = wishes(app)
    app.press("B")
    app.play_until(Mode.COUNTING_IN)
    app.press("B")
    assert wished == []
    app.play_until(Mode.HOLDING)
    app.press("B")
    assert wished == ["breath"]


def test_over_an_opened_page_they_only_pause(app: AppRig) -> None:
    app.start()
    page = QWidget()
    app.window.pages.open(page)
    wished = wishes(app)
    for key in (Key.Key_MediaNext, Key.Key_MediaPrevious, Key.Key_X, Key.Key_MediaPlay):
        app.press(key)
    assert wished == ["main"]


def click(app: AppRig, place: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Click on what is at this place of the window."""
    window = app.window.windowHandle()
    QTest.mouseClick(window, button, Qt.KeyboardModifier.NoModifier, place)
    settle()


def middle(app: AppRig, control: QWidget) -> QPoint:
    return control.mapTo(app.window, control.rect().center())


def test_a_click_anywhere_pauses_and_goes_on_in_the_big_view(app: AppRig) -> None:
    app.start()
    app.press("F11")
    ui = app.panel.ui
    for control in (ui.illustration, ui.instruction, ui.title, ui.timeline):
        wished = wishes(app)
        click(app, middle(app, control))
        assert wished == ["main"], control.objectName()
    click(app, QPoint(2, 2))
    assert app.is_now(Mode.PAUSED)


def test_a_drag_in_the_big_view_is_no_click_wherever_it_ends(app: AppRig) -> None:
    app.start()
    app.press("F11")
    window, button = app.window.windowHandle(), Qt.MouseButton.LeftButton
    none, start = Qt.KeyboardModifier.NoModifier, middle(app, app.panel.ui.illustration)
    far = QPoint(QApplication.startDragDistance(), 0)
    wished = wishes(app)
    ways: tuple[tuple[QPoint, ...], ...] = ((far,), (far + far, QPoint()))
    for way in ways:
        QTest.mousePress(window, button, none, start)
        for by in way:
            QTest.mouseMove(window, start + by)
        QTest.mouseRelease(window, button, none, start + way[-1])
        settle()
    assert wished == []
    click(app, start)
    assert wished == ["main"]


def test_a_click_on_a_control_does_what_the_control_does(app: AppRig) -> None:
    app.start()
    app.press("F11")
    ui = app.panel.ui
    assert not ui.back_button.isEnabled()
    for control, wish in (
        (ui.back_button, []),
        (ui.next_button, ["next"]),
        (ui.main_button, ["main"]),
    ):
        assert isinstance(control, QAbstractButton)
        wished = wishes(app)
        click(app, middle(app, control))
        assert wished == wish, control.objectName()


def test_a_click_does_nothing_elsewhere(app: AppRig) -> None:
    wished = wishes(app)
    ui = app.panel.ui
    app.press("F11")
    click(app, middle(app, ui.illustration))
    app.press("F11")
    app.start()
    click(app, middle(app, ui.illustration))
    app.press("F11")
    click(app, middle(app, ui.illustration), Qt.MouseButton.RightButton)
    assert [wish for wish in wished if wish != "main"] == []
    assert app.is_now(Mode.FOLLOWING)
