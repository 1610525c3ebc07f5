"""Left and right, and texts that work for either side."""

from enum import StrEnum
from functools import lru_cache

from glutestretch.kit.record import Record


class Side(StrEnum):
    """A side of the body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


PLACEHOLDERS = frozenset({"lead", "other", "Lead", "Other"})


class Sided(Record):
    """A text that is written out for each side, as languages other than English need it."""

    left: str
    right: str


@lru_cache(maxsize=256)
def word(template: str | Sided, side: Side) -> str:
    """Return a text for the side that is stretched.

    ``{lead}`` is replaced with this side and ``{other}`` with the opposite one; capitalised
    placeholders give capitalised words. Nothing else chooses between left and right, so a
    mirrored text cannot contradict itself.
    """
    if isinstance(template, Sided):
        return template.left if side is Side.LEFT else template.right
    other = side.other.value
    return template.format(
        lead=side.value, other=other, Lead=side.value.capitalize(), Other=other.capitalize()
    )
