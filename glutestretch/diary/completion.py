"""What counts as done: one rule for the list, the timeline, the last page, diary and reminders.

A side is complete (``WHOLE``) once each of its holds was held to the end: all its breaths, or the
minimum time where breaths do not end it. It is partly done from one complete hold or breath on, or
from ten seconds, the shortest hold that has an effect according to the American College of Sports
Medicine (Garber 2011, doi 10.1249/MSS.0b013e318213fefb). Anything less is skipped. A stretch is
complete when all its sides are, and a session when all its stretches are.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from glutestretch.diary.events import HoldEnded, HoldOutcome, Overview
from glutestretch.kit.record import replace
from glutestretch.stretches.sides import Side

PART_SECONDS = 10.0
"""A hold of this length is partly done even without a complete breath."""
TOGETHER = timedelta(hours=12)
"""The longest time between the two sides of a stretch for them to count as one."""


class Done(StrEnum):
    """How much of something was done."""

    WHOLE = "whole"
    PARTIAL = "partial"
    SKIPPED = "skipped"


def of_side(holds: Iterable[HoldEnded], planned: int = 1) -> Done:
    """Return how much of a side was done; where one was held again, the best time counts.

    Args:
        holds: What was held of it.
        planned: How many holds it was to have.
    """
    whole, best = set(), Done.SKIPPED
    for hold in holds:
        if hold.outcome is HoldOutcome.FINISHED:
            whole.add(hold.number)
        elif hold.breaths or hold.seconds >= PART_SECONDS:
            best = Done.PARTIAL
    if len(whole) >= planned:
        return Done.WHOLE
    return Done.PARTIAL if whole else best


def best(holds: Iterable[HoldEnded]) -> tuple[HoldEnded, ...]:
    """Return the holds of a side, of each that was held again the best time."""
    found: dict[int, HoldEnded] = {}
    for hold in holds:
        before = found.setdefault(hold.number, hold)
        if (hold.breaths, hold.seconds) > (before.breaths, before.seconds):
            found[hold.number] = hold
    return tuple(found.values())


def of_all(parts: Iterable[Done]) -> Done:
    """Return how much of something was done, given its parts."""
    found = set(parts)
    if found == {Done.WHOLE}:
        return Done.WHOLE
    return Done.SKIPPED if found <= {Done.SKIPPED} else Done.PARTIAL


def by_part(
    planned: Iterable[tuple[tuple[int, int], Side]], holds: Iterable[HoldEnded]
) -> tuple[tuple[HoldEnded, ...], ...]:
    """Return the holds of each part of a session, in the order of the parts.

    Args:
        planned: The round (position of the entry, and repetition) and side of each part.
        holds: The session's holds.
    """
    held: dict[tuple[tuple[int | None, int], Side], list[HoldEnded]] = {}
    for hold in holds:
        held.setdefault(((hold.entry, hold.repetition), hold.side), []).append(hold)
    return tuple([tuple(held.get(part, ())) for part in planned])


def with_whole_side(past: Overview, stretch: str, side: str, at: datetime) -> Overview:
    """Return the past with one more complete hold of a side.

    Together with one of the other side within ``TOGETHER``, it completes the stretch.

    Args:
        past: The past so far.
        stretch: The stretch's id.
        side: The side that was held.
        at: When the hold ended.
    """
    sides: Mapping[str, datetime] = {**past.last_side.get(stretch, {}), side: at}
    past = replace(past, last_side={**past.last_side, stretch: sides})
    other = next((when for name, when in sides.items() if name != side), None)
    if other is not None and abs(at - other) <= TOGETHER:
        past = replace(past, last_done={**past.last_done, stretch: at})
    return past
