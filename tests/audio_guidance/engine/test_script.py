"""What is said and sounded at each moment of a session, by the names of lines."""

import pytest

from glutestretch.audio_guidance.engine.lines import Line, Lines
from glutestretch.audio_guidance.engine.script import (
    Moment,
    Said,
    Script,
    Sound,
    Wording,
    subject,
    wording,
)
from glutestretch.diary.events import SessionOutcome
from glutestretch.kit.record import replace
from glutestretch.session.engine import plan as plans
from glutestretch.session.engine.breathing import GuidedPace, OwnPace
from glutestretch.session.engine.events import Begin
from glutestretch.session.engine.facts import (
    BreathTurned,
    Ended,
    Fact,
    HalfWay,
    LastBreath,
    Paused,
    Resumed,
    StoppedForPain,
)
from glutestretch.session.engine.plan import Cue, Kind, Place, Plan
from glutestretch.session.engine.run import Run, step
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side
from tests.support.library import RESOURCES, catalogue, routine_of

STRETCH = "wall-glute"
ROUTINE = routine_of(STRETCH, "seated-twist")
OF_ANY = (
    *("place", "mat", "gentle", "begin", "get-ready", "hold", "settle", "release", "rest"),
    *("change-sides", "half-way", "last-breath", "paused", "resumed", "stopped", "finished"),
    *("breathe-in", "breathe-out", *(f"breath-{n}" for n in range(1, 9))),
    *("less-to-go", "more-to-go", "minute-to-go", *(f"minutes-to-go-{n}" for n in range(2, 21))),
    *(f"breaths-to-go-{n}" for n in range(1, 9)),
)
OF_A_STRETCH = (
    *("name", "next", "need", "leave", "change"),
    *(f"{n}-{length}" for n in range(1, 7) for length in ("full", "short")),
)


def lines(*more: str) -> Lines:
    names = (*OF_ANY, *(f"{name}-{part}" for name in catalogue_ids() for part in OF_A_STRETCH))
    return Lines({name: (name, 1.0) for name in (*names, *more)})


def catalogue_ids() -> tuple[str, ...]:
    return tuple(stretch.id for stretch in catalogue().stretches)


def plan(settings: Settings | None = None) -> Plan:
    return plans.make(catalogue(), ROUTINE, Side.RIGHT, settings or Settings())


PLAN = plan()


def script(
    said: Wording = Wording.FULL,
    *more: str,
    new_in: dict[str, int] | None = None,
    counts: bool = False,
) -> Script:
    return Script(lines(*more), lambda _: said, new_in or {}, counts_breaths=counts)


def named(moment: Moment) -> list[str]:
    return [one.line.id for one in moment.said]


def number_of(kind: Kind, after: int = 0) -> int:
    return next(n for n, cue in enumerate(PLAN.cues) if n >= after and cue.kind is kind)


HOLD = number_of(Kind.HOLDING)
CHANGE = number_of(Kind.CHANGING_SIDE)
REST = number_of(Kind.RESTING)


@pytest.mark.parametrize(
    ("choice", "sessions", "found"),
    [
        ("learning", 0, Wording.FULL),
        ("learning", 2, Wording.FULL),
        ("learning", 3, Wording.CUES),
        ("full", 99, Wording.FULL),
        ("cues", 0, Wording.CUES),
        ("off", 0, Wording.NONE),
    ],
)
def test_less_is_said_once_a_stretch_is_known(choice: str, sessions: int, found: Wording) -> None:
    assert wording(choice, sessions) is found


def test_a_session_opens_with_what_is_needed_and_the_name() -> None:
    moment = script().of_cue(PLAN, 0, None, opens=True)
    assert named(moment) == [
        *("place", "mat", "wall-glute-need", "seated-twist-need", "gentle", "begin"),
        *("wall-glute-name", "wall-glute-1-full"),
    ]
    assert moment.sound is None
    assert moment.free == PLAN.cues[0].seconds
    assert all(one.needed for one in moment.said)


def test_what_is_known_opens_with_its_name_alone() -> None:
    assert named(script(Wording.CUES).of_cue(PLAN, 0, None, opens=True)) == ["wall-glute-name"]
    assert named(script(Wording.NONE).of_cue(PLAN, 0, None, opens=True)) == []


def test_a_step_is_said_in_full_once_and_then_in_short() -> None:
    assert named(script().of_cue(PLAN, 1, None)) == ["wall-glute-2-full"]
    second = number_of(Kind.FOLLOWING, CHANGE)
    at = PLAN.cues[second].step + 1
    assert named(script().of_cue(PLAN, second, None)) == [f"wall-glute-{at}-short"]
    half = PLAN.cues[second].half
    again = script(new_in={STRETCH: half}).of_cue(PLAN, second, None)
    assert named(again) == [f"wall-glute-{at}-full"]


def test_a_step_that_is_turned_to_is_said_in_short_with_the_change() -> None:
    moment = script().of_cue(PLAN, 0, None, turned=True)
    assert named(moment) == ["change-sides", "wall-glute-1-short"]
    assert moment.sound is Sound.CHANGE_SIDES


