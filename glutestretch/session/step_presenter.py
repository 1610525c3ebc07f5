"""What the window shows and offers: the session while one runs, else the open stretch."""

from PySide6.QtCore import QObject, Signal

from glutestretch.kit.record import replace
from glutestretch.session import texts
from glutestretch.session.browser import StepBrowser
from glutestretch.session.controls import Controls, MainButton, Marked
from glutestretch.session.engine.breathing import Breath, OwnPace
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.engine.plan import Cue
from glutestretch.session.engine.run import Run, can
from glutestretch.session.engine.time_left import TimeLeft, time_left
from glutestretch.session.session import Session
from glutestretch.session.step_view import StepView, moment, of_cue, parts, playing, spoken
from glutestretch.session.view import View, first_view, reading_controls, variant_controls
from glutestretch.stretches.catalogue import Stretch, VariantKind
from glutestretch.stretches.sides import Side


class StepPresenter(QObject):
    """Folds the run into a view and tells what of it is new; sends each wish where it belongs.

    Attributes:
        view: The ``View`` as it now is.

    Signals:
        step_changed: The ``StepView`` to show.
        controls_changed: The ``Controls`` to offer.
        parts_changed: What the session is made of, as ``Part`` after ``Part``.
        moment_changed: The ``Moment`` that has come; None once nothing moves any more.
        playing_changed: The stretch and side that are played from now on, or None.
        time_left_changed: How long it still takes, in more words and in fewer, longest first.
        play_wished: Play the stretch with this id by itself.
        announced: A sentence for a screen reader on what has been turned to.
        pain_left: The user goes elsewhere from the page on pain.
        visit_wished: The user chose the stretch with this id while another one is played.
        variant_wished: Do the stretch with this id in the variant with that id from now on.
    """

    step_changed = Signal(object)
    controls_changed = Signal(object)
    parts_changed = Signal(object)
    moment_changed = Signal(object)
    playing_changed = Signal(object)
    time_left_changed = Signal(object)
    play_wished = Signal(str)
    announced = Signal(str)
    pain_left = Signal()
    visit_wished = Signal(str)
    variant_wished = Signal(str, str)

    def __init__(
        self, reader: StepBrowser, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._session = session
        self.view = first_view(reader)
        self._run = session.run
        self._told: tuple[str, str, Side] | None = self._read
        self._left: TimeLeft | None = None
        reader.turned.connect(self._turned)
        session.changed.connect(self._follow)
        session.breath_key_changed.connect(self._show_run)
        self._show_run()

    @property
    def _read(self) -> tuple[str, str, Side]:
        """Stretch, variant and side that are read."""
        return self._reader.stretch, self._reader.varied.variant, Side(self._reader.side)

    def begin(self) -> None:
        """Tell what is shown, once all who want to know it are connected."""
        self.step_changed.emit(self.view.step)
        self.controls_changed.emit(self.view.controls)

    def _follow(self, run: Run) -> None:
        """Show the run; where only time has passed, only its moment."""
        before, self._run = self._run, run
        if (
            before.mode is run.mode
            and before.plan is run.plan
            and before.place.cue == run.place.cue
        ):
            if run.running:
                self._show_moment(run)
            return
        self._show_run(planned=before.plan is not run.plan)

    def _show_moment(self, run: Run) -> None:
        now, before = moment(run, self._session.parts_done), self.view.moment
        if now == before:
            return
        self.view = replace(self.view, moment=now)
        self.moment_changed.emit(now)
        breath = before.breath if before else None
        if (
            now.breath is None
            or breath is None
            or now.breath.number != breath.number
            or now.seconds_left is not None
        ):
            self._show_time_left(run, now.breath)

    def _show_time_left(self, run: Run, breath: Breath | None) -> None:
        """Tell how long it still takes, unless that is the same as before."""
        left = time_left(run, breath)
        if left != self._left:
            self._left = left
            words = texts.time_left(left, two_sided=self.view.step.two_sided)
            self.view = replace(self.view, time_left=words)
            self.time_left_changed.emit(words)

    def _show_run(self, *, planned: bool = True) -> None:
        run, view = self._run, self.view
        if not run.running:
            self._show_reading(view.step if run.mode is not Mode.IDLE else self._reader.step_view)
            return
        self._told = None
        catalogue, cues, number = self._reader.catalogue, run.plan.cues, run.place.cue
        cue, stretch = cues[number], of_cue(catalogue, cues[number])
        step = playing(catalogue, stretch, cues, number, self._session.breath_key)
        now = moment(run, self._session.parts_done)
        self._left = time_left(run, now.breath)
        self._show(
            View(
                step,
                _controls(run, cue, stretch),
                parts(catalogue, run.plan) if planned else view.parts,
                now,
                (cue.stretch, cue.side),
                texts.time_left(self._left, two_sided=step.two_sided),
            )
        )

    def _show_reading(self, step: StepView) -> None:
        """Show a step outside a session."""
        run = self._run
        start, pain = can(run, Wish.START), can(run, Wish.PAIN)
        idle = run.mode is Mode.IDLE
        controls = reading_controls(self._reader, start=start, pain=pain, idle=idle)
        self._show(View(step, controls, self.view.parts))

    def _show(self, view: View) -> None:
        before, self.view = self.view, view
        if view.parts != before.parts:
            self.parts_changed.emit(view.parts)
        if view.step != before.step:
            self.step_changed.emit(view.step)
        if view.controls != before.controls:
            self.controls_changed.emit(view.controls)
        if view.moment != before.moment:
            self.moment_changed.emit(view.moment)
        if view.playing != before.playing:
            self.playing_changed.emit(view.playing)
        if view.time_left != before.time_left:
            self.time_left_changed.emit(view.time_left)

    @property
    def controls(self) -> Controls:
        """What is offered now."""
        return self.view.controls

    @property
    def stretch(self) -> str:
        """The stretch that is played or lies open."""
        return self._session.cue.stretch if self._session.running else self._reader.stretch

    @property
    def _shown(self) -> Session | StepBrowser | None:
        """What the panel shows and the wishes turn; nothing while another page is up."""
        if self._run.running:
            return self._session
        return self._reader if self._session.mode is Mode.IDLE else None

    def next(self) -> None:
        """Go on by one step or cue."""
        if shown := self._shown:
            shown.next()

    def back(self) -> None:
        """Go back by one step."""
        if shown := self._shown:
            shown.back()

    def switch_side(self) -> None:
        """Turn to the other side."""
        if shown := self._shown:
            shown.switch_side()

    def vary(self, kind: VariantKind) -> None:
        """Turn to the next easier, or harder, variant: for this session, or else for good."""
        if self._session.running:
            self._session.vary(kind)
        elif self._shown and (variant := self._reader.varied.next_variant(kind)) is not None:
            self.variant_wished.emit(self._reader.stretch, variant)

    def see_side(self, side: str) -> None:
        """Turn to this side."""
        shown = self._session.cue.side if self._session.running else self._reader.side
        if shown != side:
            self.switch_side()

    def press_main(self) -> None:
        """Pause or resume the session, or play the open stretch."""
        if self._session.mode is Mode.PAUSED:
            self._session.resume()
        elif self._session.running:
            self._session.pause()
        elif self._session.can(Wish.START):
            self.play_wished.emit(self._reader.stretch)

    def open(self, stretch: str) -> None:
        """Open a stretch to read; a running session is asked for before it is disturbed.

        From the page on pain, or the last page, this leads straight to the stretch; a report of
        pain stays, and so does the warning before the next session.
        """
        if self._session.running:
            if stretch != self._session.cue.stretch:
                self.visit_wished.emit(stretch)
            return
        if self._session.mode is Mode.HURTING:
            self.pain_left.emit()
        self._session.leave()
        if self._session.mode is Mode.IDLE:
            self._reader.open(stretch)

    @property
    def pain_choices(self) -> tuple[tuple[str, Side], ...]:
        """Stretches and sides that may have hurt, the likely ones first."""
        choices = self._session.pain_choices
        if self._session.reading_hurt:
            choices = ((self._reader.stretch, Side(self._reader.side)), *choices)
        return tuple(dict.fromkeys(choices))

    def pain(self) -> None:
        """Stop for pain."""
        self._session.pain()

    def _turned(self, step_view: StepView) -> None:
        if self._session.running:
            return
        self._show_reading(step_view)
        named = self._read != self._told
        self._told = self._read
        self.announced.emit(spoken(replace(step_view, footnote=""), named=named))


def _controls(run: Run, cue: Cue, varied: Stretch) -> Controls:
    """Return what is offered while a session runs, with its stretch in its variant."""
    paused = run.mode is Mode.PAUSED
    return Controls(
        main=MainButton.RESUME if paused else MainButton.PAUSE,
        running=True,
        back=can(run, Wish.BACK),
        next=True,
        switch_side=can(run, Wish.SWITCH_SIDE),
        start=False,
        pain=True,
        marked=Marked.NEXT if cue.waits and not paused else Marked.MAIN,
        own_breath=run.mode is Mode.HOLDING and isinstance(run.pace, OwnPace),
        **variant_controls(varied),
    )
