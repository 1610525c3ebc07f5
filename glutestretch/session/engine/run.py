"""A session as a value, and the one pure step that moves it.

``step`` takes a run and an event, and returns the next run and the facts that have become true.
The table in ``chart`` says which events are handled in which mode, and which mode comes next.
Nothing here waits, draws, speaks or writes: whoever owns the clock brings the run up to the current
second with ``Run.at`` before each step.
"""

import math
from collections.abc import Callable
from typing import Any

from glutestretch.diary.events import (
    HoldOutcome,
    Occasion,
    PainMoment,
    SessionOutcome,
)
from glutestretch.kit.record import Record, replace
from glutestretch.session.engine.breathing import Breath, OwnPace
from glutestretch.session.engine.chart import (
    ANSWERS,
    HISTORY,
    REACHED,
    RUNNING,
    Mode,
    Turn,
    Wish,
)
from glutestretch.session.engine.events import (
    Begin,
    ChangePlan,
    Event,
    GoOnWithout,
    HearBreath,
    KeepWords,
    Rate,
    Report,
    TellTighter,
    Understood,
    Vary,
    Visit,
)
from glutestretch.session.engine.facts import (
    Began,
    BreathTurned,
    CountedDown,
    CueBegan,
    Ended,
    Fact,
    HalfWay,
    HoldOver,
    LastBreath,
    PainTakenBack,
    PainTold,
    PainWorded,
    Paused,
    Reopened,
    Resumed,
    SideChanged,
    StiffnessTold,
    StoppedForPain,
    TighterTold,
    VariantChanged,
)
from glutestretch.session.engine.followed_pace import FollowedPace
from glutestretch.session.engine.plan import (
    LEAD_IN_SECONDS,
    Cue,
    Kind,
    Pace,
    Place,
    Plan,
    Round,
)
from glutestretch.settings.model import Variants
from glutestretch.stretches.routines import FULL, Routine
from glutestretch.stretches.sides import Side

# Two readings of one moment may differ in the last digits of a float.
_ROUNDING = 1e-6
_COUNTED_SECONDS = LEAD_IN_SECONDS


class Run(Record):
    """The state of a session, or of the app around it.

    Attributes:
        mode: What the app is doing.
        routine: The routine of the session, or of the last one.
        first_side: The side that its rounds begin with.
        skipped: The positions of its entries that were left out after pain.
        plan: The session's cues.
        place: The current cue, and how many of its seconds are over.
        furthest: The furthest cue reached; it falls only when a stretch is left out after pain.
        swapped: The rounds whose sides were exchanged.
        pace: In a hold: how it is breathed, with the breaths the user took; else None.
        beat: What was last reported of the seconds or breaths of the current cue.
        hurt: The mode to which withdrawing a pain leads: idle, finished or paused.
        pain: Stretch and side of the pain last reported; None if none is.
        completed: Whether the last session was played to its end.
        variants: The variants in which stretches are done.
    """

    mode: Mode = Mode.IDLE
    routine: Routine = Routine(FULL, ())
    first_side: Side = Side.RIGHT
    skipped: frozenset[int] = frozenset()
    plan: Plan = Plan(())
    place: Place = Place(0)
    furthest: int = 0
    swapped: frozenset[Round] = frozenset()
    pace: Pace | None = None
    beat: CountedDown | BreathTurned | None = None
    hurt: Mode = Mode.IDLE
    pain: tuple[str, Side | None] | None = None
    completed: bool = False
    variants: Variants = ()

    @property
    def running(self) -> bool:
        """Whether a session is under way, paused or not."""
        return self.mode in RUNNING

    @property
    def halted(self) -> bool:
        """Whether a session is stopped while the user reports pain, and may still go on."""
        return self.mode is Mode.HURTING and self.hurt is Mode.PAUSED

    @property
    def cue(self) -> Cue:
        """The current cue."""
        return self.plan.cues[self.place.cue]

    def at(self, elapsed: float) -> "Run":
        """Return the run after ``elapsed`` seconds of the current cue."""
        if elapsed == self.place.elapsed:
            return self
        return replace(self, place=Place(self.place.cue, elapsed))

    @property
    def remaining(self) -> int | None:
        """The whole seconds left of a timed cue that is not a hold; otherwise None."""
        seconds = self.plan.cues[self.place.cue].seconds
        if seconds is None or self.pace:
            return None
        return max(0, math.ceil(seconds - self.place.elapsed - _ROUNDING))

    @property
    def until_next(self) -> float | None:
        """The seconds until a timed cue that is not a hold ends; otherwise None."""
        seconds = self.plan.cues[self.place.cue].seconds
        return None if seconds is None or self.pace else max(0.0, seconds - self.place.elapsed)

    @property
    def seconds_left(self) -> int | None:
        """The whole seconds left of a hold that seconds end; otherwise None."""
        if self.pace is None or self.pace.limit is None:
            return None
        return max(0, math.ceil(self.pace.limit - self.place.elapsed - _ROUNDING))

    @property
    def breath(self) -> Breath | None:
        """Where the hold is, or None outside a hold."""
        return self.pace.at(self.place.elapsed + _ROUNDING) if self.pace else None

    @property
    def ends_at(self) -> float | None:
        """The second at which the cue ends by itself, or None while it is not known."""
        return self.pace.ends_at() if self.pace else self.plan.cues[self.place.cue].seconds

    def changes_at(self, steps: int, apart: float = 0.0) -> float:
        """Return the next second of the cue at which something visible changes; infinite for none.

        Args:
            steps: How many steps of the lungs' fullness can be distinguished.
            apart: The least number of seconds between two such steps.
        """
        if self.pace:
            change = self.pace.next_change(self.place.elapsed + _ROUNDING, steps, apart)
            limit = self.pace.limit
            if limit is not None and (left := self.seconds_left):
                return min(change, limit - left + 1)
            return change
        seconds, remaining = self.plan.cues[self.place.cue].seconds, self.remaining
        return seconds - remaining + 1 if seconds is not None and remaining else math.inf


