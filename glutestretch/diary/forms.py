"""What each table of the diary holds, and how its rows are written as plain values.

Rows in plain values have the names of their columns. Lists and routines, which the diary keeps as
JSON, are what they stand for, and what says nothing is left out.
"""

import json
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC
from enum import StrEnum
from typing import NamedTuple

from glutestretch.diary.events import (
    Answer,
    HoldOutcome,
    Occasion,
    PainMoment,
    SessionOutcome,
    TighterSide,
)
from glutestretch.kit.plain_values import Fields
from glutestretch.kit.record import Record, replace
from glutestretch.stretches.routines import as_json, from_json
from glutestretch.stretches.sides import Side

Value = str | int | float | None
"""What SQLite keeps in a column."""

MOST_LETTERS = 10_000
"""No note that was typed comes near this length."""
_MOST_NAME = 200
_MOST_COUNT = 1e9
_MOST_LEVEL = 10
_REQUIRED = object()
# Embeddings, overrides and isolates let a text run in another direction than its letters do.
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KEPT = frozenset("\n\t")


class Column(Record):
    """A column of a table.

    Attributes:
        read: Reads it from plain values; raises a ``Problem`` for an invalid one.
        usual: What the column holds where nothing is said; ``_REQUIRED`` if that is no value.
        in_words: Makes a plain value of what a table of texts has for it; raises a ``ValueError``
            for what is none.
        from_row: Makes a plain value of what the column holds.
    """

    read: Callable[[Fields, str], Value]
    usual: object = _REQUIRED
    in_words: Callable[[str], object] = str
    from_row: Callable[[Value], object] = lambda value: value


class Row(NamedTuple):
    """A row of one of the diary's tables, without its number."""

    table: str
    values: tuple[Value, ...]

    def named(self) -> dict[str, Value]:
        """Return the values by the names of their columns."""
        return dict(zip(TABLES[self.table], self.values, strict=True))


def clean(text: str) -> str:
    """Return a text without what cannot be seen: control characters and changes of direction."""
    return "".join(letter for letter in text if letter in _KEPT or _is_seen(letter))


def _is_seen(letter: str) -> bool:
    return letter not in _DIRECTIONS and unicodedata.category(letter) not in ("Cc", "Cs")


def _name(fields: Fields, name: str) -> str:
    """Read an id: printable, and of a length that a person can read."""
    text = fields.text(name)
    if len(text) > _MOST_NAME or not text.isprintable() or clean(text) != text:
        raise fields.fail("not_a_name", name)
    return text


def _note(fields: Fields, name: str) -> str:
    text = fields.text(name, "")
    if len(text) > MOST_LETTERS:
        raise fields.fail("too_long", name, most=MOST_LETTERS)
    return clean(text)


def _moment(fields: Fields, name: str) -> str:
    return fields.moment(name).astimezone(UTC).isoformat(timespec="microseconds")


def _count(fields: Fields, name: str) -> int:
    return fields.whole(name, 0, _MOST_COUNT)


def _level(fields: Fields, name: str) -> int:
    return fields.whole(name, 0, _MOST_LEVEL)


def _seconds(fields: Fields, name: str) -> float:
    return float(fields.number(name, 0, _MOST_COUNT))


def _flag(fields: Fields, name: str) -> int:
    return int(fields.flag(name))


def _one_of(words: type[StrEnum]) -> Callable[[Fields, str], str]:
    return lambda fields, name: fields.word(name, [word.value for word in words])


def _names(fields: Fields, name: str) -> str:
    names = fields.texts(name)
    if len(names) > _MOST_NAME or any(len(one) > _MOST_NAME or clean(one) != one for one in names):
        raise fields.fail("not_a_name", name)
    return json.dumps(names)


def _by_stretch(fields: Fields, name: str) -> str:
    found = fields.value(name)
    if not isinstance(found, Mapping) or len(found) > _MOST_NAME:
        raise fields.fail("not_by_stretch", name, value=found)
    for pair in found.items():
        for word in pair:
            _name(Fields({name: word}), name)
    return json.dumps(dict(sorted(found.items())))


def _positions(fields: Fields, name: str) -> str:
    return json.dumps([_position(fields, name, one) for one in fields.entries(name)])


def _rounds(fields: Fields, name: str) -> str:
    found = fields.entries(name)
    if not all(isinstance(pair, list) and len(pair) == len(("entry", "round")) for pair in found):
        raise fields.fail("not_positions", name)
    pairs = [pair for pair in found if isinstance(pair, list)]
    return json.dumps([[_position(fields, name, one) for one in pair] for pair in pairs])


