"""A side that is held several times in one position: 5 times 10 seconds, then the other side."""

import pytest

from glutestretch.diary.completion import Done
from glutestretch.diary.events import HoldOutcome
from glutestretch.session.engine.chart import Mode
from glutestretch.session.engine.facts import CountedDown
from glutestretch.session.engine.plan import Kind
from glutestretch.session.stretch_list import minutes
from glutestretch.session.summary import summary
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import VariantKind
from glutestretch.stretches.routines import Entry, Routine
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig
from tests.support.fakes import FakeClock
from tests.support.library import catalogue

pytestmark = pytest.mark.usefixtures("qapp")

FIVE = Entry("prone-glute", seconds=10.0, holds=5)


def playing(entry: Entry = FIVE, settings: Settings | None = None) -> Rig:
    rig = Rig(settings)
    rig.session.start(Routine("own-1", (entry,)), Side.RIGHT)
    return rig


def play_until(rig: Rig, kind: Kind, hold: int, half: int = 0) -> None:
    """Let time pass until the lead-in or the beginning of a hold."""
    rig.let_pass_until(
        lambda: (
            rig.mode is Mode(kind) and (rig.session.cue.half, rig.session.cue.hold) == (half, hold)
        )
    )


def test_every_hold_is_recorded_and_each_side_is_whole_after_its_last() -> None:
    rig = playing()
    play_until(rig, Kind.COUNTING_IN, 4)
    early = rig.session.parts_done, dict(rig.diary.overview().last_side)
    rig.play_out()

    assert early == ((Done.PARTIAL, Done.SKIPPED), {})
    assert [(hold.side.value, hold.number, hold.missing, hold.seconds) for hold in rig.holds] == [
        (side, number, 4 - number, 10.0) for side in ("right", "left") for number in range(5)
    ]
    assert {hold.outcome for hold in rig.holds} == {HoldOutcome.FINISHED}
    assert rig.session.parts_done == (Done.WHOLE, Done.WHOLE)
    assert set(rig.diary.overview().last_side["prone-glute"]) == {"right", "left"}


def test_a_side_whose_first_hold_was_left_is_not_whole_until_that_is_made_up_for() -> None:
    rig = playing(Entry("prone-glute", seconds=10.0, holds=2))
    play_until(rig, Kind.HOLDING, 0)
    rig.session.next()
    play_until(rig, Kind.HOLDING, 1)
    rig.clock.advance(10.0)
    left = rig.session.parts_done[0]
    rig.session.back()
    rig.session.back()
    while rig.session.cue.hold != 0:
        rig.session.back()
    play_until(rig, Kind.HOLDING, 0)
    rig.clock.advance(10.0)

    assert left is Done.PARTIAL
    assert [(hold.number, hold.missing) for hold in rig.holds][-1] == (0, 0)
    assert rig.session.parts_done[0] is Done.WHOLE


def test_the_window_says_which_hold_comes_and_which_it_is() -> None:
    rig = playing()
    found = []
    for kind, hold in (
        (Kind.COUNTING_IN, 0),
        (Kind.HOLDING, 0),
        (Kind.COUNTING_IN, 1),
        (Kind.HOLDING, 1),
    ):
        play_until(rig, kind, hold)
        found.append((rig.presenter.view.step.heading, rig.presenter.view.step.brief))

    stay = "Stay low, feel it in your right buttock"
    assert found == [
        ("Get ready · Hold 1 of 5", stay),
        ("Hold 1 of 5", stay),
        ("Short rest in position", "Ease off · Next: Hold 2 of 5"),
        ("Hold 2 of 5", stay),
    ]
    assert rig.presenter.view.step.picture == "prone-glute-3"


def test_one_hold_alone_is_called_what_it_always_was() -> None:
    rig = playing(Entry("prone-glute", seconds=10.0))
    rig.play_until(Kind.COUNTING_IN)
    coming = rig.presenter.view.step.heading
    rig.play_until(Kind.HOLDING)

    assert (coming, rig.presenter.view.step.heading) == (
        "Get ready to hold",
        "Step 3 of 3 · Hold",
    )


