"""The reader of all stored data: typed fields from the plain values of JSON and TOML.

An invalid value is refused with a ``Problem`` that has the field and the value.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TypeVar

from glutestretch.kit.problem import Problem

_YEARS = (1900, 9000)
_D = TypeVar("_D", bound=date)


class Fields:
    """The fields of one entry. Every reader raises a ``Problem`` for an invalid value."""

    __slots__ = ("raw",)

    def __init__(self, raw: object) -> None:
        """Take a JSON object or a TOML table; ``Problem`` if it is neither."""
        if not isinstance(raw, Mapping):
            raise Problem("no_fields", value=raw)
        self.raw: Mapping[str, object] = raw

    def fail(self, code: str, field: str, **values: object) -> Problem:
        """Return the problem to raise for a field; a subclass may add where the field is."""
        return Problem(code, field=field, **values)

    def only(self, known: Iterable[str]) -> None:
        """Refuse unknown fields."""
        for name in self.raw:
            if name not in known:
                raise self.fail("unknown_field", name)

    def value(self, name: str, default: object = None) -> object:
        """Return a field of any type; it is required unless there is a default."""
        if name in self.raw:
            return self.raw[name]
        if default is None:
            raise self.fail("missing", name)
        return default

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text; it is required and must not be empty unless there is a default."""
        value = self.value(name, default)
        if not isinstance(value, str):
            raise self.fail("not_text", name, value=value)
        if default is None and not value.strip():
            raise self.fail("empty", name)
        return value

    def word(self, name: str, words: Iterable[str], default: str | None = None) -> str:
        """Return one of the given words."""
        value, known = self.value(name, default), [*words]
        if not isinstance(value, str) or value not in (*known, default):
            raise self.fail("not_one_of", name, choices=", ".join(known), value=value)
        return value

    def flag(self, name: str, default: bool | None = None) -> bool:  # noqa: FBT001 - a value
        """Return true or false."""
        value = self.value(name, default)
        if not isinstance(value, bool):
            raise self.fail("not_a_flag", name, value=value)
        return value

    def number(self, name: str, least: float, most: float) -> float:
        """Return a number within these bounds."""
        return self._bounded(name, "not_a_number", least, most)

    def whole(self, name: str, least: float, most: float) -> int:
        """Return a whole number within these bounds; it may be stored as ``3.0``."""
        value = self._bounded(name, "not_whole", least, most)
        if value != int(value):
            raise self.fail("not_whole", name, value=value)
        return int(value)

    def _bounded(self, name: str, code: str, least: float, most: float) -> float:
        value = self.value(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.fail(code, name, value=value)
        if not least <= value <= most:
            raise self.fail("out_of_bounds", name, least=least, most=most, value=value)
        return value

    def moment(self, name: str) -> datetime:
        """Return a moment in UTC."""
        return moment(self.value(name))

    def day(self, name: str) -> date:
        """Return a date."""
        return day(self.value(name))

    def entries(self, name: str, default: list[object] | None = None) -> list[object]:
        """Return a list of any values."""
        value = self.value(name, default)
        if not isinstance(value, list):
            raise self.fail("not_a_list", name, value=value)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts, none of them empty; a missing field is an empty list."""
        value = self.entries(name, [])
        texts = tuple(part for part in value if isinstance(part, str) and part.strip())
        if len(texts) < len(value):
            raise self.fail("not_texts", name, value=value)
        return texts

    def tables(self, name: str) -> list[Mapping[str, object]]:
        """Return a list of entries that have fields themselves."""
        value = self.entries(name)
        tables = [part for part in value if isinstance(part, Mapping)]
        if len(tables) < len(value):
            raise self.fail("not_tables", name, value=value)
        return tables


def moment(value: object) -> datetime:
    """Parse a moment such as ``2026-03-02T14:30:00+01:00``; return it in UTC.

    Raises:
        Problem: If it is invalid or has no UTC offset.
    """
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None:
        raise Problem("no_moment", value=value)
    return absolute(found)


def absolute(at: datetime) -> datetime:
    """Return the moment in UTC.

    Raises:
        Problem: If it has no UTC offset or its year is out of range.
    """
    if at.tzinfo is None:
        raise Problem("no_offset", moment=at.isoformat())
    in_calendar(at)
    return at.astimezone(UTC)


def day(value: object) -> date:
    """Parse a date such as ``2026-03-02``; ``Problem`` if it is invalid."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None:
        raise Problem("no_date", value=value)
    return in_calendar(found)


def in_calendar(day: _D) -> _D:
    """Return the day; ``Problem`` if its year is out of range."""
    if not _YEARS[0] <= day.year <= _YEARS[1]:
        raise Problem("no_such_year", first=_YEARS[0], last=_YEARS[1], year=day.year)
    return day