def _position(fields: Fields, name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _MOST_COUNT:
        raise fields.fail("not_positions", name)
    return value


def _routine(fields: Fields, name: str) -> str:
    routine = from_json(fields.value(name))
    routine = replace(routine, title=clean(routine.title))
    texts = (routine.id, routine.title, *routine.stretches)
    if len(routine.entries) > _MOST_NAME or any(
        len(text) > _MOST_NAME or clean(text) != text for text in texts
    ):
        raise fields.fail("not_a_name", name)
    return json.dumps(as_json(routine))


def _from_json(value: Value) -> object:
    return json.loads(value) if isinstance(value, str) else value


def _truth(text: str) -> object:
    return {"true": True, "false": False}.get(text.casefold(), text)


def _decimal(text: str) -> float:
    """Read a number; spreadsheets of some regions write a comma in it."""
    return float(text.replace(",", ".", 1))


def _json_column(read: Callable[[Fields, str], str], usual: object = "[]") -> Column:
    return Column(read, usual, json.loads, _from_json)


_NAME, _AT, _SIDE = Column(_name), Column(_moment), Column(_one_of(Side))
_COUNT = Column(_count, in_words=int)

TABLES: Mapping[str, Mapping[str, Column]] = {
    "sessions": {
        "id": _NAME,
        "at": _AT,
        "routine": _json_column(_routine, _REQUIRED),
        "first_side": _SIDE,
        "skipped": _json_column(_positions),
    },
    "places": {
        "session": _NAME,
        "at": _AT,
        "cue": _COUNT,
        "swapped": _json_column(_rounds),
        "variants": _json_column(_by_stretch, "{}"),
    },
    "holds": {
        "session": _NAME,
        "at": _AT,
        "stretch": _NAME,
        "side": _SIDE,
        "breaths": _COUNT,
        "seconds": Column(_seconds, in_words=_decimal),
        "outcome": Column(_one_of(HoldOutcome)),
        "entry": Column(_count, None, int),
        "repetition": Column(_count, 0, int),
        "variant": Column(_name, ""),
        "number": Column(_count, 0, int),
        "missing": Column(_count, 0, int),
    },
    "ends": {"session": _NAME, "at": _AT, "outcome": Column(_one_of(SessionOutcome))},
    "stiffness": {
        "session": _NAME,
        "at": _AT,
        "occasion": Column(_one_of(Occasion)),
        "level": Column(_level, in_words=int),
    },
    "tighter_sides": {"session": _NAME, "at": _AT, "side": Column(_one_of(TighterSide))},
    "pains": {
        "id": _NAME,
        "session": Column(_name, ""),
        "at": _AT,
        "stretch": Column(_name, ""),
        "side": Column(_one_of(Side), ""),
        "moment": Column(_one_of(PainMoment)),
        "step": Column(_count, None, int),
        "note": Column(_note, ""),
        "level": Column(_level, None, int),
        "variant": Column(_name, ""),
    },
    "acknowledgements": {"at": _AT, "version": _COUNT, "answer": Column(_one_of(Answer))},
    "screenings": {
        "at": _AT,
        "version": _COUNT,
        "concerns": _json_column(_names),
        "agreed": _json_column(_names),
        "stretches": _json_column(_names),
    },
    "left_out": {
        "at": _AT,
        "stretch": _NAME,
        "left_out": Column(_flag, in_words=_truth, from_row=bool),
    },
}
"""The columns of all tables of facts; each row has a number, too, which says what came first."""


def row_of(table: str, raw: Mapping[str, object]) -> Row:
    """Return a row as the diary holds it, from plain values.

    Raises:
        Problem: If a value is missing, unknown or not one of the diary's.
    """
    columns, fields = TABLES[table], Fields(raw)
    fields.only(columns)
    return Row(table, tuple(_read(column, fields, name) for name, column in columns.items()))


def _read(column: Column, fields: Fields, name: str) -> Value:
    if name not in fields.raw and column.usual is not _REQUIRED:
        return column.usual  # type: ignore[return-value]
    return column.read(fields, name)


def plain(row: Row) -> dict[str, object]:
    """Return a row of the diary in plain values, without those that say nothing.

    Raises:
        ValueError: If a column should hold JSON, and does not.
    """
    return {
        name: column.from_row(value)
        for (name, column), value in zip(TABLES[row.table].items(), row.values, strict=True)
        if value != column.usual
    }


def sound(row: Row) -> Row | None:
    """Return a row as the app would write it, or None if the app never wrote such a one."""
    try:
        return row_of(row.table, plain(row))
    except (ValueError, TypeError, RecursionError):
        return None


_KEYS: Mapping[str, tuple[str, ...]] = {
    "sessions": ("id",),
    "places": ("session",),
    "holds": ("session", "at", "stretch", "side", "entry", "repetition"),
    "ends": ("session", "at"),
    "stiffness": ("session", "at", "occasion"),
    "tighter_sides": ("session", "at"),
    "pains": ("id",),
}
"""What a row is known by; for the other tables, all of it."""


def key(row: Row) -> tuple[Value, ...]:
    """Return what a row is known by, in all diaries."""
    if row.table not in _KEYS:
        return (row.table, *row.values)
    named = row.named()
    return (row.table, *(named[name] for name in _KEYS[row.table]))
