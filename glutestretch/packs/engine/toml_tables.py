"""TOML that somebody else has written, as plain tables of a bounded depth."""

import tomllib
from collections.abc import Mapping
from typing import Any

from glutestretch.packs.engine import wording
from glutestretch.stretches.problem import ContentError

_MOST_DEPTH = 7
_MOST_BITS = 64


def tables(place: str, content: bytes) -> Mapping[str, Any]:
    """Return what is written in a file.

    Args:
        place: The file's name, for its faults.
        content: Its bytes.

    Raises:
        ContentError: If it cannot be read, lies too deep, or has numbers that nobody can print.
    """
    try:
        raw = tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise ContentError("not_utf8", place) from None
    except RecursionError:
        raise ContentError("deep", place) from None
    except ValueError as error:
        raise ContentError("no_toml", place, why=wording.shown(str(error))) from None
    level: list[object] = [raw]
    for _ in range(_MOST_DEPTH):
        level = [inner for one in level for inner in _within(one)]
        if any(isinstance(one, int) and one.bit_length() > _MOST_BITS for one in level):
            raise ContentError("huge_number", place)
    if level:
        raise ContentError("deep", place)
    return raw


def _within(value: object) -> list[object]:
    if isinstance(value, Mapping):
        return list(value.values())
    return value if isinstance(value, list) else []
