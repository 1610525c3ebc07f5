"""Tells a screen reader what happens in a session."""

from PySide6.QtCore import QObject, Signal

from glutestretch.session.engine.facts import (
    Began,
    BreathTurned,
    CountedDown,
    CueBegan,
    Fact,
    Paused,
    Resumed,
)
from glutestretch.session.engine.plan import Kind
from glutestretch.session.session import Session
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.session.step_view import breath_words, spoken


class Narrator(QObject):
    """Puts facts into sentences.

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
        self._named = -1
        session.happened.connect(self._happened)

    def _happened(self, fact: Fact) -> None:
        match fact:
            case CountedDown(remaining):
                self.counted.emit(str(remaining))
            case BreathTurned():
                self.counted.emit(breath_words(fact))
            case Paused():
                self.announced.emit(self.tr("Paused"))
            case Began():
                self._named = -1
            case CueBegan() | Resumed():
                self._announce_step()

    def _announce_step(self) -> None:
        """Say what to do, except in a hold, where the breaths say it."""
        cue = self._session.run.cue
        if cue.kind is Kind.HOLDING:
            return
        named = cue.begins_step and cue.half != self._named
        self._named = cue.half if named else self._named
        self.announced.emit(spoken(self._presenter.view.step, named=named))
