"""The parser of content files; its errors name the file, the entry and the field."""

import re
from collections.abc import Iterable, Iterator, Mapping
from string import Formatter
from typing import Any

from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import replace
from glutestretch.stretches.catalogue import (
    Catalogue,
    Guidance,
    Source,
    Step,
    Stretch,
    Variant,
    VariantKind,
)
from glutestretch.stretches.problem import ContentError
from glutestretch.stretches.screening import Concern, Screening
from glutestretch.stretches.sides import PLACEHOLDERS, Side, Sided, word

MOST_SENTENCES = 2
MOST_LINE = 44
"""How many characters fit on one line of a screen that is read from three metres."""
_IDENTIFIER = re.compile(r"[a-z]+(-[a-z]+)*")
_WORD = re.compile(r"[a-z]+")
_PICTURE = re.compile(r"(?P<of>[a-z]+(?:-[a-z]+)*)-(?P<step>start|[1-9]\d?)")
KNEE = "knee"
"""What a source of a stretch supports that is no variant: what it says of the knee."""


class _Entry(Fields):
    """One table of a file; its errors say where it is."""

    __slots__ = ("file", "name")

    def __init__(self, file: str, name: str, raw: Mapping[str, object]) -> None:
        super().__init__(raw)
        self.file = file
        self.name = name

    def fail(self, code: str, field: str, **values: object) -> ContentError:
        return ContentError(code, f"{self.file}: {self.name}", field=field, **values)

    def text(self, name: str, default: str | None = None) -> str:
        return super().text(name, default).strip()

    def doi(self, name: str) -> str:
        doi = self.text(name, "")
        if doi and not _DOI.fullmatch(doi):
            raise self.fail("no_doi", name, value=doi)
        return doi

    def within(self, name: str, label: str) -> "Iterator[_Entry]":
        """Yield the tables of a list, which must not be empty."""
        tables = self.tables(name)
        if not tables:
            raise self.fail("needs_a_table", name)
        for number, table in enumerate(tables, start=1):
            yield _Entry(self.file, f"{label} {number}", table)

    def sentence(self, field: str) -> str:
        """Read at most two sentences."""
        return self._sentence(field, allowed=frozenset())

    def sided(self, field: str) -> str | Sided:
        """Read at most two sentences with side placeholders, or written out for each side."""
        value = self.raw.get(field)
        if not isinstance(value, Mapping):
            return self._sentence(field, allowed=PLACEHOLDERS)
        both = _Entry(self.file, f"{self.name}: {field}", value)
        both.only(_SIDES)
        return Sided(both.sentence("left"), both.sentence("right"))

    def line(self, field: str) -> str | Sided:
        """Read a short line with side placeholders, or for each side; empty where there is none."""
        value = self.raw.get(field)
        if isinstance(value, Mapping):
            both = _Entry(self.file, f"{self.name}: {field}", value)
            both.only(_SIDES)
            sides = (both.template(one, both.text(one), allowed=frozenset()) for one in _SIDES)
            line: str | Sided = Sided(*sides)
        else:
            line = self.template(field, self.text(field, ""), allowed=PLACEHOLDERS)
        if max(len(word(line, side)) for side in Side) > MOST_LINE:
            raise self.fail("long_line", field, most=MOST_LINE)
        return line

    def _sentence(self, field: str, *, allowed: frozenset[str]) -> str:
        text = self.text(field)
        if len(re.findall(r"[.!?](?=\s|$)", text)) > MOST_SENTENCES:
            raise self.fail("many_sentences", field)
        return self.template(field, text, allowed=allowed)

    def template(self, field: str, text: str, *, allowed: frozenset[str]) -> str:
        try:
            found = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
        except ValueError as error:
            raise self.fail("stray_brace", field, why=error) from None
        if unknown := sorted({name or "" for name, _, _ in found} - allowed):
            raise self.fail("unknown_placeholder", field, placeholder=f"{{{unknown[0]}}}")
        if any(form or conversion for _, form, conversion in found):
            raise self.fail("long_placeholder", field)
        if allowed and (naked := re.search(r"\b(left|right)\b", text, re.IGNORECASE)):
            raise self.fail("naked_side", field, word=naked[0], lead="{lead}", other="{other}")
        return text


