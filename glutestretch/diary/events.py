"""What happened, as facts to store, and a summary of the past."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from glutestretch.kit.record import Record

RESUMABLE_FOR = timedelta(hours=2)
"""How long after its last fact an interrupted session can be resumed."""


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


class SessionBegan(Record):
    """A session of these stretches began; ``id`` is universally unique."""

    id: str
    at: datetime
    stretches: tuple[str, ...]
    first_side: str


class PlaceReached(Record):
    """The session has reached this cue; ``swapped`` are stretches whose sides were exchanged."""

    session: str
    at: datetime
    cue: int
    swapped: tuple[str, ...] = ()


class HoldEnded(Record):
    """A hold ended; ``breaths`` complete breaths and ``seconds`` were actually held."""

    session: str
    at: datetime
    stretch: str
    side: str
    breaths: int
    seconds: float
    outcome: HoldOutcome


class SessionEnded(Record):
    """A session ended."""

    session: str
    at: datetime
    outcome: SessionOutcome


class PainReported(Record):
    """The user felt pain; ``session`` is empty when none was running."""

    id: str
    session: str
    at: datetime
    stretch: str
    side: str
    moment: str
    note: str = ""


class PainNoted(Record):
    """The user's note on a reported pain."""

    pain: str
    note: str


class PainWithdrawn(Record):
    """A pain report was withdrawn, together with its effect on the hold that it stopped.

    Attributes:
        pain: The report's id.
        session: The session whose last hold it stopped; empty if it stopped none.
        pain_before: Whether an earlier pain still requires the warning.
    """

    pain: str
    session: str
    pain_before: bool


class SessionReopened(Record):
    """A session that had ended because of pain goes on with the remaining stretches."""

    id: str
    at: datetime
    stretches: tuple[str, ...]
    first_side: str


class Acknowledged(Record):
    """The warning was answered so that sessions may start.

    ``answer`` is ``"no pain"`` or ``"cleared by a provider"``.
    """

    at: datetime
    version: int
    answer: str


class Screened(Record):
    """The screening questions were answered.

    Attributes:
        version: The version of the questions.
        concerns: The ids of concerns that apply without a provider's consent.
        agreed: The ids of concerns that apply with a provider's consent.
        stretches: The stretches that ``concerns`` leave out.
    """

    at: datetime
    version: int
    concerns: tuple[str, ...]
    agreed: tuple[str, ...]
    stretches: tuple[str, ...]


class LeftOut(Record):
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
    | PainWithdrawn
    | SessionReopened
    | Acknowledged
    | Screened
    | LeftOut
)


class OpenSession(Record):
    """A session that began and never ended, with the last cue it reached."""

    id: str
    at: datetime
    stretches: tuple[str, ...]
    first_side: str
    cue: int
    swapped: tuple[str, ...]

    def resumable(self, now: datetime) -> bool:
        """Return whether the session can still be resumed; one from the future cannot."""
        return timedelta(0) <= now - self.at <= RESUMABLE_FOR


class Overview(Record):
    """A summary of the past, as the first screen needs it.

    Attributes:
        last_done: By stretch, when both its sides were last completed.
        last_side: By stretch and side, when that side was last completed.
        left_out: The stretches taken out of the routine after pain.
        advised_against: The stretches that the screening leaves out, because of ``concerns``.
        concerns: The ids of the screening's concerns that apply without a provider's consent.
        screened_at: When the screening was last answered; None if it never was.
        screened_version: The version of the questions that were answered; 0 for none.
        last_first_side: The side that the last session began with; empty if there was none.
        acknowledged_version: The newest version of the warning that was answered; 0 for none.
        pain_since: Whether pain was reported after that answer.
        open_session: The interrupted session, if there is one.
    """

    last_done: Mapping[str, datetime] = MappingProxyType({})
    last_side: Mapping[str, Mapping[str, datetime]] = MappingProxyType({})
    left_out: frozenset[str] = frozenset()
    advised_against: frozenset[str] = frozenset()
    concerns: frozenset[str] = frozenset()
    screened_at: datetime | None = None
    screened_version: int = 0
    last_first_side: str = ""
    acknowledged_version: int = 0
    pain_since: bool = False
    open_session: OpenSession | None = None

    @property
    def out(self) -> frozenset[str]:
        """All stretches that are left out, for whatever reason."""
        return self.left_out | self.advised_against
