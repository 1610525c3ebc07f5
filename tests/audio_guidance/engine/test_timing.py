"""Lines follow one another within their moment, and cues last as long as their words."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glutestretch.audio_guidance.engine.lines import Line
from glutestretch.audio_guidance.engine.script import Moment, Said, Sound
from glutestretch.audio_guidance.engine.timing import Pace, arrange, with_time_for_words
from glutestretch.kit.record import replace
from glutestretch.session.engine.plan import Kind, Plan, make
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import full
from glutestretch.stretches.sides import Side
from tests.support.library import catalogue

lines = st.builds(Line, st.text(max_size=3), st.just(""), st.floats(0.3, 16))
moments = st.builds(
    Moment,
    st.sampled_from([None, Sound.BEGIN]),
    st.lists(st.builds(Said, lines, st.booleans()), max_size=6).map(tuple),
    st.one_of(st.none(), st.floats(0, 60)),
)


@given(moments)
def test_lines_do_not_overlap_and_end_in_time(moment: Moment) -> None:
    arranged = arrange(moment)
    assert all(first.ends < second.at for first, second in pairwise(arranged))
    if moment.free is not None:
        assert all(one.ends <= moment.free for one in arranged)


@given(moments)
def test_a_line_that_is_not_needed_never_costs_one_that_is(moment: Moment) -> None:
    needed = Moment(moment.sound, tuple(one for one in moment.said if one.needed), moment.free)
    kept = {id(one.line) for one in arrange(moment)}
    assert {id(one.line) for one in arrange(needed)} <= kept


@pytest.mark.parametrize("pace", Pace)
@pytest.mark.parametrize("seconds", [2.0, 30.0])
def test_steps_and_pauses_last_as_long_as_their_words_need(pace: Pace, seconds: float) -> None:
    content = catalogue()
    plan = make(content, full(content), Side.RIGHT, Settings())
    moment = Moment(None, (Said(Line("", "", seconds)),))

    fitted = with_time_for_words(plan, lambda _number: moment, lambda _cue: 5.0, pace)

    assert len(fitted.cues) == len(plan.cues)
    for before, after in zip(plan.cues, fitted.cues, strict=True):
        if before.kind is Kind.HOLDING:
            assert after == before
        else:
            assert after.seconds is not None
            assert after.seconds >= seconds
            assert after.estimate == after.seconds
    walked = [cue.seconds for cue in fitted.cues if cue.kind is Kind.FOLLOWING]
    assert min(filter(None, walked)) >= seconds + 5.0 * (1.0 if pace is Pace.UNHURRIED else 0.6)


def test_what_waits_and_a_pause_of_no_length_stay_so() -> None:
    content = catalogue()
    settings = Settings(plays_itself=False, change_over_seconds=0)
    plan = make(content, full(content), Side.RIGHT, settings)
    moment = Moment(None, (Said(Line("", "", 30.0)),))

    fitted = with_time_for_words(plan, lambda _n: moment, lambda _cue: 5.0, Pace.UNHURRIED)

    seconds = {cue.kind: cue.seconds for cue in fitted.cues}
    assert seconds[Kind.FOLLOWING] is None
    assert seconds[Kind.CHANGING_SIDE] == 0


def test_brisk_is_never_slower() -> None:
    content = catalogue()
    plan = make(content, full(content), Side.RIGHT, Settings())
    moment = Moment(None, (Said(Line("", "", 6.0)),))
    unhurried, brisk = (
        with_time_for_words(plan, lambda _n: moment, lambda _cue: 5.0, pace) for pace in Pace
    )
    assert brisk.seconds < unhurried.seconds


def said(*seconds: float, needed: str = "") -> tuple[Said, ...]:
    """Return lines of so many seconds; in ``needed`` a dash stands for one that is not."""
    wanted = needed or "x" * len(seconds)
    return tuple(
        Said(Line(str(n), "", length), mark != "-")
        for n, (length, mark) in enumerate(zip(seconds, wanted, strict=True))
    )


@pytest.mark.parametrize(
    ("moment", "arranged"),
    [
        (Moment(None, said(2.0, 3.0)), [(0.0, "0"), (2.5, "1")]),
        (Moment(Sound.BEGIN, said(2.0, 3.0)), [(0.6, "0"), (3.1, "1")]),
        (Moment(None, said(2.0, 3.0), 5.5), [(0.0, "0"), (2.5, "1")]),
        (Moment(None, said(2.0, 3.0), 5.4), [(0.0, "0")]),
        (Moment(None, said(2.0, 3.0, needed="-x"), 5.5), [(0.0, "0"), (2.5, "1")]),
        (Moment(None, said(2.0, 3.0, needed="-x"), 5.4), [(0.0, "1")]),
        (Moment(None, said(2.0, 3.0, needed="--"), 5.4), [(0.0, "0")]),
        (
            Moment(None, said(2.0, 3.0, 1.0, needed="-xx"), 7.0),
            [(0.0, "0"), (2.5, "1"), (6.0, "2")],
        ),
        (Moment(None, said(2.0, 3.0, 1.0, needed="-xx"), 6.9), [(0.0, "1"), (3.5, "2")]),
        (Moment(None, said(3.0, 2.0, needed="x-"), 5.5), [(0.0, "0"), (3.5, "1")]),
    ],
)
def test_what_is_not_needed_gives_way_to_what_is(
    moment: Moment, arranged: list[tuple[float, str]]
) -> None:
    assert [(one.at, one.line.id) for one in arrange(moment)] == arranged


@pytest.mark.parametrize(
    ("kind", "pace", "seconds"),
    [
        (Kind.FOLLOWING, Pace.UNHURRIED, 10.0),
        (Kind.FOLLOWING, Pace.BRISK, 6.0),
        (Kind.RESTING, Pace.BRISK, 10.0),
        (Kind.HOLDING, Pace.BRISK, 10.0),
    ],
)
def test_without_words_a_cue_lasts_as_it_is(kind: Kind, pace: Pace, seconds: float) -> None:
    cue = replace(make(catalogue(), full(catalogue()), Side.RIGHT, Settings()).cues[0], kind=kind)
    plan = Plan((replace(cue, seconds=10.0, estimate=10.0),))
    [fitted] = with_time_for_words(plan, lambda _: Moment(), lambda _: 5.0, pace).cues
    assert (fitted.seconds, fitted.estimate) == (seconds, seconds)
    [waits] = with_time_for_words(
        Plan((replace(cue, seconds=None),)), lambda _: Moment(None, said(9.0)), lambda _: 5.0, pace
    ).cues
    assert waits.seconds is None


def test_a_silence_follows_the_last_word() -> None:
    cue = make(catalogue(), full(catalogue()), Side.RIGHT, Settings()).cues[0]
    plan = Plan((replace(cue, kind=Kind.RESTING, seconds=1.0),))
    moment = Moment(Sound.BEGIN, said(2.0), 0.1)
    [fitted] = with_time_for_words(plan, lambda _: moment, lambda _: 5.0, Pace.BRISK).cues
    assert fitted.seconds == pytest.approx(0.6 + 2.0 + 0.5)
