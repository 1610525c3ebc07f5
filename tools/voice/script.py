"""Every line that the session speaks, with its id, read from one file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Any

from tools.voice import written

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LANGUAGE = "en"  # that whose lines were written for the ear
PAUSE = "…"
SIDES = {"left": "right", "right": "left"}
NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
)  # fmt: skip
_SIDED = {"lead", "other", "Lead", "Other"}


@dataclass(frozen=True)
class Line:
    """One thing that is said in one go.

    Attributes:
        id: Its name, also that of its file: ``prone-glute-2-full-left``.
        text: The words, with pauses.
    """

    id: str
    text: str

    @property
    def words(self) -> str:
        """What is to be heard, without the pauses."""
        return " ".join(self.text.replace(PAUSE, " ").split())


def lines(
    language: str = LANGUAGE, resources: Path = RESOURCES, *, awaited: bool = False
) -> tuple[Line, ...]:
    """Return all lines of a language, in the order of its file.

    Args:
        language: Of the lines.
        resources: Where the texts are.
        awaited: Whether those of variants are among them that have not been spoken yet.

    Raises:
        ValueError: With a sentence, if the file does not fit the stretches or itself.
    """
    script = tomllib.loads((resources / "voice" / f"{language}.toml").read_text("utf-8"))
    if language == LANGUAGE:
        names = _stretches(resources)
        found = [line for name, text in _templates(script, names) for line in _sides(name, text)]
    else:
        found = [Line(*line) for line in written.lines_of(language, resources)]
    ids = [line.id for line in found]
    for name in ids:
        if ids.count(name) > 1:
            raise ValueError(f"{language}.toml: there are two lines {name}.")
    unspoken = () if awaited else tuple(f"{name}-" for name in script.get("awaited", ()))
    return tuple(line for line in found if not line.id.startswith(unspoken))


@dataclass(frozen=True)
class _Stretch:
    """What the voice has to know of a stretch: its name, how many steps, and of each variant."""

    name: str
    steps: int
    variants: dict[str, int]


def _stretches(resources: Path) -> dict[str, _Stretch]:
    """Return the stretches by their ids."""
    read = [
        tomllib.loads(path.read_text("utf-8"))
        for path in sorted((resources / "stretches").glob("*.toml"))
    ]
    return {
        one["id"]: _Stretch(
            one["name"],
            len(one["step"]),
            {variant["id"]: len(variant["step"]) for variant in one.get("variant", ())},
        )
        for one in read
    }


def _templates(script: dict[str, Any], stretches: dict[str, _Stretch]) -> Iterator[tuple[str, str]]:
    """Yield id and text of all lines, the sides still open."""
    if missing := script["stretch"].keys() ^ stretches.keys():
        raise ValueError(f"Voice and stretches do not name the same: {', '.join(sorted(missing))}.")
    yield from script["session"].items()
    yield from _counted(script["counted"])
    for name, said in script["stretch"].items():
        stretch = stretches[name]
        title = stretch.name[0].lower() + stretch.name[1:]
        for kind, text in script["every-stretch"].items():
            yield f"{name}-{kind}", _filled(text, name=title, Name=stretch.name)
        yield from _told(name, said, stretch.steps, stretch.steps)
        variants = said.get("variant", {})
        if missing := variants.keys() ^ stretch.variants.keys():
            raise ValueError(
                f"Not a variant of {name} and its voice: {', '.join(sorted(missing))}."
            )
        for variant, differs in variants.items():
            own = stretch.variants[variant]
            yield from _told(f"{name}-{variant}", differs, own, stretch.steps)


def _told(name: str, said: dict[str, Any], steps: int, of: int) -> Iterator[tuple[str, str]]:
    """Yield the lines on a stretch or a variant: its steps, which are the last ones, and around."""
    if len(said["step"]) != steps:
        raise ValueError(f"{name} has {steps} steps, and the voice {len(said['step'])}.")
    for number, step in enumerate(said["step"], of - steps + 1):
        for wording in ("full", "short"):
            if wording in step:
                yield f"{name}-{number}-{wording}", step[wording]
    for kind in ("need", "leave", "change"):
        if kind in said:
            yield f"{name}-{kind}", said[kind]


def _counted(counted: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield id and text of the lines for numbers, each once for every number."""
    for name, row in counted.items():
        for value in range(row["from"], row["to"] + 1):
            number = NUMBERS[value - 1]
            yield f"{name}-{value}", _filled(row["text"], number=number, Number=number.capitalize())


def _filled(text: str, **values: str) -> str:
    """Fill some placeholders, and leave those of the sides."""
    return text.format(**values, **{side: f"{{{side}}}" for side in _SIDED})


def _sides(name: str, text: str) -> Iterator[Line]:
    """Yield the line, or one for each side if it names sides."""
    fields = {field for _, field, _, _ in Formatter().parse(text) if field is not None}
    if strange := fields - _SIDED:
        raise ValueError(f"{name}: nothing is known of {{{min(strange)}}}.")
    if not fields:
        yield Line(name, text)
        return
    for lead, other in SIDES.items():
        yield Line(
            f"{name}-{lead}",
            text.format(lead=lead, other=other, Lead=lead.capitalize(), Other=other.capitalize()),
        )
