"""A prescription: what its file says, read with distrust, and written again."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.problem import Problem
from glutestretch.kit.record import Record
from glutestretch.kit.region import Region
from glutestretch.packs.engine import wording
from glutestretch.packs.engine.toml_tables import tables
from glutestretch.reminders.engine import phrases
from glutestretch.reminders.engine.rule import Rule
from glutestretch.reminders.engine.rules import Once
from glutestretch.stretches.catalogue import Catalogue
from glutestretch.stretches.problem import ContentError
from glutestretch.stretches.routines import (
    BETWEEN,
    BREATHS,
    HOLDS,
    MOST_ENTRIES,
    REPETITIONS,
    REST,
    SECONDS,
    STEP_SECONDS,
    Entry,
    Sides,
)

FORMAT = 1
MOST_BYTES = 64 << 10
"""How many bytes its file may have."""
MOST_REMINDERS = 20
MOST_TITLE = 60
MOST_SENDER = 80
MOST_NOTES = 2000
_MOST_WHEN = 120
_MOST_IDENTIFIER = 40
_FIELDS = ("format", "title", "from", "notes", "routine", "variants", "packs", "reminder")
_ROUTINE_FIELDS = ("name", "entry")
_ENTRY_FIELDS = tuple(Entry.__match_args__)
_REMINDER_FIELDS = ("when",)
_IDENTIFIER = re.compile(r"[a-z]+(-[a-z]+)*")
_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
_PLAIN = Region()
_T = TypeVar("_T")


class Prescription(Record):
    """What somebody is to do.

    Attributes:
        title: What it is called.
        sender: Who it is from; may be empty.
        notes: What else is to be said, on as many lines as it takes; may be empty.
        name: What its routine is called.
        entries: What is done, in order.
        variants: By stretch: which of its variants is done. Stretches come once.
        packs: By stretch: what the pack is called that it is in. Stretches come once.
        rules: When to be reminded of it.
    """

    title: str
    sender: str
    notes: str
    name: str
    entries: tuple[Entry, ...]
    variants: tuple[tuple[str, str], ...] = ()
    packs: tuple[tuple[str, str], ...] = ()
    rules: tuple[Rule, ...] = ()

    def missing(self, catalogue: Catalogue) -> tuple[tuple[str, str], ...]:
        """Return the stretches that are not here, each with what its pack is called."""
        named = dict(self.packs)
        absent = dict.fromkeys(one.stretch for one in self.entries if one.stretch not in catalogue)
        return tuple((stretch, named.get(stretch, "")) for stretch in absent)


class Checked(Record):
    """What came of reading a prescription.

    Attributes:
        prescription: The prescription, or None if anything is wrong with it.
        faults: Everything that is wrong with it.
    """

    prescription: Prescription | None
    faults: tuple[ContentError, ...]


def read(content: bytes, catalogue: Catalogue, region: Region = _PLAIN) -> Checked:
    """Read a prescription.

    Args:
        content: The bytes of its file.
        catalogue: The stretches that there are here. One that is not may be named if its pack is.
        region: Whose weekends count in the reminders.
    """
    if len(content) > MOST_BYTES:
        return Checked(None, (ContentError("large_file", most=MOST_BYTES >> 10),))
    try:
        raw = tables("", content)
    except ContentError as error:
        return Checked(None, (error,))
    reader = _Reader(raw, catalogue, Region(region.working_days))
    found = reader.prescription()
    return Checked(None if reader.faults else found, tuple(reader.faults))


class _Reader:
    """Reads a prescription from tables, and goes on after a fault to find the others."""

    def __init__(
        self,
        raw: Mapping[str, Any],
        catalogue: Catalogue,
        region: Region,
    ) -> None:
        self.faults: list[ContentError] = []
        self._raw = raw
        self._catalogue = catalogue
        self._region = region

    def prescription(self) -> Prescription:
        """Return what could be read."""
        fields = Fields(self._raw)
        self._only("", fields, _FIELDS)
        self._try("", "format", lambda: _format(fields))
        title = self._text("", fields, "title", MOST_TITLE)
        sender = self._text("", fields, "from", MOST_SENDER, "")
        notes = self._text("", fields, "notes", MOST_NOTES, "", lines=True)
        packs = tuple(self._pairs("packs"))
        name, entries = self._routine(fields, title, dict(packs))
        known = {entry.stretch for entry in entries}
        variants = tuple(self._pairs("variants"))
        for place, pairs in (("variants", variants), ("packs", packs)):
            for stretch, _ in pairs:
                if stretch not in known:
                    self._fail("not_in_routine", place, stretch)
        for stretch, variant in variants:
            if stretch in self._catalogue and not self._has(stretch, variant):
                self._fail("no_such_variant", "variants", stretch, value=variant)
        rules = tuple(self._reminders(fields))
        return Prescription(title, sender, notes, name, entries, variants, packs, rules)

    def _has(self, stretch: str, variant: str) -> bool:
        return self._catalogue[stretch].varied(variant).variant == variant

    def _fail(self, code: str, place: str, field: str, **values: object) -> None:
        self.faults.append(ContentError(code, place, field=field, **values))

    def _only(self, place: str, fields: Fields, known: Collection[str]) -> None:
        for name in fields.raw:
            if name not in known:
                self._fail("unknown_field", place, wording.shown(name))

    def _try(self, place: str, name: str, read: Callable[[], _T]) -> _T | None:
        """Return a field, or None where it cannot be used: that is noted."""
        try:
            return read()
        except Problem as problem:
            values = {"field": name, **problem.values}
            self.faults.append(ContentError(problem.code, place, **values))
        return None

    def _text(
        self,
        place: str,
        fields: Fields,
        name: str,
        most: int,
        default: str | None = None,
        *,
        lines: bool = False,
    ) -> str:
        found = self._try(place, name, lambda: fields.text(name, default))
        if found is None:
            return ""
        found = found.strip()
        if fault := wording.fault(place, name, found, most, lines=lines):
            self.faults.append(fault)
        return found if lines else " ".join(found.split())

    def _tables(self, place: str, fields: Fields, name: str) -> list[Mapping[str, object]]:
        return self._try(place, name, lambda: fields.tables(name)) or []

    def _routine(
        self, fields: Fields, title: str, packs: Mapping[str, str]
    ) -> tuple[str, tuple[Entry, ...]]:
        routine = self._try("", "routine", lambda: _table(fields, "routine"))
        if routine is None:
            return "", ()
        self._only("routine", routine, _ROUTINE_FIELDS)
        name = self._text("routine", routine, "name", MOST_TITLE, "") or title
        before = len(self.faults)
        found = self._tables("routine", routine, "entry")
        if not found and len(self.faults) == before:
            self._fail("needs_a_table", "routine", "entry")
        if len(found) > MOST_ENTRIES:
            self._fail("many_tables", "routine", "entry", most=MOST_ENTRIES)
        entries = (
            self._entry(f"entry {number}", Fields(one), packs)
            for number, one in enumerate(found[:MOST_ENTRIES], start=1)
        )
        return name, tuple(entries)

    def _entry(self, place: str, fields: Fields, packs: Mapping[str, str]) -> Entry:
        self._only(place, fields, _ENTRY_FIELDS)
        stretch = self._text(place, fields, "stretch", _MOST_IDENTIFIER)
        if stretch and stretch not in self._catalogue:
            if not _IDENTIFIER.fullmatch(stretch):
                self._fail("no_identifier", place, "stretch", value=stretch)
            elif stretch not in packs:
                self._fail("no_stretch_here", place, "stretch", value=stretch)
        sides = self._try(place, "sides", lambda: fields.word("sides", Sides, Sides.BOTH))
        known = stretch in self._catalogue
        if "sides" in fields.raw and known and not self._catalogue[stretch].two_sided:
            self._fail("sides_of_one_here", place, "sides")
        if "breaths" in fields.raw and "seconds" in fields.raw:
            self._fail("breaths_and_seconds", place, "seconds")
        return Entry(
            stretch,
            self._whole(place, fields, "breaths", BREATHS),
            self._number(place, fields, "seconds", SECONDS),
            self._whole(place, fields, "repetitions", REPETITIONS) or 1,
            Sides(sides or Sides.BOTH),
            self._number(place, fields, "rest", REST),
            self._number(place, fields, "step_seconds", STEP_SECONDS),
            self._whole(place, fields, "holds", HOLDS) or Entry.holds,
            self._number(place, fields, "between", BETWEEN) or Entry.between,
        )

    def _whole(self, place: str, fields: Fields, name: str, bounds: tuple[int, int]) -> int | None:
        if name not in fields.raw:
            return None
        return self._try(place, name, lambda: fields.whole(name, *bounds))

    def _number(
        self, place: str, fields: Fields, name: str, bounds: tuple[float, float]
    ) -> float | None:
        if name not in fields.raw:
            return None
        return self._try(place, name, lambda: float(fields.number(name, *bounds)))

    def _pairs(self, place: str) -> Iterator[tuple[str, str]]:
        """Yield the fields of a table that has a text for each stretch."""
        if place not in self._raw:
            return
        fields = self._try("", place, lambda: _table(Fields(self._raw), place))
        for stretch in fields.raw if fields else ():
            if not _IDENTIFIER.fullmatch(stretch) or len(stretch) > _MOST_IDENTIFIER:
                self._fail("no_stretch_id", place, wording.shown(stretch))
            elif fields and (text := self._text(place, fields, stretch, MOST_TITLE)):
                yield stretch, text

    def _reminders(self, fields: Fields) -> Iterator[Rule]:
        if "reminder" not in fields.raw:
            return
        found = self._tables("", fields, "reminder")
        if len(found) > MOST_REMINDERS:
            self._fail("many_tables", "", "reminder", most=MOST_REMINDERS)
        for number, one in enumerate(found[:MOST_REMINDERS], start=1):
            place, inner = f"reminder {number}", Fields(one)
            self._only(place, inner, _REMINDER_FIELDS)
            before = len(self.faults)
            when = self._text(place, inner, "when", _MOST_WHEN)
            if len(self.faults) == before and (rule := self._rule(place, when)):
                yield rule

    def _rule(self, place: str, when: str) -> Rule | None:
        try:
            rule = phrases.rule(when, _ANY_TIME, ZoneInfo("UTC"), self._region)
        except Problem as problem:
            self._fail("no_when", place, "when", problem=problem)
            return None
        if isinstance(rule, Once):
            self._fail("comes_once", place, "when", value=when)
            return None
        return rule


def _format(fields: Fields) -> int:
    if (number := fields.whole("format", 1, 1_000_000)) > FORMAT:
        raise Problem("newer_pack", field="format", most=FORMAT)
    return number


def _table(fields: Fields, name: str) -> Fields:
    value = fields.value(name)
    if not isinstance(value, Mapping):
        raise fields.fail("no_table", name)
    return Fields(value)
