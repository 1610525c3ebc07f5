"""The one reader of what is stored: typed fields out of plain values such as JSON and TOML hold.

What cannot be used is refused in a sentence that names the field, says what it must be, and
what it is.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TypeVar

_YEARS = (1900, 9000)
_D = TypeVar("_D", bound=date)


class Fields:
    """The fields of one entry. Every reader raises ``ValueError`` for what it cannot use."""

    __slots__ = ("raw",)

    def __init__(self, raw: object) -> None:
        """Take an object of JSON, or a table of TOML; ``ValueError`` if it is neither."""
        if not isinstance(raw, Mapping):
            raise ValueError(f"An entry must have fields, not be {raw!r}.")  # noqa: TRY004
        self.raw: Mapping[str, object] = raw

    def fail(self, name: str, why: str) -> ValueError:
        """Return the error to be raised for a field; a subclass may say more of the place."""
        return ValueError(f"{name} {why}.")

    def only(self, known: Iterable[str]) -> None:
        """Refuse fields that are not known."""
        for name in self.raw:
            if name not in known:
                raise self.fail(name, "is not a field that is known here")

    def value(self, name: str, default: object = None) -> object:
        """Return a field of any kind; it must be there where there is no default."""
        if name in self.raw:
            return self.raw[name]
        if default is None:
            raise self.fail(name, "is missing")
        return default

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text; it may be empty, or not be there, only where there is a default."""
        value = self.value(name, default)
        if not isinstance(value, str):
            raise self.fail(name, f"must be text, not {value!r}")
        if default is None and not value.strip():
            raise self.fail(name, "is empty")
        return value

    def word(self, name: str, words: Iterable[str], default: str | None = None) -> str:
        """Return one of a few words."""
        value, known = self.value(name, default), [*words]
        if not isinstance(value, str) or value not in (*known, default):
            raise self.fail(name, f"must be one of {', '.join(known)}, not {value!r}")
        return value

    def flag(self, name: str, default: bool | None = None) -> bool:  # noqa: FBT001 - a value
        """Return true or false."""
        value = self.value(name, default)
        if not isinstance(value, bool):
            raise self.fail(name, f"must be true or false, not {value!r}")
        return value

    def number(self, name: str, least: float, most: float) -> float:
        """Return a number within these bounds."""
        return self._bounded(name, "a number", least, most)

    def whole(self, name: str, least: float, most: float) -> int:
        """Return a whole number within these bounds; it may be written with a point."""
        value = self._bounded(name, "a whole number", least, most)
        if value != int(value):
            raise self.fail(name, f"must be a whole number, not {value}")
        return int(value)

    def _bounded(self, name: str, kind: str, least: float, most: float) -> float:
        value = self.value(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.fail(name, f"must be {kind}, not {value!r}")
        if not least <= value <= most:
            raise self.fail(name, f"must be from {least:g} to {most:g}, not {value}")
        return value

    def moment(self, name: str) -> datetime:
        """Return a moment in UTC."""
        return moment(self.value(name))

    def day(self, name: str) -> date:
        """Return a date."""
        return day(self.value(name))

    def entries(self, name: str, default: list[object] | None = None) -> list[object]:
        """Return a list of anything."""
        value = self.value(name, default)
        if not isinstance(value, list):
            raise self.fail(name, f"must be a list, not {value!r}")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts, none of them empty; no list is an empty one."""
        value = self.entries(name, [])
        texts = tuple(part for part in value if isinstance(part, str) and part.strip())
        if len(texts) < len(value):
            raise self.fail(name, f"must be a list of texts, not {value!r}")
        return texts

    def tables(self, name: str) -> list[Mapping[str, object]]:
        """Return a list of entries with fields of their own."""
        value = self.entries(name)
        tables = [part for part in value if isinstance(part, Mapping)]
        if len(tables) < len(value):
            raise self.fail(name, f"must be a list of entries with fields, not {value!r}")
        return tables


def moment(value: object) -> datetime:
    """Read a moment such as ``2026-03-02T14:30:00+01:00``; returns it in UTC.

    Raises:
        ValueError: If it is none, or lacks its distance from UTC; with a sentence.
    """
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None:
        raise ValueError(f"“{value}” is no moment; write it like 2026-03-02T14:30:00+01:00.")
    return absolute(found)


def absolute(at: datetime) -> datetime:
    """Return the moment in UTC; ``ValueError`` with a sentence if it is not one of the calendar."""
    if at.tzinfo is None:
        raise ValueError(f"{at.isoformat()} lacks its distance from UTC, such as +01:00.")
    in_calendar(at)
    return at.astimezone(UTC)


def day(value: object) -> date:
    """Read a date such as ``2026-03-02``; ``ValueError`` with a sentence if it is none."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None:
        raise ValueError(f"“{value}” is no date; write it like 2026-03-02.")
    return in_calendar(found)


def in_calendar(day: _D) -> _D:
    """Return the day; ``ValueError`` with a sentence if it is too far away to reckon with."""
    if not _YEARS[0] <= day.year <= _YEARS[1]:
        raise ValueError(f"Years go from {_YEARS[0]} to {_YEARS[1]}, not {day.year}.")
    return day
