"""What happened, as facts to keep, and what the app wants to know of the past."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

RESUMABLE_FOR = timedelta(hours=2)


class HoldOutcome(StrEnum):
    """How a hold ended."""

    FINISHED = "finished"
    CUT_SHORT = "cut_short"
    PAIN = "pain"


class SessionOutcome(StrEnum):
    """How a session ended."""

    FINISHED = "finished"
    ENDED_EARLY = "ended_early"
    PAIN = "pain"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True)
class SessionBegan:
    """A session of these stretches began; ``id`` is unique for ever."""

    id: str
    at: datetime
    stretches: tuple[str, ...]
    first_side: str


@dataclass(frozen=True, slots=True)
class PlaceReached:
    """The session is at this cue; ``swapped`` are stretches whose sides changed places."""

    session: str
    at: datetime
    cue: int
    swapped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HoldEnded:
    """A hold ended; ``breaths`` whole breaths and ``seconds`` were really held."""

    session: str
    at: datetime
    stretch: str
    side: str
    breaths: int
    seconds: float
    outcome: HoldOutcome


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """A session ended."""

    session: str
    at: datetime
    outcome: SessionOutcome


@dataclass(frozen=True, slots=True)
class PainReported:
    """The user felt pain; ``session`` is empty when none was running."""

    id: str
    session: str
    at: datetime
    stretch: str
    side: str
    moment: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PainNoted:
    """The user's own words on a reported pain."""

    pain: str
    note: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The warning was answered so that sessions may start.

    ``answer`` is ``"no pain"`` or ``"cleared by a provider"``.
    """

    at: datetime
    version: int
    answer: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stretch was taken out of the routine (``left_out``) or put back."""

    at: datetime
    stretch: str
    left_out: bool


Fact = (
    SessionBegan
    | PlaceReached
    | HoldEnded
    | SessionEnded
    | PainReported
    | PainNoted
    | Acknowledged
    | LeftOut
)


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session that began and never ended, with the last place it reached."""

    id: str
    at: datetime
    stretches: tuple[str, ...]
    first_side: str
    cue: int
    swapped: tuple[str, ...]

    def resumable(self, now: datetime) -> bool:
        """Whether going on is still offered; a place from the future is not to be trusted."""
        return timedelta(0) <= now - self.at <= RESUMABLE_FOR


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first screen needs of the past.

    Attributes:
        last_done: By stretch, when a hold of it was last finished.
        left_out: Stretches taken out of the routine.
        last_first_side: The side the last session began with, or empty.
        acknowledged_version: The newest warning text answered, 0 for none.
        pain_since: Whether pain was reported after the last answer.
        open_session: The session that broke off, if one did.
    """

    last_done: dict[str, datetime] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    last_first_side: str = ""
    acknowledged_version: int = 0
    pain_since: bool = False
    open_session: OpenSession | None = None
