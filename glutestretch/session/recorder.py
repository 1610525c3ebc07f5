"""Turns the facts of a session into those of the diary."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from glutestretch.desktop.clock import Clock
from glutestretch.diary.events import (
    Acknowledged,
    Answer,
    Fact,
    HoldEnded,
    HoldOutcome,
    LeftOut,
    Occasion,
    OpenSession,
    Overview,
    PainMoment,
    PainNoted,
    PainRated,
    PainReported,
    PainWithdrawn,
    PlaceReached,
    Screened,
    SessionBegan,
    SessionEnded,
    SessionOutcome,
    SessionReopened,
    StiffnessRated,
    TighterSide,
    TighterSideTold,
)
from glutestretch.kit.record import replace
from glutestretch.session.engine import facts
from glutestretch.session.engine.plan import Cue, Round
from glutestretch.settings.model import Variants
from glutestretch.stretches.routines import Routine
from glutestretch.stretches.sides import Side


class Diary(Protocol):
    """Where facts are kept."""

    def record(self, *facts: Fact) -> None:
        """Keep these facts, all in one step."""

    def overview(self) -> Overview:
        """Return what the first screen needs of the past."""

    def holds(self, session: str) -> tuple[HoldEnded, ...]:
        """Return the holds of a session, in order."""


def _new_id() -> str:
    """Return an id that no other has; the ``uuid`` module would load 3 MB of OpenSSL."""
    return os.urandom(16).hex()


def _nothing() -> None:
    """Do nothing."""


_NOTED = (
    facts.Began,
    facts.CueBegan,
    facts.VariantChanged,
    facts.HoldOver,
    facts.Ended,
    facts.PainTold,
    facts.PainWorded,
    facts.PainTakenBack,
    facts.Reopened,
    facts.StiffnessTold,
    facts.TighterTold,
)


class SessionRecorder:
    """Writes down one session after another.

    Attributes:
        holds: The holds of the present session, or of the last one when none runs.
        recorded: Called whenever something was written down, or could not be.
        last_pain: Stretch and side of the pain last reported, or None where that is not known.
        stiffness: How stiff it felt before and after that session, as far as the user said.
        tighter: Which side felt tighter in it; None if the user did not say.
    """

    def __init__(self, diary: Diary, clock: Clock) -> None:
        self._diary = diary
        self._clock = clock
        self._session = ""
        self._ended = ""
        self._pain: PainReported | None = None
        self._before_pain = Overview()
        self._stopped_hold = self._pain_stopped = False
        self._together: list[Fact] | None = None
        self.holds: tuple[HoldEnded, ...] = ()
        self.last_pain: tuple[str, Side] | None = None
        self.stiffness: dict[Occasion, int] = {}
        self.tighter: TighterSide | None = None
        self.recorded: Callable[[], object] = _nothing

    @property
    def past(self) -> Overview:
        """What the diary knows of the past."""
        return self._diary.overview()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Keep all that is noted within in one step, so that nothing can come between."""
        if self._together is not None:
            yield
            return
        self._together = []
        try:
            yield
        finally:
            facts, self._together = self._together, None
            self._diary.record(*facts)
            self.recorded()

    def _keep(self, *facts: Fact) -> None:
        if self._together is None:
            self._diary.record(*facts)
            self.recorded()
        else:
            self._together += facts

    def take(self, happened: tuple[facts.Fact, ...]) -> None:
        """Write down what of this concerns the diary, all in one step."""
        noted = [fact for fact in happened if isinstance(fact, _NOTED)]
        if len(noted) == 1:
            self._take(noted[0])
        elif noted:
            with self.at_once():
                for fact in noted:
                    self._take(fact)

    def _take(self, fact: facts.Fact) -> None:
        match fact:
            case facts.Began(routine, first_side):
                self.began(routine, first_side)
            case facts.CueBegan(_, number, swapped, variants) | facts.VariantChanged(
                _, number, swapped, variants, restarts=False
            ):
                self.reached(number, swapped, variants)
            case facts.HoldOver(cue, breaths, seconds, outcome):
                self.hold_ended(cue, breaths, seconds, outcome)
            case facts.Ended(outcome):
                self.ended(outcome)
            case facts.PainTold(stretch, side, moment, at_step, again, variant):
                tell = self.correct_pain if again else self.pain
                tell(stretch, side, moment, at_step, variant)
            case facts.PainWorded(words, level):
                self.pain_in_words(words, level)
            case facts.PainTakenBack():
                self.withdraw_pain()
            case facts.Reopened(routine, first_side, skipped):
                self.reopened(routine, first_side, skipped)
            case facts.StiffnessTold() | facts.TighterTold():
                self._take_feeling(fact)

    def _take_feeling(self, fact: facts.StiffnessTold | facts.TighterTold) -> None:
        """Note how it feels in the present session, or in the last one if none runs."""
        session, now = self._session or self._ended, self._clock.now()
        match fact:
            case facts.StiffnessTold(occasion, level):
                self.stiffness = {**self.stiffness, occasion: level}
                self._keep(StiffnessRated(session, now, occasion, level))
            case facts.TighterTold(side):
                self.tighter = side
                self._keep(TighterSideTold(session, now, side))

    def began(self, routine: Routine, first_side: Side) -> None:
        """Note that a new session began."""
        self._session = _new_id()
        self.holds = ()
        self.stiffness, self.tighter = {}, None
        now = self._clock.now()
        self._keep(SessionBegan(self._session, now, routine, first_side))

    def told_tighter(self, side: TighterSide) -> None:
        """Note which side is the tighter one, as the user said before this session."""
        self._keep(TighterSideTold(self._session, self._clock.now(), side))

    def goes_on(self, broken_off: OpenSession) -> None:
        """Note that a session that broke off is taken up again, with the holds it has."""
        self._session = broken_off.id
        self.stiffness, self.tighter = {}, None
        self.holds = self._diary.holds(broken_off.id)

    def given_up(self, broken_off: OpenSession) -> None:
        """Note that a session that broke off will not be taken up again."""
        now = self._clock.now()
        self._keep(SessionEnded(broken_off.id, now, SessionOutcome.GIVEN_UP))

    def reached(self, cue: int, swapped: frozenset[Round], variants: Variants = ()) -> None:
        """Note the place that the session has reached."""
        where = (self._session, self._clock.now(), cue, tuple(sorted(swapped)))
        self._keep(PlaceReached(*where, variants))

    def hold_ended(self, cue: Cue, breaths: int, seconds: float, outcome: HoldOutcome) -> None:
        """Note that a hold ended after so many whole breaths and seconds."""
        hold = HoldEnded(
            *(self._session, self._clock.now(), cue.stretch, cue.side),
            *(breaths, seconds, outcome),
            *cue.round,
            cue.variant,
            cue.hold,
            self._missing(cue) if cue.holds > 1 else 0,
        )
        self.holds = (*self.holds, hold)
        self._stopped_hold = outcome is HoldOutcome.PAIN
        self._keep(hold)

    def _missing(self, cue: Cue) -> int:
        """Return how many other holds of a side have not been held to their end."""
        whole = {
            hold.number
            for hold in self.holds
            if (hold.entry, hold.repetition, hold.side) == (*cue.round, cue.side)
            and hold.outcome is HoldOutcome.FINISHED
        }
        return len(set(range(cue.holds)) - whole - {cue.hold})

    def ended(self, outcome: SessionOutcome) -> None:
        """Note that the session ended."""
        if self._session:
            self._keep(SessionEnded(self._session, self._clock.now(), outcome))
            self._session, self._ended = "", self._session

    def pain(
        self,
        stretch: str,
        side: Side | None,
        moment: PainMoment,
        step: int | None = None,
        variant: str = "",
    ) -> None:
        """Note pain, and take the stretch out of the routine; both empty where not known."""
        self._before_pain = self.past
        self._pain_stopped, self._stopped_hold = self._stopped_hold, False
        self.last_pain = (stretch, side) if side else None
        now = self._clock.now()
        self._pain = PainReported(
            *(_new_id(), self._session, now, stretch, side, moment, step), variant=variant
        )
        self._keep(self._pain)
        if stretch:
            self._keep(LeftOut(now, stretch, left_out=True))

    def correct_pain(
        self,
        stretch: str,
        side: Side | None,
        moment: PainMoment,
        step: int | None = None,
        variant: str = "",
    ) -> None:
        """Note the pain just noted for another place; the diary then knows of one."""
        before = self._before_pain
        with self.at_once():
            self.withdraw_pain()
            self.pain(stretch, side, moment, step, variant)
        self._before_pain = before

    def withdraw_pain(self) -> None:
        """Take the pain just noted back, and put the stretch where it was before."""
        report, self._pain, before = self._pain, None, self._before_pain
        stopped, self._pain_stopped = self._pain_stopped, False
        self.last_pain = None
        if report is None:
            return
        session = report.session if stopped else ""
        self._keep(PainWithdrawn(report.id, session, before.pain_since))
        if report.stretch:
            left_out = report.stretch in before.left_out
            self._keep(LeftOut(self._clock.now(), report.stretch, left_out=left_out))
        self.holds = tuple(
            replace(hold, outcome=HoldOutcome.CUT_SHORT)
            if stopped and hold is self.holds[-1]
            else hold
            for hold in self.holds
        )

    def reopened(self, routine: Routine, first_side: Side, skipped: frozenset[int]) -> None:
        """Note that the session that ended for pain goes on, without some of its entries."""
        if not self._session:
            self._session = self._ended
            now = self._clock.now()
            left_out = tuple(sorted(skipped))
            self._keep(SessionReopened(self._session, now, routine, first_side, left_out))

    def pain_in_words(self, note: str, level: int | None = None) -> None:
        """Add the user's own words, and how strong it was, to the pain just reported."""
        if self._pain and note.strip():
            self._keep(PainNoted(self._pain.id, note.strip()))
        if self._pain and level is not None:
            self._keep(PainRated(self._pain.id, level))

    def put_back(self, stretch: str) -> None:
        """Note that a stretch is in the routine again."""
        self._keep(LeftOut(self._clock.now(), stretch, left_out=False))

    def screened(
        self,
        version: int,
        concerns: tuple[str, ...],
        agreed: tuple[str, ...],
        stretches: tuple[str, ...],
    ) -> None:
        """Note how the screening was answered, and what it leaves out."""
        self._keep(Screened(self._clock.now(), version, concerns, agreed, stretches))

    def agreed(self, past: Overview, concerns: tuple[str, ...], stretches: tuple[str, ...]) -> None:
        """Note that a provider has agreed to a stretch; the questions were asked when they were."""
        at = past.screened_at or self._clock.now()
        self._keep(Screened(at, past.screened_version, concerns, (), stretches))

    def acknowledged(self, version: int, answer: Answer) -> None:
        """Note how the warning was answered."""
        self._keep(Acknowledged(self._clock.now(), version, answer))
