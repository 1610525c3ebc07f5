"""The one parser of content files; its errors name file, entry and field."""

import re
from collections.abc import Iterable, Mapping
from string import Formatter
from typing import Any

from glutestretch.kit.record import Record
from glutestretch.stretches.catalogue import Catalogue, Guidance, Source, Step, Stretch
from glutestretch.stretches.screening import Concern, Screening
from glutestretch.stretches.sides import PLACEHOLDERS

MOST_SENTENCES = 2
_IDENTIFIER = re.compile(r"[a-z]+(-[a-z]+)*")


class ContentError(ValueError):
    """A content file is wrong; the sentence names file, entry and field."""


class _Entry(Record):
    """One table of a file, read field by field; complains of what is missing or left over."""

    file: str
    name: str
    fields: Mapping[str, object]

    def fail(self, field: str, why: str) -> ContentError:
        return ContentError(f"{self.file}: {self.name}: {field}: {why}")

    def only(self, known: Iterable[str]) -> None:
        for field in self.fields:
            if field not in known:
                raise self.fail(field, "is not a field that is known here")

    def text(self, field: str, *, default: str | None = None) -> str:
        value = self.fields.get(field, default)
        if value is None:
            raise self.fail(field, "is missing")
        if not isinstance(value, str):
            raise self.fail(field, f"must be text, not {value!r}")
        if not value.strip() and default is None:
            raise self.fail(field, "is empty")
        return value.strip()

    def sentence(self, field: str, *, sides: bool = False) -> str:
        """Read at most two sentences; placeholders only where the text has sides."""
        text = self.text(field)
        if len(re.findall(r"[.!?](?=\s|$)", text)) > MOST_SENTENCES:
            raise self.fail(field, f"has more than {MOST_SENTENCES} sentences")
        return self.template(field, text, allowed=PLACEHOLDERS if sides else frozenset())

    def template(self, field: str, text: str, *, allowed: frozenset[str]) -> str:
        try:
            found = [part[1:] for part in Formatter().parse(text) if part[1] is not None]
        except ValueError as error:
            raise self.fail(field, f"has a stray brace ({error})") from None
        if unknown := sorted({name or "" for name, _, _ in found} - allowed):
            raise self.fail(field, f"has the unknown placeholder {{{unknown[0]}}}")
        if any(form or conversion for _, form, conversion in found):
            raise self.fail(field, "has a placeholder with more in it than its name")
        if allowed and (naked := re.search(r"\b(left|right)\b", text, re.IGNORECASE)):
            raise self.fail(field, f"says {naked[0]!r}; write {{lead}} or {{other}}")
        return text

    def number(self, field: str, *, least: float, most: float) -> float:
        value = self.fields.get(field)
        if value is None:
            raise self.fail(field, "is missing")
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.fail(field, f"must be a number, not {value!r}")
        if not least <= value <= most:
            raise self.fail(field, f"must be from {least:g} to {most:g}, not {value}")
        return value

    def whole(self, field: str, *, least: int, most: int) -> int:
        value = self.number(field, least=least, most=most)
        if value != int(value):
            raise self.fail(field, f"must be a whole number, not {value}")
        return int(value)

    def flag(self, field: str, *, default: bool = False) -> bool:
        value = self.fields.get(field, default)
        if not isinstance(value, bool):
            raise self.fail(field, f"must be true or false, not {value!r}")
        return value


_STEP_FIELDS = frozenset({"text", "alt", "breath", "seconds", "hold"})
_STRETCH_FIELDS = frozenset(
    {"id", "name", "order", "why", "felt", "start_alt", "until", "optional", "step"}
    | {"advised_breaths", "two_sided", "needs", "least_seconds"}
)
_GUIDANCE_FIELDS = frozenset(
    {"why", "muscle", "quiet_spot", "warning_version", "warning_question", "warning_advice"}
    | {"pain_advice", "dose", "limits", "source"}
)
_SCREENING_FIELDS = frozenset({"version", "title", "question", "agreed", "concern"})
_CONCERN_FIELDS = frozenset({"id", "question", "meaning", "stretches", "urgent", "source", "doi"})
_SOURCE_FIELDS = frozenset({"says", "cite", "doi"})
_DOI = re.compile(r"10\.\d{4,9}/\S+")


