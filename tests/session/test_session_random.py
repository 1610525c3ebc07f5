"""Whatever is wished, whenever: no dead end, fair sides, and a diary that tells the truth."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from pytestqt.exceptions import capture_exceptions

from glutestretch.diary.events import (
    HoldOutcome,
    PainReported,
    SessionBegan,
    SessionEnded,
    SessionReopened,
)
from glutestretch.session.engine.breathing import GuidedPace
from glutestretch.session.engine.chart import ACTIVE, Mode, Wish
from glutestretch.session.engine.plan import Cue, Kind
from glutestretch.settings.model import Settings
from glutestretch.stretches.routines import Routine
from glutestretch.stretches.sides import Side
from tests.session.rig import Rig
from tests.support.library import routine_of
from tests.support.routines import routines

pytestmark = pytest.mark.usefixtures("qapp")

STRETCHES = ("prone-glute", "wall-glute", "foam-roller")
SETTINGS = st.builds(
    Settings,
    breaths=st.integers(3, 8),
    in_seconds=st.sampled_from([2.0, 4.0, 3.7]),
    out_seconds=st.sampled_from([3.0, 6.0, 7.3]),
    pace=st.sampled_from(["guided", "guided", "own"]),
    plays_itself=st.booleans(),
    change_over_seconds=st.sampled_from([0.0, 8.0]),
    rest_seconds=st.sampled_from([0.0, 15.0]),
)
ROUTINES = routines(STRETCHES, most=2)
OFTEN = (Wish.NEXT, Wish.BACK, Wish.SWITCH_SIDE, Wish.PAUSE, Wish.RESUME)
SECONDS = st.sampled_from([0.0, 0.001, 1.0, 9.99, 25.0, 70.0]) | st.floats(0.0, 90.0)


@dataclass(frozen=True)
class Pass:
    """Awake time passes."""

    seconds: float


@dataclass(frozen=True)
class Sleep:
    """The machine sleeps."""

    seconds: float


@dataclass(frozen=True)
class Key:
    """The breathing key goes down or up."""

    down: bool


Action = Wish | Pass | Sleep | Key | Settings
ACTIONS: st.SearchStrategy[Action] = st.one_of(
    st.sampled_from((*OFTEN, *OFTEN, *Wish)),
    st.builds(Pass, SECONDS),
    st.builds(Sleep, st.sampled_from([0.3, 2.0, 7200.0])),
    st.builds(Key, st.booleans()),
    SETTINGS,
)


@dataclass(frozen=True)
class Spell:
    """What was so from one moment to the next."""

    began: float
    mode: Mode
    place: int
    cue: Cue


class Stopwatch:
    """Times holds by itself: from what the session says of its modes, and the clock."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self._spells: list[Spell] = []
        rig.session.mode_changed.connect(self._note)
        rig.session.changed.connect(self._note)

    def _note(self) -> None:
        session = self._rig.session
        if session.plan.cues:
            now = self._rig.clock.monotonic()
            self._spells.append(Spell(now, session.mode, self._rig.place, session.cue))

    def held(self) -> list[tuple[Cue, float]]:
        """Return the cue and the awake, unpaused seconds of each hold that is over."""
        found: list[tuple[Cue, float]] = []
        seconds = 0.0
        for spell, after in zip(self._spells, self._spells[1:], strict=False):
            if spell.mode is Mode.HOLDING:
                seconds += after.began - spell.began
            in_hold = spell.cue.kind is Kind.HOLDING and self._lasts(spell.mode)
            if in_hold and (after.place != spell.place or not self._lasts(after.mode)):
                found.append((spell.cue, seconds))
                seconds = 0.0
        return found

    @staticmethod
    def _lasts(mode: Mode) -> bool:
        return mode in (Mode.HOLDING, Mode.PAUSED)


@contextmanager
def slots_that_may_not_fail() -> Iterator[None]:
    """Let an exception in a slot fail the example in which it is raised."""
    with capture_exceptions() as exceptions:
        yield
    for _, exception, _ in exceptions:
        raise AssertionError("a slot failed") from exception


def act(rig: Rig, routine: Routine, action: Action) -> None:
    match action:
        case Wish.START:
            rig.session.start(routine, Side.RIGHT)
        case Wish():
            rig.wish(action)
        case Pass(seconds):
            rig.clock.advance(seconds)
        case Sleep(seconds):
            rig.clock.sleep(seconds)
        case Key(down=True):
            rig.session.in_breath_began()
        case Key():
            rig.session.in_breath_ended()
        case Settings():
            rig.session.apply(action)


def assert_in_order(rig: Rig) -> None:
    """Assert that mode, place and diary agree."""
    if rig.mode in ACTIVE:
        assert rig.mode is Mode(rig.session.cue.kind)
    begun = [fact.id for fact in rig.facts(SessionBegan)]
    ended: list[str] = []
    for fact in rig.diary.facts:
        if isinstance(fact, SessionEnded):
            ended.append(fact.session)
        elif isinstance(fact, SessionReopened):
            assert ended.pop() == fact.id
    session = rig.session
    asked = session.halted and not session.reported
    is_open = session.running or asked
    assert begun == ended + begun[len(begun) - is_open :]
    past = rig.diary.overview()
    assert (past.open_session is not None) == is_open