_STEP_FIELDS = frozenset(
    {"text", "brief", "alt", "breath", "seconds", "move_seconds", "waits", "hold", "care"}
)
_STRETCH_FIELDS = frozenset(
    {"id", "name", "order", "why", "felt", "start_alt", "until", "optional", "step"}
    | {"advised_breaths", "two_sided", "needs", "least_seconds", "variant", "source"}
)
_VARIANT_FIELDS = frozenset({"id", "kind", "name", "why", "felt", "start_alt", "needs", "step"})
_GUIDANCE_FIELDS = frozenset(
    {"why", "muscle", "quiet_spot", "warning_version", "warning_question", "warning_advice"}
    | {"pain_advice", "dose", "limits", "source"}
)
_SIDES = ("left", "right")
_SCREENING_FIELDS = frozenset({"version", "title", "question", "agreed", "concern"})
_CONCERN_FIELDS = frozenset({"id", "question", "meaning", "stretches", "urgent", "source", "doi"})
_SOURCE_FIELDS = frozenset({"says", "cite", "doi", "address"})
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_ADDRESS = re.compile(r"https?://[^\s<>\"']+")


def _step(entry: _Entry, picture: str = "") -> Step:
    entry.only(_STEP_FIELDS | {"picture"} if picture else _STEP_FIELDS)
    hold = entry.flag("hold", default=False)
    for name in ("seconds", "move_seconds", "waits"):
        if hold and name in entry.raw:
            raise entry.fail("timed_hold", name)
    return Step(
        text=entry.sided("text"),
        brief=entry.line("brief"),
        alt=entry.sided("alt"),
        breath=entry.word("breath", ("in", "out"), default=""),
        seconds=0.0 if hold else entry.number("seconds", 3, 120),
        move_seconds=0.0 if hold else entry.number("move_seconds", 0, 60),
        waits=entry.flag("waits", default=False),
        hold=hold,
        care=entry.sided("care") if "care" in entry.raw else "",
        picture=picture,
    )