Stepped = tuple[Run, tuple[Fact, ...]]


def can(run: Run, wish: Wish | Turn) -> bool:
    """Return whether an event would do something now."""
    if wish not in ANSWERS[run.mode]:
        return False
    if wish is Wish.BACK:
        return run.plan.back(run.place) is not None
    if wish is Wish.SWITCH_SIDE:
        return run.plan.has_other_side(run.place)
    if wish is Wish.GO_ON_WITHOUT:
        return _has_more_without_pain(run)
    if wish is Wish.RATE:
        return run.mode is Mode.FINISHED or _before_first_hold(run)
    return True


def step(run: Run, event: Event) -> Stepped:
    """Return the run after an event, and the facts; the same run if the event is not handled.

    Args:
        run: The state of the session, at the current second.
        event: A wish, a turn, or a value that carries what one of them needs.
    """
    name: Wish | Turn
    if isinstance(event, Wish | Turn):
        name, handler = event, _HANDLERS.get(event)
    else:
        name, handler = event.name, _HANDLERS.get(type(event))
    return handler(run, event) if handler and can(run, name) else (run, ())


def _turned(run: Run, event: Wish | Turn, **changes: object) -> Run:
    """Return the run in the next mode by the table; in the same mode if it gives none."""
    row = ANSWERS[run.mode].get(event)
    if row is not None and row.target is not None:
        changes["mode"] = Mode(run.cue.kind if row.target == HISTORY else row.target)
    return replace(run, **changes) if changes else run


# --- within the plan


def _turn(run: Run, event: Wish | Turn) -> Stepped:
    return _turned(run, event), ()


def _begin(run: Run, begin: Begin) -> Stepped:
    plan = begin.plan.swapped(begin.swapped)
    cue = begin.cue - (plan.cues[begin.cue].kind is Kind.HOLDING)
    begun = replace(
        run,
        routine=begin.routine,
        first_side=begin.first_side,
        skipped=begin.skipped,
        plan=plan,
        place=Place(cue),
        furthest=0,
        swapped=begin.swapped,
        pain=None,
        completed=False,
        variants=begin.variants,
    )
    entered, facts = _enter(begun, Place(cue))
    return entered, (Began(begin.routine, begin.first_side), *facts) if begin.anew else facts


