"""Routines: which stretches a session is made of, entry by entry, and what is wrong with one.

A routine has its entries by position, so a stretch can come more than once: whatever concerns a
part of a session names the entry's position, and not the stretch.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from enum import StrEnum
from functools import lru_cache
from typing import Any

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record, as_dict, replace
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.sides import Side

FULL = "full"
"""The id of the routine of all stretches that are not optional."""
SHORT = "short"
"""The id of the routine that takes at most five minutes at the usual pace."""
TIGHTER = "tighter"
"""The id of the full routine with the tighter side held twice."""
BUILT_IN = (FULL, SHORT, TIGHTER)
MOST_ENTRIES = 50
BREATHS = (1, 30)
SECONDS = (5.0, 600.0)
HOLDS = (1, 20)
BETWEEN = (1.0, 60.0)
REPETITIONS = (1, 10)
REST = (0.0, 300.0)
STEP_SECONDS = (2.0, 120.0)


class Sides(StrEnum):
    """The sides on which an entry is done, and in which order.

    ``BOTH`` begins with the session's first side. What depends on the tighter side, or on the last
    session, is settled by ``settled`` before a session begins.
    """

    BOTH = "both"
    RIGHT_FIRST = "right_first"
    LEFT_FIRST = "left_first"
    ALTERNATE = "alternate"
    TIGHTER_FIRST = "tighter_first"
    LEFT = "left"
    RIGHT = "right"
    TIGHTER = "tighter"


_OF_THE_TIGHTER = frozenset({Sides.TIGHTER, Sides.TIGHTER_FIRST})
_FIRST = {Side.LEFT: Sides.LEFT_FIRST, Side.RIGHT: Sides.RIGHT_FIRST}


class Entry(Record):
    """One entry of a routine.

    Attributes:
        stretch: The stretch's id.
        breaths: How many breaths end each hold; None for what the settings and the stretch say.
        seconds: How many seconds end each hold, whatever its breaths; None likewise.
        repetitions: How many rounds there are, each from the first step on and on all its sides.
            The editor shows this only where a routine has more than one.
        sides: The sides on which it is done.
        rest: How many seconds of rest come before each of its repetitions, unless it is the first
            of the session; None for what the settings say.
        step_seconds: How many seconds each of its instructions stays when the session plays by
            itself; None for what the stretch says.
        holds: How many times each side is held, without leaving the position.
        between: How many seconds of rest, in position, come before each of these but the first.
    """

    stretch: str
    breaths: int | None = None
    seconds: float | None = None
    repetitions: int = 1
    sides: Sides = Sides.BOTH
    rest: float | None = None
    step_seconds: float | None = None
    holds: int = 1
    between: float = 5.0


class FaultCode(StrEnum):
    """What can be wrong with a routine."""

    NO_ENTRIES = "no_entries"
    TOO_MANY_ENTRIES = "too_many_entries"
    UNKNOWN_STRETCH = "unknown_stretch"
    BREATHS = "breaths"
    SECONDS = "seconds"
    BREATHS_AND_SECONDS = "breaths_and_seconds"
    REPETITIONS = "repetitions"
    NO_SIDES = "no_sides"
    REST = "rest"
    STEP_SECONDS = "step_seconds"
    HOLDS = "holds"
    BETWEEN = "between"


_BOUNDS: Mapping[FaultCode, tuple[float, float]] = {
    FaultCode.BREATHS: BREATHS,
    FaultCode.SECONDS: SECONDS,
    FaultCode.REPETITIONS: REPETITIONS,
    FaultCode.REST: REST,
    FaultCode.STEP_SECONDS: STEP_SECONDS,
    FaultCode.HOLDS: HOLDS,
    FaultCode.BETWEEN: BETWEEN,
}
"""The least and the greatest number of fields that are called like their fault."""


class Fault(Record):
    """What is wrong with a routine, or with one of its entries.

    Attributes:
        code: What is wrong.
        entry: The entry's position, counted from 0; None if it concerns the routine.
    """

    code: FaultCode
    entry: int | None = None


class Routine(Record):
    """What a session is made of.

    Attributes:
        id: One of ``BUILT_IN``, a stretch's id for a routine of it alone, or an id of its own.
        entries: What is done, in order.
        title: Its own title, as the user wrote it; empty for the routines of the app.
    """

    id: str
    entries: tuple[Entry, ...]
    title: str = ""

    @property
    def stretches(self) -> tuple[str, ...]:
        """The ids of its stretches, each once, in the order in which they first come."""
        return tuple(dict.fromkeys(entry.stretch for entry in self.entries))

    def without(self, stretches: AbstractSet[str]) -> "Routine":
        """Return the routine without these stretches; the positions of the others move up."""
        left = tuple(entry for entry in self.entries if entry.stretch not in stretches)
        return self if len(left) == len(self.entries) else replace(self, entries=left)

    @property
    def needs_tighter(self) -> bool:
        """Whether it depends on which side is the tighter one."""
        return any(entry.sides in _OF_THE_TIGHTER for entry in self.entries)

    def settled(self, tighter: Side | None, last: Side | None) -> "Routine":
        """Return the routine with left and right in place of what depends on the past.

        Args:
            tighter: The tighter side, or None if neither is: then no side comes an extra time.
            last: The side that the last session began with, or None if there was none.
        """
        begin = last.other if last else Side.RIGHT
        found: list[Entry] = []
        for entry in self.entries:
            match entry.sides:
                case Sides.ALTERNATE:
                    found.append(replace(entry, sides=_FIRST[begin]))
                case Sides.TIGHTER_FIRST:
                    sides = _FIRST[tighter] if tighter else Sides.BOTH
                    found.append(replace(entry, sides=sides))
                case Sides.TIGHTER if tighter is None:
                    continue
                case Sides.TIGHTER:
                    found.append(replace(entry, sides=Sides(str(tighter))))
                case _:
                    found.append(entry)
        return replace(self, entries=tuple(found)) if tuple(found) != self.entries else self

    def positions(self, stretch: str) -> frozenset[int]:
        """Return the positions at which a stretch comes."""
        return frozenset(n for n, entry in enumerate(self.entries) if entry.stretch == stretch)

    def faults(self, catalogue: Catalogue) -> tuple[Fault, ...]:
        """Return everything that is wrong with it; nothing if a session can be made of it."""
        found = [
            Fault(code, n)
            for n, entry in enumerate(self.entries)
            for code in _faults(entry, catalogue)
        ]
        if not self.entries:
            found.append(Fault(FaultCode.NO_ENTRIES))
        if len(self.entries) > MOST_ENTRIES:
            found.append(Fault(FaultCode.TOO_MANY_ENTRIES))
        return tuple(found)


def _faults(entry: Entry, catalogue: Catalogue) -> Iterator[FaultCode]:
    if entry.stretch not in catalogue:
        yield FaultCode.UNKNOWN_STRETCH
    elif entry.sides is not Sides.BOTH and not catalogue[entry.stretch].two_sided:
        yield FaultCode.NO_SIDES
    if entry.breaths is not None and entry.seconds is not None:
        yield FaultCode.BREATHS_AND_SECONDS
    for code, (least, most) in _BOUNDS.items():
        value = getattr(entry, code.value)
        if value is not None and not least <= value <= most:
            yield code


def full(catalogue: Catalogue) -> Routine:
    """Return the routine of all stretches that are not optional."""
    return _of_each(tuple([one.id for one in catalogue.stretches if not one.optional]))


@lru_cache(maxsize=4)
def _of_each(stretches: tuple[str, ...]) -> Routine:
    return Routine(FULL, tuple(map(Entry, stretches)))


def short() -> Routine:
    """Return the routine of five minutes.

    Each hold lasts three breaths, which is 30 seconds at the usual pace, within the 10 to 30
    seconds that Garber and others advise (2011, doi 10.1249/MSS.0b013e318213fefb). The steps into
    the second stretch take the place of a rest.
    """
    entries = (Entry("prone-glute", breaths=3), Entry("wall-glute", breaths=3, rest=0.0))
    return Routine(SHORT, entries)


def tighter_twice(catalogue: Catalogue) -> Routine:
    """Return the full routine with a second hold of each stretch on the tighter side.

    A stretch without sides comes once. The tighter side comes first, the other one after it, so
    that there is a pause before it comes again.
    """
    entries: list[Entry] = []
    for entry in full(catalogue).entries:
        if catalogue[entry.stretch].two_sided:
            entries.append(replace(entry, sides=Sides.TIGHTER_FIRST))
            entries.append(replace(entry, sides=Sides.TIGHTER))
        else:
            entries.append(entry)
    return Routine(TIGHTER, tuple(entries))


def single(stretch: str) -> Routine:
    """Return the routine of one stretch; it has the stretch's id."""
    return Routine(stretch, (Entry(stretch),))


