"""What a session needs of the desktop, in the whole app: loaded with the first one, not before."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from glutestretch.session.engine.chart import Mode
from glutestretch.session.stay_awake import LONG_PAUSE_SECONDS
from tests.support.app_rig import AppRig
from tests.support.fake_desktop import FakeDesktop
from tests.support.fakes import FakeClock

_LOADED = """
import sys
from PySide6 import QtCore, QtWidgets
from glutestretch.app.controller import build_controller
from glutestretch.app.startup import FirstScreen
from glutestretch.desktop.paths import Paths

application = QtWidgets.QApplication(["glutestretch", "-style", "fusion"])
controller = build_controller(FirstScreen(application, Paths(sys.argv[1])), application)
application.processEvents()
words = ("hands_free", "wake_lock", "media_", "stay_awake", "dbus.objects")
print(*sorted(name for name in sys.modules if any(word in name for word in words)))
"""


def test_nothing_of_it_is_loaded_before_a_session(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _LOADED, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert run.stdout.split() == []


class Room:
    """The app in use, and what stands around it."""

    def __init__(self, app: AppRig, desktop: FakeDesktop) -> None:
        self.app, self.desktop = app, desktop

    def lit(self) -> bool:
        """Whether the screen is kept awake."""
        return self.desktop.wake_lock.held

    def shown(self) -> bool:
        """Whether the session has the media keys."""
        return self.desktop.media_keys.playback is not None


@pytest.fixture
def room(make_app: Callable[..., AppRig]) -> Room:
    clock = FakeClock()
    desktop = FakeDesktop(clock)
    return Room(make_app(clock=clock, desktop=desktop), desktop)


def test_screen_and_keys_are_held_from_the_beginning_to_the_end(room: Room) -> None:
    assert not room.lit()
    assert not room.shown()
    for _ in range(2):
        room.app.start()
        assert room.lit()
        assert room.shown()
        room.app.session.finish()
        assert not room.lit()
        assert not room.shown()


def test_the_keys_stay_in_a_pause_in_which_the_screen_may_sleep(room: Room) -> None:
    room.app.start()
    room.desktop.media_keys.pause_wished.emit()
    assert room.app.is_now(Mode.PAUSED)
    room.app.clock.advance(LONG_PAUSE_SECONDS + 1)
    assert not room.lit()
    assert room.shown()
    room.desktop.media_keys.play_wished.emit()
    assert room.app.is_now(Mode.FOLLOWING)
    assert room.lit()


def test_the_settings_are_followed_during_a_session(room: Room) -> None:
    room.app.start()
    preferences = room.app.first.preferences
    preferences.set("media_keys", False)
    preferences.set("keep_awake", False)
    assert not room.lit()
    assert not room.shown()
    preferences.restore_defaults()
    assert room.lit()
    assert room.shown()


def test_a_players_controls_bring_the_window_up(room: Room) -> None:
    room.app.start()
    room.app.window.hide()
    room.desktop.media_keys.raise_wished.emit()
    assert room.app.window.isVisible()
