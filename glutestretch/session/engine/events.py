"""What can happen to a session: wishes and turns by name, and values that carry what one needs.

The table in ``chart`` says in which modes each is handled; ``run`` has what comes of it.
"""

from glutestretch.diary.events import TighterSide
from glutestretch.kit.record import Record
from glutestretch.session.engine.chart import Turn, Wish
from glutestretch.session.engine.heard_breath import Heard
from glutestretch.session.engine.plan import Plan, Round
from glutestretch.settings.model import Variants
from glutestretch.stretches.routines import Routine
from glutestretch.stretches.sides import Side


class Begin(Record):
    """Begin a session, or resume an interrupted one.

    Attributes:
        routine: What is played.
        first_side: The side that its rounds begin with.
        plan: Made for them, with nothing swapped.
        swapped: The rounds whose sides had been exchanged.
        skipped: The positions of the entries that had been left out, and are not in the plan.
        cue: The cue to begin with; a hold is counted in again.
        anew: Whether this is a session of its own, and not the rest of one.
        variants: The variants in which stretches are done in the plan.
    """

    name = Turn.SESSION_BEGAN
    routine: Routine
    first_side: Side
    plan: Plan
    swapped: frozenset[Round] = frozenset()
    skipped: frozenset[int] = frozenset()
    cue: int = 0
    anew: bool = True
    variants: Variants = ()


class ChangePlan(Record):
    """Use a plan of the same routine that was made with other settings.

    Attributes:
        plan: The plan.
        variants: The variants in which stretches are done in it; those begun keep theirs.
    """

    name = Turn.PLAN_CHANGED
    plan: Plan
    variants: Variants = ()


class Vary(Record):
    """Do the present stretch in another variant.

    Attributes:
        plan: The plan of the same routine with it.
        variants: The variants in which stretches are done in it.
        step: The first step that is done in another way than before, counted from 0.
    """

    name = Wish.VARY
    plan: Plan
    variants: Variants
    step: int


class HearBreath(Record):
    """Follow a breath that was heard to turn."""

    name = Turn.BREATH_HEARD
    heard: Heard


class Visit(Record):
    """Go to the beginning of a stretch of the session, forwards or back."""

    name = Wish.SKIP_STRETCH
    stretch: str


class Report(Record):
    """Report where the pain was, or correct that; empty and None if it is not known."""

    name = Wish.REPORT
    stretch: str
    side: Side | None


class GoOnWithout(Record):
    """Go on without the stretch that hurt, and record the user's words and how strong it was."""

    name = Wish.GO_ON_WITHOUT
    words: str = ""
    level: int | None = None


class KeepWords(Record):
    """Record the user's words on a pain, and the pain itself if nothing else was reported."""

    name = Wish.REPORT
    words: str
    level: int | None = None


class Understood(Record):
    """Leave the page about pain, and record the user's words and how strong it was."""

    name = Wish.UNDERSTOOD
    words: str = ""
    level: int | None = None


class Rate(Record):
    """Say how stiff hips and lower back are, 0 to 10.

    Attributes:
        level: How stiff.
        before: Whether this is about the time before the session, also where it is over.
    """

    name = Wish.RATE
    level: int
    before: bool = False


class TellTighter(Record):
    """Say which side felt tighter."""

    name = Wish.TELL_TIGHTER
    side: TighterSide


Event = (
    Wish
    | Turn
    | Begin
    | ChangePlan
    | Vary
    | HearBreath
    | Visit
    | Report
    | KeepWords
    | GoOnWithout
    | Understood
    | Rate
    | TellTighter
)
