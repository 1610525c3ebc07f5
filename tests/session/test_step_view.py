"""What the step panel shows of a cue and of a breath."""

import pytest

from glutestretch.kit.record import replace
from glutestretch.session.engine.breathing import Breath
from glutestretch.session.engine.facts import BreathTurned
from glutestretch.session.engine.plan import Kind, make
from glutestretch.session.step_view import (
    Moment,
    StepView,
    breath_count,
    breath_words,
    of_cue,
    playing,
    reading,
)
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side
from tests.support.library import catalogue, routine_of

pytestmark = pytest.mark.usefixtures("qapp")

PLAN = make(catalogue(), routine_of("prone-glute", "wall-glute"), Side.LEFT, Settings())


def scene_of(kind: Kind, half: int) -> StepView:
    number = next(n for n, cue in enumerate(PLAN.cues) if (cue.kind, cue.half) == (kind, half))
    stretch = of_cue(catalogue(), PLAN.cues[number])
    return playing(catalogue(), stretch, PLAN.cues, number, breath_key="B")


def moment_of(*, drawing_in: bool, breaths: int) -> Moment:
    return Moment(Kind.HOLDING, None, Breath(3, drawing_in, 0.5, 0.4), breaths, 0, 0.4)


def test_a_change_of_side_shows_the_side_that_comes() -> None:
    step_view = scene_of(Kind.CHANGING_SIDE, 1)

    assert (step_view.side, step_view.heading) == (Side.RIGHT, "Change sides")
    assert "your right side" in step_view.text


def test_a_rest_names_the_stretch_that_comes() -> None:
    step_view = scene_of(Kind.RESTING, 2)

    assert (step_view.stretch, step_view.heading) == ("wall-glute", "Rest")
    assert "Wall glute stretch comes next" in step_view.text


def test_counting_in_shows_the_hold_that_comes() -> None:
    step_view, hold = scene_of(Kind.COUNTING_IN, 0), scene_of(Kind.HOLDING, 0)

    assert (step_view.text, step_view.picture) == (hold.text, hold.picture)
    assert step_view.heading != hold.heading


def test_a_step_is_played_as_it_is_read() -> None:
    played = scene_of(Kind.FOLLOWING, 0)
    read = reading(catalogue(), catalogue()["prone-glute"], 0, Side.LEFT)

    assert (played.text, played.heading, played.alt) == (read.text, read.heading, read.alt)


def test_why_and_where_stand_at_the_first_step_that_is_read() -> None:
    footnotes = [
        reading(catalogue(), catalogue()["prone-glute"], step, Side.LEFT).footnote
        for step in range(3)
    ]

    assert catalogue()["prone-glute"].why in footnotes[0]
    assert catalogue().guidance.quiet_spot in footnotes[0]
    assert footnotes[1:] == ["", ""]


@pytest.mark.parametrize(
    ("drawing_in", "breaths", "words"),
    [
        (True, 6, "Breathe in, 3 of 6"),
        (False, 6, "Breathe out"),
        (True, 0, "Breathe in"),
        (False, 0, "Breathe out"),
    ],
)
def test_a_breath_in_words(*, drawing_in: bool, breaths: int, words: str) -> None:
    assert breath_words(BreathTurned(3, breaths, drawing_in)) == words


def test_breaths_without_a_number_are_not_counted() -> None:
    counted = [breath_count(moment_of(drawing_in=True, breaths=breaths)) for breaths in (6, 0)]

    assert counted == ["3 of 6", ""]


def test_outside_a_hold_there_is_no_breath_to_tell() -> None:
    moment = Moment(Kind.RESTING, 12, None, 0, 0, 0.0)

    assert breath_count(moment) == ""


def _headings(picture: str) -> list[str]:
    """Return the headings of a variant whose last step shows a picture."""
    wall = catalogue()["wall-glute"].varied("pull")
    steps = (*wall.steps[:-1], replace(wall.steps[-1], picture=picture))
    varied = replace(wall, steps=steps)
    return [reading(catalogue(), varied, step, Side.RIGHT).heading for step in range(len(steps))]


def test_a_variant_that_borrows_the_picture_of_its_stretch_says_what_it_shows() -> None:
    assert _headings("wall-glute-3")[-1].endswith(" · Picture: the usual way")


def test_a_variant_says_nothing_of_its_own_picture_nor_of_steps_that_are_the_same() -> None:
    first, *_, last = _headings("wall-glute-pull-3")
    assert "Picture" not in first
    assert "Picture" not in last
