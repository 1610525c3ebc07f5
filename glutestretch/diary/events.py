"""What happened, as facts to keep, and what the app wants to know of the past."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from glutestretch.kit.record import Record

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


class SessionBegan(Record):
    """A session of these stretches began; ``id`` is unique for ever."""

    id: str
    at: datetime
    stretches: tuple[str, ...]
    first_side: str


class PlaceReached(Record):
    """The session is at this cue; ``swapped`` are stretches whose sides changed places."""

    session: str
    at: datetime
    cue: int
    swapped: tuple[str, ...] = ()


class HoldEnded(Record):
    """A hold ended; ``breaths`` whole breaths and ``seconds`` were really held."""

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
    """The user's own words on a reported pain."""

    pain: str
    note: str


class PainWithdrawn(Record):
    """A pain that was just reported is taken back, with what it did to the hold it stopped.

    Attributes:
        pain: The report's id.
        session: The session whose last hold it stopped; empty where it stopped none.
        pain_before: Whether an earlier pain still asks for the warning.
    """

    pain: str
    session: str
    pain_before: bool


class SessionReopened(Record):
    """A session that ended for pain goes on, with these stretches left of it."""

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
    """The questions about who should not stretch, or not yet, were answered.

    Attributes:
        version: Of the questions.
        concerns: The ids of those that apply, and that no provider has agreed to.
        agreed: The ids of those that apply, and that a provider has agreed to.
        stretches: What the open concerns leave out.
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


class Overview(Record):
    """What the first screen needs of the past.

    Attributes:
        last_done: By stretch, when both sides of it were last held whole.
        last_side: By stretch and side, when that side was last held whole.
        left_out: Stretches taken out of the routine after pain.
        advised_against: Stretches that the screening leaves out, by its ``concerns``.
        screened_at: When the screening was answered last, in ``screened_version``.
        last_first_side: The side the last session began with, or empty.
        acknowledged_version: The newest warning text answered, 0 for none.
        pain_since: Whether pain was reported after the last answer.
        open_session: The session that broke off, if one did.
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
        """All stretches that are not played, for whatever reason."""
        return self.left_out | self.advised_against
