"""The changes in a session that are shown by a glow, for those who do not hear them."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from glutestretch.diary.events import SessionOutcome
from glutestretch.kit.record import Record
from glutestretch.session.engine.chart import ACTIVE
from glutestretch.session.engine.facts import (
    CueBegan,
    Ended,
    Fact,
    HalfWay,
    LastBreath,
    SideChanged,
)
from glutestretch.session.engine.plan import Kind
from glutestretch.session.session import Session
from glutestretch.settings.model import Settings
from glutestretch.stretches.sides import Side


class Change(StrEnum):
    """What has changed."""

    COUNT_IN = "count_in"
    HOLD = "hold"
    HALF_WAY = "half_way"
    LAST_BREATH = "last_breath"
    SIDE = "side"
    REST = "rest"
    END = "end"


class VisualCue(Record):
    """A change to show.

    Attributes:
        change: What has changed.
        side: The side that comes next; None unless the sides change.
    """

    change: Change
    side: Side | None = None


_OF_CUE = {
    Kind.COUNTING_IN: VisualCue(Change.COUNT_IN),
    Kind.HOLDING: VisualCue(Change.HOLD),
    Kind.RESTING: VisualCue(Change.REST),
}


class VisualCues(QObject):
    """Follows a session by its facts while the setting ``glow`` is on.

    Signals:
        shown: A ``VisualCue``, at the moment of the change.
    """

    shown = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = False
        self._answers: dict[type[Fact], Callable[[Any], VisualCue | None]] = {
            CueBegan: self._of_cue,
            SideChanged: lambda changed: VisualCue(Change.SIDE, changed.side),
            HalfWay: lambda _fact: VisualCue(Change.HALF_WAY),
            LastBreath: lambda _fact: VisualCue(Change.LAST_BREATH),
            Ended: self._of_end,
        }
        self.apply(settings)

    def apply(self, settings: Settings) -> None:
        """Follow the setting from now on."""
        if settings.glow is not self._wanted:
            self._wanted = settings.glow
            happened = self._session.happened
            (happened.connect if self._wanted else happened.disconnect)(self._happened)

    def _happened(self, fact: Fact) -> None:
        answer = self._answers.get(type(fact))
        cue = answer(fact) if answer else None
        if cue is not None:
            self.shown.emit(cue)

    def _of_cue(self, began: CueBegan) -> VisualCue | None:
        return _OF_CUE.get(began.cue.kind) if self._session.mode in ACTIVE else None

    def _of_end(self, ended: Ended) -> VisualCue | None:
        return None if ended.outcome is SessionOutcome.PAIN else VisualCue(Change.END)
