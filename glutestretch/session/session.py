"""A session in progress: the run, brought forward by wishes and by the clock."""

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.diary import completion
from glutestretch.diary.completion import Done
from glutestretch.diary.events import Answer, OpenSession, TighterSide
from glutestretch.kit.record import Record, replace
from glutestretch.session.cue_timer import CueTimer
from glutestretch.session.engine import plan as plans
from glutestretch.session.engine.chart import ACTIVE, RUNNING, Mode, Turn, Wish
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
from glutestretch.session.engine.facts import CueBegan, Fact, HoldOver
from glutestretch.session.engine.heard_breath import Heard
from glutestretch.session.engine.plan import Cue, Plan
from glutestretch.session.engine.run import Run, can, step
from glutestretch.session.engine.safety import screening_due, warning_due
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.step_view import Moment, moment
from glutestretch.settings.model import Settings, Variants, choice_text, with_variant
from glutestretch.stretches.catalogue import Catalogue, VariantKind
from glutestretch.stretches.routines import Routine
from glutestretch.stretches.sides import Side

_APART_SECONDS = 1 / 5
"""How far apart what moves with the breath is shown anew: the eye takes it for one movement."""


class _Wanted(Record):
    """What is to be played once the warning and the questions are answered."""

    routine: Routine
    first_side: Side

    @property
    def played(self) -> tuple[str, ...]:
        """The ids of its stretches."""
        return self.routine.stretches


_HOLDS = attrgetter("holds")


def _unchanged(plan: Plan) -> Plan:
    return plan


