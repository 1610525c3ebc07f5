"""Which two poses of the live figure lie around a moment, and how far it is between them."""

from bisect import bisect_right
from collections.abc import Sequence

from glutestretch.kit.record import Record

RAMP = 0.12
_HALF = 0.5


class Between(Record):
    """A moment between two poses that follow each other.

    Attributes:
        first: The number of the pose before it.
        second: The number of the pose after it; the same at the end.
        share: How far it is on the way between them, from 0 to 1.
    """

    first: int
    second: int
    share: float


def between(places: Sequence[float], place: float) -> Between:
    """Return where something is among poses at these rising places; the ends are held."""
    last = len(places) - 1
    after = bisect_right(places, place)
    if after == 0:
        return Between(0, min(1, last), 0.0)
    if after > last:
        return Between(last, last, 0.0)
    before = places[after - 1]
    return Between(after - 1, after, (place - before) / (places[after] - before))


def eased(share: float) -> float:
    """Return how much of a way is done after this share of its time.

    It gathers speed and slows down within RAMP at both ends, and goes evenly between.
    """
    share = min(1.0, max(0.0, share))
    if share > _HALF:
        return 1.0 - eased(1.0 - share)
    if share < RAMP:
        return share * share / (2 * RAMP * (1 - RAMP))
    return (share - RAMP / 2) / (1 - RAMP)
