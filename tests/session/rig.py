"""A whole session without a window: real run and timer, on a clock that tests move."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from glutestretch.diary.events import (
    Answer,
    Fact,
    HoldEnded,
    OpenSession,
    Overview,
    TighterSide,
)
from glutestretch.diary.memory import NullDiary
from glutestretch.session.browser import StepBrowser
from glutestretch.session.engine import facts
from glutestretch.session.engine.chart import Mode, Wish
from glutestretch.session.engine.plan import Kind
from glutestretch.session.narrator import Narrator
from glutestretch.session.recorder import SessionRecorder
from glutestretch.session.session import Session
from glutestretch.session.step_presenter import StepPresenter
from glutestretch.settings.model import Settings
from glutestretch.stretches.catalogue import Catalogue, VariantKind
from glutestretch.stretches.sides import Side
from tests.support.fakes import FakeClock
from tests.support.library import catalogue, routine_of

if TYPE_CHECKING:
    from glutestretch.session.step_view import Moment, StepView

ROUTINE = ("prone-glute", "wall-glute", "seated-twist")
ANSWERED = Overview(
    acknowledged_version=1, screened_version=1, screened_at=datetime(2026, 1, 1, tzinfo=UTC)
)
"""The warning and the questions were answered, and nothing applies."""
_MOST_ALARMS = 20_000

AFact = TypeVar("AFact", bound=Fact)


class Rig:
    """A session and all it stands on; what it says is kept in lists."""

    def __init__(
        self,
        settings: Settings | None = None,
        past: Overview = ANSWERED,
        *,
        clock: FakeClock | None = None,
        content: Catalogue | None = None,
    ) -> None:
        self.clock = clock or FakeClock()
        self.diary = NullDiary(past)
        self.recorder = SessionRecorder(self.diary, self.clock)
        self.catalogue = content or catalogue()
        self.session = Session(
            self.catalogue,
            self.clock,
            lambda _: self.clock.alarm(),
            self.recorder,
            settings or Settings(),
        )
        self.presenter = StepPresenter(StepBrowser(self.catalogue), self.session)
        self.narrator = Narrator(self.session, self.presenter)
        self.happened: list[facts.Fact] = []
        self.modes: list[Mode] = []
        self.scenes: list[StepView] = []
        self.moments: list[Moment] = []
        self.announced: list[str] = []
        self.session.mode_changed.connect(self.modes.append)
        self.session.happened.connect(self.happened.append)
        self.presenter.step_changed.connect(self.scenes.append)
        self.presenter.moment_changed.connect(self.moments.append)
        self.narrator.announced.connect(self.announced.append)
        self.narrator.counted.connect(self.announced.append)

    @property
    def mode(self) -> Mode:
        """The present mode."""
        return self.session.mode

    @property
    def place(self) -> int:
        """The number of the present cue."""
        return self.session.run.place.cue

    @property
    def elapsed(self) -> float:
        """Seconds of the present cue."""
        return self.session._timer.elapsed

    @property
    def holds(self) -> list[HoldEnded]:
        """The holds that the diary knows."""
        return self.facts(HoldEnded)

    def facts(self, kind: type[AFact]) -> list[AFact]:
        """Return the facts of one kind that the diary knows."""
        return [fact for fact in self.diary.facts if isinstance(fact, kind)]

    def start(self, *stretches: str, first: Side = Side.RIGHT) -> None:
        """Start these stretches, or else the usual three."""
        self.session.start(routine_of(*(stretches or ROUTINE)), first)

    def go_on(self, broken_off: OpenSession) -> None:
        """Go on with a session that broke off."""
        self.session.take_up(broken_off)

    def wish(self, wish: Wish) -> None:
        """Do what a key or button for this wish would do."""
        {
            Wish.START: self.start,
            Wish.CLEARED: lambda: self.session.clear(Answer.NO_PAIN),
            Wish.DECLINED: self.session.decline,
            Wish.NEXT: self.session.next,
            Wish.BACK: self.session.back,
            Wish.SKIP_STRETCH: self.session.skip_stretch,
            Wish.SWITCH_SIDE: self.session.switch_side,
            Wish.VARY: self.vary,
            Wish.PAUSE: self.session.pause,
            Wish.RESUME: self.session.resume,
            Wish.FINISH: self.session.finish,
            Wish.PAIN: self.session.pain,
            Wish.REPORT: lambda: self.session.report("wall-glute", Side.LEFT),
            Wish.WITHDRAW: self.session.withdraw,
            Wish.GO_ON_WITHOUT: lambda: self.session.go_on_without(""),
            Wish.UNDERSTOOD: lambda: self.session.understood(""),
            Wish.RATE: lambda: self.session.rate(4),
            Wish.TELL_TIGHTER: lambda: self.session.tell_tighter(TighterSide.LEFT),
            Wish.LEAVE: self.session.leave,
        }[wish]()

    def vary(self) -> None:
        """Turn to the next easier variant; from the easiest one back."""
        before = self.session.run.variants
        self.session.vary(VariantKind.EASIER)
        if self.session.run.variants == before:
            self.session.vary(VariantKind.HARDER)

    def let_pass_until(self, reached: Callable[[], bool]) -> None:
        """Let time pass from alarm to alarm until something is so."""
        for _ in range(_MOST_ALARMS):
            if reached():
                return
            if not self.clock.advance_to_next():
                break
        assert reached(), f"never came; the session is {self.mode} at cue {self.place}"

    def play_until(self, kind: Kind, half: int = 0, elapsed: float = 0.0) -> None:
        """Let time pass until so many seconds into the cue of this kind of this half."""
        self.let_pass_until(lambda: self._at(kind, half))
        self.clock.advance(elapsed - self.elapsed)

    def _at(self, kind: Kind, half: int) -> bool:
        return self.mode is Mode(kind) and self.session.cue.half == half

    def play_out(self) -> None:
        """Let time pass until the session is finished."""
        self.let_pass_until(lambda: self.mode is Mode.FINISHED)


def in_mode(mode: Mode) -> Rig:
    """Return a session that has got into this mode."""
    rig = Rig(past=Overview() if mode is Mode.SCREENING else ANSWERED)
    if mode is Mode.IDLE:
        return rig
    rig.start()
    match mode:
        case Mode.PAUSED:
            rig.play_until(Kind.HOLDING, elapsed=12.345)
            rig.session.pause()
        case Mode.HURTING:
            rig.session.pain()
            rig.session.report("prone-glute", Side.RIGHT)
        case Mode.FINISHED:
            rig.session.finish()
        case Mode.SCREENING:
            pass
        case Mode.RESTING:
            rig.play_until(Kind.RESTING, half=2)
        case Mode.CHANGING_SIDE:
            rig.play_until(Kind.CHANGING_SIDE, half=1)
        case _:
            rig.play_until(Kind(mode))
    assert rig.mode is mode
    return rig
