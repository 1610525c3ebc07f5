"""How stiff it was before and after sessions, and what can be said of it.

Nothing is said while there are few answers, and no difference is named that chance may have made:
it has to be half a point at least, and twice its standard error. That does not prove that the
stretching did it, so no sentence claims it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from math import sqrt

from glutestretch.diary.events import SessionSummary
from glutestretch.kit.days import day_of, week_of
from glutestretch.kit.record import Record

LEAST_PAIRS = 5
"""With fewer sessions that have both answers nothing is said."""
_LEAST_POINTS = 0.5
_CLEAR = 2.0


class Change(StrEnum):
    """How stiffness after sessions compares with before."""

    LOWER = "lower"
    HIGHER = "higher"
    ALIKE = "alike"


class Verdict(Record):
    """What can be said of stiffness before and after sessions.

    Attributes:
        change: How it compares.
        points: By how many points of ten, on average; never negative.
        pairs: Of how many sessions.
    """

    change: Change
    points: float
    pairs: int


class StiffWeek(Record):
    """A week's averages before and after its sessions; None where nothing was said.

    Attributes:
        first: The first day of the week.
        before, after: The averages.
        answers: In how many sessions anything was said.
    """

    first: date
    before: float | None
    after: float | None
    answers: int


def verdict(sessions: Iterable[SessionSummary]) -> Verdict | None:
    """Return what can be said of these sessions; None while that is nothing."""
    falls = [
        one.before - one.after
        for one in sessions
        if one.before is not None and one.after is not None
    ]
    if len(falls) < LEAST_PAIRS:
        return None
    count = len(falls)
    mean = sum(falls) / count
    spread = sqrt(sum((fall - mean) ** 2 for fall in falls) / (count - 1))
    clear = abs(mean) >= max(_LEAST_POINTS, _CLEAR * spread / sqrt(count))
    change = (Change.LOWER if mean > 0 else Change.HIGHER) if clear else Change.ALIKE
    return Verdict(change, abs(mean), count)


def stiff_weeks(
    sessions: Sequence[SessionSummary], begins: int, first_weekday: int
) -> tuple[StiffWeek, ...]:
    """Return the weeks in which anything was said, in order.

    Args:
        sessions: In order.
        begins: The hour at which a day begins.
        first_weekday: With which day a week begins; Monday is 0.
    """
    found: dict[date, list[SessionSummary]] = {}
    for one in sessions:
        if one.before is not None or one.after is not None:
            week = week_of(day_of(one.local, begins), first_weekday)
            found.setdefault(week, []).append(one)
    return tuple(
        StiffWeek(
            week,
            _mean([one.before for one in said]),
            _mean([one.after for one in said]),
            len(said),
        )
        for week, said in found.items()
    )


def _mean(levels: Iterable[int | None]) -> float | None:
    said = [level for level in levels if level is not None]
    return sum(said) / len(said) if said else None
