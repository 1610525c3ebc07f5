"""The lines that a voice can say."""

import re
from collections.abc import Iterable, MutableMapping

from glutestretch.kit.record import Record
from glutestretch.stretches.sides import Side

_OF_A_STEP = re.compile(r"(.+)-\d+-(?:full|short)(?:-left|-right)?")


class Line(Record):
    """What is said in one go.

    Attributes:
        id: Its name, also that of its file.
        text: The words; "…" is a pause.
        seconds: How long it takes to say.
    """

    id: str
    text: str
    seconds: float


class Lines:
    """All lines of one voice in one language.

    Args:
        table: By id the words and the seconds of a line.

    Attributes:
        table: The same.
    """

    def __init__(self, table: MutableMapping[str, tuple[str, float]]) -> None:
        self.table = table
        self._told = {found[1] for name in table if (found := _OF_A_STEP.fullmatch(name))}

    def find(self, name: str, side: Side | None = None) -> tuple[Line, ...]:
        """Return the line of this name, in the form for this side if it has two; else nothing."""
        for found in (f"{name}-{side}", name) if side else (name,):
            if found in self.table:
                text, seconds = self.table[found]
                return (Line(found, text, seconds),)
        return ()

    def tell_of(self, subject: str) -> bool:
        """Return whether there are lines on the steps of a stretch, or of a variant of one."""
        return subject in self._told

    def all(self, names: Iterable[str], side: Side | None = None) -> tuple[Line, ...]:
        """Return the lines of these names that there are, in order."""
        return tuple([line for name in names for line in self.find(name, side)])
