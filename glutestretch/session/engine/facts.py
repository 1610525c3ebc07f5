"""What becomes true in a session: told once, to diary, screen reader, sound and voice alike."""

from glutestretch.diary.events import HoldOutcome, SessionOutcome
from glutestretch.kit.record import Record
from glutestretch.session.engine.plan import Cue, Routine
from glutestretch.stretches.sides import Side


class Began(Record):
    """A new session of this routine began; one that broke off and goes on does not begin."""

    routine: Routine


class CueBegan(Record):
    """The session is at the beginning of a cue, playing or standing still.

    Attributes:
        number: The cue's place in the plan, counted from 0.
        swapped: The stretches whose sides changed places.
    """

    cue: Cue
    number: int
    swapped: frozenset[str] = frozenset()


class SideChanged(Record):
    """The same stretch is now done on this side."""

    side: Side


class CountedDown(Record):
    """So many whole seconds are left until the hold."""

    remaining: int


class BreathTurned(Record):
    """A breath of a hold begins, or goes out again.

    Attributes:
        number: Which breath, counted from 1.
        breaths: How many breaths end the hold; 0 where only a wish does.
        drawing_in: It is time to breathe in, or else out.
    """

    number: int
    breaths: int
    drawing_in: bool


class HalfWay(Record):
    """At least half of the hold's breaths are over, and more than one is left."""


class LastBreath(Record):
    """The hold's last breath begins."""


class HoldOver(Record):
    """A hold was left after so many whole ``breaths`` and ``seconds``."""

    cue: Cue
    breaths: int
    seconds: float
    outcome: HoldOutcome


class Paused(Record):
    """The session stands still."""


class Resumed(Record):
    """The session goes on."""


class StoppedForPain(Record):
    """The user felt pain; a session that ran stands still."""


class PainTold(Record):
    """It is known where the pain was.

    Attributes:
        stretch: The stretch's id, empty where the user is not sure.
        side: The side, None where the user is not sure.
        moment: What was being done, for the diary.
        again: Whether this puts right what was told of the same pain before.
    """

    stretch: str
    side: Side | None
    moment: str
    again: bool = False


class PainWorded(Record):
    """The user's own words on the pain just told of."""

    words: str


class PainTakenBack(Record):
    """Nothing hurt after all."""


class Reopened(Record):
    """A session that was stopped for pain goes on with this routine."""

    routine: Routine


class Ended(Record):
    """The session ended."""

    outcome: SessionOutcome


Fact = (
    Began
    | CueBegan
    | SideChanged
    | CountedDown
    | BreathTurned
    | HalfWay
    | LastBreath
    | HoldOver
    | Paused
    | Resumed
    | StoppedForPain
    | PainTold
    | PainWorded
    | PainTakenBack
    | Reopened
    | Ended
)