def _enter(run: Run, place: Place | None, left: Cue | None = None) -> Stepped:
    """Go to the beginning of a cue, skipping pauses of no length, or to the end of the session.

    A session that is paused stays so: the table has no row for a cue that is reached there.
    """
    while place is not None and run.plan.cues[place.cue].seconds == 0:
        place = run.plan.next(place)
    if place is None:
        return _turned(run, Turn.PLAN_DONE, completed=True), (Ended(SessionOutcome.FINISHED),)
    cues = run.plan.cues
    before, cue = left or cues[run.place.cue], cues[place.cue]
    furthest = max(run.furthest, place.cue)
    changes = {"place": place, "furthest": furthest, "pace": cue.pace, "beat": None}
    run, beats = _beat(_turned(run, REACHED[cue.kind], **changes))
    facts: tuple[Fact, ...] = (CueBegan(cue, place.cue, run.swapped, run.variants),)
    if cue.side is not before.side and cue.entry == before.entry:
        facts = (SideChanged(cue.side), *facts)
    return run, (*facts, *beats)


def _leave(run: Run, outcome: HoldOutcome | None = None) -> tuple[Fact, ...]:
    """Report the current hold, if there is one.

    Without an outcome, its length decides. A hold without an end of its own is complete after the
    stretch's least number of seconds.
    """
    pace, elapsed = run.pace, run.place.elapsed
    if pace is None:
        return ()
    cue = run.cue
    end = pace.ends_at()
    if outcome is None:
        least = end if pace.breaths or pace.limit else cue.least
        whole = least is not None and elapsed >= least - _ROUNDING
        outcome = HoldOutcome.FINISHED if whole else HoldOutcome.CUT_SHORT
    seconds = elapsed if end is None else min(elapsed, end)
    breaths = pace.breaths_done(elapsed + _ROUNDING)
    return (HoldOver(cue, breaths, round(seconds, 3), outcome),)


def _move(run: Run, place: Place | None, outcome: HoldOutcome | None = None) -> Stepped:
    left = _leave(run, outcome)
    run, facts = _enter(run, place)
    return run, (*left, *facts)


def _next(run: Run, _event: Event) -> Stepped:
    return _move(run, run.plan.next(run.place))


def _back(run: Run, _event: Event) -> Stepped:
    return _move(run, run.plan.back(run.place), HoldOutcome.CUT_SHORT)


def _skip(run: Run, _event: Event) -> Stepped:
    return _move(run, run.plan.next_entry(run.place))


def _visit(run: Run, event: Visit) -> Stepped:
    place = run.plan.start_of(event.stretch, run.place)
    return _move(run, place) if place else (run, ())


def _switch_side(run: Run, _event: Event) -> Stepped:
    plan, place = run.plan.other_side(run.place)
    left, here = _leave(run, HoldOutcome.CUT_SHORT), run.cue
    if plan is not run.plan:
        run = replace(run, plan=plan, swapped=run.swapped ^ {here.round})
    run, facts = _enter(run, place, here)
    return run, (*left, *facts)


def _change_plan(run: Run, event: ChangePlan) -> Stepped:
    if not run.running and not run.halted:
        return run, ()
    newer = event.plan.swapped(run.swapped)
    plan = run.plan.with_newer(newer, Place(run.furthest))
    return replace(run, plan=plan, variants=event.variants), ()


def _vary(run: Run, event: Vary) -> Stepped:
    """Go back to where the stretch is done in another way, unless that is yet to come.

    A pause before the stretch goes on, and so does a step that stays as it was.
    """
    here = run.cue
    plan = run.plan.varied(event.plan.swapped(run.swapped), here.stretch)
    varied = replace(run, plan=plan, variants=event.variants)
    left: tuple[Fact, ...] = ()
    began: tuple[Fact, ...] = ()
    if here.kind not in (Kind.CHANGING_SIDE, Kind.RESTING) and event.step <= here.step:
        left = _leave(run, HoldOutcome.CUT_SHORT)
        varied, began = _enter(varied, plan.beginning(here.half, event.step, here.hold), here)
    where = (varied.cue, varied.place.cue, varied.swapped, varied.variants)
    return varied, (*left, VariantChanged(*where, restarts=bool(began)), *began)


# --- time


def _beat(run: Run) -> Stepped:
    """Report the second or the breath that begins, once; of a long lead-in only the last ones."""
    if run.mode is Mode.COUNTING_IN and 0 < (remaining := run.remaining or 0) <= _COUNTED_SECONDS:
        counted = CountedDown(remaining)
        return (run, ()) if counted == run.beat else (replace(run, beat=counted), (counted,))
    breath = run.breath if run.mode is Mode.HOLDING else None
    if run.pace is None or breath is None:
        return run, ()
    turned = BreathTurned(breath.number, run.pace.breaths, breath.drawing_in)
    if turned == run.beat:
        return run, ()
    before = run.beat.number if isinstance(run.beat, BreathTurned) else 0
    return replace(run, beat=turned), (turned, *_marks(before, turned))


