"""A finding: one thing that the app uses, and how far it is there.

Ids, states and reasons are codes that programs rely on; docs/doctor.md lists them.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from glutestretch.kit.record import Record

Values = Mapping[str, object]
"""What was found, in values that JSON has."""
NO_ANSWER = "no_answer"
"""The reason where looking took too long, or ended by itself."""


class State(StrEnum):
    """How far something is there."""

    FINE = "fine"
    LIMITED = "limited"
    MISSING = "missing"


class Finding(Record):
    """What was found of one thing.

    Attributes:
        id: The thing.
        state: How far it is there.
        values: What was found.
        reason: Why it is not fine; empty if it is.
    """

    id: str
    state: State
    values: Values
    reason: str = ""


REASONS: Mapping[str, Sequence[str]] = {
    "version": (),
    "qt": ("unusable",),
    "display": ("unusable", "unseen"),
    "text_size": (),
    "font": ("no_letters",),
    "desktop": (),
    "content": ("unusable",),
    "opengl": ("none", "software"),
    "tray": ("none",),
    "notifications": ("none", "no_buttons"),
    "do_not_disturb": ("unknown",),
    "appearance": ("no_portal",),
    "contrast": (),
    "screen_reader": ("no_bus",),
    "sound": ("no_device", "no_library"),
    "voice": ("damaged", "other_language"),
    "speech": ("no_engine", "no_library", "no_voice"),
    "microphone": ("no_device", "no_library", "refused"),
    "idle": ("unknown",),
    "sleep": ("unknown",),
    "data": ("unreadable", "unwritable", "full", "open"),
    "settings": ("unreadable", "not_a_file", "damaged"),
    "diary": ("unreadable", "not_a_file", "damaged", "newer"),
    "reminders": ("unreadable", "not_a_file", "damaged", "newer"),
    "routines": ("unreadable", "not_a_file", "damaged", "newer"),
    "packs": ("unusable",),
    "start_cache": ("off",),
    "running": ("silent",),
}
"""Everything that is looked at, in the order in which it is told, and what can be wrong with it;
``NO_ANSWER`` can be everywhere."""
NEEDED = frozenset({"qt", "display", "font", "content", "data"})
"""What a session cannot do without, or not without loss."""


def fine(name: str, /, **values: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(name, State.FINE, values)


def limited(name: str, reason: str, /, **values: object) -> Finding:
    """Return that something is there in part."""
    return Finding(name, State.LIMITED, values, reason)


def missing(name: str, reason: str, /, **values: object) -> Finding:
    """Return that something is not there, or of no use."""
    return Finding(name, State.MISSING, values, reason)


def complete(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return a finding for each thing, in order; the first one counts, and none is no answer."""
    known: dict[str, Finding] = {}
    for finding in found:
        known.setdefault(finding.id, finding)
    return tuple(known.get(name) or limited(name, NO_ANSWER) for name in REASONS)


def lacking(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return what a session needs and is missing."""
    return tuple(one for one in found if one.id in NEEDED and one.state is State.MISSING)


def as_json(finding: Finding) -> dict[str, object]:
    """Return a finding in plain values."""
    return {
        "id": finding.id,
        "state": str(finding.state),
        "reason": finding.reason or None,
        "values": dict(finding.values),
    }


def from_json(raw: object) -> Finding:
    """Return a finding that ``as_json`` has written.

    Raises:
        ValueError: If it is none.
    """
    match raw:
        case {"id": str(name), "state": str(state), "reason": reason, "values": dict(values)} if (
            name in REASONS and (reason is None or reason in (*REASONS[name], NO_ANSWER))
        ):
            return Finding(name, State(state), values, reason or "")
    raise ValueError(raw)
