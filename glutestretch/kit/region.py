"""What differs from country to country in times of day and weeks."""

import re
from datetime import time

from glutestretch.kit.record import Record
from glutestretch.kit.typed_times import spelled, with_half

EVERY_DAY = frozenset(range(7))
"""All days of the week, 0 for Monday."""
WORKING_DAYS = frozenset(range(5))
WEEKEND = EVERY_DAY - WORKING_DAYS

_MARKS = re.compile("[\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}]")
_NO_LETTERS = re.compile(r"[\s.]")
_ENGLISH = ("am", "pm")
_UNITS = ("h", "m", "s")


class Region(Record):
    """How times are typed, and which days are worked, where the user lives.

    Attributes:
        working_days: The days that are no weekend, 0 for Monday.
        halves: The words there for before and after noon; empty where there are none.
        twelve: Whether clocks there go to twelve twice a day.
    """

    working_days: frozenset[int] = WORKING_DAYS
    halves: tuple[str, str] = ("", "")
    twelve: bool = False

    @property
    def weekend(self) -> frozenset[int]:
        """The days that are not worked."""
        return EVERY_DAY - self.working_days

    def to_type(self, clock: time) -> str:
        """Return a time of day as it can be typed in one word: ``14:30`` or ``2:30pm``."""
        return with_half(clock) if self.twelve else spelled(clock)

    def in_english(self, text: str) -> str:
        """Return the text with am and pm right after its times, in place of all words for them."""
        plain = without_marks(text)
        for word, half in zip((*self.halves, *_ENGLISH), 2 * _ENGLISH, strict=True):
            letters = _NO_LETTERS.sub("", without_marks(word))
            if letters and letters.casefold() not in _UNITS:
                plain = _replaced(plain, letters, half)
        return plain


def without_marks(text: str) -> str:
    """Return the text without the marks that say which way it is written."""
    return _MARKS.sub("", text)


def _replaced(text: str, word: str, half: str) -> str:
    """Replace a word before or after a time; its dots and spaces may be left out."""
    letters = r"\.?\s?".join(map(re.escape, word))
    after = rf"(\d)\s*{letters}(?!\w)\.?"
    found = re.sub(after, rf"\1{half}", text, flags=re.IGNORECASE)
    if word.isascii():  # no language with Latin letters puts it first, and "in" may be one
        return found
    before = rf"(?<!\w){letters}\.?\s*(\d{{1,2}}(?:\s?[:.h]\s?\d\d)?)(?!\d)"
    return re.sub(before, rf"\1{half}", found, flags=re.IGNORECASE)