def _marks(before: int, turned: BreathTurned) -> tuple[Fact, ...]:
    """Report that a hold is half over, or that its last breath begins."""
    last, half = turned.breaths, (turned.breaths + 1) // 2 + 1
    if before < last == turned.number:
        return (LastBreath(),)
    if before < half <= turned.number < last:
        return (HalfWay(),)
    return ()


def _time_passed(run: Run, _event: Event) -> Stepped:
    return _beat(run)


def _breathe_in(run: Run, _event: Event) -> Stepped:
    if isinstance(run.pace, OwnPace):
        run = replace(run, pace=run.pace.in_began(run.place.elapsed))
    return _beat(run)


def _breathe_out(run: Run, _event: Event) -> Stepped:
    return _beat(_breath_ended(run))


def _breath_ended(run: Run) -> Run:
    """Return the run with the current in-breath ended here."""
    if isinstance(run.pace, OwnPace) and run.pace.drawing_in:
        return replace(run, pace=run.pace.in_ended(run.place.elapsed))
    return run


def _breath_heard(run: Run, event: HearBreath) -> Stepped:
    if isinstance(run.pace, FollowedPace):
        run = replace(run, pace=run.pace.turned(run.place.elapsed, event.heard))
    return _beat(run)


def _breath_lost(run: Run, _event: Event) -> Stepped:
    return _beat(_left_alone(run))


def _left_alone(run: Run) -> Run:
    """Return the run with a breath that nobody follows any more."""
    if isinstance(run.pace, FollowedPace):
        return replace(run, pace=run.pace.lost(run.place.elapsed))
    return _breath_ended(run)


def _pause(run: Run, _event: Event) -> Stepped:
    return _turned(_left_alone(run), Wish.PAUSE), (Paused(),)


def _resume(run: Run, _event: Event) -> Stepped:
    run, beats = _beat(_turned(run, Wish.RESUME))
    return run, (Resumed(), *beats)


def _finish(run: Run, _event: Event) -> Stepped:
    left = _leave(run)
    return _turned(run, Wish.FINISH), (*left, Ended(SessionOutcome.ENDED_EARLY))


def _app_closed(run: Run, _event: Event) -> Stepped:
    return run, _leave(run, HoldOutcome.CUT_SHORT)


# --- pain


def _pain(run: Run, _event: Event) -> Stepped:
    """Stop at once. In a hold that is the report; elsewhere the user says where it was."""
    hurt = Mode.PAUSED if run.running else run.mode
    run = _turned(_left_alone(run), Wish.PAIN, hurt=hurt, pain=None)
    if hurt is not Mode.PAUSED or run.pace is None:
        return run, (StoppedForPain(),)
    run, facts = _tell(run, run.cue.stretch, run.cue.side)
    return run, (StoppedForPain(), *facts)


def _report(run: Run, event: Report) -> Stepped:
    return _tell(run, event.stretch, event.side)


def _keep_words(run: Run, event: KeepWords | Understood) -> Stepped:
    facts: tuple[Fact, ...] = ()
    worded = _worded(event)
    if run.pain is None and (worded or run.halted):
        run, facts = _tell(run, "", None)
    return run, (*facts, *worded)


def _worded(event: KeepWords | Understood | GoOnWithout) -> tuple[PainWorded, ...]:
    words = event.words.strip()
    return (PainWorded(words, event.level),) if words or event.level is not None else ()


def _tell(run: Run, stretch: str, side: Side | None) -> Stepped:
    variant = "" if run.hurt is Mode.IDLE else dict(run.variants).get(stretch, "")
    told = PainTold(stretch, side, *_moment(run), run.pain is not None, variant)
    facts: tuple[Fact, ...] = (told,)
    if run.halted and not told.again:
        facts = (*_leave(run, HoldOutcome.PAIN), told, Ended(SessionOutcome.PAIN))
    return replace(run, pain=(stretch, side)), facts


