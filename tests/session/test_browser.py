"""Reading a stretch and clicking through its steps."""

import pytest

from glutestretch.session.browser import StepBrowser
from glutestretch.session.step_view import StepView
from glutestretch.stretches.sides import Side
from tests.support.library import catalogue

pytestmark = pytest.mark.usefixtures("qapp")


def reader() -> tuple[StepBrowser, list[StepView]]:
    opened = StepBrowser(catalogue())
    turned: list[StepView] = []
    opened.turned.connect(turned.append)
    return opened, turned


def test_the_first_stretch_lies_open_at_its_first_step() -> None:
    opened, _ = reader()

    step_view = opened.step_view

    assert (step_view.stretch, step_view.step, step_view.heading) == (
        "prone-glute",
        0,
        "Step 1 of 3",
    )
    assert (opened.can_turn_back, opened.can_turn_on) == (False, True)


def test_turning_on_goes_to_the_last_step_and_no_further() -> None:
    opened, turned = reader()

    for _ in range(5):
        opened.next()

    assert [step_view.step for step_view in turned] == [1, 2]
    assert not opened.can_turn_on


def test_turning_back_goes_to_the_first_step_and_no_further() -> None:
    opened, turned = reader()
    opened.open("wall-glute", 2)

    for _ in range(5):
        opened.back()

    assert [step_view.step for step_view in turned] == [2, 1, 0]
    assert not opened.can_turn_back


def test_another_stretch_opens_at_its_first_step_on_the_same_side() -> None:
    opened, turned = reader()
    opened.open("wall-glute", 2, Side.LEFT)

    opened.open("seated-twist")

    assert (turned[-1].stretch, turned[-1].step) == ("seated-twist", 0)
    assert turned[-1].side is Side.LEFT


def test_a_step_beyond_the_last_is_the_last() -> None:
    opened, _ = reader()

    opened.open("wall-glute", 99)

    assert opened.step == 2


def test_an_unknown_stretch_changes_nothing() -> None:
    opened, turned = reader()

    opened.open("gone")

    assert opened.stretch == "prone-glute"
    assert not turned


def test_the_other_side_shows_the_same_step_mirrored() -> None:
    opened, turned = reader()
    opened.next()

    opened.switch_side()

    before, after = turned
    assert (after.step, after.side, after.mirrored) == (1, Side.LEFT, True)
    assert not before.mirrored
    assert (before.picture, before.heading) == (after.picture, after.heading)
    assert "your left shin" in after.text


def test_a_side_can_be_asked_for_by_its_name() -> None:
    opened, turned = reader()

    opened.see_side("left")
    opened.see_side("left")

    assert [step_view.side for step_view in turned] == [Side.LEFT, Side.LEFT]


@pytest.mark.parametrize("stretch", [stretch.id for stretch in catalogue().stretches])
@pytest.mark.parametrize("side", Side)
def test_every_step_can_be_read_on_either_side(stretch: str, side: Side) -> None:
    opened, turned = reader()

    opened.open(stretch, 0, side)
    while opened.can_turn_on:
        opened.next()

    steps = catalogue()[stretch].steps
    assert [step_view.text for step_view in turned] == [step.text_for(side) for step in steps]
    assert [bool(step_view.felt) for step_view in turned] == [step.hold for step in steps]
    assert turned[-1].heading.endswith("Hold")