def _one_hold(entry: _Entry, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    if [step.hold for step in steps] != [False] * (len(steps) - 1) + [True]:
        raise entry.fail("one_hold", "step")
    return steps


def _variants(file: str, stretch: Stretch, raw: Mapping[str, object]) -> tuple[Variant, ...]:
    """Return the variants of a stretch that is known but for them."""
    if "variant" not in raw:
        return ()
    found: list[Variant] = []
    for table in _Entry(file, stretch.id, raw).tables("variant"):
        entry = _Entry(file, f"{stretch.id}: variant {len(found) + 1}", table)
        variant = _variant(entry, stretch)
        if variant.id in [one.id for one in found]:
            raise entry.fail("same_variant", "id", value=variant.id)
        found.append(variant)
    return tuple(found)


def _variant(entry: _Entry, stretch: Stretch) -> Variant:
    """Return a variant; the steps that it does not have are the stretch's, from the first on."""
    entry.only(_VARIANT_FIELDS)
    identifier = entry.text("id")
    if not _WORD.fullmatch(identifier) or identifier == KNEE:
        raise entry.fail("no_identifier", "id", value=identifier)
    tables = tuple(entry.within("step", f"{entry.name}: step"))
    reused = len(stretch.steps) - len(tables)
    if reused < 0:
        raise entry.fail("many_steps", "step", most=len(stretch.steps))
    own = [
        _step(table, _picture(table, stretch, identifier, number))
        for number, table in enumerate(tables, reused + 1)
    ]
    steps = (*stretch.steps[:reused], *_one_hold(entry, tuple(own)))
    apart = "start_alt" in entry.raw
    needs = entry.template("needs", entry.text("needs", stretch.needs), allowed=frozenset())
    return Variant(
        id=identifier,
        kind=VariantKind(entry.word("kind", VariantKind)),
        name=entry.template("name", entry.text("name"), allowed=frozenset()),
        why=entry.sentence("why"),
        felt=entry.sided("felt") if "felt" in entry.raw else stretch.felt,
        start_alt=entry.sided("start_alt") if apart else stretch.start_alt,
        start=steps[0].picture if apart else "",
        needs=needs,
        steps=steps,
    )


def _picture(entry: _Entry, stretch: Stretch, variant: str, number: int) -> str:
    """Return the name of the picture of a variant's step: its own, or another of the stretch."""
    name = entry.text("picture", f"{stretch.id}-{variant}-{number}")
    found = _PICTURE.fullmatch(name)
    owners = {stretch.id: ("start",), f"{stretch.id}-{variant}": ()}
    if found and found["of"] in owners:
        known = (*owners[found["of"]], *map(str, range(1, len(stretch.steps) + 1)))
        if found["step"] in known:
            return name
    raise entry.fail("no_picture_of_stretch", "picture", value=name)


def _sources_of(file: str, stretch: Stretch, raw: Mapping[str, object]) -> tuple[Source, ...]:
    """Return the sources of a stretch, each of which supports one of its variants, or the knee."""
    if "source" not in raw:
        return ()
    known = {KNEE, *(variant.id for variant in stretch.variants)}
    found = []
    for entry in _Entry(file, stretch.id, raw).within("source", f"{stretch.id}: source"):
        supports = entry.texts("supports")
        if unknown := [name for name in supports if name not in known]:
            raise entry.fail("unknown_variant", "supports", name=unknown[0])
        fields = {name: value for name, value in entry.raw.items() if name != "supports"}
        found.append(replace(_source(_Entry(file, entry.name, fields)), supports=supports))
    return tuple(found)


def _advised_breaths(entry: _Entry) -> tuple[int, int]:
    value = entry.raw.get("advised_breaths", [5, 6])
    match value:
        case [int(fewest), int(most)] if 1 <= fewest <= most and fewest is not True:
            return fewest, most
    raise entry.fail("not_two_numbers", "advised_breaths", value=value)


def parse_stretch(file: str, raw: Mapping[str, object]) -> Stretch:
    """Parse one stretch from the tables of its TOML file.

    Raises:
        ContentError: If a field is missing, unknown, of the wrong type or out of bounds.
    """
    entry = _Entry(file, "stretch", raw)
    entry.only(_STRETCH_FIELDS)
    identifier = entry.text("id")
    if not _IDENTIFIER.fullmatch(identifier):
        raise entry.fail("no_identifier", "id", value=identifier)
    if identifier != file.removesuffix(".toml"):
        raise entry.fail("not_the_files_name", "id", value=identifier)
    entry = _Entry(file, identifier, raw)
    steps = _one_hold(entry, tuple(map(_step, entry.within("step", f"{identifier}: step"))))
    until = entry.template("until", entry.text("until", ""), allowed=frozenset())
    if not until and "least_seconds" in raw:
        raise entry.fail("only_with_until", "least_seconds")
    stretch = Stretch(
        id=identifier,
        name=entry.template("name", entry.text("name"), allowed=frozenset()),
        order=entry.whole("order", 1, 1000),
        why=entry.sentence("why"),
        felt=entry.sided("felt"),
        start_alt=entry.sided("start_alt"),
        advised_breaths=_advised_breaths(entry),
        until=until,
        least_seconds=entry.number("least_seconds", 10, 300) if until else 0.0,
        needs=entry.template("needs", entry.text("needs", ""), allowed=frozenset()),
        two_sided=entry.flag("two_sided", default=True),
        optional=entry.flag("optional", default=False),
        steps=steps,
    )
    stretch = replace(stretch, variants=_variants(file, stretch, raw))
    return replace(stretch, sources=_sources_of(file, stretch, raw))


def _source(entry: _Entry) -> Source:
    entry.only(_SOURCE_FIELDS)
    address = entry.text("address", "")
    if address and not _ADDRESS.fullmatch(address):
        raise entry.fail("no_address", "address", value=address)
    return Source(
        says=entry.text("says"), cite=entry.text("cite"), doi=entry.doi("doi"), address=address
    )


def parse_guidance(file: str, raw: Mapping[str, object]) -> Guidance:
    """Parse the texts around the stretches.

    Raises:
        ContentError: See ``parse_stretch``.
    """
    entry = _Entry(file, "guidance", raw)
    entry.only(_GUIDANCE_FIELDS)
    lines = entry.texts("pain_advice")
    if not lines:
        raise entry.fail("needs_a_sentence", "pain_advice")
    return Guidance(
        why=entry.sentence("why"),
        muscle=entry.sentence("muscle"),
        quiet_spot=entry.sentence("quiet_spot"),
        warning_version=entry.whole("warning_version", 1, 10_000),
        warning_question=entry.sentence("warning_question"),
        warning_advice=entry.sentence("warning_advice"),
        pain_advice=lines,
        dose=entry.sentence("dose"),
        limits=entry.sentence("limits"),
        sources=tuple(map(_source, entry.within("source", "guidance: source"))),
    )


def _concern(entry: _Entry) -> Concern:
    entry.only(_CONCERN_FIELDS)
    urgent, names = entry.flag("urgent", default=False), entry.texts("stretches")
    if bool(names) is urgent:
        raise entry.fail("urgent_or_stretches", "stretches")
    return Concern(
        id=entry.text("id"),
        question=entry.sentence("question"),
        meaning=entry.sentence("meaning"),
        stretches=names,
        urgent=urgent,
        source=entry.text("source"),
        doi=entry.doi("doi"),
    )


def parse_screening(file: str, raw: Mapping[str, object]) -> Screening:
    """Parse the screening questions.

    Raises:
        ContentError: See ``parse_stretch``.
    """
    entry = _Entry(file, "screening", raw)
    entry.only(_SCREENING_FIELDS)
    concerns = tuple(map(_concern, entry.within("concern", "screening: concern")))
    names = [concern.id for concern in concerns]
    if len(set(names)) < len(names):
        raise entry.fail("same_concern", "concern")
    return Screening(
        version=entry.whole("version", 1, 10_000),
        title=entry.text("title"),
        question=entry.sentence("question"),
        agreed=entry.sentence("agreed"),
        concerns=concerns,
    )


def build(guidance: Guidance, stretches: Iterable[Stretch], screening: Screening) -> Catalogue:
    """Build the catalogue, with the stretches in order.

    Raises:
        ContentError: If no stretch is part of the routine, two share an id, or a concern names
            an unknown stretch.
    """
    ordered = tuple(sorted(stretches, key=lambda stretch: (stretch.order, stretch.id)))
    if not any(not stretch.optional for stretch in ordered):
        raise ContentError("no_routine", "stretches")
    identifiers = [stretch.id for stretch in ordered]
    for identifier in identifiers:
        if identifiers.count(identifier) > 1:
            raise ContentError("same_stretch", f"{identifier}.toml: {identifier}", field="id")
    for stretch in ordered:
        for variant in stretch.variants:
            if f"{stretch.id}-{variant.id}" in identifiers:
                place = f"{stretch.id}.toml: {stretch.id}: {variant.id}"
                raise ContentError("same_stretch", place, field="id")
    for concern in screening.concerns:
        if unknown := sorted(set(concern.stretches) - set(identifiers)):
            place = f"screening.toml: {concern.id}"
            raise ContentError("no_such_stretch", place, field="stretches", name=unknown[0])
    return Catalogue(guidance, ordered, screening)


def parse_all(raw: Mapping[str, Any]) -> Catalogue:
    """Parse all content: the tables of each file, as ``resources/compile.py`` stores them.

    Raises:
        ContentError: See ``parse_stretch`` and ``build``.
    """
    guidance = parse_guidance("guidance.toml", raw["guidance"])
    stretches = (parse_stretch(name, file) for name, file in raw["stretches"].items())
    return build(guidance, stretches, parse_screening("screening.toml", raw["screening"]))