def _step(entry: _Entry) -> Step:
    entry.only(_STEP_FIELDS)
    breath = entry.text("breath", default="")
    if breath not in ("", "in", "out"):
        raise entry.fail("breath", f"must be 'in' or 'out', not {breath!r}")
    hold = entry.flag("hold")
    if hold and "seconds" in entry.fields:
        raise entry.fail("seconds", "a hold lasts as long as its breaths; leave it out")
    return Step(
        text=entry.sentence("text", sides=True),
        alt=entry.sentence("alt", sides=True),
        breath=breath,
        seconds=0.0 if hold else entry.number("seconds", least=3, most=120),
        hold=hold,
    )


def _advised_breaths(entry: _Entry) -> tuple[int, int]:
    value = entry.fields.get("advised_breaths", [5, 6])
    match value:
        case [int(fewest), int(most)] if 1 <= fewest <= most and fewest is not True:
            return fewest, most
    raise entry.fail("advised_breaths", f"must be two whole numbers, fewest first, not {value!r}")


def parse_stretch(file: str, raw: Mapping[str, object]) -> Stretch:
    """Read one stretch from the tables of its TOML file.

    Raises:
        ContentError: If a field is missing, unknown, of the wrong kind or out of bounds.
    """
    entry = _Entry(file, "stretch", raw)
    entry.only(_STRETCH_FIELDS)
    identifier = entry.text("id")
    if not _IDENTIFIER.fullmatch(identifier):
        raise entry.fail("id", f"must be lower-case words joined by '-', not {identifier!r}")
    if identifier != file.removesuffix(".toml"):
        raise entry.fail("id", f"must be the file's own name, not {identifier!r}")
    entry = _Entry(file, identifier, raw)
    steps = tuple(
        _step(_Entry(file, f"{identifier}: step {number}", table))
        for number, table in enumerate(_tables(entry, "step"), start=1)
    )
    if [step.hold for step in steps] != [False] * (len(steps) - 1) + [True]:
        raise entry.fail("step", "the last step, and no other, must have hold = true")
    until = entry.template("until", entry.text("until", default=""), allowed=frozenset())
    if not until and "least_seconds" in raw:
        raise entry.fail("least_seconds", "is for holds with 'until' alone; leave it out")
    return Stretch(
        id=identifier,
        name=entry.template("name", entry.text("name"), allowed=frozenset()),
        order=entry.whole("order", least=1, most=1000),
        why=entry.sentence("why"),
        felt=entry.sentence("felt", sides=True),
        start_alt=entry.sentence("start_alt", sides=True),
        advised_breaths=_advised_breaths(entry),
        until=until,
        least_seconds=entry.number("least_seconds", least=10, most=300) if until else 0.0,
        needs=entry.template("needs", entry.text("needs", default=""), allowed=frozenset()),
        two_sided=entry.flag("two_sided", default=True),
        optional=entry.flag("optional"),
        steps=steps,
    )


def _source(entry: _Entry) -> Source:
    entry.only(_SOURCE_FIELDS)
    doi = entry.text("doi", default="")
    if doi and not _DOI.fullmatch(doi):
        raise entry.fail("doi", f"must be a DOI such as 10.1000/182, not {doi!r}")
    return Source(says=entry.text("says"), cite=entry.text("cite"), doi=doi)


def _tables(entry: _Entry, field: str) -> list[Mapping[str, object]]:
    value = entry.fields.get(field)
    if not isinstance(value, list) or not value:
        raise entry.fail(field, f"at least one [[{field}]] is needed")
    if not all(isinstance(table, Mapping) for table in value):
        raise entry.fail(field, f"every {field} must be a table, [[{field}]]")
    return value


