"""The whole of what was found, as text and for programs."""

import json
from collections.abc import Sequence

from glutestretch.doctor import texts
from glutestretch.doctor.engine.findings import Finding, as_json, from_json, lacking


def line(finding: Finding) -> str:
    """Return a finding in a line: state, thing, what was found, what to do."""
    parts = (
        texts.state(finding),
        texts.title(finding),
        texts.found_words(finding),
        texts.advice(finding),
    )
    return " · ".join(filter(None, parts))


def as_text(found: Sequence[Finding]) -> str:
    """Return all of it in lines, whether a session can be done last."""
    return "\n".join([*map(line, found), texts.summary(found)])


def as_document(found: Sequence[Finding]) -> str:
    """Return all of it as JSON."""
    whole = {"ok": not lacking(found), "findings": [as_json(finding) for finding in found]}
    return json.dumps(whole, indent=2)


def from_document(text: str) -> tuple[Finding, ...]:
    """Return what ``as_document`` has written.

    Raises:
        ValueError: If it is something else.
    """
    match json.loads(text):
        case {"findings": list(raw)}:
            return tuple(map(from_json, raw))
    raise ValueError(text)