def test_a_variant_says_what_it_has_and_else_what_its_stretch_has() -> None:
    cue = replace(PLAN.cues[1], variant="easy")
    varied = Plan((PLAN.cues[0], cue, *PLAN.cues[2:]))
    known = script(Wording.FULL, "wall-glute-easy-2-full", "wall-glute-easy-1-full")
    assert named(known.of_cue(varied, 1, None)) == ["wall-glute-easy-2-full"]
    other = script(Wording.FULL, "wall-glute-easy-1-full")
    assert named(other.of_cue(varied, 1, None)) == ["wall-glute-2-full"]
    assert named(script().of_cue(varied, 1, None)) == []
    assert (subject(cue), subject(PLAN.cues[1])) == ("wall-glute-easy", "wall-glute")


def test_the_form_for_the_side_is_said_where_there_is_one() -> None:
    sided = script(Wording.FULL, "wall-glute-2-full-right")
    assert named(sided.of_cue(PLAN, 1, None)) == ["wall-glute-2-full-right"]


def counting() -> tuple[Plan, int]:
    cue = replace(PLAN.cues[0], kind=Kind.COUNTING_IN, seconds=5.0)
    return Plan((cue, *PLAN.cues)), 0


def test_counting_in_is_told_or_the_change_where_time_is_short() -> None:
    counted, number = counting()
    begins = script().of_cue(counted, number, None)
    assert (begins.sound, named(begins), begins.free) == (Sound.GET_READY, ["get-ready"], 5.0)
    turned = script().of_cue(counted, number, PLAN.cues[HOLD], turned=True)
    assert (turned.sound, named(turned), turned.free) == (None, ["change-sides"], None)


def test_a_hold_begins_with_its_words_and_then_what_is_not_needed() -> None:
    moment = script().of_cue(PLAN, HOLD, None)
    at = PLAN.cues[HOLD].step + 1
    assert (moment.sound, named(moment)) == (Sound.BEGIN, ["hold", f"wall-glute-{at}-full"])
    assert [one.needed for one in moment.said] == [True, False]
    known = script(Wording.CUES).of_cue(PLAN, HOLD, None)
    assert named(known) == ["hold", "settle"]


def test_a_later_hold_in_the_same_position_is_only_named() -> None:
    cue = replace(PLAN.cues[HOLD], hold=1)
    assert named(script().of_cue(Plan((cue,)), 0, None)) == ["hold"]


@pytest.mark.parametrize(
    ("pace", "free"),
    [
        (GuidedPace(5, 4.0, 6.0), 30.0),
        (GuidedPace(4, 4.0, 6.0), 20.0),
        (GuidedPace(1, 4.0, 4.0), 8.0),
        (GuidedPace(0, 4.0, 6.0, 45.0), 45.0),
        (OwnPace(3, 6.0, 4.0), None),
        (None, None),
    ],
)
def test_a_hold_is_free_up_to_its_middle(
    pace: GuidedPace | OwnPace | None, free: float | None
) -> None:
    cue = replace(PLAN.cues[HOLD], pace=pace)
    assert script().of_cue(Plan((cue,)), 0, None).free == free


def test_changing_sides_says_how_where_that_is_explained() -> None:
    hold = PLAN.cues[HOLD]
    moment = script().of_cue(PLAN, CHANGE, hold)
    assert named(moment) == ["release", "wall-glute-leave", "wall-glute-change"]
    assert (moment.sound, moment.free) == (Sound.CHANGE_SIDES, PLAN.cues[CHANGE].seconds)
    known = script(Wording.CUES).of_cue(PLAN, CHANGE, hold)
    assert named(known) == ["release", "change-sides"]


def test_a_pause_names_what_comes_next() -> None:
    rest, name = PLAN.cues[REST], PLAN.cues[REST].stretch
    moment = script().of_cue(PLAN, REST, None)
    assert (moment.sound, named(moment)) == (Sound.NEXT_STRETCH, ["rest", f"{name}-next"])
    assert moment.free == rest.seconds
    assert named(script(Wording.CUES).of_cue(PLAN, REST, None)) == [f"{name}-next"]


def test_between_two_holds_in_one_position_it_is_only_let_go() -> None:
    hold = PLAN.cues[HOLD]
    again = replace(hold, kind=Kind.FOLLOWING, hold=1, seconds=5.0)
    first = replace(again, hold=0)
    elsewhere = replace(again, half=hold.half + 1)
    letting_go = [named(script().of_cue(Plan((one,)), 0, hold))[:2] for one in (again, first)]
    assert letting_go[0][0] == "release"
    assert "wall-glute-leave" not in letting_go[0]
    assert letting_go[1] == ["release", "wall-glute-leave"]
    other = named(script().of_cue(Plan((elsewhere,)), 0, hold))[:2]
    assert other == ["release", "wall-glute-leave"]


