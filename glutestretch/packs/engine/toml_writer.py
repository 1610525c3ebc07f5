"""Writes the TOML of a pack: what ``toml_tables.tables`` reads, and no more."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written(table: Mapping[str, object]) -> bytes:
    """Return a table as a file: values first, then the tables within it, in their order.

    Raises:
        TypeError: If it has a value of a kind that no pack has.
    """
    return "\n".join(_lines(table, "")).strip("\n").encode("utf-8", "replace") + b"\n"


def _lines(table: Mapping[str, object], within: str) -> Iterator[str]:
    for name, value in table.items():
        if not _are_tables(value):
            yield f"{_key(name)} = {_value(value)}"
    for name, value in table.items():
        if _are_tables(value):
            path = f"{within}.{_key(name)}" if within else _key(name)
            for inner in value if isinstance(value, Sequence) else ():
                yield f"\n[[{path}]]"
                yield from _lines(inner, path)


def _are_tables(value: object) -> bool:
    tables = isinstance(value, list | tuple) and bool(value)
    return tables and all(isinstance(one, Mapping) for one in value)  # type: ignore[attr-defined]


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return repr(value)
        case str():
            return _text(value)
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case Mapping():
            inner = (f"{_key(name)} = {_value(one)}" for name, one in value.items())
            return "{{ {} }}".format(", ".join(inner)) if value else "{}"
    raise TypeError(type(value).__name__)


def _text(text: str) -> str:
    """Return a text in quotes; JSON escapes what TOML wants escaped, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
