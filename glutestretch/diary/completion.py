"""What counts as done: the one rule for list, timeline, last page, diary and reminders.

A side is whole once one of its holds was held to its end: all its breaths, or the least time
where no breaths end it. It was held in part from one whole breath on, or from ten seconds, the
shortest hold that has an effect by the American College of Sports Medicine (Garber 2011,
doi 10.1249/MSS.0b013e318213fefb). Less than that is skipped. A stretch is whole when all its
sides are, and a session when all its stretches are.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from glutestretch.diary.events import HoldEnded, HoldOutcome, Overview
from glutestretch.kit.record import replace
from glutestretch.stretches.sides import Side

PART_SECONDS = 10.0
TOGETHER = timedelta(hours=12)
"""How far apart the two sides of a stretch may be held and still count as one."""


class Done(StrEnum):
    """How much of something was done."""

    WHOLE = "whole"
    PARTIAL = "partial"
    SKIPPED = "skipped"


def of_side(holds: Iterable[HoldEnded]) -> Done:
    """Return how much of a side was done in these holds of it; the best of them counts."""
    best = Done.SKIPPED
    for hold in holds:
        if hold.outcome is HoldOutcome.FINISHED:
            return Done.WHOLE
        if hold.breaths or hold.seconds >= PART_SECONDS:
            best = Done.PARTIAL
    return best


def of_all(parts: Iterable[Done]) -> Done:
    """Return how much of something was done whose parts were done so far."""
    found = set(parts)
    if found == {Done.WHOLE}:
        return Done.WHOLE
    return Done.SKIPPED if found <= {Done.SKIPPED} else Done.PARTIAL


def by_side(
    planned: Iterable[tuple[str, Side]], holds: Iterable[HoldEnded]
) -> dict[tuple[str, Side], Done]:
    """Return how much of each side of a session was done.

    Args:
        planned: Each stretch and side, in order.
        holds: The session's holds.
    """
    held: dict[tuple[str, str], list[HoldEnded]] = {}
    for hold in holds:
        held.setdefault((hold.stretch, hold.side), []).append(hold)
    return {(stretch, side): of_side(held.get((stretch, side), ())) for stretch, side in planned}


def with_whole_side(past: Overview, stretch: str, side: str, at: datetime) -> Overview:
    """Return the past with one more whole hold; with the other side's it makes the stretch."""
    sides: Mapping[str, datetime] = {**past.last_side.get(stretch, {}), side: at}
    past = replace(past, last_side={**past.last_side, stretch: sides})
    other = next((when for name, when in sides.items() if name != side), None)
    if other is not None and abs(at - other) <= TOGETHER:
        past = replace(past, last_done={**past.last_done, stretch: at})
    return past