def parse_guidance(file: str, raw: Mapping[str, object]) -> Guidance:
    """Read the words around the stretches.

    Raises:
        ContentError: As ``parse_stretch``.
    """
    entry = _Entry(file, "guidance", raw)
    entry.only(_GUIDANCE_FIELDS)
    advice = raw.get("pain_advice")
    lines = advice if isinstance(advice, list) else []
    if not lines or not all(isinstance(line, str) and line.strip() for line in lines):
        raise entry.fail("pain_advice", "must be a list of sentences")
    return Guidance(
        why=entry.sentence("why"),
        muscle=entry.sentence("muscle"),
        quiet_spot=entry.sentence("quiet_spot"),
        warning_version=entry.whole("warning_version", least=1, most=10_000),
        warning_question=entry.sentence("warning_question"),
        warning_advice=entry.sentence("warning_advice"),
        pain_advice=tuple(lines),
        dose=entry.sentence("dose"),
        limits=entry.sentence("limits"),
        sources=tuple(
            _source(_Entry(file, f"guidance: source {number}", table))
            for number, table in enumerate(_tables(entry, "source"), start=1)
        ),
    )


def _concern(entry: _Entry) -> Concern:
    entry.only(_CONCERN_FIELDS)
    urgent = entry.flag("urgent")
    names = entry.fields.get("stretches", [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise entry.fail("stretches", "must be a list of ids of stretches")
    if bool(names) is urgent:
        raise entry.fail("stretches", "is for concerns that are not urgent, which need it")
    doi = entry.text("doi", default="")
    if doi and not _DOI.fullmatch(doi):
        raise entry.fail("doi", f"must be a DOI such as 10.1000/182, not {doi!r}")
    return Concern(
        id=entry.text("id"),
        question=entry.sentence("question"),
        meaning=entry.sentence("meaning"),
        stretches=tuple(names),
        urgent=urgent,
        source=entry.text("source"),
        doi=doi,
    )


def parse_screening(file: str, raw: Mapping[str, object]) -> Screening:
    """Read the questions about who should not stretch, or not yet.

    Raises:
        ContentError: As ``parse_stretch``.
    """
    entry = _Entry(file, "screening", raw)
    entry.only(_SCREENING_FIELDS)
    concerns = tuple(
        _concern(_Entry(file, f"screening: concern {number}", table))
        for number, table in enumerate(_tables(entry, "concern"), start=1)
    )
    names = [concern.id for concern in concerns]
    if len(set(names)) < len(names):
        raise entry.fail("concern", "two concerns share an id")
    return Screening(
        version=entry.whole("version", least=1, most=10_000),
        title=entry.text("title"),
        question=entry.sentence("question"),
        agreed=entry.sentence("agreed"),
        concerns=concerns,
    )


def build(guidance: Guidance, stretches: Iterable[Stretch], screening: Screening) -> Catalogue:
    """Put the content in order.

    Raises:
        ContentError: If there is no stretch to play, or two share an id.
    """
    ordered = tuple(sorted(stretches, key=lambda stretch: (stretch.order, stretch.id)))
    if not any(not stretch.optional for stretch in ordered):
        raise ContentError("stretches: no stretch that is not optional was found")
    identifiers = [stretch.id for stretch in ordered]
    for identifier in identifiers:
        if identifiers.count(identifier) > 1:
            raise ContentError(f"{identifier}.toml: {identifier}: id: is another stretch's id too")
    for concern in screening.concerns:
        if unknown := sorted(set(concern.stretches) - set(identifiers)):
            raise ContentError(
                f"screening.toml: {concern.id}: stretches: {unknown[0]!r} is no stretch"
            )
    return Catalogue(guidance, ordered, screening)


def parse_all(raw: Mapping[str, Any]) -> Catalogue:
    """Read all content: ``guidance`` holds one file's tables, ``stretches`` those of each file.

    Raises:
        ContentError: As ``parse_stretch`` and ``build``.
    """
    guidance = parse_guidance("guidance.toml", raw["guidance"])
    stretches = (parse_stretch(name, file) for name, file in raw["stretches"].items())
    return build(guidance, stretches, parse_screening("screening.toml", raw["screening"]))
