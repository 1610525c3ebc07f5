"""A prescription as the text of its file."""

import json
from collections.abc import Iterator

from glutestretch.prescriptions.engine.prescription import FORMAT, Prescription
from glutestretch.reminders.engine import phrases
from glutestretch.stretches.routines import Entry


def written(prescription: Prescription) -> bytes:
    """Return the text of a file, which ``prescription.read`` reads again.

    Whether that finds faults is not looked at: a title may have signs that it refuses.
    """
    return "\n".join(_lines(prescription)).encode("utf-8", "replace") + b"\n"


def _lines(prescription: Prescription) -> Iterator[str]:
    yield f"format = {FORMAT}"
    yield f"title = {_text(prescription.title)}"
    if prescription.sender:
        yield f"from = {_text(prescription.sender)}"
    if prescription.notes:
        yield f"notes = {_paragraphs(prescription.notes)}"
    yield from ("", "[routine]", f"name = {_text(prescription.name)}")
    for entry in prescription.entries:
        yield from ("", "[[routine.entry]]", *_entry(entry))
    for name, pairs in (("variants", prescription.variants), ("packs", prescription.packs)):
        if pairs:
            yield from ("", f"[{name}]", *(f"{key} = {_text(value)}" for key, value in pairs))
    for rule in prescription.rules:
        yield from ("", "[[reminder]]", f"when = {_text(phrases.typed(rule))}")


def _entry(entry: Entry) -> Iterator[str]:
    usual = Entry(entry.stretch)
    yield f"stretch = {_text(entry.stretch)}"
    for name in Entry.__match_args__[1:]:
        value = getattr(entry, name)
        if value != getattr(usual, name):
            yield f"{name} = {_text(value) if isinstance(value, str) else _number(value)}"


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _text(text: str) -> str:
    """Return a text as TOML has it: as JSON, which escapes what TOML does, except for U+007F."""
    return json.dumps(str(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def _paragraphs(text: str) -> str:
    lines = (_text(line)[1:-1] for line in text.split("\n"))
    return '"""\n' + "\n".join(lines) + '"""'