@pytest.mark.parametrize(
    ("fact", "sound", "said"),
    [
        (HalfWay(), Sound.HALF_WAY, ["half-way"]),
        (LastBreath(), None, ["last-breath"]),
        (Paused(), None, ["paused"]),
        (Resumed(), None, ["resumed"]),
        (StoppedForPain(), Sound.STOPPED, ["stopped"]),
        (Ended(SessionOutcome.FINISHED), None, []),
    ],
)
def test_what_happens_within_a_cue_is_told(
    fact: Fact, sound: Sound | None, said: list[str]
) -> None:
    moment = script().of_fact(fact, PLAN.cues[HOLD])
    assert (moment.sound, named(moment), moment.free) == (sound, said, None)
    quiet = script(Wording.NONE).of_fact(fact, PLAN.cues[HOLD])
    assert (quiet.sound, quiet.said) == (sound, ())


def breath(number: int, *, drawing_in: bool) -> BreathTurned:
    return BreathTurned(number, 5, drawing_in)


@pytest.mark.parametrize(
    ("turned", "counted", "led"),
    [
        (breath(1, drawing_in=True), [], []),
        (breath(1, drawing_in=False), [], []),
        (breath(2, drawing_in=True), ["breath-1"], ["breathe-in"]),
        (breath(2, drawing_in=False), [], ["breathe-out"]),
        (breath(3, drawing_in=True), ["breath-2"], []),
    ],
)
def test_breaths_are_counted_or_the_second_is_led(
    turned: BreathTurned, counted: list[str], led: list[str]
) -> None:
    hold = PLAN.cues[HOLD]
    assert named(script(counts=True).of_fact(turned, hold)) == counted
    assert named(script().of_fact(turned, hold)) == led
    assert named(script(Wording.CUES).of_fact(turned, hold)) == []
    moment = script(counts=True).of_fact(turned, hold)
    assert moment.sound is None
    assert not any(one.needed for one in moment.said)


def test_the_end_is_told_unless_the_session_was_left() -> None:
    hold = PLAN.cues[-1]
    moment = script().of_end(Ended(SessionOutcome.FINISHED), hold, hold)
    assert (moment.sound, moment.free) == (Sound.FINISHED, None)
    assert named(moment) == ["release", f"{hold.stretch}-leave", "finished"]
    assert named(script().of_end(Ended(SessionOutcome.FINISHED), hold, None)) == ["finished"]
    for outcome in set(SessionOutcome) - {SessionOutcome.FINISHED}:
        assert script().of_end(Ended(outcome), hold, hold) == Moment()


def test_a_voice_is_tried_out_even_where_nothing_is_said() -> None:
    said = (Said(Line("begin", "begin", 1.0)),)
    assert script(Wording.NONE).trial() == Moment(None, said)


@pytest.mark.parametrize(
    ("seconds", "name"),
    [
        (20.0, "less-to-go"),
        (60.0, "minute-to-go"),
        (120.0, "minutes-to-go-2"),
        (1200.0, "minutes-to-go-20"),
        (1260.0, "more-to-go"),
    ],
)
def test_it_is_told_how_long_it_still_takes(seconds: float, name: str) -> None:
    cue = replace(PLAN.cues[0], seconds=seconds, estimate=seconds)
    run = replace(step(Run(), Begin(ROUTINE, Side.RIGHT, PLAN))[0], plan=Plan((cue,)))
    assert named(script(Wording.NONE).how_long(run)) == [name]


def test_in_a_hold_the_breaths_that_are_left_are_told_first() -> None:
    hold: Cue = replace(PLAN.cues[HOLD], pace=GuidedPace(5, 4.0, 6.0), estimate=50.0)
    run = replace(step(Run(), Begin(ROUTINE, Side.RIGHT, PLAN))[0], plan=Plan((hold,)))
    run = replace(run, place=Place(0, 11.0), pace=hold.pace)
    assert named(script().how_long(run)) == ["breaths-to-go-4", "minute-to-go"]


def test_lines_are_found_by_name_and_side() -> None:
    found = Lines({"a-left": ("A", 1.5), "a": ("B", 2.0), "x-1-full": ("", 0.0)})
    assert found.find("a", Side.LEFT) == (Line("a-left", "A", 1.5),)
    assert found.find("a", Side.RIGHT) == found.find("a") == (Line("a", "B", 2.0),)
    assert found.find("b", Side.LEFT) == ()
    assert found.all(("a", "b", "a-left")) == (Line("a", "B", 2.0), Line("a-left", "A", 1.5))
    assert found.tell_of("x")
    assert not found.tell_of("a")


@pytest.mark.parametrize("name", ["x-1-full-left", "x-12-short", "x-1-short-right"])
def test_a_line_on_a_step_tells_of_its_stretch(name: str) -> None:
    assert Lines({name: ("", 0.0)}).tell_of("x")


def test_sounds_are_named_as_their_files() -> None:
    folder = RESOURCES / "sounds"
    assert {f"{sound}.opus" for sound in Sound} <= {path.name for path in folder.iterdir()}


def test_what_has_no_words_is_not_said() -> None:
    moment = script().of_fact(Ended(SessionOutcome.FINISHED), PLAN.cues[HOLD])
    assert moment == Moment()
