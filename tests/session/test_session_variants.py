"""Easier and harder, once for all or on the spot: what is played, shown, told and kept."""

import pytest

from glutestretch.archive.report_texts import pain_heading
from glutestretch.diary.events import HoldOutcome, PainReported
from glutestretch.progress.texts import place
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.plan import Kind
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import VariantKind
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig
from tests.session.test_session_resume import killed, restarted
from tests.support.library import catalogue

pytestmark = pytest.mark.usefixtures("qapp")

CHAIR = (("prone-glute", "chair"),)


def test_a_stretch_is_done_as_it_was_chosen_once() -> None:
    rig = Rig(Settings(variants=CHAIR))

    rig.start("prone-glute")

    view = rig.presenter.view.step
    whole = catalogue()["prone-glute"].varied("chair")
    assert (view.title, view.text) == (whole.name, whole.steps[0].text_for(Side.RIGHT))
    assert view.heading.startswith("On a chair · Step 1 of 3")
    assert view.care == whole.steps[0].care_for(Side.RIGHT)
    assert "You need a sturdy chair." in view.footnote


def test_every_hold_is_recorded_with_its_variant() -> None:
    rig = Rig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=25.0)

    rig.session.vary(VariantKind.EASIER)
    rig.play_out()

    found = [(hold.side, hold.variant, hold.outcome) for hold in rig.holds]
    assert found == [
        (Side.RIGHT, "", HoldOutcome.CUT_SHORT),
        (Side.RIGHT, "cushion", HoldOutcome.FINISHED),
        (Side.LEFT, "cushion", HoldOutcome.FINISHED),
    ]


def test_what_was_chosen_on_the_spot_holds_for_this_session_alone() -> None:
    rig = Rig()
    rig.start("prone-glute")
    rig.session.vary(VariantKind.EASIER)
    rig.session.finish()
    rig.session.leave()

    rig.start("prone-glute")

    assert rig.session.cue.variant == ""


def test_beyond_the_easiest_there_is_nothing() -> None:
    rig = Rig()
    rig.start("wall-glute")
    rig.session.vary(VariantKind.EASIER)
    facts = list(rig.diary.facts)
    assert not rig.presenter.controls.easier
    assert rig.presenter.controls.harder

    rig.session.vary(VariantKind.EASIER)

    assert (rig.session.cue.variant, rig.diary.facts) == ("floor", facts)


def test_a_session_that_broke_off_goes_on_in_its_variants() -> None:
    first = Rig(Settings(variants=(("wall-glute", "floor"),)))
    first.start("prone-glute", "wall-glute")
    first.session.vary(VariantKind.EASIER)
    first.play_until(Kind.FOLLOWING, half=1)
    second = restarted(first)
    assert killed(first).variants == (("prone-glute", "cushion"), ("wall-glute", "floor"))

    second.go_on(killed(first))

    assert second.session.plan == first.session.plan
    assert second.session.cue.variant == "cushion"


def test_a_change_in_a_step_that_goes_on_is_kept_at_once() -> None:
    rig = Rig()
    rig.start("seated-twist")
    rig.clock.advance(2.0)

    rig.session.vary(VariantKind.HARDER)

    assert killed(rig).variants == (("seated-twist", "elbow"),)
    assert (rig.mode, rig.elapsed) == (Mode.FOLLOWING, 2.0)


def test_settings_change_what_is_yet_to_come_and_not_what_was_begun() -> None:
    rig = Rig()
    rig.start("prone-glute", "wall-glute")

    rig.session.apply(Settings(variants=(("prone-glute", "chair"), ("wall-glute", "floor"))))
    rig.play_out()

    assert {(hold.stretch, hold.variant) for hold in rig.holds} == {
        ("prone-glute", ""),
        ("wall-glute", "floor"),
    }


def test_what_was_chosen_on_the_spot_stays_when_settings_change() -> None:
    rig = Rig()
    rig.start("prone-glute")
    rig.session.vary(VariantKind.EASIER)

    rig.session.apply(Settings(breaths=4))

    assert rig.session.cue.variant == "cushion"
    assert rig.session.run.variants == (("prone-glute", "cushion"),)


def test_a_screen_reader_hears_the_variant_and_its_step() -> None:
    rig = Rig()
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=5.0)
    heard: list[str] = []
    rig.narrator.announced.connect(heard.append)

    rig.session.vary(VariantKind.EASIER)

    [said] = heard
    assert "Cushion under the hip · Step 1 of 3." in said
    assert "if the knee feels it, stop." in said


def test_a_variant_in_a_step_that_goes_on_is_said_too() -> None:
    rig = Rig()
    rig.start("seated-twist")
    heard: list[str] = []
    rig.narrator.announced.connect(heard.append)

    rig.session.vary(VariantKind.HARDER)

    [said] = heard
    assert "Elbow outside the knee · Step 1 of 4." in said


def test_pain_is_recorded_with_the_variant_in_which_it_came() -> None:
    rig = Rig(Settings(variants=CHAIR))
    rig.start("prone-glute")
    rig.play_until(Kind.HOLDING, elapsed=5.0)

    rig.session.pain()

    [pain] = rig.facts(PainReported)
    assert (pain.stretch, pain.variant) == ("prone-glute", "chair")
    [past] = rig.diary.pains()
    assert past.report.variant == "chair"
    assert "Prone glute stretch · On a chair, right side" in pain_heading(past, catalogue())
    assert place(catalogue(), past) == "Prone glute stretch · On a chair, right side"
