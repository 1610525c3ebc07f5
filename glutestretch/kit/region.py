"""How times of day and weeks differ from country to country."""

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
    """How times and dates are written and typed in a region, and how its week goes.

    Formats are in Qt's notation, such as ``h:mm Ap`` and ``d.MM.yy``.

    Attributes:
        working_days: The days outside the weekend, 0 for Monday.
        halves: The region's words for am and pm; empty if there are none.
        first_day: The first day of the week, 0 for Monday.
        time_format: How it writes a time of day.
        date_format: How it writes a date in short.
        name: The name of its locale, such as ``de_DE``; empty for the system's.
        western: Whether it uses Western digits.
    """

    working_days: frozenset[int] = WORKING_DAYS
    halves: tuple[str, str] = ("", "")
    first_day: int = 0
    time_format: str = "H:mm"
    date_format: str = "d MMMM yyyy"
    name: str = "C"
    western: bool = True

    @property
    def weekend(self) -> frozenset[int]:
        """The days that are not working days, 0 for Monday."""
        return EVERY_DAY - self.working_days

    @property
    def twelve(self) -> bool:
        """Whether the region uses the 12-hour clock."""
        return "a" in self.time_format.casefold()

    @property
    def written_halves(self) -> tuple[str, str]:
        """The words that are written for am and pm: English ones beside Western digits."""
        return self.halves if self.western and all(self.halves) else ("AM", "PM")

    def to_type(self, clock: time) -> str:
        """Return a time of day in one typed word: ``14:30`` or ``2:30pm``."""
        return with_half(clock) if self.twelve else spelled(clock)

    def in_english(self, text: str) -> str:
        """Return the text with the region's words for am and pm replaced, right after the times."""
        plain = without_marks(text)
        for word, half in zip((*self.halves, *_ENGLISH), 2 * _ENGLISH, strict=True):
            letters = _NO_LETTERS.sub("", without_marks(word))
            if letters and letters.casefold() not in _UNITS:
                plain = _replaced(plain, letters, half)
        return plain


def without_marks(text: str) -> str:
    """Return the text without invisible marks of the writing direction."""
    return _MARKS.sub("", text)


def _replaced(text: str, word: str, half: str) -> str:
    """Replace a word before or after a time; its dots and spaces are optional."""
    letters = r"\.?\s?".join(map(re.escape, word))
    after = rf"(\d)\s*{letters}(?!\w)\.?"
    found = re.sub(after, rf"\1{half}", text, flags=re.IGNORECASE)
    if (
        word.isascii()
    ):  # languages with Latin letters put it after the time, and "in" may be such a word
        return found
    before = rf"(?<!\w){letters}\.?\s*(\d{{1,2}}(?:\s?[:.h]\s?\d\d)?)(?!\d)"
    return re.sub(before, rf"\1{half}", found, flags=re.IGNORECASE)