def _moment(run: Run) -> tuple[PainMoment, int | None]:
    """Return what the user was doing, and at which step of it."""
    if run.hurt is Mode.IDLE:
        return PainMoment.READING, None
    if run.hurt is Mode.FINISHED:
        return PainMoment.AFTER_SESSION, None
    return PainMoment(run.cue.kind.value), run.cue.step


def _withdraw(run: Run, _event: Event) -> Stepped:
    """Withdraw the report, or say that nothing hurt: everything is as before."""
    taken_back: tuple[Fact, ...] = (PainTakenBack(),) if run.pain else ()
    if not run.halted:
        turn = Turn.READING_KEPT if run.hurt is Mode.IDLE else Turn.SUMMARY_KEPT
        return _turned(run, turn, pain=None), taken_back
    place = Place(run.place.cue - (run.cue.kind is Kind.HOLDING))
    run, facts = _kept(replace(run, pain=None), place)
    return run, (*taken_back, *facts)


def _hurt(run: Run) -> str:
    """Return which stretch hurt in a session that is stopped for that; else nothing."""
    return run.pain[0] if run.halted and run.pain else ""


def _has_more_without_pain(run: Run) -> bool:
    """Return whether it is known which stretch hurt, and others are left."""
    if not (hurt := _hurt(run)):
        return False
    here = run.cue.round
    return any(cue.round >= here and cue.stretch != hurt for cue in run.plan.cues)


def _go_on_without(run: Run, event: GoOnWithout) -> Stepped:
    hurt, here = _hurt(run), run.cue.round
    plan = run.plan.without(hurt)
    ahead = next(n for n, cue in enumerate(plan.cues) if cue.round >= here)
    place = plan.start_of_round(Place(ahead))
    skipped = run.skipped | run.routine.positions(hurt)
    run = replace(run, skipped=skipped, plan=plan, furthest=place.cue)
    run, facts = _kept(run, place)
    return run, (*_worded(event), *facts)


def _kept(run: Run, place: Place) -> Stepped:
    """Return to a place in a session that was stopped for pain; the session is paused."""
    cue = run.plan.cues[place.cue]
    run = _turned(run, Turn.SESSION_KEPT, place=place, pace=cue.pace, beat=None)
    reopened = Reopened(run.routine, run.first_side, run.skipped)
    return run, (reopened, Paused(), CueBegan(cue, place.cue, run.swapped, run.variants))


def _understood(run: Run, event: Understood) -> Stepped:
    run, facts = _keep_words(run, event)
    return _turned(run, Wish.UNDERSTOOD), facts


# --- how it feels


def _before_first_hold(run: Run) -> bool:
    """Return whether no hold of the session has begun yet."""
    return all(cue.kind is not Kind.HOLDING for cue in run.plan.cues[: run.furthest + 1])


def _rate(run: Run, event: Rate) -> Stepped:
    after = run.mode is Mode.FINISHED and not event.before
    occasion = Occasion.AFTER if after else Occasion.BEFORE
    return run, (StiffnessTold(occasion, event.level),)


def _tell_tighter(run: Run, event: TellTighter) -> Stepped:
    return run, (TighterTold(event.side),)


# The turns that are missing here are results of a step, not events.
_HANDLERS: dict[Wish | Turn | type[Record], Callable[[Run, Any], Stepped]] = {
    Begin: _begin,
    ChangePlan: _change_plan,
    Vary: _vary,
    Visit: _visit,
    Report: _report,
    KeepWords: _keep_words,
    GoOnWithout: _go_on_without,
    Understood: _understood,
    Rate: _rate,
    TellTighter: _tell_tighter,
    Turn.SCREENING_DUE: _turn,
    Turn.TIME_PASSED: _time_passed,
    Turn.IN_BREATH_BEGAN: _breathe_in,
    Turn.IN_BREATH_ENDED: _breathe_out,
    HearBreath: _breath_heard,
    Turn.BREATH_LOST: _breath_lost,
    Turn.CUE_OVER: _next,
    Turn.APP_CLOSED: _app_closed,
    Wish.DECLINED: _turn,
    Wish.NEXT: _next,
    Wish.BACK: _back,
    Wish.SKIP_STRETCH: _skip,
    Wish.SWITCH_SIDE: _switch_side,
    Wish.PAUSE: _pause,
    Wish.RESUME: _resume,
    Wish.FINISH: _finish,
    Wish.PAIN: _pain,
    Wish.WITHDRAW: _withdraw,
    Wish.LEAVE: _turn,
}
