"""A session in progress: where it is in its plan, and what each wish does to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.desktop.clock import Clock
from glutestretch.desktop.timer import Alarm
from glutestretch.diary import completion
from glutestretch.diary.completion import Done
from glutestretch.diary.events import HoldOutcome, OpenSession, SessionOutcome
from glutestretch.kit.record import Record, replace
from glutestretch.session.cue_timer import CueTimer
from glutestretch.session.engine import plan as plans
from glutestretch.session.engine.plan import Cue, Kind, Place, Plan
from glutestretch.session.engine.safety import warning_due
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.state_machine import ACTIVE, Chart, Mode, Turn, Wish, allowed, reached
from glutestretch.session.step_view import (
    Moment,
    StepView,
    breath_words,
    playing,
    preparation,
    spoken,
)
from glutestretch.settings.model import Settings, choice_text
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.screening import screening_due
from glutestretch.stretches.sides import Side


class Routine(Record):
    """What a session is to play: stretches by id, and the side each begins with."""

    stretches: tuple[str, ...]
    first_side: Side


class Session(QObject):
    """Leads through a plan on a clock.

    Attributes:
        completed: Whether the last session was played to its end.
        reported: Whether the pain that is being told of has been recorded.

    Signals:
        mode_changed: The ``Mode`` that has begun.
        plan_changed: The ``Plan`` that is played, at the start and when it changes.
        scene_changed: The ``StepView`` to show.
        ticked: The ``Moment`` that has come; only when something to be seen has changed.
        announced: What is shown now, in a sentence for a screen reader.
        counted: A number or a breath for a screen reader, of use only in its moment.
        slept: The computer slept, and the session has paused itself.
        pain_reported: It has been said where a pain was.
        screened: The questions were answered, so that stretches may be left out now.
        all_left_out: Nothing of what was to be played is left after the answers.
    """

    mode_changed = Signal(object)
    plan_changed = Signal(object)
    step_changed = Signal(object)
    ticked = Signal(object)
    announced = Signal(str)
    counted = Signal(str)
    slept = Signal()
    pain_reported = Signal()
    screened = Signal()
    all_left_out = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        chart: Chart,
        clock: Clock,
        alarms: Callable[[QObject], Alarm],
        recorder: SessionRecorder,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._chart = chart
        self._recorder = recorder
        self._clock = clock
        self._settings = settings
        self._wanted: Routine | OpenSession | None = None
        self._routine = Routine((), Side.RIGHT)
        self._swapped: frozenset[str] = frozenset()
        self._plan = Plan(())
        self._place = Place(0)
        self._furthest = Place(0)
        self._paused_kind: Kind | None = None
        self._hurt = Mode.IDLE
        self.reported = False
        self._spoken = ""
        self._named = -1
        self._done: tuple[Done, ...] = ()
        self.completed = False
        self._timer = CueTimer(clock, alarms, self)
        self._timer.changed.connect(self._tick)
        self._timer.ended.connect(self._cue_ended)
        self._timer.slept.connect(self._pause_after_sleep)
        chart.entered.connect(self._entered)

    # --- what can be asked

    @property
    def mode(self) -> Mode:
        """What the app is doing."""
        return self._chart.mode

    @property
    def plan(self) -> Plan:
        """The plan of the present session, or of the last one."""
        return self._plan

    @property
    def running(self) -> bool:
        """Whether a session is under way, paused or not."""
        return self.mode in ACTIVE or self.mode is Mode.PAUSED

    @property
    def cue(self) -> Cue:
        """The present cue."""
        return self._plan.cues[self._place.cue]

    @property
    def moment(self) -> Moment:
        """What is to be seen of the present cue just now."""
        return Moment(
            kind=self.cue.kind,
            remaining=self._timer.remaining,
            breath=self._timer.breath,
            breaths=self._timer.breaths or self._coming_breaths,
            half=self.cue.half,
            fraction=self._plan.within_half(Place(self._place.cue, self._timer.elapsed)),
            done=self._done,
        )

    @property
    def parts_done(self) -> tuple[Done, ...]:
        """How much of each half of the plan was done, in order."""
        planned = [(stretch, side) for stretch, side, _ in self._plan.halves]
        return tuple(completion.by_side(planned, self._recorder.holds).values())

    @property
    def counts(self) -> bool:
        """Whether anything of the session was done, so that it is worth a reminder less."""
        return any(done is not Done.SKIPPED for done in self.parts_done)

    @property
    def _coming_breaths(self) -> int:
        """How many breaths the hold has that is counted in; 0 where it is not that."""
        if self.cue.kind is not Kind.COUNTING_IN:
            return 0
        pace = self._plan.cues[self._place.cue + 1].pace
        return pace.breaths if pace else 0

    def can(self, wish: Wish) -> bool:
        """Whether this wish would do something now."""
        if not allowed(self.mode, wish):
            return False
        if wish is Wish.BACK:
            return self._plan.back(self._place) is not None
        if wish is Wish.GO_ON_WITHOUT:
            return self.can_go_on_without
        if wish is Wish.SWITCH_SIDE:
            return self._plan.other_side(self._place) is not None
        return True

    # --- before and after a session

    def start(self, routine: Routine | OpenSession) -> None:
        """Begin a session, or go on with one that broke off; the warning comes first if due."""
        if not self.can(Wish.START) or not routine.stretches:
            return
        self._wanted = routine
        if self.warning_due or self.screening_due:
            self._chart.send(Turn.SCREENING_DUE)
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

    def clear(self, answer: str) -> None:
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
        if out.intersection(wanted.stretches):
            left = tuple(name for name in wanted.stretches if name not in out)
            if not left:
                self._chart.send(Wish.DECLINED)
                self.all_left_out.emit()
                return
            if isinstance(wanted, OpenSession):
                self._recorder.given_up(wanted)
            self._wanted = Routine(left, Side(wanted.first_side))
        self._begin()

    def decline(self) -> None:
        """Answer the warning so that no session begins."""
        if self.can(Wish.DECLINED):
            self._chart.send(Wish.DECLINED)

    def leave(self) -> None:
        """Leave the summary of a finished session."""
        if self.can(Wish.LEAVE):
            self._chart.send(Wish.LEAVE)

    def apply(self, settings: Settings) -> None:
        """Use other settings from now on; stretches that were begun keep their equal sides."""
        self._settings = settings
        if self.running:
            self._set_plan(self._plan.with_newer(self._make_plan(), self._furthest))
            self._timer.retime(self.cue)
            self.step_changed.emit(self._step_view)

    def show_fullness_in(self, steps: int) -> None:
        """Say how many steps of fullness can be told apart; ticks come no more often."""
        self._timer.fullness_steps = max(1, steps)

    def _make_plan(self, names: tuple[str, ...] = ()) -> Plan:
        stretches = tuple(self._catalogue[name] for name in names or self._routine.stretches)
        plan = plans.make(stretches, self._routine.first_side, self._settings)
        for stretch in self._swapped:
            plan = plan.swapped(stretch)  # one that is no part of it changes nothing
        return plan

    def _set_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._done = self.parts_done
        self.plan_changed.emit(plan)

    def _begin(self) -> None:
        wanted, self._wanted = self._wanted, None
        self.completed = self.reported = False
        cue = 0
        self._swapped = frozenset()
        if isinstance(wanted, OpenSession):
            self._routine = Routine(wanted.stretches, Side(wanted.first_side))
            self._swapped = frozenset(wanted.swapped)
            self._recorder.goes_on(wanted)
            cue = wanted.cue
        elif wanted:
            self._routine = wanted
            self._recorder.began(wanted.stretches, wanted.first_side)
        self._place = self._furthest = Place(0)
        self._named = -1
        self._set_plan(self._make_plan())
        if self._plan.cues[cue].kind is Kind.HOLDING:
            cue -= 1
        self._enter(Place(cue))

    # --- wishes within a session

    def next(self) -> None:
        """Go on to the next cue."""
        if self.can(Wish.NEXT):
            self._leave_hold()
            self._enter(self._plan.next(self._place))

    def back(self) -> None:
        """Go back to the beginning of the step before."""
        place = self._plan.back(self._place) if self.can(Wish.BACK) else None
        if place:
            self._leave_hold(HoldOutcome.CUT_SHORT)
            self._enter(place)

    def skip_stretch(self) -> None:
        """Go on to the next stretch."""
        if self.can(Wish.SKIP_STRETCH):
            self._leave_hold()
            self._enter(self._plan.next_stretch(self._place))

    def visit(self, stretch: str) -> None:
        """Go to the beginning of a stretch of the session, forwards or back."""
        place = self._plan.start_of(stretch) if self.can(Wish.SKIP_STRETCH) else None
        if place:
            self._leave_hold()
            self._enter(place)

    def switch_side(self) -> None:
        """Turn to the other side; the side left undone comes afterwards."""
        turned = self._plan.other_side(self._place) if self.can(Wish.SWITCH_SIDE) else None
        if turned:
            self._leave_hold(HoldOutcome.CUT_SHORT)
            if turned[0] is not self._plan:
                self._swapped ^= {self.cue.stretch}
            self._set_plan(turned[0])
            self._enter(turned[1])

    def pause(self) -> None:
        """Stand still until resumed."""
        if self.can(Wish.PAUSE):
            self._timer.stop()
            self._paused_kind = self.cue.kind
            self._chart.send(Wish.PAUSE)

    def resume(self) -> None:
        """Go on exactly where the session was paused, or from where it was taken since."""
        if self.can(Wish.RESUME):
            same = self.cue.kind is self._paused_kind
            self._chart.send(Wish.RESUME if same else reached(self.cue.kind))

    def finish(self) -> None:
        """End the session early; what was done stays done."""
        if self.can(Wish.FINISH):
            self._leave_hold()
            self._recorder.ended(SessionOutcome.ENDED_EARLY)
            self._chart.send(Wish.FINISH)

    def put_away(self) -> None:
        """Record what has been held so far, since the app closes; the session can go on later."""
        if self.running:
            self._timer.stop()
            self._leave_hold(HoldOutcome.CUT_SHORT)

    # --- pain

    def pain(self) -> None:
        """Stop at once. In a hold that is the report; elsewhere the user says where it was."""
        if not self.can(Wish.PAIN):
            return
        self._hurt = self.mode if not self.running else Mode.PAUSED
        self.reported = False
        if self.running:
            self._timer.stop()
            if self.cue.kind is Kind.HOLDING:
                self._report(self.cue.stretch, self.cue.side)
        self._chart.send(Wish.PAIN)

    @property
    def halted(self) -> bool:
        """Whether a session stands still while the user tells of pain, and may yet go on."""
        return self.mode is Mode.HURTING and self._hurt is Mode.PAUSED

    @property
    def reading_hurt(self) -> bool:
        """Whether no session ran when the pain came."""
        return self._hurt is Mode.IDLE

    @property
    def pain_choices(self) -> tuple[tuple[str, Side], ...]:
        """Stretches and sides that may have hurt, what was held last first; while it is asked."""
        held = [(hold.stretch, Side(hold.side)) for hold in reversed(self._recorder.holds)]
        here = [(self.cue.stretch, self.cue.side)] if self._hurt is Mode.PAUSED else []
        if self._hurt is Mode.IDLE:
            held = []
        every = [(one.id, side) for one in self._catalogue.stretches for side in Side]
        return tuple(dict.fromkeys((*here, *held, *every)))

    def report(self, stretch: str, side: Side | None) -> None:
        """Say where the pain was, or say it otherwise; empty and None where that is not known."""
        if self.can(Wish.REPORT):
            self._report(stretch, side)
            self.pain_reported.emit()

    def _report(self, stretch: str, side: Side | None) -> None:
        moment = {Mode.IDLE: "reading", Mode.FINISHED: "after the session"}.get(
            self._hurt, f"{self.cue.kind}, step {self.cue.step + 1}" if self._plan.cues else ""
        )
        if self.reported:
            self._recorder.correct_pain(stretch, side, moment)
            return
        with self._recorder.at_once():
            if self._hurt is Mode.PAUSED:
                self._leave_hold(HoldOutcome.PAIN)
            self._recorder.pain(stretch, side, moment)
            if self._hurt is Mode.PAUSED:
                self._recorder.ended(SessionOutcome.PAIN)
        self.reported = True

    def withdraw(self) -> None:
        """Take the report back, or say that nothing hurt: all is as it was before."""
        if not self.can(Wish.WITHDRAW):
            return
        place = self._place
        if self._hurt is Mode.PAUSED and self.cue.kind is Kind.HOLDING:
            place = Place(place.cue - 1)
        with self._recorder.at_once():
            if self.reported:
                self._recorder.withdraw_pain()
            if self.halted:
                newer = self._plan.with_newer(self._make_plan(), self._furthest)
                self._keep_session(newer, place)
        self.reported = False
        kept = {Mode.PAUSED: Turn.SESSION_KEPT, Mode.IDLE: Turn.READING_KEPT}
        self._chart.send(kept.get(self._hurt, Turn.SUMMARY_KEPT))
        if self._hurt is Mode.PAUSED:
            self._show()

    @property
    def can_go_on_without(self) -> bool:
        """Whether the session has other stretches than the one that hurt."""
        stopped = self._hurt is Mode.PAUSED and self.reported
        return stopped and self._without_pain() is not None

    def go_on_without(self, note: str) -> None:
        """Leave the stretch that hurt out of this session; it stands still until resumed."""
        found = self._without_pain() if self.can(Wish.GO_ON_WITHOUT) else None
        if found is None:
            return
        plan, place, stretches = found
        with self._recorder.at_once():
            self._recorder.pain_in_words(note)
            self._routine = replace(self._routine, stretches=stretches)
            self._furthest = place
            self._keep_session(plan, place)
        self._chart.send(Turn.SESSION_KEPT)
        self._show()

    def _without_pain(self) -> tuple[Plan, Place, tuple[str, ...]] | None:
        """Return plan, place and stretches of the session without the one that hurt."""
        hurt = self._recorder.last_pain[0] if self._recorder.last_pain else ""
        names = self._routine.stretches
        stretches = tuple(name for name in names if name != hurt)
        if not stretches or not hurt:
            return None
        plan = self._make_plan(stretches)
        here = self.cue.stretch
        if here != hurt:
            return plan, plan.start_of(here) or Place(0), stretches
        later = [name for name in names[names.index(hurt) + 1 :] if name in stretches]
        place = plan.start_of(later[0]) if later else None
        return (plan, place, stretches) if place else None

    def _keep_session(self, plan: Plan, place: Place) -> None:
        """Stand at a place of a session that was stopped for pain, as one that is paused."""
        self._recorder.reopened(self._routine.stretches, self._routine.first_side)
        self._paused_kind = None
        self._place = place
        self._set_plan(plan)
        self._timer.load(self.cue)
        self._recorder.reached(place.cue, self._swapped)

    def keep_words(self, note: str) -> None:
        """Record the user's words on the pain, and a pain that was not said to be anywhere."""
        if self.mode is Mode.HURTING:
            if not self.reported and (note.strip() or self._hurt is Mode.PAUSED):
                self._report("", None)
            self._recorder.pain_in_words(note)

    def understood(self, note: str) -> None:
        """Leave the page that tells what to do in pain; the user's words are recorded."""
        if not self.can(Wish.UNDERSTOOD):
            return
        self.keep_words(note)
        self._chart.send(Wish.UNDERSTOOD)
        if self._hurt is Mode.IDLE:
            self.leave()

    def in_breath_began(self) -> None:
        """The user begins to breathe in."""
        self._timer.in_breath_began()

    def in_breath_ended(self) -> None:
        """The user has breathed in."""
        self._timer.in_breath_ended()

    # --- moving through the plan

    def _enter(self, place: Place | None) -> None:
        while place is not None and self._plan.cues[place.cue].seconds == 0:
            place = self._plan.next(place)
        if place is None:
            self.completed = True
            self._recorder.ended(SessionOutcome.FINISHED)
            self._chart.send(Turn.PLAN_DONE)
            return
        self._place = place
        self._furthest = max(self._furthest, place, key=lambda reached: reached.cue)
        self._timer.load(self.cue)
        self._recorder.reached(place.cue, self._swapped)
        if self.mode is Mode.PAUSED:
            self._show()
        else:
            self._chart.send(reached(self.cue.kind))

    def _entered(self, mode: Mode) -> None:
        if mode in ACTIVE:
            self._show()
            self._timer.run()
        else:
            self._timer.stop()
        self.mode_changed.emit(mode)

    @property
    def _step_view(self) -> StepView:
        place = self._plan.next(self._place)
        after = self._plan.cues[place.cue] if place else None
        key = choice_text(self._settings, "own_pace_key")
        step_view = playing(self._catalogue, self.cue, after, key)
        if self._place.cue == 0:
            needed = preparation(self._catalogue, self._routine.stretches)
            words = tuple((text, needed) for text, _ in step_view.words)
            step_view = replace(step_view, footnote=needed, words=words)
        return step_view

    def _show(self) -> None:
        step_view = self._step_view
        self.step_changed.emit(step_view)
        self.ticked.emit(self.moment)
        if self.cue.kind is not Kind.HOLDING:
            named = self.cue.begins_step and self.cue.half != self._named
            if named:
                self._named = self.cue.half
            self.announced.emit(spoken(step_view, named=named))

    def _tick(self) -> None:
        moment = self.moment
        self.ticked.emit(moment)
        words = breath_words(moment) if moment.breath else ""
        if moment.kind is Kind.COUNTING_IN:
            words = str(moment.remaining)
        if words and words != self._spoken:
            self.counted.emit(words)
        self._spoken = words

    def _cue_ended(self) -> None:
        self._leave_hold()
        self._enter(self._plan.next(self._place))

    def _pause_after_sleep(self) -> None:
        self.pause()
        self.slept.emit()

    def _leave_hold(self, outcome: HoldOutcome | None = None) -> None:
        """Record the present hold, if this is one.

        Where no outcome is given its length tells; a hold without an end of its own is
        finished by whoever goes on from it.
        """
        if self.cue.kind is not Kind.HOLDING:
            return
        whole = self._timer.hold_is_whole
        self._recorder.hold_ended(
            self.cue,
            self._timer.breaths_done,
            round(self._timer.held_seconds, 3),
            outcome or (HoldOutcome.FINISHED if whole else HoldOutcome.CUT_SHORT),
        )
        self._done = self.parts_done
