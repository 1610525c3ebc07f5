"""Left and right, and texts that work for either side."""

from enum import StrEnum
from functools import lru_cache


class Side(StrEnum):
    """A side of the body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


PLACEHOLDERS = frozenset({"lead", "other", "Lead", "Other"})


@lru_cache(maxsize=256)
def word(template: str, side: Side) -> str:
    """Replace ``{lead}`` with the side that is stretched and ``{other}`` with the opposite one.

    Capitalised placeholders give capitalised words. Nothing else chooses between left and
    right, so a mirrored text cannot contradict itself.
    """
    other = side.other.value
    return template.format(
        lead=side.value, other=other, Lead=side.value.capitalize(), Other=other.capitalize()
    )
