"""Left and right: how long each side was held, and which one felt tighter."""

from collections.abc import Iterable, Sequence

from glutestretch.diary.events import SessionSummary, SideHeld, TighterSide
from glutestretch.kit.record import Record
from glutestretch.stretches.sides import Side

LEAST_ANSWERS = 3
"""With fewer answers nothing is said of the tighter side."""
_MOST_ANSWERS = 8
"""How many of the last answers count."""
_ALIKE = 0.05
"""The share of the whole time by which the sides may differ and still count as alike."""


class StretchBalance(Record):
    """How many seconds each side of a stretch was held."""

    stretch: str
    left: float
    right: float


class Balance(Record):
    """Left and right over some time.

    Attributes:
        stretches: By stretch, those of both sides alone.
        left, right: Seconds of all of them together.
        shorter: The side that was held for less; None if they are alike.
    """

    stretches: tuple[StretchBalance, ...]
    left: float
    right: float
    shorter: Side | None


class Tighter(Record):
    """Which side feels tighter of late.

    Attributes:
        side: The side that was named in more than half of the answers; None if there is none.
        count: How many answers named it, or neither side where ``side`` is None.
        answers: How many answers there were.
    """

    side: Side | None
    count: int
    answers: int


def balance(held: Iterable[SideHeld], two_sided: Sequence[str]) -> Balance:
    """Return how left and right compare.

    Args:
        held: How long each side was held.
        two_sided: The ids of the stretches that have sides, in the order in which to list them.
    """
    seconds = {(one.stretch, one.side): one.seconds for one in held}
    every = [
        StretchBalance(
            name, seconds.get((name, Side.LEFT), 0.0), seconds.get((name, Side.RIGHT), 0.0)
        )
        for name in two_sided
    ]
    stretches = tuple(one for one in every if one.left or one.right)
    left, right = sum(one.left for one in stretches), sum(one.right for one in stretches)
    shorter = None
    if abs(left - right) > _ALIKE * (left + right):
        shorter = Side.LEFT if left < right else Side.RIGHT
    return Balance(stretches, left, right, shorter)


def tighter(sessions: Sequence[SessionSummary]) -> Tighter | None:
    """Return which side felt tighter in the last sessions; None with too few answers.

    Args:
        sessions: In order.
    """
    answers = [one.tighter for one in sessions if one.tighter is not None][-_MOST_ANSWERS:]
    if len(answers) < LEAST_ANSWERS:
        return None
    for side in Side:
        count = answers.count(TighterSide(side.value))
        if 2 * count > len(answers):
            return Tighter(side, count, len(answers))
    return Tighter(None, answers.count(TighterSide.NEITHER), len(answers))
