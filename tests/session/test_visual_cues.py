"""Each change of a session has its visual cue, whatever its words."""

import pytest

from glutestretch.session.engine.plan import Kind
from glutestretch.session.visual_cues import Change, VisualCue, VisualCues
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig

pytestmark = pytest.mark.usefixtures("qapp")

HELD = [Change.COUNT_IN, Change.HOLD, Change.HALF_WAY, Change.LAST_BREATH]


def cues_of(rig: Rig, settings: Settings | None = None) -> tuple[VisualCues, list[VisualCue]]:
    shown: list[VisualCue] = []
    cues = VisualCues(rig.session, settings or Settings())
    cues.shown.connect(shown.append)
    return cues, shown


def test_a_session_shows_each_change_once_and_in_order() -> None:
    rig = Rig()
    _, shown = cues_of(rig)
    rig.start("wall-glute", "seated-twist")
    rig.play_out()
    both = [*HELD, Change.SIDE, *HELD]
    assert [cue.change for cue in shown] == [*both, Change.REST, *both, Change.END]
    assert [cue.side for cue in shown if cue.change is Change.SIDE] == [Side.LEFT, Side.LEFT]


def test_a_change_of_sides_is_shown_where_it_takes_no_time_or_is_wished() -> None:
    rig = Rig(Settings(change_over_seconds=0.0))
    _, shown = cues_of(rig)
    rig.start("wall-glute")
    rig.session.switch_side()
    assert shown == [VisualCue(Change.SIDE, Side.LEFT)]
    rig.play_until(Kind.FOLLOWING, half=1)
    assert shown[-1] == VisualCue(Change.SIDE, Side.RIGHT)


def test_turning_pages_while_paused_shows_nothing() -> None:
    rig = Rig()
    _, shown = cues_of(rig)
    rig.start("wall-glute")
    rig.session.pause()
    while rig.session.cue.kind is not Kind.HOLDING:
        rig.session.next()
    assert shown == []


def test_pain_has_its_page_and_no_glow() -> None:
    rig = Rig()
    _, shown = cues_of(rig)
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING)
    shown.clear()
    rig.session.pain()
    assert shown == []


def test_a_session_that_is_ended_early_shows_its_end() -> None:
    rig = Rig()
    _, shown = cues_of(rig)
    rig.start("wall-glute")
    rig.session.finish()
    assert shown == [VisualCue(Change.END)]


def test_the_setting_switches_it_off_and_on_in_a_session() -> None:
    rig = Rig()
    cues, shown = cues_of(rig, Settings(glow=False))
    rig.start("wall-glute")
    rig.play_until(Kind.HOLDING)
    assert shown == []
    cues.apply(Settings())
    rig.play_until(Kind.CHANGING_SIDE, half=1)
    assert [cue.change for cue in shown] == [Change.HALF_WAY, Change.LAST_BREATH, Change.SIDE]
    cues.apply(Settings(glow=False))
    rig.play_out()
    assert len(shown) == 3
