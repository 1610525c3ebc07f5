"""Everything that is wrong with a stretch, and not only what its parser comes upon first.

What the parser refuses is replaced by something that it takes, until it is content.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from glutestretch.stretches.catalogue import Stretch
from glutestretch.stretches.parser import parse_stretch
from glutestretch.stretches.problem import ContentError

_MOST = 60
_BETTER_GONE = frozenset(
    {"unknown_field", "timed_hold", "only_with_until", "no_picture_of_stretch"}
)
_STEP: Mapping[str, object] = {
    "text": "…",
    "brief": "",
    "alt": "…",
    "breath": "out",
    "seconds": 10,
    "move_seconds": 3,
    "waits": False,
    "hold": False,
    "care": "…",
}
_HELD: Mapping[str, object] = {"text": "…", "alt": "…", "hold": True}
_VARIANT: Mapping[str, object] = {
    "kind": "easier",
    "name": "…",
    "why": "…",
    "felt": "…",
    "start_alt": "…",
    "needs": "",
    "step": [_HELD],
}
_SOURCE: Mapping[str, object] = {
    "says": "…",
    "cite": "…",
    "doi": "",
    "address": "",
    "supports": [],
}
_STRETCH: Mapping[str, object] = {
    "name": "…",
    "order": 1,
    "why": "…",
    "felt": "…",
    "start_alt": "…",
    "advised_breaths": [5, 6],
    "until": "",
    "least_seconds": 60,
    "needs": "",
    "two_sided": True,
    "optional": False,
    "step": [
        {"text": "…", "alt": "…", "seconds": 10, "move_seconds": 3},
        _HELD,
    ],
    "variant": [],
    "source": [{"says": "…", "cite": "…"}],
}
_TABLES = {"step": _STEP, "variant": _VARIANT, "source": _SOURCE}
_TABLE = re.compile(r"(step|variant|source) (\d+)")


def parsed(file: str, raw: Mapping[str, object]) -> tuple[Stretch | None, list[ContentError]]:
    """Return the stretch in a file, or else all that is wrong with it.

    Args:
        file: The name of the file, in its folder.
        raw: Its tables, which lie no deeper than ``toml_tables.tables`` allows.
    """
    mended: dict[str, Any] = deepcopy(dict(raw))
    found: list[ContentError] = []
    while len(found) < _MOST:
        try:
            stretch = parse_stretch(file, mended)
        except ContentError as error:
            within = error.place.split(": ")[2:]
            place = ": ".join((f"stretches/{file}", *within))
            found.append(ContentError(error.code, place, **error.values))
            if not _mend(mended, file, within, error):
                break
        else:
            return None if found else stretch, found
    return None, found


def _mend(raw: dict[str, Any], file: str, within: list[str], error: ContentError) -> bool:
    """Let the parser come past a fault; return whether there is a way."""
    field, table, usual = str(error.values.get("field")), raw, _STRETCH
    name = file.removesuffix(".toml")
    while within and (found := _TABLE.fullmatch(within[0])):
        number = int(found[2])
        table, usual = table[found[1]][number - 1], _TABLES[found[1]]
        name = "x" * number  # which no two variants have
        within = within[1:]
    if within:  # a text that is written out for both sides
        table[within[0]] = "…"
    elif error.code in _BETTER_GONE:
        del table[field]
    else:
        better = name if field == "id" else deepcopy(usual.get(field))
        if table.get(field) == better:
            return False
        table[field] = better
    return True