class Session(QObject):
    """Brings the run to the present second, steps it, and tells what came of it.

    A wish that comes from within a signal moves the run at once; what it brings is told after
    what is being told.

    Attributes:
        fit: Makes the steps of a plan last as long as what accompanies them needs.
        breath_key: The name of the key that is held while breathing in, at the user's own pace.
        before: The ``Run`` that was told before the present one.
        parts_done: How much of each half of the plan was done, in order.

    Signals:
        changed: The ``Run`` as it now is; never twice the same.
        happened: A ``Fact`` of the session; the run has changed by then.
        mode_changed: The ``Mode`` that has begun.
        breath_key_changed: The key that is held while breathing in is another one.
        slept: The computer slept, and the session has paused itself.
        pain_reported: It has been said where a pain was.
        screened: The questions were answered, so that stretches may be left out now.
        all_left_out: Nothing of what was to be played is left after the answers.
    """

    changed = Signal(object)
    happened = Signal(object)
    mode_changed = Signal(object)
    breath_key_changed = Signal()
    slept = Signal()
    pain_reported = Signal()
    screened = Signal()
    all_left_out = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        recorder: SessionRecorder,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._recorder = recorder
        self._clock = clock
        self._settings = settings
        self.fit: Callable[[Plan], Plan] = _unchanged
        self.breath_key = choice_text(settings, "own_pace_key")
        self._wanted: _Wanted | OpenSession | None = None
        self._run = self._told = self.before = Run()
        self._untold: list[tuple[Run, tuple[Fact, ...]]] = []
        self._fullness_steps = 24
        self.parts_done: tuple[Done, ...] = ()
        self._timer = CueTimer(clock, alarms, self)
        self._timer.changed.connect(self._time_passed)
        self._timer.ended.connect(self._cue_ended)
        self._timer.slept.connect(self._pause_after_sleep)

    # --- what can be asked

    @property
    def run(self) -> Run:
        """Where the session is, at its last event."""
        return self._run

    @property
    def present(self) -> Run:
        """Where the session is, at the present second."""
        return self._run.at(self._timer.elapsed)

    @property
    def mode(self) -> Mode:
        """What the app is doing."""
        return self._run.mode

    @property
    def plan(self) -> Plan:
        """The plan of the present session, or of the last one."""
        return self._run.plan

    @property
    def running(self) -> bool:
        """Whether a session is under way, paused or not."""
        return self._run.mode in RUNNING

    @property
    def halted(self) -> bool:
        """Whether a session stands still while the user tells of pain, and may yet go on."""
        return self._run.halted

    @property
    def cue(self) -> Cue:
        """The present cue."""
        return self._run.cue

    @property
    def elapsed(self) -> float:
        """Seconds of the present cue that are over."""
        return self._timer.elapsed

    @property
    def moment(self) -> Moment:
        """What is to be seen of the present cue just now."""
        return moment(self.present, self.parts_done)

    @property
    def counts(self) -> bool:
        """Whether anything of the session was done, so that it is worth a reminder less."""
        return any(done is not Done.SKIPPED for done in self.parts_done)

    @property
    def completed(self) -> bool:
        """Whether the last session was played to its end."""
        return self._run.completed

    @property
    def reported(self) -> bool:
        """Whether the pain that is being told of has been recorded."""
        return self._run.pain is not None

    @property
    def reading_hurt(self) -> bool:
        """Whether no session ran when the pain came."""
        return self._run.hurt is Mode.IDLE

    @property
    def can_go_on_without(self) -> bool:
        """Whether the session has other stretches than the one that hurt."""
        return self.can(Wish.GO_ON_WITHOUT)

    @property
    def pain_choices(self) -> tuple[tuple[str, Side], ...]:
        """Stretches and sides that may have hurt, what was held last first; while it is asked."""
        held = [(hold.stretch, hold.side) for hold in reversed(self._recorder.holds)]
        here = [(self.cue.stretch, self.cue.side)] if self._run.hurt is Mode.PAUSED else []
        if self.reading_hurt:
            held = []
        every = [(one.id, side) for one in self._catalogue.stretches for side in Side]
        return tuple(dict.fromkeys((*here, *held, *every)))

    def can(self, wish: Wish) -> bool:
        """Whether this wish would do something now."""
        return can(self._run, wish)

    # --- before and after a session

    def start(self, routine: Routine, first_side: Side) -> None:
        """Begin a session; the warning comes first if it is due.

        Args:
            routine: What is played; one with faults is not.
            first_side: The side that its rounds begin with.
        """
        if not routine.faults(self._catalogue):
            self._want(_Wanted(routine, first_side))

    def take_up(self, interrupted: OpenSession) -> None:
        """Resume an interrupted session; the warning comes first if it is due."""
        self._want(interrupted)

    def _want(self, wanted: "_Wanted | OpenSession") -> None:
        if not self.can(Wish.START):
            return
        self._wanted = wanted
        if self.warning_due or self.screening_due:
            self._do(Turn.SCREENING_DUE)
        else:
            self._begin()

    @property
    def warning_due(self) -> bool:
        """Whether the warning has to be answered before a session."""
        return warning_due(self._recorder.past, self._catalogue.guidance.warning_version)

    @property
    def screening_due(self) -> bool:
        """Whether the questions have to be answered before a session."""
        version = self._catalogue.screening.version
        return screening_due(self._recorder.past, version, self._clock.now())

    def clear(self, answer: Answer) -> None:
        """Answer the warning so that the session begins once no question is open any more."""
        if self.can(Wish.CLEARED):
            version = self._catalogue.guidance.warning_version
            self._recorder.acknowledged(version, answer)
            self._begin_if_clear()

    def screen(self, concerns: tuple[str, ...], *, agreed: bool) -> None:
        """Answer the questions; the session begins with what they leave of it.

        Args:
            concerns: The ids of what applies.
            agreed: Whether a provider has agreed to the stretches all the same.
        """
        screening = self._catalogue.screening
        if not self.can(Wish.CLEARED) or any(
            one.urgent for one in screening.concerns if one.id in concerns
        ):
            return
        kept = () if agreed else concerns
        stretches = tuple(sorted(screening.left_out(kept)))
        self._recorder.screened(screening.version, kept, concerns if agreed else (), stretches)
        self.screened.emit()
        self._begin_if_clear()

    def _begin_if_clear(self) -> None:
        if self.warning_due or self.screening_due or self._wanted is None:
            return
        wanted, out = self._wanted, self._recorder.past.out
        if out.intersection(wanted.played):
            left = wanted.routine.without(out)
            if not left.entries:
                self._do(Wish.DECLINED)
                self.all_left_out.emit()
                return
            if isinstance(wanted, OpenSession):
                self._recorder.given_up(wanted)
            self._wanted = _Wanted(left, wanted.first_side)
        self._begin()

    def _begin(self) -> None:
        wanted, self._wanted = self._wanted, None
        if isinstance(wanted, OpenSession):
            self._recorder.goes_on(wanted)
            skipped, swapped = frozenset(wanted.skipped), frozenset(wanted.swapped)
            what, variants = (wanted.routine, wanted.first_side), wanted.variants
            plan = self._make_plan(*what, skipped, variants)
            self._do(
                Begin(*what, plan, swapped, skipped, wanted.cue, anew=False, variants=variants)
            )
        elif wanted:
            what, variants = (wanted.routine, wanted.first_side), self._settings.variants
            plan = self._make_plan(*what, frozenset(), variants)
            self._do(Begin(*what, plan, variants=variants))

    def _make_plan(
        self, routine: Routine, first_side: Side, skipped: frozenset[int], variants: Variants
    ) -> Plan:
        settings = replace(self._settings, variants=variants)
        return self.fit(plans.make(self._catalogue, routine, first_side, settings, skipped))

    def decline(self) -> None:
        """Answer the warning so that no session begins."""
        self._do(Wish.DECLINED)

    def leave(self) -> None:
        """Leave the summary of a finished session."""
        self._do(Wish.LEAVE)

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on; stretches that were begun keep their equal sides."""
        self._settings = settings
        if self.running or self.halted:
            run, variants = self._run, self._variants_yet_to_come
            plan = self._make_plan(run.routine, run.first_side, run.skipped, variants)
            self._do(ChangePlan(plan, variants))
        key = choice_text(settings, "own_pace_key")
        if key != self.breath_key:
            self.breath_key = key
            self.breath_key_changed.emit()

    @property
    def _variants_yet_to_come(self) -> Variants:
        """The variants of the settings; stretches that were begun keep theirs."""
        run = self._run
        begun = {cue.stretch for cue in run.plan.cues[: run.furthest + 1]}
        kept = [one for one in run.variants if one[0] in begun]
        return tuple(sorted([*kept, *(o for o in self._settings.variants if o[0] not in begun)]))

    def show_fullness_in(self, steps: int) -> None:
        """Say how many steps of fullness can be told apart; ticks come no more often."""
        self._fullness_steps = max(1, steps)

    # --- wishes within a session

    def next(self) -> None:
        """Go on to the next cue."""
        self._do(Wish.NEXT)

    def back(self) -> None:
        """Go back to the beginning of the step before."""
        self._do(Wish.BACK)

    def skip_stretch(self) -> None:
        """Go on to the next stretch."""
        self._do(Wish.SKIP_STRETCH)

    def visit(self, stretch: str) -> None:
        """Go to the beginning of a stretch of the session, forwards or back."""
        self._do(Visit(stretch))

    def switch_side(self) -> None:
        """Turn to the other side; the side left undone comes afterwards."""
        self._do(Wish.SWITCH_SIDE)

    def vary(self, kind: VariantKind) -> None:
        """Do the present stretch in the next easier, or harder, variant for this session."""
        if not self.can(Wish.VARY):
            return
        run = self._run
        before = self._catalogue[run.cue.stretch].varied(run.cue.variant)
        variant = before.next_variant(kind)
        if variant is None:
            return
        after = self._catalogue[before.id].varied(variant)
        steps = zip(before.steps, after.steps, strict=True)
        step = next(number for number, (one, other) in enumerate(steps) if one != other)
        variants = with_variant(run.variants, before.id, variant)
        plan = self._make_plan(run.routine, run.first_side, run.skipped, variants)
        self._do(Vary(plan, variants, step))

    def pause(self) -> None:
        """Stand still until resumed."""
        self._do(Wish.PAUSE)

    def resume(self) -> None:
        """Go on exactly where the session was paused, or from where it was taken since."""
        self._do(Wish.RESUME)

    def finish(self) -> None:
        """End the session early; what was done stays done."""
        self._do(Wish.FINISH)

    def put_away(self) -> None:
        """Record what has been held so far, since the app closes; the session can go on later."""
        self._do(Turn.APP_CLOSED)
        self._timer.stop()

    def in_breath_began(self) -> None:
        """The user begins to breathe in."""
        self._do(Turn.IN_BREATH_BEGAN)

    def in_breath_ended(self) -> None:
        """The user has breathed in."""
        self._do(Turn.IN_BREATH_ENDED)

    def hear_breath(self, heard: Heard) -> None:
        """Follow a breath that was heard to turn, in a hold that goes by it."""
        self._do(HearBreath(heard))

    def lose_breath(self) -> None:
        """Go on at the guided pace, since the breath is not heard any more."""
        self._do(Turn.BREATH_LOST)

    # --- pain

    def pain(self) -> None:
        """Stop at once. In a hold that is the report; elsewhere the user says where it was."""
        self._do(Wish.PAIN)

    def report(self, stretch: str, side: Side | None) -> None:
        """Say where the pain was, or say it otherwise; empty and None where that is not known."""
        if self.can(Wish.REPORT):
            self._do(Report(stretch, side))
            self.pain_reported.emit()

    def withdraw(self) -> None:
        """Take the report back, or say that nothing hurt: all is as it was before."""
        self._do(Wish.WITHDRAW)

    def go_on_without(self, note: str, level: int | None = None) -> None:
        """Leave the stretch that hurt out of this session; it stands still until resumed."""
        self._do(GoOnWithout(note, level))

    def keep_words(self, note: str, level: int | None = None) -> None:
        """Record the user's words on the pain, and a pain that was not said to be anywhere."""
        self._do(KeepWords(note, level))

    def understood(self, note: str, level: int | None = None) -> None:
        """Leave the page that tells what to do in pain.

        Args:
            note: The user's words on it, which are recorded; empty for none.
            level: How strong it was, 0 to 10; None if the user did not say.
        """
        if self.can(Wish.UNDERSTOOD):
            self._do(Understood(note, level))
            if self.reading_hurt:
                self.leave()

    # --- how it feels

    def rate(self, level: int, *, before: bool = False) -> None:
        """Say how stiff it feels, 0 to 10: before the first hold of a session, or after it.

        Args:
            level: How stiff.
            before: Whether this is about the time before a session that is over.
        """
        self._do(Rate(level, before))

    def tell_tighter(self, side: TighterSide) -> None:
        """Say which side felt tighter in the session that is over."""
        self._do(TellTighter(side))

    # --- time

    def _time_passed(self) -> None:
        self._do(Turn.TIME_PASSED)

    def _cue_ended(self) -> None:
        self._do(Turn.CUE_OVER)

    def _pause_after_sleep(self) -> None:
        self._do(Wish.PAUSE)
        self.slept.emit()

    # --- stepping and telling

    def _do(self, event: Event) -> None:
        before = self._run
        run, facts = step(before.at(self._timer.elapsed), event)
        self._run = run
        self._recorder.take(facts)
        kinds = set(map(type, facts))
        if run.plan is not before.plan or HoldOver in kinds:
            first = run.plan.first_holds
            planned = [(hold.round, hold.side) for hold in first]
            parts = completion.by_part(planned, self._recorder.holds)
            self.parts_done = tuple(map(completion.of_side, parts, map(_HOLDS, first)))
        if CueBegan in kinds:
            self._timer.load()
        if run.mode in ACTIVE:
            self._timer.run(run.ends_at, run.changes_at(self._fullness_steps, _APART_SECONDS))
        else:
            self._timer.stop()
        self._untold.append((run, facts))
        if len(self._untold) == 1:
            while self._untold:
                self._tell(*self._untold[0])
                del self._untold[0]

    def _tell(self, run: Run, facts: tuple[Fact, ...]) -> None:
        before = self.before = self._told
        self._told = run
        if run != before:
            self.changed.emit(run)
        if run.mode is not before.mode:
            self.mode_changed.emit(run.mode)
        for fact in facts:
            self.happened.emit(fact)
