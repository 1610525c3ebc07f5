"""What the step panel shows and offers: the session while one runs, else the open stretch."""

from PySide6.QtCore import QObject, Signal

from glutestretch.kit.record import replace
from glutestretch.session.browser import StepBrowser
from glutestretch.session.controls import Controls, MainButton, Marked
from glutestretch.session.engine.breathing import OwnPace
from glutestretch.session.engine.plan import Plan
from glutestretch.session.session import Session
from glutestretch.session.state_machine import Mode, Wish
from glutestretch.session.step_view import parts, spoken
from glutestretch.stretches.sides import Side


class StepPresenter(QObject):
    """Sends each wish to the session while one runs, else to the reader.

    Signals:
        scene_changed: The ``StepView`` to show.
        controls_changed: The ``Controls`` to offer.
        parts_changed: What the session is made of, as ``Part`` after ``Part``.
        play_wished: Play the stretch with this id by itself.
        announced: A sentence for a screen reader on what has been turned to.
        pain_left: The user goes elsewhere from the page on pain.
        visit_wished: The user chose the stretch with this id while another one is played.
    """

    step_changed = Signal(object)
    controls_changed = Signal(object)
    parts_changed = Signal(object)
    play_wished = Signal(str)
    announced = Signal(str)
    pain_left = Signal()
    visit_wished = Signal(str)

    def __init__(
        self, reader: StepBrowser, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._session = session
        self._told: tuple[str, Side] | None = (reader.stretch, Side(reader.side))
        reader.turned.connect(self._turned)
        session.plan_changed.connect(self._planned)
        session.step_changed.connect(self._played)
        session.mode_changed.connect(self._mode_changed)

    @property
    def controls(self) -> Controls:
        """What is offered now."""
        session, reader = self._session, self._reader
        if session.running:
            paused = session.mode is Mode.PAUSED
            waits = session.cue.waits and not paused
            return Controls(
                main=MainButton.RESUME if paused else MainButton.PAUSE,
                running=True,
                back=session.can(Wish.BACK),
                next=session.can(Wish.NEXT),
                switch_side=session.can(Wish.SWITCH_SIDE),
                start=False,
                pain=True,
                marked=Marked.NEXT if waits else Marked.MAIN,
                own_breath=session.mode is Mode.HOLDING and isinstance(session.cue.pace, OwnPace),
            )
        return Controls(
            main=MainButton.PLAY,
            running=False,
            back=reader.can_turn_back,
            next=reader.can_turn_on,
            switch_side=reader.step_view.two_sided,
            start=session.can(Wish.START),
            pain=session.can(Wish.PAIN),
            marked=Marked.START if session.mode is Mode.IDLE else Marked.NONE,
        )

    @property
    def stretch(self) -> str:
        """The stretch that is played or lies open."""
        return self._session.cue.stretch if self._session.running else self._reader.stretch

    @property
    def _shown(self) -> Session | StepBrowser | None:
        """What the panel shows and the wishes turn; nothing while another page is up."""
        if self._session.running:
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

    def _turned(self) -> None:
        if not self._session.running:
            step_view = self._reader.step_view
            self.step_changed.emit(step_view)
            self.controls_changed.emit(self.controls)
            named = (step_view.stretch, step_view.side) != self._told
            self._told = step_view.stretch, step_view.side
            self.announced.emit(spoken(replace(step_view, footnote=""), named=named))

    def _played(self, step_view: object) -> None:
        self._told = None
        self.step_changed.emit(step_view)
        self.controls_changed.emit(self.controls)

    def _planned(self, plan: Plan) -> None:
        self.parts_changed.emit(parts(self._reader.catalogue, plan))

    def _mode_changed(self, mode: Mode) -> None:
        if mode is Mode.IDLE:
            self.step_changed.emit(self._reader.step_view)
        elif mode is Mode.PAUSED:
            self.announced.emit(self.tr("Paused"))
        self.controls_changed.emit(self.controls)
