"""One's own pace: a key, or the mouse on the ring, held while breathing in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from glutestretch.app.ui.text_dialog import TextDialog
from glutestretch.diary.events import HoldOutcome
from glutestretch.session.engine.chart import Mode
from glutestretch.settings.model import Choice, rows
from tests.support.app_fixtures import MakeApp
from tests.support.app_rig import AppRig, settle


@pytest.fixture
def own_pace(app: AppRig) -> AppRig:
    """Return the app in a hold at the user's own pace."""
    app.first.preferences.set("pace", "own")
    app.start()
    app.play_until(Mode.HOLDING)
    return app


def test_the_key_draws_the_breaths_of_ones_own_pace(own_pace: AppRig) -> None:
    app = own_pace
    for _ in range(app.first.preferences.settings.breaths):
        app.hold_key(down=True)
        app.clock.advance(3)
        assert app.is_now(Mode.HOLDING)
        app.hold_key(down=False)
        app.clock.advance(5)
    settle()
    assert app.is_now(Mode.CHANGING_SIDE)
    (hold,) = app.controller.recorder.holds
    assert (hold.breaths, hold.outcome) == (6, HoldOutcome.FINISHED)


def _drawing_in(app: AppRig) -> bool:
    breath = app.session.moment.breath
    assert breath is not None
    return breath.drawing_in


def test_the_key_repeating_itself_is_still_one_breath(own_pace: AppRig) -> None:
    own_pace.hold_key(down=True)
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, autorep=True)
        QApplication.sendEvent(own_pace.window.windowHandle(), event)
        own_pace.clock.advance(0.5)
        assert _drawing_in(own_pace)
    own_pace.hold_key(down=False)
    assert not _drawing_in(own_pace)


def test_a_window_that_loses_the_focus_ends_the_breath(own_pace: AppRig) -> None:
    own_pace.hold_key(down=True)
    own_pace.clock.advance(2)
    assert _drawing_in(own_pace)
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    assert not _drawing_in(own_pace)
    other.deleteLater()


def test_the_ring_can_be_held_with_the_mouse_instead(own_pace: AppRig) -> None:
    ring = own_pace.ring
    centre = QPoint(ring.width() // 2, ring.height() // 2)
    QTest.mousePress(ring, Qt.MouseButton.LeftButton, pos=centre)
    own_pace.clock.advance(2)
    assert _drawing_in(own_pace)
    QTest.mouseRelease(ring, Qt.MouseButton.LeftButton, pos=centre)
    assert not _drawing_in(own_pace)


KEYS = {
    "b": Qt.Key.Key_B,
    "down": Qt.Key.Key_Down,
    "enter": Qt.Key.Key_Return,
    "zero": Qt.Key.Key_0,
}


def _send(app: AppRig, key: Qt.Key, *, down: bool, pad: bool = False) -> None:
    modifiers = Qt.KeyboardModifier
    kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
    event = QKeyEvent(kind, key, modifiers.KeypadModifier if pad else modifiers.NoModifier)
    QApplication.sendEvent(app.window.windowHandle(), event)


@pytest.mark.parametrize("name", [*KEYS])
@pytest.mark.parametrize("place", ["main_button", "back_button", "stretches"])
def test_each_key_that_can_be_chosen_is_taken_wherever_the_focus_is(
    own_pace: AppRig, name: str, place: str
) -> None:
    app = own_pace
    app.first.preferences.set("own_pace_key", name)
    (control,) = app.window.findChildren(QWidget, place)
    control.setFocus()
    cue, row = app.session.cue, app.sidebar.ui.stretches.current
    _send(app, KEYS[name], down=True, pad=name == "zero")
    app.clock.advance(2)
    assert _drawing_in(app)
    _send(app, KEYS[name], down=False, pad=name == "zero")
    assert not _drawing_in(app)
    assert app.is_now(Mode.HOLDING)
    assert (app.session.cue, app.sidebar.ui.stretches.current) == (cue, row)


@pytest.mark.parametrize("name", [*KEYS])
def test_no_other_key_draws_a_breath(own_pace: AppRig, name: str) -> None:
    own_pace.first.preferences.set("own_pace_key", name)
    breaths: list[str] = []
    own_pace.panel.in_breath_began_wished.connect(lambda: breaths.append("in"))
    own_pace.window.setFocus()
    others = {
        key for one, key in KEYS.items() if one not in (name, "enter", "b")
    }  # which do other things
    for other in (Qt.Key.Key_Shift, Qt.Key.Key_Control, *others):
        _send(own_pace, other, down=True)
        _send(own_pace, other, down=False)
    assert breaths == []
    _send(own_pace, KEYS[name], down=True, pad=name == "zero")
    assert breaths == ["in"]


def test_every_choice_of_the_key_is_one_of_these() -> None:
    (row,) = [row for name, row in rows() if name == "own_pace_key"]
    assert isinstance(row.kind, Choice)
    assert [word for word, _ in row.kind.texts] == [*KEYS]


def test_the_key_is_named_in_the_hold_and_among_the_keys(own_pace: AppRig) -> None:
    assert "Hold B, or press on the ring" in own_pace.panel.ui.footnote.text()
    own_pace.first.preferences.set("own_pace_key", "down")
    assert "Hold Arrow down, or press on the ring" in own_pace.panel.ui.footnote.text()
    own_pace.window.keys_wished.emit()
    assert "Arrow down, held" in own_pace.dialog(TextDialog).ui.body.text()


@pytest.mark.parametrize("mode", [Mode.FOLLOWING, Mode.COUNTING_IN, Mode.PAUSED])
def test_the_key_is_left_alone_outside_a_hold(app: AppRig, mode: Mode) -> None:
    app.first.preferences.set("pace", "own")
    app.first.preferences.set("own_pace_key", "enter")
    app.start()
    if mode is Mode.PAUSED:
        app.play_until(Mode.HOLDING)
        app.play()
    else:
        app.play_until(mode)
    was_paused = mode is Mode.PAUSED
    app.press("Return")
    assert app.is_now(Mode.PAUSED) is not was_paused, "Enter presses the button as ever"


def test_at_the_guided_pace_the_key_is_left_alone(app: AppRig) -> None:
    app.first.preferences.set("own_pace_key", "enter")
    app.start()
    app.play_until(Mode.HOLDING)
    app.press("Return")
    assert app.is_now(Mode.PAUSED)


def test_a_key_held_on_as_the_hold_ends_does_nothing_else(own_pace: AppRig) -> None:
    app = own_pace
    app.first.preferences.set("own_pace_key", "enter")
    _send(app, Qt.Key.Key_Return, down=True)
    app.session.next()
    settle()
    mode = app.mode
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, autorep=True
    )
    QApplication.sendEvent(app.window.windowHandle(), event)
    _send(app, Qt.Key.Key_Return, down=False)
    assert app.is_now(mode)
    app.press("Return")
    assert app.is_now(Mode.PAUSED), "once it is up it is a key like others"


def test_an_old_settings_file_gets_the_usual_key(make_app: MakeApp, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"pace": "own"}', "utf-8")
    settings = make_app().first.preferences.settings
    assert (settings.pace, settings.own_pace_key) == ("own", "b")
