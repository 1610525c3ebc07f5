"""The step panel's wishes go to the session while one runs, else to the open stretch."""

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from glutestretch.diary.events import PainReported
from glutestretch.kit.record import replace
from glutestretch.session.browser import StepBrowser
from glutestretch.session.controls import Controls, MainButton
from glutestretch.session.engine.chart import ACTIVE, Mode, Wish, allowed
from glutestretch.session.engine.plan import Kind
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig, in_mode
from tests.support.library import catalogue

if TYPE_CHECKING:
    from glutestretch.session.step_view import StepView

pytestmark = pytest.mark.usefixtures("qapp")

RUNNING = [*ACTIVE, Mode.PAUSED]
AROUND = [mode for mode in Mode if mode not in RUNNING]


class Panel:
    """A stage with its reader, and what it shows."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.reader = StepBrowser(catalogue())
        self.step_presenter = StepPresenter(self.reader, rig.session)
        self.scenes: list[StepView] = []
        self.controls: list[Controls] = []
        self.played: list[str] = []
        self.step_presenter.step_changed.connect(self.scenes.append)
        self.step_presenter.controls_changed.connect(self.controls.append)
        self.step_presenter.play_wished.connect(self.played.append)


@pytest.mark.parametrize("mode", RUNNING)
def test_while_a_session_runs_its_controls_agree_with_the_chart(mode: Mode) -> None:
    controls = Panel(in_mode(mode)).step_presenter.controls

    assert controls.running
    assert controls.next == allowed(mode, Wish.NEXT)
    assert controls.pain == allowed(mode, Wish.PAIN)
    assert (controls.main is MainButton.PAUSE) == allowed(mode, Wish.PAUSE)
    assert (controls.main is MainButton.RESUME) == allowed(mode, Wish.RESUME)
    assert not controls.start


@pytest.mark.parametrize("mode", AROUND)
def test_around_a_session_starting_and_pain_agree_with_the_chart(mode: Mode) -> None:
    controls = Panel(in_mode(mode)).step_presenter.controls

    assert not controls.running
    assert controls.start == allowed(mode, Wish.START)
    assert controls.pain == allowed(mode, Wish.PAIN)
    assert controls.main is MainButton.PLAY


def test_there_is_no_back_at_the_first_step() -> None:
    panel = Panel(Rig())
    assert not panel.step_presenter.controls.back

    panel.rig.start()

    assert not panel.step_presenter.controls.back


@pytest.mark.parametrize("mode", Mode)
def test_controls_that_are_shown_are_those_of_now(mode: Mode) -> None:
    rig = Rig() if mode in (Mode.IDLE, Mode.SCREENING) else in_mode(mode)
    panel = Panel(rig)

    for wish in (Wish.NEXT, Wish.BACK, Wish.PAUSE, Wish.RESUME, Wish.SWITCH_SIDE, Wish.FINISH):
        rig.wish(wish)
        assert not panel.controls or panel.controls[-1] == panel.step_presenter.controls


@pytest.mark.parametrize("mode", RUNNING)
def test_next_moves_the_session_and_not_the_open_stretch(mode: Mode) -> None:
    panel = Panel(in_mode(mode))
    place = panel.rig.place

    panel.step_presenter.next()

    assert (panel.rig.place, panel.reader.step) == (place + 1, 0)


def test_next_and_back_turn_the_open_stretch_when_no_session_runs() -> None:
    panel = Panel(Rig())

    panel.step_presenter.next()
    panel.step_presenter.next()
    panel.step_presenter.back()

    assert [step_view.step for step_view in panel.scenes] == [1, 2, 1]
    assert panel.rig.mode is Mode.IDLE


def test_back_moves_the_session_while_one_runs() -> None:
    panel = Panel(in_mode(Mode.HOLDING))

    panel.step_presenter.back()

    assert (panel.rig.session.cue.step, panel.reader.step) == (1, 0)


def test_the_side_switch_turns_what_is_shown() -> None:
    reading, playing = Panel(Rig()), Panel(in_mode(Mode.FOLLOWING))

    for panel in (reading, playing):
        panel.step_presenter.see_side("left")
        panel.step_presenter.see_side("left")

    assert reading.reader.side is Side.LEFT
    assert playing.rig.session.cue.side is Side.LEFT
    assert playing.reader.side is Side.RIGHT


def test_the_main_button_plays_the_open_stretch() -> None:
    panel = Panel(Rig())
    panel.step_presenter.open("seated-twist")

    panel.step_presenter.press_main()

    assert panel.played == ["seated-twist"]


def test_the_main_button_pauses_and_resumes() -> None:
    panel = Panel(in_mode(Mode.HOLDING))

    panel.step_presenter.press_main()
    paused = panel.rig.mode
    panel.step_presenter.press_main()

    assert (paused, panel.rig.mode, panel.played) == (Mode.PAUSED, Mode.HOLDING, [])


@pytest.mark.parametrize("mode", [Mode.SCREENING, Mode.HURTING])
def test_the_main_button_does_nothing_where_nothing_can_start(mode: Mode) -> None:
    panel = Panel(in_mode(mode))

    panel.step_presenter.press_main()

    assert not panel.played


@pytest.mark.parametrize("mode", RUNNING)
def test_opening_another_stretch_does_not_disturb_a_session(mode: Mode) -> None:
    panel = Panel(in_mode(mode))

    panel.step_presenter.open("seated-twist")

    assert panel.rig.mode is mode
    assert panel.reader.stretch == "prone-glute"
    assert not panel.scenes


@pytest.mark.parametrize("stretch", ["prone-glute", "seated-twist"])
def test_opening_a_stretch_leaves_the_summary(stretch: str) -> None:
    panel = Panel(in_mode(Mode.FINISHED))

    panel.step_presenter.open(stretch)

    assert panel.rig.mode is Mode.IDLE
    assert panel.step_presenter.view.step.stretch == stretch


def test_pain_while_reading_is_that_of_the_open_stretch_and_side() -> None:
    panel = Panel(Rig())
    panel.step_presenter.open("wall-glute")
    panel.step_presenter.see_side("left")

    panel.step_presenter.pain()

    assert panel.step_presenter.pain_choices[0] == ("wall-glute", Side.LEFT)
    assert panel.rig.facts(PainReported) == []


def test_pain_in_a_session_is_that_of_the_stretch_that_is_played() -> None:
    panel = Panel(Rig())
    panel.step_presenter.open("seated-twist")
    panel.rig.start("wall-glute")

    panel.step_presenter.pain()

    assert panel.step_presenter.pain_choices[0][0] == "wall-glute"


def test_while_a_session_runs_its_scenes_are_shown() -> None:
    panel = Panel(Rig())

    panel.rig.start("wall-glute")
    panel.rig.play_until(Kind.HOLDING)

    assert [step_view.stretch for step_view in panel.scenes] == ["wall-glute"] * 4


def test_after_a_session_the_open_stretch_is_shown_again() -> None:
    panel = Panel(Rig())
    panel.step_presenter.open("seated-twist")
    panel.rig.start("wall-glute")
    panel.rig.session.finish()

    panel.rig.session.leave()

    assert panel.scenes[-1].stretch == "seated-twist"


def test_how_long_it_still_takes_is_told_when_its_words_change_and_only_then() -> None:
    rig = Rig()
    told: list[tuple[str, ...]] = []
    at: list[float] = []
    rig.presenter.time_left_changed.connect(told.append)
    rig.presenter.time_left_changed.connect(lambda _words: at.append(rig.clock.monotonic()))
    rig.start("wall-glute")
    assert told == [
        (
            "This step: 20 s · This side: 2 min · About 3 minutes left",
            "This side: 2 min · About 3 minutes left",
            "About 3 minutes left",
        )
    ]
    rig.play_until(Kind.HOLDING, elapsed=12.0)
    assert told[-1][0] == "This side: 5 breaths · About 3 minutes left"
    rig.play_until(Kind.HOLDING, half=1, elapsed=55.0)
    assert told[-1][0] == "This side: 1 breath · Less than a minute left"
    rig.play_out()
    assert told[-1] == ()
    assert rig.presenter.view.time_left == ()
    assert all(later - sooner >= 1.0 for sooner, later in pairwise(at[:-1]))


def test_the_other_stretch_tells_its_own_sides() -> None:
    usual = catalogue()
    wall = replace(usual["wall-glute"], two_sided=False)
    others = [one for one in usual.stretches if one.id != wall.id]
    rig = Rig(content=replace(usual, stretches=(wall, *others)))
    rig.start("wall-glute", "seated-twist")
    assert "This stretch: " in rig.presenter.view.time_left[0]
    rig.session.skip_stretch()
    rig.session.next()
    assert "This side: " in rig.presenter.view.time_left[0]
