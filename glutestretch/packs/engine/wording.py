"""What the texts of a pack may look like: plain words, of a length that there is room for."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from glutestretch.stretches.problem import ContentError

_MOST = {
    "id": 40,
    "title": 60,
    "author": 80,
    "licence": 60,
    "name": 40,
    "felt": 60,
    "needs": 40,
    "until": 40,
}
_MOST_SENTENCES = 250
_MOST_SHOWN = 100
_JOINERS = "\u200c\u200d"
"""Unseen, but letters of several languages need them."""
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MARKUP = re.compile(r"[<>]|&#?\w+;")


def shown(text: str, most: int = _MOST_SHOWN) -> str:
    """Return a text that can be quoted on one line, whatever is in it."""
    short = text if len(text) <= most else text[: most - 1] + "…"
    return "".join(
        letter if letter.isprintable() or letter == "\u00a0" else ascii(letter)[1:-1]
        for letter in short
    )


def faults(place: str, raw: Mapping[str, object]) -> Iterator[ContentError]:
    """Yield what is wrong with the texts in a table, and in the tables within it."""
    for field, value in raw.items():
        match value:
            case str():
                if found := _of_pack(place, field, value, field):
                    yield found
            case {"left": str(left), "right": str(right)}:
                for side, text in (("left", left), ("right", right)):
                    if found := _of_pack(f"{place}: {field}", side, text, field):
                        yield found
            case list():
                for number, table in enumerate(value, start=1):
                    if isinstance(table, Mapping):
                        yield from faults(f"{place}: {field} {number}", table)


def fault(
    place: str, field: str, text: str, most: int, *, lines: bool = False
) -> ContentError | None:
    """Return what is wrong with a text, if anything is.

    Args:
        place: The file and the entry.
        field: The name of the field.
        text: What stands there.
        most: How many characters it may have.
        lines: Whether it may have more lines than one.
    """
    fine = f"{_JOINERS}\n" if lines else _JOINERS
    for letter in text:
        if unicodedata.category(letter) in _HIDDEN and letter not in fine:
            return ContentError("hidden", place, field=field, letter=f"U+{ord(letter):04X}")
    if found := _MARKUP.search(text):
        return ContentError("markup", place, field=field, found=found[0])
    if len(text) > most:
        return ContentError("long_line", place, field=field, most=most)
    return None


def _of_pack(place: str, field: str, text: str, kind: str) -> ContentError | None:
    return fault(place, field, text, _MOST.get(kind, _MOST_SENTENCES))
