"""Left and right, and sentences that hold for either."""

from enum import StrEnum


class Side(StrEnum):
    """A side of the body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


PLACEHOLDERS = frozenset({"lead", "other", "Lead", "Other"})


def word(template: str, side: Side) -> str:
    """Fill ``{lead}`` with the worked side and ``{other}`` with its opposite.

    Capitalised placeholders give capitalised words. Nothing else decides between left and
    right, so a mirrored sentence cannot contradict itself.
    """
    return template.format(
        lead=side.value,
        other=side.other.value,
        Lead=side.value.capitalize(),
        Other=side.other.value.capitalize(),
    )
