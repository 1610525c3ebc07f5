"""How long still: what is left of a step, a side and the whole session, in calm steps.

All numbers are rounded so coarsely that words made of them change every few seconds at most.
"""

import math

from glutestretch.kit.record import Record
from glutestretch.session.engine.breathing import Breath
from glutestretch.session.engine.plan import Kind
from glutestretch.session.engine.run import Run

_MINUTE = 60
_SOON, _SOON_STEP = 30, 5
"""Up to so many seconds are told in steps of so many."""
_LATER_STEP = 10
_MOST_SECONDS = 90
"""More than these are told in minutes."""


class TimeLeft(Record):
    """What is left, by estimate where a wish or the user's breath ends something.

    Attributes:
        minutes: Of the session, rounded; 0 for less than half of one.
        step: Seconds of a step that ends by itself, up to 90 of them in steps of 5 and 10, else
            in whole minutes; None outside such a step.
        side: Seconds of this side of the stretch, likewise; None in a hold that is counted in
            breaths, and where nobody knows.
        breaths: In such a hold: how many breaths of this side are left, the present one with
            them; 0 elsewhere.
    """

    minutes: int
    step: int | None = None
    side: int | None = None
    breaths: int = 0


def time_left(run: Run, breath: Breath | None) -> TimeLeft:
    """Return what is left of a run that has been brought up to the current second.

    Args:
        run: A session that is under way.
        breath: Its breath.
    """
    cues, number, pace = run.plan.cues, run.place.cue, run.pace
    cue = cues[number]
    here = max(0.0, cue.estimate - run.place.elapsed)
    session = side = here
    breaths = 0
    for later in cues[number + 1 :]:
        session += later.estimate
        if later.half == cue.half:
            side += later.estimate
            breaths += later.pace.breaths if later.pace else 0
    minutes = round(session / _MINUTE)
    if pace:
        if breath and pace.breaths:
            return TimeLeft(minutes, breaths=pace.breaths - breath.number + 1 + breaths)
        return TimeLeft(minutes, side=None if cue.waits else calm(side))
    timed = cue.kind is Kind.FOLLOWING and cue.seconds is not None
    return TimeLeft(minutes, calm(here) if timed else None, calm(side), 0)


def calm(seconds: float) -> int:
    """Return seconds rounded up to a number that does not change with every one of them."""
    if seconds > _MOST_SECONDS:
        return _MINUTE * max(2, round(seconds / _MINUTE))
    step = _SOON_STEP if seconds <= _SOON else _LATER_STEP
    return step * math.ceil(round(seconds / step, 6))
