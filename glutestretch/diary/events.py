"""What happened, as facts to store, and a summary of the past."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from glutestretch.kit.record import Record
from glutestretch.stretches.routines import Routine
from glutestretch.stretches.sides import Side

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


class PainMoment(StrEnum):
    """What the user was doing when pain was felt: reading, or something within a session."""

    READING = "reading"
    FOLLOWING = "following"
    COUNTING_IN = "counting_in"
    HOLDING = "holding"
    CHANGING_SIDE = "changing_side"
    RESTING = "resting"
    AFTER_SESSION = "after_session"


class Answer(StrEnum):
    """An answer to the warning with which a session may start."""

    NO_PAIN = "no_pain"
    CLEARED = "cleared"
    """A health-care provider has agreed."""


class Occasion(StrEnum):
    """When the user says how stiff hips and lower back are."""

    BEFORE = "before"
    AFTER = "after"


class TighterSide(StrEnum):
    """Which side felt tighter in a session."""

    LEFT = "left"
    RIGHT = "right"
    NEITHER = "neither"


class SessionBegan(Record):
    """A session of this routine began; ``id`` is universally unique."""

    id: str
    at: datetime
    routine: Routine
    first_side: Side


class PlaceReached(Record):
    """The session has reached this cue.

    Attributes:
        session: The session's id.
        at: When.
        cue: The cue's number in the session's plan, counted from 0.
        swapped: The rounds whose sides were exchanged: positions of entries, and repetitions.
        variants: The ids of stretches, each with that of the variant in which it is done.
    """

    session: str
    at: datetime
    cue: int
    swapped: tuple[tuple[int, int], ...] = ()
    variants: tuple[tuple[str, str], ...] = ()


class HoldEnded(Record):
    """A hold ended.

    Attributes:
        session: The session's id.
        at: When.
        stretch: The stretch's id.
        side: The side that was held.
        breaths: How many whole breaths were held.
        seconds: How many seconds were held.
        outcome: How it ended.
        entry: The position in the session's routine, counted from 0; None where it is not known.
        repetition: Which round of the entry, counted from 0.
        variant: The id of the variant in which it was held; empty for the stretch itself.
        number: Which hold of its side in this round, counted from 0.
        missing: How many of the other ones had not been held to their end by then.
    """

    session: str
    at: datetime
    stretch: str
    side: Side
    breaths: int
    seconds: float
    outcome: HoldOutcome
    entry: int | None = None
    repetition: int = 0
    variant: str = ""
    number: int = 0
    missing: int = 0


class SessionEnded(Record):
    """A session ended."""

    session: str
    at: datetime
    outcome: SessionOutcome


class PainReported(Record):
    """The user felt pain.

    Attributes:
        id: Universally unique.
        session: The session's id; empty when none was running.
        at: When.
        stretch: The stretch's id; empty if the user is not sure.
        side: The side; None if the user is not sure.
        moment: What the user was doing.
        step: Which step of the stretch it was at, counted from 0; None outside a session.
        note: The user's own words.
        level: How strong it was, 0 to 10; None if the user did not say.
        variant: The id of the variant in which the stretch was done; empty for none.
    """

    id: str
    session: str
    at: datetime
    stretch: str
    side: Side | None
    moment: PainMoment
    step: int | None = None
    note: str = ""
    level: int | None = None
    variant: str = ""


class PainNoted(Record):
    """The user's note on a reported pain."""

    pain: str
    note: str


class PainRated(Record):
    """How strong a reported pain was, 0 to 10."""

    pain: str
    level: int


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
    """A session that had ended because of pain goes on.

    Attributes:
        id: The session's id.
        at: When.
        routine: Its routine.
        first_side: The side it began with.
        skipped: The positions of the entries that are left out now.
    """

    id: str
    at: datetime
    routine: Routine
    first_side: Side
    skipped: tuple[int, ...] = ()


class Acknowledged(Record):
    """The warning of this version was answered so that sessions may start."""

    at: datetime
    version: int
    answer: Answer


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


class StiffnessRated(Record):
    """The user said how stiff hips and lower back are; of several answers the last one counts.

    Attributes:
        session: The session's id.
        at: When.
        occasion: Before or after the session.
        level: 0 to 10.
    """

    session: str
    at: datetime
    occasion: Occasion
    level: int


class TighterSideTold(Record):
    """The user said which side felt tighter; of several answers the last one counts."""

    session: str
    at: datetime
    side: TighterSide


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
    | PainRated
    | PainWithdrawn
    | SessionReopened
    | Acknowledged
    | Screened
    | StiffnessRated
    | TighterSideTold
    | LeftOut
)


class OpenSession(Record):
    """A session that began and never ended.

    Attributes:
        id: The session's id.
        at: When its last cue was reached.
        routine: Its routine.
        first_side: The side it began with.
        cue: The number of the last cue it reached, counted from 0.
        swapped: The rounds whose sides were exchanged: positions of entries, and repetitions.
        skipped: The positions of the entries that were left out after pain.
        variants: The ids of stretches, each with that of the variant in which it is done.
    """

    id: str
    at: datetime
    routine: Routine
    first_side: Side
    cue: int
    swapped: tuple[tuple[int, int], ...] = ()
    skipped: tuple[int, ...] = ()
    variants: tuple[tuple[str, str], ...] = ()

    @property
    def played(self) -> tuple[str, ...]:
        """The ids of the stretches of all entries that are not left out."""
        entries = enumerate(self.routine.entries)
        return tuple(entry.stretch for n, entry in entries if n not in self.skipped)

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
        tighter: Which side felt tighter when that was last said; None if it never was.
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
    tighter: TighterSide | None = None
    acknowledged_version: int = 0
    pain_since: bool = False
    open_session: OpenSession | None = None

    @property
    def out(self) -> frozenset[str]:
        """All stretches that are left out, for whatever reason."""
        return self.left_out | self.advised_against


class SessionSummary(Record):
    """A session of the past, as the progress page needs it.

    Attributes:
        id: The session's id.
        local: When it began, in minutes since 1970 by the clock on the wall at that place.
        held: How many of its holds were at least partly done; without any, it does not count.
        whole: How many of its holds were held to their end.
        seconds: How long all its holds took together.
        breaths: How many whole breaths were held.
        before: How stiff hips and lower back were before it, 0 to 10; None if not said.
        after: The same after it.
        tighter: Which side felt tighter; None if not said.
    """

    id: str
    local: int
    held: int = 0
    whole: int = 0
    seconds: float = 0.0
    breaths: int = 0
    before: int | None = None
    after: int | None = None
    tighter: TighterSide | None = None


class SideHeld(Record):
    """How long one side of a stretch was held over some time."""

    stretch: str
    side: Side
    seconds: float


class PastPain(Record):
    """A pain of the past, and what was done about it.

    Attributes:
        report: What was reported.
        local: When, in minutes since 1970 by the clock on the wall.
        put_back: When the stretch was put back into the routine; None if it was not.
        answered: When the warning was answered next; None if it was not.
        answer: What the answer was.
    """

    report: PainReported
    local: int
    put_back: datetime | None = None
    answered: datetime | None = None
    answer: Answer | None = None