def find(catalogue: Catalogue, routine: str) -> Routine | None:
    """Return the app's routine with this id, or that of one stretch; None if there is none."""
    if routine == FULL:
        return full(catalogue)
    if routine == SHORT:
        return None if short().faults(catalogue) else short()
    if routine == TIGHTER:
        return tighter_twice(catalogue)
    return single(routine) if routine in catalogue else None


def as_json(routine: Routine) -> dict[str, Any]:
    """Return a routine in plain values; what an entry does not say is left out."""
    title = {"title": routine.title} if routine.title else {}
    return {"id": routine.id, **title, "entries": [_entry_json(one) for one in routine.entries]}


def _entry_json(entry: Entry) -> dict[str, Any]:
    usual, plain = as_dict(Entry(entry.stretch)), as_dict(entry)
    return {
        name: value for name, value in plain.items() if name == "stretch" or value != usual[name]
    }


def from_json(raw: object) -> Routine:
    """Read a routine from plain values; whether a session can be made of it is not checked.

    Raises:
        Problem: If the values are not those of a routine.
    """
    fields = Fields(raw)
    entries = tuple(_entry(one) for one in fields.tables("entries"))
    return Routine(fields.text("id"), entries, fields.text("title", ""))


def _entry(raw: Mapping[str, object]) -> Entry:
    fields = Fields(raw)
    return Entry(
        fields.text("stretch"),
        fields.whole("breaths", 0, 1e6) if "breaths" in raw else None,
        fields.number("seconds", 0, 1e6) if "seconds" in raw else None,
        fields.whole("repetitions", 0, 1e6) if "repetitions" in raw else 1,
        Sides(fields.word("sides", Sides, Sides.BOTH)),
        fields.number("rest", 0, 1e6) if "rest" in raw else None,
        fields.number("step_seconds", 0, 1e6) if "step_seconds" in raw else None,
        fields.whole("holds", 0, 1e6) if "holds" in raw else Entry.holds,
        fields.number("between", 0, 1e6) if "between" in raw else Entry.between,
    )
