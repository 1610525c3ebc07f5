"""A breath as it was heard to turn."""

from glutestretch.kit.record import Record

_PATIENCE, _PATIENCE_SECONDS = 1.8, 3.0


class Heard(Record):
    """A breath has turned.

    Attributes:
        drawing_in: An in-breath has begun, or else an out-breath.
        ago: How many seconds before the last sample that was.
        usual: How many seconds it is likely to last, by the user's breaths so far.
    """

    drawing_in: bool
    ago: float
    usual: float


def patience(usual: float) -> float:
    """Return for how many seconds a breath that usually takes ``usual`` is waited for."""
    return max(_PATIENCE * usual, usual + _PATIENCE_SECONDS)