def assert_told_truly(rig: Rig, stopwatch: Stopwatch) -> None:
    """Assert that the holds that were logged are those that were held, and as long."""
    held = stopwatch.held()
    assert [
        (hold.entry, hold.repetition, hold.stretch, hold.side, hold.number) for hold in rig.holds
    ] == [(*cue.round, cue.stretch, cue.side, cue.hold) for cue, _ in held]
    for hold, (_, seconds) in zip(rig.holds, held, strict=True):
        assert hold.seconds == pytest.approx(seconds, abs=0.002)
    pains = [hold for hold in rig.holds if hold.outcome is HoldOutcome.PAIN]
    assert len(pains) <= len(rig.facts(PainReported))


def assert_fair(rig: Rig, stopwatch: Stopwatch) -> None:
    """Assert that finished holds of one entry in one session are equal on both sides."""
    breaths: dict[tuple[str, int | None], set[int]] = defaultdict(set)
    seconds: dict[tuple[str, int | None], set[float]] = defaultdict(set)
    for hold, (cue, _) in zip(rig.holds, stopwatch.held(), strict=True):
        assert cue.pace
        key = (hold.session, hold.entry)
        if hold.outcome is HoldOutcome.FINISHED:
            if cue.pace.breaths:
                breaths[key].add(hold.breaths)
            if cue.pace.limit or (cue.pace.breaths and isinstance(cue.pace, GuidedPace)):
                seconds[key].add(hold.seconds)
    assert all(len(found) == 1 for found in breaths.values())
    assert all(len(found) == 1 for found in seconds.values())


def lead_on(rig: Rig) -> None:
    """Do what leads on from here: time, or else the wish that is there for it."""
    match rig.mode:
        case Mode.SCREENING:
            rig.wish(Wish.CLEARED)
        case Mode.HURTING:
            rig.wish(Wish.UNDERSTOOD)
        case Mode.PAUSED:
            rig.wish(Wish.RESUME)
        case Mode.HOLDING if not rig.session.moment.breaths:
            rig.wish(Wish.NEXT)
        case _ if not rig.clock.advance_to_next():
            rig.wish(Wish.NEXT)


def assert_no_dead_end(rig: Rig) -> None:
    """Assert that time and the plainest wishes lead to the end."""
    assert any(rig.session.can(wish) for wish in Wish)
    for _ in range(5_000):
        if rig.mode in (Mode.IDLE, Mode.FINISHED):
            return
        lead_on(rig)
    raise AssertionError(f"no end is reached; the session is {rig.mode} at cue {rig.place}")


@effort(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    routine=ROUTINES,
    usual=SETTINGS,
    begun=st.booleans(),
    actions=st.lists(ACTIONS, max_size=40),
)
def test_whatever_is_wished_the_session_stays_fair_and_true(
    *, routine: Routine, usual: Settings, begun: bool, actions: list[Action]
) -> None:
    rig = Rig(usual)
    rig.session.show_fullness_in(2)
    stopwatch = Stopwatch(rig)

    with slots_that_may_not_fail():
        for action in [Wish.START, *actions] if begun else actions:
            act(rig, routine, action)
            assert_in_order(rig)
        assert_no_dead_end(rig)

    assert_in_order(rig)
    assert_told_truly(rig, stopwatch)
    assert_fair(rig, stopwatch)


@effort(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    usual=SETTINGS,
    actions=st.lists(
        st.builds(Pass, SECONDS)
        | st.builds(Sleep, st.just(60.0))
        | st.sampled_from([Wish.BACK, Wish.SWITCH_SIDE, Wish.PAUSE, Wish.RESUME]),
        max_size=25,
    ),
)
def test_whoever_skips_nothing_holds_both_sides_of_everything(
    usual: Settings, actions: list[Action]
) -> None:
    routine = routine_of("prone-glute", "wall-glute")
    rig = Rig(usual)
    rig.session.show_fullness_in(2)

    with slots_that_may_not_fail():
        rig.session.start(routine, Side.RIGHT)
        for action in actions:
            act(rig, routine, action)
        while rig.mode is not Mode.FINISHED:
            if usual.pace == "own" and rig.mode is Mode.HOLDING:
                breathe_through(rig)
            lead_on(rig)

    finished = {
        (hold.stretch, hold.side) for hold in rig.holds if hold.outcome is HoldOutcome.FINISHED
    }
    assert finished == {(stretch, side) for stretch in routine.stretches for side in Side}


def breathe_through(rig: Rig) -> None:
    """Take breaths, as many as the hold still wants, unless something pauses it."""
    half = rig.session.cue.half
    while rig.mode is Mode.HOLDING and rig.session.cue.half == half:
        rig.session.in_breath_began()
        rig.clock.advance(2.0)
        rig.session.in_breath_ended()
        rig.clock.advance(2.0)
