"""When the screen is kept awake."""

import pytest

from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import ACTIVE, Mode
from glutestretch.session.stay_awake import LONG_PAUSE_SECONDS, StayAwake
from glutestretch.settings.model import Settings
from tests.session.rig import Rig, in_mode
from tests.support.fake_desktop import FakeWakeLock

OFF = replace(Settings(), keep_awake=False)


class Screen(FakeWakeLock):
    """A screen that follows a session."""

    def __init__(self, rig: Rig, settings: Settings | None = None) -> None:
        super().__init__()
        alarm = rig.clock.alarm()
        self.follower = StayAwake(rig.session, self, rig.clock, alarm, settings or Settings())

    def awake(self) -> bool:
        """Whether it is kept awake."""
        return self.held


@pytest.mark.parametrize("mode", Mode)
def test_it_is_awake_while_a_session_runs_and_when_it_is_loaded_into_one(mode: Mode) -> None:
    assert Screen(in_mode(mode)).awake() == (mode in ACTIVE)


def test_it_is_awake_from_the_beginning_to_the_end() -> None:
    rig = Rig()
    screen = Screen(rig)
    assert not screen.awake()
    rig.start()
    assert screen.awake()
    rig.let_pass_until(lambda: not screen.awake())
    assert rig.mode is Mode.FINISHED


def test_it_may_sleep_in_a_long_pause() -> None:
    rig = Rig()
    screen = Screen(rig)
    rig.start()
    rig.session.pause()
    rig.clock.advance(LONG_PAUSE_SECONDS - 0.1)
    assert screen.awake()
    rig.clock.advance(0.2)
    assert not screen.awake()
    rig.session.resume()
    assert screen.awake()
    rig.clock.advance(LONG_PAUSE_SECONDS)
    assert screen.awake()


def test_a_short_pause_changes_nothing() -> None:
    rig = Rig()
    screen = Screen(rig)
    rig.start()
    for _ in range(3):
        rig.session.pause()
        rig.clock.advance(LONG_PAUSE_SECONDS - 1)
        rig.session.resume()
        rig.clock.advance(5)
        assert screen.awake()


def test_it_may_sleep_at_once_after_pain_and_at_the_end() -> None:
    for wish in ("pain", "finish"):
        rig = Rig()
        screen = Screen(rig)
        rig.start()
        getattr(rig.session, wish)()
        assert not screen.awake()
        rig.clock.advance(LONG_PAUSE_SECONDS)
        assert not screen.awake()


def test_the_setting_is_followed_at_once() -> None:
    rig = Rig()
    screen = Screen(rig, OFF)
    rig.start()
    assert not screen.awake()
    screen.follower.apply(Settings())
    assert screen.awake()
    screen.follower.apply(OFF)
    assert not screen.awake()
    screen.follower.apply(Settings())
    rig.session.pause()
    rig.clock.advance(LONG_PAUSE_SECONDS - 1)
    screen.follower.apply(replace(Settings(), breaths=5))
    rig.clock.advance(1)
    assert not screen.awake()
