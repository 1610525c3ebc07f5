"""The session as a player's controls show it, and what the media keys do to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.desktop.media_keys.api import Playback
from glutestretch.kit.record import replace
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.engine.plan import Kind
from glutestretch.session.media_presenter import MediaPresenter
from glutestretch.settings.model import Settings
from tests.session.rig import Rig, in_mode
from tests.support.fake_desktop import FakeMediaKeys

OFF = replace(Settings(), media_keys=False)
KEYS = ("play", "pause", "play_pause", "next", "previous")
RUNNING = (
    Mode.FOLLOWING,
    Mode.COUNTING_IN,
    Mode.HOLDING,
    Mode.CHANGING_SIDE,
    Mode.RESTING,
    Mode.PAUSED,
)


class Keyboard(FakeMediaKeys):
    """A keyboard whose media keys go to a session."""

    def __init__(self, rig: Rig, settings: Settings | None = None) -> None:
        super().__init__()
        self.presenter = MediaPresenter(rig.session, rig.presenter, self, settings or Settings())

    @property
    def shown(self) -> Playback:
        """What is displayed."""
        assert self.playback is not None
        return self.playback

    def says(self, name: str) -> bool:
        """Whether what is displayed says so."""
        return bool(getattr(self.shown, name))

    def press(self, key: str) -> None:
        """Press a media key, whoever has it."""
        getattr(self, f"{key}_wished").emit()


@pytest.mark.parametrize("mode", Mode)
def test_the_keys_are_taken_while_a_session_runs_paused_or_not(mode: Mode) -> None:
    assert (Keyboard(in_mode(mode)).playback is not None) == (mode in RUNNING)


@pytest.mark.parametrize("mode", [mode for mode in Mode if mode not in RUNNING])
def test_a_key_never_starts_or_revives_a_session(mode: Mode) -> None:
    rig = in_mode(mode)
    keyboard = Keyboard(rig)
    for key in KEYS:
        keyboard.press(key)
        assert rig.mode is mode
        assert keyboard.playback is None


def test_the_title_is_the_step_with_its_side() -> None:
    rig = Rig()
    keyboard = Keyboard(rig)
    rig.start("wall-glute")
    assert keyboard.shown.title == "Wall glute stretch, right side · Step 1 of 3"
    rig.play_until(Kind.HOLDING)
    assert keyboard.shown.title == "Wall glute stretch, right side · Step 3 of 3 · Hold"
    rig.play_until(Kind.CHANGING_SIDE, half=1)
    assert keyboard.shown.title == "Wall glute stretch, left side · Change sides"


def test_length_and_position_are_those_of_the_step() -> None:
    rig = Rig()
    keyboard = Keyboard(rig)
    rig.start()
    rig.play_until(Kind.HOLDING, elapsed=12.5)
    assert keyboard.shown.seconds == 60.0
    assert keyboard.position == 12.5
    rig.session.pause()
    rig.clock.advance(30)
    assert not keyboard.says("playing")
    assert keyboard.position == 12.5
    rig.session.resume()
    rig.clock.advance(2)
    assert keyboard.says("playing")
    assert keyboard.position == 14.5


def test_nobody_knows_how_long_a_step_lasts_that_waits() -> None:
    rig = Rig(replace(Settings(), plays_itself=False))
    keyboard = Keyboard(rig)
    rig.start()
    assert keyboard.shown.seconds is None


def test_the_keys_do_what_they_say() -> None:
    rig = Rig()
    keyboard = Keyboard(rig)
    rig.start()
    for key, mode in (
        ("play", Mode.FOLLOWING),
        ("pause", Mode.PAUSED),
        ("pause", Mode.PAUSED),
        ("play", Mode.FOLLOWING),
        ("play_pause", Mode.PAUSED),
        ("play_pause", Mode.FOLLOWING),
    ):
        keyboard.press(key)
        assert rig.mode is mode
    assert rig.place == 0
    assert not keyboard.says("previous")
    keyboard.press("next")
    assert rig.place == 1
    assert keyboard.says("previous")
    keyboard.press("previous")
    assert rig.place == 0


def test_each_beginning_is_another_track() -> None:
    rig = Rig()
    keyboard = Keyboard(rig)
    rig.start()
    seen = [keyboard.shown.track]
    for key in ("next", "previous", "next"):
        keyboard.press(key)
        seen.append(keyboard.shown.track)
    assert len(set(seen)) == 4
    rig.session.pause()
    assert keyboard.shown.track == seen[-1]


def test_the_setting_takes_the_keys_and_leaves_them() -> None:
    rig = Rig()
    keyboard = Keyboard(rig, OFF)
    rig.start()
    assert keyboard.playback is None
    keyboard.presenter.apply(Settings())
    assert keyboard.says("playing")
    keyboard.presenter.apply(OFF)
    assert keyboard.playback is None
    keyboard.presenter.apply(Settings())
    rig.play_out()
    assert keyboard.playback is None


WISHES = st.sampled_from([wish for wish in Wish if wish is not Wish.REPORT])


@given(st.lists(st.one_of(st.sampled_from(KEYS), WISHES, st.floats(0, 90)), max_size=25))
def test_what_is_displayed_is_always_so(doings: list[str | Wish | float]) -> None:
    rig = Rig()
    keyboard = Keyboard(rig)
    for doing in doings:
        if isinstance(doing, Wish):
            rig.wish(doing)
        elif isinstance(doing, str):
            keyboard.press(doing)
        else:
            rig.clock.advance(doing)
        assert (keyboard.playback is not None) == rig.session.running
        if keyboard.playback is not None:
            view, shown = rig.presenter.view, keyboard.playback
            assert shown.playing == (rig.mode is not Mode.PAUSED)
            assert (shown.next, shown.previous) == (view.controls.next, view.controls.back)
            assert view.step.title in shown.title
            assert view.step.heading in shown.title
            assert 0 <= keyboard.position <= (shown.seconds or float("inf")) + 1e-6
