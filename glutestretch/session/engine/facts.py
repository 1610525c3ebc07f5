"""What becomes true in a session, reported once to diary, screen reader, sound and voice."""

from glutestretch.diary.events import (
    HoldOutcome,
    Occasion,
    PainMoment,
    SessionOutcome,
    TighterSide,
)
from glutestretch.kit.record import Record
from glutestretch.session.engine.plan import Cue, Round
from glutestretch.settings.model import Variants
from glutestretch.stretches.routines import Routine
from glutestretch.stretches.sides import Side


class Began(Record):
    """A new session of this routine began; resuming an interrupted one does not begin it."""

    routine: Routine
    first_side: Side


class CueBegan(Record):
    """The session is at the beginning of a cue, playing or paused.

    Attributes:
        cue: The cue.
        number: Its number in the plan, counted from 0.
        swapped: The rounds whose sides were exchanged.
        variants: The variants in which stretches are done.
    """

    cue: Cue
    number: int
    swapped: frozenset[Round] = frozenset()
    variants: Variants = ()


class VariantChanged(Record):
    """The present stretch is done in another variant from now on: that of the cue.

    Attributes:
        cue: The present cue.
        number: Its number in the plan, counted from 0.
        swapped: The rounds whose sides were exchanged.
        variants: The variants in which stretches are done.
        restarts: Whether a step begins with it; otherwise the present cue goes on.
    """

    cue: Cue
    number: int
    swapped: frozenset[Round] = frozenset()
    variants: Variants = ()
    restarts: bool = False


class SideChanged(Record):
    """The same stretch is now done on this side."""

    side: Side


class CountedDown(Record):
    """``remaining`` whole seconds are left until the hold."""

    remaining: int


class BreathTurned(Record):
    """An in-breath or out-breath of a hold begins.

    Attributes:
        number: Which breath, counted from 1.
        breaths: How many breaths end the hold; 0 if none do.
        drawing_in: Whether it is time to breathe in; otherwise out.
    """

    number: int
    breaths: int
    drawing_in: bool


class HalfWay(Record):
    """At least half of the hold's breaths are over, and more than one is left."""


class LastBreath(Record):
    """The hold's last breath begins."""


class HoldOver(Record):
    """A hold ended; ``breaths`` whole breaths and ``seconds`` were held."""

    cue: Cue
    breaths: int
    seconds: float
    outcome: HoldOutcome


class Paused(Record):
    """The session is paused."""


class Resumed(Record):
    """The session goes on."""


class StoppedForPain(Record):
    """The user felt pain; a running session stopped."""


class PainTold(Record):
    """The user reported where the pain was, if that is known.

    Attributes:
        stretch: The stretch's id; empty if the user is not sure.
        side: The side; None if the user is not sure.
        moment: What the user was doing.
        step: Which step of it, counted from 0; None outside a session.
        again: Whether this corrects what was reported of the same pain before.
        variant: The id of the variant in which the stretch was done; empty for none.
    """

    stretch: str
    side: Side | None
    moment: PainMoment
    step: int | None = None
    again: bool = False
    variant: str = ""


class PainWorded(Record):
    """The user's own words on the pain just reported; empty if there are none.

    Attributes:
        words: The words.
        level: How strong it was, 0 to 10; None if the user did not say.
    """

    words: str
    level: int | None = None


class PainTakenBack(Record):
    """Nothing hurt after all."""


class Reopened(Record):
    """A session that was stopped for pain goes on.

    Attributes:
        routine: Its routine.
        first_side: The side it began with.
        skipped: The positions of the entries that are left out now.
    """

    routine: Routine
    first_side: Side
    skipped: frozenset[int] = frozenset()


class StiffnessTold(Record):
    """The user said how stiff hips and lower back are, 0 to 10."""

    occasion: Occasion
    level: int


class TighterTold(Record):
    """The user said which side felt tighter."""

    side: TighterSide


class Ended(Record):
    """The session ended."""

    outcome: SessionOutcome


Fact = (
    Began
    | CueBegan
    | SideChanged
    | VariantChanged
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
    | StiffnessTold
    | TighterTold
    | Ended
)