def test_a_screen_reader_hears_which_hold_comes_and_the_last_three_seconds() -> None:
    rig = playing(Entry("prone-glute", seconds=10.0, holds=2, between=20.0))
    play_until(rig, Kind.COUNTING_IN, 1)
    said = "Ease off a little, stay in position and breathe. Hold 2 of 2 comes next."
    assert rig.announced[-1].endswith(said)
    before = len(rig.happened)
    play_until(rig, Kind.HOLDING, 1)

    counted = [fact.remaining for fact in rig.happened[before:] if isinstance(fact, CountedDown)]
    assert counted == [3, 2, 1]


def test_how_long_still_counts_all_holds_of_the_side() -> None:
    rig = playing()
    play_until(rig, Kind.HOLDING, 3)
    by_seconds = rig.presenter.view.time_left[0]
    rig = playing(Entry("prone-glute", breaths=3, holds=3))
    play_until(rig, Kind.HOLDING, 1)

    assert by_seconds.startswith("This side: 25 s · ")
    assert rig.presenter.view.time_left[0].startswith("This side: 6 breaths · ")


@pytest.mark.parametrize("kind", [Kind.COUNTING_IN, Kind.HOLDING])
def test_a_session_that_broke_off_goes_on_with_the_same_hold(kind: Kind) -> None:
    first = playing()
    play_until(first, kind, 2, half=1)
    broken_off = first.diary.overview().open_session
    assert broken_off
    second = Rig(past=first.diary.overview(), clock=FakeClock(first.clock.now()))
    second.diary.facts.extend(first.diary.facts)

    second.go_on(broken_off)

    here = second.session.cue
    assert (second.mode, here.half, here.hold) == (Mode.COUNTING_IN, 1, 2)
    second.play_out()
    assert second.session.parts_done == (Done.WHOLE, Done.WHOLE)


def test_back_leads_to_the_hold_before_and_next_to_the_one_after() -> None:
    rig = playing()
    play_until(rig, Kind.HOLDING, 2)

    rig.session.back()
    back = rig.session.cue.hold
    rig.session.next()
    rig.session.next()

    assert (back, rig.session.cue.hold, rig.mode) == (1, 2, Mode.COUNTING_IN)


def test_the_other_side_begins_with_its_first_hold_and_both_get_all() -> None:
    rig = playing()
    play_until(rig, Kind.HOLDING, 2)

    rig.session.switch_side()

    here = rig.session.cue
    assert (here.side, here.hold, rig.mode) == (Side.LEFT, 0, Mode.COUNTING_IN)
    rig.play_out()
    assert rig.session.parts_done == (Done.WHOLE, Done.WHOLE)


def test_another_variant_goes_on_with_the_same_hold_where_only_that_differs() -> None:
    rig = playing(Entry("wall-glute", seconds=10.0, holds=3))
    play_until(rig, Kind.HOLDING, 1)
    rig.session.vary(VariantKind.EASIER)

    assert rig.session.cue.variant
    assert rig.session.cue.hold in (0, 1)
    rig.play_out()
    assert rig.session.parts_done == (Done.WHOLE, Done.WHOLE)


def test_the_last_page_counts_all_holds() -> None:
    rig = playing(Entry("prone-glute", breaths=2, holds=3))
    play_until(rig, Kind.COUNTING_IN, 2, half=1)
    rig.session.finish()

    session = rig.session
    words = summary(catalogue(), session.plan, rig.recorder.holds, finished=session.completed)
    [one] = words.stretches
    assert [(side.words, side.share) for side in one.sides] == [
        ("6 of 6 breaths", 1.0),
        ("4 of 6 breaths", pytest.approx(4 / 6)),
    ]


def test_the_last_page_counts_the_time_of_all_holds() -> None:
    rig = playing()
    rig.play_out()

    session = rig.session
    words = summary(catalogue(), session.plan, rig.recorder.holds, finished=session.completed)
    assert [(side.words, side.share) for side in words.stretches[0].sides] == [
        ("0:50 min", 1.0)
    ] * 2


def test_five_holds_take_longer_than_one_but_no_five_ways_into_it() -> None:
    once, held, rounds = (
        minutes(catalogue(), Routine("own-1", (entry,)), Settings())
        for entry in (
            Entry("prone-glute", seconds=60.0),
            Entry("prone-glute", seconds=60.0, holds=5),
            Entry("prone-glute", seconds=60.0, repetitions=5),
        )
    )
    assert once < held < rounds
