"""When within a moment each line is said, and how long a cue has to last for its words."""

import math
from collections.abc import Callable
from enum import StrEnum

from glutestretch.audio_guidance.engine.lines import Line
from glutestretch.audio_guidance.engine.script import Moment
from glutestretch.kit.record import Record, replace
from glutestretch.session.engine.plan import Cue, Kind, Plan

SOUND_SECONDS = 0.6
"""How long a sound is alone before a voice follows it."""
GAP_SECONDS = 0.5
"""The silence between two lines."""


class Utterance(Record):
    """A line, and how many seconds after its moment it begins."""

    at: float
    line: Line

    @property
    def ends(self) -> float:
        """The second at which it is over."""
        return self.at + self.line.seconds


def arrange(moment: Moment) -> tuple[Utterance, ...]:
    """Return when each line is said, one after another.

    Nothing is said that would not be over within the moment's free seconds. A line that is not
    needed gives way to those after it that are.
    """
    at = SOUND_SECONDS if moment.sound else 0.0
    free = math.inf if moment.free is None else moment.free
    found = []
    for index, one in enumerate(moment.said):
        later = () if one.needed else moment.said[index + 1 :]
        rest = sum([GAP_SECONDS + other.line.seconds for other in later if other.needed])
        ends = at + one.line.seconds
        if ends + rest <= free:
            found.append(Utterance(at, one.line))
            at = ends + GAP_SECONDS
    return tuple(found)


class Pace(StrEnum):
    """How quickly the user goes through the steps."""

    UNHURRIED = "unhurried"
    BRISK = "brisk"


_PARTS = {Pace.UNHURRIED: 1.0, Pace.BRISK: 0.6}


def with_time_for_words(
    plan: Plan, heard: Callable[[int], Moment], move_seconds: Callable[[Cue], float], pace: Pace
) -> Plan:
    """Return the plan with steps and pauses that last as long as their words and movements need.

    A pause that was set to nothing stays so, and a step that waits for a wish goes on waiting.

    Args:
        plan: As it is without words.
        heard: What is heard as a cue of this number begins.
        move_seconds: How long it takes to move into a step once it has been explained.
        pace: Of the movements; the words take as long as they take.
    """
    return Plan(
        tuple(
            _lengthened(cue, heard(number), move_seconds(cue), _PARTS[pace])
            for number, cue in enumerate(plan.cues)
        )
    )


def _lengthened(cue: Cue, moment: Moment, move_seconds: float, part: float) -> Cue:
    if not cue.seconds or cue.kind is Kind.HOLDING:
        return cue
    said = arrange(replace(moment, free=None))
    spoken = said[-1].ends + GAP_SECONDS if said else 0.0
    if cue.kind is Kind.FOLLOWING:
        # Without words the whole of a step is reading and moving, at the user's pace as well.
        seconds = max(cue.seconds * part, spoken + move_seconds * part)
    else:
        seconds = max(cue.seconds, spoken)
    return replace(cue, seconds=seconds, estimate=seconds)
