"""Tells a screen reader what happens in a session."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from glutestretch.session import texts
from glutestretch.session.engine.facts import (
    Began,
    BreathTurned,
    CountedDown,
    CueBegan,
    Fact,
    Paused,
    Resumed,
    VariantChanged,
)
from glutestretch.session.engine.plan import Cue, Kind
from glutestretch.session.session import Session
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.session.step_view import breath_words, spoken


class Narrator(QObject):
    """Puts facts into sentences.

    Attributes:
        is_heard: Whether a voice explains this cue's stretch, so that nobody else has to.

    Signals:
        announced: What is shown now.
        counted: A number or a breath, of use only in its moment.
    """

    announced = Signal(str)
    counted = Signal(str)

    def __init__(
        self, session: Session, presenter: StepPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._presenter = presenter
        self.is_heard: Callable[[Cue], bool] = lambda _cue: False
        self._named = -1
        self._left_to_voice: Cue | None = None
        session.happened.connect(self._happened)

    def _happened(self, fact: Fact) -> None:
        match fact:
            case CountedDown(remaining):
                self.counted.emit(str(remaining))
            case BreathTurned():
                self.counted.emit(breath_words(fact))
            case Paused():
                self.announced.emit(texts.paused())
            case Began():
                self._named = -1
            case CueBegan(cue) | VariantChanged(cue, restarts=False):
                self._announce_step(cue)
            case Resumed():
                self._announce_step(self._session.cue)

    def stand_in(self) -> None:
        """Say what the voice, which has failed, was to say of the present step."""
        left, self._left_to_voice = self._left_to_voice, None
        if left is not None and self._session.running and left is self._session.cue:
            self._announce_step(left)

    def _announce_step(self, cue: Cue) -> None:
        """Say what to do, except in a hold, where the breaths say it."""
        self._left_to_voice = None
        if cue.kind is Kind.HOLDING:
            return
        if self.is_heard(cue):
            self._left_to_voice = cue
            if cue.hold:  # the voice does not count the holds
                self.counted.emit(self._presenter.view.step.brief)
            return
        named = cue.half != self._named and cue.begins_step
        self._named = cue.half if named else self._named
        self.announced.emit(spoken(self._presenter.view.step, named=named))
